//! The domains and platforms that `[packs]` names.

use std::collections::BTreeSet;

use super::none_of;
use crate::diagnostics::Diagnostics;
use crate::project::catalog::Catalog;
use crate::project::settings::{PackContents, Settings};
use crate::syntax::toml::Located;

/// The domains that targets name, each with its key.
pub(super) fn domains(settings: &Settings) -> impl Iterator<Item = (String, &Located<String>)> {
    named(settings, "domains", |contents| &contents.domains)
}

/// Reports platforms that targets name and no domain has, unless it may be one of what could not be read.
pub(super) fn check_platforms(catalog: &Catalog, settings: &Settings, findings: &mut Diagnostics) {
    if !catalog.domains.iter().all(|domain| domain.is_whole) {
        return;
    }
    let known: BTreeSet<&str> =
        catalog.domains.iter().flat_map(|domain| &domain.platforms).map(String::as_str).collect();
    for (key, name) in named(settings, "platforms", |contents| &contents.platforms) {
        if !known.contains(&*name.value) {
            none_of(&key, name, known.iter().copied(), findings);
        }
    }
}

fn named<'s>(
    settings: &'s Settings,
    key: &'static str,
    names: impl Fn(&'s PackContents) -> &'s Option<Vec<Located<String>>>,
) -> impl Iterator<Item = (String, &'s Located<String>)> {
    let targets = settings.targets.iter();
    let targets = targets.map(move |target| (format!("packs.{}.{key}", target.name.value), &target.contents));
    let all = std::iter::once((format!("packs.{key}"), &settings.packs)).chain(targets);
    all.flat_map(move |(key, contents)| names(contents).iter().flatten().map(move |name| (key.clone(), name)))
}
