//! Follows lines and files back through commits, until the commit that last changed each.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use codegloss_engine::Place;

use super::Moment;
use super::log::{Change, Commit, Hunk};

/// What the commits are searched for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sought {
    /// The last one that changed these lines, or this file.
    Lines(Place),
    /// The one that added this line, which has this text without blanks. A line that was only moved was added before.
    Key(Place, String),
    /// The one that added this file.
    File(Arc<str>),
}

/// Something that is sought, at the place that it has before the commits that were looked at.
#[derive(Clone, Debug)]
struct Part {
    index: usize,
    kind: Kind,
    lines: RangeInclusive<usize>,
}

#[derive(Clone, Debug)]
enum Kind {
    Lines,
    Key(String),
    Whole,
    File,
}

/// Where something was before a change.
enum Before<'c> {
    /// In the same file, whatever it was called.
    There,
    /// In the file with this path.
    In(&'c str),
    /// The change is the one that is sought.
    Nowhere,
}

/// What is still sought, by the path of its file, and what was found.
pub(super) struct Trace {
    parts: BTreeMap<String, Vec<Part>>,
    found: Vec<Option<Moment>>,
}

impl Trace {
    pub(super) fn new(sought: &[Sought]) -> Self {
        let mut parts: BTreeMap<String, Vec<Part>> = BTreeMap::new();
        for (index, sought) in sought.iter().enumerate() {
            let (path, part) = Part::new(index, sought);
            parts.entry(path).or_default().push(part);
        }
        Self { parts, found: vec![None; sought.len()] }
    }

    /// The moments of the commits, in the order of what was sought; `None` of what is not committed.
    pub(super) fn into_found(self) -> Vec<Option<Moment>> {
        self.found
    }

    /// Looks at the commit before those that were looked at; whether anything is still sought.
    pub(super) fn step(&mut self, commit: &Commit) -> bool {
        let mut kept: Vec<(&str, Vec<Part>)> = Vec::new();
        let removed = LazyCell::new(|| Removed::of(commit));
        for change in &commit.files {
            let Some(parts) = change.new.as_ref().and_then(|path| self.parts.remove(path)) else { continue };
            let mut stay = Vec::new();
            // A symbolic link's only line is the path of its target: the text is in that file, whose commits are not looked for.
            for mut part in parts.into_iter().filter(|_| !change.is_link) {
                match part.step(change, &removed) {
                    Before::There => stay.push(part),
                    Before::In(path) => kept.push((path, vec![part])),
                    Before::Nowhere => self.found[part.index].clone_from(&commit.moment),
                }
            }
            // Only empty files are new without a line of theirs being new.
            kept.extend(change.old.as_deref().filter(|_| !stay.is_empty()).map(|path| (path, stay)));
        }
        for (path, parts) in kept {
            self.parts.entry(path.to_owned()).or_default().extend(parts);
        }
        !self.parts.is_empty()
    }
}

impl Part {
    fn new(index: usize, sought: &Sought) -> (String, Self) {
        let (path, kind, lines) = match sought {
            Sought::Lines(place) => match place.last_line {
                Some(last) => (&place.path, Kind::Lines, place.line..=last),
                None => (&place.path, Kind::Whole, 1..=1),
            },
            Sought::Key(place, text) => (&place.path, Kind::Key(text.clone()), place.line..=place.line),
            Sought::File(path) => (path, Kind::File, 1..=1),
        };
        (path.to_string(), Self { index, kind, lines })
    }

    /// Goes to its place before a change.
    fn step<'c, F: FnOnce() -> Removed<'c>>(
        &mut self,
        change: &Change,
        removed: &LazyCell<Removed<'c>, F>,
    ) -> Before<'c> {
        let is_changed = match self.kind {
            Kind::File => change.old.is_none(),
            Kind::Whole => !change.hunks.is_empty(),
            Kind::Lines => change.hunks.iter().any(|hunk| self.is_changed(hunk, change)),
            Kind::Key(_) => change.hunks.iter().any(|hunk| self.is_added(hunk)),
        };
        if !is_changed {
            self.shift(&change.hunks);
            return Before::There;
        }
        let Kind::Key(text) = &self.kind else { return Before::Nowhere };
        let Some((path, line)) = removed.find(text, change.old.as_deref()) else { return Before::Nowhere };
        self.lines = line..=line;
        Before::In(path)
    }

    /// Undoes what was added and removed above it.
    fn shift(&mut self, hunks: &[Hunk]) {
        let (start, end) = (*self.lines.start(), *self.lines.end());
        let (mut added, mut removed) = (0, 0);
        for hunk in hunks.iter().take_while(|hunk| hunk.before + hunk.added < start) {
            added += hunk.added;
            removed += hunk.removed.len();
        }
        let moved = |line: usize| (line + removed).saturating_sub(added);
        self.lines = moved(start)..=moved(end);
    }

    /// Whether some of its lines are new.
    fn is_added(&self, hunk: &Hunk) -> bool {
        hunk.before < *self.lines.end() && hunk.before + hunk.added >= *self.lines.start()
    }

    /// Whether some of its lines are new, or some are gone: among them, or after the last.
    fn is_changed(&self, hunk: &Hunk, change: &Change) -> bool {
        let is_inside = self.lines.contains(&hunk.before) && hunk.before < *self.lines.end();
        let continues = || hunk.removed.first().is_some_and(|line| continues(line, change));
        self.is_added(hunk) || is_inside || (hunk.before == *self.lines.end() && continues())
    }
}

/// Whether a line that was removed after something belonged to it: an attribute or a key, but no heading, comment or entry.
fn continues(line: &str, change: &Change) -> bool {
    let is_toml = change.new.as_ref().is_some_and(|path| path.starts_with("catalog/"));
    let text = line.trim_start();
    let is_entry = match text.chars().next() {
        None | Some('#') => return false,
        Some('[') => !text.starts_with("[code."),
        Some(_) => false,
    };
    if is_toml { !is_entry } else { text.len() < line.len() }
}

/// A text without its blanks.
pub(super) fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The lines that a commit removed, by their texts without blanks: each with the path and the number that it had.
struct Removed<'c>(BTreeMap<String, Vec<(&'c str, usize)>>);

impl<'c> Removed<'c> {
    fn of(commit: &'c Commit) -> Self {
        let mut lines: BTreeMap<String, Vec<(&str, usize)>> = BTreeMap::new();
        for change in &commit.files {
            let Some(path) = &change.old else { continue };
            for hunk in &change.hunks {
                for (line, text) in (hunk.old_before + 1..).zip(&hunk.removed) {
                    lines.entry(without_blanks(text)).or_default().push((path, line));
                }
            }
        }
        Self(lines)
    }

    /// Where a line was: in the same file if it was there.
    fn find(&self, text: &str, old: Option<&str>) -> Option<(&'c str, usize)> {
        let places = self.0.get(text)?;
        places.iter().find(|(path, _)| Some(*path) == old).or(places.first()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Commit, Hunk, Place, Sought, Trace};

    /// A change of this file.
    fn change(path: &str, hunks: &[(usize, usize, usize, &[&str])]) -> Change {
        let hunk = |&(old_before, before, added, removed): &(usize, usize, usize, &[&str])| {
            let removed = removed.iter().map(|line| (*line).to_owned()).collect();
            Hunk { before, old_before, added, removed }
        };
        let path = Some(path.to_owned());
        Change { old: path.clone(), new: path, is_link: false, hunks: hunks.iter().map(hunk).collect() }
    }

    /// The number of the first of these commits that changed lines 10 to 12 of `a.ftl`.
    fn last_change(changes: Vec<Change>) -> Option<usize> {
        let mut place = Place::file("a.ftl");
        (place.line, place.last_line) = (10, Some(12));
        let mut trace = Trace::new(&[Sought::Lines(place)]);
        for (number, change) in changes.into_iter().enumerate() {
            trace.step(&Commit { moment: Some(number.to_string().into()), files: vec![change] });
        }
        trace.into_found()[0].as_ref().map(|found| found.parse().unwrap())
    }

    /// Lines are changed where some of them are new or gone, and not where that is so of their neighbors.
    #[test]
    fn a_change_beside_lines_is_none_of_them() {
        let is_changed = |hunk| last_change(vec![change("a.ftl", &[hunk])]).is_some();
        for added in [(8, 8, 2, &[][..]), (11, 11, 1, &["x"]), (11, 11, 5, &[]), (0, 0, 30, &[])] {
            assert!(is_changed(added), "{added:?}");
        }
        assert!(is_changed((10, 10, 0, &["x"])) && is_changed((11, 11, 0, &["x"])));
        assert!(
            !is_changed((9, 9, 0, &["x"])) && !is_changed((7, 7, 2, &[])) && !is_changed((12, 12, 1, &[]))
        );
        // An attribute that was the last, and another message.
        assert!(is_changed((12, 12, 0, &["    .note = Note"])));
        assert!(!is_changed((12, 12, 0, &["", "a-1 = One"])) && !is_changed((12, 12, 1, &["a-1 = One"])));
    }

    /// Lines are found again above and below what later commits added and removed, and under the former name of their file.
    #[test]
    fn lines_are_followed() {
        let mut moved = change("a.ftl", &[(0, 0, 3, &["x"]), (12, 14, 4, &[])]);
        moved.old = Some("b.ftl".to_owned());
        let elsewhere = change("a.ftl", &[(0, 0, 90, &[])]);
        let beside = change("b.ftl", &[(6, 6, 1, &["x"]), (10, 10, 1, &["x"])]);
        let inside = change("b.ftl", &[(9, 9, 1, &["x"])]);
        assert_eq!(last_change(vec![moved, elsewhere, beside, inside]), Some(3));
    }

    /// What is behind a symbolic link is not in the history of the link.
    #[test]
    fn a_link_has_no_date() {
        let link = Change { is_link: true, ..change("a.ftl", &[(0, 0, 30, &[])]) };
        assert_eq!(last_change(vec![link]), None);
    }
}
