//! Reads packs: which codes they have.

use std::collections::BTreeMap;

use codegloss_runtime::{Catalog, CodeRef, Languages, OpenError, Pack};

use super::Release;
use crate::project::catalog::CodeKey;

impl Release {
    /// Reads the packs of a folder that is shown by this name, and their languages table.
    ///
    /// # Errors
    ///
    /// If they are damaged, or not of the same build.
    pub fn of_packs<'b>(
        name: &str,
        packs: impl IntoIterator<Item = &'b [u8]>,
        languages: &[u8],
    ) -> Result<Self, OpenError> {
        let languages = Languages::open(languages)?;
        let mut opened = packs.into_iter().map(Pack::open).collect::<Result<Vec<_>, _>>()?;
        opened.sort_by_key(|pack| languages.locales().position(|tag| tag == pack.locale()));
        let catalog = Catalog::open(&opened, languages)?;
        let mut release = Self { name: name.to_owned(), domains: BTreeMap::new() };
        for description in catalog.descriptions(catalog.default_language()) {
            let codes = release.domains.entry(description.domain().to_owned()).or_default();
            codes.entry(key(description.code())).or_default();
        }
        Ok(release)
    }
}

fn key(code: CodeRef<'_>) -> CodeKey {
    match code {
        CodeRef::Integer(number) => CodeKey::Integer(number),
        CodeRef::Text(text) => CodeKey::Text(text.to_owned()),
    }
}
