//! How long what is within a line is.

use super::lines::{begins, is_contents};

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

/// The length of the comment of MDX that a text begins with, `{/* … */}` in one paragraph, and whether it is closed. One that is not
/// is as long as its paragraph.
pub(in super::super) fn comment(text: &str) -> Option<(usize, bool)> {
    let inner = text.strip_prefix("{/*")?;
    let mut ends = inner.match_indices(['*', '\n']).map(|(at, _)| &inner[at..]);
    let rest = ends.find(|rest| begins(rest, &["*/}", "\n\n"])).unwrap_or_default();
    let is_closed = rest.starts_with('*');
    let end = if is_closed { "*/}".len() } else { 0 };
    Some((text.len() - rest.len() + end, is_closed))
}

/// `{% include a.html %}`, `{@include: a.md}`.
pub(super) fn include(_: &str, rest: &str) -> Option<usize> {
    begins(rest, &["{% include", "{@include"]).then(|| rest.find('}')).flatten().map(|end| end + 1)
}

/// `{% … %}`, `{{< … >}}`, `{{% … %}}`.
pub(super) fn template(before: &str, rest: &str) -> Option<usize> {
    let ends = [("{% ", " %}"), ("{%- ", "%}"), ("{{< ", " >}}"), ("{{% ", " %}}")];
    let (_, close) = ends.iter().find(|(open, _)| rest.starts_with(open))?;
    Some(rest.find(close)? + close.len()).filter(|_| !before.ends_with('$'))
}

/// What gives a block its attributes: `{: .lead }`, `{:.lead}`, `{: target="_blank"}`.
pub(super) fn kramdown(before: &str, rest: &str) -> Option<usize> {
    let end = rest.find('}')?;
    let inner = rest.strip_prefix("{:")?.get(..end - 2)?.trim();
    let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_one = inner.strip_prefix(['.', '#']).is_some_and(is_name)
        || inner.split_once('=').is_some_and(|(key, _)| is_key(key));
    let is_apart = before.is_empty() || before.ends_with(char::is_whitespace);
    (is_one && is_apart).then_some(end + 1)
}

/// Whether a line is nothing else.
pub(super) fn is_attributes(line: &str) -> bool {
    kramdown("", line) == Some(line.len())
}

/// `word^[a footnote in place]`: no beginning of a pattern.
pub(super) fn footnote(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn contents(_: &str, rest: &str) -> Option<usize> {
    let end = rest.find("]]")? + "]]".len();
    is_contents(&rest[..end]).then_some(end)
}

/// `[[page]]`, `[[page|text]]`.
pub(super) fn wiki_link(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn variable(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn attributes(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn id(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn mark(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "==", "==")?;
    let length = inner.len() + 4;
    let is_one =
        !inner.contains('=') && !before.ends_with(['=', '!', '<', '>']) && !rest[length..].starts_with('=');
    (is_one && !is_within_word(before) && !goes_on(rest, length)).then_some(length)
}

/// `++Ctrl+C++`, `++inserted++`.
pub(super) fn keys(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "++", "++")?;
    let length = inner.len() + 4;
    let is_one = !before.ends_with('+') && !inner.starts_with('+') && !rest[length..].starts_with('+');
    (is_one && !is_within_word(before) && !goes_on(rest, length)).then_some(length)
}

/// `:smile:`.
pub(super) fn emoji(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn subscript(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "~", "~")?;
    let is_one = inner.bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte));
    (is_one && before.ends_with(|c: char| c.is_ascii_alphabetic())).then_some(inner.len() + 2)
}

/// `x^2^`, `2^nd^`.
pub(super) fn superscript(before: &str, rest: &str) -> Option<usize> {
    let inner = between(rest, "^", "^")?;
    let is_one = inner.bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte))
        || ["st", "nd", "rd", "th"].contains(&inner);
    (is_one && before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ')')).then_some(inner.len() + 2)
}

/// A formula: between dollar signs without space inside, with a command or a power.
pub(super) fn power(_: &str, rest: &str) -> Option<usize> {
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
pub(super) fn formula(before: &str, rest: &str) -> Option<usize> {
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
pub(super) fn component(_: &str, rest: &str) -> Option<usize> {
    let name = rest[1..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".-".contains(c));
    let has_name = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic());
    let is_filled = name.starts_with(' ') && name.split_once('>').map_or(name, |(tag, _)| tag).contains("={");
    (has_name && is_filled).then(|| rest.find('>').map_or(rest.len(), |end| end + 1))
}

/// `![A dialog](dialog.png =300x200)`.
pub(super) fn size(_: &str, rest: &str) -> Option<usize> {
    let end = rest.strip_prefix("![")?.find(')')? + "![)".len();
    let (_, size) = rest[..end - 1].rsplit_once(" =")?;
    let (width, height) = size.split_once('x')?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'%');
    (size.len() > 1 && is_number(width) && is_number(height)).then_some(end)
}
