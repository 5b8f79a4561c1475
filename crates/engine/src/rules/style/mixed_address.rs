//! `mixed-address`: 您 and 你 in one text.

use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    if prose.language.language.as_str() != "zh" {
        return;
    }
    let mut first = None;
    for line in prose.lines {
        for (at, c) in line.prose().filter(|(_, c)| matches!(c, '您' | '你')) {
            // Several people are 你们, however each is addressed; 你好 is a greeting; a word in quotes is spoken of.
            let (before, after) = (&line.as_str()[..at], &line.as_str()[at + c.len_utf8()..]);
            let is_fixed = after.starts_with(['们', '好']) || before.ends_with(['“', '‘', '「', '『', '"']);
            match first {
                _ if is_fixed => {}
                None => first = Some(c),
                Some(first) if first != c => {
                    let finding = Finding::MixedAddress { first: first.to_string(), other: c.to_string() };
                    reports.emit(finding, line, at..at + c.len_utf8(), None);
                    return;
                }
                Some(_) => {}
            }
        }
    }
}
