//! Comments in TOML that speak to codegloss.

use std::ops::Range;

use super::strings;
use crate::source::SourceFile;
use crate::syntax::comment::Comment;

/// A file by what is outside of its strings.
#[derive(Default)]
struct Outline {
    /// The headings and the keys with their values, each from its first byte to the end of its last line.
    statements: Vec<Range<usize>>,
    /// The comments on lines of their own.
    comments: Vec<Range<usize>>,
}

/// The comments that speak to codegloss. One within an array belongs to the rest of the array.
pub(crate) fn comments(file: &SourceFile) -> Vec<Comment> {
    let outline = Outline::read(file);
    // Comments that follow each other have the same entry.
    let mut last = None;
    let mut comment = |range: &Range<usize>| {
        let first = outline.statements.partition_point(|statement| statement.end < range.end);
        let end = match last {
            Some((known, end)) if known == first => end,
            _ => outline.entry_end(&file.text, first).unwrap_or(range.end),
        };
        last = Some((first, end));
        Comment::new(range.clone(), file.text[range.clone()].strip_prefix('#')?, end.max(range.end))
    };
    outline.comments.iter().filter_map(&mut comment).collect()
}

impl Outline {
    fn read(file: &SourceFile) -> Self {
        let text = &*file.text;
        let mut outline = Self::default();
        let mut strings = strings(file).into_iter().map(|string| string.range).peekable();
        let (mut statement, mut depth, mut skipped) = (None, 0_usize, 0);
        let mut is_blank_line = true;
        for (at, c) in text.char_indices().filter(|(_, c)| *c != '\r') {
            while strings.next_if(|string| string.start < at).is_some() {}
            if let Some(string) = strings.next_if(|string| string.start == at) {
                skipped = skipped.max(string.end);
            }
            if at < skipped {
                continue;
            }
            match c {
                '\n' if depth == 0 => outline.statements.extend(statement.take().map(|start| start..at)),
                '#' => {
                    skipped = text[at..].find('\n').map_or(text.len(), |length| at + length);
                    let end = at + text[at..skipped].trim_end().len();
                    outline.comments.extend(is_blank_line.then_some(at..end));
                }
                '[' | '{' => depth += 1,
                ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if c != '#' && !c.is_whitespace() {
                statement.get_or_insert(at);
            }
            is_blank_line = c == '\n' || is_blank_line && c.is_whitespace();
        }
        outline.statements.extend(statement.map(|start| start..text.len()));
        outline
    }

    /// Where this statement ends; a heading with all that is in its table.
    fn entry_end(&self, text: &str, index: usize) -> Option<usize> {
        let mut rest = self.statements[index..].iter();
        let first = rest.next()?;
        let Some(table) = heading(&text[first.clone()]) else { return Some(first.end) };
        let is_beyond = |statement: &&Range<usize>| {
            heading(&text[(*statement).clone()])
                .is_some_and(|next| !next.strip_prefix(table).is_some_and(|below| below.starts_with('.')))
        };
        Some(rest.find(is_beyond).map_or(text.len(), |next| next.start))
    }
}

/// The name in a heading: `code.args` of `[code.args]`.
fn heading(statement: &str) -> Option<&str> {
    let name = statement.strip_prefix("[[").or_else(|| statement.strip_prefix('['))?;
    Some(name.split(']').next().unwrap_or_default().trim())
}

#[cfg(test)]
mod tests {
    use super::comments;
    use crate::source::SourceFile;

    /// What each comment says, and the words that it covers.
    fn read(text: &str) -> Vec<(String, String)> {
        let file = SourceFile::new("a.toml", text);
        let of = |comment: super::Comment| {
            let covered = text[comment.covers].split_once('\n').map_or("", |(_, covered)| covered);
            (comment.said, covered.trim().to_owned())
        };
        comments(&file).into_iter().map(of).collect()
    }

    /// A comment belongs to the key, or the table with all tables in it, that follows.
    #[test]
    fn a_comment_covers_the_entry_that_follows() {
        let text = "# codegloss: a\n\nx = [ # no\n  '[y]',\n]\ny = 1 # codegloss: no\n# codegloss: b\n[[t]]\na = 1\n[t.u]\nb = 2\n[tu]\n";
        let expected = [("a", "x = [ # no\n  '[y]',\n]"), ("b", "[[t]]\na = 1\n[t.u]\nb = 2")];
        assert_eq!(read(text), expected.map(|(said, covered)| (said.to_owned(), covered.to_owned())));
    }

    /// What looks like a comment in a string is none, and a file that is broken or ends is read.
    #[test]
    fn a_string_holds_no_comment() {
        assert_eq!(read("a = '''\n# codegloss: x\n'''\nb = \"#\"\n"), []);
        let end = [("x".to_owned(), String::new())];
        assert_eq!(read("a = 1\n# codegloss: x"), end);
        for broken in ["]] }\n# codegloss: x", "a = \"\n# codegloss: x\r\n"] {
            assert_eq!(read(broken), end, "{broken}");
        }
    }
}
