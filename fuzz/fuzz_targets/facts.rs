//! Any bytes as a file of facts: they are refused, or every fact of them is found again by its domain, code and name.

#![no_main]

use codegloss_fuzz::repair_checksum;
use codegloss_runtime::CodeRef;
use codegloss_runtime::facts::Facts;
use libfuzzer_sys::fuzz_target;

/// How many codes are looked up: a hostile file has a million.
const MOST_CODES: usize = 256;

fn read(facts: Facts<'_>) {
    for (domain, code, own) in facts.all().take(MOST_CODES) {
        for (name, _) in own.all() {
            assert!(own.get(name).is_some());
        }
        // Of domains with one name, the first is found.
        let _ = facts.of(domain, code);
    }
    let _ = (facts.of("", CodeRef::Integer(i64::MIN)), facts.of("app", CodeRef::Text("")));
}

fuzz_target!(|data: &[u8]| {
    if let Ok(facts) = Facts::open(data) {
        read(facts);
    }
    let mut repaired = data.to_vec();
    repair_checksum(&mut repaired);
    if let Ok(facts) = Facts::open(&repaired) {
        read(facts);
    }
});
