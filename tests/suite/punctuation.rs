//! Punctuation between words is a word of the theme, which each language has its own way.

use regex::Regex;

use crate::reading::{ENGLISH, page, sites};
use crate::support::{self, Site};

/// Punctuation that is in no language: titles of the pages that belong to none, and the form of `llms.txt` (llmstxt.org).
const EXCEPTIONS: [(&str, &str); 4] =
    [("door.html", "·"), ("root.html", "·"), ("short.html", "·"), ("llms.md", ":")];

/// What marks an expression of a template.
const EXPRESSION: &str = "\u{1}";

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap()
}

/// The punctuation beside the expressions of a template: between elements, and in the attributes that are read.
fn punctuation(template: &str) -> Vec<String> {
    let template = regex(r"(?s)\{#.*?#\}").replace_all(template, "");
    let template = regex(r"(?s)\{\{.*?\}\}").replace_all(&template, EXPRESSION);
    let template = regex(r"(?s)\{%.*?%\}").replace_all(&template, "");
    let attributes = regex(r#" (?:alt|aria-label|content|label|placeholder|title)="([^"]*)""#);
    let attributes: Vec<String> =
        attributes.captures_iter(&template).map(|found| found[1].to_owned()).collect();
    // Elements, attributes in a block, and the links of Markdown.
    let between = regex(r#"(?s)<[^<>]*>|="[^"]*"|\]\([^)]*\)|\["#).replace_all(&template, "");
    let text = format!("{between}\n{}", attributes.join("\n"));
    let signs = r"[\p{P}·&&[^*#\-\\|]]";
    let beside = regex(&format!("{EXPRESSION} *({signs})|({signs}) *{EXPRESSION}"));
    let found = beside.captures_iter(&text);
    found.filter_map(|found| found.get(1).or(found.get(2)).map(|sign| sign.as_str().to_owned())).collect()
}

/// A translator can change everything that is between words: no template has a colon, a comma or a parenthesis of its own.
#[test]
fn no_template_has_punctuation_between_words() {
    let mut looked_at = 0;
    for file in std::fs::read_dir(support::shipped().join("templates")).unwrap() {
        let path = file.unwrap().path();
        if !path.is_file() {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap();
        let found = punctuation(&std::fs::read_to_string(&path).unwrap());
        let unexpected: Vec<_> =
            found.iter().filter(|sign| !EXCEPTIONS.contains(&(name, sign.as_str()))).collect();
        assert!(unexpected.is_empty(), "{name}: {unexpected:?}");
        looked_at += 1;
    }
    assert!(looked_at > 20, "{looked_at}");
}

/// The search for it finds each form of it.
#[test]
fn punctuation_between_words_is_found() {
    for (template, expected) in [
        ("- {{ a }}: {{ b }} ({{ c }})\n", vec![":", "(", ")"]),
        ("<p>{{ a }}{% for b in c %}, {{ b }}{% endfor %}</p>", vec![","]),
        ("<p><b>{{ a }}</b>、<i>{{ b }}</i></p>", vec!["、"]),
        ("<nav aria-label=\"{{ word(id=\"a\") }} · {{ b }}\"></nav>", vec!["·"]),
        ("[{{ a }}]({{ b }}) {{ c }} <a href=\"{{ d }}#e\">{{ f }}</a> {# {{ g }}: #}", vec![]),
    ] {
        assert_eq!(punctuation(template), expected, "{template}");
    }
}

/// Chinese pages have no half-width punctuation beside Chinese words, symbols and links, in HTML and in Markdown.
#[test]
fn chinese_pages_have_full_width_punctuation() {
    let half_width = regex(r"\p{Han} *[:;,()!?]|[:;,()!?] *\p{Han}");
    for site in sites() {
        for path in site.paths(".html").filter(|path| path.starts_with("zh-Hans/")) {
            let page = page(site, path);
            page.select("script, style, pre, body [lang]:not([lang=zh-Hans])").remove();
            for code in &page.select("code, bdi, [translate=no]") {
                code.set_text("字");
            }
            let text = page.select("html").text();
            let found: Vec<_> = half_width.find_iter(&text).map(|found| found.as_str()).collect();
            assert!(found.is_empty(), "{path}: {found:?}");
        }
        for path in site.paths(".md").filter(|path| path.starts_with("zh-Hans/")) {
            let text = regex(r"(?sm)^(```+)\w*\n.*?^```+$").replace_all(site.text(path), "");
            let text = regex(r"`+[^`]+`+").replace_all(&text, "字");
            let text = regex(r"\]\([^)]*\)|!?\[").replace_all(&text, "");
            let found: Vec<_> = half_width.find_iter(&text).map(|found| found.as_str()).collect();
            assert!(found.is_empty(), "{path}: {found:?}");
        }
    }
}

/// A project changes the order and the punctuation as it changes any word; none of it is markup by accident.
#[test]
fn a_project_has_its_own_punctuation() {
    let words = "site-labelled = { $text } <- { $label }\nsite-page-title = { $site } | { $page }\n";
    let files = [
        ENGLISH,
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", "app = App One\napp-1 = Not found\n"),
        ("locales/en/words.ftl", words),
    ];
    let site = Site::of_files(&files, "");
    let markdown = site.text("en/app/1.md");
    assert!(markdown.contains("- App One (`app`) \\<- Domain\n"), "{markdown}");
    let page = page(&site, "en/app/1.html");
    assert_eq!(page.select("title").text().to_string(), "Error codes | 1 Not found");
}
