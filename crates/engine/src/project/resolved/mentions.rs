//! What of the catalog the texts of a locale use.

use std::collections::{BTreeMap, BTreeSet};

use crate::project::indices::{CodeIndex, DomainIndex};
use crate::syntax::markdown::WrittenLink;

/// The codes whose texts use something; `None` is any other text.
pub(crate) type Users = BTreeSet<Option<CodeIndex>>;

/// What of the catalog the texts of a locale use.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    pub(crate) constants: BTreeMap<(DomainIndex, String), Users>,
    /// Domains by name, with labels.
    pub(crate) links: BTreeMap<(String, String), Users>,
    /// Messages of codes by id, with the names of arguments.
    pub(crate) arguments: BTreeSet<(String, String)>,
    pub(crate) unknown: Unknown,
    /// The links of the codes' texts, by code; those of the footer by `None`.
    pub(crate) targets: Vec<(Option<CodeIndex>, WrittenLink)>,
}

/// Where texts name what there is not: what seems unused may be what was meant.
#[derive(Debug, Default)]
pub(crate) struct Unknown {
    /// Messages of codes by id, with an unknown variable.
    pub(crate) arguments: BTreeSet<String>,
    /// Domains by name, with an unknown variable in a text.
    pub(crate) constants: BTreeSet<String>,
    /// Domains by name, with an unknown label in a text.
    pub(crate) links: BTreeSet<String>,
}
