//! Damaged files of facts: they are refused for a reason, or every fact of them can be read.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegloss_runtime::facts::Facts;
use codegloss_runtime::format::{CHECKSUM_FROM, FACTS_HEADER, checksum};

const ROUNDS: usize = 20_000;

/// Pseudorandom numbers below `end`, the same in each run (with the constants of Numerical Recipes).
fn next(state: &mut u32, end: usize) -> usize {
    *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    usize::try_from((u64::from(*state) * u64::try_from(end).unwrap()) >> 32).unwrap()
}

/// Whatever the bytes are: what opens can be read, and each fact is found by its name.
#[test]
fn damaged_facts_are_refused_or_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/facts");
    let sound = fs::read(folder.join("facts.pack")).unwrap();
    let mut state = 20_261_129;
    let mut seen = BTreeSet::new();
    for _ in 0..ROUNDS {
        let mut bytes = sound.clone();
        for _ in 0..=next(&mut state, 4) {
            let header = next(&mut state, FACTS_HEADER);
            let place = [header, next(&mut state, bytes.len()), next(&mut state, 500)];
            let value = [0, 0xFF, u8::try_from(next(&mut state, 256)).unwrap()];
            bytes[place[next(&mut state, 3)]] = value[next(&mut state, 3)];
        }
        if next(&mut state, 6) == 0 {
            bytes.truncate(next(&mut state, sound.len()));
        }
        if bytes.len() >= CHECKSUM_FROM {
            let sum = checksum(&bytes[CHECKSUM_FROM..]);
            bytes[CHECKSUM_FROM - 4..CHECKSUM_FROM].copy_from_slice(&sum.to_le_bytes());
        }
        match Facts::open(&bytes) {
            Ok(facts) => {
                for (domain, code, own) in facts.all() {
                    assert!(own.all().all(|(name, _)| own.get(name).is_some()));
                    let _ = facts.of(domain, code);
                }
                seen.insert("read".to_owned());
            }
            Err(error) => {
                seen.insert(format!("{error:?}").split('(').next().unwrap().to_owned());
            }
        }
    }
    let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
    assert_eq!(seen, ["Header", "Length", "Magic", "Offset", "Slots", "Utf8", "Version", "read"]);
}
