//! Reads what `git log --patch` prints (the format of diffs: "Generating patch text with -p" in git-diff's manual).

use std::io::BufRead;
use std::sync::Arc;

use super::Moment;

/// The changes of a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Commit {
    /// `None` of what is not committed.
    pub(super) moment: Option<Moment>,
    pub(super) files: Vec<Change>,
}

/// The changes of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    /// The path before; `None` of a new file.
    pub(super) old: Option<String>,
    /// The path after; `None` of a file that was deleted.
    pub(super) new: Option<String>,
    /// Whether it is a symbolic link, whose text is where it leads.
    pub(super) is_link: bool,
    pub(super) hunks: Vec<Hunk>,
}

/// Lines that were put in the place of others. Lines are counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hunk {
    /// How many lines of the new file come before it.
    pub(super) before: usize,
    /// How many lines of the old file come before it.
    pub(super) old_before: usize,
    pub(super) added: usize,
    pub(super) removed: Vec<String>,
}

/// Gives each commit to `step`, until it returns `false`; whether all were read.
pub(super) fn commits(mut printed: impl BufRead, step: &mut dyn FnMut(&Commit) -> bool) -> bool {
    let mut commit = Commit::default();
    let mut body = Body::default();
    let mut bytes = Vec::new();
    while printed.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
        let text = String::from_utf8_lossy(&bytes);
        let line = text.strip_suffix('\n').unwrap_or(&text);
        if let Some(date) = line.strip_prefix('\0') {
            if !step(&std::mem::take(&mut commit)) {
                return false;
            }
            commit.moment = is_moment(date).then(|| Arc::from(date));
        } else {
            body.read(line, &mut commit.files);
        }
        bytes.clear();
    }
    step(&commit)
}

/// Whether it is a date in UTC that `format-local` wrote: nothing of a year beyond four digits.
fn is_moment(date: &str) -> bool {
    let is_right =
        |(byte, pattern): (u8, u8)| if pattern == b'0' { byte.is_ascii_digit() } else { byte == pattern };
    let pattern = b"0000-00-00T00:00:00Z";
    date.len() == pattern.len() && date.bytes().zip(*pattern).all(is_right)
}

/// How many lines of a hunk are still to come.
#[derive(Default)]
struct Body {
    removed: usize,
    added: usize,
}

impl Body {
    fn read(&mut self, line: &str, files: &mut Vec<Change>) {
        if line.starts_with("diff --git ") && self.removed + self.added == 0 {
            files.push(Change::default());
        }
        let Some(file) = files.last_mut() else { return };
        if self.removed + self.added > 0 {
            self.content(line, file);
        } else if let Some(lines) = line.strip_prefix("@@ -") {
            self.hunk(lines, file);
        } else {
            header(line, file);
        }
    }

    /// Reads `1,2 +3,4 @@`.
    fn hunk(&mut self, lines: &str, file: &mut Change) {
        let mut ranges = lines.split(' ').map(|range| {
            let (start, count) =
                range.trim_start_matches('+').split_once(',').unwrap_or((range.trim_start_matches('+'), "1"));
            let (start, count) = (start.parse().unwrap_or(0), count.parse().unwrap_or(0));
            // Of no lines, the number is that of the line before.
            (if count == 0 { start } else { usize::saturating_sub(start, 1) }, count)
        });
        let (old_before, removed) = ranges.next().unwrap_or_default();
        let (before, added) = ranges.next().unwrap_or_default();
        (self.removed, self.added) = (removed, added);
        file.hunks.push(Hunk { before, old_before, added, removed: Vec::new() });
    }

    fn content(&mut self, line: &str, file: &mut Change) {
        if let Some(removed) = line.strip_prefix('-') {
            self.removed = self.removed.saturating_sub(1);
            if let Some(hunk) = file.hunks.last_mut() {
                hunk.removed.push(removed.to_owned());
            }
        } else if line.starts_with('+') {
            self.added = self.added.saturating_sub(1);
        }
    }
}

fn header(line: &str, file: &mut Change) {
    if let Some(path) = line.strip_prefix("--- ") {
        file.old = path_after(path, "a/");
    } else if let Some(path) = line.strip_prefix("+++ ") {
        file.new = path_after(path, "b/");
    } else if let Some(path) = line.strip_prefix("rename from ") {
        file.old = path_after(path, "");
    } else if let Some(path) = line.strip_prefix("rename to ") {
        file.new = path_after(path, "");
    } else if line.ends_with(" 120000") {
        file.is_link = true;
    }
}

/// A path without its prefix; `None` of `/dev/null`. A tab ends a path that has spaces.
fn path_after(path: &str, prefix: &str) -> Option<String> {
    unquoted(path.trim_end_matches('\t')).strip_prefix(prefix).map(str::to_owned)
}

/// A path as it is. Those with quotes and backslashes are quoted as C does it. Others that are quoted have characters that no file of
/// a project has.
fn unquoted(path: &str) -> String {
    let Some(quoted) = path.strip_prefix('"').and_then(|path| path.strip_suffix('"')) else {
        return path.to_owned();
    };
    let mut escaped = false;
    let is_kept = |&c: &char| {
        escaped = c == '\\' && !escaped;
        !escaped
    };
    quoted.chars().filter(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::{Change, Commit, Hunk, commits};

    fn read(printed: &str) -> Vec<Commit> {
        let mut found = Vec::new();
        let is_read = commits(printed.as_bytes(), &mut |commit: &Commit| {
            found.push(commit.clone());
            true
        });
        assert!(is_read);
        found
    }

    /// Commits have their dates, files their paths and hunks their lines, whatever these lines look like.
    #[test]
    fn a_log_is_read() {
        let printed = "\x002026-01-02T03:04:05Z\n\ndiff --git a/a b.ftl b/a b.ftl\nindex 1..2 100644\n--- a/a b.ftl\t\n\
            +++ b/a b.ftl\t\n@@ -3 +3,2 @@ x-1 = One\n--- a/no path\n++++ b/no path\n+\0diff --git\n@@ -9,2 +10,0 @@\n-a\n-b\n\
            \\ No newline at end of file\n";
        let hunks = vec![
            Hunk { before: 2, old_before: 2, added: 2, removed: vec!["-- a/no path".to_owned()] },
            Hunk { before: 10, old_before: 8, added: 0, removed: vec!["a".to_owned(), "b".to_owned()] },
        ];
        let path = Some("a b.ftl".to_owned());
        let file = Change { old: path.clone(), new: path, is_link: false, hunks };
        let commit = Commit { moment: Some("2026-01-02T03:04:05Z".into()), files: vec![file] };
        assert_eq!(read(printed), [Commit::default(), commit]);
    }

    /// New files and deleted ones lack a path, moved ones have two, and quoted paths are read.
    #[test]
    fn paths_are_read() {
        let printed = "diff --git a/x b/x\nnew file mode 120000\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+y\n\
            diff --git a/y b/y\ndeleted file mode 100644\n--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-y\n\
            diff --git \"a/o\\\"\\\\\" b/错\nsimilarity index 100%\nrename from \"o\\\"\\\\\"\nrename to 错\n";
        let found = &read(printed)[0].files;
        let paths: Vec<_> = found.iter().map(|file| (file.old.as_deref(), file.new.as_deref())).collect();
        assert_eq!(paths, [(None, Some("x")), (Some("y"), None), (Some("o\"\\"), Some("错"))]);
        assert_eq!(found.iter().map(|file| file.is_link).collect::<Vec<_>>(), [true, false, false]);
    }
}
