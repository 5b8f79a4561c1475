//! Where a code is in its life.

/// Where a code is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// In use.
    #[default]
    Active,
    /// Still returned, to be avoided.
    Deprecated,
    /// No longer returned.
    Retired,
}
