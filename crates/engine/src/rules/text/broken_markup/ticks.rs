//! Backticks: full-width, or not closed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{beside, runs, unclosed};
use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::Line;

pub(super) fn check(line: &Line, reports: &mut Reports<'_>) {
    full_width(line, reports);
    let text = line.as_str();
    let runs = runs(line, '`');
    // Two that belong together are code, unless a backslash says that they are not meant.
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for run in &runs {
        *counts.entry(run.len()).or_default() += 1;
    }
    let last_quote = runs.first().and_then(|_| text.rfind(['\'', '’', '´']));
    let is_alone = |range: &&Range<usize>| counts.get(&range.len()).is_some_and(|count| count % 2 == 1);
    for range in runs.iter().filter(is_alone) {
        let [before, after] = beside(text, range);
        // `like this' is a quotation.
        let is_quotation = last_quote.is_some_and(|quote| quote >= range.end);
        let opens = before.is_none_or(|c| c.is_whitespace() || !c.is_ascii() || "([{\"".contains(c))
            && after.is_some_and(|c| c.is_alphanumeric() || "-/.$_<@([{".contains(c));
        let closes =
            before.is_some_and(|c| c.is_ascii_graphic()) && after.is_some_and(|c| !c.is_ascii() && c != '’');
        if (opens && !is_quotation) || closes {
            unclosed(line, range.clone(), reports);
            return;
        }
    }
}

fn full_width(line: &Line, reports: &mut Reports<'_>) {
    for pair in runs(line, '｀').chunks_exact(2) {
        let (range, code) = (pair[0].start..pair[1].end, pair[0].end..pair[1].start);
        let text = line.as_str()[range.clone()].to_owned();
        let instead = format!("`{}`", &line.as_str()[code]);
        let fixed = Some(instead.clone());
        reports.emit(Finding::BrokenMarkupFullWidth { text, instead }, line, range, fixed);
    }
}
