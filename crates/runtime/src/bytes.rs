//! The bytes of packs and tables: what stands where, how they are read, their checksum.

mod checksum;
pub mod layout;
pub(crate) mod read;
