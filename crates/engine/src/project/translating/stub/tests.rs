//! What is written into the files of a translation.

use crate::project::translating::originals::Originals;
use crate::project::translating::stub::{Stub, stub};
use crate::source::Sources;
use crate::{Analysis, analyze};

const SETTINGS: &str = "[project]\nlocales = ['en', 'it']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
const CATALOG: &str = "domain = 'app'\n[constants]\nmax = { value = 20, unit = 'MB' }\nwait = { value = 30, unit = 'second' }\n\
    [links]\nhelp = { en = 'https://example.com/', it = 'https://example.com/it/' }\n\
    [[code]]\ncode = 1\nargs = { count = { type = 'number', example = 3 } }\n[[code]]\ncode = 2\n[[code]]\ncode = 3\n";
const SOURCE: &str = "### Who reads this.\n\n## Names\n\napp = App\nunit-second = { $value } seconds\n\n-console = Console\n\n\
    # Shown on the page.\n# codegloss: allow(unused-term) no reason\napp-1 = One\n    .reason = { $count } in { -console } and { $max }.\n\n        Another paragraph.\n    \
    .recovery = Read the [page][help] for { $wait }.\n\n# Second.\napp-2 = Two\n    .reason = Because.\n    .note = Note.\napp-3 = Three\n";

fn sources(translation: Option<&str>) -> Sources {
    let files = [("codegloss.toml", SETTINGS), ("catalog/app.toml", CATALOG), ("locales/en/app.ftl", SOURCE)];
    let own = translation.map(|text| ("locales/it/app.ftl", text));
    let files = files.into_iter().chain(own).map(|(path, text)| (path, text.as_bytes()));
    Sources::from_files(files.collect::<Vec<_>>()).0
}

/// The words of the site are left out: without a theme there are none.
fn run(sources: &Sources) -> Vec<Stub> {
    let none = Sources::default();
    let Analysis { resolved, .. } = analyze(sources, Some(&none));
    let resolved = resolved.unwrap();
    let originals = Originals::new(&resolved, sources, &none);
    stub(&resolved, sources, &originals, resolved.settings.locale("it").unwrap())
}

/// What becomes of a translation; itself where nothing is written.
fn stubbed(translation: &str) -> String {
    let stubs = run(&sources(Some(translation)));
    assert!(stubs.len() <= 1);
    stubs.into_iter().next().map_or(translation.to_owned(), |stub| stub.after)
}

/// A file with all messages.
const WHOLE: &str = "app = App\nunit-second = { $value } secondi\n-console = Console\n\
    app-1 = Uno\n    .reason = { $count } { -console } { $max }\n    .recovery = [x][help] { $wait }\n\n\
    app-2 = Due\n    .reason = Perché.\n    .note = Nota.\napp-3 = Tre\nunknown-error = ? { $code }\ngeneric-user-message = ?\n";

/// Two comments with one blank line between them are taken away as each of them is; what is next to them stays.
#[test]
fn neighbors_are_taken_away_together() {
    for (after, left) in [("", ""), ("unused-x = ?\n", "unused-x = ?\n")] {
        let text = format!("{WHOLE}\n# app = App\n\n# app-3 = Three\n{after}");
        assert_eq!(stubbed(&text).trim_end(), format!("{WHOLE}\n{left}").trim_end());
    }
}

/// A new file has what the source has, as comments, with the comments of the source, but for those that speak to codegloss, and
/// with the values of constants and arguments, terms and targets of links.
#[test]
fn a_new_file_is_the_source_as_comments() {
    let stubs = run(&sources(None));
    assert_eq!(stubs.len(), 1);
    let expected = "### Who reads this.\n\n## Names\n\n# app = App\n\n# unit-second = { $value } seconds\n\n\
        # -console = Console\n\n# Shown on the page.\n# { $count } = 3\n# { -console } = Console\n# { $max } = 20 MB\n\
        # { $wait } = 30 seconds\n# [help] = https://example.com/it/\n# app-1 = One\n#     .reason = { $count } in { -console } and { $max }.\n#\n\
        #         Another paragraph.\n#     .recovery = Read the [page][help] for { $wait }.\n\n# Second.\n# app-2 = Two\n\
        #     .reason = Because.\n#     .note = Note.\n\n# app-3 = Three\n";
    assert!(stubs[0].after.starts_with(expected), "{}", stubs[0].after);
    assert!(stubs[0].after.contains("\n# unknown-error = "));
}

/// An entry is put behind the one that it follows in the source, and a field behind its whole message; everything else stays.
#[test]
fn an_entry_is_put_where_the_source_has_it() {
    let before = WHOLE.replace("    .note = Nota.\n", "").replace("-console = Console\n", "");
    let before = before.replace("app-1 = Uno\n", "# Mine\napp-1 = Uno\n").replace(" { -console }", "");
    let without = before.replace("app-3 = Tre\n", "");
    let after = stubbed(&without);
    let added = "\n\n#     .note = Note.\n\n# app-3 = Three\n\nunknown-error";
    assert!(after.contains(&format!("Perché.{added}")), "{after}");
    let kept: String =
        after.split_inclusive('\n').filter(|line| without.contains(*line) && line.trim() != "").collect();
    assert_eq!(kept, without.split_inclusive('\n').filter(|line| line.trim() != "").collect::<String>());
}

/// Before the first message that is there, and above its comment, if the source has nothing earlier.
#[test]
fn what_is_first_is_put_first() {
    let before = WHOLE.replace("app = App\n", "# Units\n");
    assert!(stubbed(&before).starts_with("# app = App\n\n# Units\nunit-second"), "{}", stubbed(&before));
}

/// Whatever is missing: the file still parses, has no finding and no text more, and another run changes nothing.
#[test]
fn a_second_run_changes_nothing() {
    let lines: Vec<&str> = WHOLE.split_inclusive('\n').collect();
    let mut cases: Vec<String> = (0..lines.len()).map(|line| lines[..line].concat()).collect();
    cases.extend((0..lines.len()).map(|line| lines[line..].concat()));
    cases.extend((0..lines.len()).map(|line| [&lines[..line], &lines[line + 1..]].concat().concat()));
    for case in cases {
        for case in [case.clone(), case.trim_end().to_owned(), case.replace('\n', "\r\n")] {
            let before = analyze(&sources(Some(&case)), None);
            if before.has_errors() {
                continue;
            }
            let after = stubbed(&case);
            assert_eq!(stubbed(&after), after, "{case}");
            let said = |analysis: &Analysis| -> Vec<String> {
                analysis
                    .diagnostics
                    .iter()
                    .map(|finding| format!("{:?} {:?}", finding.rule, finding.arguments))
                    .collect()
            };
            let analysis = analyze(&sources(Some(&after)), None);
            assert_eq!(said(&before), said(&analysis), "{after}");
            let texts = |analysis: &Analysis| {
                format!(
                    "{:?}",
                    analysis
                        .resolved
                        .as_ref()
                        .unwrap()
                        .translatables(1.into())
                        .map(|item| item.state)
                        .collect::<Vec<_>>()
                )
            };
            assert_eq!(texts(&before), texts(&analysis), "{after}");
        }
    }
}

/// A commented entry that is translated somewhere goes, unless somebody has changed it.
#[test]
fn what_is_translated_is_taken_away() {
    let before = WHOLE.replace("app-3 = Tre\n", "\n# app-3 = Three\n\n# app-2 = Two, mine\n\napp-3 = Tre\n");
    let after = WHOLE.replace("app-3 = Tre\n", "\n# app-2 = Two, mine\n\napp-3 = Tre\n");
    assert_eq!(stubbed(&before), after);
    let field = WHOLE.replace("Nota.\n", "Nota.\n\n#     .note = Note.\n\n");
    assert_eq!(stubbed(&field), WHOLE.replace("Nota.\n", "Nota.\n\n"));
}

/// A message of which only a part was made a text keeps the rest as it is.
#[test]
fn a_part_of_an_entry_can_be_translated() {
    let begun = WHOLE.replace("    .note = Nota.\n", "#     .note = Note.\n");
    assert_eq!(stubbed(&begun), begun);
}

const GLOSSARY: &str = "[[term]]\nterm = 'group'\nexcept = ['note']\nen = { use = 'group', forms = ['groups'] }\n\
    it = { use = 'gruppo', forms = ['gruppi'], avoid = ['group', 'club'] }\n\
    [[term]]\nterm = 'chat group'\nnote = 'Has members.'\nen = 'chat group'\nit = 'gruppo di chat'\n\
    [[term]]\nterm = 'owner'\nnote = 'Made the group.'\nen = 'owner'\n[[term]]\nterm = 'session'\nen = 'session'\n\
    [[term]]\nterm = 'Token'\nsame = true\n";
const TERMS: &str = "app = App\n\n-place = Group hall\n\napp-1 = Groups are full\n\
    \x20   .reason = The chat group of its owner has a `group` and a Token in { -place }.\n\
    \x20   .user-message = Choose another { $count ->\n        [one] group\n       *[other] groups\n    }.\n\n\
    app-2 = Session of `Token` ended\n    .note = It was called a group.\n";

/// What is written for a language without texts, in a project with a glossary and a limit.
fn with_glossary(glossary: &str, translation: &str) -> String {
    let settings = format!("{SETTINGS}[style]\nuser-message-width = 90\n");
    let files = [
        ("codegloss.toml", settings.as_str()),
        ("catalog/app.toml", CATALOG),
        ("locales/en/app.ftl", TERMS),
        ("locales/it/app.ftl", translation),
        ("glossary.toml", glossary),
    ];
    let files = files.into_iter().filter(|(_, text)| !text.is_empty());
    let sources =
        Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())).collect::<Vec<_>>()).0;
    run(&sources).into_iter().next().map_or(translation.to_owned(), |stub| stub.after)
}

/// An entry has the glossary's word for each of its terms once, the longest where several begin, and none for what is in code, in
/// another entry or in a field that the term is not checked in; where a language has no word, what the term means; and the limits
/// that the project sets for its fields.
#[test]
fn an_entry_has_the_words_of_the_glossary_and_the_limits() {
    let expected = "# glossary.toml: group = gruppo (≠ group, club)\n# -place = Group hall\n\n\
        # { -place } = Group hall\n# { $count } = 3\n\
        # glossary.toml: group = gruppo (≠ group, club)\n# glossary.toml: chat group = gruppo di chat – Has members.\n\
        # glossary.toml: owner = ? – Made the group.\n# glossary.toml: Token = Token\n\
        # codegloss.toml: user-message-width = 90\n# app-1 = Groups are full\n";
    let written = with_glossary(GLOSSARY, "");
    assert!(written.contains(expected), "{written}");
    assert!(written.contains("\n\n# app-2 = Session of"), "{written}");
}

/// A field that a translation lacks has the words of that field alone, behind it.
#[test]
fn a_field_has_its_own_words() {
    let texts = "app = App\n-place = Sala\napp-1 = Pieni\n    .user-message = Scegli.\napp-2 = Fine\n    .note = Nota.\n";
    let written = with_glossary(GLOSSARY, texts);
    let expected = "{ -place }.\n# { -place } = Sala\n# glossary.toml: chat group = gruppo di chat – Has members.\n\
        # glossary.toml: owner = ? – Made the group.\n# glossary.toml: Token = Token\n\napp-2 = Fine";
    assert!(written.contains(expected), "{written}");
}

/// An entry that is translated is taken away although the glossary has changed since it was written.
#[test]
fn a_glossary_may_change() {
    let written = with_glossary(GLOSSARY, "");
    let (head, commented) = written.split_at(written.find("# { -place }").unwrap());
    let end = commented.find("\n\n").unwrap();
    let texts = "app-1 = Pieni\n    .reason = Perché.\n    .user-message = Scegli.\n";
    let translated = format!("{head}{}\n\n{texts}{}", &commented[..end], &commented[end..]);
    let after = with_glossary(&GLOSSARY.replace("club", "circolo"), &translated);
    assert!(after.contains(&format!("\n\n{texts}")) && !after.contains("# app-1"), "{after}");
}
