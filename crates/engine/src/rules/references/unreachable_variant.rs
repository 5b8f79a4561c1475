//! `unreachable-variant`: a variant that no value selects: a plural category that the language lacks, a word in place of one, a key
//! that is there before, a word that is no value of a choice.

use codegloss_runtime::format::CATEGORIES;

use super::selectors::{Forms, Selector, ValueKind, is_category, written};
use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::syntax::fluent::Variant;
use crate::syntax::pattern::VariantKey;

pub(super) fn check(selector: &Selector<'_>, forms: &Forms<'_>, findings: &mut Diagnostics) {
    duplicates(selector, findings);
    if matches!(selector.value, ValueKind::Number | ValueKind::LikelyNumber | ValueKind::Constant) {
        words(selector, forms, findings);
    } else if !selector.values.is_empty() {
        values(selector, findings);
    }
}

/// The keys that are no value of a choice. The default variant is shown whatever its name.
fn values(selector: &Selector<'_>, findings: &mut Diagnostics) {
    let others = selector.variants.iter().enumerate().filter(|(index, _)| *index != selector.default);
    for (_, Variant { key, span, .. }) in others {
        let key = written(key);
        if selector.values.iter().all(|value| value != key) {
            let finding = Finding::UnreachableVariantValue {
                key: key.to_owned(),
                name: selector.variable.to_owned(),
                suggestion: findings.nearest(key, selector.values.iter().map(String::as_str)),
                values: selector.values.to_vec(),
            };
            findings.emit(finding, span.clone());
        }
    }
}

fn duplicates(selector: &Selector<'_>, findings: &mut Diagnostics) {
    for (index, variant) in selector.variants.iter().enumerate() {
        let first = selector.variants[..index].iter().find(|first| first.key == variant.key);
        if let Some(first) = first {
            let finding = Finding::UnreachableVariantDuplicate { key: written(&variant.key).to_owned() };
            findings.push(Diagnostic::new(finding, variant.span.clone()).and_at(first.span.clone()));
        }
    }
}

/// The names among a number's keys. The default variant is shown whatever its name, and one with its key is a duplicate.
fn words(selector: &Selector<'_>, forms: &Forms<'_>, findings: &mut Diagnostics) {
    let categories = &forms.of(selector.options).names;
    let default = &selector.variants[selector.default];
    for Variant { key, span, .. } in selector.variants.iter().filter(|variant| variant.key != default.key) {
        let VariantKey::Name(key) = key else { continue };
        if categories.contains(&key.as_str()) {
            continue;
        }
        let finding = if is_category(key) {
            Finding::UnreachableVariantCategory { key: key.clone(), locale: forms.locale.to_owned() }
        } else if selector.value != ValueKind::LikelyNumber || has_digits(selector.variants) {
            let suggestion = findings.nearest(key, CATEGORIES);
            let name = selector.variable.to_owned();
            Finding::UnreachableVariantWord { key: key.clone(), name, suggestion }
        } else {
            continue;
        };
        findings.emit(finding, span.clone());
    }
}

fn has_digits(variants: &[Variant]) -> bool {
    variants.iter().any(|variant| matches!(variant.key, VariantKey::Number(_)))
}
