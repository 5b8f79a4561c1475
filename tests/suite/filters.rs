//! What the lists of codes can be narrowed by, as pages offer it. `browser/filters.rs` uses it.

use std::collections::BTreeSet;

use crate::reading::page;
use crate::support::{self, Site};

/// The menus of a page: their names, and the values and labels of their options.
fn menus(site: &Site, path: &str) -> Vec<(String, Vec<(String, String)>)> {
    let page = page(site, path);
    let menus = page.select(".filter select");
    let option = |option: dom_query::Selection<'_>| {
        (option.attr("value").unwrap().to_string(), option.text().to_string())
    };
    menus
        .iter()
        .map(|menu| {
            (menu.attr("name").unwrap().to_string(), menu.select("option").iter().map(option).collect())
        })
        .collect()
}

/// There is a menu for each fact in which codes differ, with the values that they have, and none for others.
#[test]
fn a_menu_has_the_values_that_codes_have() {
    let site = support::fixture_site();
    let found = menus(site, "en/index.html");
    let found: Vec<(&str, Vec<&str>)> = found
        .iter()
        .map(|(name, options)| (name.as_str(), options.iter().map(|(_, label)| label.as_str()).collect()))
        .collect();
    assert_eq!(
        found,
        [
            ("status", vec!["All", "In use", "Deprecated", "Retired"]),
            ("retry", vec!["All", "May help", "Needs a change first", "Not stated"]),
        ]
    );
    let names = |path| menus(site, path).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names("en/pay/index.html"), ["status", "retry"]);
    assert_eq!(names("zh-Hans/auth/index.html"), ["status"]);
}

/// Each value is one that a row has, so that no choice leaves nothing.
#[test]
fn every_value_of_a_menu_finds_a_row() {
    for site in [support::shipped_site(), support::fixture_site()] {
        for locale in site.locales() {
            let path = format!("{locale}/index.html");
            let page = page(site, &path);
            let of = |attribute: &str| -> BTreeSet<String> {
                let rows = page.select(&format!(".row[{attribute}]"));
                let values = rows.iter().flat_map(|row| {
                    row.attr(attribute).unwrap().split(' ').map(str::to_owned).collect::<Vec<_>>()
                });
                values.collect()
            };
            for (name, options) in menus(site, &path) {
                for (value, label) in options.into_iter().filter(|(value, _)| !value.is_empty()) {
                    let is_there = match name.as_str() {
                        "status" if value == "active" => page.select(".row:not([data-status])").exists(),
                        "status" => of("data-status").contains(&value),
                        "retry" if value == "unknown" => page.select(".row:not([data-retry])").exists(),
                        "retry" => of("data-retry").contains(&value),
                        other => panic!("{other}"),
                    };
                    assert!(is_there && !label.is_empty(), "{path}: {name}={value}");
                }
            }
        }
    }
}

/// Only pages with filters load their script.
#[test]
fn only_pages_with_filters_load_the_script() {
    for site in [support::shipped_site(), support::fixture_site()] {
        for path in site.paths(".html") {
            let page = page(site, path);
            let has_filters = page.select(".filter").exists();
            assert_eq!(page.select("script[src$='filter.js']").exists(), has_filters, "{path}");
            let is_list = path.ends_with("index.html") && path.contains('/');
            assert!(is_list || !has_filters, "{path}");
        }
    }
}
