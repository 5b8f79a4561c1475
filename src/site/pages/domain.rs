//! The codes of a domain by group.

use codegloss_engine::{Address, Diagnostic, DomainIndex};

use super::home::Index;
use crate::site::context::LocaleContext;
use crate::site::lists::filters::filters;
use crate::site::models::layout::Layout;
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
        Some(Address::table(context.tag()))
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
        let domains =
            sections(context, &here, std::iter::once(self.index), &|code| row(context, &here, code));
        let filters = filters(context, &domains);
        let index = Index { single: true, is_first: false, lists: Vec::new(), filters, domains };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
