//! The names of macros, each of them once.

use std::collections::BTreeSet;

use crate::listing::{ListedCode, ListedDomain};

/// The names that are taken.
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    pub(super) fn new(guard: &str) -> Self {
        Self { taken: BTreeSet::from([guard.to_owned()]) }
    }

    /// This name, or the first of `name_2`, `name_3` and so on that is free.
    pub(super) fn choose(&mut self, name: &str) -> String {
        let others = (2..).map(|number: u64| format!("{name}_{number}"));
        let free = [name.to_owned()].into_iter().chain(others).find(|name| !self.taken.contains(name));
        let free = free.unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }

    /// A code's name, which begins with that of its domain. A code that has no name but its digits is called by these.
    pub(super) fn of_code(&mut self, domain: &ListedDomain<'_>, listed: &ListedCode<'_>) -> String {
        let name = listed.code.name.as_str();
        let (sign, digits) = match (name.strip_prefix("CodeMinus"), name.strip_prefix("Code")) {
            (Some(digits), _) => ("MINUS_", digits),
            (None, Some(digits)) => ("", digits),
            (None, None) => ("", name),
        };
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let name = if is_number { format!("{sign}{digits}") } else { macro_name(name) };
        self.choose(&format!("{}_CODE_{name}", macro_name(domain.name)))
    }
}

/// A name in the case of macros: `waitTime` and `wait-time` are `WAIT_TIME`, `HTTPError` is `HTTP_ERROR`. Whatever a macro cannot have in
/// its name separates words; there is one `_` between two, as C++ keeps names with more for itself.
pub(super) fn macro_name(name: &str) -> String {
    let mut words = vec![String::new()];
    let mut before = None;
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let begins = before.is_some_and(|before: char| {
            before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || before.is_ascii_uppercase() && rest.peek().is_some_and(char::is_ascii_lowercase)
        });
        if c.is_ascii_uppercase() && begins || !c.is_ascii_alphanumeric() {
            words.push(String::new());
        }
        if c.is_ascii_alphanumeric() {
            words.last_mut().into_iter().for_each(|word| word.push(c.to_ascii_uppercase()));
        }
        before = Some(c);
    }
    words.retain(|word| !word.is_empty());
    if words.is_empty() { "OTHER".to_owned() } else { words.join("_") }
}

#[cfg(test)]
mod tests {
    use super::{Names, macro_name};

    /// Each name is made of what a macro may have, whatever the catalog's is.
    #[test]
    fn names_are_in_the_case_of_macros() {
        for (name, expected) in [
            ("waitTime", "WAIT_TIME"),
            ("wait-time", "WAIT_TIME"),
            ("HTTPError", "HTTP_ERROR"),
            ("5xx", "5XX"),
            ("__team plus", "TEAM_PLUS"),
            ("错误", "OTHER"),
        ] {
            assert_eq!(macro_name(name), expected, "{name}");
        }
    }

    /// Of several that would have one name, the later ones get numbers.
    #[test]
    fn no_name_is_given_twice() {
        let mut names = Names::new("GUARD_H");
        let chosen = ["A_B", "GUARD_H", "A_B", "A_B_2", "A_B"].map(|name| names.choose(name));
        assert_eq!(chosen, ["A_B", "GUARD_H_2", "A_B_2", "A_B_2_2", "A_B_3"]);
    }
}
