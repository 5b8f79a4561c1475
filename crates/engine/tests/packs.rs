//! What a project's packs carry.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use codegloss_engine::{Resolved, Sources, analyze};
use codegloss_runtime::{Catalog, Description, Field, Form, Languages, Pack};

const MESSAGES: &[u8] = "web = Web
web-410 = Not *found*
    .reason = There is no such page.
    .recovery = Try `/`.
    .user-message = That page is gone.
    .note = It was 405 once.
"
.as_bytes();

/// A project of one code that says everything, with what `codegloss.toml` says of its packs.
fn resolve(packs: &str) -> Resolved {
    let settings =
        format!("[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n{packs}\n");
    let files: [(&str, &[u8]); 3] = [
        ("codegloss.toml", settings.as_bytes()),
        ("catalog/web.toml", b"domain = 'web'\n[[code]]\ncode = 410\n"),
        ("locales/en/web.ftl", MESSAGES),
    ];
    let (sources, unreadable) = Sources::from_files(files);
    let analysis = analyze(&sources, None);
    assert_eq!((unreadable, analysis.diagnostics), (vec![], vec![]));
    analysis.resolved.unwrap()
}

/// Reads the code's description in the project's packs.
fn with_description(resolved: &Resolved, check: impl FnOnce(Description<'_>)) {
    let files = resolved.packs().unwrap();
    let packs = [Pack::open(&files[0].1).unwrap()];
    let catalog = Catalog::open(&packs, Languages::open(&files[1].1).unwrap()).unwrap();
    check(catalog.describe("web", 410, catalog.language("en")).unwrap());
}

fn fields(description: Description<'_>) -> Vec<Field> {
    Field::ALL.into_iter().filter(|field| description.get(*field).is_some()).collect()
}

/// Unless a project says otherwise, its packs have every field in both forms.
#[test]
fn packs_carry_everything_by_default() {
    with_description(&resolve(""), |description| {
        assert_eq!(fields(description), Field::ALL);
        assert_eq!(description.message().unwrap().markdown().to_string(), "Not *found*");
    });
}

/// A field that is not listed is in no pack, and still in everything else that is made of the project.
#[test]
fn packs_carry_the_fields_that_are_listed() {
    let resolved = resolve("[packs]\nfields = ['user-message', 'message']");
    with_description(&resolved, |description| {
        assert_eq!(fields(description), [Field::Message, Field::UserMessage]);
        assert_eq!(description.message().unwrap().markdown().to_string(), "Not *found*");
    });
    assert!(Field::ALL.into_iter().all(|field| resolved.text(0.into(), 0.into(), field).is_some()));
    let bytes = &resolved.packs().unwrap()[0].1;
    assert!(!bytes.windows(4).any(|window| window == b"405 "), "no text is left behind");
}

/// Without the Markdown forms, the plain text stands in for them.
#[test]
fn packs_may_leave_the_markdown_out() {
    let resolved = resolve("[packs]\nmarkdown = false");
    with_description(&resolved, |description| {
        assert_eq!(fields(description), Field::ALL);
        let markdown = description.message().unwrap().markdown();
        assert_eq!((markdown.to_string().as_str(), markdown.form()), ("Not found", Form::Markdown));
    });
    let bytes = &resolved.packs().unwrap()[0].1;
    assert!(!bytes.windows(7).any(|window| window == b"*found*"), "no text is left behind");
}

/// The texts that an app shows for a code without one, and for an unknown code, are plain texts: every character stays.
#[test]
fn generic_texts_stay_as_they_are_written() {
    const WRITTEN: &str = "Nutzer*innen und Freund*innen, **so** _so_ `x`, <b>, &amp; [a](b) \\* 1. # >";
    let messages = format!(
        "web = Web\nweb-410 = Not found\ngeneric-user-message = {WRITTEN}\nunknown-error = {WRITTEN} {{ $code }}\n"
    );
    let files: [(&str, &[u8]); 3] = [
        ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/web.toml", b"domain = 'web'\n[[code]]\ncode = 410\n"),
        ("locales/en/web.ftl", messages.as_bytes()),
    ];
    let analysis = analyze(&Sources::from_files(files).0, None);
    let found: Vec<_> =
        analysis.diagnostics.iter().map(|finding| (finding.code, finding.text("id"))).collect();
    let emphasis = "markup-in-user-message-emphasis";
    // Its tags and references are nothing to Markdown as well.
    let found: Vec<_> = found.into_iter().filter(|(code, _)| *code != "unread-markdown").collect();
    assert_eq!(found, [(emphasis, Some("generic-user-message")), (emphasis, Some("unknown-error"))]);
    let files = analysis.resolved.unwrap().packs().unwrap();
    let packs = [Pack::open(&files[0].1).unwrap()];
    let catalog = Catalog::open(&packs, Languages::open(&files[1].1).unwrap()).unwrap();
    let language = catalog.language("en");
    let generic = catalog.describe("web", 410, language).unwrap().user_message_or_generic().unwrap();
    assert_eq!(generic.to_string(), WRITTEN);
    let unknown = catalog.unknown_error(405, language).to_string();
    assert_eq!(unknown, format!("{WRITTEN} 405"));
}
