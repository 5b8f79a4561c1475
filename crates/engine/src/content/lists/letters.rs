//! The names of a domain's codes from A to Z, by what they are listed under.

use std::collections::BTreeMap;

use super::names::{NameKind, Prefixes};
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

/// More names under one letter are in several lists.
const MOST_NAMES: usize = 200;

/// What a name is listed under: digits first, then letters, then what has neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Initial {
    /// Any digit.
    Digit,
    /// A letter, in capitals if it has one.
    Letter(char),
    /// Anything else.
    Other,
}

/// A name in its order: what it is listed as in small letters, its kind, and where it is.
type Listed = (String, NameKind, (CodeIndex, usize), String);

/// The names that are listed under a letter, or some of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The domain of their codes.
    pub domain: DomainIndex,
    /// The letter.
    pub initial: Initial,
    /// Which part of its names: 1 is the first.
    pub part: usize,
    /// The first and the last name without what all begin with, where there are several parts.
    pub ends: Option<[String; 2]>,
    /// Codes, and which of the names of each, in alphabetical order.
    pub names: Vec<(CodeIndex, usize)>,
}

impl Initial {
    /// What a name without the beginning that it shares with others is listed under.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name.chars().find(|c| c.is_alphanumeric()) {
            Some(c) if c.is_numeric() => Self::Digit,
            // A letter whose capital is two, such as the German ß, is listed under itself.
            Some(c) if c.to_uppercase().count() == 1 => {
                c.to_uppercase().next().map_or(Self::Other, Self::Letter)
            }
            Some(c) => Self::Letter(c),
            None => Self::Other,
        }
    }

    /// What readers see.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Digit => "0–9".to_owned(),
            Self::Letter(letter) => letter.to_string(),
            Self::Other => "#".to_owned(),
        }
    }

    /// What ids have.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Digit => "digit".to_owned(),
            Self::Letter(letter) => letter.to_string(),
            Self::Other => "other".to_owned(),
        }
    }
}

impl Letter {
    /// What readers see: the letter, or the first and the last name of a part of its names.
    #[must_use]
    pub fn label(&self) -> String {
        match &self.ends {
            Some([first, last]) => format!("{first} – {last}"),
            None => self.initial.label(),
        }
    }

    /// What it is called in addresses: letters that not every host has in file names are numbers of Unicode.
    #[must_use]
    pub fn name(&self) -> String {
        let letter = match self.initial {
            Initial::Letter(letter) if !letter.is_ascii() => format!("u{:x}", u32::from(letter)),
            initial => initial.id(),
        };
        if self.part == 1 { letter } else { format!("{letter}.{}", self.part) }
    }
}

impl Resolved {
    /// The names of these codes of a domain by letter. If `is_split`, many names of one letter are in several parts.
    #[must_use]
    pub fn letters(
        &self,
        domain: DomainIndex,
        codes: &[CodeIndex],
        prefixes: &Prefixes,
        is_split: bool,
    ) -> Vec<Letter> {
        let mut letters: BTreeMap<Initial, Vec<Listed>> = BTreeMap::new();
        for &code in codes {
            for (place, name) in self.code_names(code).iter().enumerate() {
                let shown = prefixes.cut(name).1.concat();
                let row = (shown.to_lowercase(), name.kind, (code, place), shown);
                letters.entry(Initial::of(&row.3)).or_default().push(row);
            }
        }
        let parts = letters.into_iter().flat_map(|(initial, mut names)| {
            names.sort_by(|(one, a, ..), (other, b, ..)| one.cmp(other).then(a.cmp(b)));
            let has_several = is_split && names.len() > MOST_NAMES;
            let length = if has_several { MOST_NAMES } else { names.len() };
            let part = |(names, part): (&[Listed], usize)| Letter {
                domain,
                initial,
                part,
                ends: has_several.then(|| [&names[0], &names[names.len() - 1]].map(|name| name.3.clone())),
                names: names.iter().map(|(_, _, place, _)| *place).collect(),
            };
            names.chunks(length).zip(1..).map(part).collect::<Vec<_>>()
        });
        parts.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Initial;

    /// Small letters are under their capitals, marks count for nothing.
    #[test]
    fn a_name_is_listed_under_its_first_letter() {
        assert_eq!(Initial::of("_invalid"), Initial::Letter('I'));
        assert_eq!(Initial::of("401_unauthorized"), Initial::Digit);
        assert_eq!(Initial::of("ßign"), Initial::Letter('ß'));
        assert_eq!(Initial::of("--"), Initial::Other);
    }
}
