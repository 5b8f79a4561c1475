//! The rest of a row of a Markdown table whose cells were cut in the wrong places: `Declined. | Try again.`, `declined \\`.

use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::Line;

/// How many characters a finding repeats on each side of a bar.
const BESIDE: usize = 16;

pub(super) fn check(lines: &[Line], reports: &mut Reports<'_>) {
    let bars = lines.iter().filter_map(|line| Some((line, bar(line)?)));
    let last = lines.last().and_then(|line| Some((line, backslash(line)?)));
    for (line, at) in bars.chain(last) {
        let (before, after) = line.as_str().split_at(at);
        let start = before.char_indices().rev().nth(BESIDE - 1).map_or(0, |(start, _)| start);
        let end = after.char_indices().nth(BESIDE).map_or(after.len(), |(end, _)| end);
        let text = format!("{}{}", &before[start..], &after[..end]).trim().to_owned();
        reports.emit(Finding::BrokenMarkupRow { text }, line, at..at + 1, None);
    }
}

/// The first bar between two spaces.
fn bar(line: &Line) -> Option<usize> {
    let mut bars = line.as_str().match_indices(" | ").map(|(at, _)| at + 1);
    bars.find(|at| !line.is_opaque(*at))
}

/// A backslash at the end, which was before a bar.
fn backslash(line: &Line) -> Option<usize> {
    let at = line.as_str().trim_end().strip_suffix(" \\")?.len() + 1;
    (!line.is_opaque(at)).then_some(at)
}
