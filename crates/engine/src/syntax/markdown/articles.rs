//! Whole files of Markdown, guides and long texts: CommonMark with what GitHub adds, and more of it than a field may use.

pub(super) mod addresses;
pub(super) mod comments;
pub(super) mod elements;
pub(super) mod events;
pub(super) mod footnotes;
pub(super) mod heading_ids;
pub(super) mod long;
mod options;
#[cfg(feature = "site")]
pub(super) mod outline;
pub(super) mod page;
#[cfg(feature = "site")]
pub(super) mod prose;
mod tags;
pub(super) mod unread;
pub(super) mod whole;

#[cfg(feature = "site")]
use super::readings::outline::{CodeBlock, Excerpt, Outline, OutlineLink};
#[cfg(feature = "site")]
use super::readings::prose::{Line, LineKind};
use super::{
    EMPHASIS_BOUNDARY, Problem, ProblemKind, Reference, WrittenLink, commonmark, emphasis, fences,
    is_safe_target, passage, place_of, reference, resolve_link,
};
pub(super) use options::OPTIONS;
use unread::kinds::{Unread, Unreadable};
