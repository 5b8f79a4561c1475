//! The names of codes as lists draw them: what all symbols begin with is left out as far as the eye sees.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use codegloss_engine::{CodeIndex, CodeName, DomainIndex, NameKind, Prefixes, group_in_order};
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

/// How the symbols of a code are drawn in a list that leaves out what all begin with.
pub(super) fn symbols_of(context: LocaleContext<'_>, code: CodeIndex, prefixes: &Prefixes) -> Vec<NameParts> {
    let names = context.resolved.code_names(code);
    let symbols = names.iter().filter(|name| name.kind == NameKind::Symbol);
    let is_itself = |name: &CodeName<'_>| context.code(code).key.to_string() == name.text;
    symbols.filter(|name| !is_itself(name)).map(|name| parts(context, prefixes, name)).collect()
}

/// The prefixes of each domain, found once for all pages that show them.
#[derive(Clone, Default)]
pub(crate) struct SharedPrefixes(Arc<Mutex<BTreeMap<DomainIndex, Arc<Prefixes>>>>);

impl SharedPrefixes {
    pub(super) fn of(&self, context: LocaleContext<'_>, domain: DomainIndex) -> Arc<Prefixes> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let find = || Arc::new(context.resolved.prefixes(domain, context.codes(domain)));
        Arc::clone(known.entry(domain).or_insert_with(find))
    }
}

/// The prefixes one after another, with the platforms that share each.
pub(super) fn listed(context: LocaleContext<'_>, prefixes: &Prefixes) -> Vec<Prefix> {
    let known = prefixes.by_platform.iter().filter(|(_, symbol)| !symbol.is_empty());
    let list = group_in_order(known.map(|(platform, symbol)| (symbol.as_str(), platform.as_str())));
    let prefix = |(symbol, platforms): (&str, Vec<&str>)| Prefix {
        symbol: symbol.to_owned(),
        platforms: platform_names(context, prefixes, &platforms),
        on: if platforms == [""] { String::new() } else { on(context.resolved, &platforms) },
    };
    list.into_iter().map(prefix).collect()
}

/// A name as it is drawn.
pub(super) fn parts(context: LocaleContext<'_>, prefixes: &Prefixes, name: &CodeName<'_>) -> NameParts {
    let (beginning, parts) = prefixes.cut(name);
    NameParts {
        beginning,
        parts,
        platforms: platform_names(context, prefixes, &name.platforms),
        on: on(context.resolved, &name.platforms),
    }
}

/// Names of platforms, where they are not all.
fn platform_names(context: LocaleContext<'_>, prefixes: &Prefixes, platforms: &[&str]) -> Vec<Text> {
    if platforms.len() == prefixes.by_platform.len() {
        return Vec::new();
    }
    platforms.iter().map(|platform| context.platform_name(platform)).collect()
}
