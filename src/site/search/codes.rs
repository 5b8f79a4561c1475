//! The list of the codes' names, for all languages.

use std::collections::{BTreeMap, BTreeSet};

use codegloss_engine::{CAUSE_FIELDS, Code, CodeKey, symbol_parts};
use codegloss_runtime::Field;
use serde::Serialize;

use super::han::{Han, han};
use super::order::{codes, domains};
use crate::site::context::LocaleContext;

/// JavaScript's numbers are exact below 2^53; the difference of two is, when both are below half of that.
const EXACT: u64 = 1 << 52;

/// What is the same in every language, a column for each fact: ten thousand codes compress to half of what rows of them take.
#[derive(Serialize)]
pub(super) struct Names {
    domains: Vec<DomainCodes>,
    /// The first symbol of each code; empty where it has none.
    symbols: Vec<String>,
    /// The second symbol of each code; none of them where no code has two.
    #[serde(rename = "others", skip_serializing_if = "Vec::is_empty")]
    seconds: Vec<SecondSymbol>,
    /// The platforms that readers choose between; none where there is no choice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    platforms: Vec<String>,
    /// Ways in which symbols belong to platforms: for each platform the place of its symbol among those of a code, or -1.
    #[serde(rename = "sharings", skip_serializing_if = "Vec::is_empty")]
    layouts: Vec<Vec<isize>>,
    /// Which of them each code has.
    #[serde(rename = "shared", skip_serializing_if = "Vec::is_empty")]
    layout_of: Vec<usize>,
    /// What only some codes have, by the code's place among all.
    #[serde(rename = "more")]
    extras: BTreeMap<usize, Extras>,
    /// For sites in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    han: Option<Han>,
}

#[derive(Serialize)]
struct DomainCodes {
    name: String,
    codes: Vec<Step>,
}

/// A code of a domain.
#[derive(Serialize)]
#[serde(untagged)]
enum Step {
    /// A number, as the difference from the number before it in its domain.
    Number(i64),
    /// A text, or a number that JavaScript's do not hold.
    Text(String),
}

/// A code's second symbol.
#[derive(Serialize)]
#[serde(untagged)]
enum SecondSymbol {
    /// It is the first one's words in capitals with `_` between, from this word on: `INVALID_TOKEN` of `ErrorInvalidToken`.
    UpperSnake(usize),
    /// Another name; empty where there is none.
    Text(String),
}

#[derive(Default, PartialEq, Serialize)]
struct Extras {
    /// The name of its page, where that is not its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    /// What it is called on other platforms, but for its first two symbols.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    symbols: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    misprints: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<String>,
    /// `deprecated` or `retired`.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
}

/// The names of all codes.
pub(super) fn names(context: LocaleContext<'_>) -> Names {
    let resolved = context.resolved;
    let platforms = if resolved.platforms.len() < 2 { Vec::new() } else { resolved.platforms.clone() };
    let mut names = Names {
        domains: Vec::new(),
        symbols: Vec::new(),
        seconds: Vec::new(),
        platforms,
        layouts: Vec::new(),
        layout_of: Vec::new(),
        extras: BTreeMap::new(),
        han: tables(context),
    };
    for domain in domains(context) {
        let mut codes = Vec::new();
        let mut before = 0;
        for code in context.codes(domain).iter().map(|&code| context.code(code)) {
            codes.push(match code.key {
                CodeKey::Integer(number) if number.unsigned_abs() < EXACT => {
                    Step::Number(number - std::mem::replace(&mut before, number))
                }
                _ => Step::Text(code.key.to_string()),
            });
            names.add(code);
        }
        names.domains.push(DomainCodes { name: context.domain(domain).to_owned(), codes });
    }
    if names.seconds.iter().all(|second| matches!(second, SecondSymbol::Text(text) if text.is_empty())) {
        names.seconds.clear();
    }
    names
}

/// The tables for Chinese characters, where the site is in Chinese.
fn tables(context: LocaleContext<'_>) -> Option<Han> {
    let chinese = context.in_all_locales().filter(|context| is_chinese(context.tag()));
    let (mut all, mut titles) = (BTreeSet::new(), BTreeSet::new());
    for context in chinese {
        for code in codes(context) {
            for (field, text) in
                Field::ALL.into_iter().filter_map(|field| Some((field, context.field(code, field)?.1)))
            {
                all.extend(text.plain.chars());
                titles.extend(text.plain.chars().filter(|_| field == Field::Message));
            }
            for cause in &context.code(code).causes {
                let texts = CAUSE_FIELDS.map(|field| context.cause(code, cause, field)).into_iter().flatten();
                all.extend(texts.flat_map(|(_, shown)| shown.plain.chars().collect::<Vec<_>>()));
            }
            titles.extend(context.code(code).search_words.iter().flat_map(|word| word.chars()));
        }
        for (_, page) in
            context.resolved.guides.iter().filter_map(|guide| context.resolved.guide(context.locale, guide))
        {
            all.extend(page.title.chars().chain(page.body.words().chars()));
        }
    }
    all.extend(&titles);
    Some(han(&all, &titles)).filter(|_| !all.is_empty())
}

fn is_chinese(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("zh" | "yue" | "wuu" | "hak" | "nan"))
}

impl Names {
    /// Adds the names of a code.
    fn add(&mut self, code: &Code) {
        if !self.platforms.is_empty() {
            let layout = symbol_layout(code, &self.platforms);
            let known = self.layouts.iter().position(|known| *known == layout);
            self.layout_of.push(known.unwrap_or(self.layouts.len()));
            if known.is_none() {
                self.layouts.push(layout);
            }
        }
        let mut symbols = code.symbol_platforms().into_iter().map(|(symbol, _)| symbol.to_owned());
        let first = symbols.next().unwrap_or_default();
        self.seconds.push(second_symbol(&first, symbols.next().unwrap_or_default()));
        self.symbols.push(first);
        let extras = extras(code, symbols.collect());
        if extras != Extras::default() {
            self.extras.insert(self.symbols.len() - 1, extras);
        }
    }
}

fn extras(code: &Code, symbols: Vec<String>) -> Extras {
    Extras {
        page: (code.key.to_string() != code.page).then(|| code.page.clone()),
        symbols,
        aliases: code.aliases.iter().map(|alias| alias.value.clone()).collect(),
        misprints: code.misprints.iter().map(|misprint| misprint.symbol.clone()).collect(),
        words: code.search_words.clone(),
        status: Some(code.status.as_str()).filter(|status| *status != "active"),
    }
}

/// Half of the names of a large catalog are the other half in capitals, and not downloaded twice.
fn second_symbol(first: &str, second: String) -> SecondSymbol {
    let words = words(first);
    let is_second = |from: &usize| words[*from..].join("_").to_ascii_uppercase() == second;
    (0..words.len()).find(is_second).map_or(SecondSymbol::Text(second), SecondSymbol::UpperSnake)
}

/// The words of a name of ASCII letters and digits; none for any other name. `search.js` cuts in the same places.
fn words(name: &str) -> Vec<String> {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) { symbol_parts(name) } else { Vec::new() }
}

/// For each platform, which of a code's symbols is its own.
fn symbol_layout(code: &Code, platforms: &[String]) -> Vec<isize> {
    let symbols = code.symbol_platforms();
    let place = |own: &str| symbols.iter().position(|(symbol, _)| *symbol == own);
    let places = platforms.iter().map(|platform| code.symbol_on(platform).and_then(place));
    places.map(|place| place.map_or(-1, usize::cast_signed)).collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    /// A name is cut before each capital that follows none, and before the last of several that begins a word.
    #[test]
    fn a_name_is_cut_where_the_script_cuts_it() {
        assert_eq!(words("GetDNSConfig2Fast"), ["Get", "DNS", "Config2", "Fast"]);
        assert_eq!(words("invalidURL"), ["invalid", "URL"]);
        assert_eq!(words("auth/invalid"), [""; 0]);
        assert_eq!(words(""), [""]);
    }
}
