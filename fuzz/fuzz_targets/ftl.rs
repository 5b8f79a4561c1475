//! Any text as messages: findings, or packs that open and say all that is in them.

#![no_main]

use std::sync::LazyLock;

use codegloss_engine::Localizer;
use codegloss_fuzz::{Trust, project, read_everything};
use codegloss_runtime::{Catalog, Languages, Number, Pack};
use libfuzzer_sys::fuzz_target;

/// The languages table of the target's project.
static LANGUAGES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let files = project("").resolved.expect("the settings are sound").packs().expect("a small project");
    files.into_iter().find(|(name, _)| name == "languages.pack").expect("each project has one").1
});

static LOCALIZER: LazyLock<Localizer> = LazyLock::new(|| Localizer::new("en"));

fuzz_target!(|text: &str| {
    let analysis = project(text);
    for finding in &analysis.diagnostics {
        assert!(!LOCALIZER.message(finding).is_empty());
    }
    let Some(resolved) = analysis.resolved else { return };
    // The languages table takes a hundred times as long, and no message changes it.
    let packs: Vec<Vec<u8>> = resolved
        .locales
        .indices()
        .map(|locale| resolved.pack(locale).expect("less than a pack can hold"))
        .collect();
    let packs: Vec<Pack<'_>> =
        packs.iter().map(|bytes| Pack::open(bytes).expect("what was compiled opens")).collect();
    let languages = Languages::open(&LANGUAGES).expect("what was compiled opens");
    Catalog::open(&packs, languages).expect("the packs are of one project");
    for pack in packs {
        read_everything(pack, Trust::Opened, Number::from(100));
    }
});
