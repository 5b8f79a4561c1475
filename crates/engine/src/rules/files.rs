//! Rules of the group `files`.

pub(super) mod ignored_file;
