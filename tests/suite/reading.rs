//! Reading what the tool wrote.

use dom_query::{Document, Selection};
use serde_json::Value;

use crate::support::{self, Site};

/// The settings of a project in English alone.
pub(crate) const ENGLISH: (&str, &str) =
    ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n");

impl Site {
    /// Builds the site of a project that has these files.
    pub(crate) fn of_files(files: &[(&str, &str)], base: &'static str) -> Self {
        let project = support::temporary();
        support::write_tree(project.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
        Self::of(project.path(), base)
    }
}

/// The shipped site and the fixture's.
pub(crate) fn sites() -> [&'static Site; 2] {
    [support::shipped_site(), support::fixture_site()]
}

/// A page of a site, parsed as a browser parses it.
pub(crate) fn page(site: &Site, path: &str) -> Document {
    Document::from(site.text(path))
}

/// A code as people write it, from its JSON.
pub(crate) fn key(code: &Value) -> String {
    code["code"].as_str().map_or_else(|| code["code"].to_string(), str::to_owned)
}

/// The words of a text, however its lines break and whatever marks its lists. Chinese has no space where a line breaks.
pub(crate) fn words(text: &str) -> String {
    let lines = text.lines().map(str::trim_start);
    let unmarked = lines.map(|line| line.strip_prefix("- ").or(line.strip_prefix("• ")).unwrap_or(line));
    let is_wide = |c: char| c >= '\u{2e80}';
    let mut words = String::new();
    for line in unmarked {
        let line = line.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let is_joined = words.ends_with(is_wide) && line.starts_with(is_wide);
        if !words.is_empty() && !line.is_empty() && !is_joined {
            words.push(' ');
        }
        words.push_str(&line);
    }
    words
}

/// The words of what a selector finds on a page, without the sign of a text in another language.
pub(crate) fn words_at(page: &Selection<'_>, selector: &str) -> Option<String> {
    let found = page.select(selector);
    let signs = found.select(".fallback");
    let sign: Vec<String> = signs.iter().map(|sign| sign.text().to_string()).collect();
    let mut text = found.text().to_string();
    for sign in &sign {
        text = text.replacen(sign.as_str(), "", 1);
    }
    found.exists().then(|| words(&text))
}
