//! The checksum of packs: see "Hashes" in `PACK.md`.
//!
//! Sixteen sums side by side, of shifts and exclusive ors alone: compilers make vector instructions of them, and a pack
//! is summed faster than its text is checked. JavaScript computes them in 32 bits. FNV-1a, a byte at a time, took most of the time of
//! opening a pack, and XXH32 still more than half.

const LANES: usize = 16;
const MULTIPLIER: u32 = 0x9E37_79B1;

/// The checksum of these bytes.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    let mut lanes = [0_u32; LANES];
    for (lane, factor) in lanes.iter_mut().zip(1..) {
        *lane = MULTIPLIER.wrapping_mul(factor);
    }
    let mut rest = bytes;
    while let Some((block, others)) = rest.split_first_chunk::<{ 4 * LANES }>() {
        add(&mut lanes, block);
        rest = others;
    }
    let (words, rest) = rest.split_at_checked(rest.len() & !3).unwrap_or_default();
    add(&mut lanes, words);
    if !rest.is_empty() {
        let mut last = [0; 4];
        for (place, byte) in last.iter_mut().zip(rest) {
            *place = *byte;
        }
        if let Some(lane) = lanes.get_mut(words.len() >> 2..) {
            add(lane, &last);
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "the length modulo 2^32, as specified")]
    let length = bytes.len() as u32;
    lanes.iter().fold(length, |state, lane| {
        let product = (state ^ lane).wrapping_mul(MULTIPLIER);
        product ^ product >> 15
    })
}

/// Adds a word to each lane.
#[inline]
fn add(lanes: &mut [u32], words: &[u8]) {
    for (lane, word) in lanes.iter_mut().zip(words.chunks_exact(4)) {
        let word = word.first_chunk().copied().unwrap_or_default();
        *lane = (*lane ^ u32::from_le_bytes(word)).wrapping_mul(9).rotate_left(11);
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::checksum;

    /// Every change of one byte shows, wherever it is: each step can be undone, so no change of a word gets lost.
    #[test]
    fn it_tells_every_change_of_a_byte() {
        let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(203).collect();
        for length in 0..bytes.len() {
            let mut changed = bytes[..length].to_vec();
            let sum = checksum(&changed);
            assert_ne!(sum, checksum(&bytes[..=length]), "{length} and one more");
            for place in 0..length {
                for bit in [1, 0x80] {
                    changed[place] ^= bit;
                    assert_ne!(sum, checksum(&changed), "byte {place} of {length}");
                    changed[place] ^= bit;
                }
            }
        }
    }
}
