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
    bars.find(|at| !line.is_opaque(*at) && !is_of_commands(line.as_str(), *at))
}

/// Whether a bar is between commands or their arguments: `[FILE | ARG]`, `cut -f 1 | sort -n`, `-a | -b`, `ARG1 | ARG2`.
fn is_of_commands(text: &str, bar: usize) -> bool {
    let (before, after) = (&text[..bar], &text[bar + 1..]);
    let is_within = |open, close| before.rfind(open) > before.rfind(close);
    let mut words = after.split_whitespace();
    let next = words.next().unwrap_or_default();
    let is_argument = |word: &str| {
        let word = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
        let is_letter = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        word.starts_with(|c: char| c.is_ascii_uppercase()) && word.len() > 1 && word.chars().all(is_letter)
    };
    let has_option = next.starts_with('-') || words.next().is_some_and(|word| word.starts_with('-'));
    let are_arguments = is_argument(next) && before.split_whitespace().next_back().is_some_and(is_argument);
    has_option || are_arguments || is_within('[', ']')
}

/// A backslash at the end, which was before a bar.
fn backslash(line: &Line) -> Option<usize> {
    let at = line.as_str().trim_end().strip_suffix(" \\")?.len() + 1;
    (!line.is_opaque(at)).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::is_of_commands;

    /// A bar of a command line is no rest of a table.
    #[test]
    fn a_bar_of_commands_is_told_from_that_of_a_table() {
        for (text, expected) in [
            ("tool [-a FILE | --all]", true),
            ("tool [ FILE | ARG ]", true),
            ("echo x | cut -z -c 1", true),
            ("ARG1 | ARG2, a choice", true),
            ("Declined. | Try again.", false),
            ("see [this] | Try again", false),
            ("A | B", false),
        ] {
            assert_eq!(is_of_commands(text, text.find('|').unwrap()), expected, "{text}");
        }
    }
}
