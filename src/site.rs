//! The reference site: every page and file, from the resolved project and a theme.

mod context;
mod files;
mod highlight;
mod lists;
mod models;
mod page;
mod pages;
mod part_links;
mod redirects;
mod sample;
mod search;
mod seo;
mod theme;

use std::borrow::Cow;
use std::collections::BTreeMap;

use codegloss_engine::{ByLocale, Diagnostic, Resolved, Sources};

use crate::output::Files;
use context::LocaleContext;
use files::File;
use models::snippets;
use page::Page;
use pages::pages;
use part_links::PartLinks;
use sample::sample;
use theme::{Renderer, Theme};

use crate::dates::Dates;
use crate::workers::Workers;

pub(crate) use codegloss_engine::Selection;
pub(crate) use lists::coverage::kinds_in_order as kinds;
pub(crate) use search::finder::{Found, Hit, find};

/// Finds the faults of templates for which the files of a [`Site`] could not be made, without making them all.
///
/// With the theme's own templates, no page fails if those of a [`sample()`] do not. All pages are made of a template that is the
/// project's own, and all snippets.
pub(crate) fn check(resolved: &Resolved, project: &Sources) -> Vec<Diagnostic> {
    let theme = Theme::load(project);
    let templates = match theme.templates(resolved, project) {
        Ok(templates) => templates,
        Err(finding) => return vec![finding],
    };
    let whole = Selection::whole(resolved);
    let workers = Workers::new();
    let links = PartLinks::of(project);
    let mut findings = Theme::unused_templates(project);
    for locale in resolved.locales.indices() {
        let renderer = templates.in_locale(resolved, locale);
        let whole = LocaleContext::new(resolved, &whole, locale);
        let is_own = |page: &dyn Page| theme.is_changed(page.template());
        if theme.has_own_templates() {
            let own: Vec<_> = pages(whole).into_iter().filter(|page| is_own(page.as_ref())).collect();
            findings.extend(faults(&workers, whole, &renderer, &own, &links));
        }
        let sample = sample(resolved, locale);
        let sample = LocaleContext::new(resolved, &sample, locale);
        let others: Vec<_> = pages(sample).into_iter().filter(|page| !is_own(page.as_ref())).collect();
        findings.extend(faults(&workers, sample, &renderer, &others, &links));
        findings.extend(snippets::faults(whole, &renderer, &workers));
    }
    findings.extend(links.into_faults());
    findings.retain_mut(|finding| resolved.settings.levels.weigh(finding));
    unique(findings)
}

/// What is wrong with these pages. Those that could be made show which parts templates link to.
fn faults(
    workers: &Workers,
    context: LocaleContext<'_>,
    renderer: &Renderer,
    pages: &[Box<dyn Page>],
    links: &PartLinks,
) -> Vec<Diagnostic> {
    let made =
        workers.map(pages, |page| page.render(context, renderer).map(|text| links.look_at(&text)).err());
    made.into_iter().flatten().collect()
}

/// A whole site: the path of every file, and how each is made.
pub(crate) struct Site<'a> {
    context: LocaleContext<'a>,
    /// One for each locale.
    renderers: ByLocale<Renderer>,
    files: BTreeMap<String, File<'a>>,
}

impl<'a> Site<'a> {
    /// Lists the files of a site with the pages of a selection, and makes none of them.
    pub(crate) fn new(
        resolved: &'a Resolved,
        project: &'a Sources,
        selection: &'a Selection,
        dates: Option<&'a Dates>,
    ) -> Result<Self, Diagnostic> {
        let theme = Theme::load(project);
        let templates = theme.templates(resolved, project)?;
        let context = LocaleContext::new(resolved, selection, resolved.settings.default).with_dates(dates);
        let mut files = files::files(context, project, theme)?;
        for context in context.in_all_locales() {
            for page in pages(context) {
                let path = page.address(context).path().to_owned();
                files.entry(path).or_insert(File::Page(context.locale, page));
            }
        }
        let renderers = context.in_all_locales().map(|context| templates.in_locale(resolved, context.locale));
        Ok(Self { context, renderers: renderers.collect(), files })
    }
}

impl Files for Site<'_> {
    fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    fn file(&self, path: &str) -> Result<Cow<'_, [u8]>, Diagnostic> {
        match self.files.get(path) {
            Some(File::Bytes(bytes)) => Ok(Cow::Borrowed(bytes)),
            Some(File::Carried(path, asset)) => asset.bytes(path),
            Some(File::Made(make)) => Ok(make().into()),
            Some(File::Page(locale, page)) => {
                let text = page.render(self.context.in_locale(*locale), &self.renderers[*locale])?;
                Ok(text.into_bytes().into())
            }
            None => Ok(Cow::Borrowed(&[])),
        }
    }
}

/// A broken template fails in every language and on every page that uses it.
pub(crate) fn unique(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut unique: Vec<Diagnostic> = Vec::new();
    for finding in findings {
        if !unique.contains(&finding) {
            unique.push(finding);
        }
    }
    unique
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{Selection, Site};
    use crate::output::{Files as _, Maker, OutputError, Writer, publish};
    use crate::project::Project;

    /// Links are checked against the list that the site is made from: it has every file but the theme's, and the parts of codes'
    /// pages are those that the templates have.
    #[test]
    fn the_files_are_those_that_links_are_checked_against() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for folder in ["", "crates/engine/tests/fixture", "docs"] {
            let read = Project::read(&root.join(folder));
            let resolved = read.whole().unwrap();
            let selection = Selection::whole(resolved);
            let site = Site::new(resolved, &read.sources, &selection, None).unwrap();
            let map = resolved.site_map(&read.sources);
            let paths: Vec<_> =
                site.paths().into_iter().filter(|path| !path.starts_with("assets/")).collect();
            assert_eq!(map.keys().collect::<Vec<_>>(), paths, "{folder}");
            for (path, page) in &map {
                let Some((locale, page)) = page else { continue };
                let Some(known) = resolved.anchors(*locale, page) else { continue };
                let text = String::from_utf8(site.file(path).unwrap().into_owned()).unwrap();
                let main = &text[text.find("<main").unwrap()..text.find("</main>").unwrap()];
                let ids = main.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
                // Footnotes are linked to by their own marks alone.
                let ids: BTreeSet<_> = ids.filter(|id| !id.starts_with("fn")).collect();
                let unwritten: Vec<_> = known.difference(&ids).filter(|id| *id != "snippet").collect();
                assert!(unwritten.is_empty() && ids.is_subset(&known), "{path}: {ids:?}, not {known:?}");
            }
        }
    }

    /// A static file that is gone when it is to be copied is a finding, and the last site stays.
    #[test]
    fn a_static_file_that_vanishes_leaves_the_last_site() {
        let folder = tempfile::tempdir().unwrap();
        let project = folder.path().join("project");
        for (path, text) in [
            ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/web.toml", "domain = 'web'\n[[code]]\ncode = 404\n"),
            ("locales/en/web.ftl", "web = Web\nweb-404 = Not found\n"),
            ("site/static/a.bin", "A"),
        ] {
            fs::create_dir_all(project.join(path).parent().unwrap()).unwrap();
            fs::write(project.join(path), text).unwrap();
        }
        let read = Project::read(&project);
        let resolved = read.whole().unwrap();
        let selection = Selection::whole(resolved);
        let site = Site::new(resolved, &read.sources, &selection, None).unwrap();
        let maker = Maker::new(Writer::Build, resolved);
        let out = folder.path().join("public");
        let publish = || publish(&site, &out, &maker, &mut |_| Ok(()));
        assert!(publish().unwrap().files > 10);
        fs::write(out.join("index.html"), "older").unwrap();
        fs::remove_file(project.join("site/static/a.bin")).unwrap();
        let Err(OutputError::Faults(faults)) = publish() else { panic!("it was published") };
        let said: Vec<_> = faults.iter().map(|fault| (fault.rule.id(), &*fault.spans[0].path)).collect();
        assert_eq!(said, [("unreadable-file", "site/static/a.bin")]);
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"older");
        assert_eq!(fs::read(out.join("a.bin")).unwrap(), b"A");
        assert!(site.file("a.bin").is_err());
    }
}
