//! Every text of every code on one page, to be read through and printed.

use std::borrow::Cow;
use std::collections::HashMap;

use codegloss_build::Diagnostic;
use serde::Serialize;

use super::links::{List, id, render};
use crate::site::context::address::Address;
use crate::site::context::{LocaleContext, Text};
use crate::site::markup::{Event, Tag, events, write};
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
    let mut targets = Targets { here, list: Vec::new(), numbers: HashMap::new() };
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
        text.html = targets.moved(&text.html, &page, 0);
        text.blocks.clone_from(&text.html);
    }
    for part in view.long_text.iter_mut().flat_map(|text| &mut text.parts) {
        part.title = targets.moved(&part.title, &page, 0);
        part.html = targets.moved(&part.html, &page, level - 1);
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

/// The HTML of codes' texts as this page shows it.
struct Targets<'a> {
    here: &'a Address,
    /// The targets outside the site, in the order of their numbers.
    list: Vec<String>,
    /// Their numbers.
    numbers: HashMap<String, usize>,
}

impl Targets<'_> {
    /// HTML of the page of a code, with numbered links to other sites, links and pictures of this site as they are from here,
    /// and headings some levels lower.
    fn moved(&mut self, html: &str, page: &Address, levels: usize) -> String {
        write(events(html).map(|event| match event {
            Event::Start(mut tag) => {
                match &*tag.name {
                    "a" => self.link(&mut tag, page),
                    "img" => self.picture(&mut tag, page),
                    name => tag.name = lowered(name, levels).unwrap_or(tag.name),
                }
                Event::Start(tag)
            }
            Event::End(name) => Event::End(lowered(&name, levels).unwrap_or(name)),
            text @ Event::Text(_) => text,
        }))
    }

    fn link(&mut self, tag: &mut Tag<'_>, page: &Address) {
        let target = tag.get("href").unwrap_or_default();
        if !is_elsewhere(&target) {
            tag.set("href", &self.here.follow(page, &target));
            return;
        }
        let next = self.list.len() + 1;
        let number = *self.numbers.entry(target.clone()).or_insert(next);
        if number == next {
            self.list.push(target);
        }
        tag.set("data-link", &number.to_string());
    }

    fn picture(&self, tag: &mut Tag<'_>, page: &Address) {
        let source = tag.get("src").unwrap_or_default();
        if !is_elsewhere(&source) {
            tag.set("src", &self.here.follow(page, &source));
        }
    }
}

fn is_elsewhere(target: &str) -> bool {
    let begins = |scheme: &&str| target.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme));
    ["http://", "https://", "mailto:"].iter().any(begins)
}

/// The name of a heading some levels lower; there are six.
fn lowered(name: &str, levels: usize) -> Option<Cow<'static, str>> {
    let level: usize = name.strip_prefix('h')?.parse().ok()?;
    Some(format!("h{}", (level + levels).min(6)).into())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::Targets;
    use crate::site::context::address::Address;

    /// Moves HTML from a code's page to the page of everything.
    fn moved(html: &str, levels: usize) -> (String, Vec<String>) {
        let here = Address::new("en/all.html");
        let page = Address::new("en/chat/104.html");
        let mut targets = Targets { here: &here, list: Vec::new(), numbers: HashMap::new() };
        (targets.moved(html, &page, levels), targets.list)
    }

    /// Headings keep their order below the code's own.
    #[test]
    fn headings_are_lowered() {
        let html = "<h3>A</h3><h4>B</h4><h6>C</h6><hr>";
        assert_eq!(moved(html, 2).0, "<h5>A</h5><h6>B</h6><h6>C</h6><hr>");
    }

    /// A target has one number however often it is linked to, and is listed as it is written in an address bar.
    #[test]
    fn a_target_is_listed_once() {
        let html = r#"<a href="https://a.example/?b&amp;c" title="d">A</a> and <a href="mailto:b@example.com">B</a>"#;
        let numbered = r#"<a data-link="1" href="https://a.example/?b&amp;c" title="d">A</a> and <a data-link="2" href="mailto:b@example.com">B</a>"#;
        let targets = ["https://a.example/?b&c", "mailto:b@example.com"];
        assert_eq!(moved(&html.repeat(2), 0), (numbered.repeat(2), targets.map(str::to_owned).to_vec()));
        // However its scheme is written. What only looks like a picture is text.
        let html = r#"<p>src="x" &lt;img src="y"&gt; <a href="HTTPS://A.example/">A</a></p>"#;
        assert_eq!(moved(html, 0).0, html.replace("<a href", "<a data-link=\"1\" href"));
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
            ("/top", "/top"),
            ("src=&quot;x", "chat/src=&quot;x"),
            ("it&#x27;s.html?a&amp;b", "chat/it&#x27;s.html?a&amp;b"),
        ] {
            let link = |target: &str| format!("<a href=\"{target}\">x</a><img src=\"{target}\" alt=\"\">");
            assert_eq!(moved(&link(target), 0).0, link(expected));
        }
    }
}
