//! Every text of every code on one page, to be read through and printed.

use std::collections::HashMap;
use std::fmt::Write as _;

use codegloss_engine::Diagnostic;
use serde::Serialize;

use super::links::{List, id, render};
use crate::site::context::address::Address;
use crate::site::context::{LocaleContext, Text};
use crate::site::models::code::{CodeView, code};
use crate::site::models::rows::by_group;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of everything. It is not in sitemaps: its texts are on the codes' own pages, which a search should find.
pub(crate) struct SinglePage;

#[derive(Serialize)]
struct Model {
    count: usize,
    domains: Vec<DomainPart>,
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
        List::SinglePage.address(context)
    }

    fn template(&self) -> &'static str {
        "all.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        render(List::SinglePage, self, context, renderer, &|here| Box::new(model(context, here)))
    }
}

fn model(context: LocaleContext<'_>, here: &Address) -> Model {
    let is_alone = context.domains().count() == 1;
    let mut targets = Targets { here, list: Vec::new(), known: HashMap::new() };
    let mut domains = Vec::new();
    for domain in context.domains() {
        let name = context.domain(domain);
        // Links are numbered in the order of the catalog, whatever the order of groups is.
        let level = |group: Option<&str>| 2 + usize::from(!is_alone) + usize::from(group.is_some());
        let group_of = |index: usize| context.code(index).group.as_ref().map(|group| group.value.as_str());
        let codes = context.codes(domain).iter();
        let mut entries: HashMap<usize, Entry> = codes
            .map(|&index| (index, entry(context, &mut targets, index, level(group_of(index)))))
            .collect();
        let part = |(group, codes): (Option<&str>, Vec<usize>)| GroupPart {
            id: group.map_or_else(String::new, |group| format!("{name}-{group}")),
            name: group.map(|group| context.group_name(name, group)),
            level: level(group),
            codes: codes.iter().filter_map(|code| entries.remove(code)).collect(),
        };
        let groups = by_group(context, domain).into_iter().map(part).collect();
        domains.push(DomainPart { id: name.to_owned(), name: context.name(name), groups });
    }
    let count = context.domains().map(|domain| context.codes(domain).len()).sum();
    Model { count, domains, targets: targets.list }
}

fn entry(context: LocaleContext<'_>, targets: &mut Targets<'_>, index: usize, level: usize) -> Entry {
    let here = targets.here;
    let page = context.address(index, "html");
    let facts = context.code(index);
    let domain = context.domain(facts.domain);
    let mut view = code(context, here, index);
    for text in view.texts.all_mut() {
        text.html = targets.number(&text.html, &page);
        text.blocks = targets.number(&text.blocks, &page);
    }
    for part in view.long_text.iter_mut().flat_map(|text| &mut text.parts) {
        part.title = targets.number(&part.title, &page);
        part.html = lowered(&targets.number(&part.html, &page), level - 1);
    }
    link_within(context, here, index, &mut view);
    Entry { id: id(domain, &facts.page), href: here.link(&page), code: view }
}

/// Other codes are on this page as well.
fn link_within(context: LocaleContext<'_>, here: &Address, index: usize, view: &mut CodeView) {
    let catalog = &context.resolved.catalog;
    let code = context.code(index);
    let keys = code.see_also.iter().chain(&code.replaced_by).map(|key| &key.value);
    let others = keys.filter_map(|key| catalog.code(code.domain, key)).chain(catalog.replaces(code));
    let ids: HashMap<String, String> = others
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
    /// HTML of a code's text in which each link to elsewhere has its number, and each link or picture that is relative to the code's
    /// page is the same from here. The HTML is what the Markdown renderer wrote: `<a href="` begins a link and
    /// nothing else, `<img src="` a picture: in text `<` is escaped.
    fn number(&mut self, html: &str, page: &Address) -> String {
        const PICTURE: &str = "<img src=\"";
        let mut pieces = html.split(PICTURE);
        let mut out = self.number_links(pieces.next().unwrap_or_default(), page);
        for piece in pieces {
            let (source, rest) = piece.split_once('"').unwrap_or((piece, ""));
            let source =
                if is_elsewhere(source) { source.to_owned() } else { self.here.follow(page, source) };
            let _ = write!(out, "{PICTURE}{source}\"{}", self.number_links(rest, page));
        }
        out
    }

    fn number_links(&mut self, html: &str, page: &Address) -> String {
        const LINK: &str = "<a href=\"";
        let mut pieces = html.split(LINK);
        let mut out = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (target, rest) = piece.split_once('"').unwrap_or((piece, ""));
            out.push_str("<a ");
            if is_elsewhere(target) {
                let shown = target.replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&");
                let next = self.list.len() + 1;
                let number = *self.known.entry(shown.clone()).or_insert(next);
                if number == next {
                    self.list.push(shown);
                }
                let _ = write!(out, "data-link=\"{number}\" href=\"{target}\"");
            } else {
                let _ = write!(out, "href=\"{}\"", self.here.follow(page, target));
            }
            out.push_str(rest);
        }
        out
    }
}

fn is_elsewhere(target: &str) -> bool {
    let begins = |scheme: &&str| target.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme));
    ["http://", "https://", "mailto:"].iter().any(begins)
}

/// HTML of the Markdown renderer with its headings some levels lower; there are six.
fn lowered(html: &str, by: usize) -> String {
    (1..=6).rev().fold(html.to_owned(), |html, level| {
        let lower = (level + by).min(6);
        html.replace(&format!("<h{level}>"), &format!("<h{lower}>"))
            .replace(&format!("</h{level}>"), &format!("</h{lower}>"))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{Targets, lowered};
    use crate::site::context::address::Address;

    /// Headings keep their order below the code's own.
    #[test]
    fn headings_are_lowered() {
        assert_eq!(lowered("<h3>A</h3><h4>B</h4><h6>C</h6>", 2), "<h5>A</h5><h6>B</h6><h6>C</h6>");
    }

    /// A target has one number however often it is linked to, and is listed as it is written in an address bar.
    #[test]
    fn a_target_is_listed_once() {
        let here = Address::new("en/all.html");
        let page = Address::new("en/chat/104.html");
        let mut targets = Targets { here: &here, list: Vec::new(), known: HashMap::new() };
        let html = r#"<a href="https://a.example/?b&amp;c">A</a> and <a href="mailto:b@example.com">B</a>"#;
        let first = targets.number(html, &page);
        assert_eq!(
            first,
            r#"<a data-link="1" href="https://a.example/?b&amp;c">A</a> and <a data-link="2" href="mailto:b@example.com">B</a>"#
        );
        assert_eq!(targets.number(html, &page), first);
        assert_eq!(targets.list, ["https://a.example/?b&c", "mailto:b@example.com"]);
        // However its scheme is written. What only looks like a picture is text.
        let html = r#"<p>src="x" &lt;img src="y"&gt; <a href="HTTPS://A.example/">A</a></p>"#;
        let expected = html.replace("<a href", "<a data-link=\"3\" href");
        assert_eq!(targets.number(html, &page), expected);
    }

    /// A relative link leads where it leads from the code's own page.
    #[test]
    fn a_relative_link_leads_to_the_same_place() {
        let here = Address::new("en/all.html");
        let page = Address::new("en/chat/104.html");
        let mut targets = Targets { here: &here, list: Vec::new(), known: HashMap::new() };
        for (target, expected) in [
            ("../guide/start.html#a", "guide/start.html#a"),
            ("202.html", "chat/202.html"),
            ("#note", "chat/104.html#note"),
            ("../../assets/x.svg?v=1", "../assets/x.svg?v=1"),
            ("../../../beyond", "../../../beyond"),
            ("/top", "/top"),
            ("src=&quot;x", "chat/src=&quot;x"),
        ] {
            let html = targets.number(&format!("<a href=\"{target}\">x</a>"), &page);
            assert_eq!(html, format!("<a href=\"{expected}\">x</a>"));
            let picture = targets.number(&format!("<p><img src=\"{target}\" alt=\"\"></p>"), &page);
            assert_eq!(picture, format!("<p><img src=\"{expected}\" alt=\"\"></p>"));
        }
    }
}
