//! A former address of a guide.

use codegloss_engine::{Address, Diagnostic, Format, PageKind};
use serde::Serialize;

use super::guide::GuidePage;
use crate::site::context::LocaleContext;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// A page that redirects from a former address of a guide to its page in a locale.
pub(crate) struct FormerPage {
    /// Index of the guide.
    pub(crate) guide: usize,
    /// Index of the address among its former ones.
    pub(crate) index: usize,
}

#[derive(Serialize)]
struct Model {
    /// Language and direction of the guide's title.
    lang: String,
    dir: &'static str,
    title: String,
    root: String,
    href: String,
    /// The page that search engines are to show in place of this one.
    canonical: Option<String>,
}

impl Page for FormerPage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        PageKind::Former(self.guide, self.index).address(context.resolved, context.locale)
    }

    fn template(&self) -> &'static str {
        "former.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let guide = GuidePage { index: self.guide, format: Format::Html };
        let original = guide.original(context);
        let shown = context.resolved.guide(context.locale, &context.resolved.guides[self.guide]);
        let model = Model {
            lang: original.tag().to_owned(),
            dir: original.dir(),
            title: shown.map(|(_, page)| page.title.clone()).unwrap_or_default(),
            root: here.root(),
            href: here.link(&guide.address(context)),
            canonical: guide.address(original).url(context.base_url()),
        };
        renderer.render(self.template(), [Box::new(model)])
    }
}
