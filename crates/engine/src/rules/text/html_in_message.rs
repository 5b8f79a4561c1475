//! `unread-markdown` in messages: HTML, of which they have none. Guides are looked into where they are read.

use std::ops::Range;

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, ProseKind, Reports};

/// The elements that texts of other formats have.
const ELEMENTS: [&str; 33] = [
    "a", "b", "br", "center", "code", "del", "div", "em", "font", "h1", "h2", "h3", "hr", "i", "img", "ins",
    "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong", "sub", "sup",
    "table", "u", "ul",
];

/// The references that texts of other formats have.
const REFERENCES: [&str; 8] = ["amp", "lt", "gt", "quot", "apos", "nbsp", "hellip", "copy"];

/// The longest reference, and the longest tag that is looked for.
const MAX: usize = 200;

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.kind == ProseKind::Article {
        return;
    }
    for line in prose.lines.iter().filter(|line| line.as_str().contains(['<', '&'])) {
        let text = line.as_str();
        // One is enough: the others of the line end what the first begins.
        let mut signs = line.prose().filter(|(_, c)| matches!(c, '<' | '&'));
        if let Some((range, kind)) = signs.find_map(|(at, _)| html(text, at)) {
            let (kind, text) = (kind.to_owned(), text[range.clone()].to_owned());
            reports.emit(Finding::UnreadMarkdown { kind, text, suggestion: None }, line, range, None);
        }
    }
}

/// The HTML that begins at a place, and what it is.
fn html(text: &str, at: usize) -> Option<(Range<usize>, &'static str)> {
    let before = text[..at].chars().next_back();
    let tag = tag(&text[at..], before).map(|length| (at..at + length, "tag"));
    tag.or_else(|| reference(&text[at..]).map(|length| (at..at + length, "reference")))
}

/// The length of a tag. `vector<a>` has none.
fn tag(text: &str, before: Option<char>) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let end = inside.char_indices().take(MAX).find(|(_, c)| *c == '>')?.0;
    let inside = &inside[..end];
    let is_end = inside.starts_with('/');
    let name = inside.trim_start_matches('/');
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let after = &inside[usize::from(is_end) + name.len()..];
    let has_attributes = after.starts_with(' ') && after.contains('=');
    let is_whole = after.trim().is_empty() || after.trim() == "/" || has_attributes;
    let is_type = !is_end && before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_whole && !is_type && ELEMENTS.iter().any(|element| name.eq_ignore_ascii_case(element)))
        .then_some(end + 2)
}

/// The length of a character reference.
fn reference(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let end = name.char_indices().take(MAX).find(|(_, c)| *c == ';')?.0;
    let name = &name[..end];
    let is_number = name.strip_prefix('#').is_some_and(|digits| {
        let digits = digits.strip_prefix(['x', 'X']).unwrap_or(digits);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    (is_number || REFERENCES.contains(&name)).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::{reference, tag};

    /// Tags are told from types, addresses and signs.
    #[test]
    fn a_tag_is_told_from_a_type() {
        for text in ["<b>", "</b>", "<br/>", "<br />", "<BR>", "<a href=\"x\">", "<span class='x'>"] {
            assert_eq!(tag(text, Some('录')), Some(text.len()), "{text}");
        }
        for text in ["<x:y>", "<name>", "<https://a>", "< b >", "<b", "<b, c>", "<>", "<a b>"] {
            assert_eq!(tag(text, None), None, "{text}");
        }
        assert_eq!(tag("<a>", Some('r')), None);
    }

    /// References are told from words between `&` and `;`.
    #[test]
    fn a_reference_is_told_from_words() {
        for text in ["&nbsp;", "&amp;", "&#39;", "&#x202E;"] {
            assert_eq!(reference(text), Some(text.len()), "{text}");
        }
        for text in ["& b;", "&a=1;", "&#;", "&amp", "&x;"] {
            assert_eq!(reference(text), None, "{text}");
        }
    }
}
