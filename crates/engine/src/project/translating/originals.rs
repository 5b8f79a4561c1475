//! What the others are translated from, as it is written: the messages of the source locale, and codegloss's own words.

use std::collections::BTreeMap;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::diagnostics::Diagnostics;
use crate::negotiation;
use crate::project::fields::attribute;
use crate::project::resolved::Resolved;
use crate::project::resolved::translatable::{Translatable, TranslatableKind};
use crate::project::words::{BUILT_IN_WORDS, LAST_RESORT};
use crate::source::{SourceFile, Sources};
use crate::syntax::fluent::{self, Element, Entry, Expression, Pattern};
use crate::syntax::{front_matter, markdown};

/// The messages that a project is translated from.
#[derive(Debug)]
pub struct Originals {
    pub(crate) files: Vec<OriginalFile>,
    /// Of each id, the file and the entry in it.
    by_id: BTreeMap<String, (usize, usize)>,
}

/// A file of them.
#[derive(Debug)]
pub(crate) struct OriginalFile {
    pub(crate) file: SourceFile,
    pub(crate) owner: Owner,
    pub(crate) entries: Vec<Arc<Entry>>,
}

/// Whose messages a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The project's own.
    Project,
    /// codegloss's words of the site.
    Site,
    /// What codegloss shows in apps for a code without a text.
    Apps,
}

/// How much text there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextSize {
    /// Words; in Chinese and Japanese, characters.
    pub words: usize,
    /// Code points that are no white space.
    pub characters: usize,
}

impl Originals {
    /// Reads them. `theme` has the words of the site, as for [`analyze`](crate::analyze).
    #[must_use]
    pub fn new(resolved: &Resolved, sources: &Sources, theme: &Sources) -> Self {
        let source = &resolved.settings.locales[resolved.settings.source];
        let own = resolved.settings.messages.files(sources);
        let own = own.get(source.tag.as_str()).into_iter().flatten();
        let mut files: Vec<OriginalFile> =
            own.map(|(file, _)| OriginalFile::new(file, Owner::Project)).collect();
        let (apps, _) = Sources::from_files(BUILT_IN_WORDS);
        for (words, owner) in [(theme, Owner::Site), (&apps, Owner::Apps)] {
            let tag = language_of_words(words, &source.id);
            let words = words.texts("locales/").filter(|file| folder(file) == Some(&*tag));
            files.extend(words.map(|file| OriginalFile::new(file, owner)));
        }
        let mut by_id = BTreeMap::new();
        for (place, file) in files.iter().enumerate() {
            for (number, entry) in file.entries.iter().enumerate() {
                by_id.entry(entry.id.value.clone()).or_insert((place, number));
            }
        }
        Self { files, by_id }
    }

    /// The file and the entry with this id.
    pub(crate) fn get(&self, id: &str) -> Option<(&OriginalFile, &Entry)> {
        let (file, entry) = *self.by_id.get(id)?;
        let file = &self.files[file];
        Some((file, &file.entries[entry]))
    }

    /// How much text something has in the source. What the catalog has by language has none.
    #[must_use]
    pub fn size(&self, resolved: &Resolved, sources: &Sources, item: &Translatable<'_>) -> TextSize {
        use TranslatableKind::{Cause, Field, Guide, LinkTarget, LongText, MisprintSource, Name, Unit, Word};
        let mut size = TextSize::default();
        let attribute = match item.kind {
            Field(field) | Cause(field) => attribute(field),
            Name | Unit | Word => None,
            LinkTarget | MisprintSource => return size,
            LongText | Guide => {
                if let Some(file) = resolved.original_page(sources, item) {
                    // Code is not translated.
                    for line in markdown::article_lines(file, front_matter::length(&file.text)) {
                        size.add(line.as_str());
                    }
                }
                return size;
            }
        };
        if let Some(pattern) = self.get(&item.id).and_then(|(_, entry)| entry.pattern(attribute)) {
            size.add_pattern(pattern);
        }
        size
    }
}

impl Resolved {
    /// The path of a guide or a long text in a locale.
    #[must_use]
    pub fn page_path(&self, item: &Translatable<'_>, tag: &str) -> Option<String> {
        match item.kind {
            TranslatableKind::Guide => Some(format!("site/{}.{tag}.md", item.id)),
            TranslatableKind::LongText => Some(format!("site/codes/{}.{tag}.md", item.id)),
            _ => None,
        }
    }

    /// The page that a guide or a long text is translated from: that of the source, or of the first locale that has one.
    #[must_use]
    pub fn original_page<'s>(&self, sources: &'s Sources, item: &Translatable<'_>) -> Option<&'s SourceFile> {
        let all = std::iter::once(self.settings.source).chain(self.locales.indices());
        all.into_iter().find_map(|index| sources.text(&self.page_path(item, &self.locales[index].tag)?))
    }
}

impl OriginalFile {
    fn new(file: &SourceFile, owner: Owner) -> Self {
        let parsed = fluent::parse(file, &mut Diagnostics::default());
        Self { file: file.clone(), owner, entries: parsed.entries }
    }
}

impl TextSize {
    /// Of both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { words: self.words + other.words, characters: self.characters + other.characters }
    }

    fn add_pattern(&mut self, pattern: &Pattern) {
        for element in pattern {
            match element {
                Element::Text(text) => self.add(&text.value),
                Element::Placeable(expression) => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.add_pattern(&variant.value);
                }
            }
            Expression::Nested(inner) => self.add_expression(inner),
            _ => {}
        }
    }

    fn add(&mut self, text: &str) {
        let mut is_in_word = false;
        for c in text.chars() {
            let is_word = is_ideograph(c);
            self.characters += usize::from(!c.is_whitespace());
            self.words += usize::from(is_word || (c.is_alphanumeric() && !is_in_word));
            is_in_word = !is_word && (c.is_alphanumeric() || (is_in_word && !c.is_whitespace()));
        }
    }
}

/// Whether a character is counted as a word: Han and kana, which are written without spaces.
fn is_ideograph(c: char) -> bool {
    c.is_alphanumeric()
        && matches!(c, '\u{2e80}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The folder of `locales/` that a file is in.
fn folder(file: &SourceFile) -> Option<&str> {
    file.path.split('/').nth(1)
}

/// The language of codegloss's words that is the source's, or else the last resort.
fn language_of_words(words: &Sources, source: &LanguageIdentifier) -> String {
    let tags: Vec<&str> = words.texts("locales/").filter_map(folder).collect();
    let offered: Vec<LanguageIdentifier> = tags.iter().filter_map(|tag| tag.parse().ok()).collect();
    let own = negotiation::own_languages(std::slice::from_ref(source), &offered);
    let own = own.first().copied().flatten().map(|index| offered[index].to_string());
    own.unwrap_or_else(|| LAST_RESORT.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Originals, TextSize};
    use crate::project::resolved::translatable::TranslatableKind;
    use crate::{Sources, analyze};

    /// Of a page, what is translated is counted: neither its front matter nor its code blocks.
    #[test]
    fn of_a_page_only_its_text_is_counted() {
        let page =
            "---\norder: 1\n---\n# Two words\n\nThree `small` words.\n\n```sh\nfor x in *; do; done\n```\n";
        let files = [
            (
                "codegloss.toml",
                "[project]\nlocales = ['en', 'it']\nsource-locale = 'en'\ndefault-locale = 'en'\n",
            ),
            ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n"),
            ("locales/en/a.ftl", "a = A\na-1 = One\n"),
            ("site/guide/one.en.md", page),
        ];
        let (sources, _) = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())));
        let resolved = analyze(&sources, None).resolved.unwrap();
        let originals = Originals::new(&resolved, &sources, &Sources::default());
        let guide =
            resolved.translatables(1.into()).find(|item| item.kind == TranslatableKind::Guide).unwrap();
        assert_eq!(originals.size(&resolved, &sources, &guide).words, 5);
    }

    /// Words are what white space separates; a Han character is one by itself, and punctuation is none.
    #[test]
    fn words_are_counted() {
        let size = |text: &str| {
            let mut size = TextSize::default();
            size.add(text);
            (size.words, size.characters)
        };
        assert_eq!(size("Don't wait – log in."), (4, 16));
        assert_eq!(size("获取新的 Token，再重新登录。"), (10, 16));
        assert_eq!(size(" \n"), (0, 0));
    }
}
