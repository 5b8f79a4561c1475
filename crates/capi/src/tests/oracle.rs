//! What must be said, by the sources alone.

use std::collections::BTreeMap;

use super::model::{Code, Declared, FIELDS, Key, LOCALES, Template, Version};
use super::{Question, State};

/// A text that must be refused: its locale, domain, code, field, argument, and why.
pub(super) type Refused = (String, String, String, String, String, String);

/// What a program has.
pub(super) struct Oracle {
    declared: BTreeMap<Key, Declared>,
    locales: BTreeMap<&'static str, Locale>,
    /// The locales of the languages table and their chains.
    table: BTreeMap<&'static str, Vec<&'static str>>,
    refused: Vec<Refused>,
    /// Its locales in the order in which it got them.
    order: Vec<&'static str>,
}

/// What it has of a locale.
#[derive(Clone, Default)]
struct Locale {
    chain: Vec<&'static str>,
    is_user_facing: BTreeMap<Key, bool>,
    texts: BTreeMap<(Key, &'static str), Template>,
}

impl Oracle {
    pub(super) fn new(version: &Version) -> Self {
        let (declared, locales, table) = Default::default();
        let mut oracle = Self { declared, locales, table, refused: Vec::new(), order: Vec::new() };
        oracle.update(version, &version.locales.clone(), true);
        oracle
    }

    /// Whether a pack of the locale may come without a languages table.
    pub(super) fn knows(&self, locale: &str) -> bool {
        self.has(locale) && self.table.contains_key(locale)
    }

    fn has(&self, locale: &str) -> bool {
        self.locales.contains_key(locale)
    }

    /// Takes the packs of some locales of a version.
    pub(super) fn update(&mut self, version: &Version, taken: &[&'static str], has_table: bool) {
        self.refused.clear();
        if has_table {
            self.table = version.locales.iter().map(|locale| (*locale, version.chain(locale))).collect();
        }
        if taken.is_empty() {
            return;
        }
        let has_grown = version.codes.iter().any(|(key, _)| !self.declared.contains_key(key));
        for (key, code) in &version.codes {
            if !self.declared.contains_key(key) {
                self.declared.insert(key.clone(), code.declared.clone());
                for locale in self.locales.values_mut() {
                    locale.is_user_facing.insert(key.clone(), code.is_user_facing);
                }
            }
        }
        for locale in taken {
            if !self.order.contains(locale) {
                self.order.push(locale);
            }
            let mut of = self.locales.remove(locale).unwrap_or_default();
            for (key, code) in &version.codes {
                of.is_user_facing.insert(key.clone(), code.is_user_facing);
                for field in FIELDS {
                    self.take(&mut of, locale, (key, code), field);
                }
            }
            self.locales.insert(locale, of);
        }
        // A pack that is written anew has the chain of the table.
        for (locale, of) in &mut self.locales {
            if has_grown || taken.contains(locale) {
                of.chain = self.table.get(locale).cloned().unwrap_or_else(|| vec!["en"]);
            }
        }
        // What a new locale lacks, another one tells.
        for key in self.declared.keys() {
            let told =
                self.order.iter().find_map(|locale| self.locales[locale].is_user_facing.get(key)).copied();
            for locale in self.locales.values_mut() {
                locale.is_user_facing.entry(key.clone()).or_insert(told.unwrap_or(true));
            }
        }
    }

    fn take(
        &mut self,
        of: &mut Locale,
        locale: &'static str,
        (key, code): (&Key, &Code),
        field: &'static str,
    ) {
        let text = code.text(locale, field);
        let place = (key.clone(), field);
        let Some(text) = text else {
            of.texts.remove(&place);
            return;
        };
        let declared = &self.declared[key];
        match text.arguments.iter().find(|(name, kind)| declared.get(name) != Some(kind)) {
            None => drop(of.texts.insert(place, text.clone())),
            Some((name, _)) => {
                let because = if declared.contains_key(name) { "OtherKind" } else { "Undeclared" };
                let [locale, domain, field, name] = [locale, key.domain, field, name].map(str::to_owned);
                self.refused.push((locale, domain, code_of(key), field, name, because.to_owned()));
            }
        }
    }

    /// What must be said now.
    pub(super) fn state(&self) -> State {
        let mut texts = Vec::new();
        for locale in self.locales.keys() {
            for (key, declared) in &self.declared {
                for field in FIELDS {
                    let given = declared.iter().map(|(name, kind)| (*name, *kind)).collect();
                    let answer = self.answer(locale, key, field);
                    texts.push(Question { locale, key: key.clone(), field, given, answer });
                }
            }
        }
        let mut refused = self.refused.clone();
        refused.sort();
        State { languages: LOCALES.iter().map(|tag| self.language(tag)).collect(), texts, refused }
    }

    fn answer(&self, locale: &str, key: &Key, field: &str) -> Option<(String, [String; 2])> {
        let of = &self.locales[locale];
        if field == "user-message" && !of.is_user_facing[key] {
            return None;
        }
        let field = FIELDS.into_iter().find(|known| *known == field)?;
        [locale].into_iter().chain(of.chain.iter().copied()).find_map(|locale| {
            let text = self.locales.get(locale)?.texts.get(&(key.clone(), field))?;
            Some((locale.to_owned(), [false, true].map(|is_markdown| text.said(field, is_markdown))))
        })
    }

    /// The locale that a reader of a tag gets.
    fn language(&self, tag: &'static str) -> String {
        let sibling = match tag {
            "zh-Hans" => "zh-Hant",
            "zh-Hant" => "zh-Hans",
            _ => "en",
        };
        let served = [tag, sibling].into_iter().find(|tag| self.table.contains_key(tag)).unwrap_or("en");
        let chain = self.table[served].iter().copied();
        [served].into_iter().chain(chain).find(|locale| self.has(locale)).unwrap().to_owned()
    }
}

/// A code as `i:104` or `t:E1`.
pub(super) fn code_of(key: &Key) -> String {
    key.code.clone().map_or_else(|text| format!("t:{text}"), |code| format!("i:{code}"))
}
