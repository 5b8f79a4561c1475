//! `missing-variant`: a plural category that the language has for an integer, and that a text lacks which chooses by category. Keys of
//! the source text that a translation lacks are in `translation::missing_variant`.

use super::selectors::{Forms, Selector, ValueKind, is_plain, written};
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::fields::text_name;
use crate::syntax::pattern::VariantKey;

pub(super) fn check(selector: &Selector<'_>, forms: &Forms<'_>, findings: &mut Diagnostics) {
    let is_number = matches!(selector.value, ValueKind::Number | ValueKind::LikelyNumber);
    // With decimals, integers are in other categories.
    if !is_number || !is_plain(selector.options) {
        return;
    }
    let has = |name: &str| selector.variants.iter().any(|variant| written(&variant.key) == name);
    // `other` alone, with or without numbers, is what a text has that needs no plural forms.
    let names = selector.variants.iter().filter(|variant| matches!(variant.key, VariantKey::Name(_)));
    if names.count() < 2 {
        return;
    }
    let categories = forms.of(selector.options);
    if !categories.names.iter().any(|name| *name != "other" && has(name)) {
        return;
    }
    let (mut keys, mut numbers) = (Vec::new(), Vec::new());
    for (key, number) in categories.reached(selector.variants) {
        let Some(number) = number.filter(|_| key != "other") else { continue };
        if !has(key) {
            keys.push(format!("[{key}]"));
            numbers.push(number.to_string());
        }
    }
    if !keys.is_empty() {
        let id = text_name(&selector.entry.id.value, selector.attribute);
        let finding = Finding::MissingVariantCategory { id, keys, locale: forms.locale.to_owned(), numbers };
        findings.emit(finding, selector.variants[selector.default].span.clone());
    }
}
