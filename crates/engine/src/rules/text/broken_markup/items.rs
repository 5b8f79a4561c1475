//! Items of lists that begin with another sign than a list's, or without a space after it.

use std::ops::Range;

use crate::diagnostics::Finding;
use crate::rules::prose::Reports;
use crate::syntax::markdown::{Line, LineKind};

/// Dashes and dots that begin an item in print.
const BULLETS: [&str; 12] = ["——", "—", "–", "•", "·", "・", "●", "▪", "◦", "－", "＊", "＋"];

/// What begins a line of a text, as an item does that is none.
#[derive(Debug, PartialEq, Eq)]
struct Marker {
    length: usize,
    /// The number of the item, if the list is numbered.
    number: Option<u32>,
}

pub(super) fn check(lines: &[Line], reports: &mut Reports<'_>) {
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.kind != LineKind::Cell) {
        let marked = marked(line);
        let text = line.as_str();
        let first_break = text.find('\n').unwrap_or(text.len());
        let is_before_list = lines.get(index + 1).is_some_and(|next| next.kind == LineKind::Item);
        for (at, (range, marker)) in marked.iter().enumerate() {
            let is_beside_item = match line.kind {
                LineKind::Item => range.start > first_break,
                _ => is_before_list && !text[range.end..].contains('\n'),
            };
            let beside =
                [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| marked.get(at));
            let is_list =
                beside.into_iter().any(|(other, neighbor)| follow(text, (range, marker), (other, neighbor)));
            if is_list || (is_beside_item && marker.number.is_none()) {
                report(line, range.clone(), marker, reports);
            }
        }
    }
}

fn report(line: &Line, range: Range<usize>, marker: &Marker, reports: &mut Reports<'_>) {
    let text = line.as_str()[range.clone()].trim_end().to_owned();
    let instead = marker.number.map_or_else(|| "-".to_owned(), |number| format!("{number}."));
    let fixed = Some(format!("{instead} "));
    reports.emit(Finding::BrokenMarkupItem { text, instead }, line, range, fixed);
}

/// The markers of a line of prose: at the beginning of each of its lines in the file, in their order.
fn marked(line: &Line) -> Vec<(Range<usize>, Marker)> {
    let mut start = 0;
    let mut found = Vec::new();
    for text in line.as_str().split('\n') {
        let indent = text.len() - text.trim_start_matches(' ').len();
        let at = start + indent;
        if let Some(marker) = marker(&text[indent..]).filter(|_| !line.is_opaque(at)) {
            found.push((at..at + marker.length, marker));
        }
        start += text.len() + 1;
    }
    found
}

/// Whether two markers are of one list: in lines next to each other, with the same sign or with numbers in a row.
fn follow(text: &str, one: (&Range<usize>, &Marker), other: (&Range<usize>, &Marker)) -> bool {
    let (first, second) = if one.0.start < other.0.start { (one, other) } else { (other, one) };
    let is_next = text[first.0.end..second.0.start].matches('\n').count() == 1;
    is_next
        && match (first.1.number, second.1.number) {
            (Some(number), Some(next)) => number + 1 == next,
            (None, None) => true,
            _ => false,
        }
}

fn marker(line: &str) -> Option<Marker> {
    let bullet = BULLETS.iter().find(|bullet| line.starts_with(**bullet)).map(|bullet| bullet.len());
    if let Some(length) = bullet {
        let after = line[length..].trim_start_matches([' ', '\u{3000}']);
        let is_text = after.starts_with(|c: char| c.is_alphanumeric() || "“「《‘\"'".contains(c))
            || after.starts_with('\u{fffc}');
        return is_text.then(|| Marker { length: line.len() - after.len(), number: None });
    }
    if let Some(after) = line.strip_prefix(['-', '+']) {
        return begins_item(after).then_some(Marker { length: 1, number: None });
    }
    number(line)
}

/// `-f` and `-M` are options.
fn begins_item(text: &str) -> bool {
    let mut chars = text.chars();
    let (first, second) = (chars.next(), chars.next());
    first.is_some_and(|c| c.is_alphabetic() && !c.is_ascii())
        || (first.is_some_and(|c| c.is_ascii_uppercase()) && second.is_some_and(|c| c.is_ascii_lowercase()))
}

/// `1、`, `1．`, `1）`, `（1）`, and `1.` and `1)` without a space: what Markdown does not number by.
fn number(line: &str) -> Option<Marker> {
    let (opened, rest) = match line.strip_prefix(['（', '(']) {
        Some(rest) => (true, rest),
        None => (false, line),
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number: u32 = rest[..digits].parse().ok().filter(|number| *number < 100)?;
    let sign = rest[digits..].chars().next()?;
    let after = rest[digits + sign.len_utf8()..].trim_start_matches([' ', '\u{3000}']);
    let length = line.len() - after.len();
    let has_space = after.len() + digits + sign.len_utf8() < rest.len();
    let is_marker = match sign {
        '、' | '．' => !opened,
        '）' | ')' if opened => true,
        '）' => true,
        '.' | ')' => !has_space && after.starts_with(|c: char| c.is_alphabetic()),
        _ => false,
    };
    (is_marker && !after.is_empty()).then_some(Marker { length, number: Some(number) })
}

#[cfg(test)]
mod tests {
    use super::marker;

    /// What begins an item in print is told from signs, options and numbers.
    #[test]
    fn a_marker_is_known() {
        for (line, length, number) in [
            ("-压缩", 1, None),
            ("—— 压缩", 7, None),
            ("• Compress", 4, None),
            ("·压缩", 2, None),
            ("1、压缩", 4, Some(1)),
            ("2）压缩", 4, Some(2)),
            ("（3）压缩", 7, Some(3)),
            ("4.压缩", 2, Some(4)),
        ] {
            assert_eq!(
                marker(line).map(|found| (found.length, found.number)),
                Some((length, number)),
                "{line}"
            );
        }
        for line in [
            "- 压缩",
            "-f file",
            "-M",
            "-5",
            "1.5 MB",
            "1. One",
            "2026、2027",
            "——",
            "--force",
            "1、",
            "第一",
        ] {
            assert_eq!(marker(line), None, "{line}");
        }
    }
}
