//! The rules for hosts in the manual.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::support;

/// The fenced blocks of the manual's page on hosts, by what they are written in.
fn rules(locale: &str) -> BTreeMap<String, String> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/site/guide/publish/hosts.{locale}.md"));
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

/// Vercel's rules take numbers alone, and each number of the shipped site leads to a page, in each locale.
#[test]
fn vercels_rules_are_json_and_lead_to_pages() {
    let site = support::shipped_site();
    let rules: Value = serde_json::from_str(&rules("en")["json"]).unwrap();
    let redirects = rules["redirects"].as_array().unwrap().iter();
    let targets: Vec<&str> = redirects
        .filter(|rule| rule["source"].as_str().unwrap().contains(r":code(-?\d+)"))
        .map(|rule| rule["destination"].as_str().unwrap())
        .collect();
    assert_eq!(targets.len(), 2 * site.locales().len());
    for code in site.codes() {
        let (domain, _) = code["page"].as_str().unwrap().split_once('/').unwrap();
        let number = code["code"].as_i64().unwrap().to_string();
        for target in &targets {
            let path = target.replace(":domain", domain).replace(":code", &number);
            assert!(site.files.contains_key(path.strip_prefix('/').unwrap()), "{path}");
        }
    }
}

/// The commands that make rules of `_redirects` for other hosts: the same in both languages, and what they print of a rule.
#[test]
fn rules_for_former_addresses_are_made_of_the_generated_ones() {
    let commands = |locale: &str| -> Vec<String> {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/site/guide/publish/hosts.{locale}.md"));
        let text = std::fs::read_to_string(path).unwrap();
        let cells = text.lines().filter_map(|line| line.split_once("| `awk '")?.1.split_once("` |"));
        cells.map(|(command, _)| format!("awk '{command}")).collect()
    };
    let made = commands("en");
    assert_eq!(made, commands("zh-Hans"));
    let expected = [
        "location = /docs/a.html { return 301 /en/guide/a.html; }\n",
        "RedirectMatch 301 ^/docs/a[.]html$ /en/guide/a.html\n",
        "redir /docs/a.html /en/guide/a.html permanent\n",
    ];
    assert_eq!(made.len(), expected.len());
    for (command, expected) in made.iter().zip(expected) {
        let folder = support::temporary();
        let rules = "/zh/* /zh-Hans/:splat 302\n/docs/a.html /en/guide/a.html 301!\n/docs/a.html /en/guide/a.html 301\n";
        support::write_tree(folder.path(), [("public/_redirects", rules.as_bytes())]);
        let (program, _) =
            command.strip_prefix("awk '").unwrap().split_once("' public/_redirects >").unwrap();
        let mut awk = std::process::Command::new("awk");
        let done = support::run(awk.args([program, "public/_redirects"]).current_dir(folder.path()));
        assert_eq!(done.stdout, expected, "{command}: {}", done.stderr);
    }
}
