//! Which lists of all codes a locale has, and the links that join them.

use codegloss_engine::Diagnostic;
use serde::Serialize;

use super::symbols::has_names;
use crate::site::context::LocaleContext;
use crate::site::context::address::Address;
use crate::site::models::layout::Layout;
use crate::site::page::Page;
use crate::site::theme::{Model, Renderer};

/// A list beside the locale's home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    /// Symbols and other names.
    AToZ,
    /// The codes in the order of their numbers.
    ByNumber,
    /// Every text of every code.
    SinglePage,
    /// Which texts a language has itself.
    Coverage,
}

/// A link from one list to another.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ListLink {
    /// `groups` is the home; the word `site-list-<kind>` names it.
    kind: &'static str,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Links {
    lists: Vec<ListLink>,
}

impl List {
    /// What it is called in addresses, templates and the ids of words.
    fn name(self) -> &'static str {
        match self {
            Self::AToZ => "a-z",
            Self::ByNumber => "numbers",
            Self::SinglePage => "all",
            Self::Coverage => "coverage",
        }
    }

    /// Where it is in a locale.
    pub(super) fn address(self, context: LocaleContext<'_>) -> Address {
        Address::list(context.tag(), self.name())
    }
}

/// The lists that a project has: without names there is nothing from A to Z, and one language alone needs no translation.
pub(crate) fn lists(context: LocaleContext<'_>) -> Vec<List> {
    let a_to_z = has_names(context).then_some(List::AToZ);
    let coverage = (context.resolved.locales.len() > 1).then_some(List::Coverage);
    a_to_z.into_iter().chain([List::ByNumber, List::SinglePage]).chain(coverage).collect()
}

/// The links that join the lists, the home among them.
pub(crate) fn links(context: LocaleContext<'_>, here: &Address) -> Vec<ListLink> {
    let link = |kind, there: &Address| ListLink { kind, href: here.link(there), current: here == there };
    let lists = lists(context).into_iter().map(|list| link(list.name(), &list.address(context)));
    std::iter::once(link("groups", &context.code_list())).chain(lists).collect()
}

/// Fills the template of a list.
pub(super) fn render(
    list: List,
    page: &dyn Page,
    context: LocaleContext<'_>,
    renderer: &Renderer,
    model: &dyn Fn(&Address) -> Box<dyn Model>,
) -> Result<String, Diagnostic> {
    let here = page.address(context);
    let words = ["title", "text"].map(|part| context.name(&format!("site-{}-{part}", list.name())).text);
    let layout = Layout::new(context, &here, page, words);
    let links = Links { lists: links(context, &here) };
    renderer.render(page.template(), [Box::new(layout), Box::new(links), model(&here)])
}

/// The id of a part of a list. Neither domains nor the names of parts have a dot, so that no two parts share one.
pub(super) fn id(domain: &str, part: &str) -> String {
    format!("{domain}.{part}")
}
