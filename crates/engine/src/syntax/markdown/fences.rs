//! Blocks of code on pages: what follows a fence, and the HTML of its lines.

use std::ops::RangeInclusive;

use pulldown_cmark::CodeBlockKind;

use super::setting::{Setting, escaped, escaped_text};

/// What follows an opening fence: the language, a title, and which lines are marked: `rust title="src/main.rs" {2,4-6}`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Info<'i> {
    language: &'i str,
    title: &'i str,
    /// Counted from 1.
    marked: Vec<RangeInclusive<usize>>,
}

impl<'i> Info<'i> {
    fn of(kind: &'i CodeBlockKind<'_>) -> Self {
        let CodeBlockKind::Fenced(info) = kind else { return Self::default() };
        let info = info.trim();
        let end = info.find(|c: char| c.is_whitespace() || c == '{').unwrap_or(info.len());
        let (language, rest) = info.split_at(end);
        let is_word = |c: char| c.is_ascii_alphanumeric() || "+#._-".contains(c);
        let mut read =
            Self { language: if language.chars().all(is_word) { language } else { "" }, ..Self::default() };
        let (rest, title) = match rest.split_once("title=\"") {
            Some((before, after)) => match after.split_once('"') {
                Some((title, after)) => ([before, after].concat(), title),
                None => (rest.to_owned(), ""),
            },
            None => (rest.to_owned(), ""),
        };
        read.title = title;
        if let Some((_, lines)) = rest.split_once('{')
            && let Some((lines, _)) = lines.split_once('}')
        {
            read.marked = lines.split(',').filter_map(lines_of).collect();
        }
        read
    }
}

/// The language that a fence names; empty for none.
pub(super) fn language<'k>(kind: &'k CodeBlockKind<'_>) -> &'k str {
    Info::of(kind).language
}

/// The lines that `4` or `4-6` names.
fn lines_of(named: &str) -> Option<RangeInclusive<usize>> {
    let (first, last) = named.split_once('-').unwrap_or((named, named));
    Some(first.trim().parse().ok()?..=last.trim().parse().ok()?)
}

/// The HTML of a block of code.
pub(super) fn block(kind: &CodeBlockKind<'_>, text: &str, setting: &dyn Setting) -> String {
    let info = Info::of(kind);
    let class = match info.language {
        "" => String::new(),
        language => format!(" class=\"language-{language}\""),
    };
    let plain = || text.split_inclusive('\n').map(escaped_text).collect();
    let lines: Vec<String> = setting.highlighted(info.language, text).unwrap_or_else(plain);
    let marked = |(index, line): (usize, String)| {
        if info.marked.iter().any(|range| range.contains(&(index + 1))) {
            format!("<mark>{line}</mark>")
        } else {
            line
        }
    };
    let code: String = lines.into_iter().enumerate().map(marked).collect();
    let pre = format!("<pre><code translate=\"no\"{class}>{code}</code></pre>\n");
    if info.title.is_empty() {
        return pre;
    }
    let title = escaped(info.title);
    format!("<figure class=\"code\"><figcaption>{title}</figcaption>\n{pre}</figure>\n")
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::CodeBlockKind;

    use super::super::page;
    use super::Info;
    use crate::source::SourceFile;

    /// Language, title and marked lines are read in any order behind the language; what is none of them is left away.
    #[test]
    fn a_fence_has_a_title_and_marked_lines() {
        let read = |info: &'static str| {
            let kind = CodeBlockKind::Fenced(info.into());
            let Info { language, title, marked } = Info::of(&kind);
            (language.to_owned(), title.to_owned(), marked)
        };
        let of = |language: &str, title: &str, marked| (language.to_owned(), title.to_owned(), marked);
        assert_eq!(read("rust title=\"a {1}.rs\" {2,4-6}"), of("rust", "a {1}.rs", vec![2..=2, 4..=6]));
        assert_eq!(read("js {x, 3} title=\"b\""), of("js", "b", vec![3..=3]));
        assert_eq!(read("c++{1}"), of("c++", "", vec![1..=1]));
        assert_eq!(read("<script> x"), of("", "", vec![]));
    }

    /// A title is a caption; a marked line is an element of its own, its break included.
    #[test]
    fn a_marked_line_is_marked() {
        let text = "```rust title=\"<a>\" {2}\na\n<b>\nc\n```\n";
        let html = "<figure class=\"code\"><figcaption>&lt;a&gt;</figcaption>\n<pre><code translate=\"no\" class=\"language-rust\">a\n<mark>&lt;b&gt;\n</mark>c\n</code></pre>\n</figure>";
        assert_eq!(page(&SourceFile::new("a.md", text), &|_| None).body.html(), html);
    }
}
