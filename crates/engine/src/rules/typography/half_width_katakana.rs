//! `half-width-katakana`: katakana in the form that terminals of the 1980s had, such as `ﾊﾟｽﾜｰﾄﾞ`.

use super::scripts::end_of_run;
use crate::diagnostics::Finding;
use crate::rules::prose::{Prose, Reports};

/// The full-width forms of U+FF66 to U+FF9D, in their order.
const LETTERS: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

pub(in crate::rules) fn check(prose: &Prose<'_>, reports: &mut Reports<'_>) {
    for line in prose.lines {
        let mut end = 0;
        for (at, c) in line.prose() {
            // A sound mark alone is part of a drawing.
            if at < end || !matches!(c, 'ｦ'..='ﾝ') {
                continue;
            }
            end = end_of_run(line, at, |c| matches!(c, 'ｦ'..='ﾟ'));
            let text = &line.as_str()[at..end];
            let fixed = full_width(text);
            let finding = Finding::HalfWidthKatakana { text: text.to_owned(), fixed: fixed.clone() };
            reports.emit(finding, line, at..end, Some(fixed));
        }
    }
}

fn full_width(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let voiced = match (c, out.chars().next_back()) {
            ('ﾞ', Some('ウ')) => Some('ヴ'),
            ('ﾞ', Some(last @ ('カ'..='ト' | 'ハ'..='ホ'))) => char::from_u32(u32::from(last) + 1),
            ('ﾟ', Some(last @ 'ハ'..='ホ')) => char::from_u32(u32::from(last) + 2),
            _ => None,
        };
        if let Some(voiced) = voiced {
            out.pop();
            out.push(voiced);
        } else {
            let index = u32::from(c) - u32::from('ｦ');
            out.push(LETTERS.chars().nth(index as usize).unwrap_or(if c == 'ﾞ' { '゛' } else { '゜' }));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::full_width;

    /// Each letter has its own full-width form, and takes the sound mark that follows it.
    #[test]
    fn sound_marks_join_their_letters() {
        assert_eq!(full_width("ﾊﾟｽﾜｰﾄﾞ"), "パスワード");
        assert_eq!(full_width("ｳﾞｧｲｵﾘﾝ"), "ヴァイオリン");
        assert_eq!(full_width("ｦﾝﾞ"), "ヲン゛");
    }
}
