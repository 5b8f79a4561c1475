//! The codes of an updated catalog: those that it had in their places, then new ones.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::bytes::layout::TEXT_ARGUMENT;
use crate::bytes::read::{pair, size};
use crate::pack::{Pack, code_set};
use crate::value::CodeRef;

/// The domains and codes of all packs together, in one order.
pub(super) struct Codes<'p> {
    pub(super) domains: Vec<&'p str>,
    pub(super) all: Vec<Code<'p>>,
    places: BTreeMap<(u32, CodeRef<'p>), usize>,
    /// The name of the default domain.
    default: Option<&'p str>,
}

/// A code, and what the first pack that has it declares.
pub(super) struct Code<'p> {
    pub(super) domain: u32,
    pub(super) key: CodeRef<'p>,
    pub(super) is_user_facing: bool,
    /// The arguments by name, and whether each is a text.
    pub(super) declared: BTreeMap<&'p str, bool>,
}

impl<'p> Codes<'p> {
    /// What a program has comes first: its codes keep their places and their declarations.
    pub(super) fn of(packs: &[Pack<'p>], newer: &[Pack<'p>]) -> Self {
        let default = packs.first().and_then(|pack| pack.domain_name(pack.default_domain));
        let mut codes = Self { domains: Vec::new(), all: Vec::new(), places: BTreeMap::new(), default };
        for pack in packs.iter().chain(newer) {
            if !codes.are_those_of(pack) {
                codes.add(pack);
            }
        }
        codes
    }

    fn add(&mut self, pack: &Pack<'p>) {
        let names = (0..).zip(pack.domains.iter()).map_while(|(number, _)| pack.domain_name(number));
        let domains: Vec<u32> = names.map(|name| self.domain(name)).collect();
        let declared = declarations(pack);
        for (row, _) in (0..).zip(pack.keys.iter()) {
            let Some((domain, code)) = pack.key(row) else { continue };
            let Some(domain) = domains.get(size(domain)).copied() else { continue };
            if self.places.contains_key(&(domain, code)) {
                continue;
            }
            self.places.insert((domain, code), self.all.len());
            let is_user_facing = pack.is_user_facing(row);
            let declared = declared.get(&row).cloned().unwrap_or_default();
            self.all.push(Code { domain, key: code, is_user_facing, declared });
        }
    }

    /// The number of a domain, which is a new one if no pack before had it.
    fn domain(&mut self, name: &'p str) -> u32 {
        let known = (0..).zip(&self.domains).find(|(_, known)| **known == name);
        if let Some((number, _)) = known {
            return number;
        }
        let number = crate::write::word(self.domains.len());
        self.domains.push(name);
        number
    }

    /// The number of the default domain: what it was; for a new locale, what it is for the others.
    pub(super) fn default_domain(&self, old: Option<&Pack<'_>>) -> u32 {
        let number =
            |name| (0..).zip(&self.domains).find(|(_, known)| **known == name).map(|(number, _)| number);
        let own = old.and_then(|old| number(old.domain_name(old.default_domain)?));
        own.or_else(|| number(self.default?)).unwrap_or_default()
    }

    /// Whether a pack has these codes and no others, in this order.
    pub(super) fn are_those_of(&self, pack: &Pack<'_>) -> bool {
        let rows = (0..).zip(&self.all);
        pack.keys.len() == self.all.len()
            && pack.domains.len() == self.domains.len()
            && (0..).zip(&self.domains).all(|(number, name)| pack.domain_name(number) == Some(*name))
            && rows.into_iter().all(|(row, code)| pack.key(row) == Some((code.domain, code.key)))
    }

    /// The checksum of the code set.
    pub(super) fn checksum(&self) -> u32 {
        code_set(self.domains.iter().copied(), self.all.iter().map(|code| (code.domain, code.key)))
    }
}

/// What a pack declares, by row.
pub(super) fn declarations<'p>(pack: &Pack<'p>) -> BTreeMap<u32, BTreeMap<&'p str, bool>> {
    let mut all: BTreeMap<u32, BTreeMap<&str, bool>> = BTreeMap::new();
    for (row, argument) in pack.declarations.iter().map(pair) {
        let name = pack.argument(argument & !TEXT_ARGUMENT).unwrap_or_default();
        all.entry(row).or_default().insert(name, argument & TEXT_ARGUMENT != 0);
    }
    all
}
