//! The rules for hosts in the manual.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::support;

/// The fenced blocks of the manual's page on hosts, by what they are written in.
fn rules(locale: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/site/guide/hosts.{locale}.md"));
    let text = std::fs::read_to_string(path).unwrap();
    let blocks = text.split("\n```").skip(1).step_by(2);
    blocks
        .map(|block| block.split_once('\n').unwrap())
        .map(|(kind, rules)| (kind.into(), rules.into()))
        .collect()
}

/// Whoever reads the manual in another language gets the rules that were tried, and whoever copies them for the shipped site
/// has them for all its locales and its default domain.
#[test]
fn the_rules_for_hosts_are_those_of_the_shipped_site() {
    let site = support::shipped_site();
    let json = site.json();
    let domain = json["default_domain"].as_str().unwrap();
    let rules_in_english = rules("en");
    assert_eq!(rules_in_english.keys().collect::<Vec<_>>(), ["apache", "caddyfile", "json", "nginx", "sh"],);
    assert_eq!(rules("zh-Hans"), rules_in_english);
    for (kind, rules) in &rules_in_english {
        assert!(rules.contains(&format!("{domain}/")), "{kind}");
        for locale in site.locales() {
            let names_it =
                rules.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(|word| word == locale);
            assert!(names_it, "{locale} in {kind}");
        }
    }
}

/// Vercel's rules take every number that the shipped site has a page of, in each locale.
#[test]
fn vercels_rules_are_json_and_lead_to_pages() {
    let site = support::shipped_site();
    let rules: Value = serde_json::from_str(&rules("en")["json"]).unwrap();
    let targets: Vec<&str> = rules["redirects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["destination"].as_str().unwrap())
        .collect();
    for code in site.codes() {
        let (domain, page) = code["page"].as_str().unwrap().split_once('/').unwrap();
        for target in targets.iter().filter(|target| target.contains(":code")) {
            let path = target.replace(":domain", domain).replace(":code", page);
            assert!(site.files.contains_key(path.strip_prefix('/').unwrap()), "{path}");
        }
    }
}
