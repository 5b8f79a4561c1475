//! Rules about what is on the site alone.

pub(super) mod colliding_file;
pub(super) mod reserved_file_name;
