//! The syntax of other generators that we do not read: the one list of it, with what each was meant to be.

mod inline;
mod lines;

use super::Unread;

pub(super) use inline::comment;
use inline::{
    attributes, component, contents, emoji, footnote, formula, id, include, is_attributes, keys, kramdown,
    mark, power, size, subscript, superscript, template, variable, wiki_link,
};
use lines::{
    begins, is_abbreviation, is_block, is_contents, is_details, is_include, is_note, is_script, is_tab,
};

/// The most bytes from the beginning of such a thing to its end.
const REACH: usize = 200;

/// Whether a line is of a kind.
type IsLine = fn(&str) -> bool;

/// How long a thing is, given what is before it and all from its beginning on.
type Length = fn(&str, &str) -> Option<usize>;

/// What the beginning of a line says of it.
const LINES: [(IsLine, Unread); 9] = [
    (is_contents, Unread::Contents),
    (is_tab, Unread::Tabs),
    (is_details, Unread::Details),
    (is_note, Unread::Note),
    (is_include, Unread::Include),
    (is_block, Unread::Block),
    (is_script, Unread::Script),
    (is_abbreviation, Unread::Abbreviation),
    (is_attributes, Unread::Attributes),
];

/// What is within a line, by the character that it begins with.
const INLINE: [(char, Length, Unread); 18] = [
    ('{', variable, Unread::Variable),
    ('{', include, Unread::Include),
    ('{', template, Unread::Block),
    ('{', attributes, Unread::Attributes),
    ('{', id, Unread::Id),
    ('{', kramdown, Unread::Attributes),
    ('=', mark, Unread::Mark),
    ('+', keys, Unread::Keys),
    (':', emoji, Unread::Emoji),
    ('~', subscript, Unread::Shift),
    ('^', superscript, Unread::Shift),
    ('^', footnote, Unread::InlineFootnote),
    ('[', contents, Unread::Contents),
    ('[', wiki_link, Unread::Link),
    ('$', formula, Unread::Formula),
    ('$', power, Unread::Formula),
    ('<', component, Unread::Component),
    ('!', size, Unread::Size),
];

/// What a whole line is, if it is foreign.
pub(super) fn line(line: &str) -> Option<Unread> {
    LINES.iter().find(|(is, _)| is(line)).map(|(_, what)| *what)
}

/// The first foreign thing in a text that is written in one piece, from a byte on: what it is, where, and how long.
pub(super) fn inline(text: &str, from: usize) -> Option<(Unread, usize, usize)> {
    let mut is_escaped = false;
    text[from..].char_indices().find_map(|(at, c)| {
        // What follows a backslash is meant as it is.
        is_escaped = !is_escaped && text[..from + at].ends_with('\\');
        if is_escaped {
            return None;
        }
        let mut of = INLINE.iter().filter(|(first, _, _)| *first == c).peekable();
        of.peek()?;
        let (before, rest) = text.split_at(from + at);
        let near = (0..=REACH.min(rest.len())).rev().find_map(|end| rest.get(..end)).unwrap_or_default();
        of.find_map(|(_, length, what)| Some((*what, from + at, length(before, near)?)))
    })
}

/// What a tag was meant to be.
pub(in crate::syntax::markdown) fn tag(written: &str) -> Unread {
    let name = written.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len());
    let name = &name[..end];
    match name.to_ascii_lowercase().as_str() {
        "tabs" | "tab" | "tabitem" | "codegroup" | "code-group" => Unread::Tabs,
        "admonition" | "callout" => Unread::Note,
        "a" => Unread::Link,
        "video" | "audio" | "iframe" => Unread::Media,
        _ if name.starts_with(|c: char| c.is_ascii_uppercase()) => Unread::Component,
        _ => Unread::Html,
    }
}

/// What the language of a block of code says of it.
pub(super) fn is_diagram(language: &str) -> bool {
    ["mermaid", "plantuml", "puml", "d2", "graphviz", "dot"]
        .iter()
        .any(|diagram| language.eq_ignore_ascii_case(diagram))
}

/// What comments mark lines of code as. Comments for linters look alike, and are none of these.
const MARKS: [&str; 7] = ["highlight", "error", "warning", "info", "success", "focus", "collapse"];

/// The part of a line of code that marks it or the next one, or refers to an explanation of it: `# (1)!`.
pub(super) fn mark_of_code(line: &str) -> Option<(Unread, &str)> {
    let start = ["//", "#", "<!--", "/*", "--", ";", "%"].iter().find_map(|sign| line.find(sign))?;
    let said = line[start..].trim_end();
    let words = said.trim_start_matches(|c: char| !c.is_alphanumeric() && !"[(".contains(c));
    let number = words.strip_prefix('(').and_then(|rest| rest.split_once(")!"));
    if number
        .is_some_and(|(number, _)| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Some((Unread::Annotation, said));
    }
    let is_of_lines = |rest: &str| begins(rest, &["-next-line", "-start", "-end"]);
    let is_mark = MARKS.iter().any(|mark| words.strip_prefix(mark).is_some_and(is_of_lines));
    (is_mark || words.starts_with("[!code ")).then_some((Unread::CodeMark, said))
}

#[cfg(test)]
mod tests {
    use super::{Unread, inline, line, mark_of_code};

    fn found(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some((_, at, length)) = inline(text, from) {
            found.push(&text[at..at + length]);
            from = at + length;
        }
        found
    }

    /// What other generators read within a line is found, and no more than it.
    #[test]
    fn foreign_syntax_is_found() {
        for (text, thing) in [
            ("a ==b c== d", "==b c=="),
            ("这是==重点==。", "==重点=="),
            ("press ++Ctrl+C++ now", "++Ctrl+C++"),
            ("done :tada:!", ":tada:"),
            ("H~2~O", "~2~"),
            ("the 2^nd^ time", "^nd^"),
            ("energy $E = mc$ is", "$E = mc$"),
            ("index $a_b$", "$a_b$"),
            ("$x^2$", "$x^2$"),
            ("![a](b.png){width=480}", "{width=480}"),
            ("[a](b){:target=\"_blank\"}", "{:target=\"_blank\"}"),
            ("[a]{.badge}", "{.badge}"),
            ("Title {#a .b}", "{#a .b}"),
            ("Title {#a} {#b}", "{#a} {#b}"),
            ("a {% include note.html %} b", "{% include note.html %}"),
            ("see {{< ref \"intro.md\" >}}", "{{< ref \"intro.md\" >}}"),
            ("a {{% b %}} c", "{{% b %}}"),
            ("{@include: a.md}", "{@include: a.md}"),
            ("Words. {: .lead }", "{: .lead }"),
            ("Words. {:.lead}", "{:.lead}"),
            ("words^[in place]", "^[in place]"),
            ("这句话。^[说明]", "^[说明]"),
            ("see [[Quick start]] and", "[[Quick start]]"),
            ("$\\min(0.8\\%, 5)$", "$\\min(0.8\\%, 5)$"),
            ("v{{ version }}", "{{ version }}"),
            ("{props.name}", "{props.name}"),
            ("<img src={require(\"a\")} alt=\"b\"> c", "<img src={require(\"a\")} alt=\"b\">"),
            ("![a](b.png =300x200)", "![a](b.png =300x200)"),
            ("![a](b.png =300x)", "![a](b.png =300x)"),
        ] {
            assert_eq!(found(text), [thing], "{text}");
        }
    }

    /// Ordinary text has none: prices, variables, times, comparisons, placeholders, names of languages, ranges.
    #[test]
    fn ordinary_text_is_not_foreign() {
        for text in [
            "pay $5 or $6, or US$5=US$6",
            "set $name and $other_name to $value",
            "$HOME/bin:$PATH_A/x",
            "at 12:30:45, host:80:80, std::mem::take and ::a::",
            "a:b:c, see :ref:`x`",
            "if a == b and c == d, or a==b&&c==d, or a === b",
            "a>==b== c",
            "C++ and g++, i++ + ++j",
            "{x} 和 {name}、${{ secrets.TOKEN }}",
            "f(){ return }, a[0]{x}, [a] {b}",
            "3~5~7 天，A~B~C",
            "a^b^c, 2^10",
            "use {#id} here, and {# comment #}",
            "1 < 2, a<b={c}",
            "====",
            "![a](b.png) =3",
            "a pattern ^[a-z]+$, or x^[ab]*",
            "Format {:.2f} and {:>8}, {:x}",
            "if [[ -f a ]]; a[[1, 2]], [[]]",
            "${{ a }} and ${% b %}",
            "\\==b==, \\$x^2$",
            "### [[code]]",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    /// A line is foreign by its beginning.
    #[test]
    fn a_line_is_foreign_by_its_beginning() {
        for text in [
            "import A from '@theme/A';",
            "import \"a.css\"",
            "export const a = 1",
            "<<< @/a.ts{2}",
            "--8<-- \"a.md\"",
            "*[HTML]: Hyper",
            "{: .note }",
            "::: details More",
            "=== \"A\"",
            "/// note",
            "/// details | More",
            "/// tab | A",
            "{:toc}",
            "{@include: a.md}",
        ] {
            assert!(line(text).is_some(), "{text}");
        }
        for text in [
            "import data from the console",
            "export the key",
            ":::",
            "a <<< b",
            "*a*",
            "{:",
            "=== 1",
            "/// A comment",
            "///",
        ] {
            assert_eq!(line(text), None, "{text}");
        }
    }

    /// A comment of code that marks a line is found with its sign.
    #[test]
    fn a_mark_of_code_is_found() {
        for (line, what, mark) in [
            ("a() // [!code ++]", Unread::CodeMark, "// [!code ++]"),
            ("  # highlight-next-line", Unread::CodeMark, "# highlight-next-line"),
            ("y() // error-next-line", Unread::CodeMark, "// error-next-line"),
            ("port: 80 # (1)!", Unread::Annotation, "# (1)!"),
        ] {
            assert_eq!(mark_of_code(line), Some((what, mark)), "{line}");
        }
        for line in [
            "a // the code highlight-next-line",
            "b() // eslint-disable-next-line",
            "c # (1) first",
            "d # ()!",
        ] {
            assert_eq!(mark_of_code(line), None, "{line}");
        }
    }
}
