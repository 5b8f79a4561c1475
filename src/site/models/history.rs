//! A code's history: the versions that changed its place in the catalog, and the codes before and after it.

use codegloss_engine::{Address, Code, Status};
use serde::Serialize;

use super::rows::{CodeRow, row};
use crate::site::context::LocaleContext;

/// What the catalog says of a code's life.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct History {
    /// In the order of time.
    pub(crate) events: Vec<Event>,
    /// The code to use now.
    pub(crate) replaced_by: Option<CodeRow>,
    /// The codes in whose place this one is used now.
    pub(crate) replaces: Vec<CodeRow>,
}

/// A change in a code's life.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Event {
    /// `introduced`, `deprecated` or `retired`.
    pub(crate) kind: &'static str,
    /// The version that brought the change; none where the catalog does not name it.
    pub(crate) version: Option<String>,
}

/// A code's history, if it has one. `replaced_by` is its replacement as a row of the page `here`.
pub(crate) fn history(
    context: LocaleContext<'_>,
    here: &Address,
    code: &Code,
    replaced_by: Option<CodeRow>,
) -> Option<History> {
    let replaces = context.resolved.catalog.replaces(code);
    let replaces: Vec<CodeRow> = replaces.map(|index| row(context, here, index)).collect();
    let events = events(code);
    let is_empty = events.is_empty() && replaced_by.is_none() && replaces.is_empty();
    (!is_empty).then_some(History { events, replaced_by, replaces })
}

fn events(code: &Code) -> Vec<Event> {
    let since = code.since.as_ref();
    let deprecated_in = code.deprecated_in.as_ref().map(|version| &version.value);
    let retired_in = code.retired_in.as_ref().map(|version| &version.value);
    [
        ("introduced", since, since.is_some()),
        ("deprecated", deprecated_in, deprecated_in.is_some() || code.status == Status::Deprecated),
        ("retired", retired_in, code.status == Status::Retired),
    ]
    .into_iter()
    .filter(|(_, _, has_happened)| *has_happened)
    .map(|(kind, version, _)| Event { kind, version: version.cloned() })
    .collect()
}
