//! What may have been meant: the known name that is written most like an unknown one.

/// Longer names are nobody's typing error; comparing costs the product of the lengths.
const MAX_COMPARED: usize = 200;

/// What one part of a run may put into suggestions, in characters compared with characters: enough for some hundred names among a
/// thousand.
const MAX_WORK: usize = 40_000_000;

/// What it costs to begin a comparison, in the same measure.
const BEGINNING: usize = 64;

/// What a part of a run may still put into suggestions. When a domain is renamed, each of thousands of unknown names would be
/// compared with each of thousands of known ones; who has read the first hundred suggestions knows what happened.
#[derive(Debug)]
pub(crate) struct Suggestions {
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: MAX_WORK }
    }
}

impl Suggestions {
    /// As [`nearest`]; `None` as well once too much was compared.
    pub(crate) fn nearest<'a>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        search(name, known, &mut self.left)
    }
}

/// The one of `known` that is written most like `name`, when it is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut without_limit = usize::MAX;
    search(name, known, &mut without_limit)
}

/// Searches as long as there is work `left`. What half a search finds need not be the nearest, and is not told.
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
        // A difference in length is a distance already.
        let may_be_near = known_length.abs_diff(length) <= allowed;
        let work = if may_be_near { BEGINNING + known.len() * length } else { 1 + known.len() };
        *left = left.checked_sub(work)?;
        if may_be_near {
            let distance = strsim::osa_distance(&name, &known.to_lowercase());
            let found = Some((distance, known)).filter(|_| distance <= allowed);
            nearest = [nearest, found].into_iter().flatten().min();
        }
    }
    nearest.map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::{MAX_WORK, Suggestions, nearest};

    /// A slip of the pen is seen through: a letter too many, too few, another, two in the wrong order, another case.
    #[test]
    fn what_is_nearly_right_is_found() {
        let known = ["invalid-token", "expired-token", "max-size"];
        for slip in ["invalid-tokens", "invald-token", "invalid-tokan", "invalid-tokne", "INVALID-token"] {
            assert_eq!(nearest(slip, known), Some("invalid-token"), "{slip}");
        }
        assert_eq!(nearest("something-else", known), None);
        assert_eq!(nearest("", known), None);
    }

    /// Of several that are equally near, the first in the alphabet is named, whatever order they come in.
    #[test]
    fn the_order_of_names_does_not_matter() {
        assert_eq!(nearest("app-x", ["app-2", "app-1"]), Some("app-1"));
        assert_eq!(nearest("app-x", ["app-1", "app-2"]), Some("app-1"));
    }

    /// However many names are unknown, and however many known: what is compared stays within the limit, and the first names
    /// get their suggestions.
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
