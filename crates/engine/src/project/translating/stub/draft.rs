//! A file of a translation with commented entries put in and taken away. Every other byte stays as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::project::translating::originals::OriginalFile;
use crate::project::translating::stub::block::{Blocks, line_start, sections};
use crate::project::translating::stub::guidance::is_guidance;
use crate::project::translating::stub::{Lacks, Stub};
use crate::source::SourceFile;
use crate::syntax::comment::lines;
use crate::syntax::fluent::{self, Entry};

/// A file that is being edited.
pub(super) struct Draft {
    path: Arc<str>,
    before: Option<Arc<str>>,
    text: String,
    added: usize,
    removed: usize,
}

/// Lines of comment without another line between them.
struct Comment<'t> {
    range: Range<usize>,
    lines: Vec<&'t str>,
}

/// What a file has at this moment.
struct Content<'t> {
    text: &'t str,
    /// In their order.
    entries: Vec<Arc<Entry>>,
    comments: Vec<Comment<'t>>,
    /// The first entry of each id, and the first comment.
    by_id: BTreeMap<String, usize>,
    commented: BTreeMap<&'t str, usize>,
}

impl Draft {
    /// A file that is to be made.
    pub(super) fn new(path: &str) -> Self {
        Self { path: Arc::from(path), before: None, text: String::new(), added: 0, removed: 0 }
    }

    /// A file that there is.
    pub(super) fn of_file(file: &SourceFile) -> Self {
        let before = Some(Arc::clone(&file.text));
        Self { before, text: file.text.to_string(), ..Self::new(&file.path) }
    }

    /// What is to be written, if anything.
    pub(super) fn finish(self) -> Option<Stub> {
        let Self { path, before, text, added, removed } = self;
        (added + removed > 0).then(|| Stub { path: path.to_string(), before, after: text, added, removed })
    }

    /// Takes the commented entries away that are translated now and that nobody has changed.
    pub(super) fn remove_translated(&mut self, blocks: &Blocks<'_>, lacks: &Lacks) {
        let content = Content::of(&self.path, &self.text);
        let done = content.comments.iter().filter(|comment| content.is_translated(comment, blocks, lacks));
        let done: Vec<Range<usize>> = done.map(|comment| content.with_blank_line(&comment.range)).collect();
        self.removed += done.len();
        let mut text = String::new();
        let mut end = 0;
        for (index, range) in done.iter().enumerate() {
            text.push_str(&self.text[end..range.start]);
            // Two comments may have the blank line between them in common.
            end = done.get(index + 1).map_or(range.end, |next| range.end.min(next.start));
        }
        text.push_str(&self.text[end..]);
        self.text = text;
    }

    /// Puts in what the locale lacks of a file of the source, each entry where the source has it.
    pub(super) fn insert(&mut self, file: &OriginalFile, blocks: &Blocks<'_>, lacks: &Lacks) {
        let is_new = self.text.is_empty() && self.before.is_none();
        let content = Content::of(&self.path, &self.text);
        // By place: after a byte, or before the first entry that is there.
        let mut inserted: BTreeMap<(usize, bool), Vec<Vec<String>>> = BTreeMap::new();
        let (mut at, mut added, mut seen) = (None, 0, 0);
        let first = file.entries.iter().find_map(|entry| content.start(&entry.id.value));
        for entry in &file.entries {
            let id = entry.id.value.as_str();
            let lack = lacks.get(id).filter(|_| is_original(file, blocks, entry));
            let end = content.end(id);
            let block = match (lack, end) {
                (Some(lack), Some(_)) => content.missing_fields(file, entry, blocks, lack),
                (Some(_), None) => Some(blocks.whole(file, entry)),
                (None, _) => None,
            };
            at = end.or(at);
            if let Some(block) = block {
                let place = match (at, first) {
                    (Some(at), _) => (at, true),
                    (None, Some(first)) => (first, false),
                    (None, None) => (self.text.len(), true),
                };
                let place = inserted.entry(place).or_default();
                if is_new {
                    place.extend(sections(file, seen, entry));
                    seen = entry.end;
                }
                place.push(block);
                added += 1;
            }
        }
        let text = content.with_inserted(&inserted);
        self.added += added;
        self.text = text;
    }
}

/// Whether an entry is the one that its id is found by; the same id may be in several files of the source.
fn is_original(file: &OriginalFile, blocks: &Blocks<'_>, entry: &Entry) -> bool {
    let found = blocks.originals.get(&entry.id.value);
    found.is_some_and(|(other, found)| std::ptr::eq(other, file) && std::ptr::eq(found, entry))
}

impl<'t> Content<'t> {
    fn of(path: &Arc<str>, text: &'t str) -> Self {
        let file = SourceFile { path: Arc::clone(path), text: Arc::from(text) };
        let entries = fluent::parse(&file, &mut Diagnostics::default()).entries;
        let mut comments: Vec<Comment<'t>> = Vec::new();
        for (at, line) in lines(text) {
            if !line.starts_with('#') {
                continue;
            }
            let end = at + line.len();
            match comments
                .last_mut()
                .filter(|comment| line_start(text, at) == next_line(text, comment.range.end))
            {
                Some(comment) => {
                    comment.range.end = end;
                    comment.lines.push(line);
                }
                None => comments.push(Comment { range: at..end, lines: vec![line] }),
            }
        }
        let mut by_id = BTreeMap::new();
        for (index, entry) in entries.iter().enumerate() {
            by_id.entry(entry.id.value.clone()).or_insert(index);
        }
        let mut commented = BTreeMap::new();
        for (index, comment) in comments.iter().enumerate() {
            for id in comment.ids() {
                commented.entry(id).or_insert(index);
            }
        }
        Self { text, entries, comments, by_id, commented }
    }

    fn entry(&self, id: &str) -> Option<&Entry> {
        self.by_id.get(id).map(|index| &*self.entries[*index])
    }

    /// The commented entry with this id.
    fn commented(&self, id: &str) -> Option<&Comment<'t>> {
        self.commented.get(id).map(|index| &self.comments[*index])
    }

    /// Where an entry begins that is there, commented or not: with the comment above it.
    fn start(&self, id: &str) -> Option<usize> {
        let Some(entry) = self.entry(id) else {
            return self.commented(id).map(|comment| comment.range.start);
        };
        let start = line_start(self.text, entry.id.span.range.start);
        let above = self.comments[..self.comments_before(start)].last();
        let above = above.filter(|comment| next_line(self.text, comment.range.end) == start);
        Some(above.map_or(start, |comment| comment.range.start))
    }

    /// Where an entry ends that is there, commented or not, with the commented fields after it.
    fn end(&self, id: &str) -> Option<usize> {
        let Some(entry) = self.entry(id) else {
            return self.commented(id).map(|comment| comment.range.end);
        };
        Some(self.fields_after(entry).map(|comment| comment.range.end).max().unwrap_or(entry.end))
    }

    /// The comments between an entry and the next one that hold fields of it.
    fn fields_after(&self, entry: &Entry) -> impl Iterator<Item = &Comment<'t>> {
        let next = self.entries.partition_point(|other| other.id.span.range.start <= entry.end);
        let next = self.entries.get(next).map_or(self.text.len(), |next| next.id.span.range.start);
        let [first, last] = [entry.end, next].map(|offset| self.comments_before(offset));
        let after = self.comments[first..last].iter();
        after.filter(|comment| comment.ids().next().is_none() && comment.fields().next().is_some())
    }

    /// How many comments begin before a byte.
    fn comments_before(&self, offset: usize) -> usize {
        self.comments.partition_point(|comment| comment.range.start < offset)
    }

    /// The block of the fields that a message lacks and that no comment has yet.
    fn missing_fields(
        &self,
        file: &OriginalFile,
        original: &Entry,
        blocks: &Blocks<'_>,
        lack: &BTreeSet<&'static str>,
    ) -> Option<Vec<String>> {
        let entry = self.entry(&original.id.value)?;
        let commented = self.fields_after(entry).chain(self.commented(&entry.id.value));
        let commented: BTreeSet<&str> = commented.flat_map(Comment::fields).collect();
        let missing: Vec<&str> = lack.iter().copied().filter(|name| !commented.contains(name)).collect();
        (!missing.is_empty()).then(|| blocks.fields(file, original, missing))
    }

    /// Whether all that a comment holds is translated, and it is as it was written.
    fn is_translated(&self, comment: &Comment<'t>, blocks: &Blocks<'_>, lacks: &Lacks) -> bool {
        let owner = || {
            let before = self.entries.partition_point(|entry| entry.end <= comment.range.start);
            self.entries[..before].last().map(|entry| entry.id.value.as_str())
        };
        let fields: Vec<&str> = comment.fields().collect();
        let id = comment.ids().next();
        let Some(id) = id.or_else(|| owner().filter(|_| !fields.is_empty())) else { return false };
        let Some((file, original)) = blocks.originals.get(id) else { return false };
        let is_whole = comment.ids().next().is_some();
        let is_missing =
            lacks.get(id).is_some_and(|lack| is_whole || fields.iter().any(|field| lack.contains(field)));
        if is_missing || !blocks.live.contains_key(id) {
            return false;
        }
        let block =
            if is_whole { blocks.whole(file, original) } else { blocks.fields(file, original, fields) };
        let block = block.iter().map(String::as_str).filter(|line| !is_guidance(line));
        block.eq(comment.lines.iter().copied().filter(|line| !is_guidance(line)))
    }

    /// A comment with the blank line after it, or else the one before it.
    fn with_blank_line(&self, range: &Range<usize>) -> Range<usize> {
        let end = next_line(self.text, range.end);
        let is_blank = |start: usize| {
            let line = &self.text[start..next_line(self.text, start)];
            !line.is_empty() && line.trim().is_empty()
        };
        if is_blank(end) {
            return range.start..next_line(self.text, end);
        }
        let before = range.start.checked_sub(1).map(|at| line_start(self.text, at));
        before.filter(|&at| is_blank(at)).unwrap_or(range.start)..end
    }

    fn with_inserted(&self, inserted: &BTreeMap<(usize, bool), Vec<Vec<String>>>) -> String {
        let line_end = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let gap = line_end.repeat(2);
        let (mut text, mut copied) = (String::new(), 0);
        for (&(at, is_after), blocks) in inserted {
            text.push_str(&self.text[copied..at]);
            copied = at;
            let blocks: Vec<String> = blocks.iter().map(|lines| lines.join(line_end)).collect();
            let blocks = blocks.join(&gap);
            let (before, after) = (&self.text[..at], &self.text[at..]);
            let new = if !is_after {
                let is_apart = before.is_empty() || before.replace('\r', "").ends_with("\n\n");
                format!("{}{blocks}{gap}", if is_apart { "" } else { line_end })
            } else if after.trim().is_empty() {
                // At the end of the file, which may lack the end of its last line.
                let begin = match before {
                    "" => "",
                    _ if before.ends_with('\n') => line_end,
                    _ => &gap,
                };
                format!("{begin}{blocks}{}", if after.is_empty() { line_end } else { "" })
            } else {
                let next = next_line(self.text, at);
                let is_apart = self.text[next..next_line(self.text, next)].trim().is_empty();
                format!("{gap}{blocks}{}", if is_apart { "" } else { line_end })
            };
            text.push_str(&new);
        }
        text.push_str(&self.text[copied..]);
        text
    }
}

impl<'t> Comment<'t> {
    /// The ids of the messages and terms in it.
    fn ids(&self) -> impl Iterator<Item = &'t str> {
        self.lines.iter().filter_map(|line| {
            let (id, _) = line.strip_prefix("# ")?.split_once('=')?;
            let id = id.trim_end();
            is_name(id.strip_prefix('-').unwrap_or(id)).then_some(id)
        })
    }

    /// The names of the fields in it.
    fn fields(&self) -> impl Iterator<Item = &'t str> {
        self.lines.iter().filter_map(|line| {
            let (name, _) = line.strip_prefix('#')?.trim_start().strip_prefix('.')?.split_once('=')?;
            Some(name.trim_end()).filter(|name| is_name(name))
        })
    }
}

/// Whether a text is an identifier of Fluent.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// Where the line after that of a byte begins; the end of the text after the last.
fn next_line(text: &str, offset: usize) -> usize {
    text[offset..].find('\n').map_or(text.len(), |line_end| offset + line_end + 1)
}
