//! Symbols, aliases and misprints from A to Z.

use std::collections::{BTreeMap, BTreeSet};

use codegloss_engine::{CodeKey, Resolved, symbol_parts};
use serde::Serialize;

use super::super::address::Address;
use super::super::model::Text;
use super::super::platforms::on;
use super::super::views::Views;
use super::id;

#[derive(Serialize)]
pub(super) struct Names {
    domains: Vec<DomainNames>,
}

#[derive(Serialize)]
struct DomainNames {
    id: String,
    name: Text,
    beginnings: Vec<Beginning>,
    letters: Vec<Letter>,
}

/// What all symbols of some platforms begin with: said once, and left out of each as far as the eye sees.
#[derive(Serialize)]
pub(super) struct Beginning {
    symbol: String,
    /// Their names; empty where it is every symbol of the domain.
    platforms: Vec<Text>,
    /// For which choices of platform it is shown.
    on: String,
}

#[derive(Serialize)]
struct Letter {
    id: String,
    /// For which choices of platform it has names; empty for all.
    on: String,
    label: String,
    names: Vec<NameRow>,
}

/// A name that leads to its code.
#[derive(Serialize)]
struct NameRow {
    href: String,
    code: String,
    message: Text,
    status: &'static str,
    kind: Kind,
    #[serde(flatten)]
    name: NameParts,
}

/// A name as it is drawn.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NameParts {
    /// What is left out as far as the eye sees.
    beginning: String,
    /// The rest, cut where a narrow page may break it.
    parts: Vec<String>,
    /// The names of its platforms, where it does not hold on all of its domain.
    platforms: Vec<Text>,
    /// For which choices of platform it is shown.
    on: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Symbol,
    Alias,
    Misprint,
}

/// A name of a code: its symbol on some platforms, or another.
#[derive(Debug)]
pub(super) struct Name<'a> {
    text: &'a str,
    kind: Kind,
    code: usize,
    /// None where it holds on all.
    platforms: Vec<&'a str>,
}

/// Every name of a domain's public codes; a symbol that several platforms share is one.
pub(super) fn names(views: Views<'_>, domain: usize) -> Vec<Name<'_>> {
    let codes = views.codes(domain).iter();
    codes.flat_map(|&code| names_of(views.resolved, code)).collect()
}

fn names_of(resolved: &Resolved, code: usize) -> Vec<Name<'_>> {
    let facts = &resolved.catalog.codes[code];
    let name = |text, kind, platforms| Name { text, kind, code, platforms };
    let symbols = facts.symbol_platforms().into_iter();
    let mut names: Vec<_> = symbols.map(|(text, platforms)| name(text, Kind::Symbol, platforms)).collect();
    // A code that is a text and has no symbol is called what it is.
    if let (CodeKey::Text(text), true) = (&facts.key, names.is_empty()) {
        names.push(name(text, Kind::Symbol, Vec::new()));
    }
    names.extend(facts.aliases.iter().map(|alias| name(alias.value.as_str(), Kind::Alias, Vec::new())));
    let misprints = facts.misprints.iter().map(|misprint| misprint.symbol.as_str());
    names.extend(misprints.map(|text| name(text, Kind::Misprint, Vec::new())));
    names
}

/// How the symbols of a code are drawn in a list that leaves out what all begin with.
pub(super) fn symbols_of(views: Views<'_>, code: usize, beginnings: &Beginnings<'_>) -> Vec<NameParts> {
    let names = names_of(views.resolved, code);
    let symbols = names.iter().filter(|name| name.kind == Kind::Symbol);
    let is_itself = |name: &Name<'_>| views.resolved.catalog.codes[code].key.to_string() == name.text;
    symbols.filter(|name| !is_itself(name)).map(|name| beginnings.parts(views, name)).collect()
}

/// What the symbols of a domain begin with, by platform; one without a name where the domain has none.
pub(super) struct Beginnings<'a> {
    by_platform: Vec<(&'a str, String)>,
}

impl<'a> Beginnings<'a> {
    pub(super) fn new(views: Views<'a>, domain: usize) -> Self {
        let names = names(views, domain);
        let of = |platform: Option<&str>| {
            let on = |name: &&Name<'_>| platform.is_none_or(|platform| name.is_on(platform));
            let symbols = names.iter().filter(|name| name.kind == Kind::Symbol);
            common(symbols.filter(on).map(|name| name.text))
        };
        let platforms = views.resolved.catalog.domains[domain].platforms.iter().map(String::as_str);
        let mut by_platform: Vec<_> = platforms.map(|platform| (platform, of(Some(platform)))).collect();
        if by_platform.is_empty() {
            by_platform.push(("", of(None)));
        }
        Self { by_platform }
    }

    /// One after another, with the platforms that share it.
    pub(super) fn listed(&self, views: Views<'_>) -> Vec<Beginning> {
        let mut list: Vec<(&str, Vec<&str>)> = Vec::new();
        for (platform, symbol) in self.by_platform.iter().filter(|(_, symbol)| !symbol.is_empty()) {
            match list.iter_mut().find(|(known, _)| known == symbol) {
                Some((_, platforms)) => platforms.push(platform),
                None => list.push((symbol, vec![platform])),
            }
        }
        let beginning = |(symbol, platforms): (&str, Vec<&str>)| Beginning {
            symbol: symbol.to_owned(),
            platforms: self.platform_names(views, &platforms),
            on: if platforms == [""] { String::new() } else { on(views.resolved, &platforms) },
        };
        list.into_iter().map(beginning).collect()
    }

    /// Names of platforms, where they are not all.
    fn platform_names(&self, views: Views<'_>, platforms: &[&str]) -> Vec<Text> {
        if platforms.len() == self.by_platform.len() {
            return Vec::new();
        }
        platforms.iter().map(|platform| views.name(&format!("platform-{platform}"))).collect()
    }

    /// A name without the longest beginning that holds for it; an alias or a misprint may be of any platform.
    fn parts(&self, views: Views<'_>, name: &Name<'_>) -> NameParts {
        let mut parts = symbol_parts(name.text);
        let holds = |platform: &str| name.kind != Kind::Symbol || name.is_on(platform);
        let known = self.by_platform.iter().filter(|(platform, _)| holds(platform));
        let cut = known.filter_map(|(_, symbol)| parts_in(&parts, symbol)).max().unwrap_or(0);
        let rest = parts.split_off(cut);
        NameParts {
            beginning: parts.concat(),
            parts: rest,
            platforms: self.platform_names(views, &name.platforms),
            on: on(views.resolved, &name.platforms),
        }
    }
}

impl Name<'_> {
    fn is_on(&self, platform: &str) -> bool {
        self.platforms.is_empty() || self.platforms.contains(&platform)
    }
}

/// How many of the parts are the beginning, if they begin so and go on.
fn parts_in(parts: &[String], beginning: &str) -> Option<usize> {
    let is_beginning = |count: &usize| parts[..*count].concat() == beginning;
    (1..parts.len()).find(is_beginning)
}

/// What several names begin with, up to the border of a word; no name is all beginning.
fn common<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names = names.map(symbol_parts);
    let Some(mut shared) = names.next() else {
        return String::new();
    };
    shared.pop();
    let mut is_alone = true;
    for mut parts in names {
        is_alone = false;
        parts.pop();
        let same = shared.iter().zip(&parts).take_while(|(one, other)| one == other).count();
        shared.truncate(same);
    }
    if is_alone { String::new() } else { shared.concat() }
}

/// All names of a locale's page.
pub(super) fn model(views: Views<'_>, here: &Address) -> Names {
    let domains = (0..views.resolved.catalog.domains.len()).map(|domain| domain_names(views, here, domain));
    Names { domains: domains.filter(|domain| !domain.letters.is_empty()).collect() }
}

fn domain_names(views: Views<'_>, here: &Address, domain: usize) -> DomainNames {
    let beginnings = Beginnings::new(views, domain);
    let name = &views.resolved.catalog.domains[domain].name.value;
    let mut letters: BTreeMap<Initial, Vec<(String, NameRow)>> = BTreeMap::new();
    for one in names(views, domain) {
        let facts = &views.resolved.catalog.codes[one.code];
        let parts = beginnings.parts(views, &one);
        let sorted_by = parts.parts.concat();
        let row = NameRow {
            href: here.link(&views.address(facts, "html")),
            code: facts.key.to_string(),
            message: views.message(one.code),
            status: facts.status.as_str(),
            kind: one.kind,
            name: parts,
        };
        letters.entry(Initial::of(&sorted_by)).or_default().push((sorted_by.to_lowercase(), row));
    }
    let letters = letters.into_iter().map(|(initial, mut names)| {
        names.sort_by(|(one, a), (other, b)| one.cmp(other).then(a.kind.cmp(&b.kind)));
        let names: Vec<NameRow> = names.into_iter().map(|(_, name)| name).collect();
        Letter { id: id(name, &initial.id()), label: initial.label(), on: on_any(&names), names }
    });
    DomainNames {
        id: name.clone(),
        name: views.name(name),
        beginnings: beginnings.listed(views),
        letters: letters.collect(),
    }
}

/// The choices of platform that leave one of these names, if not all do.
fn on_any(names: &[NameRow]) -> String {
    if names.iter().any(|name| name.name.on.is_empty()) {
        return String::new();
    }
    let platforms: BTreeSet<&str> = names.iter().flat_map(|name| name.name.on.split(' ')).collect();
    platforms.into_iter().collect::<Vec<_>>().join(" ")
}

/// What a name stands under: digits first, then letters, then what has neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Initial {
    Digit,
    Letter(char),
    Other,
}

impl Initial {
    fn of(name: &str) -> Self {
        match name.chars().find(|c| c.is_alphanumeric()) {
            Some(c) if c.is_numeric() => Self::Digit,
            // A letter whose capital is two, as the German ß, stands under itself.
            Some(c) if c.to_uppercase().count() == 1 => {
                c.to_uppercase().next().map_or(Self::Other, Self::Letter)
            }
            Some(c) => Self::Letter(c),
            None => Self::Other,
        }
    }

    fn label(self) -> String {
        match self {
            Self::Digit => "0–9".to_owned(),
            Self::Letter(letter) => letter.to_string(),
            Self::Other => "#".to_owned(),
        }
    }

    fn id(self) -> String {
        match self {
            Self::Digit => "digit".to_owned(),
            Self::Letter(letter) => letter.to_string(),
            Self::Other => "other".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Initial, common, parts_in, symbol_parts};

    /// The common beginning ends at the border of a word, and leaves something of each name.
    #[test]
    fn a_common_beginning_ends_between_words() {
        let of = |names: &[&str]| common(names.iter().copied());
        assert_eq!(
            of(&["AgoraChatErrorUserMuted", "AgoraChatErrorUserNotFound", "AgoraChatErrorUnknown"]),
            "AgoraChatError"
        );
        assert_eq!(of(&["ERR_DNS", "ERR_DNS_TIMEOUT"]), "ERR_");
        assert_eq!(of(&["Timeout", "Timeouts"]), "");
        assert_eq!(of(&["OnlyOneSymbol"]), "");
        assert_eq!(of(&[]), "");
    }

    /// It is left out of a name that begins so and goes on with another word.
    #[test]
    fn a_beginning_is_left_out_at_its_border_alone() {
        let count = |name: &str| parts_in(&symbol_parts(name), "AgoraChatError");
        assert_eq!(count("AgoraChatErrorNone"), Some(3));
        assert_eq!(count("AgoraChatError"), None);
        assert_eq!(count("AgoraChatErrorsNone"), None);
    }

    /// Small letters stand under their capitals, marks count for nothing.
    #[test]
    fn a_name_stands_under_its_first_letter() {
        assert_eq!(Initial::of("_invalid"), Initial::Letter('I'));
        assert_eq!(Initial::of("401_unauthorized"), Initial::Digit);
        assert_eq!(Initial::of("ßign"), Initial::Letter('ß'));
        assert_eq!(Initial::of("--"), Initial::Other);
    }
}
