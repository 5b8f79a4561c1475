//! `glossary.toml`: what a project's terms are called in each language, and what they are not.

mod words;

use std::collections::BTreeMap;

use codegloss_runtime::Field;

pub(crate) use self::words::Hit;
use self::words::Words;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::fields::FIELDS;
use crate::project::indices::{ByLocale, LocaleIndex};
use crate::project::settings::{Settings, listed};
use crate::source::{GLOSSARY_FILE, Sources};
use crate::syntax::fluent::Entry;
use crate::syntax::markdown::Document;
use crate::syntax::toml::{self, Item, Located, Table, Value};

/// The terms of a project, and where each is found.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Glossary {
    /// In the order of the file.
    pub terms: Vec<GlossaryTerm>,
    words: ByLocale<Words>,
}

/// A term in every language.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GlossaryTerm {
    /// Its name in the glossary.
    pub term: String,
    /// What it means, for translators.
    pub note: Option<String>,
    /// Whether it is a name that all languages write alike.
    pub same: bool,
    /// What each locale calls it.
    pub usage: ByLocale<Option<Usage>>,
    /// The fields in which any word may be used for it.
    except: Vec<Field>,
}

/// The words for a term in one language.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Usage {
    /// What to write.
    pub word: String,
    /// Other forms of it, such as a plural.
    pub forms: Vec<String>,
    /// What not to write.
    pub avoid: Vec<String>,
}

impl Glossary {
    /// The terms that an entry has in a text in this locale, each once, in their order in the text.
    pub(crate) fn hits(&self, locale: LocaleIndex, text: &Document, entry: &Entry) -> Vec<&GlossaryTerm> {
        let mut found: Vec<usize> = Vec::new();
        self.read(locale, text, &mut |hit, _, span| {
            if !hit.is_avoided && entry.contains(&span) {
                let new: Vec<usize> =
                    hit.terms.iter().copied().filter(|term| !found.contains(term)).collect();
                found.extend(new);
            }
        });
        found.into_iter().map(|index| &self.terms[index]).collect()
    }

    /// Calls `take` for each word of the glossary that a text has from a file, code apart. The longest counts where several begin.
    pub(crate) fn read(
        &self,
        locale: LocaleIndex,
        text: &Document,
        take: &mut dyn FnMut(&Hit<'_>, &str, Span),
    ) {
        for line in text.lines(&|_| "\u{fffc}".to_owned()) {
            let hits = self.found(locale, line.as_str());
            for hit in hits.filter(|hit| !line.has_opaque(hit.range.clone())) {
                if let Some(span) = line.span(hit.range.clone()) {
                    take(&hit, &line.as_str()[hit.range.clone()], span);
                }
            }
        }
    }

    /// The words of the glossary in a text in this locale, those to avoid as well.
    pub(crate) fn found<'g, 't>(&'g self, locale: LocaleIndex, text: &'t str) -> Hits<'g, 't> {
        Hits { words: self.words.get(locale), text, at: 0 }
    }

    /// What a locale calls the terms of a word that this field is to avoid.
    pub(crate) fn instead_of(&self, hit: &Hit<'_>, locale: LocaleIndex, field: Option<Field>) -> Vec<String> {
        let terms = hit.terms.iter().map(|&index| &self.terms[index]);
        let terms = terms.filter(|term| !field.is_some_and(|field| term.is_exempt(field)));
        terms.filter_map(|term| Some(term.usage[locale].as_ref()?.word.clone())).collect()
    }
}

impl GlossaryTerm {
    /// Whether any word may be used for it in this field.
    pub(crate) fn is_exempt(&self, field: Field) -> bool {
        self.except.contains(&field)
    }
}

/// The words of a glossary in a text.
pub(crate) struct Hits<'g, 't> {
    words: Option<&'g Words>,
    text: &'t str,
    at: usize,
}

impl<'g> Iterator for Hits<'g, '_> {
    type Item = Hit<'g>;

    fn next(&mut self) -> Option<Self::Item> {
        let hit = self.words?.next_in(self.text, self.at)?;
        self.at = hit.range.end;
        Some(hit)
    }
}

/// Reads `glossary.toml`, if there is one.
pub(crate) fn load(sources: &Sources, settings: &Settings, findings: &mut Diagnostics) -> Glossary {
    let Some(file) = sources.texts(GLOSSARY_FILE).find(|file| &*file.path == GLOSSARY_FILE) else {
        return Glossary::default();
    };
    let read = |mut root: Table<'_>, findings: &mut Diagnostics| {
        let mut reader = Reader { settings, terms: Vec::new(), names: BTreeMap::new(), places: Vec::new() };
        for item in root.tables("term", findings) {
            reader.term(&item, findings);
        }
        root.deny_unknown_keys(findings);
        reader.end(findings)
    };
    toml::read(file, findings, |root, findings| Some(read(root, findings))).unwrap_or_default()
}

/// A word of a term in a locale, with its place.
struct Placed {
    locale: LocaleIndex,
    word: Located<String>,
    key: &'static str,
}

struct Reader<'s> {
    settings: &'s Settings,
    terms: Vec<GlossaryTerm>,
    /// Where each term is.
    names: BTreeMap<String, Span>,
    places: Vec<Placed>,
}

impl Reader<'_> {
    fn term(&mut self, item: &Item<'_>, findings: &mut Diagnostics) {
        let Some(mut table) = item.table(findings) else { return };
        let name = table.require("term", findings).and_then(|item| item.string(findings));
        let note = table.string("note", findings).map(|note| note.value);
        let same = table.boolean("same", findings).unwrap_or_default();
        let names = FIELDS.map(|info| (info.name, info.field));
        let except = table.array("except", findings);
        let except = except.iter().filter_map(|item| item.one_of(&names, findings)).collect();
        let mut usage: ByLocale<Option<Usage>> = self.settings.locales.iter().map(|_| None).collect();
        for locale in self.settings.locales.indices() {
            let item = table.take(&self.settings.locales[locale].tag);
            let own =
                item.and_then(|item| self.usage(locale, &item, name.as_ref().filter(|_| same), findings));
            let same = name.as_ref().filter(|_| same);
            let same = same.map(|name| Usage { word: name.value.clone(), ..Usage::default() });
            usage[locale] = own.or(same);
        }
        unknown_locales(&mut table, self.settings, findings);
        table.deny_unknown_keys(findings);
        let Some(name) = name else { return };
        if let Some(first) = self.names.insert(name.value.clone(), name.span.clone()) {
            let finding = listed_twice("term.term", &name.value);
            findings.push(Diagnostic::new(finding, name.span).and_at(first));
        }
        self.terms.push(GlossaryTerm { term: name.value, note, same, usage, except });
    }

    /// What a locale calls a term: its word alone, or a table. A term that is the `same` everywhere needs no word.
    fn usage(
        &mut self,
        locale: LocaleIndex,
        item: &Item<'_>,
        same: Option<&Located<String>>,
        findings: &mut Diagnostics,
    ) -> Option<Usage> {
        let mut usage = Usage::default();
        if let Value::Text(_) = item.value() {
            let word = item.string(findings)?;
            usage.word.clone_from(&word.value);
            self.place(locale, "use", word);
            return Some(usage);
        }
        let mut table = item.table(findings)?;
        let word = match same {
            Some(same) => table.string("use", findings).or_else(|| Some(same.clone())),
            None => table.require("use", findings).and_then(|item| item.string(findings)),
        };
        for (key, words) in [("forms", &mut usage.forms), ("avoid", &mut usage.avoid)] {
            for word in table.strings(key, findings) {
                words.push(word.value.clone());
                self.place(locale, key, word);
            }
        }
        table.deny_unknown_keys(findings);
        let word = word?;
        usage.word.clone_from(&word.value);
        self.place(locale, "use", word);
        Some(usage)
    }

    fn place(&mut self, locale: LocaleIndex, key: &'static str, word: Located<String>) {
        self.places.push(Placed { locale, word, key });
    }

    /// A word cannot be one to use and one to avoid.
    fn end(self, findings: &mut Diagnostics) -> Glossary {
        let mut used: BTreeMap<(LocaleIndex, &str), &Span> = BTreeMap::new();
        for place in self.places.iter().filter(|place| place.key != "avoid") {
            used.entry((place.locale, &place.word.value)).or_insert(&place.word.span);
        }
        for place in self.places.iter().filter(|place| place.key == "avoid") {
            if let Some(first) = used.get(&(place.locale, place.word.value.as_str())) {
                let key = format!("term.{}.avoid", self.settings.locales[place.locale].tag);
                let finding = listed_twice(&key, &place.word.value);
                findings.push(Diagnostic::new(finding, place.word.span.clone()).and_at((*first).clone()));
            }
        }
        let words = self.settings.locales.indices().map(|locale| Words::of(&self.terms, locale)).collect();
        Glossary { terms: self.terms, words }
    }
}

fn listed_twice(key: &str, value: &str) -> Finding {
    Finding::InvalidValueListedTwice { key: key.to_owned(), value: value.to_owned() }
}

/// Reports the tables of locales that the project does not list.
fn unknown_locales(table: &mut Table<'_>, settings: &Settings, findings: &mut Diagnostics) {
    for (tag, item) in table.entries() {
        if matches!(item.value(), Value::Table(_)) && settings.locale(&tag.value).is_none() {
            let _ = table.take(&tag.value);
            let (choices, suggestion) = listed(&settings.locales, &tag.value, findings);
            let finding = |key, value| Finding::InvalidValueListedLocale { key, value, choices, suggestion };
            table.invalid_key(tag, finding, findings);
        }
    }
}
