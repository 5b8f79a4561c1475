//! The names of codes as lists draw them: what all symbols begin with is left out as far as the eye sees.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use codegloss_engine::{CodeIndex, CodeKey, DomainIndex, group_in_order, symbol_parts};
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};
use crate::site::models::platforms::on;

/// What all symbols of some platforms begin with: named once, and left out of each.
#[derive(Serialize)]
pub(super) struct Prefix {
    symbol: String,
    /// Their names; empty where it is every symbol of the domain.
    platforms: Vec<Text>,
    /// Its `data-on`.
    on: String,
}

/// A name as it is drawn.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NameParts {
    /// What is left out as far as the eye sees.
    beginning: String,
    /// The rest, cut where a narrow page may break it.
    pub(super) parts: Vec<String>,
    /// The names of its platforms, where they are not all of its domain.
    platforms: Vec<Text>,
    /// Its `data-on`.
    pub(super) on: String,
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
    pub(super) kind: Kind,
    /// Index of the code.
    pub(super) code: CodeIndex,
    /// None where it is its name on all.
    platforms: Vec<&'a str>,
}

/// Every name of a domain's codes; a symbol that several platforms share is one.
pub(super) fn names(context: LocaleContext<'_>, domain: DomainIndex) -> Vec<Name<'_>> {
    context.codes(domain).iter().flat_map(|&code| names_of(context, code)).collect()
}

fn names_of(context: LocaleContext<'_>, index: CodeIndex) -> Vec<Name<'_>> {
    let code = context.code(index);
    let name = |text, kind, platforms| Name { text, kind, code: index, platforms };
    let symbols = code.symbol_platforms().into_iter();
    let mut names: Vec<_> = symbols.map(|(text, platforms)| name(text, Kind::Symbol, platforms)).collect();
    // A code that is a text and has no symbol is called what it is.
    if let (CodeKey::Text(text), true) = (&code.key, names.is_empty()) {
        names.push(name(text, Kind::Symbol, Vec::new()));
    }
    names.extend(code.aliases.iter().map(|alias| name(alias.value.as_str(), Kind::Alias, Vec::new())));
    let misprints = code.misprints.iter().map(|misprint| misprint.symbol.as_str());
    names.extend(misprints.map(|text| name(text, Kind::Misprint, Vec::new())));
    names
}

/// How the symbols of a code are drawn in a list that leaves out what all begin with.
pub(super) fn symbols_of(context: LocaleContext<'_>, code: CodeIndex, prefixes: &Prefixes) -> Vec<NameParts> {
    let names = names_of(context, code);
    let symbols = names.iter().filter(|name| name.kind == Kind::Symbol);
    let is_itself = |name: &Name<'_>| context.code(code).key.to_string() == name.text;
    symbols.filter(|name| !is_itself(name)).map(|name| prefixes.parts(context, name)).collect()
}

/// What the symbols of a domain begin with, by platform; one without a name where the domain has no platforms.
pub(super) struct Prefixes {
    by_platform: Vec<(String, String)>,
}

/// Those of each domain, found once for all pages that show them.
#[derive(Clone, Default)]
pub(crate) struct SharedPrefixes(Arc<Mutex<BTreeMap<DomainIndex, Arc<Prefixes>>>>);

impl SharedPrefixes {
    pub(super) fn of(&self, context: LocaleContext<'_>, domain: DomainIndex) -> Arc<Prefixes> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let prefixes = known.entry(domain).or_insert_with(|| Arc::new(Prefixes::new(context, domain)));
        Arc::clone(prefixes)
    }
}

impl Prefixes {
    pub(super) fn new(context: LocaleContext<'_>, domain: DomainIndex) -> Self {
        let names = names(context, domain);
        let of = |platform: Option<&str>| {
            let on = |name: &&Name<'_>| platform.is_none_or(|platform| name.is_on(platform));
            let symbols = names.iter().filter(|name| name.kind == Kind::Symbol);
            common(symbols.filter(on).map(|name| name.text))
        };
        let platforms = context.resolved.catalog.domains[domain].platforms.iter().map(String::as_str);
        let mut by_platform: Vec<_> =
            platforms.map(|platform| (platform.to_owned(), of(Some(platform)))).collect();
        if by_platform.is_empty() {
            by_platform.push((String::new(), of(None)));
        }
        Self { by_platform }
    }

    /// One after another, with the platforms that share it.
    pub(super) fn listed(&self, context: LocaleContext<'_>) -> Vec<Prefix> {
        let known = self.by_platform.iter().filter(|(_, symbol)| !symbol.is_empty());
        let list = group_in_order(known.map(|(platform, symbol)| (symbol.as_str(), platform.as_str())));
        let prefix = |(symbol, platforms): (&str, Vec<&str>)| Prefix {
            symbol: symbol.to_owned(),
            platforms: self.platform_names(context, &platforms),
            on: if platforms == [""] { String::new() } else { on(context.resolved, &platforms) },
        };
        list.into_iter().map(prefix).collect()
    }

    /// Names of platforms, where they are not all.
    fn platform_names(&self, context: LocaleContext<'_>, platforms: &[&str]) -> Vec<Text> {
        if platforms.len() == self.by_platform.len() {
            return Vec::new();
        }
        platforms.iter().map(|platform| context.platform_name(platform)).collect()
    }

    /// A name without the longest of the prefixes of its platforms; an alias or a misprint may be of any platform.
    pub(super) fn parts(&self, context: LocaleContext<'_>, name: &Name<'_>) -> NameParts {
        let mut parts = symbol_parts(name.text);
        let is_on = |platform: &str| name.kind != Kind::Symbol || name.is_on(platform);
        let known = self.by_platform.iter().filter(|(platform, _)| is_on(platform));
        let cut = known.filter_map(|(_, symbol)| parts_in(&parts, symbol)).max().unwrap_or(0);
        let rest = parts.split_off(cut);
        NameParts {
            beginning: parts.concat(),
            parts: rest,
            platforms: self.platform_names(context, &name.platforms),
            on: on(context.resolved, &name.platforms),
        }
    }
}

impl Name<'_> {
    fn is_on(&self, platform: &str) -> bool {
        self.platforms.is_empty() || self.platforms.contains(&platform)
    }
}

/// How many of the parts are the prefix, if they begin with it and go on.
fn parts_in(parts: &[String], prefix: &str) -> Option<usize> {
    (1..parts.len()).find(|count| parts[..*count].concat() == prefix)
}

/// What several names begin with, up to the border of a word and less than any whole name.
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

#[cfg(test)]
mod tests {
    use super::{common, parts_in, symbol_parts};

    /// The common prefix ends at the border of a word, and leaves something of each name.
    #[test]
    fn a_common_prefix_ends_between_words() {
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

    /// It is left out of a name that begins with it and goes on with another word.
    #[test]
    fn a_prefix_is_left_out_at_its_border_alone() {
        let count = |name: &str| parts_in(&symbol_parts(name), "AgoraChatError");
        assert_eq!(count("AgoraChatErrorNone"), Some(3));
        assert_eq!(count("AgoraChatError"), None);
        assert_eq!(count("AgoraChatErrorsNone"), None);
    }
}
