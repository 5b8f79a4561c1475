//! What search engines and language models read: sitemaps, `llms.txt`, and what a page says of itself as data.

use codegloss_engine::{Diagnostic, Resolved};
use serde::Serialize;
use serde_json::json;

use super::address::Address;
use super::lists::List;
use super::model::{CodePage, DomainSection, Frame};
use super::pages::{Page, home_frame, jobs};
use super::theme::Renderer;
use super::views::{Detail, Views};

#[derive(Serialize)]
struct SitemapModel {
    pages: Vec<SitemapPage>,
}

#[derive(Serialize)]
struct SitemapPage {
    url: String,
    alternates: Vec<SitemapAlternate>,
}

#[derive(Serialize)]
struct SitemapAlternate {
    lang: String,
    url: String,
}

#[derive(Serialize)]
struct SitemapsModel {
    urls: Vec<String>,
}

#[derive(Serialize)]
struct SearchModel {
    lang: String,
    /// At most 16 characters.
    short_name: String,
    /// At most 48.
    long_name: String,
    /// At most 1,024.
    description: String,
    home: String,
    base: String,
}

#[derive(Serialize)]
struct LlmsModel {
    /// What links begin with where the site has an address.
    base: String,
    domains: Vec<DomainSection>,
    /// All codes of a language in one Markdown table.
    tables: Vec<Link>,
    guides: Vec<Link>,
}

/// A Markdown file of the site.
#[derive(Serialize)]
struct Link {
    name: String,
    href: String,
}

/// A locale's pages with their twins in the other languages. One sitemap a locale: a sitemap has at most 50,000 addresses.
pub(crate) fn sitemap(renderer: &Renderer, views: Views<'_>) -> Result<String, Diagnostic> {
    let resolved = views.resolved;
    let base = base(resolved);
    let below = format!("{}/", views.tag());
    let pages = jobs(views)
        .iter()
        // One page of everything says what the codes' own pages say: a search is to lead to those.
        .filter(|job| match job.page {
            Page::Home | Page::Domain(_) | Page::Code { .. } | Page::Guide(_) => true,
            Page::List(list) => list != List::All,
            _ => false,
        })
        .filter_map(|job| job.address.path().strip_prefix(&below).map(|rest| (&job.page, rest)))
        .map(|(page, rest)| {
            let url = |tag: &str| format!("{base}{tag}/{rest}");
            let tags = resolved.locales.iter().map(|locale| locale.tag.as_str());
            let mut alternates: Vec<SitemapAlternate> =
                tags.map(|tag| SitemapAlternate { lang: tag.to_owned(), url: url(tag) }).collect();
            // As on the pages themselves: readers of no language of the project begin at the door.
            let default = match page {
                Page::Home => base.clone(),
                _ => url(&resolved.locales[resolved.settings.default].tag),
            };
            alternates.push(SitemapAlternate { lang: "x-default".to_owned(), url: default });
            SitemapPage { url: url(views.tag()), alternates }
        })
        .collect();
    renderer.render("sitemap.html", &[&SitemapModel { pages }])
}

/// What browsers offer as a search engine (OpenSearch 1.1): the site's own search box, asked by `?q=`.
pub(crate) fn search(renderer: &Renderer, views: Views<'_>) -> Result<String, Diagnostic> {
    let base = base(views.resolved);
    let title = views.name("site-title").text;
    let model = SearchModel {
        lang: views.tag().to_owned(),
        short_name: cut(&title, 16),
        long_name: cut(&title, 48),
        description: cut(&views.name("site-description").text, 1024),
        home: format!("{base}{}", Address::home(views.tag()).path()),
        base,
    };
    renderer.render("opensearch.html", &[&model])
}

/// A text of at most so many characters, cut between words where it has some.
fn cut(text: &str, most: usize) -> String {
    let Some((end, next)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let whole = if next.is_whitespace() { Some(end) } else { text[..end].rfind(char::is_whitespace) };
    let kept = whole.map(|end| text[..end].trim_end()).filter(|kept| !kept.is_empty());
    kept.unwrap_or(&text[..end]).to_owned()
}

/// The list of the locales' sitemaps.
pub(crate) fn sitemaps(renderer: &Renderer, resolved: &Resolved) -> Result<String, Diagnostic> {
    let base = base(resolved);
    let url = |tag: &str| format!("{base}{}", Address::sitemap(tag).path());
    let urls = resolved.locales.iter().map(|locale| url(&locale.tag)).collect();
    renderer.render("sitemaps.html", &[&SitemapsModel { urls }])
}

/// What language models are told of the site (llmstxt.org): the Markdown twins of the default locale, the others' tables.
pub(crate) fn llms(renderer: &Renderer, views: Views<'_>, here: &Address) -> Result<String, Diagnostic> {
    let resolved = views.resolved;
    let tables = (0..resolved.locales.len())
        .map(|locale| views.in_locale(locale))
        .map(|views| Link { name: views.language_name(), href: here.link(&Address::table(views.tag())) })
        .collect();
    let guides = resolved.guides.iter().filter_map(|guide| {
        let (_, page) = resolved.guide(views.locale, guide)?;
        let there = Address::guide(views.tag(), &guide.slug, "md");
        Some(Link { name: page.title.clone(), href: here.link(&there) })
    });
    let domains = views.domains(here, None, Detail::Row);
    let model = LlmsModel { base: base(resolved), domains, tables, guides: guides.collect() };
    renderer.render("llms.md", &[&home_frame(views, here, &Address::home), &model])
}

/// A code's page as schema.org data, where the site has an address. It stands in a `script` element that is never run, and
/// which no text ends.
pub(crate) fn structured(views: Views<'_>, frame: &Frame, code: &CodePage) -> Option<String> {
    let base = views.resolved.settings.base_url.as_deref();
    let url = frame.page.url.as_ref()?;
    let home = Address::home(views.tag()).url(base)?;
    let domain = Address::domain(views.tag(), &code.domain).url(base)?;
    let crumb = |position: u32, name: &str, item: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
    let data = json!({
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "TechArticle",
                "headline": frame.page.title,
                "description": frame.page.description,
                "inLanguage": frame.lang,
                "url": url,
            },
            {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    crumb(1, &frame.site.title.text, &home),
                    crumb(2, &code.domain_name.text, &domain),
                    crumb(3, &frame.page.title, url),
                ],
            },
        ],
    });
    Some(data.to_string().replace('<', "\\u003c"))
}

fn base(resolved: &Resolved) -> String {
    resolved.settings.base_url.clone().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::cut;

    /// A name is cut where a reader would cut it; Chinese, which has no spaces, at its most characters.
    #[test]
    fn a_name_is_cut_between_words() {
        assert_eq!(cut("Agora Chat SDK error codes", 16), "Agora Chat SDK");
        assert_eq!(cut("Sixteen letters.", 16), "Sixteen letters.");
        assert_eq!(cut("Sixteen letters. More", 16), "Sixteen letters.");
        assert_eq!(cut("即时通讯服务端与客户端全部错误码", 12), "即时通讯服务端与客户端全");
        assert_eq!(cut(" Unbreakable_by_any_space", 16), " Unbreakable_by_");
    }
}
