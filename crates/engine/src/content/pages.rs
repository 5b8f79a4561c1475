//! Reads what people write as whole pages: guides, and the long texts of codes.

use percent_encoding::percent_decode_str;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::front_matter::{self, ForeignKeys, FrontMatter};
use super::heading_ids::PageIds;
use super::reading_order::Versions;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::cache::Pages;
use crate::project::catalog::{Catalog, Domain, is_page_name};
use crate::project::indices::{ByLocale, CodeIndex, LocaleIndex};
use crate::project::references::{Origin, References};
use crate::project::resolved::{Guide, LANDING};
use crate::project::settings::Settings;
use crate::project::settings::page_files::{is_part, page_of_folder};
use crate::project::settings::{is_of_another_locale, unknown_locale};
use crate::source::{SourceFile, Sources};
use crate::syntax::front_matter::length;
use crate::syntax::markdown::{
    self, ExplicitId, LongText, Opening, Page, Passage, Problem, ProblemKind, Unread, language_names,
};
use crate::syntax::picture::Picture;

/// Where guides stand, and long texts.
const GUIDES: &str = "site/guide/";
/// What the files of the landing page begin with.
const INDEX: &str = "site/index.";
const LONG_TEXTS: &str = "site/codes/";
/// What stands at the site's root as it is.
const STATIC: &str = "site/static/";

/// The Markdown files of a project, and what they are read with.
pub(crate) struct PageFiles<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) settings: &'a Settings,
    pub(crate) catalog: &'a Catalog,
    /// For each locale, the tags of its chain.
    pub(crate) tags: &'a ByLocale<Vec<&'a str>>,
    /// Whether the catalog was read without an error.
    pub(crate) is_catalog_whole: bool,
    /// The targets of links by name.
    pub(crate) references: References<'a>,
    /// The pictures that were read, by path.
    pub(crate) pictures: RefCell<BTreeMap<String, Option<Picture>>>,
}

/// A file below one of the folders: its name without folder, locale and ending, and the index of its locale.
struct PageFile<'a> {
    file: &'a SourceFile,
    name: &'a str,
    locale: LocaleIndex,
}

impl<'a> PageFiles<'a> {
    /// Reads `site/guide/<slug>.<locale>.md`: by slug.
    pub(super) fn guides(
        &self,
        kept: &mut Pages<Page>,
        foreign: &mut ForeignKeys,
        findings: &mut Diagnostics,
    ) -> BTreeMap<String, Versions> {
        let mut guides: BTreeMap<String, Versions> = BTreeMap::new();
        for found in self.files(GUIDES, findings) {
            let PageFile { file, name: slug, locale } = found;
            let tag = &self.settings.locales[locale].tag;
            if !slug.split('/').all(is_page_name) {
                let (key, value) = (format!("{GUIDES}<name>.{tag}.md"), slug.to_owned());
                let finding = Finding::InvalidValuePageName { key, value };
                findings.emit(finding, Span::file(file.path.clone()));
                continue;
            }
            let path = format!("guide/{slug}");
            let (page, front) = self.page(file, &path, locale, kept, foreign, findings);
            let versions = guides.entry(slug.to_owned()).or_insert_with(|| Versions::new(self.unwritten()));
            versions.add(locale, page, front, self.settings);
        }
        for (slug, Versions { pages, .. }) in &guides {
            self.page_ids(&format!("{GUIDES}{slug}"), pages, findings);
        }
        guides
    }

    /// Reads `site/index.<locale>.md`: the landing page, which is not among the guides.
    pub(super) fn landing(
        &self,
        kept: &mut Pages<Page>,
        foreign: &mut ForeignKeys,
        findings: &mut Diagnostics,
    ) -> Option<Guide> {
        let mut versions = Versions::new(self.unwritten());
        if let Some(file) = self.sources.text("site/index.md") {
            self.without_locale(file, "", findings);
        }
        for PageFile { file, locale, .. } in self.files(INDEX, findings) {
            let (page, front) = self.page(file, LANDING, locale, kept, foreign, findings);
            versions.add(locale, page, front, self.settings);
        }
        self.page_ids(INDEX.trim_end_matches('.'), &versions.pages, findings);
        let is_there = !versions.draft && versions.pages.iter().any(Option::is_some);
        is_there.then(|| versions.into_guide(LANDING.to_owned()))
    }

    /// Reads a file that is a whole page; `path` is where it is in the folder of a locale, without an extension.
    fn page(
        &self,
        file: &SourceFile,
        path: &str,
        locale: LocaleIndex,
        kept: &mut Pages<Page>,
        foreign: &mut ForeignKeys,
        findings: &mut Diagnostics,
    ) -> (Page, FrontMatter) {
        let domains: Vec<&Domain> = self.catalog.domains.iter().collect();
        let front = front_matter::read(file, foreign, findings);
        let opening = Opening {
            begin: length(&file.text),
            title: front.title.as_deref(),
            summary: front.description.as_deref(),
        };
        let tag = self.settings.locales[locale].tag.as_str();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut page = kept.get(&file.path, Arc::clone(&file.text), |_| {
            let origin = Origin { tag, domain: None, folder };
            let labels = |label: &str| self.link(&domains, label, locale);
            markdown::opened_page(file, opening, &labels, &|target| self.references.addresses(target, origin))
        });
        self.size(&mut page.body, folder);
        self.blocked(file, &mut page.body, findings);
        self.problems(file, &page.problems, &domains, findings);
        if page.title.trim().is_empty() && !front.is_broken {
            let id = format!("{}.{tag}", path.strip_prefix("guide/").unwrap_or(path));
            let kind = if front.is_of_home { "home" } else { "page" }.to_owned();
            let finding = Finding::EmptyTextPage { id, kind, locale: tag.to_owned() };
            findings.emit(finding, Span::file(file.path.clone()));
        }
        (page, front)
    }

    fn page_ids(&self, id: &str, pages: &ByLocale<Option<Page>>, findings: &mut Diagnostics) {
        let ids = pages.iter().map(|page| page.as_ref().map(|page| &*page.ids)).collect();
        self.heading_ids(id, ids, true, findings);
    }

    /// Reads `site/codes/<domain>/<page>.<locale>.md`: by code, in the order of the locales.
    pub(super) fn long_texts(
        &self,
        kept: &mut Pages<LongText>,
        foreign: &mut ForeignKeys,
        findings: &mut Diagnostics,
    ) -> BTreeMap<CodeIndex, ByLocale<Option<LongText>>> {
        let codes = self.catalog.codes.iter_enumerated();
        let pages: BTreeMap<String, CodeIndex> =
            codes.rev().map(|(index, code)| (self.catalog.page_of(code), index)).collect();
        let mut texts: BTreeMap<CodeIndex, ByLocale<Option<LongText>>> = BTreeMap::new();
        for found in self.files(LONG_TEXTS, findings) {
            let PageFile { file, name, locale } = found;
            let index = pages.get(name).copied();
            let Some(index) = index.filter(|&index| self.catalog.codes[index].is_public()) else {
                self.no_page(file, name, index.is_some(), &pages, findings);
                continue;
            };
            let own = self.catalog.domain_of(&self.catalog.codes[index]);
            front_matter::ignore(file, foreign, findings);
            let begin = length(&file.text);
            let mut text = kept.get(&file.path, Arc::clone(&file.text), |_| {
                let tag = &self.settings.locales[locale].tag;
                let domain = self.catalog.codes[index].domain;
                let origin = Origin { tag, domain: Some(domain), folder: &own.name.value };
                let labels = |label: &str| self.link(&[own], label, locale);
                markdown::long_text(file, begin, &labels, &|target| self.references.addresses(target, origin))
            });
            for part in &mut text.parts {
                self.size(&mut part.body, &own.name.value);
                self.blocked(file, &mut part.body, findings);
            }
            self.problems(file, &text.problems, &[own], findings);
            if text.parts.is_empty() {
                let id = format!("{name}.{}", self.settings.locales[locale].tag);
                findings.emit(Finding::EmptyText { id }, Span::file(file.path.clone()));
            }
            texts.entry(index).or_insert_with(|| self.unwritten())[locale] = Some(text);
        }
        for (index, pages) in &texts {
            let name = self.catalog.page_of(&self.catalog.codes[*index]);
            let id = format!("{LONG_TEXTS}{name}");
            let ids = pages.iter().map(|text| text.as_ref().map(|text| &*text.ids)).collect();
            self.heading_ids(&id, ids, false, findings);
        }
        texts
    }

    /// Checks the ids that the versions of a page give its headings.
    fn heading_ids(
        &self,
        id: &str,
        ids: ByLocale<Option<&[ExplicitId]>>,
        is_whole_page: bool,
        findings: &mut Diagnostics,
    ) {
        let path = |locale: LocaleIndex| format!("{id}.{}.md", self.settings.locales[locale].tag);
        PageIds { ids, path: &path, is_whole_page }.check(self.settings, findings);
    }

    /// A page that no locale has yet.
    fn unwritten<T>(&self) -> ByLocale<Option<T>> {
        self.tags.iter().map(|_| None).collect()
    }

    /// The Markdown files below a folder whose locale the project lists.
    fn files(&self, folder: &'a str, findings: &mut Diagnostics) -> Vec<PageFile<'a>> {
        let mut files = Vec::new();
        for file in self.sources.texts(folder) {
            let Some(path) = file.path[folder.len()..].strip_suffix(".md") else {
                continue;
            };
            let (name, tag) = path.rsplit_once('.').unwrap_or(("", path));
            if let Some(locale) = self.settings.locale(tag) {
                files.push(PageFile { file, name, locale });
            } else {
                self.without_locale(file, tag, findings);
            }
        }
        files
    }

    /// Reports a page whose name ends with no locale of the project: it has another, or none.
    fn without_locale(&self, file: &SourceFile, tag: &str, findings: &mut Diagnostics) {
        let place = Span::file(file.path.clone());
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if is_of_another_locale(tag) && name.matches('.').count() > 1 {
            return unknown_locale(place, tag, self.settings, findings);
        }
        let path = file.path.to_string();
        if is_part(&path) {
            let (kind, name) = ("part".to_owned(), String::new());
            return findings.emit(Finding::IgnoredFilePage { path, kind, name }, place);
        }
        let stem = name.strip_suffix(".md").unwrap_or(name);
        let of_folder = page_of_folder(path.strip_suffix(".md").unwrap_or(&path), self.settings);
        let name = of_folder.unwrap_or_else(|| page_file(stem, self.settings));
        findings.emit(Finding::UnknownLocalePage { path, name }, place);
    }

    /// The target of a reference link's label in the first of these domains that has it.
    fn link(&self, domains: &[&Domain], label: &str, locale: LocaleIndex) -> Option<String> {
        let found = domains.iter().find_map(|domain| domain.links.get(label));
        Some(found?.get(self.tags[locale].iter().copied()).to_owned())
    }

    /// Gives the pictures of the site their sizes, so that nothing moves when they come. `folder` is where the page is in its locale's.
    fn size(&self, passage: &mut Passage, folder: &str) {
        for image in passage.images_mut() {
            let picture = self.picture(folder, &image.target);
            image.size = picture.map(|Picture { width, height, .. }| (width, height));
        }
    }

    /// Reports pictures of other hosts that the pages' policy does not let in.
    fn blocked(&self, file: &SourceFile, passage: &mut Passage, findings: &mut Diagnostics) {
        for image in passage.images_mut().filter(|image| is_elsewhere(&image.target)) {
            if !self.settings.look.allows_picture(&image.target) {
                let target = image.target.clone();
                findings.emit(Finding::BlockedPicture { target }, Span::file(file.path.clone()));
            }
        }
    }

    /// The picture in `site/static` with a relative address.
    fn picture(&self, folder: &str, target: &str) -> Option<Picture> {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        if path.starts_with('/') || path.contains(':') {
            return None;
        }
        // A folder that no file is in stands for the locale's.
        let mut parts = vec![String::new()];
        parts.extend(folder.split('/').filter(|part| !part.is_empty()).map(str::to_owned));
        for part in path.split('/') {
            match part {
                ".." => drop(parts.pop()?),
                "." => {}
                part => parts.push(percent_decode_str(part).decode_utf8().ok()?.into_owned()),
            }
        }
        let path = format!("{STATIC}{}", parts.join("/"));
        let asset = self.sources.asset(&path)?;
        // Pages show the same picture again and again.
        self.pictures.borrow_mut().entry(path).or_insert_with(|| Picture::of(asset)).clone()
    }

    fn problems(
        &self,
        file: &SourceFile,
        problems: &[Problem],
        domains: &[&Domain],
        findings: &mut Diagnostics,
    ) {
        let known = domains.iter().flat_map(|domain| domain.links.keys()).map(String::as_str);
        // A link may be in what could not be read.
        let is_whole = domains.iter().all(|domain| domain.is_whole)
            && (self.is_catalog_whole || domains.len() < self.catalog.domains.len());
        for problem in problems {
            let finding = match &problem.kind {
                ProblemKind::UnknownLink(_) if !is_whole => continue,
                ProblemKind::UnknownLink(label) => {
                    let suggestion = findings.nearest(label, known.clone());
                    Finding::UnknownLink { label: label.clone(), suggestion }
                }
                ProblemKind::UnsafeLink(target) => Finding::UnsafeLink { target: target.clone() },
                ProblemKind::Unread(what, text) => {
                    let suggestion = match what {
                        Unread::Language => findings.nearest(text, language_names()),
                        _ => None,
                    };
                    // A language that is like no other is one without colors.
                    if *what == Unread::Language && suggestion.is_none() {
                        continue;
                    }
                    Finding::UnreadMarkdown {
                        kind: what.keyword().to_owned(),
                        text: text.clone(),
                        suggestion,
                    }
                }
                // A page has as many paragraphs and lists as it likes.
                ProblemKind::JoinedParagraphs | ProblemKind::JoinedList => continue,
            };
            findings.emit(finding, problem.span.clone().unwrap_or_else(|| Span::file(file.path.clone())));
        }
    }

    fn no_page(
        &self,
        file: &SourceFile,
        name: &str,
        is_hidden: bool,
        pages: &BTreeMap<String, CodeIndex>,
        findings: &mut Diagnostics,
    ) {
        let page = name.to_owned();
        let finding = if is_hidden {
            Finding::TextForNoPageHidden { page }
        } else if !self.is_catalog_whole {
            return;
        } else {
            let public = pages.iter().filter(|(_, index)| self.catalog.codes[**index].is_public());
            let suggestion = findings.nearest(name, public.map(|(name, _)| name.as_str()));
            Finding::TextForNoPageUnknown { page, suggestion }
        };
        findings.emit(finding, Span::file(file.path.clone()));
    }
}

/// The name of a page's file in the source locale. Other generators have a folder's own page in `README.md`.
pub(crate) fn page_file(name: &str, settings: &Settings) -> String {
    let name = if name.eq_ignore_ascii_case("readme") { "index" } else { name };
    format!("{name}.{}.md", settings.locales[settings.source].tag)
}

/// Whether an address is on another host, whatever its protocol.
fn is_elsewhere(target: &str) -> bool {
    let target = target.to_ascii_lowercase();
    ["http:", "https:"].iter().any(|start| target.starts_with(start))
}
