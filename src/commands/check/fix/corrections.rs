//! What to write where: as many of the fixes that findings offer as make nothing worse.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use codegloss_engine::{Analysis, Cache, Diagnostic, LineIndex, Rule, Sources, analyze_with};

use crate::builtin;
use crate::commands::check::filter::Filter;

/// How often a project is analyzed again, at most: each fix that makes something worse costs some of them.
const MOST_TRIALS: usize = 100;

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
    range: Range<usize>,
}

/// The files with what was corrected in them. Every correction leaves fewer findings and none that was not there, so that this comes
/// to an end, and begun again changes nothing.
pub(super) fn corrected(sources: &Sources, filter: &Filter<'_>) -> (Sources, Vec<Correction>) {
    let mut trials = Trials { theme: builtin::theme_words(), cache: Cache::default(), left: MOST_TRIALS };
    let mut state = trials.analyze(sources.clone());
    let mut made = Vec::new();
    loop {
        let offered = state.offered(filter);
        let mut better = Attempt { kept: Vec::new(), state: None };
        trials.try_all(&state, &offered, &mut better);
        let Some(next) = better.state else { return (state.sources, made) };
        made.extend(better.kept);
        state = next;
    }
}

/// Files, and what is found in them.
struct State {
    sources: Sources,
    analysis: Analysis,
    /// How many findings of each kind are in each file.
    counts: BTreeMap<(Arc<str>, &'static str), usize>,
}

/// What has been accepted of the fixes that a state offers, and the state with it.
struct Attempt {
    kept: Vec<Correction>,
    state: Option<State>,
}

/// Analyzes files again and again.
struct Trials {
    theme: Sources,
    cache: Cache,
    left: usize,
}

impl Trials {
    fn analyze(&mut self, sources: Sources) -> State {
        let analysis = analyze_with(&mut self.cache, &sources, Some(&self.theme));
        let mut counts = BTreeMap::new();
        for finding in &analysis.diagnostics {
            let path = finding.spans.first().map(|span| Arc::clone(&span.path)).unwrap_or_default();
            *counts.entry((path, finding.code)).or_default() += 1;
        }
        State { sources, analysis, counts }
    }

    /// Adds those of some fixes that make something better: all of them, or what is good of either half.
    fn try_all(&mut self, before: &State, fixes: &[Correction], better: &mut Attempt) {
        if fixes.is_empty() || self.left == 0 {
            return;
        }
        self.left -= 1;
        let all = [&better.kept[..], fixes].concat();
        let state = self.analyze(before.with(&all));
        if state.is_better_than(better.state.as_ref().unwrap_or(before)) {
            *better = Attempt { kept: all, state: Some(state) };
        } else if fixes.len() > 1 {
            let (first, second) = fixes.split_at(fixes.len() / 2);
            self.try_all(before, first, better);
            self.try_all(before, second, better);
        }
    }
}

impl State {
    /// The fixes of the findings that were asked for, in the order of their places. Of two that overlap, the first one counts.
    fn offered(&self, filter: &Filter<'_>) -> Vec<Correction> {
        let settings = self.analysis.resolved.as_ref().map(|resolved| &resolved.settings);
        let asked = self.analysis.diagnostics.iter().filter(|finding| filter.keeps(settings, finding));
        let mut lines = BTreeMap::new();
        let mut fixes: Vec<Correction> = Vec::new();
        for finding in asked {
            fixes.extend(self.correction(finding, &mut lines));
        }
        fixes.sort_by(|a, b| {
            (&a.path, a.range.start, a.range.end).cmp(&(&b.path, b.range.start, b.range.end))
        });
        let mut last: Option<(Arc<str>, usize)> = None;
        fixes.retain(|fix| {
            let is_free =
                last.as_ref().is_none_or(|(path, end)| *path != fix.path || *end <= fix.range.start);
            if is_free {
                // Two texts at one place would be in an order that nobody chose.
                last = Some((Arc::clone(&fix.path), fix.range.end.max(fix.range.start + 1)));
            }
            is_free
        });
        fixes
    }

    fn correction<'s>(
        &'s self,
        finding: &Diagnostic,
        lines: &mut BTreeMap<&'s str, LineIndex<'s>>,
    ) -> Option<Correction> {
        let fix = finding.fix.as_ref()?;
        let file = self.sources.text(&fix.span.path)?;
        let range = fix.span.range.clone();
        let old = file.text.get(range.clone())?.to_owned();
        let index = lines.entry(&file.path).or_insert_with(|| LineIndex::new(&file.text));
        let (line, column) = index.position(range.start);
        let (rule, path, new) = (finding.rule, Arc::clone(&file.path), fix.text.clone());
        (old != new).then_some(Correction { rule, path, line, column, old, new, range })
    }

    /// The files with these corrections, which do not overlap and are in the order of their places.
    fn with(&self, corrections: &[Correction]) -> Sources {
        let mut sources = self.sources.clone();
        for group in corrections.chunk_by(|a, b| a.path == b.path) {
            let path = &group[0].path;
            if let Some(text) = self.sources.text(path).map(|file| spliced(&file.text, group)) {
                sources = sources.with_text(path, &text);
            }
        }
        sources
    }

    /// Whether there are fewer findings, and of no kind more in any file.
    fn is_better_than(&self, other: &Self) -> bool {
        let count = |state: &Self| state.analysis.diagnostics.len() + state.analysis.left_out;
        let is_there =
            |(kind, count): (_, &usize)| other.counts.get(kind).is_some_and(|before| count <= before);
        count(self) < count(other) && self.counts.iter().all(is_there)
    }
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use std::sync::Arc;

    use codegloss_engine::{Cache, Rule, Sources};

    use super::{Attempt, Correction, MOST_TRIALS, Trials, spliced};
    use crate::builtin;

    const MESSAGES: &str =
        "app = App\nunknown-error = Error,, { $code }\napp-1 = One!!\n    .reason = Why;;\n";

    fn correction(old: &str, new: &str) -> Correction {
        let start = MESSAGES.find(old).unwrap();
        let (old, new, range) = (old.to_owned(), new.to_owned(), start..start + old.len());
        let path = Arc::from("locales/en/app.ftl");
        Correction { rule: Rule::RepeatedPunctuation, path, line: 1, column: 1, old, new, range }
    }

    /// Of fixes that are offered together, those that break a message are left out, and the others are made.
    #[test]
    fn what_makes_something_worse_is_left_out() {
        let files: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/app.toml", b"domain = 'app'\n[[code]]\ncode = 1\nname = 'One'\n"),
            ("locales/en/app.ftl", MESSAGES.as_bytes()),
        ];
        let (sources, _) = Sources::from_files(files);
        let theme = builtin::theme_words();
        let mut trials = Trials { theme, cache: Cache::default(), left: MOST_TRIALS };
        let state = trials.analyze(sources);
        let offered = [
            correction("Error,, { $code }", "Error, { $cod }"),
            correction("One!!", "One!"),
            correction(" = Why;;", " Why;"),
        ];
        let mut better = Attempt { kept: Vec::new(), state: None };
        trials.try_all(&state, &offered, &mut better);
        assert_eq!(better.kept, offered[1..2]);
    }

    /// Every byte around a correction stays.
    #[test]
    fn splicing_changes_nothing_else() {
        let offered = [correction(",,", ","), correction("!!", "")];
        let expected = MESSAGES.replace(",,", ",").replace("!!", "");
        assert_eq!(spliced(MESSAGES, &offered), expected);
    }
}
