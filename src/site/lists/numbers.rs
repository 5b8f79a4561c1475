//! The codes in the order of their numbers; those that are texts follow.

use codegloss_engine::CodeKey;
use serde::Serialize;

use super::super::address::Address;
use super::super::model::Text;
use super::super::views::Views;
use super::id;
use super::names::{Beginning, Beginnings, NameParts, symbols_of};

/// How many ranges are as many as a reader looks through.
const MOST_RANGES: usize = 24;

#[derive(Serialize)]
pub(super) struct Numbers {
    domains: Vec<DomainNumbers>,
}

#[derive(Serialize)]
struct DomainNumbers {
    id: String,
    name: Text,
    beginnings: Vec<Beginning>,
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
}

pub(super) fn model(views: Views<'_>, here: &Address) -> Numbers {
    let domains = (0..views.resolved.catalog.domains.len()).map(|domain| numbers(views, here, domain));
    Numbers { domains: domains.filter(|domain| !domain.ranges.is_empty()).collect() }
}

fn numbers(views: Views<'_>, here: &Address, domain: usize) -> DomainNumbers {
    let catalog = &views.resolved.catalog;
    let name = &catalog.domains[domain].name.value;
    let beginnings = Beginnings::new(views, domain);
    let mut codes: Vec<usize> = views.codes(domain).to_vec();
    codes.sort_by_key(|&code| &catalog.codes[code].key);
    let row = |&code: &usize| {
        let facts = &catalog.codes[code];
        NumberRow {
            code: facts.key.to_string(),
            href: here.link(&views.address(facts, "html")),
            message: views.message(code),
            status: facts.status.as_str(),
            symbols: symbols_of(views, code, &beginnings),
        }
    };
    let number = |code: &usize| match catalog.codes[*code].key {
        CodeKey::Integer(number) => Some(number),
        CodeKey::Text(_) => None,
    };
    let width = width(&codes.iter().filter_map(number).collect::<Vec<_>>());
    let first = |code: &usize| Some(i128::from(number(code)?).div_euclid(width) * width);
    let ranges = codes.chunk_by(|one, other| first(one) == first(other)).map(|codes| {
        let first = first(&codes[0]);
        Range {
            id: id(name, &first.map_or("text".to_owned(), |first| first.to_string())),
            label: first.map(|first| label(first, first + width - 1)),
            codes: codes.iter().map(row).collect(),
        }
    });
    DomainNumbers {
        id: name.clone(),
        name: views.name(name),
        ranges: ranges.collect(),
        beginnings: beginnings.listed(views),
    }
}

/// A dash between numbers below zero would be one sign too many.
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
