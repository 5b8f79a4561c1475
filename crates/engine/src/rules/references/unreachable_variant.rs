//! `unreachable-variant`: a variant that no value selects: a plural category that the language lacks, a word in place of one, a key
//! that is there before.

use codegloss_runtime::format::CATEGORIES;

use super::selectors::{self, Forms, Selector, ValueKind, is_category, written};
use crate::diagnostics::{Diagnostic, Diagnostics, Finding};
use crate::rules::Project;
use crate::syntax::fluent::Variant;
use crate::syntax::pattern::VariantKey;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for (index, locale) in project.locales.iter_enumerated() {
        let forms = Forms::new(locale.tag);
        selectors::read(project, index, |selector| {
            duplicates(selector, findings);
            if matches!(selector.value, ValueKind::Number | ValueKind::LikelyNumber | ValueKind::Constant) {
                words(selector, locale.tag, &forms, findings);
            }
        });
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

/// The names among a number's keys. The default variant is shown whatever its name.
fn words(selector: &Selector<'_>, locale: &str, forms: &Forms<'_>, findings: &mut Diagnostics) {
    let categories = &forms.of(selector.options).names;
    let others = selector.variants.iter().enumerate().filter(|(index, _)| *index != selector.default);
    for (_, Variant { key, span, .. }) in others {
        let VariantKey::Name(key) = key else { continue };
        if categories.contains(&key.as_str()) {
            continue;
        }
        let finding = if is_category(key) {
            Finding::UnreachableVariantCategory { key: key.clone(), locale: locale.to_owned() }
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
