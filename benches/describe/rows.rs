//! What is measured.

use std::collections::HashMap;
use std::hint::black_box;
use std::ops::Deref;
use std::str::from_utf8;

use codegloss_runtime::Pack;
use fluent_syntax::parser::parse_runtime;

use crate::generated::{ARGUMENTS, SHIPPED, TABLE_EN, match_en, match_number, match_zh_hans};
use crate::measure::{Entry, Row};
use crate::others::{self, Fluent, language};
use crate::random::Random;
use crate::work::{Finding, Threads, Writing};

pub(crate) const MATCH: &str = "`match`";
pub(crate) const CODEGLOSS: &str = "codegloss";
pub(crate) const FLUENT_BUNDLE: &str = "fluent-bundle";
pub(crate) const FLUENT_SYNTAX: &str = "fluent-syntax";
pub(crate) const FROM_UTF8: &str = "`from_utf8`";
pub(crate) const MATCH_TWO: &str = "`match`, two threads";
pub(crate) const CODEGLOSS_TWO: &str = "codegloss, two threads";

pub(crate) const STATIC: &str = "code → text; one code in eight is unknown";
pub(crate) const TAGS: [(&str, &str); 3] = [
    ("zh-CN", "`zh-CN` + code → text"),
    ("fr", "`fr` + code → text"),
    ("zh-Hant-TW", "`zh-Hant-TW` + code → text"),
];
pub(crate) const NUMBER: &str = "code + number → text in a buffer";
pub(crate) const PLURAL: &str = "code + number → plural in a buffer";
pub(crate) const THREADS: &str = "code → text, on two threads at once";
pub(crate) const OPEN_EN: &str = "2,000 codes, opened: English";
pub(crate) const OPEN_ZH: &str = "2,000 codes, opened: Chinese";

pub(crate) fn all() -> Vec<Row> {
    let mut random = Random::new();
    let mixed = codes(&mut random, 8);
    let mut rows = vec![
        Row { title: STATIC, entries: statics(&mixed) },
        Row { title: "code → nothing; all are unknown", entries: statics(&codes(&mut random, 1)) },
    ];
    rows.extend(TAGS.map(|(tag, title)| Row { title, entries: by_tag(tag, &mixed) }));
    rows.push(Row { title: NUMBER, entries: writing("limit", &numbers(&mut random, &[201, 202, 203, 204])) });
    rows.push(Row { title: PLURAL, entries: writing("count", &numbers(&mut random, &[301, 302, 303, 304])) });
    rows.push(Row { title: THREADS, entries: threads(&mixed) });
    rows.push(Row {
        title: OPEN_EN,
        entries: opening(
            include_bytes!(concat!(env!("OUT_DIR"), "/large.en.pack")),
            include_str!(concat!(env!("OUT_DIR"), "/large.en.ftl")),
        ),
    });
    rows.push(Row {
        title: OPEN_ZH,
        entries: opening(
            include_bytes!(concat!(env!("OUT_DIR"), "/large.zh-Hans.pack")),
            include_str!(concat!(env!("OUT_DIR"), "/large.zh-Hans.ftl")),
        ),
    });
    rows
}

/// 4,096 codes in no order, more than a branch predictor learns by heart; one in `unknown` lies beside the known ones.
fn codes(random: &mut Random, unknown: usize) -> Vec<i64> {
    let known: Vec<i64> = TABLE_EN.iter().map(|(code, _)| *code).collect();
    let others: Vec<i64> = (-50..1000).filter(|code| !known.contains(code)).collect();
    let one_of = |random: &mut Random, from: &[i64]| from[random.below(from.len())];
    let code = |_| if random.below(unknown) == 0 { one_of(random, &others) } else { one_of(random, &known) };
    (0..4096).map(code).collect()
}

/// Numbers below a thousand, which everybody writes in the same way: the others here group no digits.
fn numbers(random: &mut Random, codes: &[i64]) -> Vec<(i64, i64)> {
    let input = |_| (codes[random.below(codes.len())], i64::try_from(random.below(1000)).unwrap_or_default());
    (0..4096).map(input).collect()
}

fn find<T: Copy + 'static, R: Deref<Target = str> + 'static>(
    name: &'static str,
    inputs: &[T],
    find: impl FnMut(T) -> Option<R> + 'static,
) -> Entry {
    Entry {
        name,
        baseline: MATCH,
        counts_allocations: true,
        work: Box::new(Finding { inputs: inputs.to_vec(), find }),
    }
}

fn statics(codes: &[i64]) -> Vec<Entry> {
    let chinese = black_box(SHIPPED.language("zh-Hans"));
    let (locale, tag) = (language("zh-Hans"), black_box("zh-Hans"));
    let bundle = others::fluent_static_bundle(tag);
    let mut fluent = Fluent::new();
    vec![
        find(MATCH, codes, match_zh_hans),
        find("sorted table", codes, others::table),
        find(CODEGLOSS, codes, move |code| others::codegloss(code, chinese)),
        find("fluent-static", codes, move |code| others::fluent_static(&bundle, code)),
        find("rust-i18n", codes, move |code| others::rust_i18n(code, tag)),
        find(FLUENT_BUNDLE, codes, move |code| fluent.find(code, 1)),
        find("fluent-templates", codes, move |code| others::fluent_templates(code, &locale)),
    ]
}

/// The baseline is told the language before and says the same text.
fn by_tag(tag: &'static str, codes: &[i64]) -> Vec<Entry> {
    let mut fluent = Fluent::new();
    let tag = move || black_box(tag);
    vec![
        // Not by a pointer: a `match` that is called through one is slower.
        if tag() == "fr" { find(MATCH, codes, match_en) } else { find(MATCH, codes, match_zh_hans) },
        find(CODEGLOSS, codes, move |code| others::codegloss_by_tag(code, tag())),
        find("rust-i18n", codes, move |code| others::rust_i18n(code, tag())),
        find(FLUENT_BUNDLE, codes, move |code| fluent.find_by_tag(code, tag())),
        find("fluent-templates", codes, move |code| others::fluent_templates_by_tag(code, tag())),
    ]
}

fn write(
    name: &'static str,
    inputs: &[(i64, i64)],
    write: impl FnMut((i64, i64), &mut String) -> Option<()> + 'static,
) -> Entry {
    let work = Writing { inputs: inputs.to_vec(), buffer: String::with_capacity(256), write };
    Entry { name, baseline: FLUENT_BUNDLE, counts_allocations: true, work: Box::new(work) }
}

fn writing(argument: &'static str, inputs: &[(i64, i64)]) -> Vec<Entry> {
    let english = black_box(ARGUMENTS.language("en"));
    let (locale, mut arguments) = (language("en"), HashMap::new());
    let bundle = others::fluent_static_bundle("en");
    let mut fluent = Fluent::new();
    let mut entries = vec![
        write("`match` and `write!`", inputs, |(code, number), out| match_number(code, number, out)),
        write(CODEGLOSS, inputs, move |input, out| others::codegloss_number(input, argument, english, out)),
        write("fluent-static", inputs, move |input, out| others::fluent_static_number(&bundle, input, out)),
        write(FLUENT_BUNDLE, inputs, move |input, out| fluent.write(input, argument, out)),
        write("fluent-templates", inputs, move |input, out| {
            others::fluent_templates_number(input, argument, &locale, &mut arguments, out)
        }),
    ];
    if argument == "limit" {
        entries.insert(3, write("rust-i18n", inputs, others::rust_i18n_number));
    }
    entries
}

fn threads(codes: &[i64]) -> Vec<Entry> {
    fn by(
        name: &'static str,
        baseline: &'static str,
        count: usize,
        inputs: &[i64],
        find: impl Fn(i64) -> Option<&'static str> + Sync + 'static,
    ) -> Entry {
        Entry {
            name,
            baseline,
            counts_allocations: false,
            work: Box::new(Threads { inputs: inputs.to_vec(), count, find }),
        }
    }
    let chinese = black_box(SHIPPED.language("zh-Hans"));
    let ours = move |code| others::codegloss(code, chinese);
    vec![
        by(MATCH, MATCH, 1, codes, match_zh_hans),
        by(MATCH_TWO, MATCH, 2, codes, match_zh_hans),
        by(CODEGLOSS, CODEGLOSS, 1, codes, ours),
        by(CODEGLOSS_TWO, CODEGLOSS, 2, codes, ours),
    ]
}

/// There is no text to compare: whoever refuses what the others open stands in the notes, because it says nothing.
fn opening(pack: &'static [u8], ftl: &'static str) -> Vec<Entry> {
    fn open<R: Deref<Target = str> + 'static>(
        name: &'static str,
        open: impl FnMut(()) -> Option<R> + 'static,
    ) -> Entry {
        Entry {
            name,
            baseline: FROM_UTF8,
            counts_allocations: true,
            work: Box::new(Finding { inputs: vec![()], find: open }),
        }
    }
    let text = Pack::split(pack).map(|(_, text)| text).unwrap_or_default();
    vec![
        open(FROM_UTF8, move |()| from_utf8(black_box(text)).ok().map(|text| black_box((text, "opened")).1)),
        open(CODEGLOSS, move |()| Pack::open(black_box(pack)).ok().map(|pack| black_box((pack, "opened")).1)),
        // Without comments, which is the faster of the two ways; the tree is dropped, too.
        open(FLUENT_SYNTAX, move |()| {
            parse_runtime(black_box(ftl)).ok().map(|tree| black_box((tree, "opened")).1)
        }),
    ]
}
