//! Newer packs taken while the program runs. What is said after many updates, in every language that reads packs, is tried in
//! `crates/capi/src/tests.rs`.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use codegloss_engine::{Sources, analyze};
use codegloss_runtime::format::VERSION;
use codegloss_runtime::{
    Because, Catalog, Field, Language, Languages, LiveCatalog, OpenError, Pack, UpdateError, Value,
};

/// The packs of a project by locale, and its languages table.
struct Packs {
    packs: Vec<(String, Vec<u8>)>,
    languages: Vec<u8>,
}

impl Packs {
    /// A project in these locales, English first, with these codes and messages of the domain `app`.
    fn of(locales: &[&str], codes: &str, messages: &dyn Fn(&str) -> String) -> Self {
        Self::of_target("default", "", locales, codes, messages)
    }

    /// The packs of a target of such a project, with this in its settings.
    fn of_target(
        target: &str,
        settings: &str,
        locales: &[&str],
        codes: &str,
        messages: &dyn Fn(&str) -> String,
    ) -> Self {
        let settings = format!(
            "[project]\nsource-locale = 'en'\ndefault-locale = 'en'\nlocales = {locales:?}\n{settings}"
        );
        let mut files = vec![
            ("codegloss.toml".to_owned(), settings),
            ("catalog/app.toml".to_owned(), format!("domain = 'app'\n{codes}")),
        ];
        for locale in locales {
            let name = if *locale == "en" { "app = App\n" } else { "" };
            files.push((format!("locales/{locale}/app.ftl"), format!("{name}{}", messages(locale))));
        }
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        let analysis = analyze(&Sources::from_files(files).0, None);
        assert!(!analysis.has_errors(), "{:#?}", analysis.diagnostics);
        let mut packs = analysis.resolved.unwrap().for_target(target).unwrap().packs().unwrap();
        let (_, languages) = packs.pop().unwrap();
        Self { packs, languages }
    }

    fn pack(&self, locale: &str) -> &[u8] {
        &self.packs.iter().find(|(name, _)| name.trim_end_matches(".pack") == locale).unwrap().1
    }

    /// A live catalog that begins with these packs.
    fn live(&self) -> LiveCatalog {
        let packs = self.packs.iter().map(|(_, bytes)| Pack::open(bytes.clone().leak()).unwrap());
        let packs: &'static [Pack<'static>] = packs.collect::<Vec<_>>().leak();
        LiveCatalog::new(
            Catalog::open(packs, Languages::open(self.languages.clone().leak()).unwrap()).unwrap(),
        )
    }
}

const CODE_1: &str = "[[code]]\ncode = 1\nargs = { count = { type = 'number', example = 2 } }\n";
const CODE_2: &str = "[[code]]\ncode = 2\nname = 'Two'\n";

/// A release with the code 1, whose messages name it.
fn release(number: usize) -> Packs {
    Packs::of(&["en", "de"], CODE_1, &|locale| format!("app-1 = {locale} {number} {{ $count }}\n"))
}

fn said(catalog: Catalog<'_>, code: i64, tag: &str) -> String {
    let message = catalog.describe_default(code, catalog.language(tag)).unwrap().message().unwrap();
    message.with(&[("count", Value::from(7))]).to_string()
}

/// A target's packs are updated by newer packs of the same target: codes are matched by what they are called, whichever others the target
/// leaves out, and what it leaves out stays out.
#[test]
fn a_target_is_updated_by_newer_packs_of_its_own() {
    const SETTINGS: &str = "[packs.web]\nuser-facing = true\nlocales = ['en', 'de']\n";
    const HIDDEN: &str = "[[code]]\ncode = 9\nname = 'Nine'\nuser-facing = false\n";
    let web = |codes: &str, number: usize| {
        let messages = move |locale: &str| {
            let all = [("1", " { $count }"), ("2", ""), ("9", "")]
                .map(|(code, rest)| format!("app-{code} = {locale} {number}{rest}\n"));
            all.into_iter().filter(|text| codes.contains(&format!("code = {}\n", &text[4..5]))).collect()
        };
        Packs::of_target("web", SETTINGS, &["en", "de", "fr"], codes, &messages)
    };
    let live = web(&format!("{CODE_1}{HIDDEN}"), 1).live();
    assert_eq!(live.catalog().locales().collect::<Vec<_>>(), ["en", "de"]);
    let newer = web(&format!("{HIDDEN}{CODE_2}{CODE_1}"), 2);
    let report = live.update(&[newer.pack("en"), newer.pack("de"), &newer.languages]).unwrap();
    assert!(report.is_changed() && report.refused().is_empty());
    let catalog = live.catalog();
    assert_eq!([said(catalog, 1, "de"), said(catalog, 2, "en")], ["de 2 7", "en 2"]);
    assert!(catalog.describe_default(9, catalog.language("en")).is_none());
}

/// Fault S2: a catalog gains codes, and one released before takes its packs.
#[test]
fn a_catalog_with_new_codes_is_taken() {
    let live = release(1).live();
    let newer = Packs::of(&["en", "de"], &format!("{CODE_2}{CODE_1}"), &|locale| {
        format!("app-1 = {locale} new {{ $count }}\napp-2 = {locale} two\n")
    });
    let report = live.update(&[newer.pack("en")]).unwrap();
    assert!(report.is_changed() && report.refused().is_empty());
    assert_eq!(said(live.catalog(), 1, "en"), "en new 7");
    assert_eq!(said(live.catalog(), 1, "de"), "de 1 7", "German was not updated");
    assert_eq!(said(live.catalog(), 2, "en"), "en two");
    assert_eq!(said(live.catalog(), 2, "de"), "en two", "German falls back");
    let row = |code: i64| live.catalog().describe_default(code, Language::from_number(0)).unwrap().row();
    assert_eq!([row(1), row(2)], [0, 1], "rows keep their places");
}

/// Fault S2: a locale that the program does not have comes with the newer languages table.
#[test]
fn a_new_locale_needs_its_languages_table() {
    let live = release(1).live();
    let newer =
        Packs::of(&["en", "fr", "de"], CODE_1, &|locale| format!("app-1 = {locale} new {{ $count }}\n"));
    let french = newer.pack("fr");
    assert_eq!(live.update(&[french]).unwrap_err(), UpdateError::UnknownLocale { file: 0 });
    let german = live.catalog().language("de");
    live.update(&[french, &newer.languages]).unwrap();
    assert_eq!(said(live.catalog(), 1, "fr-CA"), "fr new 7");
    assert_eq!(live.catalog().locale(german), "de", "a language that was kept is what it was");
}

/// Fault S3: a text with an argument that the program does not give its code is refused, and the old one stays.
#[test]
fn a_text_that_the_program_cannot_fill_is_refused() {
    let live = release(1).live();
    let arguments = "[[code]]\ncode = 1\nargs.count = { type = 'string', example = 'x' }\nargs.bank = { type = 'string', example = 'x' }\n";
    let newer = Packs::of(&["en", "de"], arguments, &|locale| match locale {
        "en" => "app-1 = new { $bank }\n    .reason = without\n".to_owned(),
        _ => "app-1 = neu { $count }\n    .reason = ohne\n".to_owned(),
    });
    let report = live.update(&[newer.pack("en"), newer.pack("de")]).unwrap();
    let refused: Vec<_> = report.refused().iter().map(ToString::to_string).collect();
    assert_eq!(
        refused,
        [
            "app/1 (en, Message): this program does not give it $bank",
            "app/1 (de, Message): this program gives it a $count of another kind"
        ]
    );
    assert_eq!(report.refused()[1].because(), Because::OtherKind);
    assert_eq!(report.refused()[0].field(), Field::Message);
    assert_eq!([said(live.catalog(), 1, "en"), said(live.catalog(), 1, "de")], ["en 1 7", "de 1 7"]);
    let german = live.catalog().describe_default(1, live.catalog().language("de")).unwrap();
    assert_eq!(german.reason().unwrap().as_str(), Some("ohne"), "the code's other texts are taken");
}

/// What does not fit is refused with its reason, and nothing is taken of the other files.
#[test]
fn a_file_that_does_not_fit_changes_nothing() {
    let live = release(1).live();
    let newer = release(2);
    let good = newer.pack("en");
    let mut damaged = newer.pack("de").to_vec();
    *damaged.last_mut().unwrap() ^= 1;
    let mut later = newer.pack("de").to_vec();
    later[4..8].copy_from_slice(&(VERSION + 1).to_le_bytes());
    let other = Packs::of(&["en", "fr"], CODE_1, &|locale| format!("app-1 = {locale}\n"));
    let open = |error| UpdateError::Open { file: 1, error };
    let refused = [
        (&b"<html>"[..], open(OpenError::Magic), "file 1: not a codegloss pack"),
        (&damaged, open(OpenError::Checksum), "file 1: the pack is damaged: its checksum differs"),
        (
            &later,
            open(OpenError::Version(VERSION + 1)),
            "file 1: version 5 of the pack format is not supported",
        ),
        (good, UpdateError::Twice { file: 1 }, "file 1: another file is of the same locale or kind"),
        (
            other.pack("fr"),
            UpdateError::UnknownLocale { file: 1 },
            "file 1: no languages table has the locale of the pack",
        ),
    ];
    for (bytes, reason, words) in refused {
        let error = live.update(&[good, bytes]).unwrap_err();
        assert_eq!((error, error.to_string().as_str()), (reason, words));
        assert_eq!(said(live.catalog(), 1, "en"), "en 1 7");
    }
}

/// The same packs once more change nothing, whether they are those of the beginning or of an update: nothing is leaked again.
#[test]
fn the_same_packs_cost_nothing() {
    let (old, new) = (release(1), release(2));
    let live = old.live();
    let all = |packs: &'_ Packs| {
        let files = [packs.pack("en"), packs.pack("de"), &packs.languages];
        live.update(&files).unwrap().is_changed()
    };
    assert!(!all(&old));
    assert!(all(&new));
    assert!(!all(&new));
    live.reset();
    assert_eq!(said(live.catalog(), 1, "de"), "de 1 7");
}

/// A catalog that was taken before an update says the same afterwards, and after the live catalog is gone.
#[test]
fn a_catalog_stays_as_it_was() {
    let live = release(1).live();
    let first = live.catalog();
    live.update(&[release(2).pack("en")]).unwrap();
    let second = live.catalog();
    drop(live);
    assert_eq!([said(first, 1, "en"), said(second, 1, "en")], ["en 1 7", "en 2 7"]);
}

/// Two threads read while others update: each catalog is of one state, never of two, and every update counts.
#[test]
fn readers_never_see_a_mixture() {
    let live = release(0).live();
    let releases: Vec<Packs> = (1..4).map(release).collect();
    let is_done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = || {
            while !is_done.load(Ordering::Relaxed) {
                let catalog = live.catalog();
                let [english, german] = ["en", "de"].map(|tag| said(catalog, 1, tag));
                assert_eq!(english.trim_start_matches("en"), german.trim_start_matches("de"));
            }
        };
        let readers = [scope.spawn(reader), scope.spawn(reader)];
        for round in 0..60 {
            let release = &releases[round % releases.len()];
            live.update(&[release.pack("en"), release.pack("de")]).unwrap();
        }
        is_done.store(true, Ordering::Relaxed);
        for reader in readers {
            reader.join().unwrap();
        }
        scope.spawn(|| live.update(&[releases[0].pack("en")]).unwrap());
        scope.spawn(|| live.update(&[releases[1].pack("de")]).unwrap());
    });
    assert_eq!(said(live.catalog(), 1, "en"), "en 1 7");
    assert_eq!(said(live.catalog(), 1, "de"), "de 2 7");
}
