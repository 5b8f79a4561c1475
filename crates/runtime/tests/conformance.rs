//! `conformance/cases.tsv`: what every reader of packs must say.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegloss_runtime::facts::{Facts, Stated};
use codegloss_runtime::{
    Catalog, CodeRef, Field, Languages, LiveCatalog, Number, OpenError, Pack, UpdateReport, Value,
};

/// A field as it was written; `-` alone is nothing.
fn unescape(field: &str) -> Option<String> {
    if field == "-" {
        return None;
    }
    let mut characters = field.chars();
    let mut text = String::new();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next().unwrap() {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                other => other,
            },
            other => other,
        });
    }
    Some(text)
}

fn read(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance");
    fs::read(folder.join(file)).unwrap()
}

fn is_table(file: &str) -> bool {
    file.rsplit('/').next().unwrap().starts_with("languages")
}

fn open(file: &str) -> Result<(), OpenError> {
    let bytes = read(file);
    if file.rsplit('/').next().unwrap().starts_with("facts") {
        return Facts::open(&bytes).map(|_| ());
    }
    if is_table(file) { Languages::open(&bytes).map(|_| ()) } else { Pack::open(&bytes).map(|_| ()) }
}

fn code(code: &str) -> CodeRef<'_> {
    match code.split_once(':').unwrap() {
        ("i", integer) => CodeRef::Integer(integer.parse().unwrap()),
        (_, text) => CodeRef::Text(text),
    }
}

fn argument(argument: &str) -> (&str, Value<'_>) {
    let (name, value) = argument.split_once('=').unwrap();
    match value.split_once(':').unwrap() {
        ("n", number) => (name, number.parse::<Number>().unwrap().into()),
        (_, text) => (name, text.into()),
    }
}

fn field(name: &str) -> Field {
    match name {
        "message" => Field::Message,
        "reason" => Field::Reason,
        "recovery" => Field::Recovery,
        "user-message" => Field::UserMessage,
        _ => Field::Note,
    }
}

/// The locale and the text that a case asks for.
fn describe(catalog: &Catalog<'_>, fields: &[Option<String>]) -> (Option<String>, Option<String>) {
    let [asked, domain, key, wanted, form, isolation, _, _, arguments @ ..] = fields else {
        panic!("{fields:?} is too short")
    };
    let key = code(key.as_deref().unwrap());
    let language = catalog.language(asked.as_deref().unwrap());
    let description = match domain {
        Some(domain) => catalog.describe(domain, key, language),
        None => catalog.describe_default(key, language),
    };
    let text = description.and_then(|description| description.get(field(wanted.as_deref().unwrap())));
    let is_markdown = form.as_deref() == Some("markdown");
    let text = text.map(|text| if is_markdown { text.markdown() } else { text });
    let arguments: Vec<_> = arguments.iter().map(|value| argument(value.as_deref().unwrap())).collect();
    let isolate = isolation.as_deref() == Some("isolate");
    let shown = text.map(|text| text.with(&arguments).isolated(isolate).to_string());
    (text.map(|text| text.locale().to_owned()), shown)
}

/// What a case has found, and what it expects.
fn run(catalog: &Catalog<'_>, kind: &str, fields: &[Option<String>]) -> [Vec<Option<String>>; 2] {
    let text = |place: usize| fields[place].clone().unwrap();
    let locale = |language| Some(catalog.locale(language).to_owned());
    let (found, expected) = match kind {
        "language" => (catalog.find_language(&text(0)).and_then(locale), &fields[1]),
        "first" => (
            locale(catalog.first_language(fields[1..].iter().map(|tag| tag.as_deref().unwrap()))),
            &fields[0],
        ),
        "accept" => (locale(catalog.accept_language(&text(0))), &fields[1]),
        "unknown" => {
            (Some(catalog.unknown_error(code(&text(1)), catalog.language(&text(0))).to_string()), &fields[2])
        }
        "generic" => (
            catalog.generic_user_message(catalog.language(&text(0))).map(|text| text.to_string()),
            &fields[1],
        ),
        "user" => {
            let language = catalog.language(&text(0));
            let description = catalog.describe(&text(1), code(&text(2)), language).unwrap();
            let told = description.user_message_or_generic();
            let facing = if description.is_user_facing() { "yes" } else { "no" };
            let found = [told.map(|text| text.locale().to_owned()), told.map(|text| text.to_string())];
            return [[vec![Some(facing.to_owned())], found.to_vec()].concat(), fields[3..6].to_vec()];
        }
        "describe" => {
            let (locale, shown) = describe(catalog, fields);
            return [vec![locale, shown], fields[6..8].to_vec()];
        }
        other => panic!("{other} is no kind of case"),
    };
    [vec![found], vec![expected.clone()]]
}

/// Whether some packs are a catalog, and what it answers.
fn among(packs: &[Pack<'_>], all: Catalog<'_>, fields: &[Option<String>]) {
    let [names, wanted, rest @ ..] = fields else { panic!("{fields:?} is too short") };
    let find = |name| *packs.iter().find(|pack| pack.locale() == name).unwrap();
    let some: Vec<_> = names.iter().flat_map(|names| names.split(' ')).map(find).collect();
    let table = read("packs/languages.pack");
    let opened = Catalog::open(&some, Languages::open(&table).unwrap());
    assert!(all.locales().len() > some.len());
    if rest.is_empty() {
        let found = opened.map_or_else(|error| format!("{error:?}"), |_| "ok".into());
        assert_eq!(Some(&found), wanted.as_ref(), "{fields:?}");
    } else {
        let [found, expected] = run(&opened.unwrap(), wanted.as_deref().unwrap(), rest);
        assert_eq!(found, expected, "{fields:?}");
    }
}

/// The files of the cases in a folder, in their order.
fn files_of<'a>(lines: &'a [(&str, Vec<Option<String>>)], folder: &str) -> Vec<&'a str> {
    let files = lines.iter().filter(|line| line.0 == "open").filter_map(|line| line.1[0].as_deref());
    files.filter(|file| file.starts_with(folder)).collect()
}

/// A text that was refused: what is refused at that place, or nothing where there is no more.
fn refused(report: &UpdateReport, fields: &[Option<String>]) {
    let [number, expected @ ..] = fields else { panic!("{fields:?} is too short") };
    let found = report.refused().get(number.as_deref().unwrap().parse::<usize>().unwrap());
    let found = found.map_or(vec![None], |found| {
        let because = format!("{:?}", found.because());
        [found.locale(), found.domain(), found.argument(), &because]
            .map(|text| Some(text.to_owned()))
            .to_vec()
    });
    let [locale, domain, key, wanted, argument, because] = expected else {
        return assert_eq!(found, expected, "{fields:?}");
    };
    assert_eq!(found, [locale, domain, argument, because].map(Clone::clone), "{fields:?}");
    let found = &report.refused()[number.as_deref().unwrap().parse::<usize>().unwrap()];
    assert_eq!(found.code(), code(key.as_deref().unwrap()), "{fields:?}");
    assert_eq!(found.field(), field(wanted.as_deref().unwrap()), "{fields:?}");
}

/// What a catalog of a target's packs answers.
fn target(fields: &[Option<String>]) {
    let [target, names, kind, rest @ ..] = fields else { panic!("{fields:?} is too short") };
    let file = |name: &str| read(&format!("targets/{}/{name}.pack", target.as_deref().unwrap()));
    let bytes: Vec<Vec<u8>> = names.as_deref().unwrap().split(' ').map(file).collect();
    let packs: Vec<Pack<'_>> = bytes.iter().map(|bytes| Pack::open(bytes).unwrap()).collect();
    let table = file("languages");
    let catalog = Catalog::open(&packs, Languages::open(&table).unwrap()).unwrap();
    let [found, expected] = run(&catalog, kind.as_deref().unwrap(), rest);
    assert_eq!(found, expected, "{fields:?}");
}

/// What is stated of a code, in the form of the cases.
fn fact(facts: &Facts<'_>, fields: &[Option<String>]) {
    let [domain, key, name, expected] = fields else { panic!("{fields:?} is too short") };
    let of_code = facts.of(domain.as_deref().unwrap_or_default(), code(key.as_deref().unwrap()));
    let found = of_code.map(|own| {
        own.get(name.as_deref().unwrap()).map(|fact| match fact {
            Stated::Text(text) => format!("t:{text}"),
            Stated::Integer(number) => format!("i:{number}"),
            Stated::Boolean(value) => format!("b:{}", if value { "yes" } else { "no" }),
            other => panic!("{other:?}"),
        })
    });
    assert_eq!(found.unwrap_or_else(|| Some("no-code".to_owned())), *expected, "{fields:?}");
}

/// Every case gives what it expects, and there are some of each kind.
#[test]
fn the_runtime_says_what_every_reader_must_say() {
    let cases = String::from_utf8(read("cases.tsv")).unwrap();
    let lines: Vec<(&str, Vec<Option<String>>)> = cases
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once('\t').unwrap())
        .map(|(kind, fields)| (kind, fields.split('\t').map(unescape).collect()))
        .collect();
    let (tables, files): (Vec<_>, Vec<_>) =
        files_of(&lines, "packs/").into_iter().partition(|file| is_table(file));
    let table = read(tables[0]).leak();
    let files = files.into_iter().map(|file| &*read(file).leak());
    let packs: &[Pack<'static>] = files.map(|bytes| Pack::open(bytes).unwrap()).collect::<Vec<_>>().leak();
    let catalog = Catalog::open(packs, Languages::open(table).unwrap()).unwrap();
    let live = LiveCatalog::new(catalog);
    let newer: Vec<Vec<u8>> = files_of(&lines, "newer/").into_iter().map(read).collect();
    let report = live.update(&newer.iter().map(Vec::as_slice).collect::<Vec<_>>()).unwrap();

    let facts = read("facts/facts.pack");
    let facts = Facts::open(&facts).unwrap();
    let mut counts = BTreeMap::new();
    for (kind, fields) in &lines {
        *counts.entry(*kind).or_insert(0) += 1;
        if *kind == "among" {
            among(packs, catalog, fields);
        } else if *kind == "refused" {
            refused(&report, fields);
        } else if *kind == "updated" {
            let [found, expected] = run(&live.catalog(), fields[0].as_deref().unwrap(), &fields[1..]);
            assert_eq!(found, expected, "{kind} {fields:?}");
        } else if *kind == "target" {
            target(fields);
        } else if *kind == "fact" {
            fact(&facts, fields);
        } else if *kind == "open" {
            let found =
                open(fields[0].as_deref().unwrap()).err().map_or("ok".into(), |error| format!("{error:?}"));
            // A version is said with its number.
            assert_eq!(found.split('(').next(), fields[1].as_deref(), "{fields:?}");
        } else {
            let [found, expected] = run(&catalog, kind, fields);
            assert_eq!(found, expected, "{kind} {fields:?}");
        }
    }
    let kinds: Vec<_> = counts.into_keys().collect();
    assert_eq!(
        kinds,
        [
            "accept", "among", "describe", "fact", "first", "generic", "language", "open", "refused",
            "target", "unknown", "updated", "user"
        ]
    );
}
