//! `dots-as-ellipsis`: an ellipsis made of periods or other dots, such as `...` or `。。。`, in Chinese and Japanese.

use super::scripts::{before, end_of_run, from, is_chinese, is_japanese};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    // Japanese software has three periods on buttons that ask for more.
    let (dots, ellipsis): (&[char], _) = match (is_chinese(prose), is_japanese(prose)) {
        (true, _) => (&['.', '。', '·', '・'], "……"),
        (_, true) => (&['。', '・'], "…"),
        _ => return,
    };
    for line in prose.lines {
        let mut end = 0;
        for (at, dot) in line.prose() {
            if at < end || !dots.contains(&dot) {
                continue;
            }
            end = end_of_run(line, at, |c| c == dot);
            let text = &line.as_str()[at..end];
            // Before a letter or a slash, they are part of code or of a path.
            let is_code = from(line, end).is_some_and(|c| c.is_ascii_alphanumeric() || c == '/');
            let is_begun = before(line, at).is_some_and(|c| c.is_alphanumeric() || !c.is_ascii());
            if text.len() >= 3 * dot.len_utf8() && is_begun && !is_code {
                let finding =
                    Finding::DotsAsEllipsis { text: text.to_owned(), ellipsis: ellipsis.to_owned() };
                reports.emit(finding, line, at..end, Some(ellipsis.to_owned()));
            }
        }
    }
}
