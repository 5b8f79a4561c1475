//! How much a reader downloads, compressed as hosts compress it.
#![allow(clippy::print_stdout, reason = "the bytes are for reading")]

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

/// A code's page is light: HTML and CSS, and scripts that only add comfort. No page asks for a font.
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
    }
}
