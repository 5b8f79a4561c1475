//! Code in color, at build time: elements with classes, which the theme's stylesheet knows. The only module that uses syntect.

mod classes;
mod grammars;
mod html;
mod shapes;
#[cfg(test)]
mod tests;

use std::ops::Range;

use codegloss_engine::grammar;
use syntect::parsing::{ParseState, ScopeStack};

use classes::class;
use html::Html;
pub(crate) use shapes::{Filled, Shapes, VALUE_BEGINS, VALUE_ENDS};

/// The most bytes of a text and of one of its lines that are highlighted: the time for a line can grow with its square.
const MAX_TEXT: usize = 64 * 1024;
const MAX_LINE: usize = 1024;

/// A part of code, and its class.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    range: Range<usize>,
    class: Option<&'static str>,
}

/// The HTML of each line of code, its line break included; `None` for a language without a grammar.
pub(crate) fn lines(language: &str, text: &str) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    let mut html = Html::default();
    for part in parts(language, text)? {
        html.push(&text[part.range], part.class);
        if html.ends_line() {
            lines.push(std::mem::take(&mut html).finish());
        }
    }
    let rest = html.finish();
    lines.extend((!rest.is_empty()).then_some(rest));
    Some(lines)
}

/// The parts of code, in their order; none is in two lines.
fn parts(language: &str, text: &str) -> Option<Vec<Part>> {
    let (set, syntax) = grammars::of(grammar(language)?)?;
    if text.len() > MAX_TEXT || text.lines().any(|line| line.len() > MAX_LINE) {
        return None;
    }
    let mut state = ParseState::new(syntax);
    let mut stack = ScopeStack::new();
    let mut parts = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // Grammars expect a line break at the end of every line.
        let whole = if line.ends_with('\n') { line.to_owned() } else { format!("{line}\n") };
        let mut add = |from: usize, to: usize, stack: &ScopeStack| {
            let range = start + from.min(line.len())..start + to.min(line.len());
            if !range.is_empty() {
                let class = class(&text[range.clone()], stack);
                parts.push(Part { range, class });
            }
        };
        let mut at = 0;
        for (end, operation) in state.parse_line(&whole, set).ok()? {
            add(at, end, &stack);
            at = end;
            stack.apply(&operation).ok()?;
        }
        add(at, line.len(), &stack);
        start += line.len();
    }
    Some(parts)
}
