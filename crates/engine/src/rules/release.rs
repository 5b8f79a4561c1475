//! Rules that compare the project with a release of it. Without one they find nothing.

pub(super) mod changed_argument;
pub(super) mod changed_code;
mod names;
pub(super) mod removed_code;
pub(super) mod renumbered_code;
pub(super) mod reused_code;

pub(crate) use names::NewNames;

use crate::project::catalog::{Code, CodeKey};
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::release::{ReleasedCode, ReleasedDomain};
use crate::rules::Project;

/// A code of the release whose domain the project has.
struct Released<'a> {
    /// What the release is called.
    release: &'a str,
    domain: DomainIndex,
    key: &'a CodeKey,
    code: &'a ReleasedCode,
}

impl<'a> Project<'a> {
    /// The domains of the release, each with the project's, if it is there.
    fn released_domains(&self) -> impl Iterator<Item = (&'a str, &'a ReleasedDomain, Option<DomainIndex>)> {
        let domains = self.release.into_iter().flat_map(|release| &release.domains);
        domains.map(|(name, codes)| (name.as_str(), codes, self.catalog.domain(name)))
    }

    /// The codes of the release in the domains that the project has.
    fn released(&self) -> impl Iterator<Item = Released<'a>> {
        let release = self.release.map_or("", |release| &release.name);
        self.released_domains().filter_map(|(_, codes, domain)| Some((codes, domain?))).flat_map(
            move |(codes, domain)| {
                codes.iter().map(move |(key, code)| Released { release, domain, key, code })
            },
        )
    }

    /// The codes of the release that the project has under the same key.
    fn kept(&self) -> impl Iterator<Item = (Released<'a>, CodeIndex, &'a Code)> {
        self.released().filter_map(|released| {
            let index = self.catalog.code(released.domain, released.key)?;
            Some((released, index, &self.catalog.codes[index]))
        })
    }
}
