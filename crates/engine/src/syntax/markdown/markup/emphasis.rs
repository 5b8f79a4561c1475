//! Emphasis: asterisks outside words, in an opening and a closing run of the same length.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::Tag;
use super::super::lines::{has_no_spaces, is_cjk};

/// More asterisks in a row are no delimiter.
const MAX_RUN: usize = 3;

/// A run of asterisks and the characters next to it.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Which of the paragraph's asterisks, counted from its beginning.
    pub(super) stars: Range<usize>,
    pub(super) before: Beside,
    pub(super) after: Beside,
}

/// The character next to a delimiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// The beginning or the end of the text.
    Edge,
    /// A placeable, whose value is not known yet.
    Hole,
    Char(char),
}

/// The elements that begin or end at a delimiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// Delimiters that belong together, by their first asterisk: how many asterisks each is, and which side.
pub(super) type Delimiters = BTreeMap<usize, (usize, Side)>;

/// The elements of this many asterisks, from the outside in.
pub(super) fn tags(length: usize) -> &'static [Tag] {
    match length {
        1 => &[Tag::Emphasis],
        2 => &[Tag::Strong],
        _ => &[Tag::Emphasis, Tag::Strong],
    }
}

/// Pairs delimiters, each with the nearest one before it that fits.
pub(super) fn pair(runs: &[Run]) -> Delimiters {
    let mut found = Delimiters::new();
    // The end of what is left of each run that may open, and how much is left; and how many of these have each length.
    let mut openers: Vec<(usize, usize)> = Vec::new();
    let mut lengths = [0_usize; MAX_RUN + 1];
    for run in runs.iter().filter(|run| run.stars.len() <= MAX_RUN) {
        let mut left = run.stars.clone();
        if can_close(run) {
            while let Some((end, length)) = opener(&mut openers, &mut lengths, left.len()) {
                let shared = length.min(left.len());
                found.insert(end - shared, (shared, Side::Start));
                found.insert(left.start, (shared, Side::End));
                left.start += shared;
                if length > shared {
                    openers.push((end - shared, length - shared));
                    lengths[length - shared] += 1;
                }
            }
        }
        if left == run.stars && can_open(run) {
            openers.push((left.end, left.len()));
            lengths[left.len()] += 1;
        }
    }
    found
}

/// Takes the nearest opener that a closer of this length fits, and all after it, which nothing closes any more.
fn opener(
    openers: &mut Vec<(usize, usize)>,
    lengths: &mut [usize; MAX_RUN + 1],
    closer: usize,
) -> Option<(usize, usize)> {
    let fits = |length: usize| length == closer || length == MAX_RUN || closer == MAX_RUN;
    if closer == 0 || !(1..=MAX_RUN).any(|length| lengths[length] > 0 && fits(length)) {
        return None;
    }
    while let Some((end, length)) = openers.pop() {
        lengths[length] -= 1;
        if fits(length) {
            return Some((end, length));
        }
    }
    None
}

fn can_open(run: &Run) -> bool {
    // Behind an expression it repeats or multiplies: `[a-z]*(b)`, `.*`.
    let is_operator = matches!(run.before, Beside::Char(c) if ").]}?+^$|=".contains(c))
        && !matches!(run.after, Beside::Char(c) if has_no_spaces(c));
    !is_operator
        && is_delimiter(run.after, run.before, |c| {
            !")]}>,;:!?=|\\/，。：；！？、…）》〉】〕］｝」』”’".contains(c)
                && (c != '.' || run.stars.len() > 1)
        })
}

fn can_close(run: &Run) -> bool {
    is_delimiter(run.before, run.after, |c| !"([{<=|\\/$#@&（《〈【〔［｛「『“‘".contains(c))
}

/// Whether a delimiter may have these beside it. `fits` tells which marks a text within emphasis begins or ends with.
fn is_delimiter(inside: Beside, outside: Beside, fits: impl Fn(char) -> bool) -> bool {
    let is_inside = match inside {
        Beside::Edge => false,
        Beside::Hole => true,
        Beside::Char(c) => !c.is_whitespace() && (c.is_alphanumeric() || fits(c)),
    };
    if !is_inside || matches!(outside, Beside::Char('/' | '\\')) {
        return false;
    }
    // Within a word it is a sign; and so beside a word whose other side is a mark: `a*(b)`.
    let is_within = is_word(outside)
        && match inside {
            Beside::Char(c) => !has_no_spaces(c),
            _ => true,
        };
    !is_within
}

/// Whether it belongs to a word of a script that writes spaces between words.
fn is_word(beside: Beside) -> bool {
    match beside {
        Beside::Edge => false,
        Beside::Hole => true,
        Beside::Char(c) => (c.is_alphanumeric() || c == '_') && !has_no_spaces(c) && !is_cjk(c),
    }
}
