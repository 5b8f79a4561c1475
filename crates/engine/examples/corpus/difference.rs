//! What kind of difference there is between a text as it is written and its plain form.
//!
//! This does not know the markup's rules: it only looks at what is missing, and whether it goes in pairs as marks do.

/// A kind, from what is well to what is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Same,
    /// Lines and indentation.
    Space,
    Code,
    Emphasis,
    Link,
    /// A backslash before markup.
    Escape,
    /// The digits of the language, or per cent, neither of which fluent-bundle writes.
    Digits,
    /// Another variant, in a language whose plurals fluent-bundle does not know and takes for English.
    Plural,
    /// The same text with another number.
    Number,
    /// Characters are there that were not written.
    Other,
    /// Characters are missing that were no markup.
    Lost,
}

impl Kind {
    pub(crate) const ALL: [Self; 11] = [
        Self::Same,
        Self::Space,
        Self::Code,
        Self::Emphasis,
        Self::Link,
        Self::Escape,
        Self::Digits,
        Self::Plural,
        Self::Number,
        Self::Other,
        Self::Lost,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Space => "space",
            Self::Code => "code",
            Self::Emphasis => "emphasis",
            Self::Link => "link",
            Self::Escape => "escape",
            Self::Digits => "digits",
            Self::Plural => "plural",
            Self::Number => "number",
            Self::Other => "other",
            Self::Lost => "lost",
        }
    }
}

/// Characters in a row that the plain form lacks: one mark, or the target of a link.
struct Mark {
    text: String,
    before: Option<char>,
    after: Option<char>,
    at: usize,
}

/// The kind of the difference between a text and its plain form.
pub(crate) fn kind(written: &str, plain: &str) -> Kind {
    if written == plain {
        return Kind::Same;
    }
    let (written, plain) = (single_spaced(written), single_spaced(plain));
    if written == plain {
        return Kind::Space;
    }
    let Some(marks) = missing(&written, &plain) else {
        return number_kind(&written, &plain);
    };
    marks_kind(&marks, &written)
}

/// The kind where the plain form has characters that were not written.
fn number_kind(written: &[char], plain: &[char]) -> Kind {
    let signs = [',', '.', '\u{a0}', '\u{202f}', '\u{66c}', '\u{66b}'];
    let percents = ['%', '\u{66a}', '\u{200e}', '\u{200f}'];
    let rest = |text: &[char]| -> String {
        text.iter().filter(|c| !c.is_numeric() && !signs.contains(c) && !percents.contains(c)).collect()
    };
    let has_percent = |text: &[char]| text.iter().any(|c| percents.contains(c));
    let latin: Vec<char> = plain.iter().map(|c| latin(*c)).collect();
    // A no-break space before the sign is of the same making.
    if rest(written).trim() != rest(plain).trim() {
        Kind::Other
    } else if latin == written || (has_percent(plain) && !has_percent(written)) {
        Kind::Digits
    } else {
        Kind::Number
    }
}

/// A digit of any script as one of ours.
fn latin(c: char) -> char {
    let zeros = [
        '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1c50}',
    ];
    let digit =
        zeros.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

fn single_spaced(text: &str) -> Vec<char> {
    text.split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .collect()
}

/// What a text has and its plain form lacks; `None` if that has more than was written.
fn missing(written: &[char], plain: &[char]) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    let (mut at, mut kept) = (0, 0);
    while at < written.len() {
        if plain.get(kept) == Some(&written[at]) {
            (at, kept) = (at + 1, kept + 1);
            continue;
        }
        let end = match (written[at], written.get(at + 1)) {
            (']', Some('(')) => close(written, at + 1, '(', ')'),
            (']', Some('[')) => close(written, at + 1, '[', ']'),
            _ => at + 1,
        };
        // A run of the same mark, but no more of it than is missing.
        let same = written[at..].iter().take_while(|c| **c == written[at]).count();
        let stays = plain[kept..].iter().take_while(|c| **c == written[at]).count();
        let end = if end == at + 1 { at + (same - stays.min(same)).max(1) } else { end };
        marks.push(Mark {
            text: written[at..end].iter().collect(),
            before: at.checked_sub(1).map(|before| written[before]),
            after: written.get(end).copied(),
            at,
        });
        at = end;
    }
    (kept == plain.len()).then_some(marks)
}

/// Where a bracket is closed.
fn close(text: &[char], start: usize, opening: char, closing: char) -> usize {
    let mut depth = 0;
    for (at, c) in text.iter().enumerate().skip(start) {
        depth += i32::from(*c == opening) - i32::from(*c == closing);
        if depth == 0 {
            return at + 1;
        }
    }
    start
}

fn marks_kind(marks: &[Mark], written: &[char]) -> Kind {
    // At the least, a space is missing.
    let mut kind = Kind::Space;
    let mut open: Vec<&Mark> = Vec::new();
    for mark in marks.iter().filter(|mark| mark.text != " ") {
        let opened = open.last().copied();
        let found = match (opened, mark.text.as_str()) {
            (_, "\\") if mark.after.is_some_and(|c| "*`[]<-+.)".contains(c)) => Some(Kind::Escape),
            (Some(start), text) if start.text == text && text.starts_with('`') => {
                let inside = &written[start.at + text.len()..mark.at];
                open.pop();
                Some(if is_quotation(start, inside) { Kind::Lost } else { Kind::Code })
            }
            (Some(start), text) if start.text == text && text.starts_with('*') => {
                open.pop();
                Some(if is_in_word(start) || is_in_word(mark) { Kind::Lost } else { Kind::Emphasis })
            }
            (Some(start), ">") if start.text == "<" => {
                open.pop();
                Some(Kind::Link)
            }
            (Some(start), text) if start.text == "[" && text.starts_with(']') => {
                open.pop();
                Some(Kind::Link)
            }
            (_, text) if text.starts_with(['`', '*', '[', '<']) => {
                open.push(mark);
                None
            }
            _ => return Kind::Lost,
        };
        kind = kind.max(found.unwrap_or(Kind::Space));
    }
    if open.is_empty() { kind } else { Kind::Lost }
}

/// Whether a backtick is the beginning of a quotation in the style of GNU, whose end is an apostrophe.
fn is_quotation(start: &Mark, inside: &[char]) -> bool {
    let quoted = inside.iter().position(|c| *c == '\'');
    start.text == "`"
        && quoted.is_some_and(|end| {
            inside.get(end + 1).is_none_or(|c| !c.is_alphanumeric()) && !inside[..end].contains(&'\'')
        })
        && inside.iter().filter(|c| **c == '\'').count() % 2 == 1
}

/// Whether a mark is in a word, or begins behind what may be an expression: `[a-z]*`.
fn is_in_word(mark: &Mark) -> bool {
    if mark.before.is_some_and(|c| "]})".contains(c)) && mark.after.is_some_and(|c| "([{|".contains(c)) {
        return true;
    }
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < '\u{e00}');
    is_letter(mark.before) && is_letter(mark.after)
}
