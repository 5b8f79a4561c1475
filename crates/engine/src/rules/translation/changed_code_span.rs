//! `changed-code-span`: code of the source text that the translation does not have. Placeholders, comments and strings may differ.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::Languages;
use super::outlines::{Outlines, missing};
use crate::diagnostics::{Diagnostics, Finding};
use crate::syntax::markdown::{CodeBlock, Excerpt};

/// Languages in which a code block is mostly words for people. What a program prints is in the user's language as well.
const PROSE: [&str; 13] = [
    "", "text", "txt", "plain", "ftl", "fluent", "md", "markdown", "html", "diff", "po", "console", "output",
];

/// Pairs of marks with text between them that may be translated.
const TRANSLATABLE: [(char, char); 6] =
    [('<', '>'), ('"', '"'), ('\'', '\''), ('“', '”'), ('「', '」'), ('{', '}')];

/// The longest part of a code span that is looked for, in characters.
const MAX_PART: usize = 200;

pub(super) fn check(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let [source, translation] = [&outlines.source, &outlines.translation];
    let key = |code: &Excerpt| key(&code.text, outlines.languages);
    let translated = LazyCell::new(|| translation.code.iter().filter_map(key).collect::<Vec<String>>());
    let ends = LazyCell::new(|| translated.iter().flat_map(|key| ends(key)).collect::<BTreeSet<&str>>());
    for (code, other) in missing([&source.code, &translation.code], key) {
        // A part of what is there is no loss.
        let text = key(code).unwrap_or_default();
        if is_part(&ends, &text) {
            continue;
        }
        let finding = Finding::ChangedCodeSpanInline { id: outlines.id.clone(), text: code.text.clone() };
        let other = other.and_then(|code| code.span.as_ref());
        outlines.emit(finding, other, code.span.as_ref(), findings);
    }
    blocks(outlines, findings);
}

/// What a text ends with from each of its characters on, cut off after [`MAX_PART`]: one of these begins with each part of the text.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, _)| cut(&text[at..]))
}

/// Whether one of the texts with these [`ends`] has a part.
fn is_part(ends: &BTreeSet<&str>, part: &str) -> bool {
    let part = cut(part);
    ends.range(part..).next().is_some_and(|end| end.starts_with(part))
}

fn cut(text: &str) -> &str {
    text.char_indices().nth(MAX_PART).map_or(text, |(end, _)| &text[..end])
}

/// Compares each block with its counterpart, or if there is another number of them, with all.
fn blocks(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let [source, translation] = [&outlines.source.blocks, &outlines.translation.blocks];
    let is_paired = source.len() == translation.len();
    let all = LazyCell::new(|| known(translation));
    for (index, block) in source.iter().enumerate() {
        let counterpart = translation.get(index).filter(|_| is_paired);
        let is_same = counterpart.is_some_and(|other| other.text == block.text);
        if is_same || PROSE.contains(&block.language.as_str()) {
            continue;
        }
        let own = counterpart.map(|other| known(std::slice::from_ref(other)));
        let others = own.as_ref().unwrap_or_else(|| &all);
        if others.contains_key(block.text.as_str()) {
            continue;
        }
        if let Some(line) = block.text.lines().find(|line| !is_in(line, others, outlines.languages)) {
            let text = line.trim().to_owned();
            let finding = Finding::ChangedCodeSpanBlock { id: outlines.id.clone(), text };
            let other = counterpart.and_then(|other| other.span.as_ref());
            outlines.emit(finding, other, block.span.as_ref(), findings);
        }
    }
}

/// The words of each different block.
fn known(blocks: &[CodeBlock]) -> BTreeMap<&str, BTreeSet<&str>> {
    let texts: BTreeSet<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
    texts.into_iter().map(|text| (text, words(text).collect())).collect()
}

/// What is compared of a code span: that of a name, a call, a path or a command. Everything else is an example of a text. Neither
/// names of languages nor the headings that a part is named by are the same in each of them.
fn key(code: &str, languages: &Languages) -> Option<String> {
    let code = code.split(" #").next().unwrap_or_default();
    let text = fixed(code.split('#').next().unwrap_or_default().trim());
    // What begins as an item of a list does is an example of one.
    let marker = text.split(' ').next().filter(|_| text.contains(' ')).unwrap_or_default();
    let is_item =
        marker == "-" || marker.strip_suffix('.').is_some_and(|number| number.parse::<u32>().is_ok());
    let words = text.split(' ').count();
    let is_command = words == 1
        || text.contains(['-', '/', '_', '('])
        || (words == 2 && !text.contains(char::is_uppercase));
    let is_name = |c: char| c.is_ascii_alphanumeric() || " _.:()-/$<>\"'=?&@,".contains(c);
    let is_statement = text.contains(": ") || text.contains(" = ");
    // `one<br>two` is a text with an element.
    let is_element = text.split('<').rev().skip(1).any(|part| part.ends_with(char::is_alphanumeric));
    let is_code = is_command && text.chars().all(is_name) && text.contains(char::is_alphabetic);
    (is_code && !is_statement && !is_element && !is_item).then(|| without_languages(&text, languages))
}

/// A text without the tags of the two languages.
fn without_languages(text: &str, languages: &Languages) -> String {
    let parts = text.split(|c: char| "/. =_\"".contains(c));
    let parts = parts.filter(|part| !part.is_empty() && !is_tag(part, languages));
    parts.collect::<Vec<_>>().join(" ")
}

/// Whether a word is the tag of one of the two languages.
fn is_tag(word: &str, languages: &Languages) -> bool {
    let language = word.split('-').next();
    let known = [&languages.source, &languages.translation];
    known.iter().any(|known| language == Some(known.language.as_str()))
}

/// A text without what may be translated.
fn fixed(text: &str) -> String {
    // What nothing closes is not looked for again.
    let last = TRANSLATABLE.map(|(_, close)| text.rfind(close));
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let at = text.len() - after.len();
        let mut pairs = TRANSLATABLE.iter().zip(last);
        let close = pairs.find(|((open, _), last)| *open == c && last.is_some_and(|last| last >= at));
        let end = close.and_then(|((_, close), _)| {
            let end = after.find(*close)?;
            (end > 0).then_some(end + close.len_utf8())
        });
        out.push(c);
        rest = &after[end.unwrap_or(0)..];
    }
    out
}

/// Whether the words of a line of code, but for comments and strings, are in one of the other texts.
fn is_in(line: &str, others: &BTreeMap<&str, BTreeSet<&str>>, languages: &Languages) -> bool {
    let end = ["# ", "// ", "-- ", "/*", "<!--", "; "].iter().filter_map(|begin| line.find(begin)).min();
    let code = fixed(&line[..end.unwrap_or(line.len())]);
    let is_word = |word: &&str| word.is_ascii() && word.contains(|c: char| c.is_ascii_alphabetic());
    let is_fixed = |word: &&str| is_word(word) && !is_tag(word, languages);
    let words: Vec<&str> = words(&code).filter(is_fixed).collect();
    others.values().any(|other| words.iter().all(|word| other.contains(word)))
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| c.is_whitespace() || "\"'<>“”「」{}".contains(c))
}
