//! Reads one code of a domain.

use std::collections::BTreeMap;

use super::causes::{cause, names_of_causes};
use super::meta::meta;
use super::raised_by::raised_by;
use crate::diagnostics::hygiene::{is_forbidden_in_name, is_forbidden_in_text};
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::rust_names::joined;
use crate::project::catalog::{
    Argument, ArgumentKind, Code, CodeKey, Domain, Misprint, Status, Symbol, fluent_id, is_page_name,
};
use crate::project::indices::DomainIndex;
use crate::project::settings::Settings;
use crate::project::settings::meta::choices;
use crate::project::settings::values::{localized, name_in_id};
use crate::syntax::toml::{Item, Located, Table, Value};

/// Reads one `[[code]]`.
pub(super) fn load_code(
    mut table: Table<'_>,
    domain: DomainIndex,
    facts: &Domain,
    settings: &Settings,
    findings: &mut Diagnostics,
) -> Option<Code> {
    let key = table.require("code", findings).and_then(|item| code_key(&item, findings));
    let message = table.take("message").and_then(|item| identifier(&item, findings));
    let page = table.take("page").and_then(|item| page_name(&item, findings));
    let name = table.take("name").and_then(|item| variant_name(&item, findings));
    let symbols = symbols(&mut table, facts, findings);
    let raised_by = raised_by(&mut table, facts, findings);
    let causes = names_of_causes(&mut table, findings);
    let misprints = table.tables("misprints", findings);
    let misprints = misprints.iter().filter_map(|item| misprint(item, settings, findings)).collect();
    let search_words = table.strings("search-words", findings);
    let replaced_by = table.take("replaced-by").and_then(|item| code_key(&item, findings));
    let see_also = table.array("see-also", findings);
    let see_also = see_also.iter().filter_map(|item| code_key(item, findings)).collect();
    let status =
        [("active", Status::Active), ("deprecated", Status::Deprecated), ("retired", Status::Retired)];
    let mut code = Code {
        key: CodeKey::Integer(0),
        span: table.span(),
        body: table.body(),
        domain,
        message: String::new(),
        page: String::new(),
        name: name.unwrap_or_default(),
        group: table.take("group").and_then(|item| name_in_id(&item, findings)),
        symbols,
        raised_by,
        aliases: table.strings("aliases", findings),
        misprints,
        search_words: search_words.into_iter().map(|word| word.value).collect(),
        retryable: table.boolean("retryable", findings),
        user_facing: table.boolean("user-facing", findings).unwrap_or(true),
        internal: table.boolean("internal", findings).unwrap_or(false),
        draft: table.boolean("draft", findings).unwrap_or(false),
        status: table.take("status").and_then(|item| item.one_of(&status, findings)).unwrap_or_default(),
        severity: table.string("severity", findings).map(|word| word.value),
        since: table.string("since", findings).map(|version| version.value),
        deprecated_in: table.string("deprecated-in", findings),
        retired_in: table.string("retired-in", findings),
        replaced_by,
        see_also,
        causes: Vec::new(),
        arguments: arguments(&mut table, findings),
        meta: meta(&mut table, &settings.meta, findings),
    };
    table.deny_unknown_keys(findings);
    let key = key?;
    code.message = message.unwrap_or_else(|| fluent_id(&format!("{}-{}", facts.name.value, key.value)));
    code.causes = causes.into_iter().map(|name| cause(name, &code.message)).collect();
    code.page = page.unwrap_or_else(|| fluent_id(&key.value.to_string()));
    code.key = key.value;
    code.span = key.span;
    if code.name.is_empty() {
        code.name = derived_name(&code);
    }
    Some(code)
}

/// The variant of a code that has no `name`: its symbol, otherwise the code itself, in the typed layer's case.
fn derived_name(code: &Code) -> String {
    let from = code.symbol().map_or_else(|| code.key.to_string(), str::to_owned);
    let mut name = joined(&from);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        let sign = if from.starts_with('-') { "Minus" } else { "" };
        name.insert_str(0, &format!("Code{sign}"));
    }
    name
}

fn code_key(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Located<CodeKey>> {
    let value = match item.value() {
        Value::Integer(number) => CodeKey::Integer(number),
        // A code stands in one line of a log, an address and a table.
        Value::Text(text)
            if !text.is_empty() && text.len() <= 100 && !text.contains(is_forbidden_in_name) =>
        {
            CodeKey::Text(text)
        }
        _ => {
            item.invalid(|key, value| Finding::InvalidValueCode { key, value }, findings);
            return None;
        }
    };
    Some(Located { value, span: item.span() })
}

/// An id as Fluent allows it: `[a-zA-Z][a-zA-Z0-9_-]*`.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && fluent_id(name) == name
}

fn identifier(item: &Item<'_>, findings: &mut Diagnostics) -> Option<String> {
    let id = item.string(findings)?.value;
    if !is_identifier(&id) {
        item.invalid(|key, value| Finding::InvalidValueArgumentName { key, value }, findings);
        return None;
    }
    Some(id)
}

fn page_name(item: &Item<'_>, findings: &mut Diagnostics) -> Option<String> {
    let name = item.string(findings)?.value;
    if !is_page_name(&name) {
        item.invalid(|key, value| Finding::InvalidValuePageName { key, value }, findings);
        return None;
    }
    Some(name)
}

fn variant_name(item: &Item<'_>, findings: &mut Diagnostics) -> Option<String> {
    let name = item.string(findings)?.value;
    let is_identifier = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name != "Self";
    if !is_identifier {
        item.invalid(|key, value| Finding::InvalidValueVariantName { key, value }, findings);
        return None;
    }
    Some(name)
}

fn symbols(table: &mut Table<'_>, domain: &Domain, findings: &mut Diagnostics) -> Vec<Symbol> {
    let Some(item) = table.take("symbol") else {
        return Vec::new();
    };
    match item.value() {
        Value::Text(_) => {
            let platform = match domain.platforms.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            };
            let name = item.string(findings).and_then(|name| symbol(name, &item, findings));
            name.map(|name| Symbol { platform, name }).into_iter().collect()
        }
        Value::Table(by_platform) => {
            let mut found: BTreeMap<usize, Symbol> = BTreeMap::new();
            for (platform, item) in by_platform.entries() {
                let Some(order) = domain.platforms.iter().position(|name| *name == platform.value) else {
                    continue;
                };
                let name = item.string(findings).and_then(|name| symbol(name, &item, findings));
                if let Some(name) = name {
                    let platform = Some(platform.value);
                    found.insert(order, Symbol { platform, name });
                }
            }
            found.into_values().collect()
        }
        _ => {
            item.invalid(|key, value| Finding::InvalidValueString { key, value }, findings);
            Vec::new()
        }
    }
}

fn symbol(name: Located<String>, item: &Item<'_>, findings: &mut Diagnostics) -> Option<Located<String>> {
    if name.value.is_empty() || name.value.contains(is_forbidden_in_name) {
        item.invalid(|key, value| Finding::InvalidValueSymbol { key, value }, findings);
        return None;
    }
    Some(name)
}

fn misprint(item: &Item<'_>, settings: &Settings, findings: &mut Diagnostics) -> Option<Misprint> {
    let mut table = item.table(findings)?;
    let symbol = table
        .require("symbol", findings)
        .and_then(|item| item.string(findings).and_then(|name| symbol(name, &item, findings)));
    let source = table.take("source").and_then(|item| localized(&item, settings, findings));
    table.deny_unknown_keys(findings);
    Some(Misprint { symbol: symbol?.value, source })
}

fn arguments(table: &mut Table<'_>, findings: &mut Diagnostics) -> Vec<Argument> {
    let Some(list) = table.table("args", findings) else {
        return Vec::new();
    };
    let mut arguments = Vec::new();
    for (name, item) in list.entries() {
        let read = item.table(findings).and_then(|table| argument(table, findings));
        if !is_identifier(&name.value) {
            list.invalid_key(name, |key, value| Finding::InvalidValueArgumentName { key, value }, findings);
            continue;
        }
        // A faulty argument is declared all the same: no use of it is a fault of its own.
        let (kind, values, example) =
            read.unwrap_or_else(|| (ArgumentKind::Text, Vec::new(), name.value.clone()));
        arguments.push(Argument { name: name.value, kind, values, example, span: name.span });
    }
    arguments
}

fn argument(mut table: Table<'_>, findings: &mut Diagnostics) -> Option<(ArgumentKind, Vec<String>, String)> {
    let kinds =
        [("number", Some(ArgumentKind::Number)), ("string", Some(ArgumentKind::Text)), ("choice", None)];
    let kind = table.require("type", findings).and_then(|item| item.one_of(&kinds, findings));
    let Some(kind) = kind else {
        // What goes with a type is no fault of its own.
        table.take("values");
        table.take("example");
        table.deny_unknown_keys(findings);
        return None;
    };
    let Some(kind) = kind else { return choice(table, findings) };
    let example = table.require("example", findings);
    table.deny_unknown_keys(findings);
    let example = example?;
    let text = match (kind, example.value()) {
        (ArgumentKind::Number, Value::Integer(number)) => number.to_string(),
        (ArgumentKind::Number, Value::Decimal(number)) => number,
        (ArgumentKind::Text, Value::Text(text)) if !text.contains(is_forbidden_in_text) => text,
        _ => {
            example.invalid(|key, value| Finding::InvalidValueArgumentType { key, value }, findings);
            return None;
        }
    };
    Some((kind, Vec::new(), text))
}

/// A text with a few values, the first of which is its example unless another is named.
fn choice(mut table: Table<'_>, findings: &mut Diagnostics) -> Option<(ArgumentKind, Vec<String>, String)> {
    let values = table.require("values", findings).and_then(|item| choices(&item, findings));
    let example = table.take("example");
    table.deny_unknown_keys(findings);
    let values: Vec<String> = values?.into_iter().map(|value| value.value).collect();
    let named: Vec<(&str, &String)> = values.iter().map(|value| (value.as_str(), value)).collect();
    let example = example.map_or(values.first(), |item| item.one_of(&named, findings));
    let example = example?.clone();
    Some((ArgumentKind::Text, values, example))
}
