//! Comments in Fluent that speak to codegloss.

use crate::syntax::comment::{Comment, lines};

/// The comments that speak to codegloss. A line that begins with `#` is a comment wherever it is: texts are indented.
pub(crate) fn comments(text: &str) -> Vec<Comment> {
    let lines: Vec<_> = lines(text).collect();
    let mut found = Vec::new();
    // Where the entry ends that follows, and where anything that is not indented follows.
    let (mut entry_end, mut next) = (None, text.len());
    for (at, line) in lines.into_iter().rev() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            entry_end = Some(next);
            next = at;
        } else if let Some(said) = line.strip_prefix('#') {
            let range = at..at + line.len();
            found.extend(Comment::new(range.clone(), said, entry_end.unwrap_or(range.end)));
            next = at;
        }
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::comments;

    /// A comment belongs to the message or term that follows, with its attributes, whatever comments are between.
    #[test]
    fn a_comment_covers_the_entry_that_follows() {
        let text = "# codegloss: a\n\n# b\nx = X\n    .y = # codegloss: no\n\n# codegloss: c\r\n-t = T\nz = Z\n## codegloss: no\n# codegloss: d";
        let found: Vec<_> = comments(text)
            .into_iter()
            .map(|comment| {
                (comment.said, text[comment.covers].split_once('\n').map_or("", |(_, covered)| covered))
            })
            .collect();
        let expected = [("a", "\n# b\nx = X\n    .y = # codegloss: no\n\n"), ("c", "-t = T\n"), ("d", "")];
        assert_eq!(found, expected.map(|(said, covered)| (said.to_owned(), covered)));
    }
}
