//! Rules about what is on the site alone.

pub(super) mod broken_link;
pub(super) mod colliding_file;
pub(super) mod reserved_file_name;
pub(super) mod unnamed_section;
