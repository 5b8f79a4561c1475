//! Reads what the codes of a domain share. Of a domain in several files, it may be in any of them, and what is in two is the same.

use std::collections::BTreeMap;

use crate::diagnostics::hygiene::is_forbidden_in_text;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::catalog::{Constant, Domain, Link};
use crate::project::settings::Settings;
use crate::project::settings::values::{link, name_in_id};
use crate::syntax::toml::{Item, Located, Table, Value};

/// Where each domain has what its codes share, by the domain's name and the key.
#[derive(Default)]
pub(super) struct Shared(BTreeMap<(String, String), Span>);

impl Shared {
    /// Adds what one file of a domain has.
    pub(super) fn read(
        &mut self,
        root: &mut Table<'_>,
        domain: &mut Domain,
        settings: &Settings,
        findings: &mut Diagnostics,
    ) {
        let name = domain.name.value.clone();
        if let Some(place) = root.place("platforms") {
            let platforms = root.array("platforms", findings);
            let platforms = platforms.iter().filter_map(|item| name_in_id(item, findings));
            let (platforms, places): (Vec<_>, Vec<_>) = platforms.map(|name| (name.value, name.span)).unzip();
            if domain.platform_places.is_empty() {
                domain.platform_places = places;
            }
            self.agree(&name, "platforms".to_owned(), place, platforms, &mut domain.platforms, findings);
        }
        for name in root.strings("same-names", findings) {
            if !domain.same_names.iter().any(|known| known.value == name.value) {
                domain.same_names.push(name);
            }
        }
        if let Some(place) = root.place("markdown")
            && let Some(markdown) = root.boolean("markdown", findings)
        {
            self.agree(&name, "markdown".to_owned(), place, markdown, &mut domain.markdown, findings);
        }
        for (id, constant) in named(root, "constants", findings, constant) {
            let known = domain.constants.entry(id.value.clone()).or_insert_with(|| constant.clone());
            // The same value in another place is no contradiction.
            let constant = Constant { span: known.span.clone(), ..constant };
            self.agree(&name, format!("constants.{}", id.value), id.span, constant, known, findings);
        }
        for (label, target) in
            named(root, "links", findings, |_, item, findings| link(item, settings, findings))
        {
            let (target, span) = (target, label.span.clone());
            let known = domain.links.entry(label.value.clone());
            let known = &mut known.or_insert_with(|| Link { target: target.clone(), span }).target;
            self.agree(&name, format!("links.{}", label.value), label.span, target, known, findings);
        }
    }

    /// Takes a value that no file before has, and reports one that differs.
    fn agree<T: PartialEq>(
        &mut self,
        domain: &str,
        key: String,
        place: Span,
        value: T,
        known: &mut T,
        findings: &mut Diagnostics,
    ) {
        let id = (domain.to_owned(), key);
        match self.0.get(&id) {
            // A domain without a name has nothing in common with another.
            Some(first) if !domain.is_empty() && *known != value => {
                let (domain, key) = id;
                let finding = Finding::ContradictingDomain { domain, key };
                findings.push(Diagnostic::new(finding, place).and_at(first.clone()));
            }
            Some(_) => {}
            None => {
                *known = value;
                self.0.insert(id, place);
            }
        }
    }
}

fn named<T>(
    root: &mut Table<'_>,
    key: &str,
    findings: &mut Diagnostics,
    read: impl Fn(Span, &Item<'_>, &mut Diagnostics) -> Option<T>,
) -> Vec<(Located<String>, T)> {
    let entries = root.table(key, findings).map(|table| table.entries()).unwrap_or_default();
    entries
        .into_iter()
        .filter_map(|(name, item)| {
            let value = read(name.span.clone(), &item, findings)?;
            Some((name, value))
        })
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
