//! Any bytes as a languages table: they are refused, or every tag finds a locale or nothing.

#![no_main]

use codegloss_fuzz::{TAGS, repair};
use codegloss_runtime::{Catalog, Languages};
use libfuzzer_sys::fuzz_target;

fn look_up(languages: Languages<'_>, tag: &str) {
    let catalog = Catalog::trusted(&[], languages);
    for tag in TAGS.into_iter().chain([tag]) {
        let language = catalog.language(tag);
        // Without one of the reader's own, it may be another that they can read.
        if let Some(found) = catalog.find_language(tag) {
            assert_eq!(language, found);
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let end = data.get(data.len().saturating_sub(24)..).unwrap_or_default();
    let tag = String::from_utf8_lossy(end);
    if let Ok(languages) = Languages::open(data) {
        look_up(languages, &tag);
    }
    let mut repaired = data.to_vec();
    repair(&mut repaired);
    if let Ok(languages) = Languages::open(&repaired) {
        look_up(languages, &tag);
    }
    look_up(Languages::trusted(data), &tag);
});
