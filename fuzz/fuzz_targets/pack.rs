//! Any bytes as a pack: they are refused, or say all that is in them.

#![no_main]

use codegloss_fuzz::{Trust, mutate, read_everything, repair};
use codegloss_runtime::{Number, Pack};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| {
    let number = match data {
        [.., negative, scale, a, b, c, d, e, f, g, h] => {
            Number::new(negative & 1 != 0, u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]), *scale)
        }
        _ => Number::default(),
    };
    if let Ok(pack) = Pack::open(data) {
        read_everything(pack, Trust::Opened, number);
    }
    let mut repaired = data.to_vec();
    repair(&mut repaired);
    if let Ok(pack) = Pack::open(&repaired) {
        read_everything(pack, Trust::Opened, number);
    } else if let Ok((index, text)) = Pack::split(data)
        && let Ok(text) = std::str::from_utf8(text)
    {
        read_everything(Pack::trusted(index, text), Trust::Unchecked, number);
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed.is_multiple_of(4) { fuzzer_mutate(data, size, max_size) } else { mutate(data, size, seed / 4) }
});
