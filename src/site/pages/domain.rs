//! The codes of a domain by group, or where they are many links to the groups.

use codegloss_engine::{Address, Diagnostic, DomainIndex, Part};

use super::home::Index;
use crate::site::context::LocaleContext;
use crate::site::lists::filters::filters;
use crate::site::models::layout::Layout;
use crate::site::models::parts::section;
use crate::site::models::rows::{row, sections};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of the domain with this index.
pub(crate) struct DomainPage {
    pub(crate) index: DomainIndex,
    /// Whether there is no other domain. The page then repeats the list of all codes, which everything links to and search engines are
    /// told of; it is only there for those who know its address.
    pub(crate) alone: bool,
}

impl Page for DomainPage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::domain(context.tag(), context.domain(self.index))
    }

    fn template(&self) -> &'static str {
        "index.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(context.resolved.table_of(context.selection, context.tag(), self.index))
    }

    fn is_in_sitemap(&self) -> bool {
        !self.alone
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let words = [context.domain(self.index), "site-codes-text"].map(|id| context.name(id).text);
        let mut layout = Layout::new(context, &here, self, words);
        if self.alone {
            layout.page.repeats(&context.code_list(), context.base_url());
        }
        let row = |code| row(context, &here, code);
        let link_to = |part: &Part| here.link(&part.address(context.resolved, context.locale));
        let domains = match context.selection.part(self.index) {
            Some(part) => vec![section(context, &here, part, &link_to, &row)],
            None => sections(context, &here, std::iter::once(self.index), &row),
        };
        let index = Index {
            split: domains.iter().any(|domain| !domain.parts.is_empty()),
            single: true,
            filters: filters(context, &domains),
            domains,
            ..Index::default()
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
