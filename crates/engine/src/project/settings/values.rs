//! Values that `codegloss.toml` and the catalog have alike.

use std::collections::BTreeMap;

use super::{Settings, listed};
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Localized, is_page_name};
use crate::syntax::markdown::is_safe_target;
use crate::syntax::toml::{Item, Located, Value};

/// A text, or a table of texts by locale.
pub(crate) fn localized(
    item: &Item<'_>,
    settings: &Settings,
    findings: &mut Diagnostics,
) -> Option<Localized> {
    match item.value() {
        Value::Text(_) => item.string(findings).map(|text| Localized::One(text.value)),
        Value::Table(table) => {
            let mut texts = BTreeMap::new();
            for (tag, item) in table.entries() {
                if settings.locale(&tag.value).is_none() {
                    let (choices, suggestion) = listed(&settings.locales, &tag.value, findings);
                    let finding =
                        |key, value| Finding::InvalidValueListedLocale { key, value, choices, suggestion };
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
pub(crate) fn name_in_id(item: &Item<'_>, findings: &mut Diagnostics) -> Option<Located<String>> {
    let name = item.string(findings)?;
    if !is_page_name(&name.value) {
        item.invalid(|key, value| Finding::InvalidValuePageName { key, value }, findings);
        return None;
    }
    Some(name)
}

/// The target of a link, which may differ by locale.
pub(crate) fn link(item: &Item<'_>, settings: &Settings, findings: &mut Diagnostics) -> Option<Localized> {
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
