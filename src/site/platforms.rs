//! Platforms: what a reader's choice of one shows and hides.
//!
//! `platform.js` sets the choice as `data-platform` on a page's root element. What has `data-on` is for the platforms that it
//! names, and what has `data-lacks` is shown to nobody but readers who chose one of those. Without scripts, everything that
//! some platform has is shown.

use std::fmt::Write as _;

use codegloss_engine::{Code, Resolved, symbol_parts};

use super::model::{PlatformView, SymbolView};
use super::views::Views;

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

/// What `data-on` says of something that these platforms have: nothing where readers have no choice.
pub(crate) fn on(resolved: &Resolved, platforms: &[&str]) -> String {
    if resolved.platforms.len() < 2 { String::new() } else { platforms.join(" ") }
}

impl Views<'_> {
    /// The platforms of the site, as readers of this locale call them.
    pub(crate) fn platforms(&self) -> Vec<PlatformView> {
        let platforms = self.resolved.platforms.iter();
        platforms
            .map(|id| PlatformView { id: id.clone(), name: self.name(&format!("platform-{id}")) })
            .collect()
    }

    /// A code's symbols, each once.
    pub(crate) fn symbols(&self, code: &Code) -> Vec<SymbolView> {
        let symbols = code.symbol_platforms().into_iter();
        symbols
            .map(|(symbol, platforms)| SymbolView {
                symbol: symbol.to_owned(),
                parts: symbol_parts(symbol),
                on: on(self.resolved, &platforms),
                platforms: platforms.into_iter().map(str::to_owned).collect(),
            })
            .collect()
    }

    /// The platforms of the site that have no symbol for a code that has one elsewhere.
    pub(crate) fn lacks(&self, code: &Code) -> Vec<String> {
        if code.symbols.is_empty() || self.resolved.platforms.len() < 2 {
            return Vec::new();
        }
        let platforms = self.resolved.platforms.iter();
        platforms.filter(|platform| code.symbol_on(platform).is_none()).cloned().collect()
    }
}
