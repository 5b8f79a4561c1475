use codegloss_runtime::{Catalog, CodeRef, Languages as Table, Pack};

use super::languages;
use crate::pack::{PackSource, Row, compile};
use crate::syntax::pattern::Pattern;

use std::collections::BTreeMap;

mod other_languages;

/// A project's locales (the first is the default, the last the source) and the bytes of its packs.
struct Project {
    packs: Vec<Vec<u8>>,
    languages: Vec<u8>,
    chains: Vec<Vec<usize>>,
    keys: Vec<String>,
}

impl Project {
    fn new(locales: &[&str], fallback: &[(&str, &[&str])]) -> Self {
        let ids: Vec<_> = locales.iter().map(|tag| tag.parse().expect("is a tag")).collect();
        let fallback: BTreeMap<_, _> = fallback
            .iter()
            .map(|(tag, list)| ((*tag).to_owned(), list.iter().map(|tag| (*tag).to_owned()).collect()))
            .collect();
        let languages = languages(&ids, 0, locales.len() - 1, &fallback);
        let pattern = Pattern::text("x");
        let pack = |locale: &&str| {
            let row = Row {
                domain: 0,
                code: CodeRef::Integer(1),
                declares: Vec::new(),
                is_user_facing: true,
                cells: [[None; 2]; 5],
            };
            let source = PackSource {
                locale,
                domains: &["d".to_owned()],
                default_domain: 0,
                rows: vec![row],
                chain: &[],
                is_complete: false,
                unknown_error: Some(&pattern),
                generic_user_message: Some(&pattern),
            };
            compile(&source).expect("compiles")
        };
        Self {
            packs: locales.iter().map(pack).collect(),
            languages: languages.encode(&ids, 0),
            chains: languages.chains,
            keys: languages.table.into_iter().map(|(key, _)| key).collect(),
        }
    }

    fn catalog(&self, look: impl FnOnce(Catalog<'_>)) {
        let packs: Vec<_> = self.packs.iter().map(|pack| Pack::open(pack).expect("opens")).collect();
        let table = Table::open(&self.languages).expect("opens");
        look(Catalog::open(&packs, table).expect("belongs together"));
    }

    #[track_caller]
    fn serves(&self, expected: &[(&str, &str)]) {
        self.catalog(|catalog| {
            for (tag, locale) in expected {
                assert_eq!(catalog.locale(catalog.language(tag)), *locale, "{tag}");
            }
        });
    }
}

#[test]
fn every_spelling_of_chinese_reaches_its_script() {
    let project = Project::new(&["en", "zh-Hans", "zh-Hant"], &[]);
    project.serves(&[
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("ZH-hans-sg", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh_CN.UTF-8@x", "zh-Hans"),
        ("cmn", "zh-Hans"),
        ("cmn-Hans-CN", "zh-Hans"),
        ("zh-cmn-Hans", "zh-Hans"),
        ("zh-u-co-pinyin", "zh-Hans"),
        ("wuu", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh_HK.Big5", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-AU", "zh-Hant"),
        ("cmn-Hant", "zh-Hant"),
        ("cmn-TW", "zh-Hant"),
        ("yue", "zh-Hant"),
        ("zh-yue-HK", "zh-Hant"),
        ("yue-Hans-CN", "zh-Hans"),
    ]);
}

#[test]
fn a_reader_of_another_script_gets_the_language_before_the_default() {
    let simplified = Project::new(&["en", "zh-Hans"], &[]);
    simplified.serves(&[("zh-TW", "zh-Hans"), ("zh-Hant-HK", "zh-Hans"), ("yue", "zh-Hans")]);
    let traditional = Project::new(&["en", "zh-Hant"], &[]);
    traditional.serves(&[("zh", "zh-Hant"), ("zh-CN", "zh-Hant")]);
}

#[test]
fn a_fallback_of_the_project_comes_before_another_script() {
    let project = Project::new(&["en", "zh-Hans", "es"], &[("zh-Hant", &["en"]), ("ca", &["es"])]);
    project.serves(&[
        ("zh-TW", "en"),
        ("zh-Hant", "en"),
        ("zh-HK", "en"),
        ("zh", "zh-Hans"),
        ("ca", "es"),
        ("ca-AD", "es"),
        ("gl", "es"),
    ]);
}

#[test]
fn regions_follow_the_parents_of_cldr() {
    let project = Project::new(&["en-US", "en-GB", "pt-PT", "pt-BR", "es-ES", "es-419", "fr-CA"], &[]);
    project.serves(&[
        ("en", "en-US"),
        ("en-CA", "en-US"),
        ("en-AU", "en-GB"),
        ("en-UK", "en-GB"),
        ("en-IN", "en-GB"),
        ("en-PR", "en-US"),
        ("pt", "pt-BR"),
        ("pt-AO", "pt-PT"),
        ("es", "es-ES"),
        ("es-MX", "es-419"),
        ("es-AD", "es-ES"),
        ("fr", "fr-CA"),
        ("fr-FR", "fr-CA"),
        ("de", "en-US"),
    ]);
}

#[test]
fn legacy_tags_and_macrolanguages_reach_their_language() {
    let project = Project::new(&["en", "he", "id", "nb", "fil", "ro", "ar", "fa", "sr", "sr-Latn"], &[]);
    project.serves(&[
        ("iw_IL", "he"),
        ("in-ID", "id"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("nb", "nb"),
        ("tl", "fil"),
        ("mo", "ro"),
        ("arb", "ar"),
        ("arz-EG", "ar"),
        ("prs", "fa"),
        ("sr", "sr"),
        ("sh", "sr-Latn"),
        ("sr-ME", "sr-Latn"),
        ("sr_RS@latin", "sr-Latn"),
        ("sr_RS.UTF-8@cyrillic", "sr"),
        ("sr-Latn-RS", "sr-Latn"),
    ]);
    Project::new(&["en", "no"], &[]).serves(&[("nb-NO", "no"), ("nn", "no"), ("no", "no")]);
}

#[test]
fn what_is_no_tag_gets_the_default_locale() {
    let project = Project::new(&["en", "zh-Hans"], &[]);
    let long = "zh-".repeat(10_000);
    project.serves(&[
        ("", "en"),
        ("C", "en"),
        ("POSIX", "en"),
        ("*", "en"),
        ("-", "en"),
        ("@latin", "en"),
        ("chinese", "en"),
        ("zhx", "en"),
        ("中文", "en"),
        ("zh-中文", "zh-Hans"),
        (&long, "zh-Hans"),
    ]);
}

#[test]
fn chains_try_the_language_then_the_default_then_the_source() {
    let project = Project::new(&["en", "zh-Hans", "zh-Hant-HK", "zh-Hant", "de"], &[]);
    assert_eq!(project.chains, [vec![4], vec![3, 2, 0, 4], vec![3, 1, 0, 4], vec![2, 1, 0, 4], vec![0]]);
    let project = Project::new(&["en", "zh-Hans", "zh-Hant", "ja"], &[("zh-Hant", &["ja", "zh-Hans"])]);
    assert_eq!(project.chains[2], [3, 1, 0]);
}

/// A table grows with the regions that matter, not with all there are.
#[test]
fn tables_stay_small() {
    let project = Project::new(&["en", "zh-Hans", "zh-Hant"], &[]);
    assert!(project.keys.len() < 200, "{:?}", project.keys);
    assert!(!project.keys.contains(&"zh-cn".to_owned()));
}

/// Of regions that there never were, a table has none: 400 combinations of letters would double it for each language with
/// regions among the project's locales.
#[test]
fn tables_name_no_region_that_does_not_exist() {
    let project = Project::new(&["en-US", "en-GB", "pt-PT", "pt-BR", "zh-Hant-HK", "zh-Hant"], &[]);
    let regions: Vec<_> = crate::cldr::regions().map(str::to_ascii_lowercase).collect();
    let named = project.keys.iter().filter_map(|key| key.rsplit_once('-')).map(|(_, last)| last);
    let named: Vec<_> = named.filter(|last| last.len() == 2).collect();
    assert!(named.len() > 1_000, "{}", named.len());
    assert!(named.iter().all(|named| regions.iter().any(|region| region == named)), "{:?}", project.keys);
    project.serves(&[("pt-QX", "pt-BR"), ("pt", "pt-BR"), ("pt-AO", "pt-PT"), ("en-UK", "en-GB")]);
}

/// Of the languages that a browser accepts, the project's reader gets the one of the greatest weight that it has.
#[test]
fn an_accept_language_header_is_weighed() {
    let project = Project::new(&["en", "zh-Hans", "pl"], &[]);
    project.catalog(|catalog| {
        let serves = |header: &str| catalog.locale(catalog.accept_language(header));
        assert_eq!(serves("zh-CN,zh;q=0.9,en;q=0.8"), "zh-Hans");
        assert_eq!(serves("en;q=0.5, pl;q=0.501"), "pl");
        assert_eq!(serves("fr, de;q=0.9, zh-TW;q=0.1"), "zh-Hans");
        assert_eq!(serves("pl;q=0, zh;q=0"), "en");
        assert_eq!(serves("*, zh;q=0.5"), "en");
        assert_eq!(serves("zh;q=0.5, *;q=0.1"), "zh-Hans");
        assert_eq!(serves("pl ; q=0.7 , zh-Hans;Q=0.7"), "pl");
        for broken in
            ["", ",", ";", "zh;q=2", "zh;q=1.0001", "zh;q=1.5", "zh;q=-1", "zh;q", "zh;x=1", "zh;q=0.1.1"]
        {
            assert_eq!(serves(broken), "en", "{broken}");
        }
    });
}

/// A device lists its user's languages, the dearest first.
#[test]
fn the_first_language_of_a_device_that_the_project_has_is_used() {
    let project = Project::new(&["en", "zh-Hans", "pl"], &[]);
    project.catalog(|catalog| {
        let serves = |tags: &[&str]| catalog.locale(catalog.first_language(tags.iter().copied()));
        assert_eq!(serves(&["fr-FR", "zh_CN", "en"]), "zh-Hans");
        assert_eq!(serves(&["fr", "de"]), "en");
        assert_eq!(serves(&[]), "en");
    });
}
