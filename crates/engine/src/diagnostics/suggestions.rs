//! Spelling suggestions: the known name that is most similar to an unknown one.

/// The longest name in bytes that gets a suggestion: nobody types a longer one by hand, and a comparison costs the product of the
/// lengths.
const MAX_COMPARED: usize = 200;

/// The work that one part of a run may spend on suggestions, counted in pairs of compared characters: enough for some hundred
/// unknown names among a thousand known ones.
const MAX_WORK: usize = 40_000_000;

/// The fixed cost of a comparison, in the same unit.
const BEGINNING: usize = 64;

/// Suggestions within a budget. After a domain is renamed, each of thousands of unknown names would be compared with each of
/// thousands of known ones, and the first hundred suggestions already show what happened.
#[derive(Debug)]
pub(crate) struct Suggestions {
    /// The work that may still be done.
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: MAX_WORK }
    }
}

impl Suggestions {
    /// The same as [`nearest`], and `None` once the budget is spent.
    pub(crate) fn nearest<'a>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        search(name, known, &mut self.left)
    }
}

/// The name in `known` that is most similar to `name`, if it is similar enough to be a misspelling.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut without_limit = usize::MAX;
    search(name, known, &mut without_limit)
}

/// The most similar name, or `None` if comparing all of `known` costs more than `left`: after half a search, a more similar name
/// may still follow.
fn search<'a>(name: &str, known: impl IntoIterator<Item = &'a str>, left: &mut usize) -> Option<&'a str> {
    if name.is_empty() || name.len() > MAX_COMPARED {
        return None;
    }
    let name = name.to_lowercase();
    let length = name.chars().count();
    let mut nearest = None;
    for known in known {
        let known_length = known.chars().count();
        let allowed = (known_length / 3).max(1);
        // The edit distance is at least the difference in length.
        let may_be_near = known_length.abs_diff(length) <= allowed;
        let work = if may_be_near { BEGINNING + known.len() * length } else { 1 + known.len() };
        *left = left.checked_sub(work)?;
        if may_be_near {
            let lower = known.to_lowercase();
            let distance = strsim::osa_distance(&name, &lower);
            let found = Some((distance, known)).filter(|_| distance <= allowed.min(slips(&name, &lower)));
            nearest = [nearest, found].into_iter().flatten().min();
        }
    }
    nearest.map(|(_, known)| known)
}

/// How many slips can be between two names. Names of several words begin and end alike, and another word in them is no slip: only
/// what is between the ends that they share counts, and of two names that share nothing neither was meant for the other.
fn slips(name: &str, known: &str) -> usize {
    let (name, known): (Vec<char>, Vec<char>) = (name.chars().collect(), known.chars().collect());
    let same = |(a, b): &(&char, &char)| a == b;
    let shorter = name.len().min(known.len());
    let begin = name.iter().zip(&known).take_while(same).count();
    let end = name.iter().rev().zip(known.iter().rev()).take_while(same).count().min(shorter - begin);
    let longer = name.len().max(known.len());
    let between = longer - begin - end;
    // A piece that is left out, as in `minDigits`, makes an abbreviation.
    let slips = if begin + end == shorter { between } else { between.div_ceil(3) };
    slips.max(1).min(longer - 1)
}

#[cfg(test)]
mod tests {
    use super::{MAX_WORK, Suggestions, nearest};

    /// Misspellings get a suggestion: an extra letter, a missing or wrong one, two swapped letters, another letter case.
    #[test]
    fn what_is_nearly_right_is_found() {
        let known = ["invalid-token", "expired-token", "max-size"];
        for slip in ["invalid-tokens", "invald-token", "invalid-tokan", "invalid-tokne", "INVALID-token"] {
            assert_eq!(nearest(slip, known), Some("invalid-token"), "{slip}");
        }
        assert_eq!(nearest("something-else", known), None);
        assert_eq!(nearest("", known), None);
    }

    /// Another word in the same place, or another character alone, is not a misspelling.
    #[test]
    fn what_is_far_away_is_not_found() {
        assert_eq!(nearest("-brand-name-mac-short", ["-brand-name-app-store", "-brand-name"]), None);
        assert_eq!(nearest("%", ["0", "1"]), None);
        assert_eq!(
            nearest("-brand-name-mac-shrot", ["-brand-name-mac-short"]),
            Some("-brand-name-mac-short")
        );
    }

    /// Among equally similar names, the first in alphabetical order is suggested, whatever their order.
    #[test]
    fn the_order_of_names_does_not_matter() {
        assert_eq!(nearest("app-x", ["app-2", "app-1"]), Some("app-1"));
        assert_eq!(nearest("app-x", ["app-1", "app-2"]), Some("app-1"));
    }

    /// The number of comparisons stays within the limit for any number of unknown and known names, and the first unknown names
    /// get suggestions.
    #[test]
    fn thousands_of_unknown_names_cost_no_more_than_the_limit() {
        let known: Vec<String> = (0..20_000).map(|number| format!("app-{number}")).collect();
        let mut suggestions = Suggestions::default();
        let mut looked_at = 0_usize;
        let mut found = 0;
        for number in 0..20_000 {
            let known = known.iter().map(String::as_str).inspect(|_| looked_at += 1);
            found += usize::from(suggestions.nearest(&format!("ap-{number}"), known).is_some());
        }
        assert!(found >= 30, "{found}");
        assert!(looked_at < MAX_WORK, "{looked_at}");
        assert_eq!(Suggestions::default().nearest("ap-1", ["app-1"]), Some("app-1"));
    }
}
