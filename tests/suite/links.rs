//! Every link of a built site leads somewhere: to a file that exists, and to a part of it that exists.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::many_codes;
use crate::reading::page;
use crate::support::{self, Site};

/// A link of a page: the element's name, and what it says.
struct Link {
    element: String,
    target: String,
}

/// What is looked at in a page, which is parsed once: a site has a thousand of them.
struct Parsed {
    links: Vec<Link>,
    /// Each as often as it is there.
    ids: Vec<String>,
}

fn parsed(site: &Site) -> BTreeMap<&str, Parsed> {
    let parse = |path| {
        let page = page(site, path);
        let mut links = Vec::new();
        for attribute in ["href", "src"] {
            for found in &page.select(&format!("[{attribute}]")) {
                links.push(Link {
                    element: found.nodes()[0].node_name().unwrap().to_string(),
                    target: found.attr(attribute).unwrap().to_string(),
                });
            }
        }
        let ids = page.select("[id]").iter().map(|found| found.attr("id").unwrap().to_string()).collect();
        (path, Parsed { links, ids })
    };
    site.paths(".html").map(parse).collect()
}

/// The file that a link leads to: a relative one, or one that begins at the host's root.
fn resolve(site: &Site, page: &str, target: &str) -> Option<String> {
    if target.starts_with('/') {
        return target.strip_prefix(site.base_path()).map(str::to_owned);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn every_link_leads_somewhere(site: &Site) {
    let pages = parsed(site);
    let mut lost = Vec::new();
    let links = pages.iter().flat_map(|(page, parsed)| parsed.links.iter().map(move |link| (*page, link)));
    for (page, Link { element, target }) in links {
        let is_outside = ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
        if is_outside {
            let is_loaded = !matches!(element.as_str(), "a" | "link");
            assert!(!is_loaded, "{page} loads {target}");
            continue;
        }
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let file = if path.is_empty() { Some(page.to_owned()) } else { resolve(site, page, path) };
        let is_there = file.as_ref().is_some_and(|file| {
            site.files.contains_key(file)
                && (fragment.is_empty() || pages[file.as_str()].ids.iter().any(|id| id == fragment))
        });
        if !is_there {
            lost.push(format!("{page} -> {target}"));
        }
    }
    assert_eq!(lost, [""; 0]);
}

/// Links, images, scripts and styles of the shipped site are there, fragments included.
#[test]
fn every_link_of_the_shipped_site_leads_somewhere() {
    every_link_leads_somewhere(support::shipped_site());
}

/// So are those of the fixture's site.
#[test]
fn every_link_of_the_fixture_leads_somewhere() {
    every_link_leads_somewhere(support::fixture_site());
}

/// So are those of a site of many codes, whose lists are split.
#[test]
fn every_link_of_split_lists_leads_somewhere() {
    every_link_leads_somewhere(many_codes::many());
}

/// Links of Markdown pages lead to files, too, and to parts of pages; so do those that name the site's whole address.
#[test]
fn every_link_of_a_markdown_page_leads_somewhere() {
    for site in [support::shipped_site(), support::fixture_site(), many_codes::many()] {
        let pages = parsed(site);
        for path in site.paths(".md") {
            for event in Parser::new_ext(site.text(path), Options::ENABLE_TABLES) {
                let Event::Start(Tag::Link { dest_url: target, .. }) = event else {
                    continue;
                };
                let (address, part) = target.split_once('#').unwrap_or((&target, ""));
                let file = match address.strip_prefix(site.base) {
                    Some(whole) => Some(whole.to_owned()),
                    None if address.contains("://") || address.starts_with("mailto:") => continue,
                    None if address.is_empty() => Some(path.to_owned()),
                    None => resolve(site, path, address),
                };
                let file = file.filter(|file| site.files.contains_key(file));
                assert!(file.is_some(), "{path} -> {target}");
                let page = file.filter(|file| !part.is_empty() && file.strip_suffix(".html").is_some());
                let has_part = |page: String| pages[page.as_str()].ids.iter().any(|id| id == part);
                assert!(page.is_none_or(has_part), "{path} -> {target}");
            }
        }
    }
}

/// Ids are addresses: a page has each once.
#[test]
fn no_page_has_an_id_twice() {
    for site in [support::shipped_site(), support::fixture_site(), many_codes::many()] {
        for (path, parsed) in parsed(site) {
            let ids: BTreeSet<&String> = parsed.ids.iter().collect();
            assert_eq!(parsed.ids.len(), ids.len(), "{path}");
        }
    }
}

/// The path of a page in another locale: the locale is the first part of each.
fn in_locale(path: &str, locale: &str) -> String {
    match path.split_once('/') {
        Some((_, rest)) => format!("{locale}/{rest}"),
        None => format!("{locale}/{path}"),
    }
}

/// The pages that readers see: all but the short addresses, which lead to them.
fn pages(site: &Site) -> impl Iterator<Item = &str> {
    site.paths(".html").filter(|path| !path.starts_with("e/"))
}

/// The language list of every page of a locale offers the same page in every language, itself among them.
#[test]
fn the_language_list_keeps_the_page() {
    for site in [support::shipped_site(), support::fixture_site()] {
        let locales = site.locales();
        for path in pages(site).filter(|path| path.contains('/') && !path.ends_with("/404.html")) {
            let page = page(site, path);
            let offered: Vec<(String, String)> = page
                .select(".languages a")
                .iter()
                .map(|link| {
                    (link.attr("hreflang").unwrap().to_string(), link.attr("href").unwrap().to_string())
                })
                .collect();
            assert_eq!(
                offered.iter().map(|(tag, _)| tag).collect::<Vec<_>>(),
                locales.iter().collect::<Vec<_>>(),
                "{path}"
            );
            for (tag, href) in &offered {
                assert_eq!(resolve(site, path, href), Some(in_locale(path, tag)), "{path}");
            }
            let current = page.select(".languages [aria-current]").attr("hreflang").unwrap();
            assert_eq!(path.split('/').next(), Some(&*current));
        }
    }
}

/// A 404 page is shown at any address: its list leads to the other languages' lists of codes.
#[test]
fn the_language_list_of_a_missing_page_leads_home() {
    for site in [support::shipped_site(), support::fixture_site()] {
        for locale in site.locales() {
            let page = page(site, &format!("{locale}/404.html"));
            let links = page.select(".languages a");
            let targets: Vec<String> =
                links.iter().map(|link| link.attr("href").unwrap().to_string()).collect();
            let expected: Vec<String> =
                site.locales().iter().map(|tag| format!("{}{tag}/index.html", site.base_path())).collect();
            assert_eq!(targets, expected);
        }
    }
}

/// A page's canonical address is its own, and its alternates are pages that name the same alternates: search engines
/// ignore a set that does not agree with itself. A page that has nothing in its own language names the one that it repeats, and
/// has no alternates.
#[test]
fn alternates_exist_and_agree_with_each_other() {
    for site in [support::shipped_site(), support::fixture_site()] {
        for path in pages(site).filter(|path| !path.ends_with("404.html")) {
            let canonical = canonical(site, path);
            let own = if path == "index.html" { "" } else { path };
            if canonical != format!("{}{own}", site.base) {
                let original = canonical.strip_prefix(site.base).unwrap();
                assert_eq!(self::canonical(site, original), canonical, "{path}");
                assert!(alternates(site, path).is_empty(), "{path}");
                continue;
            }
            let found = alternates(site, path);
            assert_eq!(found.last().map(|(tag, _)| tag.as_str()), Some("x-default"), "{path}");
            let originals: Vec<String> = site
                .locales()
                .into_iter()
                .filter(|tag| path == "index.html" || is_original(site, &in_locale(path, tag)))
                .chain(["x-default".to_owned()])
                .collect();
            assert_eq!(found.iter().map(|(tag, _)| tag.clone()).collect::<Vec<_>>(), originals, "{path}");
            for (tag, url) in &found {
                let there = url.strip_prefix(site.base).unwrap_or_else(|| panic!("{path}: {url}"));
                let there = if there.is_empty() { "index.html" } else { there };
                assert_eq!(alternates(site, there), found, "{path} and {there}");
                assert!(tag == "x-default" || there.starts_with(&format!("{tag}/")), "{path}: {url}");
            }
        }
    }
}

fn canonical(site: &Site, path: &str) -> String {
    page(site, path).select("link[rel=canonical]").attr("href").unwrap_or_default().to_string()
}

fn is_original(site: &Site, path: &str) -> bool {
    canonical(site, path) == format!("{}{path}", site.base)
}

fn alternates(site: &Site, path: &str) -> Vec<(String, String)> {
    let page = page(site, path);
    let links = page.select("link[rel=alternate][hreflang]");
    links
        .iter()
        .map(|link| (link.attr("hreflang").unwrap().to_string(), link.attr("href").unwrap().to_string()))
        .collect()
}

/// Pages that say that there is no page are no one's canonical address and kept out of search engines.
#[test]
fn a_missing_page_has_no_address_of_its_own() {
    let site = support::shipped_site();
    for path in site.paths("404.html").filter(|path| path.matches('/').count() < 2 && !path.starts_with("e/"))
    {
        let page = page(site, path);
        assert!(!page.select("link[rel=canonical]").exists(), "{path}");
        assert_eq!(page.select("meta[name=robots]").attr("content").as_deref(), Some("noindex"), "{path}");
    }
}
