//! Short, permanent addresses of codes.

use std::collections::BTreeMap;

use super::address::Address;
use super::selection::Selection;
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

impl Resolved {
    /// The shortest permalink of a code.
    #[must_use]
    pub fn permalink(&self, code: CodeIndex) -> Address {
        Address::permalink(&self.catalog.permalink_of(&self.catalog.codes[code], self.default_domain))
    }
}

/// The permalinks of all codes, by what follows `e/`: `e/104` in the default domain, `e/web/104` in any, and in any by the code's
/// symbols and aliases, `e/web/InvalidToken`.
pub(super) fn permalinks(resolved: &Resolved, selection: &Selection) -> Vec<(String, CodeIndex)> {
    let mut list = Vec::new();
    for domain in selection.domains() {
        let domain_name = &resolved.catalog.domains[domain].name.value;
        for &code in selection.codes(domain) {
            let page = &resolved.catalog.codes[code].page;
            list.push((format!("{domain_name}/{page}"), code));
            if domain == resolved.default_domain {
                list.push((page.clone(), code));
            }
        }
        let names = names(resolved, selection, domain).into_iter();
        list.extend(names.map(|(name, code)| (format!("{domain_name}/{name}"), code)));
    }
    list
}

/// The symbols and aliases of a domain's codes, each with its code.
///
/// Letter case is ignored, as many file systems and hosts do. The codes' own pages come first, and `index` is what hosts show
/// for the folder. A name of several codes belongs to none of them: the wrong page is worse than none.
fn names(resolved: &Resolved, selection: &Selection, domain: DomainIndex) -> Vec<(String, CodeIndex)> {
    let codes = selection.codes(domain);
    let code = |index: CodeIndex| &resolved.catalog.codes[index];
    let mut owners: BTreeMap<String, Option<(String, CodeIndex)>> =
        BTreeMap::from([("index".to_owned(), None)]);
    owners.extend(codes.iter().map(|&index| (code(index).page.to_ascii_lowercase(), None)));
    for &index in codes {
        for name in code(index).short_names() {
            owners
                .entry(name.to_ascii_lowercase())
                .and_modify(|owner| *owner = owner.take().filter(|(_, other)| *other == index))
                .or_insert(Some((name, index)));
        }
    }
    owners.into_values().flatten().collect()
}
