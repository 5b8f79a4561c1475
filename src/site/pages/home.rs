//! All codes of a locale by group: its home, or beside a landing page.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::lists::filters::{Filter, filters};
use crate::site::lists::links::{ListLink, links};
use crate::site::models::layout::Layout;
use crate::site::models::rows::{DomainSection, row, sections};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of all codes of a locale.
pub(crate) struct Home;

/// What `index.html` sees, here and on the page of one domain.
#[derive(Serialize)]
pub(super) struct Index {
    /// Whether it is the page of one domain.
    pub(super) single: bool,
    /// Whether it is what readers of the site see first.
    pub(super) is_first: bool,
    /// The other lists of all codes.
    pub(super) lists: Vec<ListLink>,
    pub(super) filters: Vec<Filter>,
    pub(super) domains: Vec<DomainSection>,
}

impl Home {
    /// Whether readers see it first, which is the case without a landing page.
    fn is_first(&self, context: LocaleContext<'_>) -> bool {
        self.address(context) == Address::home(context.tag())
    }
}

impl Page for Home {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        context.code_list()
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

    fn for_other_languages(&self, context: LocaleContext<'_>) -> Address {
        let default = context.in_default_locale();
        if self.is_first(default) { Address::landing() } else { self.address(default) }
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let is_first = self.is_first(context);
        let words =
            if is_first { ["site-title", "site-description"] } else { ["site-codes", "site-codes-text"] };
        let words = words.map(|id| context.name(id).text);
        let layout = Layout::new(context, &here, self, words);
        let domains = sections(context, &here, context.domains(), &|code| row(context, &here, code));
        let filters = filters(context, &domains);
        let index = Index { single: false, is_first, lists: links(context, &here), filters, domains };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
