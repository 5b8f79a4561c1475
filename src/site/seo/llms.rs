//! What language models are told of the site (llmstxt.org): the Markdown pages of the default locale, and a table for each.

use codegloss_engine::{Address, Diagnostic, Guide};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::models::layout::Layout;
use crate::site::models::rows::{DomainSection, row, sections};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// `llms.txt`.
pub(crate) struct Llms;

#[derive(Serialize)]
struct Model {
    /// What links begin with where the site has an address.
    base: String,
    domains: Vec<DomainSection>,
    /// The table of all codes in each language.
    tables: Vec<Link>,
    guides: Vec<Link>,
}

/// A Markdown file of the site.
#[derive(Serialize)]
struct Link {
    name: String,
    href: String,
}

impl Page for Llms {
    fn address(&self, _: LocaleContext<'_>) -> Address {
        Address::new("llms.txt")
    }

    fn template(&self) -> &'static str {
        "llms.md"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let link = |name: String, there: &Address| Link { name, href: here.link(there) };
        let table =
            |context: LocaleContext<'_>| link(context.language_name(), &Address::table(context.tag()));
        let guide = |guide: &Guide| {
            let (_, page) = context.resolved.guide(context.locale, guide)?;
            Some(link(page.title.clone(), &Address::guide(context.tag(), &guide.slug, "md")))
        };
        let model = Model {
            base: context.base_url().unwrap_or_default().to_owned(),
            domains: sections(context, &here, context.domains(), &|code| row(context, &here, code)),
            tables: context.in_all_locales().map(table).collect(),
            guides: context.resolved.guides.iter().filter_map(guide).collect(),
        };
        renderer.render(self.template(), [Box::new(Layout::of_site(context, &here, self)), Box::new(model)])
    }
}
