//! Packs replaced while the program runs.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use codegloss_engine::{Sources, analyze};
use codegloss_runtime::format::{CHECKSUM_FROM, VERSION, checksum};
use codegloss_runtime::{Catalog, Field, Languages, LiveCatalog, OpenError, Pack, ReplaceError, Value};

/// The settings of the catalog that is built in.
const SETTINGS: &str = "locales = ['en', 'zh-Hans', 'fr']";
const CODES: usize = 12;

/// A project's packs in the order of its locales, and its languages table.
struct Packs {
    packs: Vec<Vec<u8>>,
    languages: Vec<u8>,
}

impl Packs {
    /// The packs of a release of the same project.
    fn of(release: usize) -> Self {
        Self::compile(release, SETTINGS, CODES)
    }

    /// Every text names the release, and the texts of two releases differ in length. French has half of the messages:
    /// the others come from English.
    fn compile(release: usize, settings: &str, codes: usize) -> Self {
        let settings = format!("[project]\nsource-locale = 'en'\ndefault-locale = 'en'\n{settings}\n");
        let code = |code| {
            format!("[[code]]\ncode = {code}\nargs = {{ count = {{ type = 'number', example = 2 }} }}\n")
        };
        let app = format!("domain = 'app'\n{}", (0..codes).map(code).collect::<String>());
        let messages = |language: &str, codes: usize| {
            let padding = "·".repeat(release);
            let message = |code| {
                format!(
                    "app-{code} = {language} {release} {padding}
    .reason = {{ $count ->
        [one] one in {release}
       *[other] {{ $count }} in {release}
    }}
"
                )
            };
            (0..codes).map(message).collect::<String>()
        };
        let english = messages("en", codes) + "app = App\nweb = Web\nweb-404 = Not found\n";
        let (chinese, french) = (messages("zh", codes), messages("fr", codes / 2));
        let mut files = vec![
            ("codegloss.toml", settings.as_str()),
            ("catalog/app.toml", &app),
            ("catalog/web.toml", "domain = 'web'\n[[code]]\ncode = 404\n"),
            ("locales/en/app.ftl", &english),
        ];
        for (locale, path, file) in
            [("zh-Hans", "locales/zh-Hans/app.ftl", &chinese), ("fr", "locales/fr/app.ftl", &french)]
        {
            if settings.contains(locale) {
                files.push((path, file));
            }
        }
        let (sources, _) = Sources::from_files(files.into_iter().map(|(path, file)| (path, file.as_bytes())));
        let analysis = analyze(&sources, None);
        assert!(!analysis.has_errors(), "{:#?}", analysis.diagnostics);
        let mut packs: Vec<Vec<u8>> =
            analysis.resolved.unwrap().packs().unwrap().into_iter().map(|(_, bytes)| bytes).collect();
        let languages = packs.pop().unwrap();
        Self { packs, languages }
    }

    fn opened(&self) -> Vec<Pack<'_>> {
        self.packs.iter().map(|bytes| Pack::open(bytes).unwrap()).collect()
    }

    fn catalog<'a>(&'a self, packs: &'a [Pack<'a>]) -> Catalog<'a> {
        Catalog::open(packs, Languages::open(&self.languages).unwrap()).unwrap()
    }
}

/// Everything that a catalog says, with the locale that says it.
fn everything(catalog: Catalog<'_>) -> Vec<String> {
    let mut said = Vec::new();
    for tag in catalog.locales() {
        let language = catalog.language(tag);
        said.push(catalog.unknown_error(-1, language).to_string());
        for description in catalog.descriptions(language) {
            let texts = Field::ALL.into_iter().filter_map(|field| description.get(field));
            said.extend(texts.map(|text| {
                format!("{} {}", text.locale(), text.with(&[("count", Value::from(1))]).isolated(true))
            }));
        }
    }
    said
}

fn message(catalog: Catalog<'_>, tag: &str) -> String {
    let description = catalog.describe("app", 3, catalog.language(tag)).unwrap();
    description.message().unwrap().to_string()
}

/// What is said after a replacement is what a catalog made of the same packs says, whichever packs are replaced.
#[test]
fn a_live_catalog_says_what_a_catalog_of_the_same_packs_says() {
    let (old, new) = (Packs::of(1), Packs::of(2));
    let (old_packs, new_packs) = (old.opened(), new.opened());
    for replaced in 0..8 {
        let is_new = |locale: usize| replaced >> locale & 1 == 1;
        let live = LiveCatalog::new(old.catalog(&old_packs));
        for locale in (0..3).filter(|locale| is_new(*locale)) {
            assert_eq!(live.replace(&new.packs[locale]), Ok(()));
        }
        let mixed: Vec<Pack<'_>> =
            (0..3).map(|locale| if is_new(locale) { new_packs[locale] } else { old_packs[locale] }).collect();
        let expected = everything(old.catalog(&mixed));
        assert!(expected.len() > 3 * CODES);
        assert_eq!(live.read(everything), expected);
        assert_eq!(live.snapshot().read(everything), expected);
        live.reset();
        assert_eq!(live.read(everything), everything(old.catalog(&old_packs)));
    }
}

/// A pack that does not fit is refused with its reason, and everything is said as before.
#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let (old, current, new) = (Packs::of(1), Packs::of(2), Packs::of(3));
    let packs = old.opened();
    let live = LiveCatalog::new(old.catalog(&packs));
    live.replace(&current.packs[0]).unwrap();
    let before = live.read(everything);

    let good = &new.packs[0];
    let mut damaged = good.clone();
    *damaged.last_mut().unwrap() ^= 1;
    let mut later = good.clone();
    later[4..8].copy_from_slice(&(VERSION + 1).to_le_bytes());
    let mut unsound = good.clone();
    unsound.truncate(CHECKSUM_FROM);
    let more_codes = Packs::compile(3, SETTINGS, CODES + 1);
    let other_default = Packs::compile(3, &format!("{SETTINGS}\ndefault-domain = 'web'"), CODES);
    let german = Packs::compile(3, "locales = ['en', 'de']", CODES);
    let other_chain = Packs::compile(3, &format!("{SETTINGS}\nfallback = {{ fr = ['zh-Hans'] }}"), CODES);

    let mut other_argument = good.clone();
    while let Some(at) = other_argument.windows(5).position(|name| name == b"count") {
        other_argument[at..at + 5].copy_from_slice(b"total");
    }
    let sum = checksum(&other_argument[CHECKSUM_FROM..]);
    other_argument[CHECKSUM_FROM - 4..CHECKSUM_FROM].copy_from_slice(&sum.to_le_bytes());

    let refused = [
        (&b"<html>"[..], ReplaceError::Open(OpenError::Magic), "not a codegloss pack"),
        (b"", ReplaceError::Open(OpenError::Magic), "not a codegloss pack"),
        (&damaged, ReplaceError::Open(OpenError::Checksum), "the pack is damaged: its checksum differs"),
        (
            &later,
            ReplaceError::Open(OpenError::Version(VERSION + 1)),
            "version 5 of the pack format is not supported",
        ),
        (&unsound, ReplaceError::Open(OpenError::Length), "the pack is cut short or has bytes left over"),
        (&more_codes.packs[0], ReplaceError::CodeSet, "the pack has other codes than the catalog"),
        (&other_default.packs[0], ReplaceError::CodeSet, "the pack has other codes than the catalog"),
        (&german.packs[1], ReplaceError::UnknownLocale, "the catalog does not have the locale of the pack"),
        (
            &other_chain.packs[2],
            ReplaceError::Chain,
            "the locale of the pack falls back to other locales than in the catalog",
        ),
        (
            &other_argument,
            ReplaceError::Arguments,
            "a text of the pack takes an argument that no text of the catalog takes",
        ),
    ];
    for (bytes, reason, words) in refused {
        assert_eq!(live.replace(bytes), Err(reason), "{words}");
        assert_eq!(reason.to_string(), words);
        assert_eq!(live.read(everything), before);
    }
    assert_eq!(live.replace(good), Ok(()));
    assert_ne!(live.read(everything), before);
}

/// A snapshot says the same before and after the packs are replaced, and outlives them.
#[test]
fn a_snapshot_stays_as_it_was() {
    let (old, new) = (Packs::of(1), Packs::of(2));
    let packs = old.opened();
    let live = LiveCatalog::new(old.catalog(&packs));
    let first = live.snapshot();
    live.replace(&new.packs[0]).unwrap();
    let second = live.snapshot();
    live.reset();
    assert_eq!(live.read(|catalog| message(catalog, "en")), "en 1 ·");
    drop(live);
    assert_eq!(first.read(|catalog| message(catalog, "en")), "en 1 ·");
    assert_eq!(second.read(|catalog| message(catalog, "en")), "en 2 ··");
    assert_eq!(second.read(|catalog| message(catalog, "zh-CN")), "zh 1 ·");
}

/// A language that was negotiated before is the same one afterwards.
#[test]
fn a_language_outlives_a_replacement() {
    let (old, new) = (Packs::of(1), Packs::of(2));
    let packs = old.opened();
    let live = LiveCatalog::new(old.catalog(&packs));
    let language = live.read(|catalog| catalog.language("fr-CA"));
    live.replace(&new.packs[2]).unwrap();
    let (said, same) = live.read(|catalog| {
        let text = catalog.describe("app", 3, language).unwrap().message().unwrap();
        (text.to_string(), catalog.language("fr-CA") == language)
    });
    assert_eq!(said, "fr 2 ··");
    assert!(same);
}

/// The release that the texts of a locale are of; `None` if they are not all of one.
fn release(catalog: Catalog<'_>, tag: &str) -> Option<String> {
    let mut releases = catalog.descriptions(catalog.language(tag)).take(CODES).map(|description| {
        let message = description.message().unwrap().to_string();
        let reason = description.reason().unwrap().with(&[("count", Value::from(2))]).to_string();
        let release = message.split(' ').nth(1).unwrap().to_owned();
        (reason == format!("2 in {release}")).then_some(release)
    });
    let first = releases.next()??;
    releases.all(|release| release.as_ref() == Some(&first)).then_some(first)
}

/// Two threads read while a third replaces packs: each reading is of one state, never of two.
#[test]
fn readers_never_see_a_mixture() {
    let releases: Vec<Packs> = (0..5).map(Packs::of).collect();
    let packs = releases[0].opened();
    let live = LiveCatalog::new(releases[0].catalog(&packs));
    let is_done = AtomicBool::new(false);

    thread::scope(|scope| {
        let reader = || {
            let mut seen = BTreeSet::new();
            loop {
                let english = live.read(|catalog| release(catalog, "en"));
                seen.insert(english.expect("one state in one reading"));
                let snapshot = live.snapshot();
                let both = || snapshot.read(|catalog| (release(catalog, "en"), release(catalog, "zh")));
                let first = both();
                assert!(first.0.is_some() && first.1.is_some(), "{first:?}");
                assert_eq!(first, both());
                if is_done.load(Ordering::Relaxed) {
                    return seen;
                }
            }
        };
        let readers = [scope.spawn(reader), scope.spawn(reader)];
        for round in 0..4000 {
            let release = &releases[round % releases.len()];
            live.replace(&release.packs[0]).unwrap();
            live.replace(&release.packs[1]).unwrap();
            if round % 100 == 99 {
                live.reset();
            }
        }
        is_done.store(true, Ordering::Relaxed);
        for reader in readers {
            let seen = reader.join().unwrap();
            let known: BTreeSet<String> = (0..releases.len()).map(|release| release.to_string()).collect();
            assert!(!seen.is_empty() && seen.is_subset(&known), "{seen:?}");
        }
    });
}

/// Two threads that replace different packs at the same time both do.
#[test]
fn replacements_at_the_same_time_all_count() {
    let (old, new) = (Packs::of(0), Packs::of(1));
    let packs = old.opened();
    for _ in 0..200 {
        let live = LiveCatalog::new(old.catalog(&packs));
        thread::scope(|scope| {
            for pack in &new.packs {
                scope.spawn(|| live.replace(pack).unwrap());
            }
        });
        assert_eq!(live.read(|catalog| message(catalog, "en")), "en 1 ·");
        assert_eq!(live.read(|catalog| message(catalog, "zh")), "zh 1 ·");
        assert_eq!(live.read(|catalog| message(catalog, "fr")), "fr 1 ·");
    }
}
