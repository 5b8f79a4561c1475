//! A code's page as schema.org data.

use codegloss_engine::{Address, DomainIndex};
use serde_json::json;

use crate::site::context::LocaleContext;
use crate::site::models::code::CodeView;
use crate::site::models::layout::Layout;

/// The data (JSON-LD), where the site has an address and the page is one of its own in its language. It is put into a `script` element, which is never run and which no text ends.
pub(crate) fn structured_data(
    context: LocaleContext<'_>,
    layout: &Layout,
    domain: DomainIndex,
    code: &CodeView,
) -> Option<String> {
    let url = layout.page.url.as_ref().filter(|_| layout.page.lang.is_none())?;
    let home = Address::home(context.tag()).url(context.base_url())?;
    let list = context.domain_list(domain).url(context.base_url())?;
    let crumb = |position: usize, name: &str, item: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
    let mut trail = vec![(layout.site.title.text.as_str(), &home), (layout.page.title.as_str(), url)];
    // Of the only domain, the list is the home.
    if list != home {
        trail.insert(1, (code.domain_name.text.as_str(), &list));
    }
    let crumbs = trail.iter().enumerate().map(|(place, (name, item))| crumb(place + 1, name, item));
    let data = json!({
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "TechArticle",
                "headline": layout.page.title,
                "description": layout.page.description,
                "inLanguage": layout.lang,
                "url": url,
            },
            {
                "@type": "BreadcrumbList",
                "itemListElement": crumbs.collect::<Vec<_>>(),
            },
        ],
    });
    Some(data.to_string().replace('<', "\\u003c"))
}
