//! Where a symbol may break.

/// Cuts a symbol at the borders of its words: `AgoraChatErrorInvalidToken`, `ERR_DNS`, `getDNSConfig`, `auth/invalid-token`.
#[must_use]
pub fn symbol_parts(symbol: &str) -> Vec<String> {
    let chars: Vec<char> = symbol.chars().collect();
    let first = chars.iter().position(|c| c.is_alphanumeric());
    let mut parts = vec![String::new()];
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(index + 1);
        let begins_word = match before {
            None => false,
            // A minus sign and an underscore at the beginning belong to the first word.
            Some(before) if !before.is_alphanumeric() => {
                c.is_alphanumeric() && first.is_some_and(|first| first < index)
            }
            Some(before) => {
                c.is_uppercase()
                    && (!before.is_uppercase() || after.is_some_and(|after| after.is_lowercase()))
            }
        };
        match parts.last_mut() {
            Some(part) if !begins_word => part.push(c),
            _ => parts.push(c.to_string()),
        }
    }
    parts
}

/// From how many bytes on a symbol may be wider than what is left of a phone's line.
const LONG: usize = 16;

/// The parts of code between which a page may break it: the words of a symbol, which a narrow page would break within one.
pub(crate) fn breakable_parts(text: &str) -> Vec<String> {
    if text.len() < LONG || text.contains(char::is_whitespace) {
        return vec![text.to_owned()];
    }
    symbol_parts(text)
}

#[cfg(test)]
mod tests {
    use super::symbol_parts;

    /// A symbol breaks between its words, and its parts are the symbol again.
    #[test]
    fn a_symbol_is_cut_between_its_words() {
        assert_eq!(symbol_parts("GetDNSConfig").join("|"), "Get|DNS|Config");
        assert_eq!(symbol_parts("ERR_NO_ROUTE").join("|"), "ERR_|NO_|ROUTE");
        assert_eq!(symbol_parts("auth/invalid-token").join("|"), "auth/|invalid-|token");
        assert_eq!(symbol_parts("E0382").join("|"), "E0382");
        assert_eq!(symbol_parts("-1005").join("|"), "-1005");
        assert_eq!(symbol_parts("_internalError").join("|"), "_internal|Error");
    }
}
