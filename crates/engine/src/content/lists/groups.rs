//! The codes of a domain by group.

use crate::grouping::group_in_order;
use crate::project::indices::CodeIndex;
use crate::project::resolved::Resolved;

/// The codes of a group.
pub struct CodeGroup {
    /// Its id; `None` for codes of no group.
    pub id: Option<String>,
    /// In the order of the catalog.
    pub codes: Vec<CodeIndex>,
}

/// These codes by group, in the order in which they first name the groups.
pub(in crate::content) fn groups(resolved: &Resolved, codes: &[CodeIndex]) -> Vec<CodeGroup> {
    let group =
        |code: CodeIndex| resolved.catalog.codes[code].group.as_ref().map(|group| group.value.as_str());
    let groups = group_in_order(codes.iter().map(|&code| (group(code), code))).into_iter();
    groups.map(|(id, codes)| CodeGroup { id: id.map(str::to_owned), codes }).collect()
}
