//! Reads `catalog/*.toml`.

use std::collections::BTreeMap;

use crate::diagnostics::hygiene::is_forbidden_in_text;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Rule, Span};
use crate::project::catalog::{Catalog, Constant, Domain, Link, Localized, is_page_name};
use crate::project::indices::DomainIndex;
use crate::project::settings::{Settings, project_span};
use crate::source::Sources;
use crate::syntax::markdown::is_safe_target;
use crate::syntax::toml::{self, Item, Located, Table, Value};

mod code;

use code::load_code;

/// The most bytes that the names of domains have: they are folders, modules and parts of ids.
const MAX_NAME: usize = 60;

/// What begins addresses and ids of other things. Pages beside a domain's folder are among them: many hosts serve `all.html` as
/// `all`, and the folder's page, too.
const RESERVED_NAMES: [&str; 11] =
    ["a-z", "all", "assets", "coverage", "e", "guide", "index", "numbers", "platform", "site", "unit"];

/// Reads every file below `catalog/`.
pub(crate) fn load(sources: &Sources, settings: &Settings, findings: &mut Diagnostics) -> Catalog {
    let mut catalog = Catalog::default();
    let files: Vec<_> = sources.texts("catalog/").filter(|file| file.path.ends_with(".toml")).collect();
    for file in &files {
        let (known, domains) = (findings.iter().len(), catalog.domains.len());
        toml::read(file, findings, |root, findings| {
            load_domain(root, settings, &mut catalog, findings);
        });
        let is_error = |finding: &Diagnostic| finding.rule == Rule::InvalidToml;
        if findings.iter().skip(known).any(is_error)
            && let Some(domain) = catalog.domains.get_mut(DomainIndex::from(domains))
        {
            domain.is_whole = false;
        }
    }
    if files.is_empty() && sources.is_whole("catalog") {
        let path = "catalog".to_owned();
        findings.emit(Finding::UnreadableFileMissing { path }, Span::file("catalog"));
    }
    if let Some(default) = &settings.default_domain
        && !catalog.domains.is_empty()
        && sources.is_whole("catalog")
        && catalog.domains.len() == files.len()
        && catalog.domain(&default.value).is_none()
    {
        let names: Vec<_> = catalog.domains.iter().map(|domain| domain.name.value.as_str()).collect();
        let (key, value) = ("project.default-domain".to_owned(), default.value.clone());
        let choices = names.join(", ");
        findings.emit(Finding::InvalidValueOneOf { key, value, choices }, default.span.clone());
    }
    catalog
}

/// Index of the domain whose codes need no domain to be named.
pub(crate) fn default_domain(catalog: &Catalog, settings: &Settings) -> DomainIndex {
    settings.default_domain.as_ref().and_then(|name| catalog.domain(&name.value)).unwrap_or_default()
}

fn load_domain(mut root: Table<'_>, settings: &Settings, catalog: &mut Catalog, findings: &mut Diagnostics) {
    let name =
        root.require("domain", findings).and_then(|item| domain_name(&item, settings, catalog, findings));
    let platforms = root.array("platforms", findings);
    let platforms = platforms.iter().filter_map(|item| Some(name_in_id(item, findings)?.value)).collect();
    let constants = named(&mut root, "constants", findings, constant);
    let links = named(&mut root, "links", findings, |span, item, findings| {
        Some(Link { target: link(item, settings, findings)?, span })
    });
    let markdown = root.boolean("markdown", findings).unwrap_or(settings.markdown);
    let codes = root.array("code", findings);
    let index = catalog.domains.next_index();
    let prefix = name.as_ref().map_or("", |name| name.value.as_str()).to_owned();
    let domain = Domain {
        name: name.clone().unwrap_or(Located { value: String::new(), span: project_span() }),
        platforms,
        constants,
        links,
        markdown,
        is_whole: true,
    };
    for item in codes {
        let Some(table) = item.table(findings) else {
            continue;
        };
        let code = load_code(table, index, &prefix, &domain, settings, findings);
        if let Some(code) = code.filter(|_| name.is_some()) {
            catalog.add(code);
        }
    }
    root.deny_unknown_keys(findings);
    if name.is_some() {
        catalog.domains.push(domain);
    }
}

/// A domain's name begins ids, addresses and module names: a letter, then letters, digits and `-`; no locale's name, and once only.
fn domain_name(
    item: &Item<'_>,
    settings: &Settings,
    catalog: &Catalog,
    findings: &mut Diagnostics,
) -> Option<Located<String>> {
    let name = item.string(findings)?;
    let is_name = name.value.len() <= MAX_NAME
        && name.value.starts_with(|c: char| c.is_ascii_lowercase())
        && name.value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let is_locale = settings.locales.iter().any(|locale| locale.tag.eq_ignore_ascii_case(&name.value));
    let is_taken = RESERVED_NAMES.contains(&name.value.as_str());
    if !is_name || is_locale || is_taken || catalog.domain(&name.value).is_some() {
        item.invalid(|key, value| Finding::InvalidValueDomainName { key, value }, findings);
        return None;
    }
    Some(name)
}

fn named<T>(
    root: &mut Table<'_>,
    key: &str,
    findings: &mut Diagnostics,
    read: impl Fn(Span, &Item<'_>, &mut Diagnostics) -> Option<T>,
) -> BTreeMap<String, T> {
    let Some(table) = root.table(key, findings) else {
        return BTreeMap::new();
    };
    let entries = table.entries();
    entries
        .into_iter()
        .filter_map(|(name, item)| Some((name.value, read(name.span, &item, findings)?)))
        .collect()
}

fn constant(span: Span, item: &Item<'_>, findings: &mut Diagnostics) -> Option<Constant> {
    let plain = |item: &Item<'_>| match item.value() {
        Value::Integer(number) => Some((number.to_string(), true)),
        Value::Decimal(number) => Some((number, true)),
        Value::Text(text) if !text.contains(is_forbidden_in_text) => Some((text, false)),
        _ => None,
    };
    if let Some((value, is_number)) = plain(item) {
        return Some(Constant { value, is_number, unit: None, span });
    }
    let Value::Table(mut table) = item.value() else {
        item.invalid(|key, value| Finding::InvalidValueNumberWithUnit { key, value }, findings);
        return None;
    };
    let value = table.require("value", findings)?;
    let unit = table.string("unit", findings).map(|unit| unit.value);
    table.deny_unknown_keys(findings);
    let Some((value, true)) = plain(&value) else {
        value.invalid(|key, value| Finding::InvalidValueNumber { key, value }, findings);
        return None;
    };
    Some(Constant { value, is_number: true, unit, span })
}

fn link(item: &Item<'_>, settings: &Settings, findings: &mut Diagnostics) -> Option<Localized> {
    let by_locale = match item.value() {
        Value::Table(table) => table.entries().into_iter().map(|(_, item)| item).collect(),
        _ => Vec::new(),
    };
    for item in by_locale.iter().chain([item]) {
        if let Value::Text(target) = item.value()
            && !is_safe_target(&target)
        {
            findings.emit(Finding::UnsafeLink { target }, item.span());
        }
    }
    localized(item, settings, findings)
}

fn localized(item: &Item<'_>, settings: &Settings, findings: &mut Diagnostics) -> Option<Localized> {
    match item.value() {
        Value::Text(_) => item.string(findings).map(|text| Localized::One(text.value)),
        Value::Table(table) => {
            let mut texts = BTreeMap::new();
            for (tag, item) in table.entries() {
                if settings.locale(&tag.value).is_none() {
                    let tags: Vec<_> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
                    let choices = tags.join(", ");
                    let finding = |key, value| Finding::InvalidValueListedLocale { key, value, choices };
                    table.invalid_key(tag, finding, findings);
                } else if let Some(text) = item.string(findings) {
                    texts.insert(tag.value, text.value);
                }
            }
            Some(Localized::ByLocale(texts))
        }
        _ => {
            item.invalid(|key, value| Finding::InvalidValueTextOrLocales { key, value }, findings);
            None
        }
    }
}

/// The name of a group or a platform, which a message's id ends with.
fn name_in_id(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Located<String>> {
    let name = item.string(findings)?;
    if !is_page_name(&name.value) {
        item.invalid(|key, value| Finding::InvalidValuePageName { key, value }, findings);
        return None;
    }
    Some(name)
}
