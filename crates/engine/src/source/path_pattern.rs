//! Patterns for the paths of a locale's files: `src/*/locales/{locale}.ftl`.

use std::ops::Range;

use crate::diagnostics::hygiene::is_forbidden_in_file_name;

/// The ending of the files that patterns are for.
const ENDING: &str = ".ftl";

/// What is in place of a locale's tag.
const LOCALE: &str = "{locale}";

/// Paths of files from the project's folder, each of which contains the tag of a locale once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathPattern {
    text: String,
    parts: Vec<Part>,
}

/// What a name in a path must be.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Any number of folders: `**`.
    Folders,
    /// These pieces in this order, with anything between them: what `*` separates.
    Name(Vec<String>),
    /// The tag between two pieces that may be empty.
    Locale(String, String),
}

impl PathPattern {
    /// Reads a pattern: `*` is for any characters of a name, `**` for any number of folders, `{locale}` for a tag. `None` where it leads
    /// out of the project or is for files that are not Fluent's, and where it would not be clear what the tag is.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let parts: Vec<Part> = text.split('/').map(part).collect::<Option<_>>()?;
        let locales = parts.iter().filter(|part| matches!(part, Part::Locale(..))).count();
        let is_file = text.ends_with(ENDING) && !matches!(parts.last(), Some(Part::Folders));
        (locales == 1 && is_file).then(|| Self { text: text.to_owned(), parts })
    }

    /// Where the tag is in a path that the pattern is for.
    pub(crate) fn locale(&self, path: &str) -> Option<Range<usize>> {
        let names: Vec<&str> = path.split('/').collect();
        let mut tag = None;
        // Behind the last `**` that was passed, with the names that it left: that many more it may take.
        let mut retry: Option<(usize, usize)> = None;
        let (mut part, mut name) = (0, 0);
        loop {
            let is_done = part == self.parts.len() && name == names.len();
            if is_done {
                return tag;
            }
            match self.parts.get(part) {
                Some(Part::Folders) => {
                    part += 1;
                    retry = Some((part, name));
                    continue;
                }
                Some(wanted) if name < names.len() && wanted.is(names[name]) => {
                    if let Part::Locale(before, after) = wanted {
                        let start = names[name].as_ptr() as usize - path.as_ptr() as usize;
                        tag = Some(start + before.len()..start + names[name].len() - after.len());
                    }
                    (part, name) = (part + 1, name + 1);
                    continue;
                }
                _ => {}
            }
            let (behind, left) = retry.filter(|(_, left)| *left < names.len())?;
            retry = Some((behind, left + 1));
            (part, name) = (behind, left + 1);
        }
    }

    /// What a file that the pattern is not for would be called if it was: without an ending that hides its own, in lower case, or in the
    /// folder that it is called after.
    pub(crate) fn meant(&self, path: &str) -> Option<String> {
        let bare = strip_ending(path, ".txt").unwrap_or(path);
        let stem = strip_ending(bare, ENDING)?;
        let named = format!("{stem}{ENDING}");
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let moved = format!("{stem}/{name}{ENDING}");
        let meant = [named, moved].into_iter().find(|meant| self.locale(meant).is_some());
        meant.filter(|meant| meant != path)
    }

    /// Whether the pattern may be for files in this folder, or in one further in.
    pub(crate) fn reaches(&self, folder: &str) -> bool {
        let mut parts = self.parts.iter();
        for name in folder.split('/').filter(|name| !name.is_empty()) {
            match parts.next() {
                Some(Part::Folders) => return true,
                Some(part) if part.is(name) => {}
                _ => return false,
            }
        }
        parts.next().is_some()
    }

    /// The folder that all of its files are in; empty for the project's own.
    pub(crate) fn root(&self) -> String {
        let folders = &self.parts[..self.parts.len() - 1];
        let names = folders.iter().map_while(|part| match part {
            Part::Name(pieces) => {
                <&[String; 1]>::try_from(pieces.as_slice()).ok().map(|[name]| name.as_str())
            }
            _ => None,
        });
        names.collect::<Vec<_>>().join("/")
    }

    /// The first of the folders on the way to its files; empty for the project's own.
    pub(crate) fn outermost_folder(&self) -> String {
        self.root().split('/').next().unwrap_or_default().to_owned()
    }

    /// Of a path that the pattern is for, the folder in which the files of other locales are as well.
    pub(crate) fn shared_folder<'p>(&self, path: &'p str) -> &'p str {
        let is_shared = |part: &&Part| matches!(part, Part::Name(_));
        let count = self.parts[..self.parts.len() - 1].iter().take_while(is_shared).count();
        let end = path.match_indices('/').nth(count.wrapping_sub(1)).map_or(0, |(end, _)| end);
        &path[..end]
    }

    /// The pattern for the files of one locale, as people read it: `locales/en` for all files of a folder.
    pub(crate) fn for_locale(&self, tag: &str) -> String {
        let path = self.text.replace(LOCALE, tag);
        path.strip_suffix("/**/*.ftl").map(str::to_owned).unwrap_or(path)
    }

    /// A file of one locale that the pattern is for, with a name in place of what may be any.
    pub(crate) fn file_for_locale(&self, tag: &str, name: &str) -> String {
        self.text.replace("**/", "").replace('*', name).replace(LOCALE, tag)
    }
}

/// A path without its ending, whose letters may be capitals.
fn strip_ending<'p>(path: &'p str, ending: &str) -> Option<&'p str> {
    let (stem, found) = path.split_at_checked(path.len().checked_sub(ending.len())?)?;
    found.eq_ignore_ascii_case(ending).then_some(stem)
}

/// A name in a pattern. What begins with a dot is never read.
fn part(text: &str) -> Option<Part> {
    let is_other = |c: char| is_forbidden_in_file_name(c) || "{}:".contains(c);
    if text == "**" {
        return Some(Part::Folders);
    }
    if text.is_empty() || text.starts_with('.') || text.contains("**") {
        return None;
    }
    let Some((before, after)) = text.split_once(LOCALE) else {
        let pieces: Vec<String> = text.split('*').map(str::to_owned).collect();
        return (!text.contains(is_other)).then_some(Part::Name(pieces));
    };
    let is_plain = |text: &str| !text.contains(|c| is_other(c) || c == '*');
    (is_plain(before) && is_plain(after)).then(|| Part::Locale(before.to_owned(), after.to_owned()))
}

impl Part {
    fn is(&self, name: &str) -> bool {
        match self {
            Self::Folders => true,
            Self::Locale(before, after) => {
                let tag =
                    name.strip_prefix(before.as_str()).and_then(|rest| rest.strip_suffix(after.as_str()));
                tag.is_some_and(|tag| !tag.is_empty())
            }
            Self::Name(pieces) => match pieces.as_slice() {
                [whole] => name == whole,
                [first, middle @ .., last] => {
                    let rest =
                        name.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str()));
                    rest.is_some_and(|rest| are_in(rest, middle))
                }
                [] => false,
            },
        }
    }
}

/// Whether a text has these pieces one after another. The first place of each leaves most to the next.
fn are_in(text: &str, pieces: &[String]) -> bool {
    let behind = |rest: &str, piece: &String| rest.find(piece.as_str()).map(|at| at + piece.len());
    let mut rest = text;
    pieces.iter().all(|piece| behind(rest, piece).map(|at| rest = &rest[at..]).is_some())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::PathPattern;

    fn tag<'a>(pattern: &str, path: &'a str) -> Option<&'a str> {
        Some(&path[PathPattern::new(pattern)?.locale(path)?])
    }

    /// The tag is found wherever it is, and nothing but whole paths are.
    #[test]
    fn a_pattern_finds_the_tag_in_a_path() {
        for (pattern, path, found) in [
            ("src/uu/*/locales/{locale}.ftl", "src/uu/ls/locales/en-US.ftl", Some("en-US")),
            ("src/uu/*/locales/{locale}.ftl", "src/uu/ls/x/locales/en.ftl", None),
            ("src/uu/*/locales/{locale}.ftl", "src/uu/locales/en.ftl", None),
            ("l10n/{locale}/errors.ftl", "l10n/fr/errors.ftl", Some("fr")),
            ("l10n/{locale}/errors.ftl", "l10n/fr/other.ftl", None),
            ("l10n/{locale}/errors.ftl", "l10n/fr/errors.ftl/errors.ftl", None),
            ("locales/{locale}/**/*.ftl", "locales/zh-Hans/a/b.ftl", Some("zh-Hans")),
            ("locales/{locale}/**/*.ftl", "locales/zh-Hans/b.ftl", Some("zh-Hans")),
            ("locales/{locale}/**/*.ftl", "locales/b.ftl", None),
            ("**/{locale}/**/e*s.ftl", "a/b/de/errors.ftl", Some("a")),
            ("**/i18n/{locale}/x.ftl", "i18n/i18n/i18n/de/x.ftl", Some("de")),
            ("errors.{locale}.ftl", "errors.pt-BR.ftl", Some("pt-BR")),
            ("errors.{locale}.ftl", "errors..ftl", None),
            ("{locale}/a*b*c.ftl", "en/aXbbc.ftl", Some("en")),
            ("{locale}/a*b*c.ftl", "en/abc.ftl", Some("en")),
            ("{locale}/a*b*c.ftl", "en/ac.ftl", None),
        ] {
            assert_eq!(tag(pattern, path), found, "{pattern} {path}");
        }
    }

    /// What leads out of the project, is for other files, or has no single tag is no pattern.
    #[test]
    fn what_is_not_clear_is_no_pattern() {
        for text in [
            "",
            "/{locale}.ftl",
            "../{locale}.ftl",
            "a/./{locale}.ftl",
            "a//{locale}.ftl",
            "C:/{locale}.ftl",
            "a\\{locale}.ftl",
            "{locale}/**",
            "{locale}.json",
            "{locale}/{locale}.ftl",
            "a.ftl",
            "{lang}.ftl",
            "*{locale}.ftl",
            "a**/{locale}.ftl",
            "{locale}/.hidden.ftl",
            "{locale}",
        ] {
            assert_eq!(PathPattern::new(text), None, "{text}");
        }
    }

    /// Only folders on the way to a file are visited.
    #[test]
    fn a_pattern_reaches_the_folders_on_its_way() {
        let pattern = PathPattern::new("src/uu/*/locales/{locale}.ftl").unwrap();
        for folder in ["", "src", "src/uu", "src/uu/ls", "src/uu/ls/locales"] {
            assert!(pattern.reaches(folder), "{folder}");
        }
        for folder in ["target", "src/bin", "src/uu/ls/src", "src/uu/ls/locales/en"] {
            assert!(!pattern.reaches(folder), "{folder}");
        }
        assert_eq!(pattern.root(), "src/uu");
        assert_eq!(pattern.shared_folder("src/uu/ls/locales/en.ftl"), "src/uu/ls/locales");
        let pattern = PathPattern::new("locales/{locale}/**/*.ftl").unwrap();
        assert_eq!(
            [pattern.shared_folder("locales/en/a.ftl"), &pattern.for_locale("en")],
            ["locales", "locales/en"]
        );
        assert_eq!(PathPattern::new("{locale}.ftl").unwrap().shared_folder("en.ftl"), "");
        assert_eq!(pattern.file_for_locale("en", "app"), "locales/en/app.ftl");
    }

    proptest! {
        /// A file that a pattern is for is in folders that it reaches, all of them in its root; no input panics.
        #[test]
        fn a_match_is_within_reach(pattern in "([ab*]{1,3}|\\*\\*|\\{locale\\}|/){1,8}\\.ftl", path in "[abx/]{0,12}\\.ftl") {
            if let Some(pattern) = PathPattern::new(&pattern)
                && let Some(tag) = pattern.locale(&path)
            {
                prop_assert!(!path[tag].contains('/'));
                prop_assert!(path.starts_with(&pattern.root()));
                for (end, _) in path.match_indices('/') {
                    prop_assert!(pattern.reaches(&path[..end]));
                }
            }
        }
    }
}
