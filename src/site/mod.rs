//! The reference site: every page and file, from the resolved project and a theme.

mod address;
mod model;
mod pages;
mod search;
mod theme;
mod views;

use codegloss_build::{Diagnostic, Resolved, Sources};
use rayon::prelude::*;

use crate::json;
use crate::output::Tree;
use pages::{Job, jobs, root_jobs};
use theme::Theme;
use views::Views;

/// Files of `site/static/` stand at the site's root as they are.
const STATIC: &str = "site/static/";

/// Makes the whole site. Every fault of a template is a finding, and then there is no site.
///
/// `progress` is told how many of how many pages are made.
pub(crate) fn render(
    resolved: &Resolved,
    project: &Sources,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Tree, Vec<Diagnostic>> {
    let theme = Theme::load(project);
    let mut tree = Tree::new();
    for (path, bytes) in project.assets(STATIC) {
        tree.insert(path[STATIC.len()..].to_owned(), bytes.to_vec());
    }
    for (path, bytes) in theme.assets() {
        tree.insert(path.to_owned(), bytes.to_vec());
    }
    tree.insert("errors.json".to_owned(), json::catalog(resolved));
    tree.insert("errors.schema.json".to_owned(), json::SCHEMA.to_vec());
    tree.extend(search::lists(resolved));
    let mut findings = Vec::new();
    let total: usize =
        (0..resolved.locales.len()).map(|locale| jobs(Views::new(resolved, locale)).len()).sum();
    let mut done = 0;
    for locale in 0..resolved.locales.len() {
        let renderer = match theme.renderer(resolved, locale) {
            Ok(renderer) => renderer,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let views = Views::new(resolved, locale);
        let mut list = jobs(views);
        if locale == resolved.settings.default {
            list.extend(root_jobs());
        }
        // Small batches, so that progress moves and both cores have work.
        for batch in list.chunks(256) {
            let results: Vec<_> = batch.par_iter().map(|job| render_job(&renderer, views, job)).collect();
            for result in results {
                match result {
                    Ok((path, bytes)) => {
                        tree.insert(path, bytes);
                    }
                    Err(finding) => findings.push(finding),
                }
            }
            done += batch.len();
            progress(done.min(total), total);
        }
    }
    // A broken template fails in every language and on every page that uses it.
    let mut unique: Vec<Diagnostic> = Vec::new();
    for finding in findings {
        if !unique.contains(&finding) {
            unique.push(finding);
        }
    }
    if unique.is_empty() { Ok(tree) } else { Err(unique) }
}

fn render_job(
    renderer: &theme::Renderer,
    views: Views<'_>,
    job: &Job,
) -> Result<(String, Vec<u8>), Diagnostic> {
    let text = job.page.render(renderer, views, &job.address)?;
    Ok((job.address.path().to_owned(), text.into_bytes()))
}
