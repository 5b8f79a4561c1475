//! Sitemaps: one for each locale, because a sitemap has at most 50,000 addresses, and their list.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::models::updated::moment;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The sitemap of a locale, given the locale's pages.
pub(crate) struct Sitemap(pub(crate) fn(LocaleContext<'_>) -> Vec<Box<dyn Page>>);

/// The list of the locales' sitemaps.
pub(crate) struct Sitemaps;

#[derive(Serialize)]
struct SitemapModel {
    pages: Vec<SitemapPage>,
}

#[derive(Serialize)]
struct SitemapPage {
    url: String,
    updated: Option<String>,
    alternates: Vec<Alternate>,
}

#[derive(Serialize)]
struct Alternate {
    lang: String,
    url: String,
}

#[derive(Serialize)]
struct SitemapsModel {
    urls: Vec<String>,
}

impl Page for Sitemap {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::sitemap(context.tag())
    }

    fn template(&self) -> &'static str {
        "sitemap.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let pages = (self.0)(context);
        let listed = pages.iter().filter(|page| page.is_in_sitemap() && page.is_original(context));
        let pages = listed.map(|page| sitemap_page(context, page.as_ref())).collect();
        renderer.render(self.template(), [Box::new(SitemapModel { pages })])
    }
}

/// A page with its twins in the other languages that have one of their own.
fn sitemap_page(context: LocaleContext<'_>, page: &dyn Page) -> SitemapPage {
    let url = |address: &Address| address.url(context.base_url()).unwrap_or_default();
    let twin =
        |other: LocaleContext<'_>| Alternate { lang: other.tag().to_owned(), url: url(&page.address(other)) };
    let others = Alternate { lang: "x-default".to_owned(), url: url(&page.for_other_languages(context)) };
    let alternates =
        context.in_all_locales().filter(|&other| page.is_original(other)).map(twin).chain([others]).collect();
    SitemapPage { url: url(&page.address(context)), updated: moment(context, page), alternates }
}

impl Page for Sitemaps {
    fn address(&self, _: LocaleContext<'_>) -> Address {
        Address::new("sitemap.xml")
    }

    fn template(&self) -> &'static str {
        "sitemaps.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let sitemaps = context.in_all_locales().map(|context| Address::sitemap(context.tag()));
        let urls = sitemaps.filter_map(|address| address.url(context.base_url())).collect();
        renderer.render(self.template(), [Box::new(SitemapsModel { urls })])
    }
}
