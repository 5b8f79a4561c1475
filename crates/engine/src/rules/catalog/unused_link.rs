//! `unused-link`: a link that no text has.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Finding};
use crate::rules::Project;

/// Guides and long texts may use the links of several domains: one whose label is anywhere between brackets counts as used.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    if !project.is_whole() {
        return;
    }
    let pages = project.sources.texts("site/").filter(|file| file.path.ends_with(".md"));
    let on_pages: BTreeSet<String> = pages.flat_map(|file| bracketed(&file.text)).collect();
    for domain in &project.catalog.domains {
        // A link by another label is an unknown one, and one finding is enough.
        if project.locales.iter().any(|locale| locale.mentions.unknown.links.contains(&domain.name.value)) {
            continue;
        }
        for (label, link) in &domain.links {
            let mention = (domain.name.value.clone(), label.clone());
            let is_used = on_pages.contains(&normalized(label))
                || project.locales.iter().any(|locale| locale.mentions.links.contains_key(&mention));
            if !is_used {
                findings.emit(Finding::UnusedLink { label: mention.1 }, link.span.clone());
            }
        }
    }
}

/// What is between brackets that have none within.
fn bracketed(text: &str) -> impl Iterator<Item = String> {
    text.split('[').skip(1).filter_map(|rest| Some(normalized(rest.split_once(']')?.0)))
}

/// A label with single spaces, wherever its lines break.
fn normalized(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ")
}
