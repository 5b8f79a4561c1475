//! What each code means, in the order of their numbers, then those that are texts. Where codes are many, each hundred numbers have a page of
//! their own, and the list links to these.

use codegloss_engine::{Address, CodeIndex, CodeKey, CodeRange, Diagnostic, DomainIndex, List, PageKind};
use codegloss_runtime::Field;
use serde::Serialize;

use super::links::{fill, id, relocate, render};
use super::symbols::{NameParts, Prefix, Prefixes, symbols_of};
use crate::site::context::{LocaleContext, Text};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of numbers, or the page of a range of it.
pub(crate) struct ByNumber {
    pub(crate) range: Option<CodeRange>,
}

/// How many ranges are as many as a reader looks through.
const MOST_RANGES: usize = 24;

/// How many numbers the pages of ranges have.
const WIDTH: i128 = CodeRange::WIDTH;

#[derive(Serialize)]
struct Model {
    /// Whether it is the page of a range.
    is_part: bool,
    /// The ranges before and after it.
    previous: Option<RangeLink>,
    next: Option<RangeLink>,
    domains: Vec<DomainNumbers>,
}

/// A link to the page of a range.
#[derive(Serialize)]
struct RangeLink {
    href: String,
    title: String,
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
    count: usize,
    /// Its page, if it has one; its codes are there.
    href: Option<String>,
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
        let kind = self.range.map_or(PageKind::List(List::ByNumber), PageKind::Range);
        kind.address(context.resolved, context.locale)
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
        let ranges = context.resolved.code_ranges(context.selection);
        let Some(own) = self.range else {
            return render(List::ByNumber, self, context, renderer, &|here| {
                Box::new(Model::whole(context, here, &ranges))
            });
        };
        let words = [title(context, own), context.name("site-numbers-text").text];
        fill(words, self, context, renderer, &|here| Box::new(Model::part(context, here, &ranges, own)))
    }
}

impl Model {
    /// All codes, or the links to the ranges that have them.
    fn whole(context: LocaleContext<'_>, here: &Address, ranges: &[CodeRange]) -> Self {
        let domain = |domain| {
            let codes = sorted(context, domain);
            if ranges.is_empty() {
                let width =
                    width(&codes.iter().filter_map(|&code| number(context, code)).collect::<Vec<_>>());
                return domain_numbers(context, here, domain, &codes, width);
            }
            let mut numbers = domain_numbers(context, here, domain, &[], WIDTH);
            let chunks = codes.chunk_by(|&one, &other| range(context, one) == range(context, other));
            numbers.ranges = chunks.map(|codes| Range::linked(context, here, codes)).collect();
            numbers
        };
        Self { is_part: false, previous: None, next: None, domains: context.domains().map(domain).collect() }
    }

    /// The codes of a range.
    fn part(context: LocaleContext<'_>, here: &Address, ranges: &[CodeRange], own: CodeRange) -> Self {
        let link = |range: &CodeRange| {
            let there = PageKind::Range(*range).address(context.resolved, context.locale);
            RangeLink { href: here.link(&there), title: title(context, *range) }
        };
        let place = ranges.iter().position(|range| *range == own).unwrap_or(ranges.len());
        let mut codes = sorted(context, own.domain);
        codes.retain(|&code| range(context, code) == own);
        Self {
            is_part: true,
            previous: place.checked_sub(1).and_then(|before| ranges.get(before)).map(link),
            next: ranges.get(place + 1).map(link),
            domains: vec![domain_numbers(context, here, own.domain, &codes, WIDTH)],
        }
    }
}

/// What the page of a range is called: its domain and its numbers.
fn title(context: LocaleContext<'_>, range: CodeRange) -> String {
    let label = range.first.zip(range.last()).map(|(first, last)| label(first, last));
    let label = label.unwrap_or_else(|| context.name("site-range-text").text);
    format!("{} {label}", context.name(context.domain(range.domain)).text)
}

fn range(context: LocaleContext<'_>, code: CodeIndex) -> CodeRange {
    CodeRange::of(context.resolved, code)
}

fn number(context: LocaleContext<'_>, code: CodeIndex) -> Option<i64> {
    match context.code(code).key {
        CodeKey::Integer(number) => Some(number),
        CodeKey::Text(_) => None,
    }
}

fn sorted(context: LocaleContext<'_>, domain: DomainIndex) -> Vec<CodeIndex> {
    let mut codes = context.codes(domain).to_vec();
    codes.sort_by_key(|&code| &context.code(code).key);
    codes
}

impl Range {
    /// What these codes, the first of which begins with `first`, are listed under.
    fn new(context: LocaleContext<'_>, codes: &[CodeIndex], first: Option<i128>, width: i128) -> Self {
        let domain = context.domain(context.code(codes[0]).domain);
        Self {
            id: id(domain, &first.map_or("text".to_owned(), |first| first.to_string())),
            label: first.map(|first| label(first, first + width - 1)),
            count: codes.len(),
            href: None,
            codes: Vec::new(),
        }
    }

    /// A link to the page that has these codes.
    fn linked(context: LocaleContext<'_>, here: &Address, codes: &[CodeIndex]) -> Self {
        let range = range(context, codes[0]);
        let there = PageKind::Range(range).address(context.resolved, context.locale);
        Self { href: Some(here.link(&there)), ..Self::new(context, codes, range.first, WIDTH) }
    }
}

fn domain_numbers(
    context: LocaleContext<'_>,
    here: &Address,
    domain: DomainIndex,
    codes: &[CodeIndex],
    width: i128,
) -> DomainNumbers {
    let name = context.domain(domain);
    let prefixes = Prefixes::new(context, domain);
    let first = |code: CodeIndex| Some(i128::from(number(context, code)?).div_euclid(width) * width);
    let ranges = codes.chunk_by(|&one, &other| first(one) == first(other)).map(|codes| Range {
        codes: codes.iter().map(|&code| row(context, here, code, &prefixes)).collect(),
        ..Range::new(context, codes, first(codes[0]), width)
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
    let mut width = WIDTH;
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
