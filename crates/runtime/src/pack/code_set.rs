//! The checksum of the codes that packs share.

use crate::bytes::layout::{HASH_START, hash_byte, tag};
use crate::value::CodeRef;

/// The checksum of a code set: FNV-1a over what `PACK.md` lists.
#[doc(hidden)]
#[must_use]
pub fn code_set<'k>(
    domains: impl Iterator<Item = &'k str>,
    keys: impl Iterator<Item = (u32, CodeRef<'k>)>,
) -> u32 {
    let mut state = HASH_START;
    let mut add = |bytes: &[u8]| {
        for byte in bytes {
            state = hash_byte(state, *byte);
        }
    };
    for domain in domains {
        add(domain.as_bytes());
        add(&[0]);
    }
    for (domain, code) in keys {
        match code {
            CodeRef::Integer(code) => {
                add(&tag(domain, false).to_le_bytes());
                add(&code.to_le_bytes());
            }
            CodeRef::Text(code) => {
                add(&tag(domain, true).to_le_bytes());
                add(code.as_bytes());
                add(&[0]);
            }
        }
    }
    state
}
