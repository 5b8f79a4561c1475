//! What of the catalog has a name in every language, and the ids of the messages that say it.

use std::collections::BTreeMap;

use crate::diagnostics::Span;
use crate::project::catalog::{Catalog, Code, Unit};
use crate::project::indices::DomainIndex;

/// Ids of messages, each with a domain and a place.
pub(crate) type Names = BTreeMap<String, (DomainIndex, Span)>;

impl Catalog {
    /// The ids of the messages that name things: domains, groups, platforms, each with the place that asks for it.
    pub(crate) fn names(&self) -> Names {
        let mut names = Names::new();
        for (index, domain) in self.domains.iter_enumerated() {
            let name = &domain.name;
            names.insert(name.value.clone(), (index, name.span.clone()));
            for (platform, place) in domain.platforms.iter().zip(&domain.platform_places) {
                names.entry(format!("platform-{platform}")).or_insert((index, place.clone()));
            }
        }
        for code in &self.codes {
            if let (Some(id), Some(group)) = (self.group_name(code), &code.group) {
                names.entry(id).or_insert((code.domain, group.span.clone()));
            }
        }
        names
    }

    /// The id of the name of a code's group.
    pub(crate) fn group_name(&self, code: &Code) -> Option<String> {
        let group = code.group.as_ref()?;
        Some(format!("{}-group-{}", self.domain_of(code).name.value, group.value))
    }

    /// Whether the catalog declares that a name is the same in every language. The id is that of the name's message.
    #[must_use]
    pub fn is_same_name(&self, id: &str) -> bool {
        self.domains.iter().any(|domain| domain.same_names.iter().any(|name| name.value == id))
    }

    /// The ids of the units that constants have, each with the domain and the constant's place. A unit with a capital letter, or with
    /// anything but letters, is a symbol (`KB`, `%`), for which a message is optional.
    pub(crate) fn units(&self) -> BTreeMap<String, Unit<'_>> {
        let mut units = BTreeMap::new();
        for (domain, facts) in self.domains.iter_enumerated() {
            for constant in facts.constants.values() {
                let Some(unit) = &constant.unit else { continue };
                let is_symbol = !unit.chars().all(|c| c.is_alphabetic() && !c.is_uppercase());
                let found = Unit { domain, span: &constant.span, is_symbol };
                units.entry(format!("unit-{unit}")).or_insert(found);
            }
        }
        units
    }
}
