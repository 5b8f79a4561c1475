//! The parts of pages that can be linked to.

use std::collections::BTreeSet;

use codegloss_runtime::Field;

use super::address::List;
use super::selection::Selection;
use super::site_map::{Format, PageKind};
use crate::project::catalog::{Cause, Code, CodeKey, Status};
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::syntax::toml::Located;

/// The ids that every page has, whatever it is about.
fn layout() -> impl Iterator<Item = String> {
    std::iter::once("content".to_owned())
}

impl Resolved {
    /// The ids of a page's parts, as the theme's own templates have them; `None` where they are not known.
    #[must_use]
    pub fn anchors(&self, locale: LocaleIndex, page: &PageKind) -> Option<BTreeSet<String>> {
        match page {
            PageKind::Code(code, Format::Html) => Some(self.anchors_of_code(locale, *code)),
            PageKind::Guide(guide, Format::Html) => self.anchors_of_guide(locale, *guide),
            PageKind::Home => Some(self.anchors_of_home()),
            PageKind::List(List::SinglePage) => Some(self.anchors_of_single_page()),
            PageKind::Domain(domain) => Some(layout().chain(self.anchors_of_groups(*domain)).collect()),
            _ => None,
        }
    }

    fn anchors_of_guide(&self, locale: LocaleIndex, index: usize) -> Option<BTreeSet<String>> {
        let (_, page) = self.guide(locale, &self.guides[index])?;
        Some(layout().chain(page.anchors.iter().cloned()).collect())
    }

    fn anchors_of_home(&self) -> BTreeSet<String> {
        let selection = Selection::whole(self);
        let is_alone = selection.domains().count() == 1;
        let name = |domain: DomainIndex| self.catalog.domains[domain].name.value.clone();
        let names = selection.domains().map(name).filter(|_| !is_alone);
        let groups = selection.domains().flat_map(|domain| self.anchors_of_groups(domain));
        layout().chain(names).chain(groups).collect()
    }

    /// Where the page is split, the codes are on its parts.
    fn anchors_of_single_page(&self) -> BTreeSet<String> {
        if Selection::whole(self).is_split() {
            return self.anchors_of_home();
        }
        let codes = self.catalog.codes.iter().filter(|code| code.is_public());
        let entry = |code: &Code| format!("{}.{}", self.catalog.domain_of(code).name.value, code.page);
        self.anchors_of_home().into_iter().chain(codes.map(entry)).collect()
    }

    fn anchors_of_groups(&self, domain: DomainIndex) -> BTreeSet<String> {
        let codes = self.catalog.codes.iter().filter(|code| code.domain == domain && code.is_public());
        let name = &self.catalog.domains[domain].name.value;
        codes.filter_map(|code| Some(format!("{name}-{}", code.group.as_ref()?.value))).collect()
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
        let is_told = |cause: &&Cause| self.text_of_cause(locale, cause, Field::Message).is_some();
        let causes = || code.causes.iter().filter(is_told);
        // Whether one is empty only its template says.
        let has_snippet = self.snippets.iter().any(|snippet| snippet.domain == code.domain);
        let parts = [
            ("reason", has(Field::Reason)),
            ("recovery", has(Field::Recovery)),
            ("causes", causes().next().is_some()),
            ("user-message", !code.user_facing || self.locales.indices().any(is_said)),
            ("note", has(Field::Note)),
            ("snippet", has_snippet),
            ("arguments", !code.arguments.is_empty()),
            ("history", self.has_history(code)),
            ("names", !code.aliases.is_empty() || !code.misprints.is_empty()),
            ("see-also", code.see_also.iter().any(is_shown)),
        ];
        let parts = parts.into_iter().filter(|(_, is_there)| *is_there).map(|(id, _)| id);
        let mut ids: BTreeSet<String> = parts.map(str::to_owned).chain(layout()).collect();
        ids.extend(causes().map(Cause::anchor));
        if let Some((_, text)) = self.long_text(locale, index) {
            let has_opening = text.parts.first().is_some_and(|part| part.id.is_empty());
            ids.extend(has_opening.then(|| "text".to_owned()));
            ids.extend(text.anchors.iter().cloned());
        }
        ids
    }
}
