//! A built site in a real browser, from a host and from a disk, with scripts and without.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod driver;
mod filters;
mod host;
mod javascript;
mod languages;
mod looks;
mod missing;
mod search;
mod short;
#[path = "../support/mod.rs"]
mod support;

use support::Site;

/// One page of each kind of a locale.
fn kinds_of_pages(site: &Site, locale: &str) -> Vec<String> {
    let code = site.codes()[0]["page"].as_str().unwrap().to_owned();
    let domain = code.split('/').next().unwrap();
    let guide =
        site.paths(".html").find(|path| path.starts_with(&format!("{locale}/guide/"))).unwrap().to_owned();
    let pages = ["index.html", "404.html", &format!("{domain}/index.html"), &format!("{code}.html")];
    let lists = ["a-z.html", "numbers.html", "all.html", "coverage.html"];
    pages.iter().chain(&lists).map(|page| format!("{locale}/{page}")).chain([guide]).collect()
}
