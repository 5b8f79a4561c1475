//! What of a project its pages are made of: all that is public, or a few codes that stand for the others.

use crate::grouping::group_in_order;
use crate::project::indices::{ByDomain, CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

/// Codes and guides, by index.
pub struct Selection {
    /// By domain, in the order of the catalog.
    codes: ByDomain<Vec<CodeIndex>>,
    groups: ByDomain<Vec<CodeGroup>>,
    guides: Vec<usize>,
}

/// The codes of a group.
pub struct CodeGroup {
    /// Its id; `None` for codes of no group.
    pub id: Option<String>,
    /// In the order of the catalog.
    pub codes: Vec<CodeIndex>,
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
        let groups = by_domain.iter().map(|codes| groups(resolved, codes)).collect();
        Self { codes: by_domain, groups, guides }
    }

    /// The codes of a domain by group, in the order in which the catalog first names the groups.
    #[must_use]
    pub fn groups(&self, domain: DomainIndex) -> &[CodeGroup] {
        &self.groups[domain]
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

fn groups(resolved: &Resolved, codes: &[CodeIndex]) -> Vec<CodeGroup> {
    let group =
        |code: CodeIndex| resolved.catalog.codes[code].group.as_ref().map(|group| group.value.as_str());
    let groups = group_in_order(codes.iter().map(|&code| (group(code), code))).into_iter();
    groups.map(|(id, codes)| CodeGroup { id: id.map(str::to_owned), codes }).collect()
}
