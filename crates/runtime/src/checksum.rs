//! The checksum of packs: XXH32 with seed 0, which reads a pack as fast as its text is checked, and has a form for 32 bits.
//!
//! The algorithm is that of the xxHash specification, version 0.1.1, "XXH32 algorithm description".

const PRIMES: [u32; 5] = [0x9E37_79B1, 0x85EB_CA77, 0xC2B2_AE3D, 0x27D4_EB2F, 0x1656_67B1];

/// The checksum of these bytes.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    let [first, second, third, fourth, fifth] = PRIMES;
    let (stripes, rest) = bytes.as_chunks::<16>();
    let mut state = if stripes.is_empty() {
        fifth
    } else {
        let mut lanes = [first.wrapping_add(second), second, 0, first.wrapping_neg()];
        for stripe in stripes {
            for (lane, word) in lanes.iter_mut().zip(stripe.as_chunks().0) {
                let sum = lane.wrapping_add(u32::from_le_bytes(*word).wrapping_mul(second));
                *lane = sum.rotate_left(13).wrapping_mul(first);
            }
        }
        lanes.iter().zip([1, 7, 12, 18]).fold(0_u32, |sum, (lane, by)| sum.wrapping_add(lane.rotate_left(by)))
    };
    #[expect(clippy::cast_possible_truncation, reason = "the length modulo 2^32, as specified")]
    let length = bytes.len() as u32;
    state = state.wrapping_add(length);
    let (words, rest) = rest.as_chunks();
    for word in words {
        let sum = state.wrapping_add(u32::from_le_bytes(*word).wrapping_mul(third));
        state = sum.rotate_left(17).wrapping_mul(fourth);
    }
    for byte in rest {
        let sum = state.wrapping_add(u32::from(*byte).wrapping_mul(fifth));
        state = sum.rotate_left(11).wrapping_mul(first);
    }
    state = (state ^ state >> 15).wrapping_mul(second);
    state = (state ^ state >> 13).wrapping_mul(third);
    state ^ state >> 16
}

#[cfg(test)]
mod tests {
    use super::checksum;

    /// Values that other implementations of XXH32 give, for lengths on each side of a word and a stripe.
    #[test]
    fn it_is_xxh32() {
        assert_eq!(checksum(b""), 0x02CC_5D05);
        assert_eq!(checksum(b"a"), 0x550D_7456);
        assert_eq!(checksum(b"abc"), 0x32D1_53FF);
        assert_eq!(checksum(b"Nobody inspects the spammish repetition"), 0xE229_3B2F);
    }
}
