//! What the lists of codes are made of, and split into where codes are many.

pub(crate) mod groups;
pub(crate) mod letters;
pub(crate) mod names;
pub(crate) mod parts;
pub(crate) mod ranges;
