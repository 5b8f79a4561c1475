//! A locale's home: all codes by group.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::lists::filters::{Filter, filters};
use crate::site::lists::links::{ListLink, links};
use crate::site::models::layout::Layout;
use crate::site::models::rows::{DomainSection, row, sections};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The home of a locale.
pub(crate) struct Home;

/// What `index.html` sees, here and on the page of one domain.
#[derive(Serialize)]
pub(super) struct Index {
    /// Whether it is the page of one domain.
    pub(super) single: bool,
    /// The other lists of all codes.
    pub(super) lists: Vec<ListLink>,
    pub(super) filters: Vec<Filter>,
    pub(super) domains: Vec<DomainSection>,
}

impl Page for Home {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::home(context.tag())
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

    fn for_other_languages(&self, _: LocaleContext<'_>) -> Address {
        Address::landing()
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let layout = Layout::of_site(context, &here, self);
        let domains = sections(context, &here, context.domains(), &|code| row(context, &here, code));
        let filters = filters(context, &domains);
        let index = Index { single: false, lists: links(context, &here), filters, domains };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
