//! Language matching (UTS #35, part 1): which other languages a language's readers can read.

use std::collections::BTreeMap;

use unic_langid::subtags::{Language, Script};

pub(super) const TABLE: &str = include_str!("matching.txt");

/// The distance at which CLDR puts a macrolanguage before its members' readers, one way.
const MEMBER: u32 = 10;

/// The distance between scripts of which CLDR says nothing.
const OTHER_SCRIPT: u32 = 50;

/// From here on nothing matches: what ICU's `LocaleMatcher` takes unless told otherwise, CLDR's distance between scripts.
const THRESHOLD: u32 = OTHER_SCRIPT;

/// The forms of Norwegian, a macrolanguage and its two members, whose readers get any of them before Danish.
const NORWEGIAN: [&str; 3] = ["no", "nb", "nn"];

/// A language as it is written.
pub(crate) type Written = (Language, Option<Script>);

/// CLDR's data.
pub(crate) struct Matching {
    /// Whom a reader of a language reads beside it as if it were the same, nearest first.
    macrolanguages: BTreeMap<Language, Vec<Language>>,
    languages: BTreeMap<Language, Vec<(Language, u32)>>,
    scripts: BTreeMap<(Written, Written), u32>,
}

impl Matching {
    pub(crate) fn new() -> Self {
        let norwegian: Vec<Language> = NORWEGIAN.iter().filter_map(|name| name.parse().ok()).collect();
        let others = |own: &Language| norwegian.iter().copied().filter(|other| other != own).collect();
        let mut matching = Self {
            macrolanguages: norwegian.iter().map(|own| (*own, others(own))).collect(),
            languages: BTreeMap::new(),
            scripts: BTreeMap::new(),
        };
        for (distance, wanted, has, both_ways) in rules() {
            matching.add(distance, wanted, has, both_ways);
            if both_ways {
                matching.add(distance, has, wanted, both_ways);
            }
        }
        matching
    }

    fn add(&mut self, distance: u32, wanted: Written, has: Written, both_ways: bool) {
        if wanted.1.is_some() {
            self.scripts.insert((wanted, has), distance);
        } else if distance == MEMBER && !both_ways {
            self.macrolanguages.entry(wanted.0).or_default().push(has.0);
        } else {
            self.languages.entry(wanted.0).or_default().push((has.0, distance));
        }
    }

    /// A language and those whose locales are its readers' own as well.
    pub(crate) fn names(&self, language: Language) -> impl Iterator<Item = Language> {
        let others = self.macrolanguages.get(&language).into_iter().flatten();
        std::iter::once(language).chain(others.copied())
    }

    /// The languages of which CLDR says that their readers read others.
    pub(crate) fn readers(&self) -> impl Iterator<Item = Language> {
        self.macrolanguages.keys().chain(self.languages.keys()).copied()
    }

    /// Whether CLDR says of a language that its readers read others.
    pub(crate) fn knows(&self, language: Language) -> bool {
        self.macrolanguages.contains_key(&language) || self.languages.contains_key(&language)
    }

    /// The languages beside these that a language's readers can read, if they know the script.
    pub(crate) fn others(&self, language: Language) -> impl Iterator<Item = Language> {
        self.languages.get(&language).into_iter().flatten().map(|(other, _)| *other)
    }

    /// How far a text is from what a reader of another language reads; `None` if that is too far.
    pub(crate) fn distance(&self, reader: Written, text: Written) -> Option<u32> {
        let (_, distance) = self.languages.get(&reader.0)?.iter().find(|(other, _)| *other == text.0)?;
        let distance = distance + self.script_distance(reader, text);
        (distance < THRESHOLD).then_some(distance)
    }

    /// A script that readers know from their own language is as near in another.
    fn script_distance(&self, reader: Written, text: Written) -> u32 {
        if reader.1 == text.1 {
            return 0;
        }
        let known = [text, (reader.0, text.1)];
        let mut distances = known.iter().filter_map(|text| self.scripts.get(&(reader, *text)));
        distances.next().copied().unwrap_or(OTHER_SCRIPT)
    }
}

/// The file's rules: a distance, what a reader reads, what there is, and whether it holds the other way round too.
pub(crate) fn rules() -> impl Iterator<Item = (u32, Written, Written, bool)> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let both_ways = line.contains('=');
        let (readers, text) = line.split_once(['>', '=']).unwrap_or_default();
        let (distance, readers) = readers.split_once(' ').unwrap_or_default();
        let readers = readers.split_ascii_whitespace();
        readers.filter_map(move |reader| {
            Some((distance.parse().ok()?, written(reader)?, written(text.trim())?, both_ways))
        })
    })
}

fn written(tag: &str) -> Option<Written> {
    let (language, script) = match tag.split_once('-') {
        Some((language, script)) => (language, Some(script.parse().ok()?)),
        None => (tag, None),
    };
    Some((language.parse().ok()?, script))
}
