//! The files, guides and sections that can be linked to, looked up once for all links.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::SitePage;
use crate::content::site_map::PageKind;
use crate::project::indices::{CodeIndex, LocaleIndex};
use crate::rules::Project;
use crate::source::SNIPPETS;

/// The site's files and guides, and what is none of them any more or not yet.
pub(super) struct Known {
    /// By path, with the page that each is.
    pub(super) files: BTreeMap<String, Option<SitePage>>,
    /// The paths by the name of the file.
    files_by_name: BTreeMap<String, Vec<String>>,
    /// By slug.
    pub(super) guides: BTreeMap<String, usize>,
    /// The slugs by their last part.
    guides_by_name: BTreeMap<String, Vec<String>>,
    /// Guides and the locales of their pages, by former path.
    pub(super) former: BTreeMap<String, (usize, LocaleIndex)>,
    /// The codes that are not on the site, by the page that they would have.
    pub(super) private: BTreeMap<String, CodeIndex>,
    /// The parts of pages that links asked for, by path; `None` where they are not known.
    anchors: RefCell<BTreeMap<String, Option<Rc<BTreeSet<String>>>>>,
    has_own_templates: bool,
}

impl Known {
    pub(super) fn of(project: &Project<'_>) -> Self {
        // A link to a page that only redirects is to be corrected.
        let mut files = project.resolved.site_map(project.sources);
        files.retain(|_, page| !matches!(page, Some((_, PageKind::Former(..)))));
        let guides = project.resolved.guides.iter().zip(0..);
        let guides: BTreeMap<String, usize> =
            guides.filter_map(|(guide, index)| Some((guide.name()?.to_owned(), index))).collect();
        let mut former = BTreeMap::new();
        for (guide, index) in project.resolved.guides.iter().zip(0..) {
            for moved in &guide.redirects {
                former.entry(moved.path.clone()).or_insert((index, moved.locale));
            }
        }
        let codes = project.catalog.codes.iter_enumerated().filter(|(_, code)| !code.is_public());
        let mut templates = project.sources.texts("templates/");
        Self {
            files_by_name: by_name(files.keys()),
            guides_by_name: by_name(guides.keys()),
            private: codes.map(|(index, code)| (project.catalog.page_of(code), index)).collect(),
            has_own_templates: templates
                .any(|file| file.path.ends_with(".html") && !file.path.starts_with(SNIPPETS)),
            anchors: RefCell::default(),
            files,
            guides,
            former,
        }
    }

    /// The files with the name of this one, in whatever folders.
    pub(super) fn files_named_as(&self, path: &str) -> &[String] {
        self.files_by_name.get(name(path)).map_or(&[], Vec::as_slice)
    }

    /// The guides with the name of this one, in whatever sections.
    pub(super) fn guides_named_as(&self, slug: &str) -> &[String] {
        self.guides_by_name.get(name(slug)).map_or(&[], Vec::as_slice)
    }

    /// The parts of a page, where the templates that have them are the theme's own.
    pub(super) fn anchors(&self, project: &Project<'_>, page: &SitePage) -> Option<Rc<BTreeSet<String>>> {
        if self.has_own_templates {
            return None;
        }
        let (locale, kind) = page;
        let path = kind.address(project.resolved, *locale).path().to_owned();
        let mut known = self.anchors.borrow_mut();
        known.entry(path).or_insert_with(|| project.resolved.anchors(*locale, kind).map(Rc::new)).clone()
    }
}

fn by_name<'a>(paths: impl Iterator<Item = &'a String>) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in paths {
        names.entry(name(path).to_owned()).or_default().push(path.clone());
    }
    names
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}
