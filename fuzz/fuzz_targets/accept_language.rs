//! Any string as an `Accept-Language` header.

#![no_main]

use std::sync::LazyLock;

use codegloss_fuzz::languages;
use codegloss_runtime::{Catalog, Languages};
use libfuzzer_sys::fuzz_target;

static LANGUAGES: LazyLock<Vec<u8>> = LazyLock::new(languages);

fuzz_target!(|header: &str| {
    let languages = Languages::open(&LANGUAGES).expect("what was compiled opens");
    let catalog = Catalog::trusted(&[], languages);
    let chosen = catalog.accept_language(header);
    let is_named = header.split(',').any(|item| {
        let tag = item.split(';').next().unwrap_or_default();
        catalog.language(tag.trim()) == chosen
    });
    assert!(is_named || chosen == catalog.default_language(), "{chosen:?} is not in {header:?}");
});
