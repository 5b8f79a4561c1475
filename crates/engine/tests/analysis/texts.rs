//! What becomes of a text's characters.

use codegloss_engine::{Resolved, Rule};
use codegloss_runtime::Field;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::{domain, project};

/// A code that users are not told of has no text for them, neither its own nor the project's generic one.
#[test]
fn a_code_that_is_not_user_facing_says_nothing_to_users() {
    let texts = "a-1 = A\n    .user-message = It worked.\ngeneric-user-message = Sorry.\n";
    let analysis = domain("[[code]]\ncode = 1\nuser-facing = false\n", texts);
    let rules: Vec<_> = analysis.diagnostics.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::UnusedUserMessage]);
    let resolved = analysis.resolved.unwrap();
    assert!(resolved.text(0.into(), 0.into(), Field::UserMessage).is_none());
}

/// A text for users is plain text: every character of it stays, in every form.
#[test]
fn a_text_for_users_keeps_every_character() {
    for text in [
        "10*1024*1024",
        "Nutzer*innen",
        "\\)",
        "&lt; &amp;",
        "[a][b]",
        "[a](b)",
        "<x:y>",
        "<br>",
        "**So** `code`",
        "a  b",
        "1. One",
        "# No heading",
        "> no quote",
        "    - no list",
        "__init__",
        "~~no~~",
        "https://example.com/",
        "!\\[x](y)",
    ] {
        let texts = format!("a-1 = A\n    .user-message = {text}\n");
        let resolved = domain("[[code]]\ncode = 1\n", &texts).resolved.unwrap();
        is_whole(&resolved, Field::UserMessage, text.trim_start());
    }
}

/// Asserts that a text of the only code is this one, to its last character, for apps and on pages, and that its Markdown says it.
fn is_whole(resolved: &Resolved, field: Field, text: &str) {
    let (_, found) = resolved.text(0.into(), 0.into(), field).unwrap();
    assert_eq!(found.plain.as_text(), Some(text));
    let shown = resolved.shown(0.into(), &[], found);
    let html = shown.passage.html().replace("<br>\n", "\n").replace("<p>", "").replace("</p>", "");
    let in_html =
        html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    assert_eq!(in_html, text.trim_end());
    let mut back = String::new();
    for event in Parser::new(&shown.markdown) {
        match event {
            Event::Text(text) => back.push_str(&text),
            Event::HardBreak => back.push('\n'),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            other => panic!("{text} is markup in Markdown: {other:?} of {}", shown.markdown),
        }
    }
    // CommonMark has no spaces at the ends of lines, nor several in a row at the ends of texts.
    let squeezed = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned();
    assert_eq!(squeezed(&back), squeezed(text));
}

/// A project without markup shows its texts as they are written; a domain may say otherwise for itself.
#[test]
fn markup_can_be_off() {
    let text = "**So** `code` [a](https://example.com/) \\*";
    for (in_project, in_domain, has_markup) in [
        ("", "markdown = false", false),
        ("markdown = false", "", false),
        ("markdown = false", "markdown = true", true),
        ("markdown = true", "", true),
    ] {
        let settings = format!(
            "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n{in_project}\n"
        );
        let resolved = project(&[
            ("codegloss.toml", &settings),
            ("catalog/a.toml", &format!("domain = 'a'\n{in_domain}\n[[code]]\ncode = 1\n")),
            ("locales/en/a.ftl", &format!("a = A\na-1 = One\n    .reason = {text}\n")),
        ])
        .resolved
        .unwrap();
        if has_markup {
            let (_, found) = resolved.text(0.into(), 0.into(), Field::Reason).unwrap();
            assert_eq!(found.plain.as_text(), Some("So code a \\*"));
        } else {
            is_whole(&resolved, Field::Reason, text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Without markup, any text is whole.
    #[test]
    fn a_text_without_markup_is_whole(lines in proptest::collection::vec("[a(-][^{}\\p{Cc}\\p{Co}\\p{Zl}\\p{Zp}]{0,20}[b)*`]", 1..4)) {
        let written = lines.join("\n        ");
        let resolved = project(&[
            ("codegloss.toml", "[project]\nmarkdown = false\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
            ("locales/en/a.ftl", &format!("a = A\na-1 =\n        {written}\n    .reason =\n        {written}\n")),
        ])
        .resolved
        .unwrap();
        for field in [Field::Message, Field::Reason] {
            is_whole(&resolved, field, &lines.join("\n"));
        }
    }
}
