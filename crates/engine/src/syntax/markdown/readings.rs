//! What the rules read of a text: its lines as readers see them, and what its translations have as well.

pub(super) mod outline;
pub(super) mod prose;

use super::{Document, Node, Tag};
