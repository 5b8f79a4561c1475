//! All codes in other orders and forms than by group, and how much of them is translated.

pub(crate) mod a_z;
pub(crate) mod by_number;
pub(crate) mod coverage;
pub(crate) mod filters;
pub(crate) mod links;
pub(crate) mod single_page;
pub(crate) mod symbols;
pub(crate) mod table;
