//! `traditional-character`: Traditional characters in Simplified Chinese, such as `登錄`.

use std::sync::LazyLock;

use super::scripts::{end_of_run, is_chinese};
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

/// A line for each character that no text in Simplified Chinese has, followed by what it is in Simplified Chinese; what it most often is comes first.
const TABLE: &str = include_str!("traditional.txt");

/// The first character of the Unicode block that has all of them.
const FIRST: u32 = 0x4e00;

/// By the distance from [`FIRST`]: what a Traditional character is in Simplified Chinese, and whether that is certain.
static SIMPLIFIED: LazyLock<Vec<Option<(char, bool)>>> = LazyLock::new(|| {
    let mut simplified = vec![None; 0x5200];
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut chars = line.chars();
        let (Some(traditional), Some(first)) = (chars.next(), chars.next()) else { continue };
        if let Some(entry) = index(traditional).and_then(|index| simplified.get_mut(index)) {
            *entry = Some((first, chars.next().is_none()));
        }
    }
    simplified
});

/// Languages and scripts are listed by their own names.
const NAMES: [&str; 7] = ["繁體", "正體", "日本語", "國語", "粵語", "廣東話", "臺語"];

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    let script = prose.language.script;
    if !is_chinese(prose) || script.is_none_or(|script| script.as_str() != "Hans") {
        return;
    }
    for line in prose.lines {
        let mut end = 0;
        for (at, c) in line.prose().filter(|(_, c)| simplified(*c).is_some()) {
            if at < end || is_name(line.as_str(), at, c) {
                continue;
            }
            end = end_of_run(line, at, |c| simplified(c).is_some());
            let text = &line.as_str()[at..end];
            let chars: Vec<_> = text.chars().filter_map(simplified).collect();
            let fixed: String = chars.iter().map(|(c, _)| c).collect();
            let is_certain = chars.iter().all(|(_, is_certain)| *is_certain);
            let finding = Finding::TraditionalCharacter { text: text.to_owned(), simplified: fixed.clone() };
            reports.emit(finding, line, at..end, is_certain.then_some(fixed));
        }
    }
}

/// Whether the character at this byte is part of one of [`NAMES`].
fn is_name(text: &str, at: usize, c: char) -> bool {
    NAMES.iter().any(|name| {
        let mut starts = name.match_indices(c).filter_map(|(inner, _)| at.checked_sub(inner));
        starts.any(|start| text.get(start..).is_some_and(|rest| rest.starts_with(name)))
    })
}

fn simplified(c: char) -> Option<(char, bool)> {
    SIMPLIFIED.get(index(c)?).copied().flatten()
}

fn index(c: char) -> Option<usize> {
    u32::from(c).checked_sub(FIRST).map(|index| index as usize)
}

#[cfg(test)]
mod tests {
    use super::{SIMPLIFIED, TABLE, simplified};

    /// The table has each character once, and no character that Simplified Chinese has as well.
    #[test]
    fn only_traditional_characters_are_in_the_table() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(SIMPLIFIED.iter().flatten().count(), lines);
        assert!(SIMPLIFIED.iter().flatten().all(|(c, _)| simplified(*c).is_none()));
        for c in "乾著於后里干只面台准征余像借了瞭覆沈徵昇堃淼".chars() {
            assert_eq!(simplified(c), None, "{c}");
        }
        assert_eq!(simplified('錄'), Some(('录', true)));
        assert_eq!(simplified('餘').map(|(_, is_certain)| is_certain), Some(false));
    }
}
