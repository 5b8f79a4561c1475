//! The links that join the lists of all codes.

use codegloss_engine::{Address, Diagnostic, List, Part, Passage};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::models::layout::Layout;
use crate::site::page::Page;
use crate::site::theme::{Model, Renderer};

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

/// The links that join the lists, the home among them.
pub(crate) fn links(context: LocaleContext<'_>, here: &Address) -> Vec<ListLink> {
    let link = |kind, there: &Address| ListLink { kind, href: here.link(there), current: here == there };
    let lists = context.resolved.lists(context.selection).into_iter();
    let lists = lists.map(|list| link(list.name(), &Address::list(context.tag(), list)));
    // What is translated says nothing to readers once all of it is.
    let is_of_use = |link: &ListLink| {
        link.current || link.kind != List::Coverage.name() || !context.resolved.is_translated()
    };
    std::iter::once(link("groups", &context.code_list())).chain(lists.filter(is_of_use)).collect()
}

/// Fills the template of a list.
pub(super) fn render(
    list: List,
    page: &dyn Page,
    context: LocaleContext<'_>,
    renderer: &Renderer,
    model: &dyn Fn(&Address) -> Box<dyn Model>,
) -> Result<String, Diagnostic> {
    let words = ["title", "text"].map(|part| context.name(&format!("site-{}-{part}", list.name())).text);
    fill(words, page, context, renderer, model)
}

/// Fills the template of a list, or of a part of one, with this title and description.
pub(super) fn fill(
    words: [String; 2],
    page: &dyn Page,
    context: LocaleContext<'_>,
    renderer: &Renderer,
    model: &dyn Fn(&Address) -> Box<dyn Model>,
) -> Result<String, Diagnostic> {
    let here = page.address(context);
    let layout = Layout::new(context, &here, page, words);
    let links = Links { lists: links(context, &here) };
    renderer.render(page.template(), [Box::new(layout), Box::new(links), model(&here)])
}

/// The links to the Markdown tables of the parts of a locale's list.
pub(crate) fn tables<'a>(context: LocaleContext<'a>, here: &'a Address) -> impl Fn(&Part) -> String + 'a {
    move |part| context.markdown_link(here, &Address::part(context.tag(), &part.name, "md"))
}

/// Makes the links and pictures of a text that are relative to its code's page the same from here.
pub(super) fn relocate(here: &Address, page: &Address, passage: &mut Passage) {
    for link in passage.links_mut().filter(|link| !is_elsewhere(&link.target)) {
        link.target = here.follow(page, &link.target);
    }
    for image in passage.images_mut().filter(|image| !is_elsewhere(&image.target)) {
        image.target = here.follow(page, &image.target);
    }
}

/// Whether a link leaves the site.
pub(super) fn is_elsewhere(target: &str) -> bool {
    let begins = |scheme: &&str| target.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme));
    ["http://", "https://", "mailto:"].iter().any(begins)
}

/// The id of a part of a list. Neither domains nor the names of parts have a dot, so that no two parts share one.
pub(super) fn id(domain: &str, part: &str) -> String {
    format!("{domain}.{part}")
}
