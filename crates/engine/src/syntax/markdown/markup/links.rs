//! Links: `[text][label]`, `[text](https://…)`, `[text](code:104)`, `<https://…>`, `<name@example.com>`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::emphasis::code_span_end;
use super::super::lines::{has_no_spaces, is_cjk};
use super::super::{ProblemKind, Reference, is_safe_target};
use super::paragraph::{Paragraph, is_quotation};

/// A link or a possible link. Ranges are indices of characters.
pub(super) enum Found {
    Link {
        text: Range<usize>,
        target: String,
        end: usize,
        /// Whether the text is an address that shows itself.
        is_address: bool,
        /// The range of its brackets.
        brackets: Vec<usize>,
    },
    /// A text that was meant as a link, but is not valid.
    Shown { kind: ProblemKind, place: Range<usize> },
}

/// The square brackets of a paragraph that belong together, by the first: those of code are none.
#[derive(Default)]
pub(super) struct Brackets<'a> {
    pairs: BTreeMap<usize, usize>,
    /// As if there were no backslash before any.
    unescaped: BTreeMap<usize, usize>,
    chars: &'a [char],
}

impl<'a> Brackets<'a> {
    pub(super) fn new(chars: &'a [char]) -> Self {
        if !chars.contains(&'[') {
            return Self::default();
        }
        Self { pairs: pairs(chars, true), unescaped: pairs(chars, false), chars }
    }

    /// The link that a bracket begins. `ignores_escapes` asks for the one that it would begin without any backslash.
    pub(super) fn link(
        &self,
        start: usize,
        ignores_escapes: bool,
        paragraph: &Paragraph<'_>,
    ) -> Option<Found> {
        let pairs = if ignores_escapes { &self.unescaped } else { &self.pairs };
        let char = |index: usize| self.chars.get(index).copied();
        let close = *pairs.get(&start)?;
        let trim = |end: usize| if ignores_escapes && char(end - 1) == Some('\\') { end - 1 } else { end };
        let open = if ignores_escapes && char(close + 1) == Some('\\') { close + 2 } else { close + 1 };
        let text = start + 1..trim(close);
        // `a[i][j]`, `%[WIDTH][LETTER]` and `f[0](x)` are no links but to a label or an address that is one without doubt.
        let is_index = start.checked_sub(1).is_some_and(|before| {
            paragraph.placeholder(before).is_some()
                || char(before).is_some_and(|c| is_word(c) || ")]%".contains(c))
        });
        match char(open)? {
            '[' => {
                let end = *pairs.get(&open)?;
                let label: String = self.chars[open + 1..trim(end)].iter().collect();
                let label = label.trim();
                let place = open + 1..end;
                let brackets = vec![start, close, open, end];
                match (paragraph.links)(label).filter(|_| Reference::of(label).is_none()) {
                    Some(target) => {
                        Some(Found::Link { text, target, end: end + 1, is_address: false, brackets })
                    }
                    None if is_index || !is_label(label) || paragraph.has_hole(&place) => None,
                    // `[+][0x]`, `[.][n]` are syntax.
                    None if !self.chars[start + 1..close].iter().any(|c| c.is_alphanumeric()) => None,
                    None => Some(Found::Shown { kind: ProblemKind::UnknownLink(label.to_owned()), place }),
                }
            }
            '(' => {
                let place = target(self.chars, open + 1)?;
                let end = place.end + 1;
                let (target, is_fixed) = paragraph.filled(&place);
                let target =
                    target.strip_prefix('<').and_then(|target| target.strip_suffix('>')).unwrap_or(&target);
                let is_sure = is_address(target) || (!is_index && is_page(target));
                let is_reference = Reference::of(target).is_some() && (paragraph.links)(target).is_some();
                if is_fixed && (is_reference || (is_sure && is_safe_target(target))) {
                    let target = target.to_owned();
                    return Some(Found::Link {
                        text,
                        target,
                        end,
                        is_address: false,
                        brackets: vec![start, close],
                    });
                }
                let is_expression = self.chars[place.clone()].iter().any(|c| "[]*|^`".contains(*c));
                let is_meant = !target.is_empty() && !is_index && !is_expression;
                is_meant.then(|| Found::Shown { kind: ProblemKind::UnsafeLink(target.to_owned()), place })
            }
            _ => None,
        }
    }
}

/// Matching brackets: the closing one by the opening one.
fn pairs(chars: &[char], with_escapes: bool) -> BTreeMap<usize, usize> {
    let mut found = BTreeMap::new();
    let mut open = Vec::new();
    let mut unclosed = std::collections::BTreeSet::new();
    let mut at = 0;
    while at < chars.len() {
        match chars[at] {
            '\\' if with_escapes && matches!(chars.get(at + 1), Some('[' | ']')) => at += 1,
            '`' => {
                let run = chars[at..].iter().take_while(|c| **c == '`').count();
                let end = if unclosed.contains(&run) { None } else { code_span_end(chars, at, run) };
                if end.is_none() {
                    unclosed.insert(run);
                }
                let end = end.filter(|end| !is_quotation(chars, at, *end));
                at = end.unwrap_or(at + run) - 1;
            }
            '[' => open.push(at),
            ']' => found.extend(open.pop().map(|start| (start, at))),
            _ => {}
        }
        at += 1;
    }
    found
}

/// The characters of a target up to the bracket that ends it. No address is longer than the limit.
fn target(chars: &[char], start: usize) -> Option<Range<usize>> {
    const MAX: usize = 2_000;
    let mut depth = 0_usize;
    for (offset, c) in chars[start..].iter().take(MAX).enumerate() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(start..start + offset),
            ')' => depth -= 1,
            c if c.is_whitespace() => return None,
            _ => {}
        }
    }
    None
}

/// An address in angle brackets.
pub(super) fn address(paragraph: &Paragraph<'_>, chars: &[char], start: usize) -> Option<Found> {
    const MAX: usize = 2_000;
    let inside = chars[start + 1..].iter().take(MAX);
    let length = inside.clone().position(|&c| c == '>' || c == '<' || c.is_whitespace())?;
    let text = start + 1..start + 1 + length;
    if chars.get(text.end) != Some(&'>') {
        return None;
    }
    let (shown, is_fixed) = paragraph.filled(&text);
    let target = if is_mail(&shown) { format!("mailto:{shown}") } else { shown };
    if is_fixed && is_address(&target) && is_safe_target(&target) {
        let end = text.end + 1;
        return Some(Found::Link { text, target, end, is_address: true, brackets: Vec::new() });
    }
    // `<std::string>` is no address of any kind.
    let is_meant = target.split_once("://").is_some_and(|(scheme, _)| is_scheme(scheme))
        || RUNS.iter().any(|scheme| target.to_ascii_lowercase().starts_with(scheme));
    is_meant.then_some(Found::Shown { kind: ProblemKind::UnsafeLink(target), place: text })
}

/// Schemes whose addresses do something.
const RUNS: [&str; 3] = ["javascript:", "vbscript:", "data:"];

fn is_word(c: char) -> bool {
    (c.is_alphanumeric() || c == '_') && !has_no_spaces(c) && !is_cjk(c)
}

/// What a label may have been meant to be.
fn is_label(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric) && !text.contains(['<', '>', '[', ']', '|', '*', '&'])
}

/// A complete address.
fn is_address(target: &str) -> bool {
    let starts =
        |scheme: &str| target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    ["http://", "https://", "mailto:"].iter().any(|scheme| starts(scheme) && target.len() > scheme.len())
}

/// A page of the site, or a part of one.
fn is_page(target: &str) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    target.starts_with(['#', '?', '.'])
        || path.contains('/')
        || [".html", ".md"].iter().any(|end| path.ends_with(end))
}

/// A name of letters, as RFC 3986 §3.1 has it.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// An e-mail address: a name, and a host with a dot in it.
fn is_mail(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || ".+-_".contains(c);
    text.split_once('@').is_some_and(|(name, host)| {
        name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && host.contains('.')
            && host.split('.').all(|label| !label.is_empty())
            && name.chars().chain(host.chars()).all(is_part)
    })
}
