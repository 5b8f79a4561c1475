//! Rules about what is on the site alone.

pub(super) mod colliding_file;
