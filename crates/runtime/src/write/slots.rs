//! Slot tables: open addressing with a bounded number of probes.

use alloc::vec;
use alloc::vec::Vec;

use super::word;
use crate::bytes::layout::home;
use crate::bytes::read::size;

/// Where each entry lies in a table of 2^`bits` slots.
#[derive(Debug)]
pub struct SlotTable {
    /// How many bits the number of a slot has.
    pub bits: u32,
    /// What spreads the keys.
    pub multiplier: u32,
    /// The most slots that a search looks at.
    pub probes: u32,
    /// The slot of each entry.
    pub places: Vec<u32>,
}

/// How many multipliers are tried; the one with the shortest searches is taken.
const ATTEMPTS: u32 = 64;
const FIRST: u32 = 0x9E37_79B1;

impl SlotTable {
    /// Lays out a table, at most half full, for entries whose mixed keys are these.
    #[must_use]
    pub fn new(mixed: &[u32]) -> Self {
        let slots = mixed.len().saturating_mul(2).next_power_of_two();
        let bits = slots.checked_ilog2().unwrap_or_default().max(1);
        let mut best = Self::with_multiplier(mixed, bits, FIRST);
        for attempt in 1..ATTEMPTS {
            if best.probes <= 1 {
                break;
            }
            let multiplier = FIRST.wrapping_add(attempt.wrapping_mul(0x6A09_E668)) | 1;
            let table = Self::with_multiplier(mixed, bits, multiplier);
            if table.probes < best.probes {
                best = table;
            }
        }
        best
    }

    fn with_multiplier(mixed: &[u32], bits: u32, multiplier: u32) -> Self {
        let mask = 1_usize.wrapping_shl(bits).wrapping_sub(1);
        let mut taken = vec![false; mask.saturating_add(1)];
        let mut probes = 0;
        let mut place = |mixed: &u32| {
            let start = size(home(*mixed, multiplier, 32_u32.wrapping_sub(bits)));
            // At most half of the slots are taken.
            let mut steps = 0_usize;
            while let Some(true) = taken.get(start.wrapping_add(steps) & mask) {
                steps = steps.wrapping_add(1);
            }
            let slot = start.wrapping_add(steps) & mask;
            if let Some(taken) = taken.get_mut(slot) {
                *taken = true;
            }
            probes = probes.max(word(steps.saturating_add(1)));
            word(slot)
        };
        let places = mixed.iter().map(&mut place).collect();
        Self { bits, multiplier, probes, places }
    }

    /// How many slots it has.
    #[must_use]
    pub fn slot_count(&self) -> usize {
        1_usize.wrapping_shl(self.bits)
    }
}
