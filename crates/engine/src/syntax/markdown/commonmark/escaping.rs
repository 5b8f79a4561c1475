//! Characters that CommonMark would read as markup: in text, in code and in targets.

/// The position of a text in its line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Start,
    /// After placeables alone.
    AfterHole,
    Within,
}

/// A fence longer than any run of backticks in the text, except for those at its edges.
pub(super) fn fence(text: &str) -> (String, String) {
    let ticks = backticks(text, 1);
    // A parser takes a space from each edge of a text that has one at both.
    let is_stripped = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    let pad = if is_stripped || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    (format!("{ticks}{pad}"), format!("{pad}{ticks}"))
}

/// A fence of at least this many backticks, and longer than any run in the text.
fn backticks(text: &str, least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(least.max(longest + 1))
}

/// Text as a code block of Markdown.
#[must_use]
pub fn code_block(text: &str, language: &str) -> String {
    let fence = backticks(text, 3);
    format!("{fence}{language}\n{text}\n{fence}")
}

/// The fence of a code block that has this after its opening fence.
pub(super) fn code_fence(text: &str, info: &str) -> String {
    // Behind backticks none may follow.
    if !info.contains('`') {
        return backticks(text, 3);
    }
    let longest = text.split(|c| c != '~').map(str::len).max().unwrap_or(0);
    "~".repeat(3.max(longest + 1))
}

/// What follows an opening fence.
pub(super) fn info_string(info: &str) -> String {
    let info = without_references(&info.replace('\\', "\\\\").replace(['\n', '\r'], " "));
    // It would be a part of the fence.
    if info.starts_with('~') { format!(" {info}") } else { info }
}

/// The target of a link and its title.
pub(super) fn titled_target(target: &str, title: &str) -> String {
    let target = link_target(target);
    if title.is_empty() {
        return target;
    }
    let target = if target.is_empty() { "<>" } else { &target };
    let escaped = title.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " ");
    format!("{target} \"{}\"", without_references(&escaped))
}

/// Text as a code span of Markdown.
#[must_use]
pub fn code_span(text: &str) -> String {
    let (open, close) = fence(text);
    format!("{open}{text}{close}")
}

/// Text with a backslash before every character that Markdown would read as markup.
#[must_use]
pub fn escape(text: &str) -> String {
    escape_in(text, Line::Start, false)
}

/// A target, in angle brackets if it contains a character that would end it.
pub(super) fn link_target(target: &str) -> String {
    let target = without_references(target);
    if target.contains(['(', ')', '<', '>', ' ']) {
        let escaped = target.replace('<', "%3C").replace('>', "%3E");
        return format!("<{escaped}>");
    }
    target
}

/// Text in which no part is a character reference, which would be read as another text.
fn without_references(text: &str) -> String {
    let is_reference = |rest: &str| {
        rest.split_once(';')
            .is_some_and(|(name, _)| name.chars().all(|c| c == '#' || c.is_ascii_alphanumeric()))
    };
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(if is_reference(part) { "&amp;" } else { "&" });
        out.push_str(part);
    }
    out
}

/// Escapes the characters that Markdown would read as markup, and no others, because people also read the source.
pub(super) fn escape_in(text: &str, line: Line, is_before_link: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let lead = chars.iter().take_while(|c| **c == ' ').count();
    let digits = chars[lead..].iter().take_while(|c| c.is_ascii_digit()).count();
    let end = chars.iter().rposition(|c| *c != ' ').map_or(0, |last| last + 1);
    let mut out = String::with_capacity(text.len());
    for (index, &c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(index + 1).copied();
        // Two spaces before the end of a line would be a break, four at its start code; the text beside them can be empty.
        let is_at_edge = index >= end || (index < lead && line != Line::Within);
        if c == ' ' && before == Some(' ') && is_at_edge {
            continue;
        }
        let begins_line = index == lead && line != Line::Within;
        let is_markup = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '&' => after.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
            '!' => after.is_none() && is_before_link,
            // The second line of a table, and a definition, begin with a colon.
            '#' | '>' | '+' | '-' | '=' | '|' | ':' => begins_line,
            '.' | ')' => {
                line != Line::Within && index == lead + digits && (digits > 0 || line == Line::AfterHole)
            }
            _ => false,
        };
        out.extend(is_markup.then_some('\\'));
        out.push(c);
    }
    out
}
