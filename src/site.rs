//! The reference site: every page and file, from the resolved project and a theme.

mod context;
mod files;
mod lists;
mod markup;
mod models;
mod page;
mod pages;
mod redirects;
mod sample;
mod search;
mod seo;
mod theme;

use codegloss_build::{Diagnostic, Resolved, Sources};
use rayon::prelude::*;

use crate::output::Tree;
use context::LocaleContext;
use context::selection::Selection;
use models::snippets;
use page::Page;
use pages::pages;
use sample::sample;
use theme::{Renderer, Theme};

/// Finds the faults of templates for which [`render`] would refuse to make the site, without making it.
///
/// With the theme's own templates, no page fails if those of a [`sample`] do not. All pages are made of a template that is the
/// project's own, and all snippets.
pub(crate) fn check(resolved: &Resolved, project: &Sources) -> Vec<Diagnostic> {
    let theme = Theme::load(project);
    let templates = match theme.templates(resolved, project) {
        Ok(templates) => templates,
        Err(finding) => return vec![finding],
    };
    let whole = Selection::whole(resolved);
    let locales = (0..resolved.locales.len()).into_par_iter();
    let findings = locales.flat_map_iter(|locale| {
        let renderer = templates.in_locale(resolved, locale);
        let whole = LocaleContext::new(resolved, &whole, locale);
        let is_own = |page: &dyn Page| theme.is_changed(page.template());
        let mut findings = Vec::new();
        if theme.has_own_templates() {
            findings.extend(faults(whole, &renderer, &pages(whole), is_own));
        }
        let sample = sample(resolved, locale);
        let sample = LocaleContext::new(resolved, &sample, locale);
        findings.extend(faults(sample, &renderer, &pages(sample), |page| !is_own(page)));
        findings.extend(snippets::faults(whole, &renderer));
        findings
    });
    unique(findings.collect())
}

/// What is wrong with those of these pages that are looked at.
fn faults(
    context: LocaleContext<'_>,
    renderer: &Renderer,
    pages: &[Box<dyn Page>],
    is_looked_at: impl Fn(&dyn Page) -> bool + Sync,
) -> Vec<Diagnostic> {
    let pages = pages.par_iter().filter(|page| is_looked_at(page.as_ref()));
    pages.filter_map(|page| page.render(context, renderer).err()).collect()
}

/// Makes the whole site. Every fault of a template is a finding, and then there is no site.
///
/// `progress` is told how many of how many pages are made.
pub(crate) fn render(
    resolved: &Resolved,
    project: &Sources,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Tree, Vec<Diagnostic>> {
    let theme = Theme::load(project);
    let templates = theme.templates(resolved, project).map_err(|finding| vec![finding])?;
    let whole = Selection::whole(resolved);
    let context = LocaleContext::new(resolved, &whole, resolved.settings.default);
    let mut tree = files::files(context, project, &theme);
    let mut findings = Vec::new();
    let total: usize = context.in_all_locales().map(|context| pages(context).len()).sum();
    let mut done = 0;
    for context in context.in_all_locales() {
        let renderer = templates.in_locale(resolved, context.locale);
        // Small batches, so that progress moves and both cores have work.
        for batch in pages(context).chunks(256) {
            let made = batch.par_iter().map(|page| (page.address(context), page.render(context, &renderer)));
            for (address, page) in made.collect::<Vec<_>>() {
                match page {
                    Ok(text) => {
                        tree.entry(address.path().to_owned()).or_insert(text.into_bytes());
                    }
                    Err(finding) => findings.push(finding),
                }
            }
            done += batch.len();
            progress(done, total);
        }
    }
    if findings.is_empty() { Ok(tree) } else { Err(unique(findings)) }
}

/// A broken template fails in every language and on every page that uses it.
fn unique(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut unique: Vec<Diagnostic> = Vec::new();
    for finding in findings {
        if !unique.contains(&finding) {
            unique.push(finding);
        }
    }
    unique
}
