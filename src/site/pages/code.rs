//! The page of a code.

use codegloss_engine::{CodeIndex, Diagnostic};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::context::address::Address;
use crate::site::models::code::{CodeView, code};
use crate::site::models::layout::Layout;
use crate::site::models::platforms::platforms_of_any;
use crate::site::models::rows::{CodeRow, row};
use crate::site::models::snippets::{SnippetView, snippets};
use crate::site::page::{Format, Page};
use crate::site::seo::structured_data::structured_data;
use crate::site::theme::Renderer;

/// The page of the code with this index.
pub(crate) struct CodePage {
    pub(crate) index: CodeIndex,
    /// Its neighbors in its domain.
    pub(crate) previous: Option<CodeIndex>,
    pub(crate) next: Option<CodeIndex>,
    pub(crate) format: Format,
}

#[derive(Serialize)]
struct Model {
    code: CodeView,
    snippets: Vec<SnippetView>,
    /// The `data-on` of the section of snippets.
    snippets_on: String,
    previous: Option<CodeRow>,
    next: Option<CodeRow>,
    markdown_href: String,
    /// The page as data (JSON-LD).
    structured: Option<String>,
}

impl Page for CodePage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        context.address(self.index, self.format.extension())
    }

    fn template(&self) -> &'static str {
        match self.format {
            Format::Html => "code.html",
            Format::Markdown => "code.md",
        }
    }

    fn is_in_sitemap(&self) -> bool {
        self.format == Format::Html
    }

    fn original<'a>(&self, context: LocaleContext<'a>) -> LocaleContext<'a> {
        context.original_of_code(self.index)
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let code = code(context, &here, self.index);
        let title = format!("{} {}", code.code, code.texts.message.text);
        let texts = &code.texts;
        let description = texts.reason.as_ref().unwrap_or(&texts.message).passage.words();
        let layout = Layout::new(context, &here, self, [title, description]);
        let snippets = snippets(context, renderer, self.index, self.format)?;
        let neighbor = |code: Option<CodeIndex>| code.map(|code| row(context, &here, code));
        let model = Model {
            snippets_on: platforms_of_any(snippets.iter().map(|snippet| snippet.on.as_str())).join(" "),
            snippets,
            previous: neighbor(self.previous),
            next: neighbor(self.next),
            markdown_href: here.link(&context.address(self.index, "md")),
            structured: structured_data(context, &layout, &code),
            code,
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(model)])
    }
}
