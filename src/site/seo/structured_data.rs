//! A code's page as schema.org data.

use codegloss_engine::Address;

use serde_json::json;

use crate::site::context::LocaleContext;
use crate::site::models::code::CodeView;
use crate::site::models::layout::Layout;

/// The data (JSON-LD), where the site has an address and the page is one of its own in its language. It is put into a `script` element, which is never run and which no text ends.
pub(crate) fn structured_data(
    context: LocaleContext<'_>,
    layout: &Layout,
    code: &CodeView,
) -> Option<String> {
    let url = layout.page.url.as_ref().filter(|_| layout.page.lang.is_none())?;
    let home = Address::home(context.tag()).url(context.base_url())?;
    let domain = Address::domain(context.tag(), &code.domain).url(context.base_url())?;
    let crumb = |position: u32, name: &str, item: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
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
                "itemListElement": [
                    crumb(1, &layout.site.title.text, &home),
                    crumb(2, &code.domain_name.text, &domain),
                    crumb(3, &layout.page.title, url),
                ],
            },
        ],
    });
    Some(data.to_string().replace('<', "\\u003c"))
}
