//! The page of a code.

use codegloss_engine::{Address, CodeIndex, Diagnostic, Format};
use codegloss_runtime::Field;
use serde::Serialize;

use crate::dates::Stamp;
use crate::site::context::LocaleContext;
use crate::site::models::code::{CodeView, code};
use crate::site::models::layout::Layout;
use crate::site::models::platforms::platforms_of_any;
use crate::site::models::rows::{CodeRow, row};
use crate::site::models::sidebar::groups;
use crate::site::models::snippets::{SnippetView, snippets};
use crate::site::models::updated::{Updated, updated};
use crate::site::page::Page;
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
    permalink: PermalinkView,
    updated: Option<Updated>,
    /// The page as data (JSON-LD).
    structured: Option<String>,
}

/// The code's permanent address.
#[derive(Serialize)]
struct PermalinkView {
    href: String,
    /// On the web, where the site has an address.
    url: Option<String>,
    /// As readers see it.
    shown: String,
}

impl PermalinkView {
    fn new(context: LocaleContext<'_>, here: &Address, code: CodeIndex) -> Self {
        let address = context.resolved.permalink(code);
        let url = address.url(context.base_url());
        let whole = url.as_deref().unwrap_or(address.path());
        let shown = whole.split_once("://").map_or(whole, |(_, shown)| shown);
        let shown = shown.strip_suffix(".html").unwrap_or(shown).to_owned();
        Self { href: here.link(&address), url, shown }
    }
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

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(context.address(self.index, "md"))
    }

    fn is_in_sitemap(&self) -> bool {
        self.format == Format::Html
    }

    fn original<'a>(&self, context: LocaleContext<'a>) -> LocaleContext<'a> {
        context.original_of_code(self.index)
    }

    fn stamp<'a>(&self, context: LocaleContext<'a>) -> Option<&'a Stamp> {
        context.dates?.code(context.locale, self.index)
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        self.render_at(&self.address(context), context, renderer)
    }
}

impl CodePage {
    /// The page as a part of the file at `here`.
    pub(super) fn render_at(
        &self,
        here: &Address,
        context: LocaleContext<'_>,
        renderer: &Renderer,
    ) -> Result<String, Diagnostic> {
        let code = code(context, here, self.index);
        let message = context.with_names(self.index, Field::Message).unwrap_or_default();
        let title = format!("{} {message}", code.code);
        let description = context.with_names(self.index, Field::Reason).unwrap_or(message);
        let mut layout = Layout::new(context, here, self, [title, description]);
        layout.site.groups = groups(context, here, Some(self.index));
        let snippets = snippets(context, renderer, self.index, self.format)?;
        let neighbor = |code: Option<CodeIndex>| code.map(|code| row(context, here, code));
        let model = Model {
            snippets_on: platforms_of_any(snippets.iter().map(|snippet| snippet.on.as_str())).join(" "),
            snippets,
            previous: neighbor(self.previous),
            next: neighbor(self.next),
            markdown_href: here.link(&context.address(self.index, "md")),
            permalink: PermalinkView::new(context, here, self.index),
            updated: updated(context, self),
            structured: structured_data(context, &layout, context.code(self.index).domain, &code),
            code,
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(model)])
    }
}
