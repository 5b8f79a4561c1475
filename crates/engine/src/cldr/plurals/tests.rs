use std::collections::BTreeSet;

use super::*;

use codegloss_runtime::{Catalog, CodeRef, Languages, Number, Pack, Value};
use fixed_decimal::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::cldr::tests::category_name;
use crate::pack::{PackSource, Row, compile};
use crate::syntax::pattern::{NumberOptions, Part, Pattern, Select, Variable, Variant, VariantKey};

/// The categories of numbers in a locale, as the runtime reads them from a pack.
fn categories<'n>(locale: &str, plural: PluralType, numbers: &[&'n str]) -> Vec<(&'n str, String)> {
    let variants = CATEGORIES
        .iter()
        .map(|name| Variant { key: VariantKey::Name((*name).to_owned()), value: Pattern::text(*name) });
    let mut pattern = Pattern::default();
    pattern.push(Part::Select(Select {
        argument: Variable { name: "n".to_owned(), options: NumberOptions { plural, ..Default::default() } },
        variants: variants.collect(),
        default: 5,
    }));
    let row = Row {
        declares: Vec::new(),
        is_user_facing: true,
        domain: 0,
        code: CodeRef::Integer(1),
        cells: [[Some(&pattern), None], [None; 2], [None; 2], [None; 2], [None; 2]],
    };
    let bytes = compile(&PackSource {
        locale,
        domains: &["d".to_owned()],
        default_domain: 0,
        rows: vec![row],
        chain: &[],
        is_complete: false,
        unknown_error: Some(&pattern),
        generic_user_message: Some(&pattern),
    });
    let bytes = bytes.expect("compiles");
    let packs = [Pack::open(&bytes).expect("opens")];
    let catalog = Catalog::trusted(&packs, Languages::trusted(&[]));
    let message = catalog.describe_default(1, catalog.default_language()).and_then(|d| d.message());
    let message = message.expect("is there");
    let say = |number: &&'n str| {
        let value = number.parse::<Number>().expect("is a number");
        (*number, message.with(&[("n", Value::from(value))]).to_string())
    };
    numbers.iter().map(say).collect()
}

fn numbers() -> Vec<String> {
    let integers = (0..=1_200_u64).chain([
        1_999,
        2_000,
        10_000,
        20_000,
        40_000,
        99_999,
        100_000,
        111_111,
        999_999,
        1_000_000,
        1_000_001,
        2_000_000,
        1_100_000,
        9_007_199_254_740_993,
        u64::MAX,
    ]);
    let decimals = (0..=260).flat_map(|hundredths| {
        let (integer, rest) = (hundredths / 100, hundredths % 100);
        [format!("{integer}.{rest:02}"), format!("{hundredths}.{}", hundredths % 10)]
    });
    let zeros = ["1.0", "1.00", "0.0", "0.10", "2.000", "11.0", "100.0", "1000000.0", "-1", "-2.5"];
    integers.map(|integer| integer.to_string()).chain(decimals).chain(zeros.map(str::to_owned)).collect()
}

pub(crate) fn locales() -> Vec<&'static str> {
    let lines = TABLE.lines().filter_map(|line| line.split_once('|'));
    let mut locales: Vec<_> = lines.flat_map(|(head, _)| head.split_whitespace().skip(1)).collect();
    locales.extend(["zh-Hans", "zh-Hant-TW", "pt-AO", "pt-BR", "en-GB", "sr-Latn", "iw", "xx"]);
    locales.sort_unstable();
    locales.dedup();
    locales
}

/// Every locale has the categories that icu4x gives, for cardinals and ordinals, integers and decimals.
///
/// icu4x 2.2.0 holds the same CLDR 48.2, without its rarest locales: those are not looked at here.
#[test]
fn categories_are_those_of_icu4x() {
    let numbers = numbers();
    let numbers: Vec<_> = numbers.iter().map(String::as_str).collect();
    let mut compared = 0;
    for locale in locales() {
        for (plural, icu_type) in
            [(PluralType::Cardinal, PluralRuleType::Cardinal), (PluralType::Ordinal, PluralRuleType::Ordinal)]
        {
            let options = PluralRulesOptions::default().with_type(icu_type);
            let tag: Locale = locale.parse().expect("is a locale");
            let icu = PluralRules::try_new((&tag).into(), options).expect("has rules");
            if icu.categories().count() == 1 {
                continue;
            }
            compared += 1;
            for (number, category) in categories(locale, plural, &numbers) {
                let decimal: Decimal = number.parse().expect("is a decimal");
                let expected = icu.category_for(PluralOperands::from(&decimal));
                assert_eq!(category, category_name(expected), "{locale} {plural:?} {number}");
            }
        }
    }
    assert!(compared > 140, "only {compared}");
}

/// ICU4X, for one, knows no rules of them: what it says is not looked at above.
#[test]
fn a_language_has_its_rules_in_every_script() {
    for locale in ["sr-Latn", "sr-ME", "sh-Cyrl-YU", "bs-Cyrl", "pa-PK", "uz-Arab", "az-Cyrl-AZ"] {
        let tag = canonical(&locale.parse().expect("is a tag"));
        for plural in [PluralType::Cardinal, PluralType::Ordinal] {
            assert_eq!(plural_rules(locale, plural), plural_rules(tag.language.as_str(), plural), "{locale}");
        }
        assert!(!plural_rules(locale, PluralType::Cardinal).is_empty(), "{locale}");
    }
}

/// The plural rules that fluent-bundle uses (`intl_pluralrules` 7.0) differ only where CLDR has changed since 37 or they err.
#[test]
fn categories_differ_from_those_of_intl_pluralrules_for_known_reasons() {
    const CHANGED_SINCE_CLDR_37: [&str; 11] = [
        "ca Cardinal",
        "es Cardinal",
        "fr Cardinal",
        "he Cardinal",
        "is Cardinal",
        "it Cardinal",
        "iw Cardinal",
        "pt Cardinal",
        "pt-PT Cardinal",
        "scn Cardinal",
        "scn Ordinal",
    ];
    // Of `n % 100 = 3..10` it drops the `% 100`: 103 is no `few` in Arabic, 22 none in Lithuanian.
    const MODULUS_DROPPED: [&str; 12] = [
        "ar Cardinal",
        "ars Cardinal",
        "be Cardinal",
        "br Cardinal",
        "kw Cardinal",
        "kw Ordinal",
        "lt Cardinal",
        "lv Cardinal",
        "mo Cardinal",
        "mt Cardinal",
        "prg Cardinal",
        "ro Cardinal",
    ];
    // Of `n % 10 = 1` it takes the integer digits alone: 1.1 is `one`.
    const DECIMALS_DROPPED: [&str; 7] =
        ["be Ordinal", "en Ordinal", "kk Ordinal", "sq Ordinal", "sv Ordinal", "tk Ordinal", "uk Ordinal"];
    let numbers = numbers();
    // It reads a number as f64.
    let numbers: Vec<_> = numbers.iter().map(String::as_str).filter(|number| number.len() < 15).collect();
    let mut differing = Vec::new();
    for (plural, old_type) in [
        (PluralType::Cardinal, intl_pluralrules::PluralRuleType::CARDINAL),
        (PluralType::Ordinal, intl_pluralrules::PluralRuleType::ORDINAL),
    ] {
        for tag in intl_pluralrules::PluralRules::get_locales(old_type) {
            let locale = tag.to_string();
            let old = intl_pluralrules::PluralRules::create(tag, old_type).expect("has rules");
            let differs = categories(&locale, plural, &numbers).iter().any(|(number, category)| {
                let old = format!("{:?}", old.select(*number).expect("is a number"));
                *category != old.to_lowercase()
            });
            if differs {
                differing.push(format!("{locale} {plural:?}"));
            }
        }
    }
    differing.sort_unstable();
    let known = [&CHANGED_SINCE_CLDR_37[..], &MODULUS_DROPPED, &DECIMALS_DROPPED].concat();
    assert_eq!(differing, known.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>());
}

#[test]
fn every_condition_of_cldr_is_understood() {
    for line in TABLE.lines().filter_map(|line| line.split_once('|')) {
        for rule in line.1.split(';').filter(|rule| !rule.trim().is_empty()) {
            let (category, condition) = rule.split_once(':').expect("a category");
            assert!(CATEGORIES.contains(&category.trim()), "{category}");
            for relation in condition.split(" or ").flat_map(|group| group.split(" and ")) {
                assert!(compile_relation(relation, 0).is_some(), "{relation}");
            }
        }
    }
}
