//! What of a project its pages are made of: all that is public, or a few codes that stand for the others.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::lists::groups::{CodeGroup, groups};
use super::lists::letters::Letter;
use super::lists::parts::{MOST_CODES, Part};
use crate::project::indices::{ByDomain, ByLocale, CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

/// Codes and guides, by index.
pub struct Selection {
    /// By domain, in the order of the catalog.
    codes: ByDomain<Vec<CodeIndex>>,
    groups: ByDomain<Vec<CodeGroup>>,
    guides: Vec<usize>,
    /// All codes of each domain that has any, where the lists are split.
    parts: Vec<Arc<Part>>,
    /// The public codes that lack texts, once somebody asks.
    lacking: OnceLock<ByLocale<BTreeSet<CodeIndex>>>,
    /// The names of the codes by letter, once somebody asks.
    letters: OnceLock<Vec<Letter>>,
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
        let groups: ByDomain<_> = by_domain.iter().map(|codes| groups(resolved, codes)).collect();
        let mut parts = Vec::new();
        if by_domain.iter().map(Vec::len).sum::<usize>() > MOST_CODES {
            let domains = by_domain.iter_enumerated().filter(|(_, codes)| !codes.is_empty());
            let part = |(domain, codes): (DomainIndex, &Vec<CodeIndex>)| {
                Arc::new(Part::of_domain(resolved, domain, codes, &groups[domain]))
            };
            parts.extend(domains.map(part));
        }
        Self { codes: by_domain, groups, guides, parts, lacking: OnceLock::new(), letters: OnceLock::new() }
    }

    /// Whether the codes are too many for one list.
    #[must_use]
    pub fn is_split(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Where the codes are too many for one list, all codes of each domain with the parts that they are split into.
    #[must_use]
    pub fn parts(&self) -> &[Arc<Part>] {
        &self.parts
    }

    /// All codes of a domain, where the codes are too many for one list.
    #[must_use]
    pub fn part(&self, domain: DomainIndex) -> Option<&Arc<Part>> {
        self.parts.iter().find(|part| part.domain == domain)
    }

    /// The part that has the codes of this one of the groups of a domain, if it has a page of its own.
    #[must_use]
    pub fn part_of_group(&self, domain: DomainIndex, group: usize) -> Option<&Arc<Part>> {
        self.part(domain)?.parts.get(group).filter(|part| part.group.is_some())
    }

    /// The public codes that lack texts of each locale.
    pub(super) fn lacking(&self, resolved: &Resolved) -> &ByLocale<BTreeSet<CodeIndex>> {
        self.lacking.get_or_init(|| {
            let lacking = |locale| {
                let texts = resolved.public_translatables(locale);
                texts.filter(|item| !item.state.is_there()).filter_map(|item| item.code).collect()
            };
            resolved.locales.indices().map(lacking).collect()
        })
    }

    /// The names of the codes by letter, where these are split.
    pub(super) fn letters(&self, resolved: &Resolved) -> &[Letter] {
        self.letters.get_or_init(|| {
            let domains = self.domains().filter(|_| self.is_split());
            let letters = domains.flat_map(|domain| {
                let codes = self.codes(domain);
                resolved.letters(domain, codes, &resolved.prefixes(domain, codes), true)
            });
            letters.collect()
        })
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
