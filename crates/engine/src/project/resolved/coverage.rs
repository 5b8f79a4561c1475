//! How much of what readers of a public site see a locale has.

use std::collections::BTreeMap;

use super::Resolved;
use super::translatable::{Translatable, TranslatableKind};
use crate::project::indices::LocaleIndex;

/// How many of how many texts there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Share {
    /// Those that the locale has.
    pub translated: usize,
    /// All of them.
    pub total: usize,
}

/// The shares of a locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// Of all texts.
    pub total: Share,
    /// Of each kind that there is any text of.
    pub kinds: BTreeMap<TranslatableKind, Share>,
}

impl Resolved {
    /// What readers of a public site see in a locale.
    pub fn public_translatables(&self, locale: LocaleIndex) -> impl Iterator<Item = Translatable<'_>> {
        self.translatables(locale).filter(|item| item.is_public)
    }

    /// How much of that the locale has.
    #[must_use]
    pub fn coverage(&self, locale: LocaleIndex) -> Coverage {
        let mut coverage = Coverage::default();
        for item in self.public_translatables(locale) {
            coverage.total.add(&item);
            coverage.kinds.entry(item.kind).or_default().add(&item);
        }
        coverage
    }
}

impl Share {
    /// Counts one more text.
    pub fn add(&mut self, item: &Translatable<'_>) {
        self.translated += usize::from(item.state.is_there());
        self.total += 1;
    }

    /// Never rounded up: 1000 is all.
    #[must_use]
    pub fn thousandths(self) -> usize {
        (self.translated * 1000).checked_div(self.total).unwrap_or(1000)
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    /// All is all: one text of ten thousand that is missing is seen in the share.
    #[test]
    fn a_share_is_never_rounded_up() {
        let share = |translated, total| Share { translated, total }.thousandths();
        assert_eq!(share(9_999, 10_000), 999);
        assert_eq!(share(2, 3), 666);
        assert_eq!(share(3, 3), 1000);
        assert_eq!(share(0, 3), 0);
        assert_eq!(share(0, 0), 1000);
    }
}
