//! How much a rule weighs, and what it looks at.

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is built.
    Error,
    /// Something is built, and a reader will miss something.
    Warning,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleScope {
    /// Settings, codes and messages: what packs and generated code are made of.
    Packs,
    /// What is on the site alone. A build script leaves it out.
    Site,
    /// Both.
    All,
    /// The catalog beside a release of it. Without a release, nobody looks.
    Release,
}
