//! What differs by platform: what source code calls a code, and the calls that return it.

use std::collections::BTreeSet;

use crate::grouping::group_in_order;
use crate::project::catalog::{Catalog, Code};
use crate::project::indices::DomainIndex;
use crate::syntax::toml::Located;

/// What source code calls something.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Symbol {
    /// The platform, when there are several.
    pub platform: Option<String>,
    /// The identifier of a code; the name or the signature of a call.
    pub name: Located<String>,
}

impl Catalog {
    /// The platforms that readers of a public site may choose between: those on which a public code has a symbol or a
    /// call of its own, in the order in which the domains name them.
    pub(crate) fn public_platforms(&self) -> Vec<String> {
        let public = self.codes.iter().filter(|code| code.is_public());
        let used: BTreeSet<&str> = public.flat_map(Code::platforms).collect();
        let mut platforms: Vec<String> = Vec::new();
        for platform in self.domains.iter().flat_map(|domain| &domain.platforms) {
            if used.contains(platform.as_str()) && !platforms.contains(platform) {
                platforms.push(platform.clone());
            }
        }
        platforms
    }

    /// The platforms of a domain that readers of a public site may know of: all but those on which only private codes have a
    /// symbol or a call.
    pub fn public_platforms_of(&self, domain: DomainIndex) -> impl Iterator<Item = &str> {
        let names = self.domains[domain].platforms.iter().map(String::as_str);
        names.filter(move |name| {
            let is_on =
                |code: &&Code| code.domain == domain && code.platforms().any(|platform| platform == *name);
            let mut own = self.codes.iter().filter(is_on).peekable();
            own.peek().is_none() || own.any(Code::is_public)
        })
    }
}

impl Code {
    /// The platforms on which it has a symbol or a call of its own; some of them several times.
    pub(crate) fn platforms(&self) -> impl Iterator<Item = &str> {
        self.symbols.iter().chain(&self.raised_by).filter_map(|symbol| symbol.platform.as_deref())
    }

    /// Its symbols, each once, with the platforms that call it so; none where every platform does.
    #[must_use]
    pub fn symbol_platforms(&self) -> Vec<(&str, Vec<&str>)> {
        with_platforms(&self.symbols)
    }

    /// The calls that return it, in the same form.
    #[must_use]
    pub fn call_platforms(&self) -> Vec<(&str, Vec<&str>)> {
        with_platforms(&self.raised_by)
    }

    /// What source code on a platform calls it.
    #[must_use]
    pub fn symbol_on(&self, platform: &str) -> Option<&str> {
        let is_there = |symbol: &&Symbol| symbol.platform.as_deref().is_none_or(|own| own == platform);
        self.symbols.iter().find(is_there).map(|symbol| symbol.name.value.as_str())
    }

    /// The first symbol, which is shown where there is room for one.
    #[must_use]
    pub fn symbol(&self) -> Option<&str> {
        self.symbols.first().map(|symbol| symbol.name.value.as_str())
    }
}

fn with_platforms(symbols: &[Symbol]) -> Vec<(&str, Vec<&str>)> {
    let symbols = symbols.iter().map(|symbol| (&*symbol.name.value, symbol.platform.as_deref()));
    let groups = group_in_order(symbols).into_iter();
    groups.map(|(symbol, platforms)| (symbol, platforms.into_iter().flatten().collect())).collect()
}
