//! Platforms: what a reader's choice of one shows and hides.
//!
//! `platform.js` keeps the choice in `data-platform` on a page's root element. An element with `data-on` is for the platforms that it
//! names; one with `data-lacks` is shown only to readers who chose one of those. Without scripts, everything that some platform
//! has is shown.

use std::fmt::Write as _;

use codegloss_engine::{Code, Resolved, symbol_parts};
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};

/// A platform as the catalog and as readers name it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PlatformView {
    pub(crate) id: String,
    pub(crate) name: Text,
}

/// A symbol or a call, once for all platforms that have it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SymbolView {
    pub(crate) symbol: String,
    /// The symbol, cut at the borders of its words, where a narrow page may break it.
    pub(crate) parts: Vec<String>,
    /// The ids of these platforms; none where the catalog names none.
    pub(crate) platforms: Vec<String>,
    /// Its `data-on`: the ids of these platforms with spaces between, or nothing where readers have no choice.
    pub(crate) on: String,
}

/// The rules by which a choice of platform hides what belongs to others. Names of platforms are letters, digits, `-` and `_`.
pub(crate) fn css(resolved: &Resolved) -> String {
    if resolved.platforms.len() < 2 {
        return String::new();
    }
    let mut rules = String::from("\n/* The platforms of this project. */\n");
    rules.push_str(":root:not([data-platform]) [data-lacks] { display: none !important; }\n");
    for platform in &resolved.platforms {
        let is_for = |attribute: &str| format!("[{attribute}]:not([{attribute}~=\"{platform}\"])");
        let hidden = format!("{}, {}", is_for("data-on"), is_for("data-lacks"));
        let _ =
            writeln!(rules, "[data-platform=\"{platform}\"] :is({hidden}) {{ display: none !important; }}");
    }
    rules
}

/// The `data-on` of something that these platforms have: nothing where readers have no choice.
pub(crate) fn on(resolved: &Resolved, platforms: &[&str]) -> String {
    if resolved.platforms.len() < 2 { String::new() } else { platforms.join(" ") }
}

/// The platforms of something whose parts have these `data-on`, each once: none where one part is for all platforms.
pub(crate) fn platforms_of_any<'a>(parts: impl Iterator<Item = &'a str> + Clone) -> Vec<&'a str> {
    if parts.clone().any(str::is_empty) {
        return Vec::new();
    }
    let mut platforms: Vec<&str> = Vec::new();
    for platform in parts.flat_map(|on| on.split(' ')) {
        if !platforms.contains(&platform) {
            platforms.push(platform);
        }
    }
    platforms
}

/// The platforms of the site.
pub(crate) fn platforms(context: LocaleContext<'_>) -> Vec<PlatformView> {
    let platforms = context.resolved.platforms.iter();
    platforms.map(|id| PlatformView { id: id.clone(), name: context.platform_name(id) }).collect()
}

/// A code's symbols, each once.
pub(crate) fn symbols(context: LocaleContext<'_>, code: &Code) -> Vec<SymbolView> {
    views(context, code.symbol_platforms())
}

/// The calls that return a code, each once.
pub(crate) fn calls(context: LocaleContext<'_>, code: &Code) -> Vec<SymbolView> {
    views(context, code.call_platforms())
}

fn views(context: LocaleContext<'_>, symbols: Vec<(&str, Vec<&str>)>) -> Vec<SymbolView> {
    let view = |(symbol, platforms): (&str, Vec<&str>)| SymbolView {
        symbol: symbol.to_owned(),
        parts: symbol_parts(symbol),
        on: on(context.resolved, &platforms),
        platforms: platforms.into_iter().map(str::to_owned).collect(),
    };
    symbols.into_iter().map(view).collect()
}

/// The ids of the platforms of the site without a symbol for a code that has one on others.
pub(crate) fn platforms_without(context: LocaleContext<'_>, code: &Code) -> Vec<String> {
    if code.symbols.is_empty() || context.resolved.platforms.len() < 2 {
        return Vec::new();
    }
    let platforms = context.resolved.platforms.iter();
    platforms.filter(|platform| code.symbol_on(platform).is_none()).cloned().collect()
}
