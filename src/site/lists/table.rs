//! All codes in one Markdown table, `errors.md`, or where codes are many the list of the tables of their parts; and these tables.

use codegloss_engine::{Address, Diagnostic, PartPage, RangePage};
use serde::Serialize;

use super::by_number;
use super::links::tables;
use crate::site::context::LocaleContext;
use crate::site::models::layout::Layout;
use crate::site::models::parts::{overview, range_section, section, title};
use crate::site::models::rows::{DomainSection, sections, table_row};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// A table of codes of a locale.
pub(crate) enum Table {
    /// All codes.
    Whole,
    /// A part of the list by group.
    Part(PartPage),
    /// A range of the table of all codes.
    Range(Box<RangePage>),
}

#[derive(Serialize)]
struct Model {
    /// Whether it has only some of the codes.
    is_part: bool,
    domains: Vec<DomainSection>,
}

impl Page for Table {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        match self {
            Self::Whole => Address::table(context.tag()),
            Self::Part(page) => Address::part(context.tag(), &page.part.name, "md"),
            Self::Range(page) => page.range.address(context.resolved, context.locale, "md"),
        }
    }

    fn template(&self) -> &'static str {
        "table.md"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let row = |code| table_row(context, &here, code);
        let (title, domains) = match self {
            Self::Whole => (None, all(context, &here)),
            Self::Part(PartPage { part, .. }) => {
                let tables = tables(context, &here);
                (Some(title(context, part)), vec![section(context, &here, part, &tables, &row)])
            }
            Self::Range(page) => {
                let RangePage { range, codes, .. } = &**page;
                let section = range_section(context, &here, range.domain, codes, &row);
                (Some(by_number::title(context, range)), vec![section])
            }
        };
        let is_part = title.is_some();
        let layout = match title {
            Some(title) => {
                let text = context.name("site-numbers-text").text;
                Layout::new(context, &here, self, [title, text])
            }
            None => Layout::of_site(context, &here, self),
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(Model { is_part, domains })])
    }
}

/// All codes, or the links to the tables that have them.
fn all(context: LocaleContext<'_>, here: &Address) -> Vec<DomainSection> {
    if context.selection.is_split() {
        return overview(context, here, &tables(context, here), true, false);
    }
    sections(context, here, context.domains(), &|code| table_row(context, here, code))
}
