//! Teaches fluent-bundle to write numbers, which it leaves to its callers: by ICU4X.

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use fluent::{FluentBundle, FluentResource, FluentValue, types::FluentNumber};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_locale::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// A bundle of these texts, as every comparison has it. Of an id that is there twice the first counts.
pub(super) fn bundle(locale: &str, texts: impl IntoIterator<Item = String>) -> Bundle {
    let mut bundle = Bundle::new(vec![locale.parse().expect("is a tag")]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(write));
    bundle.add_builtins().expect("adds NUMBER");
    for text in texts {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        // The error says that an id was there already.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn write(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let grouping = if number.options.use_grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    let write = |formatter: &Formatter| formatter.0.format(&decimal(number)).to_string();
    Some(memoizer.with_try_get(grouping, write).expect("has data"))
}

/// A number with the digits that its options ask for.
fn decimal(number: &FluentNumber) -> Decimal {
    let place = |digits: usize| -i16::try_from(digits).expect("is small");
    let mut decimal: Decimal = number.value.to_string().parse().expect("is a decimal");
    let nearest = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    let options = &number.options;
    if let (None, None) = (options.minimum_significant_digits, options.maximum_significant_digits) {
        if let Some(digits) = options.maximum_fraction_digits {
            decimal.round_with_mode(place(digits), nearest);
            decimal.absolute.trim_end();
        }
        // A least that is greater than the greatest is how many decimals the number was written with.
        let greatest = options.maximum_fraction_digits.unwrap_or(usize::MAX);
        let least = options.minimum_fraction_digits.filter(|least| *least <= greatest).unwrap_or(0);
        decimal.absolute.pad_end(place(least).min(last(&decimal)));
    } else {
        if let Some(digits) = options.maximum_significant_digits {
            decimal.round_with_mode(first(&decimal) + 1 + place(digits), nearest);
            decimal.absolute.trim_end();
        }
        let least = options.minimum_significant_digits.unwrap_or(1);
        decimal.absolute.pad_end((first(&decimal) + 1 + place(least)).min(last(&decimal)));
    }
    decimal.absolute.pad_start(-place(options.minimum_integer_digits.unwrap_or(1)));
    decimal
}

/// The place of the first digit that counts: 0 for ones, -1 for tenths.
fn first(decimal: &Decimal) -> i16 {
    if decimal.absolute.is_zero() { 0 } else { decimal.absolute.nonzero_magnitude_start() }
}

fn last(decimal: &Decimal) -> i16 {
    *decimal.absolute.magnitude_range().start()
}

struct Formatter(DecimalFormatter);

impl Memoizable for Formatter {
    type Args = GroupingStrategy;
    type Error = String;

    fn construct(language: LanguageIdentifier, grouping: GroupingStrategy) -> Result<Self, String> {
        let locale: Locale = language.to_string().parse().expect("is a tag");
        let formatter = DecimalFormatter::try_new(locale.into(), grouping.into());
        formatter.map(Self).map_err(|error| error.to_string())
    }
}
