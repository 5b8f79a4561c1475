//! What can be asked of any rule. The rules themselves are generated of `docs/catalog/rule.toml` and `rules.toml`.

use super::{Rule, Severity};

impl Rule {
    /// The rule with this id.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }

    /// Whether a project may make less of its findings. An error is one because what is made of the project would be wrong:
    /// a text lost, a code mistaken for another. That does not get better by not being told.
    #[must_use]
    pub fn can_be_lowered(self) -> bool {
        self.severity() == Severity::Warning
    }
}
