//! Where texts stand in their files, for those who want to improve them.
//!
//! They are kept by message and locale, file and lines: what `source-url` links to, and what commits are looked through for.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::LineIndex;
use crate::diagnostics::Span;
use crate::project::catalog::{Catalog, Code};
use crate::project::indices::{ByCode, CodeIndex};
use crate::project::messages::Messages;
use crate::source::Sources;

/// Lines of a file of the project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Place {
    /// The file's path from the project's folder, with `/` between its parts.
    pub path: Arc<str>,
    /// The line, the first being 1.
    pub line: usize,
    /// The last line of what is there; `None` where that is the whole file.
    pub last_line: Option<usize>,
}

impl Place {
    /// The first line of a file.
    #[must_use]
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), line: 1, last_line: None }
    }
}

/// Where a locale's own messages of codes and of their causes are, by their ids.
pub(crate) fn places(sources: &Sources, catalog: &Catalog, messages: &Messages) -> BTreeMap<String, Place> {
    let message = |id: &str| {
        let entry = messages.get(id)?;
        let Span { path, range } = &entry.id.span;
        Some((Span::new(path, range.start..entry.end), id.to_owned()))
    };
    let spans = catalog.codes.iter().flat_map(Code::messages).filter_map(message);
    lines(sources, spans.collect()).into_iter().collect()
}

/// Where the catalog defines its codes.
#[derive(Clone, Debug)]
pub struct Definitions {
    facts: ByCode<Option<Place>>,
    keys: ByCode<Option<Place>>,
}

impl Definitions {
    /// Those of a catalog that was read from these files.
    #[must_use]
    pub fn new(sources: &Sources, catalog: &Catalog) -> Self {
        let part = |part: fn(&Code) -> &Span| {
            let spans = catalog.codes.iter_enumerated().map(|(index, code)| (part(code).clone(), index));
            let mut places: ByCode<_> = catalog.codes.iter().map(|_| None).collect();
            for (index, place) in lines(sources, spans.collect()) {
                places[index] = Some(place);
            }
            places
        };
        Self { facts: part(|code| &code.body), keys: part(|code| &code.span) }
    }

    /// Where the facts of a code are: its keys, without their heading.
    #[must_use]
    pub fn of(&self, code: CodeIndex) -> Option<&Place> {
        self.facts.get(code)?.as_ref()
    }

    /// Where the number or the string of a code is among its facts.
    #[must_use]
    pub fn key(&self, code: CodeIndex) -> Option<&Place> {
        self.keys.get(code)?.as_ref()
    }
}

/// The lines of spans.
fn lines<T>(sources: &Sources, mut spans: Vec<(Span, T)>) -> Vec<(T, Place)> {
    // File by file, so that the lines of each are counted once.
    spans.sort_by_key(|(span, _)| Arc::clone(&span.path));
    let mut index: Option<(Arc<str>, LineIndex<'_>)> = None;
    let mut place = |Span { path, range }: Span| {
        let known = index.take().filter(|(known, _)| *known == path);
        let text = || sources.text(&path).map_or("", |file| &*file.text);
        let lines = known.map_or_else(|| LineIndex::new(text()), |(_, lines)| lines);
        let [line, last] = [range.start, range.end].map(|offset| lines.line(offset));
        index = Some((Arc::clone(&path), lines));
        Place { path, line, last_line: Some(last) }
    };
    spans.into_iter().map(|(span, of)| (of, place(span))).collect()
}

#[cfg(test)]
mod tests {
    use crate::{Sources, analyze};

    /// A line is counted as an editor counts it, whatever the file's line ends and the order of the codes.
    #[test]
    fn a_messages_line_is_the_one_of_its_id() {
        let files: [(&str, &[u8]); 4] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/a.toml", b"domain = 'a'\n[[code]]\ncode = 3\n[[code]]\ncode = 1\n[[code]]\ncode = 2\n"),
            ("locales/en/a.ftl", b"\xef\xbb\xbfa = A\r\n# One\r\na-1 = One\r\n    .reason =\r\n        Two\r\n\r\na-3 = Three\r\n"),
            ("locales/en/b/b.ftl", b"a-2 = Two\n"),
        ];
        let (sources, _) = Sources::from_files(files);
        let resolved = analyze(&sources, None).resolved.unwrap();
        let place = |code: usize| {
            let place =
                resolved.locales[0.into()].place(&resolved.catalog.codes[code.into()].message).unwrap();
            (&*place.path, place.line, place.last_line.unwrap())
        };
        assert_eq!(place(0), ("locales/en/a.ftl", 7, 7));
        assert_eq!(place(1), ("locales/en/a.ftl", 3, 5));
        assert_eq!(place(2), ("locales/en/b/b.ftl", 1, 1));
    }

    /// A message ends before the comment of the next, and a code's facts with the last of its tables; a heading is no part of them.
    #[test]
    fn parts_of_a_code_end_where_the_next_begins() {
        let files: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            (
                "catalog/a.toml",
                b"domain = 'a'\n\n[[code]]\ncode = 1\naliases = [\n  'X',\n]\n\n[code.args]\nn = { type = 'number', example = 1 }\n\n# Two\n[[code]]\ncode = 2\n",
            ),
            ("locales/en/a.ftl", b"a = A\na-1 = { $n ->\n    [one] One\n   *[other] More\n}\n\n#\n# Two\na-2 = Two\n\n## End\n"),
        ];
        let (sources, _) = Sources::from_files(files);
        let resolved = analyze(&sources, None).resolved.unwrap();
        let lines = |place: Option<&super::Place>| place.map(|place| (place.line, place.last_line.unwrap()));
        let [one, two] = [0, 1].map(|code: usize| code.into());
        let definitions = super::Definitions::new(&sources, &resolved.catalog);
        assert_eq!(lines(definitions.of(one)), Some((4, 10)));
        assert_eq!(lines(definitions.of(two)), Some((14, 14)));
        assert_eq!(lines(definitions.key(one)), Some((4, 4)));
        let texts = &resolved.locales[0.into()];
        assert_eq!(lines(texts.place("a-1")), Some((2, 5)));
        assert_eq!(lines(texts.place("a-2")), Some((9, 9)));
    }
}
