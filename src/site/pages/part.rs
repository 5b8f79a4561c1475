//! A part of the list of codes by group, where codes are many: its codes, or links to what it is split into.

use codegloss_engine::{Address, Diagnostic, Part, PartPage};

use super::home::Index;
use crate::site::context::LocaleContext;
use crate::site::lists::filters::filters;
use crate::site::models::layout::Layout;
use crate::site::models::parts::{crumbs, neighbor, section, title};
use crate::site::models::rows::row;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of a part.
pub(crate) struct PartOfList(pub(crate) PartPage);

impl Page for PartOfList {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        self.0.part.address(context.resolved, context.locale)
    }

    fn template(&self) -> &'static str {
        "index.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(Address::part(context.tag(), &self.0.part.name, "md"))
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let PartPage { part, previous, next } = &self.0;
        let words = [title(context, part), context.name("site-codes-text").text];
        let layout = Layout::new(context, &here, self, words);
        let link_to = |part: &Part| here.link(&part.address(context.resolved, context.locale));
        let domains = vec![section(context, &here, part, &link_to, &|code| row(context, &here, code))];
        let index = Index {
            split: !part.is_listed(),
            single: true,
            crumbs: crumbs(context, &here, part),
            previous: neighbor(context, previous.as_ref(), &link_to),
            next: neighbor(context, next.as_ref(), &link_to),
            filters: filters(context, &domains),
            domains,
            ..Index::default()
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(index)])
    }
}
