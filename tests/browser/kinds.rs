//! One page of each kind, found by looking at the pages: a new kind is tested as soon as it is there.

use std::collections::BTreeSet;

use dom_query::{Document, NodeRef};

use crate::support::Site;

/// The pages of a locale that show something which no page before them shows: an element of another kind, class or language
/// in another place. `""` stands for the pages that belong to no locale.
pub(crate) fn kinds_of_pages(site: &Site, locale: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let pages = new_kinds(site, locale, &mut seen);
    assert!(!pages.is_empty(), "{locale} has no pages");
    pages
}

/// The same of what the other sites do not show.
pub(crate) fn kinds_beside(site: &Site, locale: &str, others: &[&Site]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    for other in others {
        new_kinds(other, locale, &mut seen);
    }
    new_kinds(site, locale, &mut seen)
}

fn new_kinds(site: &Site, locale: &str, seen: &mut BTreeSet<String>) -> Vec<String> {
    let locales = site.locales();
    let is_own = |path: &&str| match path.split_once('/') {
        Some((first, _)) if locales.iter().any(|locale| locale == first) => first == locale,
        _ => locale.is_empty(),
    };
    let mut pages = Vec::new();
    // The pages nearest to the root first: they are kinds of their own.
    let mut paths: Vec<&str> = site.paths(".html").filter(is_own).collect();
    paths.sort_by_key(|path| (path.matches('/').count(), *path));
    for path in paths {
        let before = seen.len();
        let page = Document::from(site.text(path));
        collect(&page.root(), "", seen);
        if seen.len() > before || !path.trim_start_matches(locale).trim_start_matches('/').contains('/') {
            pages.push(path.to_owned());
        }
    }
    pages
}

/// Adds what an element and those in it look like to a stylesheet and to assistive technology.
fn collect(node: &NodeRef<'_>, parent: &str, seen: &mut BTreeSet<String>) {
    for child in node.element_children() {
        let mut kind = child.node_name().map(|name| name.to_string()).unwrap_or_default();
        for attribute in child.attrs() {
            let name = &*attribute.name.local;
            kind.push(' ');
            kind.push_str(name);
            if matches!(name, "class" | "dir" | "lang" | "role" | "type") {
                kind.push('=');
                kind.push_str(&attribute.value);
            }
        }
        seen.insert(format!("{parent}>{kind}"));
        collect(&child, &kind, seen);
    }
}
