//! The causes of a code that has several, each with its own solution.

use crate::diagnostics::Span;
use crate::project::catalog::Code;

/// One of the causes that a code may have.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cause {
    /// Its name, which ends the id of its message and that of its part of the code's page.
    pub name: String,
    /// The id of its message.
    pub message: String,
    /// Where it is listed.
    pub span: Span,
}

impl Cause {
    /// The id of its part of the code's page, which links and logs may contain: it never changes.
    #[must_use]
    pub fn anchor(&self) -> String {
        format!("cause-{}", self.name)
    }
}

impl Code {
    /// The ids of its messages: its own, then those of its causes.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.message)
            .chain(self.causes.iter().map(|cause| &cause.message))
            .map(String::as_str)
    }
}
