//! Blocks of code on pages: what follows a fence, and the HTML of its lines.

pub(super) mod languages;

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
        let (before, info) = leading_braces(info.trim());
        let end = info.find(|c: char| c.is_whitespace() || "{:[".contains(c)).unwrap_or(info.len());
        let (language, rest) = info.split_at(end);
        let is_word = |c: char| c.is_ascii_alphanumeric() || "+#._-".contains(c);
        // Pandoc has the language within the braces: `{.python title="a.py"}`.
        let of_braces = before.split_whitespace().find_map(|word| word.strip_prefix('.'));
        let language = if language.is_empty() { of_braces.unwrap_or_default() } else { language };
        let language = if language.chars().all(is_word) { language } else { "" };
        let (of_braces, [own, mut marked]) = (values(before), [named_lines(before), Vec::new()]);
        let Values { title, marked: keyed, left } = values(rest);
        marked.extend([own, of_braces.marked, keyed].into_iter().flatten());
        marked.extend(inside(&left, '{', '}').map(named_lines).unwrap_or_default());
        let title = title.or(of_braces.title).or_else(|| inside(rest, '[', ']')).unwrap_or_default();
        Self { language, title, marked }
    }
}

/// What is between the first of these brackets.
fn inside(text: &str, open: char, close: char) -> Option<&str> {
    Some(text.split_once(open)?.1.split_once(close)?.0)
}

fn named_lines(text: &str) -> Vec<RangeInclusive<usize>> {
    text.split(',').filter_map(lines_of).collect()
}

/// What is between braces at the beginning of an info, and what follows them.
fn leading_braces(info: &str) -> (&str, &str) {
    let found = info.strip_prefix('{').and_then(|rest| rest.split_once('}'));
    found.map_or(("", info), |(inner, rest)| (inner, rest.trim_start()))
}

/// The title and the lines that are named by keys, `title="…"` and `hl_lines="2 4-6"`, and what is left without these.
#[derive(Default)]
struct Values<'t> {
    title: Option<&'t str>,
    marked: Vec<RangeInclusive<usize>>,
    left: String,
}

/// Reads them.
fn values(text: &str) -> Values<'_> {
    let Values { mut title, mut marked, mut left } = Values::default();
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, value) = (&rest[..at], &rest[at + 1..]);
        let quote = value.chars().next().filter(|c| "\"'".contains(*c));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((value, "")),
            None => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        match before.rsplit([' ', '\t', '{']).next().unwrap_or_default() {
            "title" | "filename" => title = title.or(Some(value)),
            "hl_lines" => marked.extend(value.split([' ', ',']).filter_map(lines_of)),
            _ => {}
        }
        left.push_str(before);
        left.push(' ');
        rest = after;
    }
    left.push_str(rest);
    Values { title, marked, left }
}

/// The language that a fence names; empty for none.
pub(super) fn language<'k>(kind: &'k CodeBlockKind<'_>) -> &'k str {
    Info::of(kind).language
}

/// The last line that a fence marks.
pub(super) fn last_marked(kind: &CodeBlockKind<'_>) -> Option<usize> {
    Info::of(kind).marked.iter().map(|lines| *lines.end()).max()
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
        for info in [
            "ts {1} [a.ts]",
            "ts [a.ts]{1}",
            "{1} ts title=a.ts",
            "ts title='a.ts' hl_lines=\"1\"",
            "{.ts title=a.ts hl_lines='1'}",
            "ts:line-numbers {1} filename=\"a.ts\" live",
        ] {
            assert_eq!(read(info), of("ts", "a.ts", vec![1..=1]), "{info}");
        }
        assert_eq!(read("ts {a=1} title=\"b=c\""), of("ts", "b=c", vec![]));
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
