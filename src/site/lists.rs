//! All codes in other orders and forms than by group, and how much of them is in a language.

mod coverage;
mod everything;
pub(crate) mod filters;
mod names;
mod numbers;

use codegloss_engine::Diagnostic;
use serde::Serialize;

use super::address::Address;
use super::theme::Renderer;
use super::views::Views;

/// One of these pages of a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    /// Symbols and other names, from A to Z.
    Names,
    /// The codes in the order of their numbers.
    Numbers,
    /// Every text of every code.
    All,
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
struct Lists {
    lists: Vec<ListLink>,
}

/// The lists that a project has: without names there is nothing from A to Z, and one language alone needs no translation.
pub(crate) fn of(views: Views<'_>) -> Vec<List> {
    let resolved = views.resolved;
    let has_names = (0..resolved.catalog.domains.len()).any(|domain| !names::names(views, domain).is_empty());
    let names = has_names.then_some(List::Names);
    let coverage = (resolved.locales.len() > 1).then_some(List::Coverage);
    names.into_iter().chain([List::Numbers, List::All]).chain(coverage).collect()
}

/// The links that join the lists, the home among them.
pub(crate) fn links(views: Views<'_>, here: &Address) -> Vec<ListLink> {
    let link = |kind, there: &Address| ListLink { kind, href: here.link(there), current: here == there };
    let others = of(views);
    let others = others.iter().map(|list| link(list.name(), &list.address(views.tag())));
    std::iter::once(link("groups", &Address::home(views.tag()))).chain(others).collect()
}

impl List {
    /// What it is called in addresses, templates and the ids of words.
    fn name(self) -> &'static str {
        match self {
            Self::Names => "a-z",
            Self::Numbers => "numbers",
            Self::All => "all",
            Self::Coverage => "coverage",
        }
    }

    /// Where it stands in a locale.
    pub(crate) fn address(self, locale: &str) -> Address {
        Address::list(locale, self.name())
    }

    /// The page's bytes, to stand at `here`.
    pub(crate) fn render(
        self,
        renderer: &Renderer,
        views: Views<'_>,
        here: &Address,
    ) -> Result<String, Diagnostic> {
        let name = self.name();
        let word = |part: &str| views.name(&format!("site-{name}-{part}")).text;
        let frame = views.frame(here, word("title"), word("text"), &|tag| self.address(tag));
        let lists = Lists { lists: links(views, here) };
        let template = format!("{name}.html");
        match self {
            Self::Names => renderer.render(&template, &[&frame, &lists, &names::model(views, here)]),
            Self::Numbers => renderer.render(&template, &[&frame, &lists, &numbers::model(views, here)]),
            Self::All => renderer.render(&template, &[&frame, &lists, &everything::model(views, here)]),
            Self::Coverage => renderer.render(&template, &[&frame, &lists, &coverage::model(views, here)]),
        }
    }
}

/// The id of a part of a list. Neither domains nor what follows have a dot, so that no two parts share one.
fn id(domain: &str, part: &str) -> String {
    format!("{domain}.{part}")
}
