use std::collections::BTreeSet;

use codegloss_runtime::Number;
use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_locale::Locale;
use proptest::prelude::*;

use super::*;
use crate::cldr::tests::locales;
use crate::pack::evaluate::format_number;
use crate::syntax::pattern::{Grouping, NumberOptions, NumberStyle};

/// What the runtime writes.
fn ours(locale: &str, options: NumberOptions, number: &str) -> String {
    format_number(locale, options, number.parse::<Number>().expect("is a number").into())
}

/// What ICU4X writes.
fn icu(locale: &str, grouping: GroupingStrategy, number: &Decimal) -> String {
    let id: Locale = locale.parse().expect("is a locale");
    let formatter = DecimalFormatter::try_new(id.into(), grouping.into()).expect("has data");
    formatter.format(number).to_string()
}

const LOCALES: [&str; 22] = [
    "en", "zh-Hans", "zh-Hant", "ar", "ar-EG", "bn", "de", "de-AT", "de-CH", "en-IN", "es", "es-MX", "fa",
    "fr", "fr-CH", "he", "hi", "my", "pl", "pt-PT", "sv", "ne",
];

/// Locales that CLDR has numbers of and ICU4X has not: it writes them as the root's. These are languages, or scripts of
/// languages, of less than basic coverage, and locales in another script than their region's, whose parent is the root.
const NOT_IN_ICU4X: &str = "\
    agq az-Arab az-Cyrl bas bgn ccp ckb dje dua dyo dz ewo ff fur gsw hnj jgo kab khq kkj kl ksf ksh \
    ku-Latn-IQ lld ln lrc lu mfe mgh mni-Mtei ms-Arab-BN mua mww mzn nmg nnh nr os pa-Arab prg rn sat-Deva \
    sdh se seh ses sg shi smn sr-Cyrl-ME ss tok ts twq tzm uz-Arab ve wae yav zgh";

/// Old codes, which ICU4X does not look up, and what stands for them today.
const OLD: [(&str, &str); 4] = [("iw", "he"), ("jw", "jv"), ("mo", "ro"), ("sh", "sr-Latn")];

/// Every locale that CLDR has numbers or plural rules of.
#[test]
fn every_locale_is_written_as_by_icu() {
    let samples = [
        "0",
        "-7",
        "999",
        "1000",
        "-1234",
        "12345",
        "123456.789",
        "9007199254740993",
        "18446744073709551615",
        "-18446744073709551615",
        "0.50",
        "-0.000001",
        "1234567890123456.7890",
    ];
    let lines = TABLE.lines().filter_map(|line| line.split_once('|'));
    let listed = lines.flat_map(|(locales, _)| locales.split_whitespace());
    let (mut with_own_digits, mut others) = (0, BTreeSet::new());
    for locale in listed.chain(locales()) {
        let new = OLD.iter().find(|(old, _)| *old == locale).map_or(locale, |(_, new)| new);
        for sample in samples {
            let decimal: Decimal = sample.parse().expect("is a decimal");
            let expected = icu(new, GroupingStrategy::Auto, &decimal);
            let said = ours(locale, NumberOptions::default(), sample);
            with_own_digits += usize::from(!said.contains(|c: char| c.is_ascii_digit()));
            if said != expected {
                assert_eq!(expected, icu("und", GroupingStrategy::Auto, &decimal), "{locale}: {said}");
                others.insert(locale);
            }
        }
    }
    let is_first =
        |locale: &&&str| !locale.match_indices('-').any(|(end, _)| others.contains(&locale[..end]));
    let firsts: Vec<&str> = others.iter().filter(is_first).copied().collect();
    assert_eq!(firsts.join(" "), NOT_IN_ICU4X);
    assert!(with_own_digits > 50, "only {with_own_digits}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Rounding, padding and grouping as ICU4X and its decimals do, which keep zeros at the end that rounding leaves.
    #[test]
    fn options_do_what_icu_does(
        locale in proptest::sample::select(LOCALES.as_slice()),
        coefficient in prop_oneof![0..1_000_u64, any::<u64>()],
        scale in 0..30_u8,
        negative in any::<bool>(),
        integer in proptest::option::of(1..=21_u8),
        fraction in proptest::option::of((0..=25_u8, 0..=25_u8)),
        significant in proptest::option::of((1..=21_u8, 1..=21_u8)),
        grouping in 0..4_usize,
    ) {
        let number = Number::new(negative, coefficient, scale).to_string();
        let mut decimal: Decimal = number.parse().expect("is a decimal");
        let nearest = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        let mut options = NumberOptions {
            minimum_integer_digits: integer,
            grouping: [Grouping::Auto, Grouping::Always, Grouping::Min2, Grouping::Never][grouping],
            ..NumberOptions::default()
        };
        let round = |decimal: &mut Decimal, place: i16| {
            if *decimal.absolute.magnitude_range().start() < place {
                decimal.round_with_mode(place, nearest);
                decimal.absolute.trim_end();
            }
        };
        // `pad_end` takes away zeros that stand further behind.
        let pad = |decimal: &mut Decimal, place: i16| {
            decimal.absolute.pad_end(place.min(*decimal.absolute.magnitude_range().start()));
        };
        if let Some((one, other)) = fraction {
            options.minimum_fraction_digits = Some(one.min(other));
            options.maximum_fraction_digits = Some(one.max(other));
        }
        if let Some((one, other)) = significant {
            options.minimum_significant_digits = Some(one.min(other));
            options.maximum_significant_digits = Some(one.max(other));
            let (least, greatest) = (i16::from(one.min(other)), i16::from(one.max(other)));
            let first = if decimal.absolute.is_zero() { 0 } else { decimal.absolute.nonzero_magnitude_start() };
            round(&mut decimal, first - greatest + 1);
            let first = if decimal.absolute.is_zero() { 0 } else { decimal.absolute.nonzero_magnitude_start() };
            pad(&mut decimal, first - least + 1);
        } else if let Some((one, other)) = fraction {
            round(&mut decimal, -i16::from(one.max(other)));
            pad(&mut decimal, -i16::from(one.min(other)));
        }
        decimal.absolute.pad_start(i16::from(integer.unwrap_or(1)));
        let said = ours(locale, options, &number);
        match options.grouping {
            // ICU4X has no way to group more than the locale does.
            Grouping::Always => {
                prop_assume!(matches!(locale, "en" | "zh-Hans" | "de"));
                prop_assert_eq!(said, icu(locale, GroupingStrategy::Auto, &decimal));
            }
            Grouping::Auto => prop_assert_eq!(said, icu(locale, GroupingStrategy::Auto, &decimal)),
            Grouping::Min2 => prop_assert_eq!(said, icu(locale, GroupingStrategy::Min2, &decimal)),
            Grouping::Never => prop_assert_eq!(said, icu(locale, GroupingStrategy::Never, &decimal)),
        }
    }
}

/// `always` groups what the locale leaves alone.
#[test]
fn groups_can_be_asked_for() {
    let always = NumberOptions { grouping: Grouping::Always, ..NumberOptions::default() };
    assert_eq!(ours("es", NumberOptions::default(), "1234"), "1234");
    assert_eq!(ours("es", always, "1234"), "1.234");
}

/// The signs and spaces of CLDR's percent formats.
#[test]
fn percentages_are_written_as_cldr_has_them() {
    let percent = NumberOptions { style: NumberStyle::Percent, ..NumberOptions::default() };
    let say = |locale: &str, number: &str| ours(locale, percent, number);
    assert_eq!(say("en", "0.255"), "25.5%");
    assert_eq!(say("en", "-12"), "-1,200%");
    assert_eq!(say("en", "0.5"), "50%");
    assert_eq!(say("en", "0.001"), "0.1%");
    assert_eq!(say("en", "0.00"), "0%");
    assert_eq!(say("de", "0.5"), "50\u{a0}%");
    assert_eq!(say("de-CH", "0.5"), "50%");
    assert_eq!(say("tr", "-0.5"), "-%50");
    assert_eq!(say("fa", "0.5"), "۵۰٪");
    assert_eq!(say("ar-EG", "0.5"), "٥٠٪\u{61c}");
    let rounded = NumberOptions { maximum_fraction_digits: Some(0), ..percent };
    assert_eq!(ours("en", rounded, "0.255"), "26%");
}

/// CLDR groups the percentages of some languages in another way than their decimals; `fluent_js` compares more with Intl.
#[test]
fn percentages_have_groups_of_their_own() {
    let percent = NumberOptions { style: NumberStyle::Percent, ..NumberOptions::default() };
    let both = |locale| [NumberOptions::default(), percent].map(|options| ours(locale, options, "1234567"));
    assert_eq!(both("bn"), ["১২,৩৪,৫৬৭", "১২৩,৪৫৬,৭০০%"]);
    assert_eq!(both("mr-IN"), ["१२,३४,५६७", "१२३,४५६,७००%"]);
    assert_eq!(both("hi"), ["12,34,567", "12,34,56,700%"]);
    assert_eq!(both("blo"), ["1\u{a0}234\u{a0}567", "%\u{a0}1\u{a0}23\u{a0}45\u{a0}67\u{a0}00"]);
    let always = NumberOptions { grouping: Grouping::Always, ..percent };
    assert_eq!(ours("blo", always, "1.23"), "%\u{a0}1\u{a0}23");
    let never = NumberOptions { grouping: Grouping::Never, ..percent };
    assert_eq!(ours("te", never, "1234567"), "123456700%");
}

/// Zeros that rounding leaves at the end of decimals go; those that were given stay.
#[test]
fn decimals_are_kept_unless_they_are_rounded_away() {
    let two = NumberOptions { maximum_fraction_digits: Some(2), ..NumberOptions::default() };
    assert_eq!(ours("en", two, "1.999"), "2");
    assert_eq!(ours("en", two, "1.50"), "1.50");
    assert_eq!(ours("en", two, "-0.004"), "-0");
    assert_eq!(ours("en", two, "18446744073709551615"), "18,446,744,073,709,551,615");
}

/// No locale writes anything behind a negative number, or separators of two kinds: a pack has no room for them.
#[test]
fn what_a_pack_holds_is_all_that_locales_need() {
    for locale in locales() {
        let number_symbols = number_symbols(locale);
        assert_eq!(number_symbols.digits.chars().count(), 10, "{locale}");
        assert!(!number_symbols.decimal.is_empty() && !number_symbols.minus.is_empty(), "{locale}");
    }
}
