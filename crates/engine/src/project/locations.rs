//! Where texts stand in their files, for those who want to improve them.
//!
//! They are kept by code and locale, file and line of the message: what `source-url` links to needs no more.

use std::sync::Arc;

use crate::diagnostics::LineIndex;
use crate::diagnostics::Span;
use crate::project::catalog::Catalog;
use crate::project::indices::{ByCode, CodeIndex};
use crate::project::messages::Messages;
use crate::source::Sources;

/// A line of a file of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The file's path from the project's folder, with `/` between its parts.
    pub path: Arc<str>,
    /// The line, the first being 1.
    pub line: usize,
}

impl Place {
    /// The first line of a file.
    #[must_use]
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), line: 1 }
    }
}

/// For each code of the catalog, where a locale's own message of it begins.
pub(crate) fn places(sources: &Sources, catalog: &Catalog, messages: &Messages) -> ByCode<Option<Place>> {
    let codes = catalog.codes.iter_enumerated();
    let mut entries: Vec<(&Span, CodeIndex)> =
        codes.filter_map(|(index, code)| Some((&messages.get(&code.message)?.id.span, index))).collect();
    // File by file, so that the lines of each are counted once.
    entries.sort_by_key(|(span, _)| Arc::clone(&span.path));
    let mut places: ByCode<_> = catalog.codes.iter().map(|_| None).collect();
    for file in entries.chunk_by(|(a, _), (b, _)| a.path == b.path) {
        let path = &file[0].0.path;
        let text = sources.text(path).map_or("", |file| &file.text);
        let lines = LineIndex::new(text);
        for (span, index) in file {
            places[*index] = Some(Place { path: Arc::clone(path), line: lines.line(span.range.start) });
        }
    }
    places
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
            let place = resolved.locales[0.into()].place(code.into()).unwrap();
            (&*place.path, place.line)
        };
        assert_eq!(place(0), ("locales/en/a.ftl", 7));
        assert_eq!(place(1), ("locales/en/a.ftl", 3));
        assert_eq!(place(2), ("locales/en/b/b.ftl", 1));
    }
}
