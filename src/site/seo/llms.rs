//! What language models are told of the site (llmstxt.org): the Markdown pages of each locale, and a list of the locales.

use codegloss_engine::{Address, Diagnostic, Guide};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::lists::links::tables;
use crate::site::models::layout::Layout;
use crate::site::models::parts::overview;
use crate::site::models::rows::{DomainSection, row, sections};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// A locale's `llms.txt`.
pub(crate) struct Llms;

/// The one at the site's root.
pub(crate) struct LlmsRoot;

#[derive(Serialize)]
struct Model {
    /// The codes, or where they are many the links to the tables that have them.
    domains: Vec<DomainSection>,
    /// The table of all codes, or the list of the tables that have them.
    table: String,
    /// The id of the word for it.
    table_title: &'static str,
    /// The file with every page.
    full: String,
    guides: Vec<Link>,
}

#[derive(Serialize)]
struct RootModel {
    languages: Vec<Link>,
}

/// A Markdown file of the site.
#[derive(Serialize)]
struct Link {
    name: String,
    href: String,
}

impl Page for Llms {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::llms(context.tag())
    }

    fn template(&self) -> &'static str {
        "llms.md"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let link = |there: &Address| context.markdown_link(&here, there);
        let guide = |guide: &Guide| {
            let (_, page) = context.resolved.guide(context.locale, guide)?;
            let href = link(&Address::guide(context.tag(), &guide.slug, "md"));
            Some(Link { name: page.title.clone(), href })
        };
        let model = Model {
            domains: if context.selection.is_split() {
                overview(context, &here, &tables(context, &here), true, false)
            } else {
                sections(context, &here, context.domains(), &|code| row(context, &here, code))
            },
            table_title: if context.selection.is_split() { "site-codes" } else { "site-all-title" },
            table: link(&Address::table(context.tag())),
            full: link(&Address::llms_full(context.tag())),
            guides: context.resolved.guides.iter().filter_map(guide).collect(),
        };
        renderer.render(self.template(), [Box::new(Layout::of_site(context, &here, self)), Box::new(model)])
    }
}

impl Page for LlmsRoot {
    fn address(&self, _: LocaleContext<'_>) -> Address {
        Address::new("llms.txt")
    }

    fn template(&self) -> &'static str {
        "llms-root.md"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let language = |context: LocaleContext<'_>| {
            let href = context.markdown_link(&here, &Address::llms(context.tag()));
            Link { name: context.language_name(), href }
        };
        let model = RootModel { languages: context.in_all_locales().map(language).collect() };
        renderer.render(self.template(), [Box::new(Layout::of_site(context, &here, self)), Box::new(model)])
    }
}
