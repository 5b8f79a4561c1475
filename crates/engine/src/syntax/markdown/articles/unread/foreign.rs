//! The syntax of other generators that we do not read: the one list of it, with what each was meant to be.

use super::Unread;

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

fn begins(line: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| line.starts_with(start))
}

/// The name of a block that begins with three colons or more.
fn container(line: &str) -> Option<&str> {
    let name = line.strip_prefix(":::")?.trim_start_matches(':').trim();
    name.split([' ', '[', '{']).next().filter(|_| !name.is_empty())
}

fn is_contents(line: &str) -> bool {
    ["[[toc]]", "[toc]", "[[_toc_]]", "{:toc}", "{: toc}", "{:toc }", "{: toc }"]
        .contains(&&*line.to_ascii_lowercase())
}

/// What a block of Python-Markdown is called: `/// note`.
fn slashed(line: &str) -> Option<&str> {
    let name = line.strip_prefix("/// ")?;
    name.split([' ', '|']).next()
}

/// The blocks of that form that are notes.
const NOTES: [&str; 22] = [
    "note",
    "abstract",
    "info",
    "tip",
    "hint",
    "important",
    "success",
    "question",
    "warning",
    "caution",
    "attention",
    "failure",
    "danger",
    "error",
    "bug",
    "example",
    "quote",
    "admonition",
    "summary",
    "todo",
    "faq",
    "new",
];

fn is_tab(line: &str) -> bool {
    line.starts_with("=== \"")
        || slashed(line) == Some("tab")
        || container(line).is_some_and(|name| ["code-group", "tabs", "tab"].contains(&name))
}

fn is_details(line: &str) -> bool {
    begins(line, &["??? ", "???+ "]) || container(line) == Some("details") || slashed(line) == Some("details")
}

fn is_note(line: &str) -> bool {
    line.starts_with("!!! ")
        || container(line).is_some()
        || slashed(line).is_some_and(|name| NOTES.contains(&name))
}

fn is_include(line: &str) -> bool {
    begins(line, &["<<< ", "--8<-- ", "{% include", "{@include"])
        || (line.starts_with("{{#include") && line.ends_with("}}"))
}

fn is_block(line: &str) -> bool {
    begins(line, &["{% ", "{{< ", "{{% "])
}

fn is_script(line: &str) -> bool {
    let has_quote = line.contains(['"', '\'']);
    (has_quote
        && line.starts_with("import ")
        && (line.contains(" from ") || line[7..].starts_with(['"', '\''])))
        || begins(line, &["export const ", "export default ", "export function "])
}

fn is_abbreviation(line: &str) -> bool {
    line.strip_prefix("*[").and_then(|rest| rest.split_once("]: ")).is_some()
}

fn is_attributes(line: &str) -> bool {
    kramdown("", line) == Some(line.len())
}

/// What is between two marks that begin and end words.
fn between<'t>(rest: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let inner = rest.strip_prefix(open)?;
    let inner = &inner[..inner.find(close)?];
    let is_words =
        !inner.is_empty() && !inner.starts_with(char::is_whitespace) && !inner.ends_with(char::is_whitespace);
    is_words.then_some(inner)
}

fn is_within_word(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_alphanumeric())
}

fn goes_on(rest: &str, length: usize) -> bool {
    rest[length..].starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// The length of the comment of MDX that a text begins with: `{/* … */}`, in one paragraph.
pub(super) fn comment(text: &str) -> Option<usize> {
    let inner = text.strip_prefix("{/*")?;
    let end = inner.find("*/}")?;
    (!inner[..end].contains("\n\n")).then_some(end + "{/**/}".len())
}

/// `{% include a.html %}`, `{@include: a.md}`.
fn include(_: &str, rest: &str) -> Option<usize> {
    begins(rest, &["{% include", "{@include"]).then(|| rest.find('}')).flatten().map(|end| end + 1)
}

/// `{% … %}`, `{{< … >}}`, `{{% … %}}`.
fn template(before: &str, rest: &str) -> Option<usize> {
    let ends = [("{% ", " %}"), ("{%- ", "%}"), ("{{< ", " >}}"), ("{{% ", " %}}")];
    let (_, close) = ends.iter().find(|(open, _)| rest.starts_with(open))?;
    Some(rest.find(close)? + close.len()).filter(|_| !before.ends_with('$'))
}

/// What gives a block its attributes: `{: .lead }`, `{:.lead}`, `{: target="_blank"}`.
fn kramdown(before: &str, rest: &str) -> Option<usize> {
    let end = rest.find('}')?;
    let inner = rest.strip_prefix("{:")?.get(..end - 2)?.trim();
    let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_one = inner.strip_prefix(['.', '#']).is_some_and(is_name)
        || inner.split_once('=').is_some_and(|(key, _)| is_key(key));
    let is_apart = before.is_empty() || before.ends_with(char::is_whitespace);
    (is_one && is_apart).then_some(end + 1)
}

/// `word^[a footnote in place]`: no beginning of a pattern.
fn footnote(before: &str, rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix("^[")?;
    let end = inner.find(']')?;
    let is_text = inner.starts_with(char::is_alphabetic) && !inner[..end].contains(['[', '\\', '\n']);
    let is_behind =
        before.ends_with(|c: char| c.is_alphanumeric() || ".,;:!?)\"'”’。，；：！？）".contains(c));
    let is_range = inner[..end].contains('-') && !inner[..end].contains(' ');
    let goes_on = inner[end + 1..].starts_with(['+', '*', '?', '{', '$', '(']);
    (is_text && is_behind && !goes_on && !is_range).then_some(end + "^[]".len())
}

/// `[[toc]]` in an item of a list.
fn contents(_: &str, rest: &str) -> Option<usize> {
    let end = rest.find("]]")? + "]]".len();
    is_contents(&rest[..end]).then_some(end)
}

/// `[[page]]`, `[[page|text]]`.
fn wiki_link(before: &str, rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix("[[")?;
    let inner = &inner[..inner.find("]]")?];
    let is_name = inner.starts_with(char::is_alphabetic) && !inner.contains(['[', ']', '\n', '=', '"']);
    let length = inner.len() + "[[]]".len();
    let is_alone = !before.ends_with(['[', '!']) && !is_within_word(before);
    // A heading of these alone names a table of TOML.
    let is_heading = before.ends_with("# ") && rest[length..].trim().is_empty();
    let is_one = is_name && is_alone && !is_heading;
    (is_one && !rest[length..].starts_with([']', '('])).then_some(length)
}

/// `{{ name }}`, `{props.name}`.
fn variable(before: &str, rest: &str) -> Option<usize> {
    if let Some(inner) = rest.strip_prefix("{{") {
        let inner = &inner[..inner.find("}}")?];
        let is_name = |c: char| c.is_ascii_alphanumeric() || " $._-|()'\"".contains(c);
        let has_name = inner.contains(|c: char| c.is_ascii_alphabetic());
        // `${{ … }}` is of programs.
        return (has_name && inner.chars().all(is_name) && !before.ends_with('$')).then_some(inner.len() + 4);
    }
    let inner = between(rest, "{", "}")?;
    begins(inner, &["props.", "frontMatter.", "siteConfig."]).then_some(inner.len() + 2)
}

/// What follows a link, a picture or a text in brackets: `{width=480}`, `{.class}`, `{:target="_blank"}`.
fn attributes(before: &str, rest: &str) -> Option<usize> {
    if !before.ends_with([')', ']', '`']) {
        return None;
    }
    let end = rest.find('}')?;
    let inner = rest[1..end].trim();
    let is_one = begins(inner, &[".", ":", "#"]) || inner.split_once('=').is_some_and(|(key, _)| is_key(key));
    (is_one && inner.len() > 1).then_some(end + 1)
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// More at the end of a heading than one id: `{#id .class}`, `{: #id }`, `{#one} {#two}`.
fn id(before: &str, rest: &str) -> Option<usize> {
    let whole = rest.trim_end();
    let inner = whole.strip_prefix("{#").or_else(|| whole.strip_prefix("{: #"))?.strip_suffix('}')?;
    let is_name = inner.starts_with(|c: char| c.is_alphanumeric());
    // One id is a heading's own.
    let is_more = whole.starts_with("{:") || inner.contains(['}', ' ']);
    let mut groups = whole.split('}').map(str::trim);
    let is_all = groups.all(|group| group.is_empty() || group.starts_with('{'));
    (before.ends_with(' ') && is_name && is_more && is_all).then_some(whole.len())
}

/// `==words==`.
fn mark(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "==", "==")?;
    let length = inner.len() + 4;
    let is_one =
        !inner.contains('=') && !before.ends_with(['=', '!', '<', '>']) && !rest[length..].starts_with('=');
    (is_one && !is_within_word(before) && !goes_on(rest, length)).then_some(length)
}

/// `++Ctrl+C++`, `++inserted++`.
fn keys(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "++", "++")?;
    let length = inner.len() + 4;
    let is_one = !before.ends_with('+') && !inner.starts_with('+') && !rest[length..].starts_with('+');
    (is_one && !is_within_word(before) && !goes_on(rest, length)).then_some(length)
}

/// `:smile:`.
fn emoji(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, ":", ":")?;
    let is_name = inner.len() > 1
        && inner.starts_with(|c: char| c.is_ascii_lowercase())
        && inner
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte));
    let length = inner.len() + 2;
    let is_alone = !before.ends_with(':') && !rest[length..].starts_with([':', '`', '/']);
    (is_name && is_alone && !is_within_word(before) && !goes_on(rest, length)).then_some(length)
}

/// `H~2~O`.
fn subscript(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "~", "~")?;
    let is_one = inner.bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte));
    (is_one && before.ends_with(|c: char| c.is_ascii_alphabetic())).then_some(inner.len() + 2)
}

/// `x^2^`, `2^nd^`.
fn superscript(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "^", "^")?;
    let is_one = inner.bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte))
        || ["st", "nd", "rd", "th"].contains(&inner);
    (is_one && before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ')')).then_some(inner.len() + 2)
}

/// A formula: between dollar signs without space inside, with a command or a power.
fn power(_: &str, rest: &str) -> Option<usize> {
    let formula = between(rest, "$", "$")?;
    let is_command =
        formula.split('\\').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
    let is_one = is_command || formula.contains('^') || formula.contains("_{");
    (is_one && !is_price(formula)).then_some(formula.len() + 2)
}

/// Whether a text behind a dollar sign is a sum, and words follow: `$7. A pattern is ^a`.
fn is_price(text: &str) -> bool {
    let Some((sum, rest)) = text.split_once(' ') else { return false };
    let is_word = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    sum.bytes().all(|byte| byte.is_ascii_digit() || b".,;".contains(&byte)) && rest.split(' ').any(is_word)
}

/// One with an index or an equation, where no sums of money and no names of variables can be meant.
fn formula(before: &str, rest: &str) -> Option<usize> {
    let formula = between(rest, "$", "$")?;
    let length = formula.len() + 2;
    let has_index =
        formula.split('_').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
    let is_one = formula.is_ascii()
        && formula.starts_with(|c: char| c.is_ascii_alphabetic())
        && (formula.contains(" = ") || (has_index && !formula.contains([' ', '/', ':', '"'])));
    (is_one && !is_within_word(before) && !goes_on(rest, length)).then_some(length)
}

/// A tag that only a script could fill in: `<img src={…} />`, `<Tabs groupId={…}>`.
fn component(_: &str, rest: &str) -> Option<usize> {
    let name = rest[1..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".-".contains(c));
    let has_name = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic());
    let is_filled = name.starts_with(' ') && name.split_once('>').map_or(name, |(tag, _)| tag).contains("={");
    (has_name && is_filled).then(|| rest.find('>').map_or(rest.len(), |end| end + 1))
}

/// `![A dialog](dialog.png =300x200)`.
fn size(_: &str, rest: &str) -> Option<usize> {
    let end = rest.strip_prefix("![")?.find(')')? + "![)".len();
    let (_, size) = rest[..end - 1].rsplit_once(" =")?;
    let (width, height) = size.split_once('x')?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'%');
    (size.len() > 1 && is_number(width) && is_number(height)).then_some(end)
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
