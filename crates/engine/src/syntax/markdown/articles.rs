//! Whole files of Markdown, guides and long texts: CommonMark with what GitHub adds, and more of it than a field may use.

pub(super) mod addresses;
pub(super) mod comments;
pub(super) mod elements;
pub(super) mod events;
pub(super) mod footnotes;
mod foreign;
pub(super) mod heading_ids;
pub(super) mod long;
mod options;
pub(super) mod page;
#[cfg(feature = "site")]
pub(super) mod prose;
mod tags;
mod unread;
pub(super) mod unread_kinds;
pub(super) mod whole;

#[cfg(feature = "site")]
use super::prose::{Line, LineKind};
use super::{
    EMPHASIS_BOUNDARY, Problem, ProblemKind, Reference, WrittenLink, commonmark, emphasis, fences,
    is_safe_target, languages, passage, place_of, reference, resolve_link,
};
pub(super) use options::OPTIONS;
use unread_kinds::{Unread, Unreadable};
