//! Every guide and code of a locale in one Markdown file, for language models.

use codegloss_engine::{Address, Diagnostic, Format};
use serde::Serialize;

use super::code::CodePage;
use super::guide::GuidePage;
use crate::site::context::LocaleContext;
use crate::site::models::layout::Layout;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// `llms-full.txt`.
pub(crate) struct LlmsFull;

#[derive(Serialize)]
struct Model {
    /// The Markdown pages: guides, then codes in the order of the catalog.
    pages: Vec<String>,
}

impl Page for LlmsFull {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::llms_full(context.tag())
    }

    fn template(&self) -> &'static str {
        "llms-full.md"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let format = Format::Markdown;
        let guides = context
            .selection
            .guides()
            .iter()
            .map(|&index| GuidePage { index, format }.render_at(&here, context, renderer));
        let codes = context.domains().flat_map(|domain| context.codes(domain)).map(|&index| {
            CodePage { index, previous: None, next: None, format }.render_at(&here, context, renderer)
        });
        let pages: Vec<String> = guides.chain(codes).collect::<Result<_, _>>()?;
        let pages = pages.iter().map(|page| page.trim().to_owned()).filter(|page| !page.is_empty());
        let model = Model { pages: pages.collect() };
        renderer.render(self.template(), [Box::new(Layout::of_site(context, &here, self)), Box::new(model)])
    }
}
