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
pub(crate) struct DomainPage(pub(crate) DomainIndex);

impl Page for DomainPage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::domain(context.tag(), context.domain(self.0))
    }

    fn template(&self) -> &'static str {
        "index.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(Address::table(context.tag()))
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let words = [context.domain(self.0), "site-description"].map(|id| context.name(id).text);
        let layout = Layout::new(context, &here, self, words);
        let domains = sections(context, &here, std::iter::once(self.0), &|code| row(context, &here, code));
        let filters = filters(context, &domains);
        let index = Index { single: true, lists: Vec::new(), filters, domains };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
