//! What each code means, in the order of their numbers, then those that are texts. Where codes are many, each range of numbers has a page of
//! its own, and the list links to these.

use codegloss_engine::{
    Address, CodeIndex, CodeKey, CodeRange, Diagnostic, DomainIndex, List, PageKind, Prefixes, RangePage,
};
use codegloss_runtime::Field;
use serde::Serialize;

use super::links::{fill, id, relocate, render};
use super::symbols::{NameParts, Prefix, SharedPrefixes, listed, symbols_of};
use crate::site::context::{LocaleContext, Text};
use crate::site::models::parts::{Neighbor, range_label};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of numbers, or the page of a range of it.
pub(crate) struct ByNumber {
    pub(crate) range: Option<RangePage>,
    pub(crate) prefixes: SharedPrefixes,
}

/// How many ranges are as many as a reader looks through.
const MOST_RANGES: usize = 24;

#[derive(Serialize)]
struct Model {
    /// Whether it is the page of a range.
    is_part: bool,
    /// The ranges before and after it.
    previous: Option<Neighbor>,
    next: Option<Neighbor>,
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
        match &self.range {
            Some(page) => page.range.address(context.resolved, context.locale, "html"),
            None => PageKind::List(List::ByNumber).address(context.resolved, context.locale),
        }
    }

    fn template(&self) -> &'static str {
        "numbers.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(match &self.range {
            Some(page) => page.range.address(context.resolved, context.locale, "md"),
            None => Address::table(context.tag()),
        })
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let Some(page) = &self.range else {
            return render(List::ByNumber, self, context, renderer, &|here| {
                Box::new(Model::whole(context, here, &self.prefixes))
            });
        };
        let words = [title(context, &page.range), context.name("site-numbers-text").text];
        fill(words, self, context, renderer, &|here| {
            let prefixes = self.prefixes.of(context, page.range.domain);
            Box::new(Model::part(context, here, page, &prefixes))
        })
    }
}

impl Model {
    /// All codes, or the links to the ranges that have them.
    fn whole(context: LocaleContext<'_>, here: &Address, prefixes: &SharedPrefixes) -> Self {
        let pages = context.resolved.range_pages(context.selection);
        let domain = |domain| {
            let prefixes = prefixes.of(context, domain);
            let own = pages.iter().filter(|page| page.range.domain == domain);
            let links: Vec<Range> = own.map(|page| Range::linked(context, here, page)).collect();
            if !links.is_empty() {
                return DomainNumbers::new(context, domain, &prefixes, links);
            }
            let codes = sorted(context, domain);
            let width = width(&codes.iter().filter_map(|&code| number(context, code)).collect::<Vec<_>>());
            let first = |code: CodeIndex| Some(i128::from(number(context, code)?).div_euclid(width) * width);
            let ranges = codes.chunk_by(|&one, &other| first(one) == first(other)).map(|codes| {
                let range = match first(codes[0]) {
                    Some(first) => CodeRange::of_numbers(domain, first, width),
                    None => CodeRange::of_texts(domain),
                };
                Range::listed(context, here, &range, codes, &prefixes)
            });
            DomainNumbers::new(context, domain, &prefixes, ranges.collect())
        };
        Self { is_part: false, previous: None, next: None, domains: context.domains().map(domain).collect() }
    }

    /// The codes of a range.
    fn part(context: LocaleContext<'_>, here: &Address, page: &RangePage, prefixes: &Prefixes) -> Self {
        let link = |range: &CodeRange| {
            let there = range.address(context.resolved, context.locale, "html");
            Neighbor { href: here.link(&there), title: title(context, range) }
        };
        let RangePage { range, codes, previous, next } = page;
        let listed = Range::listed(context, here, range, codes, prefixes);
        Self {
            is_part: true,
            previous: previous.as_ref().map(link),
            next: next.as_ref().map(link),
            domains: vec![DomainNumbers::new(context, range.domain, prefixes, vec![listed])],
        }
    }
}

/// What the page of a range is called: its domain and its numbers.
pub(super) fn title(context: LocaleContext<'_>, range: &CodeRange) -> String {
    format!("{} {}", context.name(context.domain(range.domain)).text, range_label(context, range))
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
    fn new(context: LocaleContext<'_>, range: &CodeRange, count: usize) -> Self {
        Self {
            id: id(context.domain(range.domain), &range.name()),
            label: range.label(),
            count,
            href: None,
            codes: Vec::new(),
        }
    }

    /// A range with its codes.
    fn listed(
        context: LocaleContext<'_>,
        here: &Address,
        range: &CodeRange,
        codes: &[CodeIndex],
        prefixes: &Prefixes,
    ) -> Self {
        let rows = codes.iter().map(|&code| row(context, here, code, prefixes));
        Self { codes: rows.collect(), ..Self::new(context, range, codes.len()) }
    }

    /// A link to the page of a range.
    fn linked(context: LocaleContext<'_>, here: &Address, page: &RangePage) -> Self {
        let there = page.range.address(context.resolved, context.locale, "html");
        Self { href: Some(here.link(&there)), ..Self::new(context, &page.range, page.codes.len()) }
    }
}

impl DomainNumbers {
    fn new(context: LocaleContext<'_>, domain: DomainIndex, prefixes: &Prefixes, ranges: Vec<Range>) -> Self {
        let name = context.domain(domain);
        Self {
            id: name.to_owned(),
            name: context.name(name),
            beginnings: listed(context, prefixes),
            columns: columns(&ranges),
            ranges,
        }
    }
}

fn row(context: LocaleContext<'_>, here: &Address, index: CodeIndex, prefixes: &Prefixes) -> NumberRow {
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

/// How many numbers a range has: a hundred, or as many more as leave few enough ranges. The numbers are in order.
fn width(numbers: &[i64]) -> i128 {
    let mut width = CodeRange::WIDTH;
    let range = |number: i64, width| i128::from(number).div_euclid(width);
    while numbers.chunk_by(|one, other| range(*one, width) == range(*other, width)).count() > MOST_RANGES {
        width *= 10;
    }
    width
}

#[cfg(test)]
mod tests {
    use codegloss_engine::Sources;

    use super::{SharedPrefixes, width};
    use crate::project::Project;
    use crate::site::{LocaleContext, Selection};

    /// Pages of ranges do work for their own codes alone: they have no others, and what the whole domain's symbols begin with is found once.
    #[test]
    fn pages_of_ranges_work_for_their_own_codes() {
        let numbers = 1..=2000;
        let of_each = |text: &dyn Fn(i64) -> String| numbers.clone().map(text).collect::<Vec<_>>().concat();
        let catalog = of_each(&|code| format!("[[code]]\ncode = {code}\nname = 'Error{code}'\n"));
        let catalog = format!("domain = 'a'\n{catalog}");
        let messages = format!("a = A\n{}", of_each(&|code| format!("a-{code} = Text\n")));
        let files: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/a.toml", catalog.as_bytes()),
            ("locales/en/a.ftl", messages.as_bytes()),
        ];
        let project = Project::from_sources(Sources::from_files(files).0, Vec::new());
        let resolved = project.whole().expect("a project without errors");
        let selection = Selection::whole(resolved);
        let pages = resolved.range_pages(&selection);
        assert_eq!(pages.len(), 21);
        assert_eq!(pages.iter().map(|page| page.codes.len()).sum::<usize>(), 2000);
        let context = LocaleContext::new(resolved, &selection, resolved.settings.default);
        let shared = SharedPrefixes::default();
        let [one, other] = [shared.clone(), shared].map(|shared| shared.of(context, pages[0].range.domain));
        assert!(std::sync::Arc::ptr_eq(&one, &other));
    }

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
}
