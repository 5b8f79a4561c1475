//! What a host shows in a locale's folder for an address without a page.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use super::home::Home;
use crate::site::context::LocaleContext;
use crate::site::models::frame::Frame;
use crate::site::models::layout::Layout;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The 404 page of a locale.
pub(crate) struct Missing;

#[derive(Serialize)]
struct Model {
    codes: String,
}

impl Page for Missing {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::missing(context.tag())
    }

    fn template(&self) -> &'static str {
        "404.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let words = ["site-missing-title", "site-missing-text"].map(|id| context.name(id).text);
        let mut layout = Layout::new(context, &Address::new("index.html"), &Home, words);
        let base = context.resolved.settings.base_path();
        make_absolute(&mut layout, base);
        layout.site.frame = Frame::new(context, &Address::new("index.html"), base);
        let codes = layout.site.codes.clone();
        renderer.render(self.template(), [Box::new(layout), Box::new(Model { codes })])
    }
}

/// The page is shown at addresses of any depth: its links begin at the host's root.
fn make_absolute(layout: &mut Layout, base: &str) {
    let links = layout.site.search.iter_mut().chain([
        &mut layout.root,
        &mut layout.site.home,
        &mut layout.site.codes,
    ]);
    let guides = layout.site.guides.iter_mut().filter_map(|guide| guide.href.as_mut());
    let groups = layout.site.groups.iter_mut().map(|group| &mut group.href);
    let alternates = layout.page.alternates.iter_mut().map(|alternate| &mut alternate.href);
    for href in links.chain(guides).chain(groups).chain(alternates) {
        *href = format!("{base}{href}");
    }
    layout.page.url = None;
    layout.page.markdown = None;
    layout.page.x_default = None;
}
