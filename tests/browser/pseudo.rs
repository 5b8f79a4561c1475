//! A pseudo-locale: every English text of the fixture and of the theme in Arabic letters, so that all of a site runs from right
//! to left and nothing of it comes from another language.

use std::fs;
use std::sync::OnceLock;

use crate::support::{self, Site};

/// The fixture with the pseudo-locale `ar`, and with as many languages as make their list a menu.
pub(crate) fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = support::temporary();
        let mut files = support::read_tree(&support::fixture());
        files.retain(|path, _| !path.starts_with("locales/ar/"));
        let english: Vec<(String, String)> = files
            .iter()
            .filter(|(path, _)| path.starts_with("locales/en/") || path.ends_with(".en.md"))
            .map(|(path, bytes)| (path.clone(), String::from_utf8(bytes.clone()).unwrap()))
            .collect();
        for (path, text) in &english {
            let path = path.replace("locales/en/", "locales/ar/").replace(".en.md", ".ar.md");
            let is_message = path.starts_with("locales/");
            files.insert(path, pseudo(text, is_message).into_bytes());
        }
        let words = fs::read_to_string(support::shipped().join("templates/words/en.ftl")).unwrap();
        files.insert("locales/ar/site.ftl".to_owned(), pseudo(&words, true).into_bytes());
        for tag in ["de", "fr"] {
            let text = format!("site-language = {tag}\n");
            files.insert(format!("locales/{tag}/site.ftl"), text.into_bytes());
        }
        let settings = files.get_mut("codegloss.toml").unwrap();
        let text = String::from_utf8(settings.clone()).unwrap();
        let more = text.replace("\"ar\"]", "\"ar\", \"de\", \"fr\"]");
        assert_ne!(more, text);
        *settings = more.into_bytes();
        support::write_tree(
            folder.path(),
            files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
        );
        Site::of(folder.path(), "https://codes.example.com/reference/")
    })
}

/// Texts in Arabic letters; names of messages, placeables, code and addresses stay.
fn pseudo(text: &str, is_message: bool) -> String {
    text.lines().map(|line| pseudo_line(line, is_message) + "\n").collect()
}

fn pseudo_line(line: &str, is_message: bool) -> String {
    if is_message && line.starts_with('#') {
        return line.to_owned();
    }
    let trimmed = line.trim_start();
    let kept = match (is_message, trimmed.find(" =")) {
        // `id = text` and `.attribute = text`
        (true, Some(sign)) if !trimmed[..sign].contains(' ') => sign,
        (true, _) if trimmed.starts_with(['[', '*']) => trimmed.find(']').map_or(0, |end| end + 1),
        _ => 0,
    };
    let kept = line.len() - trimmed.len() + kept;
    let mut out = line[..kept].to_owned();
    let mut end = None;
    let mut last = ' ';
    for character in line[kept..].chars() {
        if end == Some(character) {
            end = None;
        } else if end.is_none() {
            end = match character {
                '{' => Some('}'),
                '`' => Some('`'),
                '(' if last == ']' => Some(')'),
                '[' if last == ']' => Some(']'),
                _ => None,
            };
        }
        out.push(if end.is_some() { character } else { letter(character) });
        last = character;
    }
    out
}

fn letter(latin: char) -> char {
    let letters: Vec<char> = "ابتثجحخدذرزسشصضطظعغفقكلمنه".chars().collect();
    match latin.to_ascii_lowercase() {
        lower @ 'a'..='z' => letters[lower as usize - 'a' as usize],
        _ => latin,
    }
}
