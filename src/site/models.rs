//! What templates see of things that several kinds of pages show. Templates of projects rely on the names of fields: a change here is a
//! change for them.

pub(crate) mod article;
pub(crate) mod code;
pub(crate) mod edit_links;
pub(crate) mod frame;
pub(crate) mod history;
pub(crate) mod layout;
pub(crate) mod meta;
pub(crate) mod parts;
pub(crate) mod platforms;
pub(crate) mod rows;
pub(crate) mod section;
pub(crate) mod setting;
pub(crate) mod sidebar;
pub(crate) mod snippets;
pub(crate) mod updated;
pub(crate) mod user_messages;
