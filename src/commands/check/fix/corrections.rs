//! What findings offer to write, and what becomes of a file with it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use codegloss_engine::{Diagnostic, LineIndex, Rule, Sources};

/// A text that is written in place of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Correction {
    pub(super) rule: Rule,
    pub(super) path: Arc<str>,
    /// Where it is, from 1; columns are code points.
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) old: String,
    pub(super) new: String,
    pub(super) range: Range<usize>,
}

/// The fixes of findings, in the order of their places. Of two that overlap, the first one counts.
pub(super) fn offered<'f>(
    findings: impl Iterator<Item = &'f Diagnostic>,
    sources: &Sources,
) -> Vec<Correction> {
    let mut lines = BTreeMap::new();
    let mut fixes: Vec<Correction> =
        findings.filter_map(|finding| correction(finding, sources, &mut lines)).collect();
    sort(&mut fixes);
    let mut last: Option<(Arc<str>, usize)> = None;
    fixes.retain(|fix| {
        let is_free = last.as_ref().is_none_or(|(path, end)| *path != fix.path || *end <= fix.range.start);
        if is_free {
            // Two texts at one place would be in an order that nobody chose.
            last = Some((Arc::clone(&fix.path), fix.range.end.max(fix.range.start + 1)));
        }
        is_free
    });
    fixes
}

fn correction<'s>(
    finding: &Diagnostic,
    sources: &'s Sources,
    lines: &mut BTreeMap<&'s str, LineIndex<'s>>,
) -> Option<Correction> {
    let fix = finding.fix.as_ref()?;
    let file = sources.text(&fix.span.path)?;
    let range = fix.span.range.clone();
    let old = file.text.get(range.clone())?.to_owned();
    let index = lines.entry(&file.path).or_insert_with(|| LineIndex::new(&file.text));
    let (line, column) = index.position(range.start);
    let (rule, path, new) = (finding.rule, Arc::clone(&file.path), fix.text.clone());
    (old != new).then_some(Correction { rule, path, line, column, old, new, range })
}

pub(super) fn sort(corrections: &mut [Correction]) {
    corrections
        .sort_by(|a, b| (&a.path, a.range.start, a.range.end).cmp(&(&b.path, b.range.start, b.range.end)));
}

/// The files with these corrections, which do not overlap and are in the order of their places.
pub(super) fn with(sources: &Sources, corrections: &[Correction]) -> Sources {
    let mut corrected = sources.clone();
    for group in corrections.chunk_by(|a, b| a.path == b.path) {
        let path = &group[0].path;
        if let Some(text) = sources.text(path).map(|file| spliced(&file.text, group)) {
            corrected = corrected.with_text(path, &text);
        }
    }
    corrected
}

/// A text with corrections: every byte but theirs stays as it is.
fn spliced(text: &str, corrections: &[Correction]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for Correction { range, new, .. } in corrections {
        result.push_str(&text[end..range.start]);
        result.push_str(new);
        end = range.end;
    }
    result + &text[end..]
}

/// Where what is in a corrected text was before.
pub(super) struct Origins<'c> {
    /// Each correction, and where the text that it wrote begins.
    begins: Vec<(usize, &'c Correction)>,
}

impl<'c> Origins<'c> {
    /// Of a file with these corrections, in the order of their places.
    pub(super) fn new(corrections: &'c [Correction]) -> Self {
        let mut written = 0;
        let mut end = 0;
        let begins = corrections.iter().map(|correction| {
            let begin = written + correction.range.start - end;
            (written, end) = (begin + correction.new.len(), correction.range.end);
            (begin, correction)
        });
        Self { begins: begins.collect() }
    }

    /// The byte that a byte of the corrected text was; for one that a correction wrote, the beginning of what it replaced.
    pub(super) fn of(&self, at: usize) -> usize {
        let before = self.begins.partition_point(|(begin, _)| *begin <= at);
        let Some((begin, correction)) = before.checked_sub(1).map(|last| self.begins[last]) else {
            return at;
        };
        match (at - begin).checked_sub(correction.new.len()) {
            Some(behind) => correction.range.end + behind,
            None => correction.range.start,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use std::sync::Arc;

    use codegloss_engine::Rule;

    use super::{Correction, Origins, spliced};

    const TEXT: &str = "a = One,, two!! three\n";

    fn correction(old: &str, new: &str) -> Correction {
        let start = TEXT.find(old).unwrap();
        let (old, new, range) = (old.to_owned(), new.to_owned(), start..start + old.len());
        let path = Arc::from("locales/en/app.ftl");
        Correction { rule: Rule::RepeatedPunctuation, path, line: 1, column: 1, old, new, range }
    }

    /// Every byte around a correction stays.
    #[test]
    fn splicing_changes_nothing_else() {
        let offered = [correction(",,", ","), correction("!!", "")];
        assert_eq!(spliced(TEXT, &offered), "a = One, two three\n");
    }

    /// Every byte that stays is known by its place before, and what was written by the place of what it replaced.
    #[test]
    fn each_byte_has_its_place_before() {
        let made = [correction(",,", " — "), correction("!!", "")];
        let text = spliced(TEXT, &made);
        let origins = Origins::new(&made);
        for (word, at) in [("a =", 0), ("One", 4), (" two", 9), (" three", 15), ("\n", 21)] {
            assert_eq!(origins.of(text.find(word).unwrap()), at, "{word}");
        }
        assert_eq!(origins.of(text.find('—').unwrap()), 7);
    }
}
