//! Catalogs that change from version to version, made by chance.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use codegloss_engine::{Sources, analyze};

/// Numbers by chance, the same in each run.
pub(super) struct Random(pub(super) u64);

impl Random {
    /// A number less than `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ mixed >> 31) % end.max(1) as u64).unwrap()
    }

    /// Whether something happens that happens once in `times`.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// The locales that versions choose from; the first is the default and the source locale.
pub(super) const LOCALES: [&str; 6] = ["en", "de", "fr", "zh-Hans", "zh-Hant", "pt"];
/// The fields that texts have.
pub(super) const FIELDS: [&str; 3] = ["message", "reason", "user-message"];
const ARGUMENTS: [&str; 4] = ["a", "b", "count", "name"];

/// A domain and a code: an integer, or a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) domain: &'static str,
    pub(super) code: Result<i64, String>,
}

/// What a code declares: the names of arguments, and whether each is a text.
pub(super) type Declared = BTreeMap<&'static str, bool>;

/// A text: words that no other text has, the arguments behind them, and whether it chooses by the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template {
    words: String,
    pub(super) arguments: Vec<(&'static str, bool)>,
    chooses: bool,
}

/// What a version says of a code.
#[derive(Clone, Debug)]
pub(super) struct Code {
    pub(super) declared: Declared,
    pub(super) is_user_facing: bool,
    /// By locale and field.
    pub(super) texts: BTreeMap<(&'static str, &'static str), Template>,
}

/// A version of a catalog.
#[derive(Clone, Debug)]
pub(super) struct Version {
    number: usize,
    pub(super) locales: Vec<&'static str>,
    /// In the order of the files.
    pub(super) codes: Vec<(Key, Code)>,
}

impl Template {
    fn random(random: &mut Random, number: usize, declared: &Declared) -> Self {
        let arguments =
            declared.iter().filter(|_| random.once_in(2)).map(|(name, kind)| (*name, *kind)).collect();
        Self { words: format!("w{number}x{}", random.below(1 << 30)), arguments, chooses: random.once_in(3) }
    }

    /// The text in Fluent. A user message has no markup.
    fn fluent(&self, field: &str) -> String {
        let stars = if field == "user-message" { "" } else { "**" };
        let mut text = format!("{stars}{}{stars}", self.words);
        for (place, (name, is_text)) in self.arguments.iter().enumerate() {
            let key = if *is_text { "word" } else { "one" };
            if self.chooses && place + 1 == self.arguments.len() {
                // Writing to a string cannot fail.
                let _ = write!(
                    text,
                    " {{ ${name} ->\n        [{key}] A\n       *[other] B {{ ${name} }}\n    }}"
                );
            } else {
                let _ = write!(text, " {{ ${name} }}");
            }
        }
        text
    }

    /// What is said with a number of 3 and a text of `word`.
    pub(super) fn said(&self, field: &str, is_markdown: bool) -> String {
        let stars = if is_markdown && field != "user-message" { "**" } else { "" };
        let mut said = format!("{stars}{}{stars}", self.words);
        for (place, (_, is_text)) in self.arguments.iter().enumerate() {
            said.push_str(match (self.chooses && place + 1 == self.arguments.len(), is_text) {
                (true, true) => " A",
                (true, false) => " B 3",
                (false, true) => " word",
                (false, false) => " 3",
            });
        }
        said
    }
}

impl Code {
    /// The text that is written: none of a field that the source lacks, and none for users who are told nothing.
    pub(super) fn text(&self, locale: &'static str, field: &'static str) -> Option<&Template> {
        let is_told = field != "user-message" || self.is_user_facing;
        let is_written = is_told && self.texts.contains_key(&("en", field));
        self.texts.get(&(locale, field)).filter(|_| is_written)
    }
}

impl Version {
    /// The first version.
    pub(super) fn first(random: &mut Random) -> Self {
        let mut version = Self { number: 1, locales: vec!["en"], codes: Vec::new() };
        for locale in &LOCALES[1..] {
            if random.once_in(2) {
                version.locales.push(locale);
            }
        }
        for _ in 0..2 + random.below(4) {
            version.add_code(random);
        }
        version
    }

    /// The next version: a few things are changed.
    pub(super) fn next(&self, random: &mut Random) -> Self {
        let mut version = Self { number: self.number + 1, ..self.clone() };
        for _ in 0..=random.below(6) {
            version.change(random);
        }
        version
    }

    fn change(&mut self, random: &mut Random) {
        let place = random.below(self.codes.len());
        match random.below(10) {
            0 => self.add_code(random),
            1 if self.codes.len() > 1 => drop(self.codes.remove(place)),
            2 => {
                let other = random.below(self.codes.len());
                self.codes.swap(place, other);
            }
            3 => self.codes[place].1.is_user_facing ^= true,
            4 => self.change_locales(random),
            5..=7 => self.change_arguments(place, random),
            _ => {
                let locale = self.locales[random.below(self.locales.len())];
                let field = FIELDS[random.below(FIELDS.len())];
                self.write(place, locale, field, random);
            }
        }
        self.sort_domains();
    }

    /// A domain's codes are in a file of their own, and domains in the order of their names.
    fn sort_domains(&mut self) {
        self.codes.sort_by_key(|(key, _)| key.domain);
    }

    fn add_code(&mut self, random: &mut Random) {
        let domain = ["app", "api", "web"][random.below(3)];
        let number = random.below(12);
        let code = if random.once_in(4) {
            Err(format!("E{number}"))
        } else {
            Ok(i64::try_from(number).unwrap() - 3)
        };
        let key = Key { domain, code };
        if self.codes.iter().any(|(known, _)| *known == key) {
            return;
        }
        let mut declared = Declared::new();
        for name in ARGUMENTS {
            if random.once_in(2) {
                declared.insert(name, random.once_in(2));
            }
        }
        let is_user_facing = !random.once_in(4);
        self.codes.push((key, Code { declared, is_user_facing, texts: BTreeMap::new() }));
        self.sort_domains();
        self.rewrite(random);
    }

    /// Writes what must be there, and some of the rest.
    fn rewrite(&mut self, random: &mut Random) {
        for place in 0..self.codes.len() {
            for locale in self.locales.clone() {
                for field in FIELDS {
                    if !self.codes[place].1.texts.contains_key(&(locale, field)) && !random.once_in(3) {
                        self.write(place, locale, field, random);
                    }
                }
            }
            if !self.codes[place].1.texts.contains_key(&("en", "message")) {
                self.write(place, "en", "message", random);
            }
        }
    }

    /// Writes a text anew, or removes it where it may be missing.
    fn write(&mut self, place: usize, locale: &'static str, field: &'static str, random: &mut Random) {
        let number = self.number;
        let code = &mut self.codes[place].1;
        if (locale, field) != ("en", "message") && random.once_in(4) {
            code.texts.remove(&(locale, field));
        } else {
            let text = Template::random(random, number, &code.declared);
            code.texts.insert((locale, field), text);
        }
    }

    fn change_locales(&mut self, random: &mut Random) {
        let locale = LOCALES[1 + random.below(LOCALES.len() - 1)];
        if let Some(place) = self.locales.iter().position(|known| *known == locale) {
            self.locales.remove(place);
            for (_, code) in &mut self.codes {
                code.texts.retain(|(known, _), _| *known != locale);
            }
        } else {
            let place = random.below(self.locales.len() + 1);
            self.locales.insert(place, locale);
            self.rewrite(random);
        }
    }

    /// Adds an argument, removes one, renames one or makes it of the other kind. Texts that no longer fit are written anew.
    fn change_arguments(&mut self, place: usize, random: &mut Random) {
        let name = ARGUMENTS[random.below(ARGUMENTS.len())];
        let code = &mut self.codes[place].1;
        match code.declared.get(name).copied() {
            None => drop(code.declared.insert(name, random.once_in(2))),
            Some(kind) if random.once_in(2) => drop(code.declared.insert(name, !kind)),
            Some(kind) => {
                code.declared.remove(name);
                if random.once_in(2) {
                    code.declared.insert(ARGUMENTS[random.below(ARGUMENTS.len())], kind);
                }
            }
        }
        let declared = code.declared.clone();
        let keys: Vec<_> = code.texts.keys().copied().collect();
        for (locale, field) in keys {
            let text = &self.codes[place].1.texts[&(locale, field)];
            let fits = text.arguments.iter().all(|(name, kind)| declared.get(name) == Some(kind));
            if !fits || random.once_in(3) {
                self.write(place, locale, field, random);
            }
        }
    }

    /// The locales that a locale's texts come from when it lacks them.
    pub(super) fn chain(&self, locale: &str) -> Vec<&'static str> {
        let sibling = match locale {
            "zh-Hans" => "zh-Hant",
            "zh-Hant" => "zh-Hans",
            _ => "",
        };
        let wanted = |next: &&&str| **next == sibling || (**next == "en" && locale != "en");
        let mut chain: Vec<&str> = self.locales.iter().filter(wanted).copied().collect();
        chain.sort_by_key(|next| *next == "en");
        chain
    }

    /// The packs by locale, and the languages table.
    pub(super) fn packs(&self) -> (BTreeMap<String, Vec<u8>>, Vec<u8>) {
        let locales = format!("{:?}", self.locales);
        let settings = format!(
            "[project]\ndefault-domain = 'app'\nsource-locale = 'en'\ndefault-locale = 'en'\nlocales = {locales}\n"
        );
        let mut files = vec![("codegloss.toml".to_owned(), settings)];
        let used: BTreeSet<&str> = self.codes.iter().map(|(key, _)| key.domain).chain(["app"]).collect();
        for domain in used {
            let codes: Vec<_> = self.codes.iter().filter(|(key, _)| key.domain == domain).collect();
            files.push((format!("catalog/{domain}.toml"), definitions(domain, &codes)));
            for locale in &self.locales {
                files.push((format!("locales/{locale}/{domain}.ftl"), messages(domain, locale, &codes)));
            }
        }
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        let analysis = analyze(&Sources::from_files(files).0, None);
        assert!(!analysis.has_errors(), "{:#?}\n{self:#?}", analysis.diagnostics);
        let mut packs = analysis.resolved.unwrap().packs().unwrap();
        let (_, languages) = packs.pop().unwrap();
        let named = packs.into_iter().map(|(name, bytes)| (name.trim_end_matches(".pack").to_owned(), bytes));
        (named.collect(), languages)
    }
}

fn definitions(domain: &str, codes: &[&(Key, Code)]) -> String {
    let mut toml = format!("domain = '{domain}'\n");
    for (key, code) in codes {
        let written = match &key.code {
            Ok(code) => code.to_string(),
            Err(code) => format!("'{code}'"),
        };
        let name =
            key.code.clone().map_or_else(|text| format!("Text{text}"), |code| format!("Number{}", code + 3));
        let _ = write!(
            toml,
            "[[code]]\ncode = {written}\nname = '{name}'\nuser-facing = {}\n",
            code.is_user_facing
        );
        for (argument, is_text) in &code.declared {
            let kind =
                if *is_text { "type = 'string', example = 'x'" } else { "type = 'number', example = 2" };
            let _ = writeln!(toml, "args.{argument} = {{ {kind} }}");
        }
    }
    toml
}

fn messages(domain: &str, locale: &'static str, codes: &[&(Key, Code)]) -> String {
    let mut ftl = if locale == "en" { format!("{domain} = {domain}\n") } else { String::new() };
    for (key, code) in codes {
        let text = |field| code.text(locale, field).map(|text| text.fluent(field));
        let id = key.code.clone().map_or_else(|text| text, |code| code.to_string());
        let fields = FIELDS.map(text);
        if fields.iter().all(Option::is_none) {
            continue;
        }
        let _ = write!(ftl, "{domain}-{id} =");
        let _ = match &fields[0] {
            Some(text) => writeln!(ftl, " {text}"),
            None => writeln!(ftl),
        };
        for (field, text) in FIELDS.iter().zip(&fields).skip(1) {
            if let Some(text) = text {
                let _ = writeln!(ftl, "    .{field} = {text}");
            }
        }
    }
    ftl
}
