//! The parts that the lists of a large catalog are split into: a domain with few codes, else its groups, else ranges of these. Every page of a
//! list then has one part, or links to the parts of one, so that none grows with the catalog.

use std::sync::Arc;

use super::groups::CodeGroup;
use super::ranges::CodeRange;
use crate::content::address::Address;
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;

/// The most codes that are in one list of a project.
pub(in crate::content) const MOST_CODES: usize = 300;

/// The most codes of a part that is not split further, unless it is a range.
const MOST_IN_PART: usize = 200;

/// Codes that are listed together, or are in the parts that this one is split into.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The domain.
    pub domain: DomainIndex,
    /// Their group; `None` for all codes of the domain.
    pub group: Option<PartGroup>,
    /// Which of the codes of that domain or group; `None` for all of them.
    pub range: Option<CodeRange>,
    /// Those of a range are in the order of their numbers, others in that of the catalog.
    pub codes: Vec<CodeIndex>,
    /// What it is split into; empty if its codes are in one list.
    pub parts: Vec<Arc<Part>>,
    /// What it is called in addresses: names with dots between, which no name has.
    pub name: String,
}

/// A group of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartGroup {
    /// With this id.
    Named(String),
    /// The codes of no group, where others have one.
    Others,
}

impl Part {
    /// Whether it is all codes of its domain, which have a page of their own already.
    #[must_use]
    pub fn is_domain(&self) -> bool {
        self.group.is_none() && self.range.is_none()
    }

    /// Whether its codes are in one list.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.parts.is_empty()
    }

    /// It and all that is in it, each before what is in it.
    #[must_use]
    pub fn all(self: &Arc<Self>) -> Vec<Arc<Self>> {
        let inner = self.parts.iter().flat_map(Self::all);
        std::iter::once(Arc::clone(self)).chain(inner).collect()
    }

    /// Where its page is in a locale.
    #[must_use]
    pub fn address(&self, resolved: &Resolved, locale: LocaleIndex) -> Address {
        let tag = &resolved.locales[locale].tag;
        if self.is_domain() {
            Address::domain(tag, &resolved.catalog.domains[self.domain].name.value)
        } else {
            Address::part(tag, &self.name, "html")
        }
    }

    /// All codes of a domain.
    pub(in crate::content) fn of_domain(
        resolved: &Resolved,
        domain: DomainIndex,
        codes: &[CodeIndex],
        groups: &[CodeGroup],
    ) -> Self {
        let whole = Self {
            domain,
            group: None,
            range: None,
            codes: codes.to_vec(),
            parts: Vec::new(),
            name: resolved.catalog.domains[domain].name.value.clone(),
        };
        if codes.len() <= MOST_IN_PART {
            return whole;
        }
        let has_groups = groups.iter().any(|group| group.id.is_some());
        let parts = if has_groups {
            groups.iter().map(|group| Arc::new(whole.of_group(resolved, group, groups))).collect()
        } else {
            whole.ranges(resolved)
        };
        Self { parts, ..whole }
    }

    /// The codes of one of the groups of a domain.
    fn of_group(&self, resolved: &Resolved, group: &CodeGroup, groups: &[CodeGroup]) -> Self {
        let mut others = "other".to_owned();
        while groups.iter().any(|group| group.id.as_ref() == Some(&others)) {
            others.push('_');
        }
        let id = group.id.clone();
        let part = Self {
            name: format!("{}.{}", self.name, id.as_ref().unwrap_or(&others)),
            group: Some(id.map_or(PartGroup::Others, PartGroup::Named)),
            codes: group.codes.clone(),
            range: None,
            parts: Vec::new(),
            domain: self.domain,
        };
        let parts = if part.codes.len() > MOST_IN_PART { part.ranges(resolved) } else { Vec::new() };
        Self { parts, ..part }
    }

    fn ranges(&self, resolved: &Resolved) -> Vec<Arc<Self>> {
        let ranges = resolved.ranges_of(self.domain, &self.codes).into_iter();
        let part = |(range, codes): (CodeRange, _)| Self {
            name: format!("{}.{}", self.name, range.name()),
            range: Some(range),
            group: self.group.clone(),
            parts: Vec::new(),
            domain: self.domain,
            codes,
        };
        ranges.map(part).map(Arc::new).collect()
    }
}
