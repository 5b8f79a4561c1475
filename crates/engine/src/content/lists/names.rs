//! The names of codes as lists have them: what all symbols begin with is left out as far as the eye sees.

use crate::project::catalog::CodeKey;
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;
use crate::syntax::symbol::symbol_parts;

/// What a name of a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// Its symbol on some platforms.
    Symbol,
    /// Another real name.
    Alias,
    /// What earlier documentation printed.
    Misprint,
}

/// A name of a code.
#[derive(Clone, Debug)]
pub struct CodeName<'a> {
    /// The name.
    pub text: &'a str,
    /// What it is.
    pub kind: NameKind,
    /// The code.
    pub code: CodeIndex,
    /// The platforms that have it; none where it is its name on all.
    pub platforms: Vec<&'a str>,
}

/// What the symbols of a domain begin with, by platform; one without a name where the domain has no platforms.
#[derive(Debug)]
pub struct Prefixes {
    /// Platforms and what their symbols begin with, up to the border of a word; empty for nothing.
    pub by_platform: Vec<(String, String)>,
}

impl CodeName<'_> {
    /// Whether a platform has it.
    #[must_use]
    pub fn is_on(&self, platform: &str) -> bool {
        self.platforms.is_empty() || self.platforms.contains(&platform)
    }
}

impl Resolved {
    /// Every name of a code; a symbol that several platforms share is one.
    #[must_use]
    pub fn code_names(&self, index: CodeIndex) -> Vec<CodeName<'_>> {
        let code = &self.catalog.codes[index];
        let name = |text, kind, platforms| CodeName { text, kind, code: index, platforms };
        let symbols = code.symbol_platforms().into_iter();
        let symbol = |(text, platforms)| name(text, NameKind::Symbol, platforms);
        let mut names: Vec<_> = symbols.map(symbol).collect();
        // A code that is a text and has no symbol is called what it is.
        if let (CodeKey::Text(text), true) = (&code.key, names.is_empty()) {
            names.push(name(text, NameKind::Symbol, Vec::new()));
        }
        let aliases = code.aliases.iter().map(|alias| alias.value.as_str());
        names.extend(aliases.map(|text| name(text, NameKind::Alias, Vec::new())));
        let misprints = code.misprints.iter().map(|misprint| misprint.symbol.as_str());
        names.extend(misprints.map(|text| name(text, NameKind::Misprint, Vec::new())));
        names
    }

    /// What the symbols of these codes of a domain begin with.
    #[must_use]
    pub fn prefixes(&self, domain: DomainIndex, codes: &[CodeIndex]) -> Prefixes {
        let names: Vec<_> = codes.iter().flat_map(|&code| self.code_names(code)).collect();
        let of = |platform: Option<&str>| {
            let on = |name: &&CodeName<'_>| platform.is_none_or(|platform| name.is_on(platform));
            let symbols = names.iter().filter(|name| name.kind == NameKind::Symbol);
            common(symbols.filter(on).map(|name| name.text))
        };
        let platforms = self.catalog.domains[domain].platforms.iter().map(String::as_str);
        let mut by_platform: Vec<_> =
            platforms.map(|platform| (platform.to_owned(), of(Some(platform)))).collect();
        if by_platform.is_empty() {
            by_platform.push((String::new(), of(None)));
        }
        Prefixes { by_platform }
    }
}

impl Prefixes {
    /// The longest of the prefixes of a name's platforms, and the rest, cut at the borders of its words; an alias or a misprint may be of
    /// any platform.
    #[must_use]
    pub fn cut(&self, name: &CodeName<'_>) -> (String, Vec<String>) {
        let mut parts = symbol_parts(name.text);
        let is_on = |platform: &str| name.kind != NameKind::Symbol || name.is_on(platform);
        let known = self.by_platform.iter().filter(|(platform, _)| is_on(platform));
        let cut = known.filter_map(|(_, symbol)| parts_in(&parts, symbol)).max().unwrap_or(0);
        let rest = parts.split_off(cut);
        (parts.concat(), rest)
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
