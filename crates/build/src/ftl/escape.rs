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

/// Whether an escape stands for a character: surrogates and numbers beyond U+10FFFF do not.
pub(super) fn is_character(escape: &str) -> bool {
    let digits = escape.trim_start_matches('\\').strip_prefix(['u', 'U']);
    digits.is_none_or(|digits| {
        u32::from_str_radix(digits, 16).is_ok_and(|number| char::from_u32(number).is_some())
    })
}
