//! What people do that the parser cannot know: it only names what it expected.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use crate::diagnostics::Finding;
use crate::syntax::full_width::ascii;

/// What was done where the parser began to fail, if that can be told, and its bytes. `stopped` is where it gave up.
pub(super) fn slip(
    text: &str,
    began: usize,
    stopped: usize,
    kind: &ErrorKind,
) -> Option<(Finding, Range<usize>)> {
    let line = Line::at(text, began);
    indentation(text, began, stopped)
        .or_else(|| line.comment())
        .or_else(|| line.comment_before())
        .or_else(|| line.full_width_sign())
        .or_else(|| line.name())
        .or_else(|| line.start(kind))
        .or_else(|| full_width_star(text, began, kind))
}

/// The length of a comment that became text: the element is the rest of an indented line.
pub(super) fn comment_in_text(before: &str, element: &str) -> Option<usize> {
    let line = element.lines().next()?.trim_end();
    let indent = before.rsplit('\n').next().unwrap_or_default();
    let is_line = before.contains('\n') && indent.chars().all(|c| c == ' ');
    let said = line.trim_start_matches('#');
    let is_comment = said.len() < line.len() && line.len() - said.len() <= 3 && said.starts_with([' ', '\t']);
    (is_line && is_comment).then_some(line.len())
}

/// The length of the sign that a text begins with as a heading does, in the line of its name. `# of files` is a number, and `# 号键` is a
/// key: a single sign is a heading's only above a paragraph.
pub(super) fn heading(text: &str, start: usize, element: &str) -> Option<usize> {
    let title = element.trim_start_matches('#');
    let length = element.len() - title.len();
    let is_first = text[..start].trim_end_matches(' ').ends_with('=');
    let words = title.strip_prefix(' ')?;
    let is_meant =
        length > 1 || (!words.starts_with(|c: char| c.is_ascii()) && is_above_paragraph(&text[start..]));
    (is_first && length <= 6 && !words.is_empty() && is_meant).then_some(length)
}

/// Whether an empty line and another paragraph of the same text follow a line.
fn is_above_paragraph(text: &str) -> bool {
    let mut lines = text.lines().skip(1).map(|line| (line, line.trim_start()));
    lines.next().is_some_and(|(_, rest)| rest.is_empty())
        && lines
            .find(|(_, rest)| !rest.is_empty())
            .is_some_and(|(line, rest)| line.starts_with(' ') && !rest.starts_with(['.', '}']))
}

/// A placeable that was written with a full-width brace, and is text.
pub(super) fn full_width_brace(element: &str) -> Option<(Finding, Range<usize>)> {
    let at = element.find('｛')?;
    let inside = element[at + '｛'.len_utf8()..].trim_start();
    let name = inside.strip_prefix(['$', '＄'])?;
    name.starts_with(char::is_alphabetic).then(|| (full_width('｛', "{"), at..at + '｛'.len_utf8()))
}

/// The line of a place.
struct Line<'a> {
    text: &'a str,
    /// Where it begins, and where its first character is that is no space.
    start: usize,
    first: usize,
    /// The place; where that is only an indentation, what follows it.
    at: usize,
}

impl<'a> Line<'a> {
    fn at(text: &'a str, at: usize) -> Self {
        let start = line_start(text, at);
        let rest = text[start..].trim_start_matches(' ');
        let first = text.len() - rest.len();
        Self { text, start, first, at: at.max(first) }
    }

    fn character(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// The rest of the line from an offset.
    fn rest(&self, from: usize) -> &'a str {
        self.text[from..].lines().next().unwrap_or_default()
    }

    fn comment(&self) -> Option<(Finding, Range<usize>)> {
        let comment = self.rest(self.first);
        (comment.starts_with('#') && self.at == self.first)
            .then(|| (Finding::SyntaxErrorCommentInside, self.first..self.first + comment.trim_end().len()))
    }

    /// The comments before an attribute: they end the message, and the attribute belongs to none.
    fn comment_before(&self) -> Option<(Finding, Range<usize>)> {
        let is_attribute = self.first > self.start && self.text[self.first..].starts_with('.');
        let mut comments = self.text[..self.start].rsplit('\n').skip(1).map(str::trim_end);
        let comment = comments.find(|line| !line.is_empty()).filter(|line| line.starts_with('#'))?;
        let begin = self.text[..self.start].rfind(comment)?;
        is_attribute.then(|| (Finding::SyntaxErrorCommentInside, begin..begin + comment.len()))
    }

    fn full_width_sign(&self) -> Option<(Finding, Range<usize>)> {
        let c = self.character().filter(|c| !c.is_alphabetic())?;
        let meant = ascii(c)?;
        let is_arrow = matches!(c, '－' | '-') && self.rest(self.at + c.len_utf8()).starts_with(['＞', '>']);
        let meant = if is_arrow { "->".to_owned() } else { meant };
        Some((full_width(c, &meant), self.at..self.at + c.len_utf8()))
    }

    /// A name with letters that names do not have: of a variable, a term, a variant, an attribute, or a message.
    fn name(&self) -> Option<(Finding, Range<usize>)> {
        self.character().filter(|c| c.is_alphabetic() && !c.is_ascii())?;
        let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        let before = &self.text[self.start..self.at];
        let mut begin = self.start + before.trim_end_matches(is_of_name).len();
        if self.text[begin..].starts_with('-') {
            begin += 1;
        }
        let length = self.text[begin..].find(|c| !is_of_name(c)).unwrap_or(self.text.len() - begin);
        let range = begin..begin + length;
        let after = self.rest(range.end);
        let is_defined = after.trim_start().starts_with(['=', '＝']);
        let is_name = match self.text[self.start..begin].chars().next_back() {
            Some('$') => true,
            Some('-') => begin - 1 != self.first || is_defined,
            Some('[') => after.starts_with([']', ' ']) && !self.is_link(begin - 1),
            Some('.') => begin - 1 == self.first && is_defined,
            None => is_defined,
            _ => false,
        };
        is_name.then(|| (Finding::SyntaxErrorName { name: self.text[range.clone()].to_owned() }, range))
    }

    /// Whether the bracket at an offset begins a link.
    fn is_link(&self, bracket: usize) -> bool {
        let after = self.rest(bracket).split_once(']').map_or("", |(_, after)| after);
        after.starts_with(['[', '('])
    }

    /// A character of Fluent's own at the beginning of a line of text.
    fn start(&self, kind: &ErrorKind) -> Option<(Finding, Range<usize>)> {
        let c = self.text[self.first..].chars().next().filter(|_| self.first > self.start)?;
        if let Some(found) = self.empty_attribute() {
            return Some(found);
        }
        let is_here = self.at - self.first <= c.len_utf8();
        let range = self.first..self.first + c.len_utf8();
        let is_in_placeable = self.is_in_placeable();
        let finding = match c {
            '.' if (is_here && !is_in_placeable) || matches!(kind, ErrorKind::ExpectedToken('=')) => {
                Finding::SyntaxErrorDotAtLineStart
            }
            '[' if is_here && (!is_in_placeable || self.is_link(self.first)) => line_start_with(c),
            '*' if is_here && (!is_in_placeable || !self.rest(self.first + 1).starts_with('[')) => {
                line_start_with(c)
            }
            '}' if is_here && !is_in_placeable => Finding::SyntaxErrorUnbalancedClosingBrace,
            _ => return None,
        };
        Some((finding, range))
    }

    /// An attribute with nothing behind its sign, as the empty cell of a table leaves it.
    fn empty_attribute(&self) -> Option<(Finding, Range<usize>)> {
        let line = self.rest(self.first).trim_end();
        let name = line.strip_prefix('.')?.strip_suffix('=')?.trim_end();
        let is_name = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        let finding = is_name.then(|| Finding::SyntaxErrorEmptyAttribute { name: name.to_owned() })?;
        Some((finding, self.first..self.first + line.len()))
    }

    /// Whether a brace of this entry is open before the line.
    fn is_in_placeable(&self) -> bool {
        let before = &self.text[..self.start];
        let mut depth = 0_usize;
        let begins =
            |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
        let starts = before.rmatch_indices('\n').map(|(newline, _)| line_start(before, newline));
        let entry = starts.into_iter().find(|start| begins(&before[*start..])).unwrap_or_default();
        for c in before[entry..].chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        depth > 0
    }
}

fn line_start_with(c: char) -> Finding {
    Finding::SyntaxErrorLineStart { character: c.to_string() }
}

fn full_width(c: char, meant: &str) -> Finding {
    Finding::SyntaxErrorFullWidth { character: c.to_string(), expected: meant.to_owned() }
}

/// A variant that is no default one for its full-width star, which makes it text.
fn full_width_star(text: &str, began: usize, kind: &ErrorKind) -> Option<(Finding, Range<usize>)> {
    if !matches!(kind, ErrorKind::MissingDefaultVariant) {
        return None;
    }
    let lines = text[..began].rmatch_indices('\n').map(|(newline, _)| newline + 1);
    let lines = lines.take_while(|start| text[*start..].starts_with(' '));
    let firsts = lines.map(|start| text.len() - text[start..].trim_start_matches(' ').len());
    let star = firsts.into_iter().find(|first| text[*first..].starts_with('＊'))?;
    Some((full_width('＊', "*"), star..star + '＊'.len_utf8()))
}

/// What looks like an indent and is none in Fluent, at the start of the line where the parser stopped, of the one where it began, or of
/// the one before: whatever the parser says then misleads.
fn indentation(text: &str, began: usize, stopped: usize) -> Option<(Finding, Range<usize>)> {
    let first = line_start(text, began);
    let lines = [line_start(text, stopped), first, line_start(text, first.saturating_sub(1))];
    lines.into_iter().find_map(|start| {
        let rest = text[start..].trim_start_matches(' ');
        let c = rest.chars().next().filter(|c| c.is_whitespace() && !matches!(c, '\n' | '\r'))?;
        let at = text.len() - rest.len();
        let finding = match c {
            '\t' if at > start => return None,
            '\t' => Finding::SyntaxErrorTabIndentation,
            c => Finding::SyntaxErrorSpaceIndentation { character: format!("U+{:04X}", u32::from(c)) },
        };
        Some((finding, at..at + c.len_utf8()))
    })
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}
