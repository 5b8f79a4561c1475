//! What codes are called: symbols, variants and pages.

use std::collections::BTreeMap;

use crate::project::catalog::{Catalog, Code};
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::release::{Release, ReleasedCode};

/// Something that a code is called by besides its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// A symbol, with its platform if there are several.
    Symbol(Option<String>, String),
    /// The typed layer's variant.
    Variant(String),
    /// The path of its pages.
    Page(String),
}

/// The names that codes of the project have and had not in the release. Each is made once, so that looking for one takes no search
/// through all codes.
#[derive(Debug, Default)]
pub(crate) struct NewNames {
    codes: BTreeMap<(DomainIndex, Name), Vec<CodeIndex>>,
}

impl NewNames {
    /// Collects those of all codes whose domain the release has.
    pub(in crate::rules) fn of(catalog: &Catalog, release: &Release) -> Self {
        let mut codes: BTreeMap<_, Vec<CodeIndex>> = BTreeMap::new();
        for (index, code) in catalog.codes.iter_enumerated() {
            let Some(released) = release.domains.get(&catalog.domain_of(code).name.value) else { continue };
            let before = released.get(&code.key);
            for name in names_of_present(catalog, code) {
                if !before.is_some_and(|before| has_name(before, name.text())) {
                    codes.entry((code.domain, name)).or_default().push(index);
                }
            }
        }
        Self { codes }
    }

    /// The codes of a domain that have a name now and had it not, in the order of the catalog.
    pub(super) fn codes(&self, domain: DomainIndex, name: Name) -> &[CodeIndex] {
        self.codes.get(&(domain, name)).map_or(&[], Vec::as_slice)
    }
}

impl Name {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Symbol(_, name) | Self::Variant(name) | Self::Page(name) => name,
        }
    }
}

/// The names of a code of the release: what source code writes first.
pub(super) fn names_of(code: &ReleasedCode) -> impl Iterator<Item = Name> {
    let symbols = code.symbols.iter().map(|(platform, name)| Name::Symbol(platform.clone(), name.clone()));
    let others = code.variant.iter().cloned().map(Name::Variant);
    symbols.chain(others).chain(code.page.iter().cloned().map(Name::Page))
}

fn names_of_present(catalog: &Catalog, code: &Code) -> impl Iterator<Item = Name> {
    let symbols = code.symbols.iter();
    let symbols = symbols.map(|symbol| Name::Symbol(symbol.platform.clone(), symbol.name.value.clone()));
    symbols.chain([Name::Variant(code.name.clone()), Name::Page(catalog.page_of(code))])
}

fn has_name(code: &ReleasedCode, name: &str) -> bool {
    let names = code.variant.iter().chain(&code.page).chain(code.symbols.iter().map(|(_, symbol)| symbol));
    names.into_iter().any(|own| own == name)
}
