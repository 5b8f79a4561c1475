//! The options of Fluent's `NUMBER`, which are those of ECMA-402's `Intl.NumberFormat`.

use crate::syntax::literal::Literal;
use crate::syntax::pattern::PluralType;

/// How a number is written, and which plural rules it is put to.
///
/// What is `None` is left to the number and the locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberOptions {
    /// Which of the locale's plural rules names a number's category.
    pub plural: PluralType,
    /// As a number or as a percentage.
    pub style: NumberStyle,
    /// Where separators stand between groups of digits.
    pub grouping: Grouping,
    /// The least number of integer digits, from 1 to 21.
    pub minimum_integer_digits: Option<u8>,
    /// The least number of decimals, from 0 to 100.
    pub minimum_fraction_digits: Option<u8>,
    /// The greatest number of decimals, from 0 to 100.
    pub maximum_fraction_digits: Option<u8>,
    /// The least number of significant digits, from 1 to 21.
    pub minimum_significant_digits: Option<u8>,
    /// The greatest number of significant digits, from 1 to 21.
    pub maximum_significant_digits: Option<u8>,
}

/// As a number or as a percentage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// 0.5 is 0.5.
    #[default]
    Decimal,
    /// 0.5 is 50%.
    Percent,
}

/// Where separators stand between groups of digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// Where the locale has them: Spanish 1234, but 12.345.
    #[default]
    Auto,
    /// Also where the locale does without for short numbers.
    Always,
    /// Only where there are two digits or more before the last group.
    Min2,
    /// Nowhere.
    Never,
}

impl NumberOptions {
    /// The names that [`NumberOptions::set`] knows.
    pub(crate) const NAMES: [&str; 8] = [
        "type",
        "style",
        "useGrouping",
        "minimumIntegerDigits",
        "minimumFractionDigits",
        "maximumFractionDigits",
        "minimumSignificantDigits",
        "maximumSignificantDigits",
    ];

    /// Takes an option over. `None` if there is no such option or it has no such value.
    pub(crate) fn set(&mut self, name: &str, value: &Literal) -> Option<()> {
        match (name, value) {
            ("type", Literal::Text(value)) => {
                self.plural = match value.as_str() {
                    "cardinal" => PluralType::Cardinal,
                    "ordinal" => PluralType::Ordinal,
                    _ => return None,
                }
            }
            ("style", Literal::Text(value)) => {
                self.style = match value.as_str() {
                    "decimal" => NumberStyle::Decimal,
                    "percent" => NumberStyle::Percent,
                    _ => return None,
                }
            }
            ("useGrouping", Literal::Text(value) | Literal::Number(value)) => {
                self.grouping = match value.as_str() {
                    "auto" | "true" | "1" => Grouping::Auto,
                    "always" => Grouping::Always,
                    "min2" => Grouping::Min2,
                    "false" | "0" => Grouping::Never,
                    _ => return None,
                }
            }
            ("minimumIntegerDigits", value) => self.minimum_integer_digits = Some(count(value, 1, 21)?),
            ("minimumFractionDigits", value) => self.minimum_fraction_digits = Some(count(value, 0, 100)?),
            ("maximumFractionDigits", value) => self.maximum_fraction_digits = Some(count(value, 0, 100)?),
            ("minimumSignificantDigits", value) => {
                self.minimum_significant_digits = Some(count(value, 1, 21)?);
            }
            ("maximumSignificantDigits", value) => {
                self.maximum_significant_digits = Some(count(value, 1, 21)?);
            }
            _ => return None,
        }
        Some(())
    }

    /// The pair of options of which the least is greater than the greatest, if there is one.
    pub(crate) fn contradiction(self) -> Option<[&'static str; 2]> {
        let is_over = |least: Option<u8>, greatest: Option<u8>| {
            least.zip(greatest).is_some_and(|(least, greatest)| least > greatest)
        };
        if is_over(self.minimum_fraction_digits, self.maximum_fraction_digits) {
            Some(["minimumFractionDigits", "maximumFractionDigits"])
        } else if is_over(self.minimum_significant_digits, self.maximum_significant_digits) {
            Some(["minimumSignificantDigits", "maximumSignificantDigits"])
        } else {
            None
        }
    }

    /// The two words of an instruction: see "Numbers" in the runtime's `PACK.md`.
    pub(crate) fn words(self) -> [u32; 2] {
        let count = |digits: Option<u8>| digits.unwrap_or(0);
        let greatest = self.maximum_fraction_digits.map_or(0, |digits| digits + 1);
        let grouping = self.grouping as u8;
        let style = self.style as u8;
        [
            [count(self.minimum_integer_digits), count(self.minimum_fraction_digits), greatest, grouping],
            [count(self.minimum_significant_digits), count(self.maximum_significant_digits), style, 0],
        ]
        .map(u32::from_le_bytes)
    }
}

fn count(value: &Literal, least: u8, greatest: u8) -> Option<u8> {
    let (Literal::Text(value) | Literal::Number(value)) = value;
    value.parse().ok().filter(|count| (least..=greatest).contains(count))
}
