//! Invariant 1: for the same code and language, everything that leaves the tool says the same text.

use std::collections::BTreeMap;
use std::fs;

use codegloss_runtime::{Catalog, CodeRef, Description, Field, Languages, Pack};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use rayon::prelude::*;
use serde_json::Value;

use crate::reading::{key, page, words, words_at};
use crate::support::{self, Site};

/// The codes whose user sees nothing, because what the user wanted is already so. They have no user message of their
/// own: `describe` offers the project's generic text, and pages say that there is nothing to tell.
const NOTHING_FOR_THE_USER: [i64; 5] = [200, 404, 506, 601, 701];

const FIELDS: [(Field, &str); 5] = [
    (Field::Message, "message"),
    (Field::Reason, "reason"),
    (Field::Recovery, "recovery"),
    (Field::UserMessage, "user_message"),
    (Field::Note, "note"),
];

/// Opens the packs that `codegloss pack` writes.
pub(crate) fn with_packs(project: &std::path::Path, locales: &[String], check: impl FnOnce(&Catalog<'_>)) {
    let out = support::temporary();
    let run = support::run(
        support::tool("en").args(["pack", "--project"]).arg(project).arg("--out").arg(out.path()),
    );
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let read = |name: &str| fs::read(out.path().join(format!("{name}.pack"))).unwrap();
    let bytes: Vec<Vec<u8>> = locales.iter().map(|locale| read(locale)).collect();
    let packs: Vec<Pack<'_>> = bytes.iter().map(|bytes| Pack::open(bytes).unwrap()).collect();
    let languages = read("languages");
    check(&Catalog::open(&packs, Languages::open(&languages).unwrap()).unwrap());
}

fn describe<'a>(catalog: &Catalog<'a>, code: &Value, locale: &str) -> Description<'a> {
    let key = match &code["code"] {
        Value::Number(number) => CodeRef::Integer(number.as_i64().unwrap()),
        text => CodeRef::Text(text.as_str().unwrap()),
    };
    let language = catalog.language(locale);
    assert_eq!(catalog.locale(language), locale);
    catalog.describe(code["domain"].as_str().unwrap(), key, language).unwrap()
}

/// The words below each second-level heading of a Markdown page, and those of its title.
fn markdown_sections(text: &str) -> (String, BTreeMap<String, String>) {
    let (mut title, mut sections) = (String::new(), BTreeMap::new());
    let (mut heading, mut is_heading, mut ruled) = (String::new(), false, false);
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                is_heading = true;
                heading.clear();
            }
            Event::End(TagEnd::Heading(found)) => {
                is_heading = false;
                if found == HeadingLevel::H1 {
                    title = std::mem::take(&mut heading);
                }
            }
            Event::Rule => ruled = true,
            Event::Text(words) | Event::Code(words) if is_heading => heading.push_str(&words),
            // Below the rule stand the neighbouring codes.
            Event::Text(words) | Event::Code(words) if !ruled => {
                sections.entry(heading.clone()).or_insert_with(String::new).push_str(&words);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item)
                if !is_heading =>
            {
                sections.entry(heading.clone()).or_insert_with(String::new).push('\n');
            }
            _ => {}
        }
    }
    let sections = sections.into_iter().map(|(heading, text)| (heading, words(&text))).collect();
    (words(&title), sections)
}

/// The cells of the tables of a Markdown page, as words, by where their row's link leads.
fn markdown_rows(text: &str) -> BTreeMap<String, Vec<String>> {
    let (mut rows, mut row, mut cell) = (BTreeMap::new(), Vec::new(), String::new());
    let mut page = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words) | Event::Code(words) => cell.push_str(&words),
            // Nothing but `<br>` breaks a line in a cell.
            Event::InlineHtml(_) => cell.push('\n'),
            Event::Start(Tag::TableCell) => cell.clear(),
            Event::Start(Tag::Link { dest_url, .. }) if row.is_empty() => page = dest_url.to_string(),
            Event::End(TagEnd::TableCell) => row.push(words(&cell)),
            Event::End(TagEnd::TableRow) => {
                rows.insert(page.clone(), std::mem::take(&mut row));
            }
            Event::End(TagEnd::TableHead) => row.clear(),
            _ => {}
        }
    }
    rows
}

/// Every field of every code in every language, in the packs, `errors.json`, the HTML page, the Markdown page and the
/// table of all codes.
fn all_forms_agree(site: &Site, catalog: &Catalog<'_>) {
    for locale in site.locales() {
        let rows = markdown_rows(site.text(&format!("{locale}/errors.md")));
        for code in site.codes() {
            let path = format!("{locale}/{}", code["page"].as_str().unwrap());
            let page = page(site, &format!("{path}.html"));
            let page = page.select("main");
            let (title, sections) = markdown_sections(site.text(&format!("{path}.md")));
            // The table is read far from the site: its links are whole.
            let row = &rows[&format!("{}{path}.md", site.base)];
            assert_eq!(row[0], key(&code));
            let description = describe(catalog, &code, &locale);
            let is_told = code["user_facing"] == true;
            for (index, (field, name)) in FIELDS.into_iter().enumerate() {
                let context = format!("{path} {name}");
                let json = &code["descriptions"][&locale][name];
                let id = name.replace('_', "-");
                let section = page.select(&format!("#{id}"));
                let Some(text) = description.get(field) else {
                    assert!(json.is_null(), "{context}");
                    // Where nobody is told anything, the page says so.
                    assert_eq!(section.exists(), field == Field::UserMessage && !is_told, "{context}");
                    assert!(!section.select(".dialog").exists(), "{context}");
                    continue;
                };
                let has_arguments = text.as_str().is_none();
                let plain =
                    json["text"].as_str().unwrap_or_else(|| panic!("{context} is not in errors.json"));
                assert_eq!(json["locale"], text.locale(), "{context}");
                if !has_arguments {
                    assert_eq!(plain, text.to_string(), "{context}");
                    assert_eq!(json["markdown"], text.markdown().to_string(), "{context}");
                }
                if field == Field::Message {
                    assert_eq!(words_at(&page, "h1 .message").as_deref(), Some(&*words(plain)), "{context}");
                    let told =
                        title.strip_prefix(&*key(&code)).unwrap_or_else(|| panic!("{context}: {title}"));
                    assert_eq!(words(told), words(plain), "{context} in Markdown");
                    assert_eq!(row[2], words(plain), "{context} in the table");
                    continue;
                }
                let heading =
                    words_at(&page, &format!("#{id} h2")).unwrap_or_else(|| panic!("{context}: no heading"));
                // An app's text stands there in every language, this page's first.
                let place = if field == Field::UserMessage { ".own .dialog p" } else { ".prose" };
                let in_html = words_at(&page, &format!("#{id} {place}")).unwrap();
                let in_markdown = &sections[&heading];
                assert_eq!(in_html, words(plain), "{context} in HTML");
                // In Markdown, the sign of a text in another language is a paragraph like any other.
                let is_foreign = json["locale"] != *locale;
                let (sign, rest) = in_markdown.split_once(&words(plain)).expect(&context);
                assert_eq!(!sign.is_empty(), is_foreign, "{context} in Markdown");
                assert!(rest.is_empty() || field == Field::UserMessage, "{context} in Markdown: {rest}");
                if field != Field::Note {
                    assert_eq!(row[index + 2], words(plain), "{context} in the table");
                }
            }
        }
    }
}

/// What the shipped catalog says is the same in all forms.
#[test]
fn the_shipped_catalog_says_the_same_everywhere() {
    let site = support::shipped_site();
    with_packs(support::shipped(), &site.locales(), |catalog| all_forms_agree(site, catalog));
}

/// So is what the fixture says, with its fallback, arguments and second domain.
#[test]
fn the_fixture_says_the_same_everywhere() {
    let site = support::fixture_site();
    with_packs(&support::fixture(), &site.locales(), |catalog| all_forms_agree(site, catalog));
}

/// Each of the 59 codes has message, reason and recovery in both languages, in words of that language; so has each that is for users
/// a user message, and no other.
#[test]
fn every_shipped_code_has_every_text_in_both_languages() {
    let site = support::shipped_site();
    assert_eq!(site.locales(), ["zh-Hans", "en"]);
    let codes = site.codes();
    assert_eq!(codes.len(), 59);
    with_packs(support::shipped(), &site.locales(), |catalog| {
        for code in &codes {
            let is_told = !NOTHING_FOR_THE_USER.contains(&code["code"].as_i64().unwrap());
            assert_eq!(code["user_facing"], is_told, "{}", code["code"]);
            for locale in site.locales() {
                let description = describe(catalog, code, &locale);
                assert_eq!(description.user_message_or_generic().is_some(), is_told, "{}", code["code"]);
                assert_eq!(description.get(Field::UserMessage).is_some(), is_told, "{}", code["code"]);
                let told = is_told.then_some(Field::UserMessage);
                for field in [Field::Message, Field::Reason, Field::Recovery].into_iter().chain(told) {
                    let text = description
                        .get(field)
                        .unwrap_or_else(|| panic!("{locale} {}: no {field:?}", code["code"]));
                    assert_eq!(text.locale(), locale, "{} {field:?}", code["code"]);
                }
            }
        }
    });
}

/// `explain --format json` prints what `errors.json` holds.
#[test]
fn explain_as_json_is_the_codes_part_of_errors_json() {
    support::shipped_site().codes().into_par_iter().for_each(|code| {
        let mut command = support::tool("en");
        command.args(["explain", "--format", "json", "--project"]).arg(support::shipped()).arg(key(&code));
        let run = support::run(&mut command);
        let printed: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(printed, code);
    });
}

/// `explain` prints each text as `describe` says it. The languages take turns, and every fourth code is enough: the
/// texts come from where the JSON comes from.
#[test]
fn explain_prints_every_text() {
    let site = support::shipped_site();
    site.codes().into_par_iter().step_by(4).enumerate().for_each(|(turn, code)| {
        let locale = ["en", "zh-Hans"][turn % 2];
        let mut command = support::tool("en");
        command.args(["explain", "--lang", locale, "--project"]).arg(support::shipped()).arg(key(&code));
        let printed = words(&support::run(&mut command).stdout);
        for (name, text) in code["descriptions"][locale].as_object().unwrap() {
            let text = words(text["text"].as_str().unwrap());
            assert!(printed.contains(&text), "{} {name}: {printed}", code["code"]);
        }
    });
}
