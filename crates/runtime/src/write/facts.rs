//! Writing facts: what a catalog states about codes beside their texts.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{Texts, Words, word};
use crate::bytes::layout::{
    FACT_BOOLEAN, FACT_INTEGER, FACT_TEXT, FACTS_HEADER, FACTS_MAGIC, FACTS_VERSION, PROGRAM, tag,
};
use crate::bytes::read::{pair, size};
use crate::facts::Stated;
use crate::value::CodeRef;

/// The facts of codes, by the number of the domain, whether the code is a text, and the code.
pub type CodesWithFacts<'a> = BTreeMap<(u32, bool, CodeRef<'a>), BTreeMap<&'a str, Stated<'a>>>;

/// The bytes of a file of facts, unless there are more than one can have.
#[must_use]
pub fn encode_facts(domains: &[&str], default_domain: u32, codes: &CodesWithFacts<'_>) -> Option<Vec<u8>> {
    let mut texts = Texts::default();
    let mut names: Vec<&str> = codes.values().flat_map(BTreeMap::keys).copied().collect();
    names.sort_unstable();
    names.dedup();
    let (mut rows, mut facts) = (Vec::new(), Vec::new());
    for ((domain, is_text, code), own) in codes {
        for (name, value) in own {
            let number = names.binary_search(name).ok()?;
            let (kind, (low, high)) = match value {
                Stated::Text(text) => (FACT_TEXT, texts.intern(text)),
                Stated::Integer(number) => (FACT_INTEGER, pair(number.to_le_bytes())),
                Stated::Boolean(value) => (FACT_BOOLEAN, (u32::from(*value), 0)),
            };
            facts.push([word(number), kind, low, high]);
        }
        let (low, high) = match code {
            CodeRef::Integer(code) => pair(code.to_le_bytes()),
            CodeRef::Text(code) => texts.intern(code),
        };
        rows.push([low, high, tag(*domain, *is_text), word(facts.len())]);
    }
    let spans = domains.iter().chain(&names).map(|name| texts.intern(name)).collect::<Vec<_>>();
    let text = texts.finish().filter(|text| text.len() < size(PROGRAM))?;

    let mut out = Words(Vec::new());
    out.push([FACTS_MAGIC, FACTS_VERSION, 0, word(text.len()), word(domains.len()), default_domain]);
    out.push([rows.len(), names.len(), facts.len()].map(word));
    debug_assert_eq!(out.0.len(), FACTS_HEADER, "the header is as long as readers expect");
    out.push(rows.into_iter().flatten());
    out.push(facts.into_iter().flatten());
    out.push(spans.into_iter().flat_map(<[u32; 2]>::from));
    if out.0.len() > size(u32::MAX) {
        return None;
    }
    out.0.extend_from_slice(text.as_bytes());
    Some(out.checked())
}
