//! What each locale writes numbers with.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::packages::{Packages, string};
use super::{grouped, head};

pub(super) fn table(packages: &Packages) -> Result<String, String> {
    let path = "cldr-core/supplemental/numberingSystems.json";
    let systems = packages.object(path, "/supplemental/numberingSystems")?;
    let mut entries = Vec::new();
    for locale in packages.locales("cldr-numbers-full")? {
        let path = format!("cldr-numbers-full/main/{locale}/numbers.json");
        let numbers = packages.object(&path, &format!("/main/{locale}/numbers"))?;
        let line = line(&numbers.into(), &systems).map_err(|error| format!("{path}: {error}"))?;
        entries.push((locale, line));
    }
    let mut table = head(&[
        "By bars: the locales; the digits; the decimal separator; the separator of groups; what stands before a negative number; how",
        "many digits the last group has, how many the others, how many must stand before the last; what stands before a percentage;",
        "what stands behind it; and where a percentage is not grouped as a decimal is, how many digits its last group has, and how",
        "many the others. All of each locale's own numbering system. Characters that cannot be seen are written as `\\u{a0}`.",
    ]);
    table.push('\n');
    for (locales, line) in grouped(entries) {
        let _ = writeln!(table, "{} | {line}", locales.join(" "));
    }
    Ok(table)
}

/// A locale's line but for the locale.
fn line(numbers: &Value, systems: &Map<String, Value>) -> Result<String, String> {
    let system = string(numbers, "defaultNumberingSystem")?;
    let digits = string(&systems[system], "_digits")?;
    let symbols = &numbers[format!("symbols-numberSystem-{system}")];
    let symbol = |name| string(symbols, name);
    let standard = |kind: &str| string(&numbers[format!("{kind}-numberSystem-{system}")], "standard");
    let decimal = Format::read(standard("decimalFormats")?)?;
    let percent = Format::read(standard("percentFormats")?)?;
    let minus = decimal.negative.replace('-', symbol("minusSign")?);
    if !(decimal.before.is_empty() && decimal.behind.is_empty()) {
        return Err("something stands around decimals, for which packs have no place".to_owned());
    }
    let (group, before) = match decimal.groups {
        [0, 0] => ("", "0"),
        _ => (symbol("group")?, string(numbers, "minimumGroupingDigits")?),
    };
    let [last, others] = decimal.groups;
    let percentage = |affix: &str| visible(&affix.replace('%', symbol("percentSign").unwrap_or("%")));
    let mut line = format!(
        "{digits} | {} | {} | {} | {last} {others} {before} | {} | {}",
        visible(symbol("decimal")?),
        visible(group),
        visible(&minus),
        percentage(percent.before),
        percentage(percent.behind),
    );
    if percent.groups != decimal.groups {
        let [last, others] = percent.groups;
        let _ = write!(line, " | {last} {others}");
    }
    Ok(line)
}

/// A number's format (UTS #35, part 3, "Number Patterns").
struct Format<'a> {
    before: &'a str,
    behind: &'a str,
    /// What stands before a negative number.
    negative: String,
    /// How many digits the last group has, and how many the others.
    groups: [usize; 2],
}

impl<'a> Format<'a> {
    fn read(pattern: &'a str) -> Result<Self, String> {
        let (positive, negative) = pattern.split_once(';').unwrap_or((pattern, ""));
        let (before, number, behind) = parts(positive);
        let negative = match parts(negative) {
            (_, "", _) => format!("-{before}"),
            (before, _, behind_negative) if behind_negative == behind => before.to_owned(),
            _ => return Err(format!("{pattern} has something behind a negative number")),
        };
        let integers = number.split('.').next().unwrap_or_default();
        let mut lengths = integers.rsplit(',').map(str::len);
        let groups = match (lengths.next(), lengths.next(), lengths.next()) {
            (Some(last), Some(others), Some(_)) => [last, others],
            (Some(last), Some(_), None) => [last, last],
            _ => [0, 0],
        };
        Ok(Self { before, behind, negative, groups })
    }
}

/// What stands before the digits of a pattern, the digits, and what stands behind them.
fn parts(pattern: &str) -> (&str, &str, &str) {
    let is_digit = |c: char| "#0,.".contains(c);
    let start = pattern.find(is_digit).unwrap_or(pattern.len());
    let end = pattern.rfind(is_digit).map_or(start, |last| last + 1);
    (&pattern[..start], &pattern[start..end], &pattern[end..])
}

/// A symbol whose invisible characters can be seen, and whose spaces are none of the table's.
fn visible(symbol: &str) -> String {
    let mut text = String::new();
    for c in symbol.chars() {
        let is_hidden =
            c.is_whitespace() || c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}');
        if is_hidden {
            let _ = write!(text, "\\u{{{:x}}}", u32::from(c));
        } else {
            text.push(c);
        }
    }
    text
}
