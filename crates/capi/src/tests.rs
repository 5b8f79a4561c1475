//! A program takes the packs of later versions: what it says is told by the catalogs' sources alone, not by what reads packs.
//!
//! A usual run tries a few evolutions; `EVOLUTIONS=10000 cargo test --release --package codegloss-capi evolution` tries as many.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "in a test, what is missing is a failure"
)]

mod c;
mod model;
mod node;
mod oracle;
mod rust;

use std::collections::BTreeMap;

use model::{Key, Random, Version};
use oracle::{Oracle, Refused};

/// How many evolutions a usual run tries.
const USUAL: usize = 40;

/// The packs that a program is compiled with, and the files of each update.
struct Case {
    base: (Vec<Vec<u8>>, Vec<u8>),
    updates: Vec<Vec<Vec<u8>>>,
    /// What is said at first, and after each update.
    expected: Vec<State>,
}

/// What a catalog must say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct State {
    /// The locale that a reader of each of the tags gets.
    languages: Vec<String>,
    texts: Vec<Question>,
    refused: Vec<Refused>,
}

/// A text that is asked for, and its locale and its two forms, if there is any.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Question {
    locale: &'static str,
    key: Key,
    field: &'static str,
    /// What a program gives: what the code declared when the program first had it.
    given: Vec<(&'static str, bool)>,
    answer: Option<(String, [String; 2])>,
}

impl Case {
    /// A catalog that changes two or three times; the program takes some or all packs of each version.
    fn random(seed: u64) -> Self {
        let mut random = Random(seed);
        let mut version = Version::first(&mut random);
        let (packs, languages) = version.packs();
        let in_order = version.locales.iter().map(|locale| packs[*locale].clone()).collect();
        let mut oracle = Oracle::new(&version);
        let mut case =
            Self { base: (in_order, languages), updates: Vec::new(), expected: vec![oracle.state()] };
        for _ in 0..2 + random.below(2) {
            version = version.next(&mut random);
            if random.once_in(3) {
                version = version.next(&mut random);
            }
            let (packs, languages) = version.packs();
            let all = random.once_in(2);
            let mut taken: Vec<&str> =
                version.locales.iter().copied().filter(|_| all || random.once_in(2)).collect();
            let has_table = all || random.once_in(2);
            taken.retain(|locale| has_table || oracle.knows(locale));
            if random.once_in(2) {
                taken.reverse();
            }
            let mut files: Vec<Vec<u8>> = taken.iter().map(|locale| packs[*locale].clone()).collect();
            if has_table {
                files.insert(random.below(files.len() + 1), languages);
            }
            oracle.update(&version, &taken, has_table);
            case.updates.push(files);
            case.expected.push(oracle.state());
        }
        case
    }
}

/// Rust, C and JavaScript say what the sources tell: a later version's text where the program can fill it, otherwise the text
/// that it had, and no text that no version has for that code.
#[test]
fn an_evolution_says_no_wrong_text() {
    let count = std::env::var("EVOLUTIONS").map_or(USUAL, |count| count.parse().unwrap());
    let first = std::env::var("SEED").map_or(1, |seed| seed.parse().unwrap());
    let mut node = node::Node::start();
    let mut counts = BTreeMap::new();
    for seed in first..first + count as u64 {
        let case = Case::random(seed);
        for (reader, said) in
            [("Rust", rust::run(&case)), ("C", c::run(&case)), ("JavaScript", node.run(&case))]
        {
            assert_eq!(said.len(), case.expected.len(), "{reader}, SEED={seed}");
            for (step, (said, expected)) in said.iter().zip(&case.expected).enumerate() {
                assert_eq!(said.languages, expected.languages, "{reader}, SEED={seed}, update {step}");
                for (said, expected) in said.texts.iter().zip(&expected.texts) {
                    assert_eq!(said, expected, "{reader}, SEED={seed}, update {step}");
                }
                assert_eq!(said.refused, expected.refused, "{reader}, SEED={seed}, update {step}");
            }
        }
        for state in &case.expected {
            *counts.entry("texts").or_insert(0) += state.texts.len();
            *counts.entry("refused").or_insert(0) += state.refused.len();
        }
    }
    println!("{count} evolutions: {counts:?}");
    assert!(counts["refused"] > count / 4, "{counts:?}");
}
