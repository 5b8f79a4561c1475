//! Reads `catalog/*.toml`.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::catalog::{Catalog, Domain};
use crate::project::indices::DomainIndex;
use crate::project::settings::{Settings, project_span};
use crate::source::Sources;
use crate::syntax::toml::{self, Item, Located, Table};

mod causes;
mod code;
mod meta;
mod packs;
mod platforms;
mod raised_by;
mod shared;

use code::load_code;
use shared::Shared;

/// The most bytes that the names of domains have: they are folders, modules and parts of ids.
const MAX_NAME: usize = 60;

/// What begins addresses and ids of other things. Pages beside a domain's folder are among them: many hosts serve `all.html` as
/// `all`, and the folder's page, too.
const RESERVED_NAMES: [&str; 12] = [
    "a-z", "all", "assets", "codes", "coverage", "e", "guide", "index", "numbers", "platform", "site", "unit",
];

/// Reads every file in `catalog/`. A domain may be in several of them; its codes are in the order of the files.
pub(crate) fn load(sources: &Sources, settings: &Settings, findings: &mut Diagnostics) -> Catalog {
    let files: Vec<_> = sources.texts("catalog/").filter(|file| file.path.ends_with(".toml")).collect();
    let (catalog, has_names) =
        toml::read_all(&files, findings, |roots, findings| load_files(roots, settings, findings));
    if files.is_empty() && sources.is_whole("catalog") {
        let path = "catalog".to_owned();
        findings.emit(Finding::UnreadableFileMissing { path }, Span::file("catalog"));
    }
    check_same_names(&catalog, settings, findings);
    if has_names && !catalog.domains.is_empty() && sources.is_whole("catalog") {
        let default = settings.default_domain.iter().map(|name| ("project.default-domain".to_owned(), name));
        for (key, name) in default.chain(packs::domains(settings)) {
            if catalog.domain(&name.value).is_none() {
                let names = catalog.domains.iter().map(|domain| domain.name.value.as_str());
                none_of(&key, name, names, findings);
            }
        }
        packs::check_platforms(&catalog, settings, findings);
    }
    catalog
}

/// Reports what `same-names` lists and is no name, unless it may be one of what could not be read.
fn check_same_names(catalog: &Catalog, settings: &Settings, findings: &mut Diagnostics) {
    if !catalog.domains.iter().all(|domain| domain.is_whole) {
        return;
    }
    let names = catalog.names();
    let of_settings = settings.names().map(|(id, _)| id);
    let known: BTreeSet<String> =
        names.into_keys().chain(catalog.units().into_keys()).chain(of_settings).collect();
    for name in catalog.domains.iter().flat_map(|domain| &domain.same_names) {
        if !known.contains(&name.value) {
            none_of("same-names", name, known.iter().map(String::as_str), findings);
        }
    }
}

/// Reports a name that is none of those that there are.
fn none_of<'n>(
    key: &str,
    name: &Located<String>,
    names: impl Iterator<Item = &'n str> + Clone,
    findings: &mut Diagnostics,
) {
    let suggestion = findings.nearest(&name.value, names.clone());
    let (key, value, choices) = (key.to_owned(), name.value.clone(), names.map(str::to_owned).collect());
    findings.emit(Finding::InvalidValueOneOf { key, value, choices, suggestion }, name.span.clone());
}

/// Index of the domain whose codes need no domain to be named.
pub(crate) fn default_domain(catalog: &Catalog, settings: &Settings) -> DomainIndex {
    settings.default_domain.as_ref().and_then(|name| catalog.domain(&name.value)).unwrap_or_default()
}

/// Reads what the codes of each domain share, in whichever of its files it is, and then the codes. Also says whether every file names its
/// domain.
fn load_files(
    roots: Vec<(Table<'_>, bool)>,
    settings: &Settings,
    findings: &mut Diagnostics,
) -> (Catalog, bool) {
    let mut catalog = Catalog::default();
    let mut shared = Shared::default();
    let mut parts: Vec<(Option<DomainIndex>, Vec<Item<'_>>)> = Vec::new();
    // Of a domain without a name, codes are read for what is wrong with them.
    let mut nameless = Domain::new(Located { value: String::new(), span: project_span() }, settings.markdown);
    for (mut root, is_whole) in roots {
        let name = root.require("domain", findings).and_then(|item| domain_name(&item, settings, findings));
        let index = name.map(|name| {
            catalog.domain(&name.value).unwrap_or_else(|| {
                catalog.domains.push(Domain::new(name, settings.markdown));
                catalog.domains.indices().next_back().unwrap_or_default()
            })
        });
        let domain = index.and_then(|index| catalog.domains.get_mut(index)).unwrap_or(&mut nameless);
        domain.is_whole &= is_whole;
        shared.read(&mut root, domain, settings, findings);
        parts.push((index, root.tables("code", findings)));
        root.deny_unknown_keys(findings);
    }
    let has_names = parts.iter().all(|(index, _)| index.is_some());
    parts.sort_by_key(|(index, _)| *index);
    for (index, codes) in &parts {
        let domain = index.and_then(|index| catalog.domains.get(index)).unwrap_or(&nameless);
        platforms::report_undeclared(domain, codes, findings);
    }
    for (index, codes) in parts {
        for table in codes.iter().filter_map(|item| item.table(findings)).collect::<Vec<_>>() {
            let domain = index.and_then(|index| catalog.domains.get(index)).unwrap_or(&nameless);
            let code = load_code(table, index.unwrap_or_default(), domain, settings, findings);
            if let Some(code) = code.filter(|_| index.is_some()) {
                catalog.add(code);
            }
        }
    }
    (catalog, has_names)
}

/// A domain's name begins ids, addresses and module names: a letter, then letters, digits and `-`; no locale's name.
fn domain_name(item: &Item<'_>, settings: &Settings, findings: &mut Diagnostics) -> Option<Located<String>> {
    let name = item.string(findings)?;
    let is_name = name.value.len() <= MAX_NAME
        && name.value.starts_with(|c: char| c.is_ascii_lowercase())
        && name.value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let is_locale = settings.locales.iter().any(|locale| locale.tag.eq_ignore_ascii_case(&name.value));
    let is_taken = RESERVED_NAMES.contains(&name.value.as_str());
    if !is_name || is_locale || is_taken {
        item.invalid(|key, value| Finding::InvalidValueDomainName { key, value }, findings);
        return None;
    }
    Some(name)
}
