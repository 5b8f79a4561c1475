//! From a file's bytes to text, or what makes it unreadable as a whole.

use std::sync::Arc;

use crate::diagnostics::{Finding, Span};

/// What begins the lines that Git puts into a file that it could not merge, in their order.
const CONFLICT: [&str; 3] = ["<<<<<<< ", "=======", ">>>>>>> "];

/// The text of a file, without a byte order mark.
pub(super) fn decode(path: &str, bytes: Vec<u8>) -> Result<String, Finding> {
    if let Some(encoding) = utf16(&bytes) {
        return Err(Finding::UnreadableFileEncoding {
            path: path.to_owned(),
            encoding: encoding.to_owned(),
            line: 1,
        });
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        let path = path.to_owned();
        match guess(error.as_bytes()) {
            Some(encoding) => Finding::UnreadableFileEncoding { path, encoding: encoding.to_owned(), line },
            None => Finding::UnreadableFileNotUtf8 { path, line },
        }
    })?;
    if path.strip_suffix(".ftl").is_some() && text.contains('\r') && !text.contains('\n') {
        return Err(Finding::UnreadableFileLineEnds { path: path.to_owned() });
    }
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Where Git could not merge two versions: the first line of the marks, if all of them are there.
pub(super) fn merge_conflict(path: &str, text: &str) -> Option<Span> {
    if !text.contains(CONFLICT[0]) {
        return None;
    }
    let mut at = 0;
    let mut first = None;
    let mut marks = CONFLICT.iter();
    let mut expected = marks.next()?;
    for line in text.split_inclusive('\n') {
        if line.starts_with(expected) {
            first.get_or_insert(at..at + line.trim_end().len());
            match marks.next() {
                Some(next) => expected = next,
                None => return Some(Span::new(&Arc::from(path), first?)),
            }
        }
        at += line.len();
    }
    None
}

/// UTF-16 by its byte order mark, or by the zero bytes of its ASCII characters, which are on one side.
fn utf16(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, ..] => return Some("UTF-16LE"),
        [0xfe, 0xff, ..] => return Some("UTF-16BE"),
        _ => {}
    }
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // Some characters of other scripts have a zero byte on the other side, such as U+4E00.
    let is_side = |side: usize, other: usize| side > bytes.len() / 10 && side > 4 * other;
    let sides = [("UTF-16LE", is_side(odd, even)), ("UTF-16BE", is_side(even, odd))];
    sides.into_iter().find_map(|(encoding, is_it)| is_it.then_some(encoding))
}

/// The encoding that these bytes look most like, if they are text.
#[cfg(feature = "site")]
fn guess(bytes: &[u8]) -> Option<&'static str> {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

    if bytes.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    Some(match detector.guess(None, Utf8Detection::Deny).name() {
        // Whatever is GBK is GB18030 as well, its present form.
        "GBK" => "GB18030",
        name => name,
    })
}

/// Build scripts do without the tables that a guess needs.
#[cfg(not(feature = "site"))]
fn guess(_: &[u8]) -> Option<&'static str> {
    None
}

#[cfg(test)]
mod tests {
    use super::{decode, merge_conflict};
    use crate::diagnostics::{Diagnostic, Finding, Span};

    /// The encoding that is named for these bytes.
    fn named(bytes: &[u8]) -> Option<String> {
        match decode("a.ftl", bytes.to_vec()) {
            Err(Finding::UnreadableFileEncoding { encoding, .. }) => Some(encoding),
            Err(other) => panic!("{}", Diagnostic::new(other, Span::file("a.ftl")).code),
            Ok(_) => None,
        }
    }

    /// UTF-16 is told by its mark and without one, in Latin and in Han letters.
    #[test]
    fn utf_16_is_recognized() {
        for text in
            ["a = Text\n", "shop-104 = 登录设备过多\n    .reason = 一个账号最多只能在四台设备上登录。\n"]
        {
            let units: Vec<u16> = text.encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            assert_eq!(named(&little).as_deref(), Some("UTF-16LE"));
            assert_eq!(named(&big).as_deref(), Some("UTF-16BE"));
            assert_eq!(named(&[&[0xff, 0xfe], &*little].concat()).as_deref(), Some("UTF-16LE"));
            assert_eq!(named(&[&[0xfe, 0xff], &*big].concat()).as_deref(), Some("UTF-16BE"));
            assert_eq!(named(text.as_bytes()), None);
        }
        assert_eq!(named(b"a = a single \0 zero\n"), None);
    }

    /// All three marks make a conflict, each at the beginning of its line.
    #[test]
    fn a_conflict_has_all_marks() {
        let whole = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n";
        assert_eq!(merge_conflict("a.md", whole).map(|span| &whole[span.range]), Some("<<<<<<< HEAD"));
        for other in [
            "Title\n=======\n\ntext\n",
            "    <<<<<<< HEAD\n    =======\n    >>>>>>> other\n",
            "<<<<<<< HEAD\n>>>>>>> other\n",
        ] {
            assert_eq!(merge_conflict("a.md", other), None, "{other}");
        }
    }
}
