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

impl Status {
    /// The word in the catalog.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Deprecated => "deprecated",
            Self::Retired => "retired",
        }
    }
}
