//! Any string as a reader's language tag.

#![no_main]

use std::sync::LazyLock;

use codegloss_fuzz::languages;
use codegloss_runtime::{Catalog, Languages};
use libfuzzer_sys::fuzz_target;

static LANGUAGES: LazyLock<Vec<u8>> = LazyLock::new(languages);

fuzz_target!(|tag: &str| {
    let languages = Languages::open(&LANGUAGES).expect("what was compiled opens");
    let catalog = Catalog::trusted(&[], languages);
    let found = catalog.find_language(tag);
    for same in
        [tag.to_ascii_uppercase(), tag.to_ascii_lowercase(), tag.replace('-', "_"), tag.replace('_', "-")]
    {
        assert_eq!(catalog.find_language(&same), found, "{same:?} is {tag:?}");
    }
    assert_eq!(catalog.first_language([tag]), catalog.language(tag));
});
