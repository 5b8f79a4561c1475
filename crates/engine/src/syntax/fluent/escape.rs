//! Escapes in string literals, of which fluent-syntax says nothing once it has read them.

/// The escapes of a string literal that the parser took, each with its backslash.
pub(super) fn escapes(literal: &str) -> impl Iterator<Item = &str> {
    let mut rest = literal;
    std::iter::from_fn(move || {
        let (_, from) = rest.split_at(rest.find('\\')?);
        let length = match from.as_bytes().get(1)? {
            b'u' => 6,
            b'U' => 8,
            _ => 2,
        };
        let (escape, behind) = from.split_at_checked(length)?;
        rest = behind;
        Some(escape)
    })
}

/// The character that an escape stands for: none for surrogates and numbers beyond U+10FFFF.
pub(super) fn character(escape: &str) -> Option<char> {
    let escaped = escape.strip_prefix('\\')?;
    match escaped.strip_prefix(['u', 'U']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok().and_then(char::from_u32),
        None => escaped.chars().next(),
    }
}
