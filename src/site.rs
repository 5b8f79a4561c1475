//! The reference site: every page and file, from the resolved project and a theme.

mod context;
mod files;
mod lists;
mod models;
mod page;
mod pages;
mod redirects;
mod sample;
mod search;
mod seo;
mod theme;

use codegloss_engine::{Diagnostic, Resolved, Sources};

use crate::output::Tree;
use context::LocaleContext;
use context::selection::Selection;
use models::snippets;
use page::Page;
use pages::pages;
use sample::sample;
use theme::{Renderer, Theme};

use crate::workers::Workers;

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
    let workers = Workers::new();
    let mut findings = Vec::new();
    for locale in 0..resolved.locales.len() {
        let renderer = templates.in_locale(resolved, locale);
        let whole = LocaleContext::new(resolved, &whole, locale);
        let is_own = |page: &dyn Page| theme.is_changed(page.template());
        if theme.has_own_templates() {
            let own: Vec<_> = pages(whole).into_iter().filter(|page| is_own(page.as_ref())).collect();
            findings.extend(faults(&workers, whole, &renderer, &own));
        }
        let sample = sample(resolved, locale);
        let sample = LocaleContext::new(resolved, &sample, locale);
        let others: Vec<_> = pages(sample).into_iter().filter(|page| !is_own(page.as_ref())).collect();
        findings.extend(faults(&workers, sample, &renderer, &others));
        findings.extend(snippets::faults(whole, &renderer, &workers));
    }
    unique(findings)
}

/// What is wrong with these pages.
fn faults(
    workers: &Workers,
    context: LocaleContext<'_>,
    renderer: &Renderer,
    pages: &[Box<dyn Page>],
) -> Vec<Diagnostic> {
    workers.map(pages, |page| page.render(context, renderer).err()).into_iter().flatten().collect()
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
    let workers = Workers::new();
    for context in context.in_all_locales() {
        let renderer = templates.in_locale(resolved, context.locale);
        // Small batches, so that progress moves and both cores have work.
        for batch in pages(context).chunks(256) {
            for (address, page) in
                workers.map(batch, |page| (page.address(context), page.render(context, &renderer)))
            {
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
