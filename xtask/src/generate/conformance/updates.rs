//! What a program says that has taken newer packs.

use std::collections::BTreeMap;

use codegloss_engine::Sources;
use codegloss_runtime::{Catalog, LiveCatalog};

use super::cases;
use super::{Files, resolve};

/// What is taken; the other locales stay as they were.
const TAKEN: [&str; 4] = ["it.pack", "en.pack", "zh-Hans.pack", "languages.pack"];

/// The newer files, in the order in which they are handed in: those of `base` with what `newer` has instead.
pub(super) fn files(base: &Sources, newer: &Sources) -> Result<Files, String> {
    let mut texts = BTreeMap::new();
    for file in base.texts("").chain(newer.texts("")) {
        texts.insert(&*file.path, file.text.as_bytes());
    }
    let (sources, _) = Sources::from_files(texts);
    let packs = resolve("conformance/newer-project", &sources)?.packs().map_err(|error| error.to_string())?;
    Ok(packs.into_iter().filter(|(name, _)| TAKEN.contains(&name.as_str())).collect())
}

/// Writes what is refused, and what the catalog answers that has taken the rest.
pub(super) fn write(base: Catalog<'static>, newer: &Files, out: &mut String) -> Result<(), String> {
    let live = LiveCatalog::new(base);
    let files: Vec<&[u8]> = newer.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let report = live.update(&files).map_err(|error| error.to_string())?;
    let mut count = 0;
    for refused in report.refused() {
        cases::refused(count, refused, out);
        count += 1;
    }
    cases::line(out, &["refused", &count.to_string(), "-"]);
    cases::write_updated(&live.catalog(), out);
    Ok(())
}
