//! Which of the fixes that findings offer make nothing worse: found by analyzing the project with them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use codegloss_engine::{Analysis, Cache, LineIndex, Sources};

use super::corrections::{Correction, Origins, offered, sort, with};
use crate::commands::check::filter::Filter;
use crate::project::Project;

/// How often a project is analyzed again, at most. What makes a line worse costs one trial, however many such fixes there are; what
/// makes another place worse costs some trials each.
const MOST_TRIALS: usize = 200;

/// What can be corrected.
pub(super) struct Outcome {
    /// The files with it.
    pub(super) sources: Sources,
    pub(super) made: Vec<Correction>,
    /// How many fixes are left that were not tried by themselves.
    pub(super) untried: usize,
}

/// Corrects in rounds, until one accepts nothing. Each round knows nothing of those before it, so that correcting again is the last
/// round once more, and changes nothing; and each leaves fewer findings, so that there is a last one.
pub(super) fn corrected(project: &Project, filter: &Filter<'_>) -> Outcome {
    let mut trials = Trials { project, cache: Cache::default(), left: MOST_TRIALS };
    let mut state = State::new(project.sources.clone(), Cow::Borrowed(&project.analysis));
    let mut made = Vec::new();
    loop {
        let mut round = Round::new(&mut trials, &state);
        round.try_all(state.offered(filter));
        let Round { kept, state: better, untried, .. } = round;
        let Some(next) = better else { return Outcome { sources: state.sources, made, untried } };
        made.extend(kept);
        state = next;
    }
}

/// Analyzes files again and again.
struct Trials<'p> {
    project: &'p Project,
    cache: Cache,
    left: usize,
}

/// Files, and what is found in them.
struct State<'p> {
    sources: Sources,
    analysis: Cow<'p, Analysis>,
    /// How many findings of each kind are in each file.
    counts: BTreeMap<(Arc<str>, &'static str), usize>,
}

/// A line of a file, and a kind of finding.
type Place = (Arc<str>, usize, &'static str);

/// Tries the fixes that a state offers.
struct Round<'r, 'p> {
    trials: &'r mut Trials<'p>,
    before: &'r State<'p>,
    /// The lines of the files before.
    lines: BTreeMap<Arc<str>, LineIndex<'r>>,
    /// How many findings of each kind are in each of these lines.
    counts: BTreeMap<Place, usize>,
    /// What has been accepted, and the state with it.
    kept: Vec<Correction>,
    state: Option<State<'p>>,
    untried: usize,
}

impl<'p> State<'p> {
    fn new(sources: Sources, analysis: Cow<'p, Analysis>) -> Self {
        let mut counts = BTreeMap::new();
        for finding in &analysis.diagnostics {
            let path = finding.spans.first().map(|span| Arc::clone(&span.path)).unwrap_or_default();
            *counts.entry((path, finding.code)).or_default() += 1;
        }
        Self { sources, analysis, counts }
    }

    /// The fixes of the findings that were asked for.
    fn offered(&self, filter: &Filter<'_>) -> Vec<Correction> {
        let settings = self.analysis.resolved.as_ref().map(|resolved| &resolved.settings);
        let asked = self.analysis.diagnostics.iter().filter(|finding| filter.keeps(settings, finding));
        offered(asked, &self.sources)
    }

    /// Whether there are fewer findings, and of no kind more in any file.
    fn is_better_than(&self, other: &Self) -> bool {
        let count = |state: &Self| state.analysis.diagnostics.len() + state.analysis.left_out;
        let is_there =
            |(kind, count): (_, &usize)| other.counts.get(kind).is_some_and(|before| count <= before);
        count(self) < count(other) && self.counts.iter().all(is_there)
    }
}

impl<'r, 'p> Round<'r, 'p> {
    fn new(trials: &'r mut Trials<'p>, before: &'r State<'p>) -> Self {
        let mut round = Self {
            trials,
            before,
            lines: BTreeMap::new(),
            counts: BTreeMap::new(),
            kept: Vec::new(),
            state: None,
            untried: 0,
        };
        let fixed = before.analysis.diagnostics.iter().filter_map(|finding| finding.fix.as_ref());
        for path in fixed.map(|fix| &fix.span.path) {
            if let Some(file) = before.sources.text(path).filter(|_| !round.lines.contains_key(path)) {
                round.lines.insert(Arc::clone(path), LineIndex::new(&file.text));
            }
        }
        round.counts = round.count(&before.analysis, &[]);
        round
    }

    /// Accepts those of some fixes that make nothing worse: all of them; or those whose lines have no new finding, and of the others the
    /// first of each line, then the second, …; or, where new findings are elsewhere, what is good of either half.
    fn try_all(&mut self, fixes: Vec<Correction>) {
        if fixes.is_empty() {
            return;
        }
        let Some(left) = self.trials.left.checked_sub(1) else {
            self.untried += fixes.len();
            return;
        };
        self.trials.left = left;
        let mut all = [&self.kept[..], &fixes].concat();
        sort(&mut all);
        let sources = with(&self.before.sources, &all);
        let analysis = self.trials.project.analyze_with(&mut self.trials.cache, &sources);
        let worse = self.worse(&analysis, &all);
        let state = State::new(sources, Cow::Owned(analysis));
        if worse.is_empty() && state.is_better_than(self.state.as_ref().unwrap_or(self.before)) {
            (self.kept, self.state) = (all, Some(state));
            return;
        }
        let is_worse = |fix: &Correction| worse.contains(&(Arc::clone(&fix.path), fix.line));
        let (suspects, mut others): (Vec<_>, Vec<_>) = fixes.into_iter().partition(is_worse);
        if !suspects.is_empty() {
            self.try_all(others);
            self.try_in_turn(&suspects);
        } else if others.len() > 1 {
            let second = others.split_off(others.len() / 2);
            self.try_all(others);
            self.try_all(second);
        }
    }

    /// A fix that is alone in a line that it makes worse is not tried again.
    fn try_in_turn(&mut self, fixes: &[Correction]) {
        let mut turns: Vec<Vec<Correction>> = Vec::new();
        for line in fixes.chunk_by(|a, b| (&a.path, a.line) == (&b.path, b.line)) {
            for (turn, fix) in line.iter().enumerate().filter(|_| line.len() > 1) {
                match turns.get_mut(turn) {
                    Some(fixes) => fixes.push(fix.clone()),
                    None => turns.push(vec![fix.clone()]),
                }
            }
        }
        for fixes in turns {
            self.try_all(fixes);
        }
    }

    /// The lines of corrections that have more findings of a kind than before. Nothing is known of them where findings were left out:
    /// others of these are seen now.
    fn worse(&self, analysis: &Analysis, made: &[Correction]) -> BTreeSet<(Arc<str>, usize)> {
        if self.before.analysis.left_out > 0 {
            return BTreeSet::new();
        }
        let corrected: BTreeSet<_> = made.iter().map(|fix| (&fix.path, fix.line)).collect();
        let counts = self.count(analysis, made).into_iter();
        let more = counts.filter(|(place, count)| *count > self.counts.get(place).copied().unwrap_or(0));
        let lines = more.map(|((path, line, _), _)| (path, line));
        lines.filter(|(path, line)| corrected.contains(&(path, *line))).collect()
    }

    /// How many findings of each kind there are by the lines that they were in before these corrections.
    fn count(&self, analysis: &Analysis, made: &[Correction]) -> BTreeMap<Place, usize> {
        let groups = made.chunk_by(|a, b| a.path == b.path);
        let origins: BTreeMap<&str, Origins<'_>> =
            groups.map(|group| (&*group[0].path, Origins::new(group))).collect();
        let mut counts = BTreeMap::new();
        for finding in &analysis.diagnostics {
            let Some(span) = finding.spans.first() else { continue };
            if let Some(index) = self.lines.get(&span.path) {
                let at = span.range.start;
                let line = index.line(origins.get(&*span.path).map_or(at, |origins| origins.of(at)));
                *counts.entry((Arc::clone(&span.path), line, finding.code)).or_default() += 1;
            }
        }
        counts
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use std::borrow::Cow;
    use std::fmt::Write as _;
    use std::sync::Arc;

    use codegloss_engine::{Cache, Rule, Sources};

    use super::{Correction, MOST_TRIALS, Round, State, Trials};
    use crate::project::Project;

    fn project(messages: &str) -> Project {
        let mut catalog = "domain = 'app'\n".to_owned();
        for code in 1..=messages.matches("\napp-").count() {
            write!(catalog, "[[code]]\ncode = {code}\nname = 'N{code}'\n").unwrap();
        }
        let files: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/app.toml", catalog.as_bytes()),
            ("locales/en/app.ftl", messages.as_bytes()),
        ];
        Project::from_sources(Sources::from_files(files).0, Vec::new())
    }

    /// The correction of the only such text.
    fn correction(messages: &str, old: &str, new: &str) -> Correction {
        let start = messages.find(old).unwrap();
        let line = messages[..start].matches('\n').count() + 1;
        let (old, new, range) = (old.to_owned(), new.to_owned(), start..start + old.len());
        let path = Arc::from("locales/en/app.ftl");
        Correction { rule: Rule::RepeatedPunctuation, path, line, column: 1, old, new, range }
    }

    /// Which of some corrections are kept, how many are untried, and how many trials that took.
    fn kept(messages: &str, offered: &[Correction], left: usize) -> (Vec<Correction>, usize, usize) {
        let project = project(messages);
        let mut trials = Trials { project: &project, cache: Cache::default(), left };
        let state = State::new(project.sources.clone(), Cow::Borrowed(&project.analysis));
        let mut round = Round::new(&mut trials, &state);
        round.try_all(offered.to_vec());
        let (kept, untried) = (round.kept, round.untried);
        (kept, untried, left - trials.left)
    }

    /// Of fixes that are offered together, those that break a message are left out, and the others are made, also on the same line.
    #[test]
    fn what_makes_something_worse_is_left_out() {
        let messages =
            "app = App\nunknown-error = Error,, { $code }\napp-1 = One!! or ;; two\n    .reason = Why??\n";
        let offered = [
            correction(messages, "Error,, { $code }", "Error, { $cod }"),
            correction(messages, "One!!", "One!"),
            correction(messages, ";;", "{"),
            correction(messages, " = Why??", " Why?"),
        ];
        let (kept, untried, _) = kept(messages, &offered, MOST_TRIALS);
        assert_eq!((&kept[..], untried), (&offered[1..2], 0));
    }

    /// However many fixes make their own lines worse, a few trials are enough; without any left, it is known how many fixes are untried.
    #[test]
    fn many_bad_fixes_take_few_trials() {
        let mut messages = "app = App\nunknown-error = Error { $code }".to_owned();
        for number in 1..=400 {
            write!(messages, "\napp-{number} = Text {number}a,,").unwrap();
        }
        messages.push('\n');
        let good = |number: usize| number.is_multiple_of(2);
        let offered: Vec<Correction> = (1..=400)
            .map(|number| {
                let new = format!(" {number}a{}", if good(number) { "," } else { "{ $none }" });
                correction(&messages, &format!(" {number}a,,"), &new)
            })
            .collect();
        let expected: Vec<_> = (1..).zip(&offered).filter(|(number, _)| good(*number)).collect();
        let (made, untried, trials) = kept(&messages, &offered, MOST_TRIALS);
        assert_eq!((made.len(), untried), (200, 0));
        assert!(made.iter().eq(expected.into_iter().map(|(_, fix)| fix)));
        assert!(trials < 10, "{trials} trials");
        let (made, untried, _) = kept(&messages, &offered, 1);
        assert_eq!((made.len(), untried), (0, 200));
    }
}
