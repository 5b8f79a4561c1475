//! `changed-structure`: bold passages, list items and headings of which the two texts have different numbers.

use super::outlines::Outlines;
use crate::diagnostics::{Diagnostics, Finding};

pub(super) fn check(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let Outlines { source, translation, .. } = outlines;
    let id = || outlines.id.clone();
    // A translation may stress what the order of its words does not.
    if translation.bold < source.bold {
        let finding =
            Finding::ChangedStructureBold { id: id(), source: source.bold, count: translation.bold };
        outlines.emit(finding, None, None, findings);
    }
    if translation.items != source.items {
        let finding =
            Finding::ChangedStructureItems { id: id(), source: source.items, count: translation.items };
        outlines.emit(finding, None, None, findings);
    }
    if translation.headings != source.headings {
        let (source, count) = (source.headings, translation.headings);
        outlines.emit(Finding::ChangedStructureSections { id: id(), source, count }, None, None, findings);
    }
}
