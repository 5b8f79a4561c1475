//! Headings with full-width number signs, or without a space after them.

use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::{Line, LineKind};

/// The levels of headings.
const MAX: usize = 6;

pub(super) fn check(lines: &[Line], reports: &mut Reports<'_>) {
    for line in lines.iter().filter(|line| line.kind == LineKind::Paragraph) {
        let mut start = 0;
        for text in line.as_str().split('\n') {
            let range = start..start + text.len();
            start = range.end + 1;
            let Some(instead) = heading(text).filter(|_| !line.is_opaque(range.start)) else { continue };
            let (text, fixed) = (text.to_owned(), Some(instead.clone()));
            reports.emit(Finding::BrokenMarkupHeading { text, instead }, line, range, fixed);
        }
    }
}

/// The heading that a line was meant as. `#1`, `#tag` and `#[x]` are none.
fn heading(line: &str) -> Option<String> {
    let title = line.trim_start_matches(['#', '＃']);
    let signs = line[..line.len() - title.len()].chars();
    let (level, is_full_width) = (signs.clone().count(), signs.clone().any(|sign| sign == '＃'));
    let words = title.trim_start_matches([' ', '\u{3000}']);
    let is_title = words.starts_with(|c: char| c.is_alphanumeric() && (level > 1 || !c.is_ascii()));
    let is_glued = words.len() == title.len();
    let is_meant = is_title && (1..=MAX).contains(&level) && (is_full_width || is_glued);
    is_meant.then(|| format!("{} {words}", "#".repeat(level)))
}

#[cfg(test)]
mod tests {
    use super::heading;

    /// Headings are told from numbers, tags and code.
    #[test]
    fn a_heading_is_told_from_a_number() {
        for (line, expected) in
            [("##标题", "## 标题"), ("＃＃ 标题", "## 标题"), ("#标题", "# 标题"), ("###Title", "### Title")]
        {
            assert_eq!(heading(line).as_deref(), Some(expected), "{line}");
        }
        for line in ["#1", "#tag", "#[derive]", "## 标题", "＃", "标题 ##", "#######标题", "##"] {
            assert_eq!(heading(line), None, "{line}");
        }
    }
}
