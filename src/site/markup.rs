//! The engine's HTML and Markdown where a page needs them in another form: read as events, changed, and written again.

mod cell;
mod heading;
mod html;

pub(crate) use cell::cell;
pub(crate) use heading::split_heading;
pub(crate) use html::{Event, Tag, events, text, write};
