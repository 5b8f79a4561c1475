//! `broken-link`: a link or a picture whose target is not on the site.

mod by_name;
mod known;
mod templates;

use std::cell::OnceCell;
use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::content::address::Address;
use crate::content::site_map::{Format, PageKind};
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::catalog::Code;
use crate::project::indices::LocaleIndex;
use crate::project::references::References;
use crate::project::references::site_address::{Here, Site};
use crate::project::resolved::{Guide, guide_path};
use crate::project::settings::project_span;
use crate::rules::Project;
use crate::syntax::markdown::{Reference, WrittenLink};
use known::Known;

pub use templates::{PartLink, part_links};

/// Every link within the site, and every link by name: of a guide, an article or a code's texts from the page in its own language, of
/// the header and the footer from that language's folder, of templates from the pages that show it.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    // What could not be read may be what is linked to.
    if !project.is_catalog_whole || !project.sources.is_whole("site") {
        return;
    }
    let references = References::new(project.catalog, Site::default());
    let site = Site::of(project.settings);
    let checker = Checker { project, references, site, known: OnceCell::new() };
    for (guide, index) in project.resolved.guides.iter().zip(0..) {
        for (locale, page) in guide.pages.iter_enumerated() {
            let Some(page) = page else { continue };
            let here = (locale, PageKind::Guide(index, Format::Html));
            let file = Span::file(guide.place(&project.settings.locales[locale].tag).path);
            for link in &page.links {
                checker.check(&here, link, &file, findings);
            }
        }
    }
    for (&code, texts) in &project.resolved.long_texts {
        for (locale, text) in texts.iter_enumerated() {
            let Some(text) = text else { continue };
            let here = (locale, PageKind::Code(code, Format::Html));
            let file = Span::file(project.resolved.long_text_place(locale, code).path);
            for link in &text.links {
                checker.check(&here, link, &file, findings);
            }
        }
    }
    for (locale, texts) in project.locales.iter_enumerated() {
        for (code, link) in &texts.mentions.targets {
            match code.map(|code| (code, &project.catalog.codes[code])) {
                Some((index, code)) if code.is_public() => {
                    let here = (locale, PageKind::Code(index, Format::Html));
                    checker.check(&here, link, &code.span, findings);
                }
                Some(_) => {}
                None => checker.check(&(locale, PageKind::Home), link, &project_span(), findings),
            }
        }
    }
    checker.header(findings);
    checker.templates(findings);
}

/// A page of the site.
type SitePage = (LocaleIndex, PageKind);

struct Checker<'a> {
    project: &'a Project<'a>,
    references: References<'a>,
    site: Site<'a>,
    /// What there is, once a link asks.
    known: OnceCell<Known>,
}

impl Checker<'_> {
    /// `file` is where a link is that is nowhere by itself.
    fn check(&self, page: &SitePage, link: &WrittenLink, file: &Span, findings: &mut Diagnostics) {
        let fault = match Reference::of(&link.target) {
            Some(reference) => self.fault_of_name(page, &link.target, reference, findings),
            None => self.fault_of_address(page, link, findings),
        };
        if let Some(fault) = fault {
            findings.emit(fault, link.span.clone().unwrap_or_else(|| file.clone()));
        }
    }

    /// The links of the header, each target once.
    fn header(&self, findings: &mut Diagnostics) {
        for link in &self.project.settings.frame.links {
            let mut seen = BTreeSet::new();
            for (locale, texts) in self.project.resolved.locales.iter_enumerated() {
                let tags = texts.chain.iter().map(|&index| self.project.settings.locales[index].tag.as_str());
                let target = link.target.get(tags).to_owned();
                if seen.insert(target.clone()) {
                    let written = WrittenLink { target, is_picture: false, span: None };
                    self.check(&(locale, PageKind::Home), &written, &link.place, findings);
                }
            }
        }
    }

    /// What is wrong with an address within the site on a page.
    fn fault_of_address(
        &self,
        page: &SitePage,
        link: &WrittenLink,
        findings: &mut Diagnostics,
    ) -> Option<Finding> {
        let here = page.1.address(self.project.resolved, page.0);
        let target = link.target.clone();
        let tag = self.project.settings.locales[page.0].tag.as_str();
        let folder = here.path().strip_prefix(tag).and_then(|path| path.rsplit_once('/'));
        let folder = folder.map_or("", |(folder, _)| folder);
        // An address of the site's own host is one from its root.
        let base = self.project.settings.base_url.as_deref().filter(|base| target.starts_with(*base));
        let written = base.map_or_else(
            || target.clone(),
            |base| format!("/{}", target[base.len()..].trim_start_matches('/')),
        );
        let meant = self.site.addresses(&written, Here { tag, folder });
        let (path, anchor) = destination(&here, meant.as_ref().map_or(&written, |meant| &meant.page))?;
        // The theme's own files are not known here.
        if path.starts_with("assets/") {
            return None;
        }
        if let Some(found) = self.file(&path) {
            return self.fault_of_part(found.as_ref()?, &target, &anchor?, findings);
        }
        let known = self.unpublished(&path, &target).or_else(|| self.moved(&here, &path, &target));
        if known.is_some() {
            return known;
        }
        let near = self.similar(Some(tag), &path, findings);
        let suggestion = near.map(|near| {
            if let Some(base) = base {
                format!("{base}{near}")
            } else if target.starts_with('/') {
                suggested_from_root(&near, &target)
            } else {
                suggested(&here, &near, &target)
            }
        });
        Some(if link.is_picture {
            Finding::BrokenLinkPicture { target, suggestion }
        } else {
            Finding::BrokenLinkPage { target, suggestion }
        })
    }

    /// What is wrong with the part of a page that a link names.
    fn fault_of_part(
        &self,
        page: &SitePage,
        target: &str,
        anchor: &str,
        findings: &mut Diagnostics,
    ) -> Option<Finding> {
        let anchors = self.known().anchors(self.project, page)?;
        if is_part(anchor, &anchors) {
            return None;
        }
        // The parts of an article have a prefix of their own.
        let of_article = Some(format!("text-{anchor}")).filter(|id| anchors.contains(id));
        let suggestion = of_article.or_else(|| findings.nearest(anchor, anchors.iter().map(String::as_str)));
        let (target, anchor) = (target.to_owned(), anchor.to_owned());
        Some(Finding::BrokenLinkAnchor { target, anchor, suggestion })
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| Known::of(self.project))
    }

    /// The file that a host gives for a path, and the page that it is.
    fn file(&self, path: &str) -> Option<&Option<SitePage>> {
        let folder = path.strip_suffix('/').unwrap_or(path);
        let index = if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
        let files = &self.known().files;
        let named = files.get(path).or_else(|| files.get(&index));
        // The addresses that codes are known by have no extension.
        named.or_else(|| files.get(&format!("{path}.html")).filter(|_| path.starts_with("e/")))
    }

    /// What is said of an address that only a draft or an internal code would have.
    fn unpublished(&self, path: &str, target: &str) -> Option<Finding> {
        let Project { resolved, settings, catalog, .. } = self.project;
        let mut tags = settings.locales.iter().map(|locale| locale.tag.as_str());
        let tag = tags.find(|tag| path.strip_prefix(tag).is_some_and(|rest| rest.starts_with('/')))?;
        let page = &path[tag.len() + 1..];
        let page = page.strip_suffix(".html").or_else(|| page.strip_suffix(".md"))?;
        let draft = page.strip_prefix("guide/").and_then(|slug| resolved.drafts.get(slug));
        if let Some(slug) = draft {
            let (target, key) = (target.to_owned(), "draft".to_owned());
            let file = guide_path(slug, &settings.locales[settings.source].tag);
            return Some(Finding::BrokenLinkPrivate { target, key, file });
        }
        Some(private_code(target, &catalog.codes[*self.known().private.get(page)?]))
    }

    /// What is said of a former address of a guide, which only redirects.
    fn moved(&self, here: &Address, path: &str, target: &str) -> Option<Finding> {
        let (guide, locale) = self.former(path)?;
        let page = Address::guide(&self.project.settings.locales[locale].tag, &guide.slug, "html");
        let current = suggested(here, page.path(), target);
        Some(Finding::BrokenLinkMoved { target: target.to_owned(), current })
    }

    /// The guide that had this address, and the locale of its page.
    fn former(&self, path: &str) -> Option<(&Guide, LocaleIndex)> {
        let (guide, locale) = *self.known().former.get(path)?;
        Some((&self.project.resolved.guides[guide], locale))
    }

    /// The file that was perhaps meant by a path, on a page of the locale with this tag.
    fn similar(&self, tag: Option<&str>, path: &str, findings: &mut Diagnostics) -> Option<String> {
        // A guide's file is `<name>.<locale>.md`, its page `<name>.html`.
        let name = path.strip_suffix(".md").unwrap_or(path);
        let mut tags = self.project.settings.locales.iter().map(|locale| format!(".{}", locale.tag));
        let name = tags.find_map(|tag| name.strip_suffix(&tag)).unwrap_or(name);
        // Other generators have a folder's own page there.
        let readme = name.strip_suffix("README").map(|folder| format!("{folder}index"));
        let name = readme.as_deref().unwrap_or(name);
        let has_extension = path == name && name.rsplit('/').next().is_some_and(|name| name.contains('.'));
        let path = if has_extension { name.to_owned() } else { format!("{name}.html") };
        let in_locale =
            tag.into_iter().flat_map(|tag| ["", "guide/"].map(|folder| format!("{tag}/{folder}{path}")));
        let mut same = std::iter::once(path.clone()).chain(in_locale);
        if let Some(same) = same.find(|path| self.known().files.contains_key(path)) {
            return Some(same);
        }
        // Pages of other languages are as similar, and never meant.
        let own = if self.is_of_a_locale(&path) { path.split('/').next() } else { tag };
        let is_near = |known: &&str| known.split('/').next() == own || !self.is_of_a_locale(known);
        let mut named_so = self.known().files_named_as(&path).iter().map(String::as_str).filter(is_near);
        let elsewhere = named_so.next().filter(|_| named_so.next().is_none()).map(str::to_owned);
        let known = self.known().files.keys().map(String::as_str).filter(is_near);
        elsewhere.or_else(|| findings.nearest(&path, known))
    }

    fn is_of_a_locale(&self, path: &str) -> bool {
        let folder = path.split('/').next();
        self.project.settings.locales.iter().any(|locale| Some(locale.tag.as_str()) == folder)
    }
}

/// The path of a relative address from the site's root, and the part of the page. `None` for what leaves the site, or
/// begins at the host's root.
fn destination(here: &Address, target: &str) -> Option<(String, Option<String>)> {
    let (address, anchor) = target.split_once('#').map_or((target, None), |(path, part)| (path, Some(part)));
    let path = address.split('?').next().unwrap_or_default();
    let is_elsewhere = path.starts_with('/') || path.split('/').next().is_some_and(|part| part.contains(':'));
    if is_elsewhere {
        return None;
    }
    let anchor = match anchor {
        Some(anchor) if !anchor.is_empty() => Some(decoded(anchor)?),
        _ => None,
    };
    if path.is_empty() {
        return Some((here.path().to_owned(), anchor));
    }
    let mut parts: Vec<String> = here.path().split('/').map(str::to_owned).collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." | "" => {}
            part => parts.push(decoded(part)?),
        }
    }
    let end = if path.ends_with(['/', '.']) && !parts.is_empty() { "/" } else { "" };
    Some((parts.join("/") + end, anchor))
}

/// What a browser reads an address as.
fn decoded(text: &str) -> Option<String> {
    Some(percent_decode_str(text).decode_utf8().ok()?.into_owned())
}

/// What is said of a link to a code that is not on the site.
fn private_code(target: &str, code: &Code) -> Finding {
    let key = if code.internal { "internal" } else { "draft" }.to_owned();
    Finding::BrokenLinkPrivate { target: target.to_owned(), key, file: code.span.path.to_string() }
}

/// Whether a browser finds a part of this name: `top` is the beginning of any page, and `:~:` begins a text to look for.
fn is_part(anchor: &str, anchors: &BTreeSet<String>) -> bool {
    let name = anchor.split(":~:").next().unwrap_or_default();
    name.is_empty() || name.eq_ignore_ascii_case("top") || anchors.contains(name)
}

/// A link to a file, with what followed the path in the one that was written.
fn suggested(here: &Address, path: &str, written: &str) -> String {
    here.link(&Address::new(path)) + behind_path(written)
}

/// The same from the site's root.
fn suggested_from_root(path: &str, written: &str) -> String {
    format!("/{path}{}", behind_path(written))
}

fn behind_path(written: &str) -> &str {
    written.find(['?', '#']).map_or("", |start| &written[start..])
}

#[cfg(test)]
mod tests {
    use super::destination;
    use crate::content::address::Address;

    /// Only what is on the site for sure is looked for there.
    #[test]
    fn what_leaves_the_site_is_not_looked_for() {
        let here = Address::new("en/guide/a.html");
        let path = |target| destination(&here, target).map(|(path, _)| path);
        for target in [
            "/pricing",
            "//example.com/a",
            "https://example.com/",
            "mailto:a@b.c",
            "../../../other",
            "a%ff.html",
        ] {
            assert_eq!(path(target), None, "{target}");
        }
        for (target, found) in [
            ("b.html?q=1#c", "en/guide/b.html"),
            ("./b.html", "en/guide/b.html"),
            ("../chat/", "en/chat/"),
            ("..", "en/"),
            ("../../", ""),
            ("#c", "en/guide/a.html"),
            ("?q=1", "en/guide/a.html"),
            ("%E4%B8%AD.html", "en/guide/中.html"),
        ] {
            assert_eq!(path(target).as_deref(), Some(found), "{target}");
        }
        let part = destination(&here, "#%E4%B8%AD").and_then(|(_, part)| part);
        assert_eq!(part.as_deref(), Some("中"));
    }
}
