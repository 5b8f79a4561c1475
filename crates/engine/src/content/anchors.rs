//! The parts of pages that links can lead to.

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use super::site_map::{Format, PageKind};
use crate::project::catalog::{Code, CodeKey, Status};
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::syntax::toml::Located;

/// The ids that every page with a header has.
const LAYOUT: [&str; 1] = ["content"];

impl Resolved {
    /// The ids of a page's parts, as the theme's own templates have them; `None` where they are not known.
    #[must_use]
    pub fn anchors(&self, locale: LocaleIndex, page: &PageKind) -> Option<BTreeSet<String>> {
        match page {
            PageKind::Code(code, Format::Html) => Some(self.anchors_of_code(locale, *code)),
            _ => None,
        }
    }

    /// Whether a code has a page that others can show.
    fn is_shown(&self, domain: DomainIndex, key: &Located<CodeKey>) -> bool {
        let code = self.catalog.code(domain, &key.value);
        code.is_some_and(|code| self.catalog.codes[code].is_public())
    }

    fn has_history(&self, code: &Code) -> bool {
        code.since.is_some()
            || code.deprecated_in.is_some()
            || code.status != Status::Active
            || code.replaced_by.as_ref().is_some_and(|key| self.is_shown(code.domain, key))
            || self.catalog.replaces(code).next().is_some()
    }

    fn anchors_of_code(&self, locale: LocaleIndex, index: CodeIndex) -> BTreeSet<String> {
        let code = &self.catalog.codes[index];
        let has = |field| self.text(locale, index, field).is_some();
        let is_said = |locale| self.text(locale, index, Field::UserMessage).is_some();
        let is_shown = |key: &Located<CodeKey>| self.is_shown(code.domain, key);
        // Whether one is empty only its template says.
        let has_snippet = self.snippets.iter().any(|snippet| snippet.domain == code.domain);
        let parts = [
            ("reason", has(Field::Reason)),
            ("recovery", has(Field::Recovery)),
            ("user-message", !code.user_facing || self.locales.indices().any(is_said)),
            ("note", has(Field::Note)),
            ("snippet", has_snippet),
            ("arguments", !code.arguments.is_empty()),
            ("history", self.has_history(code)),
            ("names", !code.aliases.is_empty() || !code.misprints.is_empty()),
            ("see-also", code.see_also.iter().any(is_shown)),
        ];
        let parts = parts.into_iter().filter(|(_, is_there)| *is_there).map(|(id, _)| id);
        let mut ids: BTreeSet<String> = parts.chain(LAYOUT).map(str::to_owned).collect();
        if let Some((_, text)) = self.long_text(locale, index) {
            let id = |id: &str| if id.is_empty() { "text" } else { id }.to_owned();
            ids.extend(text.parts.iter().map(|part| id(&part.id)));
        }
        ids
    }
}
