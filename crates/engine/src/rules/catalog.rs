//! Rules about the catalog alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Rule, Span};
use crate::project::catalog::{Catalog, Code, CodeKey, Status};
use crate::project::messages::SPECIAL;
use crate::project::resolve::names;
use crate::syntax::toml::Located;

/// Codes, symbols, ids and pages are unique; what is referred to exists.
pub(crate) fn check(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    duplicate_codes(catalog, findings);
    colliding_ids(catalog, findings);
    colliding_pages(catalog, findings);
    colliding_names(catalog, findings);
    duplicate_symbols(catalog, findings);
    for code in &catalog.codes {
        for key in code.see_also.iter().chain(&code.replaced_by) {
            unknown_code(catalog, code, key, findings);
        }
        contradicting_history(code, findings);
        for argument in &code.arguments {
            if catalog.domain_of(code).constants.contains_key(&argument.name) {
                findings.push(
                    Diagnostic::new(Rule::AmbiguousVariable, code.span.clone())
                        .with("name", argument.name.as_str())
                        .with("code", code.key.to_string()),
                );
            }
        }
    }
}

fn duplicate_codes(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(usize, &CodeKey), &Code> = BTreeMap::new();
    for code in &catalog.codes {
        if let Some(first) = seen.get(&(code.domain, &code.key)) {
            findings.push(
                Diagnostic::new(Rule::DuplicateCode, code.span.clone())
                    .with("code", code.key.to_string())
                    .with("domain", catalog.domain_of(code).name.value.as_str())
                    .and_at(first.span.clone()),
            );
        } else {
            seen.insert((code.domain, &code.key), code);
        }
    }
}

fn colliding_ids(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let of = |code: &Code| code.message.clone();
    collisions(catalog, "message", of, findings);
    let names: BTreeSet<String> = names(catalog).into_keys().chain(SPECIAL.map(str::to_owned)).collect();
    for code in catalog.codes.iter().filter(|code| names.contains(&code.message)) {
        findings.push(colliding(code, &code.message, &code.message, "message"));
    }
}

fn colliding_pages(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let of = |code: &Code| catalog.page_of(code);
    collisions(catalog, "page", of, findings);
    // `index.html` is the domain's own page.
    for code in catalog.codes.iter().filter(|code| code.page.eq_ignore_ascii_case("index")) {
        findings.push(colliding(code, &catalog.domain_of(code).name.value, "index", "page"));
    }
}

/// Two variants of one name would not compile.
fn colliding_names(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let of = |code: &Code| format!("{}::{}", catalog.domain_of(code).name.value, code.name);
    collisions(catalog, "name", of, findings);
}

fn collisions(catalog: &Catalog, kind: &str, name: impl Fn(&Code) -> String, findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &Code> = BTreeMap::new();
    for code in &catalog.codes {
        let name = name(code);
        // File systems and readers take `A` and `a` for the same.
        match seen.get(&name.to_ascii_lowercase()) {
            Some(first) if is_same(first, code) => {}
            // The symbol is the finding where both are named after it.
            Some(first) if kind == "name" && code.symbol().is_some() && first.symbol() == code.symbol() => {}
            Some(first) => {
                let finding = colliding(code, &first.key.to_string(), &name, kind);
                findings.push(finding.and_at(first.span.clone()));
            }
            None => {
                seen.insert(name.to_ascii_lowercase(), code);
            }
        }
    }
}

/// Whether it is the same code twice, which is a finding of its own.
fn is_same(one: &Code, other: &Code) -> bool {
    one.domain == other.domain && one.key == other.key
}

fn colliding(code: &Code, other: &str, name: &str, kind: &str) -> Diagnostic {
    Diagnostic::new(Rule::CollidingCode, code.span.clone())
        .with("code", code.key.to_string())
        .with("other", other)
        .with("name", name)
        .with("kind", kind)
}

/// Within a domain and a platform a symbol or an alias names one code. A misprint may be another code's real symbol.
fn duplicate_symbols(catalog: &Catalog, findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(usize, Option<&str>, &str), (&Code, &Span)> = BTreeMap::new();
    for code in &catalog.codes {
        let symbols = code.symbols.iter().map(|symbol| (symbol.platform.as_deref(), &symbol.name));
        for (platform, name) in symbols.chain(code.aliases.iter().map(|alias| (None, alias))) {
            let key = (code.domain, platform, name.value.as_str());
            match seen.get(&key) {
                Some((first, _)) if is_same(first, code) => {}
                Some((first, span)) => findings.push(
                    Diagnostic::new(Rule::DuplicateSymbol, name.span.clone())
                        .with("symbol", name.value.as_str())
                        .with("code", code.key.to_string())
                        .with("other", first.key.to_string())
                        .and_at((*span).clone()),
                ),
                None => {
                    seen.insert(key, (code, &name.span));
                }
            }
        }
    }
}

fn unknown_code(catalog: &Catalog, code: &Code, key: &Located<CodeKey>, findings: &mut Vec<Diagnostic>) {
    if catalog.code(code.domain, &key.value).is_none() {
        findings.push(
            Diagnostic::new(Rule::UnknownCode, key.span.clone())
                .with("code", key.value.to_string())
                .with("domain", catalog.domain_of(code).name.value.as_str()),
        );
    }
}

/// A version in which a code was deprecated or retired says that it is so, or was on its way to be retired.
fn contradicting_history(code: &Code, findings: &mut Vec<Diagnostic>) {
    let deprecated = code.deprecated_in.as_ref().filter(|_| code.status == Status::Active);
    let retired = code.retired_in.as_ref().filter(|_| code.status != Status::Retired);
    for (key, needed, version) in
        [("deprecated-in", Status::Deprecated, deprecated), ("retired-in", Status::Retired, retired)]
    {
        if let Some(version) = version {
            findings.push(
                Diagnostic::new(Rule::ContradictingStatus, version.span.clone())
                    .with("code", code.key.to_string())
                    .with("key", key)
                    .with("status", code.status.as_str())
                    .with("needed", needed.as_str()),
            );
        }
    }
}
