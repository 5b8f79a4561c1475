//! Every text of every code on one page, to be read through and printed. Where codes are many, each part of them has such a page, and the
//! list links to these.

use std::collections::{HashMap, HashSet};

use codegloss_engine::{
    Address, CodeGroup, CodeIndex, Diagnostic, DomainIndex, List, Part, PartPage, Passage,
};
use serde::Serialize;

use super::links::{fill, id, is_elsewhere, relocate};
use crate::site::context::{LocaleContext, Text};
use crate::site::models::code::{CauseView, CodeView, code};
use crate::site::models::parts::{Crumb, Neighbor, crumb_of, neighbor, overview, title};
use crate::site::models::rows::DomainSection;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of everything, or of all about a part of the codes. It is not in sitemaps: its texts are on the codes' own pages, which a search
/// should find.
pub(crate) struct SinglePage {
    pub(crate) part: Option<PartPage>,
}

#[derive(Default, Serialize)]
struct Model {
    count: usize,
    /// Whether it has only some of the codes, or links to the pages that do.
    is_part: bool,
    crumbs: Vec<Crumb>,
    previous: Option<Neighbor>,
    next: Option<Neighbor>,
    domains: Vec<DomainPart>,
    /// Where codes are many, the domains with links to the pages of their parts.
    overview: Vec<DomainSection>,
    /// The targets of its links, each once: on paper a link has the number of its target.
    targets: Vec<String>,
}

#[derive(Serialize)]
struct DomainPart {
    id: String,
    name: Text,
    groups: Vec<GroupPart>,
}

#[derive(Serialize)]
struct GroupPart {
    id: String,
    /// None for codes of no group.
    name: Option<Text>,
    /// The level of its codes' headings.
    level: usize,
    codes: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    href: String,
    #[serde(flatten)]
    code: CodeView,
}

impl Page for SinglePage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        match &self.part {
            Some(page) => address(context, &page.part),
            None => Address::list(context.tag(), List::SinglePage),
        }
    }

    fn template(&self) -> &'static str {
        "all.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(match &self.part {
            Some(page) => Address::part(context.tag(), &page.part.name, "md"),
            None => Address::table(context.tag()),
        })
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let word = |id| context.name(id).text;
        let words = match &self.part {
            Some(page) => [title(context, &page.part), word("site-all-text")],
            None => head(context).map(word),
        };
        fill(words, self, context, renderer, &|here| {
            Box::new(match &self.part {
                Some(page) => Model::part(context, here, page),
                None if context.selection.is_split() => Model::overview(context, here),
                None => {
                    let domains = context.domains().map(|domain| (domain, context.selection.groups(domain)));
                    Model::of(context, here, domains)
                }
            })
        })
    }
}

/// The ids of its title and of what is said below that.
fn head(context: LocaleContext<'_>) -> [&'static str; 2] {
    if context.selection.is_split() {
        ["site-all-split-title", "site-all-split-text"]
    } else {
        ["site-all-title", "site-all-text"]
    }
}

/// The page of all about a part of the codes.
fn address(context: LocaleContext<'_>, part: &Part) -> Address {
    Address::part_of(context.tag(), List::SinglePage, &part.name)
}

impl Model {
    fn part(
        context: LocaleContext<'_>,
        here: &Address,
        PartPage { part, previous, next }: &PartPage,
    ) -> Self {
        let link_to = |part: &Part| here.link(&address(context, part));
        let own;
        let groups = if part.is_domain() {
            context.selection.groups(part.domain)
        } else {
            own = [CodeGroup { id: None, codes: part.codes.clone() }];
            &own
        };
        Self {
            is_part: true,
            crumbs: crumb_of(context, here, List::SinglePage, head(context)[0]),
            previous: neighbor(context, previous.as_ref(), &link_to),
            next: neighbor(context, next.as_ref(), &link_to),
            ..Self::of(context, here, std::iter::once((part.domain, groups)))
        }
    }

    fn overview(context: LocaleContext<'_>, here: &Address) -> Self {
        // A part that is split further has no page of its own here.
        let link_to = |part: &Part| {
            if part.is_listed() { here.link(&address(context, part)) } else { String::new() }
        };
        let count = context.selection.parts().iter().map(|part| part.codes.len()).sum();
        Self { count, overview: overview(context, here, &link_to, true, true), ..Self::default() }
    }

    fn of<'a>(
        context: LocaleContext<'_>,
        here: &Address,
        groups: impl Iterator<Item = (DomainIndex, &'a [CodeGroup])> + Clone,
    ) -> Self {
        let is_alone = groups.clone().count() == 1;
        let shown: HashSet<CodeIndex> =
            groups.clone().flat_map(|(_, groups)| groups).flat_map(|group| &group.codes).copied().collect();
        let mut targets = Targets { here, list: Vec::new(), known: HashMap::new() };
        let mut domains = Vec::new();
        for (domain, groups) in groups {
            let name = context.domain(domain);
            // Links are numbered in the order of the catalog, whatever the order of groups is.
            let level = |group: Option<&str>| 2 + usize::from(!is_alone) + usize::from(group.is_some());
            let mut codes: Vec<(CodeIndex, usize)> = Vec::new();
            for group in groups {
                codes.extend(group.codes.iter().map(|&code| (code, level(group.id.as_deref()))));
            }
            codes.sort_unstable();
            let codes = codes.into_iter();
            let mut entries: HashMap<CodeIndex, Entry> = codes
                .map(|(index, level)| (index, entry(context, &mut targets, &shown, index, level)))
                .collect();
            let part = |CodeGroup { id, codes }: &CodeGroup| GroupPart {
                id: id.as_ref().map_or_else(String::new, |group| format!("{name}-{group}")),
                name: id.as_ref().map(|group| context.group_name(name, group)),
                level: level(id.as_deref()),
                codes: codes.iter().filter_map(|code| entries.remove(code)).collect(),
            };
            let groups = groups.iter().map(part).collect();
            domains.push(DomainPart { id: name.to_owned(), name: context.name(name), groups });
        }
        Self { count: shown.len(), domains, targets: targets.list, ..Self::default() }
    }
}

fn entry(
    context: LocaleContext<'_>,
    targets: &mut Targets<'_>,
    shown: &HashSet<CodeIndex>,
    index: CodeIndex,
    level: usize,
) -> Entry {
    let here = targets.here;
    let page = context.address(index, "html");
    let facts = context.code(index);
    let domain = context.domain(facts.domain);
    let mut view = code(context, here, index);
    for text in view.texts.all_mut().chain(view.causes.iter_mut().flat_map(CauseView::all_mut)) {
        targets.follow(&mut text.passage, &page);
    }
    for part in view.long_text.iter_mut().flat_map(|text| &mut text.parts) {
        targets.follow(&mut part.title, &page);
        targets.follow(&mut part.body.passage, &page);
        part.body.passage.lower_headings(level - 1);
    }
    link_within(context, here, shown, index, &mut view);
    Entry { id: id(domain, &facts.page), href: here.link(&page), code: view }
}

/// Other codes may be on this page as well.
fn link_within(
    context: LocaleContext<'_>,
    here: &Address,
    shown: &HashSet<CodeIndex>,
    index: CodeIndex,
    view: &mut CodeView,
) {
    let catalog = &context.resolved.catalog;
    let code = context.code(index);
    let keys = code.see_also.iter().chain(&code.replaced_by).map(|key| &key.value);
    let others = keys.filter_map(|key| catalog.code(code.domain, key)).chain(catalog.replaces(code));
    let ids: HashMap<String, String> = others
        .filter(|other| shown.contains(other))
        .map(|other| {
            let part = format!("#{}", id(context.domain(code.domain), &context.code(other).page));
            (here.link(&context.address(other, "html")), part)
        })
        .collect();
    let history = view.history.iter_mut();
    let history = history.flat_map(|history| history.replaces.iter_mut().chain(&mut history.replaced_by));
    for row in view.see_also.iter_mut().chain(history) {
        if let Some(id) = ids.get(&row.href) {
            row.href.clone_from(id);
        }
    }
}

/// The links of the page, numbered by what they lead to.
struct Targets<'a> {
    here: &'a Address,
    list: Vec<String>,
    known: HashMap<String, usize>,
}

impl Targets<'_> {
    /// Numbers the links of a code's text to elsewhere, and makes links and pictures that are relative to the code's page the same
    /// from here.
    fn follow(&mut self, passage: &mut Passage, page: &Address) {
        for link in passage.links_mut().filter(|link| is_elsewhere(&link.target)) {
            link.number = Some(self.number(&link.target));
        }
        relocate(self.here, page, passage);
    }

    fn number(&mut self, target: &str) -> usize {
        let next = self.list.len() + 1;
        let number = *self.known.entry(target.to_owned()).or_insert(next);
        if number == next {
            self.list.push(target.to_owned());
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use codegloss_engine::Address;
    use std::collections::HashMap;

    use super::Targets;
    use crate::project::Project;

    /// The HTML of Markdown on a code's page as the page of everything has it, and the targets that it lists.
    fn moved(markdown: &str) -> (String, Vec<String>) {
        let files = [
            ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("site/guide/a.en.md", markdown),
        ];
        let files = files.iter().map(|(path, text)| (*path, text.as_bytes()));
        let project = Project::from_sources(codegloss_engine::Sources::from_files(files).0, Vec::new());
        let resolved = project.analysis.resolved.expect("a project");
        let mut passage = resolved.guides[0].pages[0.into()].clone().expect("a guide").body;
        let (here, page) = (Address::new("en/all.html"), Address::new("en/chat/104.html"));
        let mut targets = Targets { here: &here, list: Vec::new(), known: HashMap::new() };
        targets.follow(&mut passage, &page);
        (passage.html(), targets.list)
    }

    /// A target has one number however often it is linked to, and however its scheme is written.
    #[test]
    fn a_target_is_listed_once() {
        let text = "[A](https://a.example/?b&c) <mailto:b@example.com> [B](https://a.example/?b&c) [C](HTTPS://A.example/)";
        let (html, list) = moved(text);
        assert_eq!(list, ["https://a.example/?b&c", "mailto:b@example.com", "HTTPS://A.example/"]);
        let numbers: Vec<&str> =
            html.split("data-link=\"").skip(1).filter_map(|rest| rest.get(..1)).collect();
        assert_eq!(numbers, ["1", "2", "1", "3"], "{html}");
    }

    /// A relative link leads where it leads from the code's own page.
    #[test]
    fn a_relative_link_leads_to_the_same_place() {
        for (target, expected) in [
            ("../guide/start.html#a", "guide/start.html#a"),
            ("202.html", "chat/202.html"),
            ("#note", "chat/104.html#note"),
            ("../../assets/x.svg?v=1", "../assets/x.svg?v=1"),
            ("../../../beyond", "../../../beyond"),
        ] {
            assert_eq!(moved(&format!("[x]({target})")).0, format!("<p><a href=\"{expected}\">x</a></p>"));
            let picture = format!("<p><img src=\"{expected}\" alt=\"\"></p>");
            assert_eq!(moved(&format!("![]({target})")).0, picture);
        }
    }
}
