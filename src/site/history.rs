//! A code's history: the versions that changed its place in the catalog, and the codes before and after it.

use codegloss_engine::{Code, Status};
use serde::Serialize;

use super::address::Address;
use super::model::CodeRow;
use super::views::Views;

/// What the catalog says of a code's life.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct History {
    /// In the order of time.
    pub(crate) events: Vec<Event>,
    /// The code to use now.
    pub(crate) replaced_by: Option<CodeRow>,
    /// The codes that this one is to be used for now.
    pub(crate) replaces: Vec<CodeRow>,
}

/// A change in a code's life.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Event {
    /// `introduced`, `deprecated` or `retired`.
    pub(crate) kind: &'static str,
    /// The version that brought the change; none where the catalog only says that it came.
    pub(crate) version: Option<String>,
}

impl Views<'_> {
    /// A code's history, where there is something to tell. `replaced_by` is its replacement as a row of the page `here`.
    pub(crate) fn history(
        &self,
        here: &Address,
        code: &Code,
        replaced_by: Option<CodeRow>,
    ) -> Option<History> {
        let catalog = &self.resolved.catalog;
        let replaces: Vec<CodeRow> = catalog.replaces(code).map(|index| self.row(here, index)).collect();
        let events = events(code);
        let is_empty = events.is_empty() && replaced_by.is_none() && replaces.is_empty();
        (!is_empty).then_some(History { events, replaced_by, replaces })
    }
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
    .map(|(kind, when, _)| Event { kind, version: when.cloned() })
    .collect()
}
