//! `ignored-file`: a file that is none of the messages or pages because of its name or its place, as far as a slip can be told.

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::settings::Settings;
use crate::project::settings::page_files::{is_part, page_of_folder};
use crate::rules::Project;

/// The folders of pages.
const PAGES: [&str; 2] = ["site/guide/", "site/codes/"];

/// What other generators call the files that say the order of pages.
const ORDERS: [&str; 5] = ["_category_", "sidebars", "_meta", "meta", "_sidebar"];

/// What files of these kinds end with.
const SOURCES: [&str; 3] = [".mdx", ".markdown", ".mdown"];
const PICTURES: [&str; 7] = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let settings = project.settings;
    let texts = project.sources.texts("").map(|file| &*file.path);
    for path in texts.chain(project.sources.assets("").map(|(path, _)| path)) {
        if let Some(name) = settings.messages.meant(path, |tag| settings.locale(tag).is_some()) {
            findings.emit(Finding::IgnoredFile { path: path.to_owned(), name }, Span::file(path));
        } else if project.scope.is_whole()
            && let Some((kind, name)) = page(path, settings)
        {
            let finding = Finding::IgnoredFilePage { path: path.to_owned(), kind: kind.to_owned(), name };
            findings.emit(finding, Span::file(path));
        }
    }
}

/// What a file among the pages is for, and the file that has this here.
fn page(path: &str, settings: &Settings) -> Option<(&'static str, String)> {
    let root = PAGES.into_iter().find(|folder| path.starts_with(folder))?;
    let (folder, file) = path.rsplit_once('/')?;
    let stem = file.split('.').next().unwrap_or_default();
    let source = &settings.locales[settings.source].tag;
    if let Some(name) = SOURCES.iter().find_map(|ending| file.strip_suffix(ending)) {
        if is_part(path) {
            return Some(("part", String::new()));
        }
        if let Some(name) = page_of_folder(&format!("{folder}/{name}"), settings) {
            return Some(("page", name));
        }
        let has_tag = name.rsplit_once('.').is_some_and(|(_, tag)| settings.locale(tag).is_some());
        let tag = if has_tag { String::new() } else { format!(".{source}") };
        return Some(("page", format!("{folder}/{name}{tag}.md")));
    }
    if PICTURES.iter().any(|ending| file.ends_with(ending)) {
        return Some(("picture", format!("site/static/{}", &path[root.len()..])));
    }
    let is_page = file.rsplit_once('.').is_some_and(|(_, extension)| extension == "md");
    let is_order = ORDERS.contains(&stem) && root == PAGES[0] && !is_page;
    is_order.then(|| {
        let folder = if folder.len() < root.len() { format!("{folder}/<name>") } else { folder.to_owned() };
        ("order", format!("{folder}/index.{source}.md"))
    })
}
