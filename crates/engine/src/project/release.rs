//! What a release of a project had: its codes as they were published, which the project is compared with.

#[cfg(feature = "site")]
mod json;
#[cfg(feature = "site")]
mod packs;

use std::collections::BTreeMap;

use crate::project::catalog::CodeKey;

/// The codes of a release, as far as its files have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The file or folder that it was read from, as it is shown.
    pub(crate) name: String,
    /// Its domains, by name.
    pub(crate) domains: BTreeMap<String, ReleasedDomain>,
}

/// The codes of a domain, by key.
pub(crate) type ReleasedDomain = BTreeMap<CodeKey, ReleasedCode>;

/// What is known of a code: packs have its key alone, and `errors.json` of an earlier version may lack some of the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReleasedCode {
    /// The typed layer's variant.
    pub(crate) variant: Option<String>,
    /// The path of its pages below a locale, without an ending.
    pub(crate) page: Option<String>,
    /// Each with its platform, if there are several.
    pub(crate) symbols: Vec<(Option<String>, String)>,
    /// The types of its arguments, by name.
    pub(crate) arguments: BTreeMap<String, String>,
    pub(crate) is_user_facing: Option<bool>,
    /// Its message with examples, by the tag of the locale that it is in.
    pub(crate) messages: BTreeMap<String, String>,
}
