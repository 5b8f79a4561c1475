//! `hyphens-as-dash`: two hyphens in place of a Chinese dash.

use super::scripts::{is_chinese, is_han};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if !is_chinese(prose) {
        return;
    }
    for line in prose.lines {
        let text = line.as_str();
        let mut end = 0;
        for (at, _) in text.match_indices("--").filter(|(at, _)| !line.is_opaque(*at)) {
            if at < end {
                continue;
            }
            let (before, after) = (text[..at].trim_end_matches(' '), &text[at..]);
            let after = after.trim_start_matches('-');
            end = text.len() - after.len();
            let (hyphens, after) = (end - at, after.trim_start_matches(' '));
            // A command's option has a Latin name.
            let is_between = before.ends_with(is_han) && after.starts_with(is_han);
            if is_between && hyphens <= 3 {
                let finding = Finding::HyphensAsDash { text: text[at..at + hyphens].to_owned() };
                let range = before.len()..text.len() - after.len();
                reports.emit(finding, line, range, Some("——".to_owned()));
            }
        }
    }
}
