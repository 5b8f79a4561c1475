//! All codes of a locale by group, or where they are many links to the groups: its home, or beside a landing page.

use codegloss_engine::{Address, Diagnostic, Part};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::lists::filters::{Filter, filters};
use crate::site::lists::links::{ListLink, links};
use crate::site::models::layout::Layout;
use crate::site::models::parts::{Crumb, Neighbor, overview};
use crate::site::models::rows::{DomainSection, row, sections};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of all codes of a locale.
pub(crate) struct Home;

/// What `index.html` sees, here and on the page of one domain or of a part of its codes.
#[derive(Default, Serialize)]
pub(super) struct Index {
    /// Whether it is the page of one domain, or of a part of it.
    pub(super) single: bool,
    /// On the page of a part, the pages that it is in.
    pub(super) crumbs: Vec<Crumb>,
    /// The parts before and after it.
    pub(super) previous: Option<Neighbor>,
    pub(super) next: Option<Neighbor>,
    /// Whether it is what readers of the site see first.
    pub(super) is_first: bool,
    /// The other lists of all codes.
    pub(super) lists: Vec<ListLink>,
    pub(super) filters: Vec<Filter>,
    pub(super) domains: Vec<DomainSection>,
    /// Whether the codes are on other pages, to which the parts of domains link.
    pub(super) split: bool,
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
        let link_to = |part: &Part| here.link(&part.address(context.resolved, context.locale));
        let domains = if context.selection.is_split() {
            overview(context, &here, &link_to, false, true)
        } else {
            sections(context, &here, context.domains(), &|code| row(context, &here, code))
        };
        let filters = filters(context, &domains);
        let index = Index {
            split: context.selection.is_split(),
            is_first,
            lists: links(context, &here),
            filters,
            domains,
            ..Index::default()
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
