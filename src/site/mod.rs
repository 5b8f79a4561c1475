//! The reference site: every page and file, from the resolved project and a theme.

mod address;
mod doors;
mod feeds;
mod history;
mod improve;
mod lists;
mod long_text;
mod look;
mod model;
mod pages;
mod platforms;
mod said;
mod sample;
mod search;
mod selection;
mod short;
mod snippets;
mod theme;
mod views;
mod words;

use codegloss_engine::{Diagnostic, Resolved, Sources};

use crate::json;
use crate::output::Tree;
use crate::workers::Workers;
use address::Address;
use look::LookView;
use pages::{Job, jobs, root_jobs};
use selection::Selection;
use theme::Theme;
use views::Views;

/// Files of `site/static/` stand at the site's root as they are.
const STATIC: &str = "site/static/";

/// Looks for faults of templates as [`render`] finds them, and writes nothing: whatever `render` would refuse is found.
///
/// Where the templates are the theme's own, only what can differ is made ([`sample`]), and the snippets of every code; with a
/// template of the project's own, every page.
pub(crate) fn check(resolved: &Resolved, project: &Sources) -> Vec<Diagnostic> {
    let theme = Theme::load(project);
    let look = LookView::new(&resolved.settings.look, project, theme.asset(look::ICON));
    let whole = Selection::whole(resolved);
    let workers = Workers::new();
    let mut findings = Vec::new();
    for locale in 0..resolved.locales.len() {
        let renderer = match theme.renderer(resolved, locale, &look) {
            Ok(renderer) => renderer,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let sample = (!theme.is_changed()).then(|| sample::sample(resolved, locale));
        let pages = Views::new(resolved, sample.as_ref().unwrap_or(&whole), locale);
        let faults = workers.map(&jobs_of(pages), |job| render_job(&renderer, pages, job).err());
        findings.extend(faults.into_iter().flatten());
        if sample.is_some() {
            findings.extend(Views::new(resolved, &whole, locale).snippet_faults(&renderer, &workers));
        }
    }
    unique(findings)
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
    let whole = Selection::whole(resolved);
    let views_of = |locale: usize| Views::new(resolved, &whole, locale);
    let mut tree = Tree::new();
    for (path, bytes) in project.assets(STATIC) {
        tree.insert(path[STATIC.len()..].to_owned(), bytes.to_vec());
    }
    for (path, bytes) in theme.assets() {
        tree.insert(path.to_owned(), bytes.to_vec());
    }
    // What a project adds to the style stands below the theme's rules.
    let rules = platforms::css(resolved) + &look::css(&resolved.settings.look);
    let style = tree.entry("assets/codegloss.css".to_owned()).or_insert_with(|| theme.style());
    style.extend(rules.bytes());
    // What a project writes for hosts and search engines itself stands as it is.
    tree.entry("_redirects".to_owned()).or_insert_with(|| short::redirects(resolved).into_bytes());
    if let Some(url) = Address::new("sitemap.xml").url(resolved.settings.base_url.as_deref())
        && resolved.settings.base_path() == "/"
    {
        // Below a path nobody reads it.
        let text = format!("User-agent: *\nAllow: /\n\nSitemap: {url}\n");
        tree.entry("robots.txt".to_owned()).or_insert_with(|| text.into_bytes());
    }
    for (index, facts) in resolved.catalog.codes.iter().enumerate().filter(|(_, code)| code.is_public()) {
        let name = format!("e/{}.json", resolved.catalog.page_of(facts));
        tree.insert(name, json::code_file(resolved, index));
    }
    tree.insert("errors.json".to_owned(), json::catalog(resolved));
    tree.insert("errors.schema.json".to_owned(), json::schema(resolved).into_bytes());
    tree.extend(search::lists(views_of(resolved.settings.default)));
    let look = LookView::new(&resolved.settings.look, project, theme.asset(look::ICON));
    let mut findings = Vec::new();
    let total: usize = (0..resolved.locales.len()).map(|locale| jobs_of(views_of(locale)).len()).sum();
    let mut done = 0;
    let workers = Workers::new();
    for locale in 0..resolved.locales.len() {
        let renderer = match theme.renderer(resolved, locale, &look) {
            Ok(renderer) => renderer,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        let views = views_of(locale);
        // Small batches, so that progress moves and both cores have work.
        for batch in jobs_of(views).chunks(256) {
            for result in workers.map(batch, |job| render_job(&renderer, views, job)) {
                match result {
                    Ok((path, bytes)) => {
                        tree.entry(path).or_insert(bytes);
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

/// The pages of a locale; those that belong to none are made with the default one.
fn jobs_of(views: Views<'_>) -> Vec<Job> {
    let mut list = jobs(views);
    if views.locale == views.resolved.settings.default {
        list.extend(root_jobs(views));
    }
    list
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

fn render_job(
    renderer: &theme::Renderer,
    views: Views<'_>,
    job: &Job,
) -> Result<(String, Vec<u8>), Diagnostic> {
    let text = job.page.render(renderer, views, &job.address)?;
    Ok((job.address.path().to_owned(), text.into_bytes()))
}
