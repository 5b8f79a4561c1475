//! `missing-link`: a link of the source text that the translation does not have, or has to somewhere else.

use std::collections::BTreeSet;

use super::outlines::{Outlines, missing};
use crate::diagnostics::{Diagnostics, Finding};

pub(super) fn check(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let [source, translation] = [&outlines.source.links, &outlines.translation.links];
    // A link that is shown as text is a finding of its own.
    let is_unread =
        || ["][", "](", "] ["].iter().any(|mark| outlines.translation.prose.as_str().contains(mark));
    if source.is_empty() || is_unread() {
        return;
    }
    // Other sites have other addresses for each language.
    let known: BTreeSet<&str> = source.iter().map(|link| link.target.text.as_str()).collect();
    let is_spare = |target: &str| is_elsewhere(target) && !known.contains(target);
    let mut spare = translation.iter().filter(|link| is_spare(&link.target.text)).count();
    let tags = [&outlines.languages.source, &outlines.languages.translation];
    let tags = tags.map(|language| language.language.as_str());
    for (link, other) in missing([source, translation], |link| Some(key(&link.target.text, tags))) {
        if is_elsewhere(&link.target.text) && spare > 0 {
            spare -= 1;
            continue;
        }
        let other = other.and_then(|link| link.target.span.as_ref());
        let target = link.target.text.clone();
        let finding = Finding::MissingLink { id: outlines.id.clone(), target };
        outlines.emit(finding, other, link.target.span.as_ref(), findings);
    }
}

/// Whether a link leaves the site.
fn is_elsewhere(target: &str) -> bool {
    target.contains("://") || target.starts_with("mailto:") || target.contains('@')
}

/// A target without its anchor, which is made of a heading's words, and without the folder of its language.
fn key(target: &str, tags: [&str; 2]) -> String {
    let page = target.split('#').next().unwrap_or_default();
    let is_tag = |part: &&str| tags.iter().any(|tag| part.split('-').next() == Some(tag));
    page.split('/').filter(|part| !is_tag(part)).collect::<Vec<_>>().join("/")
}
