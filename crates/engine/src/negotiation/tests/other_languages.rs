use std::collections::{BTreeMap, BTreeSet};

use super::super::table_builder::regions;
use super::super::{Matcher, ProjectLocales, languages, parse};
use super::Project;
use crate::cldr::{old_languages, rules};

/// Who lacks their language is served in another that they read, the nearest by CLDR, and the default locale otherwise.
#[test]
fn another_language_that_the_reader_knows_comes_before_the_default() {
    let project = Project::new(&["ja", "en", "es", "de", "ru", "zh-Hans", "fr", "id", "sv"], &[]);
    project.serves(&[
        ("ca", "es"),
        ("ca-AD", "es"),
        ("gl", "es"),
        ("eu_ES.UTF-8", "es"),
        ("gsw-CH", "de"),
        ("lb", "de"),
        ("cy", "en"),
        ("ga-IE", "en"),
        ("kk", "ru"),
        ("ky-KG", "ru"),
        ("uz", "ru"),
        ("uz-Cyrl", "ru"),
        ("be", "ru"),
        ("br", "fr"),
        ("ms", "id"),
        ("yue", "zh-Hans"),
        ("wuu", "zh-Hans"),
        // CLDR says that Ukrainians read Ukrainian, and nothing of Bulgarians or Finns.
        ("uk", "ja"),
        ("bg", "ja"),
        ("fi", "ja"),
        ("sw-x-qo", "en"),
    ]);
}

/// A language whose script the reader does not know is none that the reader can read, whatever the languages.
#[test]
fn a_script_of_which_nothing_is_known_keeps_another_language_away() {
    let project = Project::new(&["en", "ru", "tr", "hi", "zh-Hans", "zh-Hant"], &[]);
    project.serves(&[
        ("uz-Arab", "en"),
        ("uz-AF", "en"),
        ("uz-UZ", "ru"),
        ("az-IR", "en"),
        ("ku-IQ", "en"),
        ("ku-TR", "tr"),
        ("mn-Mong", "en"),
        ("mr", "hi"),
        ("gu", "en"),
        ("ug", "en"),
        ("za", "zh-Hans"),
    ]);
}

#[test]
fn the_languages_of_scandinavia_stand_in_for_each_other() {
    Project::new(&["en", "nb"], &[]).serves(&[("nn", "nb"), ("no", "nb"), ("da", "nb"), ("sv", "en")]);
    Project::new(&["en", "nn"], &[]).serves(&[("nb", "nn"), ("no", "nn"), ("da", "en")]);
    Project::new(&["en", "no"], &[]).serves(&[("nb", "no"), ("nn", "no"), ("da", "no")]);
    // CLDR knows nothing of Nynorsk and Danish.
    Project::new(&["en", "da"], &[]).serves(&[("nb", "da"), ("no", "da"), ("nn", "en"), ("fo", "da")]);
    Project::new(&["en", "da", "nn"], &[]).serves(&[("nb", "nn"), ("no", "nn"), ("nn", "nn")]);
}

/// Serbians read both scripts, so that Latin letters are near in Croatian too; Croatians do not get Cyrillic ones.
#[test]
fn bosnian_croatian_and_serbian_stand_in_for_each_other() {
    Project::new(&["en", "hr"], &[]).serves(&[("bs", "hr"), ("sr", "hr"), ("sr-Latn", "hr"), ("sh", "hr")]);
    Project::new(&["en", "sr"], &[]).serves(&[("hr", "en"), ("bs", "en"), ("bs-Cyrl", "sr")]);
    Project::new(&["en", "sr-Latn"], &[]).serves(&[
        ("hr", "sr-Latn"),
        ("bs-BA", "sr-Latn"),
        ("sr", "sr-Latn"),
    ]);
    Project::new(&["en", "bs", "hr"], &[]).serves(&[("sr-Latn", "bs"), ("hr", "hr")]);
    Project::new(&["en", "hr", "bs"], &[]).serves(&[("sr-Latn", "hr"), ("sr", "hr")]);
}

/// A reader's own language, in whatever script, and what the project says come before any other language.
#[test]
fn another_language_comes_last() {
    Project::new(&["en", "ru", "kk-Arab"], &[]).serves(&[("kk", "kk-Arab"), ("kk-KZ", "kk-Arab")]);
    let project =
        Project::new(&["en", "ru", "tr", "es", "fr"], &[("kk", &["tr"]), ("ca", &["fr"]), ("gl", &["en"])]);
    project.serves(&[("kk", "tr"), ("ca-ES", "fr"), ("gl", "en"), ("eu", "es"), ("ky", "ru")]);
    // What stands in for Spanish stands in for nothing else.
    Project::new(&["en", "fr"], &[("es", &["fr"])]).serves(&[("es", "fr"), ("ca", "en")]);
}

/// Of several locales of the other language, the one of the country in which the reader's is at home.
#[test]
fn another_language_is_that_of_the_readers_country() {
    let project = Project::new(&["en-US", "en-GB", "es-419", "es-ES"], &[]);
    project.serves(&[
        ("ca", "es-ES"),
        ("qu", "es-419"),
        ("gn-PY", "es-419"),
        ("cy", "en-GB"),
        ("haw", "en-US"),
        ("mt", "en-GB"),
    ]);
}

/// A language that the reader names and the project has comes before one that only stands in, except for one so near
/// that it counts as had.
#[test]
fn a_list_of_languages_is_searched_for_what_the_project_has() {
    let project = Project::new(&["ja", "en", "es", "ru", "de"], &[]);
    project.catalog(|catalog| {
        let first = |tags: &[&str]| catalog.locale(catalog.first_language(tags.iter().copied()));
        assert_eq!(first(&["kk", "en"]), "en");
        assert_eq!(first(&["kk", "ca", "fi"]), "ru");
        assert_eq!(first(&["fi", "ca", "kk"]), "es");
        assert_eq!(first(&["gsw", "en"]), "de");
        assert_eq!(first(&["yue", "fi"]), "ja");
        let accept = |header: &str| catalog.locale(catalog.accept_language(header));
        assert_eq!(accept("ca, en;q=0.1"), "en");
        assert_eq!(accept("en;q=0.1, ca"), "en");
        assert_eq!(accept("kk;q=0.5, ca, fi"), "es");
        assert_eq!(accept("ca;q=0, kk;q=0.1"), "ru");
        assert_eq!(accept("ca, *;q=0.1"), "ja");
        assert_eq!(catalog.find_language("ca"), None);
        assert!(catalog.find_language("gsw").is_some());
    });
}

/// A field that is missing is not taken from another language than the project's chain names.
#[test]
fn no_chain_leads_to_another_language() {
    let project = Project::new(&["en", "ca", "es", "gl", "en-GB"], &[]);
    assert_eq!(project.chains, [vec![4], vec![0, 4], vec![0, 4], vec![0, 4], vec![0]]);
}

/// What a reader finds is what the policy says of the tag: for every key, and for every region of every language whose
/// readers CLDR's matching leads to one of the project's, and of old codes of the project's languages.
#[test]
fn the_table_says_what_the_policy_says() {
    let lists: [&[&str]; 4] = [
        &["en", "zh-Hans"],
        &["en", "ru", "es", "fr", "zh-Hant", "hi", "tr", "ar", "nb", "hr", "id", "de"],
        &["zh-Hans", "en-US", "en-GB", "es-419", "es-ES", "sr", "sr-Latn", "da", "ur"],
        &["hr", "sr-Latn", "bs-Cyrl", "no", "uz-Cyrl", "ru", "ms-Arab", "az-Arab"],
    ];
    for locales in lists {
        let ids: Vec<_> = locales.iter().map(|tag| tag.parse().expect("is a tag")).collect();
        let fallback = BTreeMap::from([("kk".to_owned(), vec!["en".to_owned(), "hr".to_owned()])]);
        let known = ProjectLocales::new(&ids, 0, 0, &fallback);
        let matcher = Matcher::new(&known.candidates);
        let languages = languages(&ids, 0, 0, &fallback);
        let table: BTreeMap<_, _> = languages.table.iter().cloned().collect();
        let found = |tag: &str| {
            let tag = tag.to_ascii_lowercase();
            let mut ends = std::iter::once(tag.len()).chain(tag.rmatch_indices('-').map(|(end, _)| end));
            ends.find_map(|end| table.get(&tag[..end])).copied()
        };
        let regions = regions();
        let readers = rules().map(|(_, (language, _), ..)| language.to_string());
        // Old codes, some of which mean a region or a script as well.
        let old = old_languages().filter(|code| {
            let language = parse(code).expect("is a language").language;
            matcher.related(language).any(|(_, own)| own)
        });
        let languages_of_readers: BTreeSet<_> = readers.chain(old.map(str::to_owned)).collect();
        let related = languages_of_readers.into_iter().filter(|language| {
            let language = parse(language).expect("is a language").language;
            matcher.related(language).next().is_some()
        });
        let regional =
            related.flat_map(|language| regions.iter().map(move |region| format!("{language}-{region}")));
        for tag in languages.table.iter().map(|(key, _)| key.clone()).chain(regional) {
            let expected = parse(&tag).and_then(|tag| matcher.best_match(&tag));
            let found = found(&tag).filter(|found| found.own || found.locale != 0);
            assert_eq!(
                found,
                expected.filter(|served| served.own || served.locale != 0),
                "{tag} of {locales:?}"
            );
        }
    }
}

/// The file is read whole, and names every language as a reader's tag comes out of CLDR's aliases.
#[test]
fn the_file_of_matches_is_read_whole() {
    let text = include_str!("../../cldr/matching.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let words: usize = lines.map(|line| line.split_ascii_whitespace().count() - 3).sum();
    let rules: Vec<_> = rules().collect();
    assert_eq!(rules.len(), words);
    for (distance, reader, text, _) in rules {
        assert!((1..50).contains(&distance));
        for (language, script) in [reader, text] {
            let parsed = parse(language.as_str()).expect("is a language");
            assert_eq!((parsed.language, parsed.script), (language, None));
            assert_eq!(script.is_some(), reader.1.is_some());
        }
    }
}
