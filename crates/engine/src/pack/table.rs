//! Slot tables: open addressing with a bounded number of probes.

use codegloss_runtime::format::home;

use super::word;

/// Where each entry lies in a table of 2^`bits` slots.
pub(crate) struct SlotTable {
    pub(crate) bits: u32,
    pub(crate) multiplier: u32,
    /// The most slots that a search looks at.
    pub(crate) probes: u32,
    /// The slot of each entry.
    pub(crate) places: Vec<u32>,
}

/// How many multipliers are tried; the one with the shortest searches is taken.
const ATTEMPTS: u32 = 64;

impl SlotTable {
    /// Lays out a table, at most half full, for entries whose mixed keys are these.
    pub(crate) fn new(mixed: &[u32]) -> Self {
        let bits = (mixed.len() * 2).next_power_of_two().ilog2().max(1);
        let mut best = Self::with_multiplier(mixed, bits, 0x9E37_79B1);
        for attempt in 1..ATTEMPTS {
            if best.probes <= 1 {
                break;
            }
            let multiplier = 0x9E37_79B1_u32.wrapping_add(attempt.wrapping_mul(0x6A09_E668)) | 1;
            let table = Self::with_multiplier(mixed, bits, multiplier);
            if table.probes < best.probes {
                best = table;
            }
        }
        best
    }

    fn with_multiplier(mixed: &[u32], bits: u32, multiplier: u32) -> Self {
        let mask = (1_usize << bits) - 1;
        let mut taken = vec![false; mask + 1];
        let mut probes = 0;
        let mut place = |mixed: &u32| {
            let start = home(*mixed, multiplier, 32 - bits) as usize;
            let steps = (0..=mask).find(|step| !taken[(start + step) & mask]).unwrap_or_default();
            taken[(start + steps) & mask] = true;
            probes = probes.max(word(steps + 1));
            word((start + steps) & mask)
        };
        let places = mixed.iter().map(&mut place).collect();
        Self { bits, multiplier, probes, places }
    }

    pub(crate) fn len(&self) -> usize {
        1 << self.bits
    }
}
