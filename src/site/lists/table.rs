//! All codes in one Markdown table: `errors.md`.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::models::layout::Layout;
use crate::site::models::rows::{DomainSection, sections, table_row};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The table of a locale.
pub(crate) struct Table;

#[derive(Serialize)]
struct Model {
    domains: Vec<DomainSection>,
}

impl Page for Table {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::table(context.tag())
    }

    fn template(&self) -> &'static str {
        "table.md"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let layout = Layout::of_site(context, &here, self);
        let domains = sections(context, &here, context.domains(), &|code| table_row(context, &here, code));
        renderer.render(self.template(), [Box::new(layout), Box::new(Model { domains })])
    }
}
