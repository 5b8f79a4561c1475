//! Every text of every code on one page, to be read through and printed.

use std::collections::HashMap;
use std::fmt::Write as _;

use codegloss_engine::Code;
use serde::Serialize;

use super::super::address::Address;
use super::super::model::{CodePage, Text};
use super::super::views::Views;
use super::id;

#[derive(Serialize)]
pub(super) struct Everything {
    count: usize,
    domains: Vec<DomainPart>,
    /// Where links lead to, each once: paper shows a link's number.
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
    /// Which level the headings of its codes have.
    level: usize,
    codes: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    href: String,
    #[serde(flatten)]
    code: CodePage,
}

pub(super) fn model(views: Views<'_>, here: &Address) -> Everything {
    let catalog = &views.resolved.catalog;
    let has_codes = |&domain: &usize| !views.codes(domain).is_empty();
    let is_alone = (0..catalog.domains.len()).filter(has_codes).count() == 1;
    let level = |group: Option<&str>| 2 + usize::from(!is_alone) + usize::from(group.is_some());
    let mut targets = Targets { here, list: Vec::new(), known: HashMap::new() };
    let mut domains = Vec::new();
    let mut count = 0;
    for (domain, facts) in catalog.domains.iter().enumerate() {
        let name = &facts.name.value;
        let mut groups: Vec<(Option<&str>, Vec<Entry>)> = Vec::new();
        for &index in views.codes(domain) {
            let code = &catalog.codes[index];
            let group = code.group.as_ref().map(|group| group.value.as_str());
            let entry = entry(views, &mut targets, code, index, level(group));
            count += 1;
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, entries)) => entries.push(entry),
                None => groups.push((group, vec![entry])),
            }
        }
        if groups.is_empty() {
            continue;
        }
        let part = |(group, codes): (Option<&str>, Vec<Entry>)| GroupPart {
            id: group.map_or_else(String::new, |group| format!("{name}-{group}")),
            name: group.map(|group| views.name(&format!("{name}-group-{group}"))),
            level: level(group),
            codes,
        };
        let groups = groups.into_iter().map(part).collect();
        domains.push(DomainPart { id: name.clone(), name: views.name(name), groups });
    }
    Everything { count, domains, targets: targets.list }
}

fn entry(views: Views<'_>, targets: &mut Targets<'_>, code: &Code, index: usize, level: usize) -> Entry {
    let here = targets.here;
    let page = views.address(code, "html");
    let domain = &views.resolved.catalog.domain_of(code).name.value;
    let mut view = views.code(here, index);
    let texts = [&mut view.reason, &mut view.recovery, &mut view.user_message, &mut view.note];
    for text in std::iter::once(&mut view.message).chain(texts.into_iter().flatten()) {
        text.html = targets.number(&text.html, &page);
        text.blocks = targets.number(&text.blocks, &page);
    }
    for part in view.long_text.iter_mut().flat_map(|text| &mut text.parts) {
        part.title = targets.number(&part.title, &page);
        part.html = lowered(&targets.number(&part.html, &page), level - 1);
    }
    // Codes that are worth reading next are on this page, too.
    let catalog = &views.resolved.catalog;
    let keys = code.see_also.iter().chain(&code.replaced_by).map(|key| &key.value);
    let others = keys.filter_map(|key| catalog.code(code.domain, key)).chain(catalog.replaces(code));
    let ids: HashMap<String, String> = others
        .map(|other| &views.resolved.catalog.codes[other])
        .map(|other| (here.link(&views.address(other, "html")), format!("#{}", id(domain, &other.page))))
        .collect();
    let history = view.history.iter_mut();
    let history = history.flat_map(|history| history.replaces.iter_mut().chain(&mut history.replaced_by));
    for row in view.see_also.iter_mut().chain(history) {
        if let Some(id) = ids.get(&row.href) {
            row.href.clone_from(id);
        }
    }
    Entry { id: id(domain, &code.page), href: here.link(&page), code: view }
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

    use super::{Address, Targets, lowered};

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
