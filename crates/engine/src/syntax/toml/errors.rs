//! What the TOML parser reports, in our own words: one finding for each line, about what its author did.

mod kinds;
mod slips;
mod tokens;

use std::ops::Range;

use toml::de::Error;

use self::kinds::{DUPLICATE, is_open};
use self::tokens::Tokens;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::source::SourceFile;

/// How many syntax errors of one TOML file are reported.
const MAX_SYNTAX_ERRORS: usize = 20;

/// A finding and its bytes.
type Found = (Finding, Range<usize>);

/// What the parser reports, and the bytes of what it did not expect.
struct Reported<'a> {
    message: &'a str,
    range: Range<usize>,
}

impl<'a> Reported<'a> {
    fn new(error: &'a Error, text: &str) -> Self {
        let range = error.span().filter(|range| text.get(range.clone()).is_some());
        Self { message: error.message(), range: range.unwrap_or(0..0) }
    }
}

/// Reports the errors of a file.
pub(super) fn report(file: &SourceFile, errors: &[Error], findings: &mut Diagnostics) {
    if errors.is_empty() {
        return;
    }
    let mut reported: Vec<_> = errors.iter().map(|error| Reported::new(error, &file.text)).collect();
    reported.sort_by_key(|error| error.range.start);
    for (finding, range) in found(&Tokens::new(&file.text), reported) {
        findings.emit(finding, Span::new(&file.path, range));
    }
}

/// One finding for each cause. What is wrong later in a line mostly follows from what is wrong first in it, and so does everything after
/// a bracket that is not closed, and the keys of a table that is there twice.
fn found(tokens: &Tokens<'_>, mut errors: Vec<Reported<'_>>) -> Vec<Found> {
    let open = tokens.open_bracket().filter(|_| errors.iter().any(|error| is_open(error.message)));
    if let Some((_, range)) = &open {
        errors.retain(|error| error.range.start < range.start);
    }
    let mut found: Vec<Found> = Vec::new();
    let (mut line_end, mut double) = (0, None);
    for error in errors {
        let at = error.range.start;
        let (is_duplicate, table) = (error.message == DUPLICATE, tokens.table(at));
        let is_header = tokens.header(at).is_some();
        let follows = is_duplicate && !is_header && double.is_some() && double == table;
        if at < line_end || follows {
            continue;
        }
        if found.len() == MAX_SYNTAX_ERRORS {
            return found;
        }
        if is_duplicate && is_header {
            double = table;
        }
        let line = tokens.line(at);
        line_end = line.end + 1;
        let one = tokens.slip(line, &error).unwrap_or_else(|| tokens.finding(&error));
        // The rows of a table are one finding.
        if one.0 != Finding::InvalidTomlTableRow || found.last().is_none_or(|(last, _)| *last != one.0) {
            found.push(one);
        }
    }
    found.extend(open);
    found
}
