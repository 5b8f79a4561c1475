//! Links by name: `code:chat/104#recovery`, `guide:start`.

use super::{Checker, SitePage};
use crate::content::site_map::{Format, PageKind};
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::references::guide_page;
use crate::project::resolved::Resolved;
use crate::syntax::markdown::{Reference, ReferenceKind};

impl Checker<'_> {
    /// What is wrong with a link of a page to what has a name.
    pub(super) fn fault_of_name(
        &self,
        (locale, here): &SitePage,
        target: &str,
        reference: Reference<'_>,
        findings: &mut Diagnostics,
    ) -> Option<Finding> {
        let page = match reference.kind {
            ReferenceKind::Code => {
                let own = match here {
                    PageKind::Code(code, _) => Some(self.project.catalog.codes[*code].domain),
                    _ => None,
                };
                self.code_of_name(target, reference.name, own, findings)
            }
            ReferenceKind::Guide => self.guide_of_name(target, reference.name, *locale, findings),
        };
        match page {
            Ok(page) => {
                let anchor = super::decoded(reference.part.strip_prefix('#')?)?;
                self.fault_of_part(&(*locale, page), target, &anchor, findings)
            }
            Err(finding) => Some(finding),
        }
    }

    fn code_of_name(
        &self,
        target: &str,
        name: &str,
        own: Option<DomainIndex>,
        findings: &mut Diagnostics,
    ) -> Result<PageKind, Finding> {
        let catalog = self.project.catalog;
        let codes = || self.references.codes(name, own);
        let mut public = codes().filter(|code| catalog.codes[*code].is_public());
        match (public.next(), public.next()) {
            (Some(code), None) => Ok(PageKind::Code(code, Format::Html)),
            (Some(first), Some(_)) => {
                let one = format!("code:{}", catalog.page_of(&catalog.codes[first]));
                Err(Finding::BrokenLinkAmbiguous { target: target.to_owned(), one })
            }
            (None, _) => Err(codes().next().map_or_else(
                || Finding::BrokenLinkName {
                    target: target.to_owned(),
                    kind: "code".to_owned(),
                    suggestion: self.similar_code(name, findings),
                },
                |private| super::private_code(target, &catalog.codes[private]),
            )),
        }
    }

    fn similar_code(&self, name: &str, findings: &mut Diagnostics) -> Option<String> {
        let is_public = |code: &CodeIndex| self.project.catalog.codes[*code].is_public();
        let names = self.references.names().iter().filter(|(_, codes)| codes.iter().any(is_public));
        let names = names.map(|(name, _)| name.as_str());
        let short = |name| str::split_once(name, '/').map_or("", |(_, name)| name);
        let whole = findings.nearest(name, names.clone()).or_else(|| {
            let near = findings.nearest(name, names.clone().map(short))?;
            names.clone().find(|name| short(name) == near).map(str::to_owned)
        });
        let catalog = self.project.catalog;
        let whole = whole?;
        // A symbol may be the code in capitals.
        let code = self.references.names().get(&whole)?.iter().find(|code| is_public(code))?;
        let page = catalog.page_of(&catalog.codes[*code]);
        Some(format!("code:{}", if page.eq_ignore_ascii_case(&whole) { page } else { whole }))
    }

    fn guide_of_name(
        &self,
        target: &str,
        slug: &str,
        locale: LocaleIndex,
        findings: &mut Diagnostics,
    ) -> Result<PageKind, Finding> {
        let Resolved { guides, settings, .. } = self.project.resolved;
        let is_shown = |index: &&usize| self.project.resolved.guide(locale, &guides[**index]).is_some();
        if let Some(index) = self.known().guides.get(slug).filter(is_shown) {
            return Ok(PageKind::Guide(*index, Format::Html));
        }
        let path = guide_page(slug).map(|path| format!("{}/{path}.html", settings.locales[locale].tag));
        let path = path.unwrap_or_default();
        if let Some(finding) = self.unpublished(&path, target) {
            return Err(finding);
        }
        if let Some((guide, _)) = self.former(&path) {
            let current = format!("guide:{}", guide.name().unwrap_or_default());
            return Err(Finding::BrokenLinkMoved { target: target.to_owned(), current });
        }
        let suggestion = self.similar_guide(slug, findings).map(|slug| format!("guide:{slug}"));
        Err(Finding::BrokenLinkName { target: target.to_owned(), kind: "guide".to_owned(), suggestion })
    }

    fn similar_guide(&self, slug: &str, findings: &mut Diagnostics) -> Option<String> {
        let section = format!("{}/index", slug.trim_end_matches('/'));
        let known = self.known();
        match known.guides_named_as(slug) {
            _ if known.guides.contains_key(&section) => Some(section),
            [elsewhere] => Some(elsewhere.clone()),
            _ => findings.nearest(slug, known.guides.keys().map(String::as_str)),
        }
    }
}
