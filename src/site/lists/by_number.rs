//! What each code means, in the order of their numbers, then those that are texts.

use codegloss_engine::{Address, CodeIndex, CodeKey, Diagnostic, DomainIndex, List};
use codegloss_runtime::Field;
use serde::Serialize;

use super::links::{id, relocate, render};
use super::symbols::{NameParts, Prefix, Prefixes, symbols_of};
use crate::site::context::{LocaleContext, Text};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of numbers.
pub(crate) struct ByNumber;

/// How many ranges are as many as a reader looks through.
const MOST_RANGES: usize = 24;

#[derive(Serialize)]
struct Model {
    domains: Vec<DomainNumbers>,
}

#[derive(Serialize)]
struct DomainNumbers {
    id: String,
    name: Text,
    beginnings: Vec<Prefix>,
    /// Which columns beside code and message have something in them.
    columns: Vec<&'static str>,
    ranges: Vec<Range>,
}

#[derive(Serialize)]
struct Range {
    id: String,
    /// `100–199`; none for codes that are texts.
    label: Option<String>,
    codes: Vec<NumberRow>,
}

#[derive(Serialize)]
struct NumberRow {
    code: String,
    href: String,
    message: Text,
    status: &'static str,
    symbols: Vec<NameParts>,
    reason: Option<Text>,
    recovery: Option<Text>,
}

impl Page for ByNumber {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::list(context.tag(), List::ByNumber)
    }

    fn template(&self) -> &'static str {
        "numbers.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(Address::table(context.tag()))
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        render(List::ByNumber, self, context, renderer, &|here| {
            let domains = context.domains().map(|domain| domain_numbers(context, here, domain));
            Box::new(Model { domains: domains.collect() })
        })
    }
}

fn domain_numbers(context: LocaleContext<'_>, here: &Address, domain: DomainIndex) -> DomainNumbers {
    let name = context.domain(domain);
    let prefixes = Prefixes::new(context, domain);
    let mut codes = context.codes(domain).to_vec();
    codes.sort_by_key(|&code| &context.code(code).key);
    let number = |code: &CodeIndex| match context.code(*code).key {
        CodeKey::Integer(number) => Some(number),
        CodeKey::Text(_) => None,
    };
    let width = width(&codes.iter().filter_map(number).collect::<Vec<_>>());
    let first = |code: &CodeIndex| Some(i128::from(number(code)?).div_euclid(width) * width);
    let ranges = codes.chunk_by(|one, other| first(one) == first(other)).map(|codes| {
        let first = first(&codes[0]);
        Range {
            id: id(name, &first.map_or("text".to_owned(), |first| first.to_string())),
            label: first.map(|first| label(first, first + width - 1)),
            codes: codes.iter().map(|&code| row(context, here, code, &prefixes)).collect(),
        }
    });
    let ranges: Vec<Range> = ranges.collect();
    DomainNumbers {
        id: name.to_owned(),
        name: context.name(name),
        beginnings: prefixes.listed(context),
        columns: columns(&ranges),
        ranges,
    }
}

fn row(context: LocaleContext<'_>, here: &Address, index: CodeIndex, prefixes: &Prefixes<'_>) -> NumberRow {
    let code = context.code(index);
    let page = context.address(index, "html");
    let field = |field| {
        let (from, mut shown) = context.field(index, field)?;
        relocate(here, &page, &mut shown.passage);
        Some(context.text(from, shown))
    };
    NumberRow {
        code: code.key.to_string(),
        href: here.link(&page),
        message: field(Field::Message).unwrap_or_else(|| context.message(index)),
        status: code.status.as_str(),
        symbols: symbols_of(context, index, prefixes),
        reason: field(Field::Reason),
        recovery: field(Field::Recovery),
    }
}

fn columns(ranges: &[Range]) -> Vec<&'static str> {
    let rows = || ranges.iter().flat_map(|range| &range.codes);
    let columns = [
        ("symbol", rows().any(|row| !row.symbols.is_empty())),
        ("reason", rows().any(|row| row.reason.is_some())),
        ("recovery", rows().any(|row| row.recovery.is_some())),
    ];
    columns.into_iter().filter(|(_, has_any)| *has_any).map(|(name, _)| name).collect()
}

/// A dash would look like a sign of numbers below zero.
fn label(first: i128, last: i128) -> String {
    let between = if first < 0 { " … " } else { "–" };
    format!("{first}{between}{last}")
}

/// How many numbers a range has: a hundred, or as many more as leave few enough ranges. The numbers are in order.
fn width(numbers: &[i64]) -> i128 {
    let mut width = 100;
    let range = |number: i64, width| i128::from(number).div_euclid(width);
    while numbers.chunk_by(|one, other| range(*one, width) == range(*other, width)).count() > MOST_RANGES {
        width *= 10;
    }
    width
}

#[cfg(test)]
mod tests {
    use super::{label, width};

    /// Ranges are of hundreds where these are few, and the greatest numbers have one, too.
    #[test]
    fn ranges_are_few_enough_to_look_through() {
        let upto = |last: i64| (0..=last).collect::<Vec<_>>();
        assert_eq!(width(&[1, 104, 901]), 100);
        assert_eq!(width(&upto(2399)), 100);
        assert_eq!(width(&upto(2400)), 1000);
        assert_eq!(width(&[i64::MIN, -1, 0, i64::MAX]), 100);
        assert_eq!(width(&[]), 100);
    }

    /// A range says its first and its last number.
    #[test]
    fn a_range_says_its_ends() {
        assert_eq!(label(100, 199), "100–199");
        assert_eq!(label(-100, -1), "-100 … -1");
    }
}
