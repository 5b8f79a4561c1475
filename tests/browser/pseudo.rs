//! A pseudo-locale: every English text of the fixture and of the theme in Arabic letters, so that all of a site runs from right
//! to left and nothing of it comes from another language. For pictures, the same in Japanese letters, with guides and a landing page.

use std::fs;
use std::sync::OnceLock;

use crate::support::{self, Site, Tree};

const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
const JAPANESE: &str = "あかさたなはまやらわいきしちにひみりうくすつぬふむゆ";

/// The fixture with the pseudo-locale `ar`, and with as many languages as make their list a menu.
pub(crate) fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = support::temporary();
        let mut files = support::read_tree(&support::fixture());
        translate(&mut files, "ar", ARABIC);
        let words = fs::read_to_string(support::shipped().join("templates/words/en.ftl")).unwrap();
        files.insert("locales/ar/site.ftl".to_owned(), pseudo(&words, true, ARABIC).into_bytes());
        for tag in ["de", "fr"] {
            let text = format!("site-language = {tag}\n");
            files.insert(format!("locales/{tag}/site.ftl"), text.into_bytes());
        }
        let settings = files.get_mut("codegloss.toml").unwrap();
        let text = String::from_utf8(settings.clone()).unwrap();
        let more = text.replace("\"ar\"]", "\"ar\", \"de\", \"fr\"]");
        assert_ne!(more, text);
        // As near to the pages' grounds as a color may be: every tint that texts stand on is put to the test.
        let gray = more.replace("accent = \"#6b2fe2\"", "accent = \"#767676\"\naccent-dark = \"#7c8084\"");
        assert_ne!(gray, more);
        *settings = gray.into_bytes();
        support::write_tree(
            folder.path(),
            files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
        );
        Site::of(folder.path(), "https://codes.example.com/reference/")
    })
}

/// The first page and a section of guides, one of which has an example of all that Markdown has, with the fixture's codes: in English,
/// Chinese, and the letters of Japanese and Arabic.
pub(crate) fn everything() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = support::temporary();
        let mut files = support::read_tree(&support::fixture());
        let manual = support::read_tree(&support::shipped().join("docs/site/guide/publish"));
        let guides = manual.into_iter().filter(|(path, _)| path.starts_with("index.") || path.starts_with("markdown."));
        files.extend(guides.map(|(path, text)| (format!("site/guide/publish/{path}"), text)));
        let landing = "# Example Pay for developers\n\nTake payments in your app, and know what went wrong when one fails.\n\n**[Start](guide/start.html)** or look up a [code](codes.html).\n\n## What is here\n\n- Guides beside the codes\n- Every code, with its causes\n";
        files.insert("site/index.en.md".to_owned(), landing.as_bytes().to_vec());
        let landing = "# 面向开发者的 Example Pay\n\n在应用中收款，并在收款失败时了解原因。\n\n**[开始使用](guide/start.html)** 或查询[错误码](codes.html)。\n\n## 内容\n\n- 错误码之外的指南\n- 全部错误码及其原因\n";
        files.insert("site/index.zh-Hans.md".to_owned(), landing.as_bytes().to_vec());
        let draft = "---\ndraft: true\n---\n# Unfinished\n";
        files.insert("site/guide/publish/unfinished.en.md".to_owned(), draft.as_bytes().to_vec());
        translate(&mut files, "ja", JAPANESE);
        translate(&mut files, "ar", ARABIC);
        let settings = files.get_mut("codegloss.toml").unwrap();
        let text = String::from_utf8(settings.clone()).unwrap();
        *settings = text.replace("\"ar\"]", "\"ja\", \"ar\"]").into_bytes();
        support::write_tree(folder.path(), files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
        Site::of(folder.path(), "https://codes.example.com/reference/")
    })
}

/// Gives a locale every English text, in its letters.
fn translate(files: &mut Tree, tag: &str, letters: &str) {
    let folder = format!("locales/{tag}/");
    files.retain(|path, _| !path.starts_with(&folder));
    let english: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| path.starts_with("locales/en/") || path.ends_with(".en.md"))
        .map(|(path, bytes)| (path.clone(), String::from_utf8(bytes.clone()).unwrap()))
        .collect();
    for (path, text) in english {
        let path = path.replace("locales/en/", &folder).replace(".en.md", &format!(".{tag}.md"));
        let is_message = path.starts_with("locales/");
        files.insert(path, pseudo(&text, is_message, letters).into_bytes());
    }
}

/// Texts in other letters; names of messages, placeables, code, addresses, elements, the marks of alerts and front matter stay.
fn pseudo(text: &str, is_message: bool, letters: &str) -> String {
    let (matter, text) = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("---\n")) {
        Some((matter, text)) if !is_message => (format!("---\n{matter}---\n"), text),
        _ => (String::new(), text),
    };
    let mut is_code = false;
    let lines = text.lines().map(|line| {
        let is_fence = !is_message && line.trim_start().starts_with("```");
        is_code ^= is_fence;
        if is_code || is_fence { line.to_owned() } else { pseudo_line(line, is_message, letters) }
    });
    matter + &lines.map(|line| line + "\n").collect::<String>()
}

fn pseudo_line(line: &str, is_message: bool, letters: &str) -> String {
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
    for (at, character) in line.char_indices().skip_while(|(at, _)| *at < kept) {
        let rest = &line[at + character.len_utf8()..];
        if end == Some(character) {
            end = None;
        } else if end.is_none() {
            end = match character {
                '{' => Some('}'),
                '`' => Some('`'),
                '(' if last == ']' => Some(')'),
                '[' if last == ']' => Some(']'),
                // Alerts, tasks and elements.
                '[' if !is_message && (rest.starts_with('!') || rest.starts_with("x]")) => Some(']'),
                '<' if !is_message && rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => {
                    Some('>')
                }
                _ => None,
            };
        }
        out.push(if end.is_some() { character } else { letter(character, letters) });
        last = character;
    }
    out
}

fn letter(latin: char, letters: &str) -> char {
    match latin.to_ascii_lowercase() {
        lower @ 'a'..='z' => letters.chars().nth(lower as usize - 'a' as usize).unwrap(),
        _ => latin,
    }
}
