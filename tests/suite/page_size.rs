//! How much a reader downloads, compressed as hosts compress it.
#![allow(clippy::print_stdout, reason = "the bytes are for reading")]

use std::fs;
use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};

use crate::support;

/// The most bytes of a code's page with its stylesheet.
const MOST_BYTES: usize = 20_000;

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// The figures of the manual's table in a language.
fn documented(tag: &str) -> Vec<usize> {
    let path = format!("docs/site/guide/reference/measurements.{tag}.md");
    let document = fs::read_to_string(support::shipped().join(path)).unwrap();
    let (_, after) = document.split_once("a_codes_page_is_light").unwrap();
    let rows = after.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.map(|row| row.rsplit('|').nth(1).unwrap().trim().replace(',', "").parse().unwrap()).collect()
}

/// Asserts that the manual has figures that differ by at most one part in twenty.
fn assert_documented(measured: [usize; 4]) {
    for tag in ["en", "zh-Hans"] {
        let documented = documented(tag);
        assert_eq!(documented.len(), measured.len(), "{tag}");
        for (old, new) in documented.iter().zip(measured) {
            assert!(old.abs_diff(new) * 20 <= new, "measurements.{tag}.md: {documented:?}, now {measured:?}");
        }
    }
}

/// A code's page is light: HTML and CSS, and scripts that only add comfort. No page asks for a font. The manual has its figures.
#[test]
fn a_codes_page_is_light() {
    for (name, site) in [("shipped", support::shipped_site()), ("fixture", support::fixture_site())] {
        let css = site.text("assets/codegloss.css");
        assert!(!css.contains("url("), "{name}: the stylesheet loads nothing");
        let style = compressed(css.as_bytes());
        let script = compressed(site.text("assets/codegloss.js").as_bytes());
        let mut pages: Vec<(usize, String)> = site
            .codes()
            .iter()
            .flat_map(|code| site.locales().into_iter().map(move |locale| (locale, code.clone())))
            .map(|(locale, code)| format!("{locale}/{}.html", code["page"].as_str().unwrap()))
            .map(|path| (compressed(site.text(&path).as_bytes()), path))
            .collect();
        pages.sort();
        let (heaviest, path) = pages.last().unwrap();
        let middle = pages[pages.len() / 2].0;
        println!(
            "{name}: stylesheet {style}, script {script}, a code's page {middle} in the middle and {heaviest} at most ({path})"
        );
        assert!(heaviest + style < MOST_BYTES, "{path}: {heaviest} + {style}");
        if name == "shipped" {
            assert_documented([style, middle, *heaviest, script]);
        }
    }
}
