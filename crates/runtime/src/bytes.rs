//! The bytes of packs and tables: their layout, how they are read, their checksum.

mod checksum;
pub mod layout;
pub(crate) mod read;
pub(crate) mod table;
