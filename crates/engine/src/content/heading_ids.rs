//! `inconsistent-heading-id` and `duplicate-heading-id`: the ids that authors give headings.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::indices::{ByLocale, LocaleIndex};
use crate::project::settings::Settings;
use crate::syntax::markdown::{ExplicitId, is_reserved_id};

/// The ids of a page in each locale that has it, and the paths of these files.
pub(super) struct PageIds<'a> {
    pub(super) ids: ByLocale<Option<&'a [ExplicitId]>>,
    pub(super) path: &'a dyn Fn(LocaleIndex) -> String,
    /// Whether the ids are those of the page as they are, so that those of its layout are taken.
    pub(super) is_whole_page: bool,
}

impl PageIds<'_> {
    pub(super) fn check(&self, settings: &Settings, findings: &mut Diagnostics) {
        let source = self.ids[settings.source];
        for (locale, ids) in self.ids.iter_enumerated() {
            let Some(ids) = *ids else { continue };
            self.repeated(locale, ids, findings);
            if let Some(source) = source.filter(|_| locale != settings.source) {
                self.differing(locale, ids, source, &(self.path)(settings.source), findings);
            }
        }
    }

    fn repeated(&self, locale: LocaleIndex, ids: &[ExplicitId], findings: &mut Diagnostics) {
        let mut seen = BTreeSet::new();
        for ExplicitId { id, span } in ids {
            let finding = if self.is_whole_page && is_reserved_id(id) {
                Finding::DuplicateHeadingIdLayout { id: id.clone() }
            } else if seen.insert(id) {
                continue;
            } else {
                Finding::DuplicateHeadingId { id: id.clone() }
            };
            findings.emit(finding, self.place(locale, span.as_ref()));
        }
    }

    fn differing(
        &self,
        locale: LocaleIndex,
        ids: &[ExplicitId],
        source_ids: &[ExplicitId],
        source: &str,
        findings: &mut Diagnostics,
    ) {
        let names = |ids: &[ExplicitId]| ids.iter().map(|id| id.id.clone()).collect::<BTreeSet<_>>();
        let (own, known) = (names(ids), names(source_ids));
        let mut missing: Vec<&String> = known.difference(&own).collect();
        for ExplicitId { id, span } in ids.iter().filter(|id| !known.contains(&id.id)) {
            let suggestion = findings.nearest(id, missing.iter().map(|id| id.as_str()));
            // What was meant here is there.
            missing.retain(|id| Some(*id) != suggestion.as_ref());
            let finding =
                Finding::InconsistentHeadingIdExtra { id: id.clone(), source: source.to_owned(), suggestion };
            findings.emit(finding, self.place(locale, span.as_ref()));
        }
        for id in missing {
            let finding = Finding::InconsistentHeadingIdMissing { id: id.clone(), source: source.to_owned() };
            findings.emit(finding, self.place(locale, None));
        }
    }

    fn place(&self, locale: LocaleIndex, span: Option<&Span>) -> Span {
        span.cloned().unwrap_or_else(|| Span::file((self.path)(locale)))
    }
}
