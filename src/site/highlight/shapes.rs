//! Code that a template printed for many codes: highlighted once for all that differ in their values alone.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::html::Html;
use super::{Part, parts};

/// What is around a value in the output of a template: noncharacters, which no text of a language has.
pub(crate) const VALUE_BEGINS: char = '\u{fdd0}';
pub(crate) const VALUE_ENDS: char = '\u{fdd1}';

/// The most shapes that are kept. A template can print what no mark is around; then each code may have its own shape.
const MAX_SHAPES: usize = 1_000;

/// The output of a template, with the places of the values in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filled {
    text: String,
    values: Vec<Range<usize>>,
}

impl Filled {
    /// Reads the output of a template that marks values.
    pub(crate) fn read(marked: &str) -> Self {
        let mut filled = Self::default();
        // A value within another is a part of that.
        let mut open = Vec::new();
        for c in marked.chars() {
            match c {
                VALUE_BEGINS => open.push(filled.text.len()),
                VALUE_ENDS => {
                    if let Some(start) = open.pop().filter(|_| open.is_empty()) {
                        filled.values.push(start..filled.text.len());
                    }
                }
                c => filled.text.push(c),
            }
        }
        filled
    }

    /// A text in which no value is known.
    pub(crate) fn plain(text: String) -> Self {
        Self { text, values: Vec::new() }
    }

    /// It, if its text is this one. A template that changes its own output may have changed the marks in it.
    pub(crate) fn or_plain(self, text: String) -> Self {
        if self.text == text { self } else { Self::plain(text) }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The part in this range, which begins and ends with no blank.
    pub(crate) fn part(&self, range: &Range<usize>) -> Self {
        let place = |at: usize| at.clamp(range.start, range.end) - range.start;
        let values = self.values.iter().map(|value| place(value.start)..place(value.end));
        Self {
            text: self.text[range.clone()].to_owned(),
            values: values.filter(|value| !value.is_empty()).collect(),
        }
    }

    /// The text with placeholders for its values, and their ranges.
    fn shape(&self) -> (String, Vec<Range<usize>>) {
        let mut shape = String::new();
        let mut places = Vec::new();
        let mut done = 0;
        for value in &self.values {
            shape.push_str(&self.text[done..value.start]);
            let start = shape.len();
            shape.push_str(stand_in(&self.text[value.clone()]));
            places.push(start..shape.len());
            done = value.end;
        }
        shape.push_str(&self.text[done..]);
        (shape, places)
    }
}

/// What grammars take for the same as a value.
fn stand_in(value: &str) -> &str {
    let is_word = value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let begins = |is: fn(&char) -> bool| value.chars().next().is_some_and(|first| is(&first));
    match value {
        "" | "true" | "false" | "null" | "nil" => value,
        _ if !value.contains(|c: char| !c.is_ascii_digit()) => "0",
        _ if is_word && value.len() > 1 && !value.contains(|c: char| c.is_ascii_lowercase()) => "ZZ",
        _ if is_word && begins(char::is_ascii_uppercase) => "Zz",
        _ => "zz",
    }
}

/// The shapes that were highlighted.
#[derive(Default)]
pub(crate) struct Shapes {
    known: Mutex<HashMap<(String, String), Highlighted>>,
}

type Highlighted = Arc<OnceLock<Option<Vec<Part>>>>;

impl Shapes {
    /// The HTML of code in a language: plain for one without a grammar.
    pub(crate) fn html(&self, language: &str, filled: &Filled) -> String {
        let (shape, places) = filled.shape();
        let found = self.of(language, &shape);
        let whole = [Part { range: 0..shape.len(), class: None }];
        let parts = found.get_or_init(|| parts(language, &shape)).as_deref().unwrap_or(&whole);
        spliced(
            &shape,
            parts,
            places.iter().zip(filled.values.iter().map(|value| &filled.text[value.clone()])),
        )
    }

    fn of(&self, language: &str, shape: &str) -> Highlighted {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (language.to_owned(), shape.to_owned());
        if let Some(found) = known.get(&key) {
            return Arc::clone(found);
        }
        let new = Highlighted::default();
        if known.len() < MAX_SHAPES {
            known.insert(key, Arc::clone(&new));
        }
        new
    }

    /// How many shapes were highlighted.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

/// The HTML of a shape, with the values instead of their placeholders.
fn spliced<'v>(
    shape: &str,
    parts: &[Part],
    mut values: impl Iterator<Item = (&'v Range<usize>, &'v str)>,
) -> String {
    let mut html = Html::default();
    let mut next = values.next();
    let mut at = 0;
    for Part { range, class } in parts {
        while let Some((place, value)) = next.as_ref().filter(|(place, _)| place.start < range.end.max(1)) {
            html.push(&shape[at..place.start.max(at)], *class);
            html.push(value, *class);
            at = place.end.max(at);
            next = values.next();
        }
        html.push(&shape[at.min(range.end)..range.end], *class);
        at = at.max(range.end);
    }
    html.finish()
}
