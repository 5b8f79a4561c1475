//! What of a project its pages are made of: all that is public, or a few codes that stand for the others.

use crate::project::indices::{ByDomain, CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

/// Codes and guides, by index.
pub struct Selection {
    /// By domain, in the order of the catalog.
    codes: ByDomain<Vec<CodeIndex>>,
    guides: Vec<usize>,
}

impl Selection {
    /// Everything that readers of a public site see.
    #[must_use]
    pub fn whole(resolved: &Resolved) -> Self {
        let codes = resolved.catalog.codes.iter_enumerated().filter(|(_, code)| code.is_public());
        let guides = 0..resolved.guides.len();
        Self::of(resolved, codes.map(|(index, _)| index), guides.collect())
    }

    /// These codes, which are in the order of the catalog, and these guides.
    #[must_use]
    pub fn of(resolved: &Resolved, codes: impl IntoIterator<Item = CodeIndex>, guides: Vec<usize>) -> Self {
        let domains = &resolved.catalog.domains;
        let mut by_domain: ByDomain<_> = domains.iter().map(|_| Vec::new()).collect();
        for code in codes {
            by_domain[resolved.catalog.codes[code].domain].push(code);
        }
        Self { codes: by_domain, guides }
    }

    /// The codes of a domain.
    #[must_use]
    pub fn codes(&self, domain: DomainIndex) -> &[CodeIndex] {
        &self.codes[domain]
    }

    /// The domains that have such codes.
    pub fn domains(&self) -> impl Iterator<Item = DomainIndex> + Clone + use<> {
        let domains = self.codes.iter_enumerated().filter(|(_, codes)| !codes.is_empty());
        let domains: Vec<_> = domains.map(|(domain, _)| domain).collect();
        domains.into_iter()
    }

    /// The guides in the order of their names.
    #[must_use]
    pub fn guides(&self) -> &[usize] {
        &self.guides
    }
}
