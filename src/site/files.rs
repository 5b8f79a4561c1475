//! The files of a site that are no pages.

use std::borrow::Cow;
use std::collections::BTreeMap;

use codegloss_engine::{Asset, DataFile, Diagnostic, LocaleIndex, Resolved, STATIC, Sources};

use super::context::LocaleContext;
use super::models::platforms;
use super::page::Page;
use super::theme::{SEARCH, STYLE, TEMPLATES, Theme, colors};
use super::{redirects, search, seo};
use crate::json;

/// The rules for hosts.
const REDIRECTS: &str = "_redirects";

/// A file of a site.
pub(super) enum File<'a> {
    Bytes(Vec<u8>),
    /// A file of the project with this path, as it is.
    Carried(Cow<'a, str>, Asset),
    /// It is made when it is asked for.
    Made(Box<dyn Fn() -> Vec<u8> + Send + Sync + 'a>),
    /// A page in the locale with this index.
    Page(LocaleIndex, Box<dyn Page>),
}

impl<'a> File<'a> {
    fn made(make: impl Fn() -> Vec<u8> + Send + Sync + 'a) -> Self {
        Self::Made(Box::new(make))
    }
}

/// All of them, by path.
pub(super) fn files<'a>(
    context: LocaleContext<'a>,
    project: &'a Sources,
    theme: Theme,
) -> Result<BTreeMap<String, File<'a>>, Diagnostic> {
    let resolved = context.resolved;
    let mut files = BTreeMap::new();
    for (path, asset) in project.assets(STATIC) {
        let name = &path[STATIC.len()..];
        let file = match name {
            REDIRECTS => File::Bytes(own_redirects(resolved, path, asset)?),
            _ => File::Carried(path.into(), asset.clone()),
        };
        files.insert(name.to_owned(), file);
    }
    // A project's rules come after the theme's.
    let rules = platforms::css(resolved) + &colors(&resolved.settings.look);
    let mut style = theme.style()?;
    style.extend(rules.bytes());
    let script = theme.search()?;
    for (path, asset) in theme.into_assets() {
        files.insert(path.clone(), File::Carried(format!("{TEMPLATES}{path}").into(), asset));
    }
    files.insert(STYLE.to_owned(), File::Bytes(style));
    files.insert(SEARCH.to_owned(), File::Bytes(script));
    for (path, data) in resolved.data_files() {
        // A project's own file for search engines is left as it is.
        files.entry(path).or_insert(File::made(move || data_file(context, data)));
    }
    files.insert(search::path(search::CODES), File::made(move || search::codes(context)));
    for context in context.in_all_locales() {
        files.insert(search::path(context.tag()), File::made(move || search::titles(context)));
        let texts = search::path(&search::texts_of(context.tag()));
        files.insert(texts, File::made(move || search::texts(context)));
    }
    Ok(files)
}

/// The project's own rules for hosts and the generated ones. Bytes that are no text are left as they are.
fn own_redirects(resolved: &Resolved, path: &str, asset: &Asset) -> Result<Vec<u8>, Diagnostic> {
    let bytes = asset.bytes(path)?;
    let Ok(own) = std::str::from_utf8(&bytes) else { return Ok(bytes.into_owned()) };
    Ok(redirects::with_own(own, &redirects::redirects(resolved)).into_bytes())
}

fn data_file(context: LocaleContext<'_>, file: DataFile) -> Vec<u8> {
    let (resolved, dates) = (context.resolved, context.shown_dates());
    match file {
        DataFile::Redirects => redirects::redirects(resolved).into_bytes(),
        DataFile::Robots => seo::robots::robots(resolved).unwrap_or_default().into_bytes(),
        DataFile::Code(code) => json::code_file(resolved, code, dates),
        DataFile::Catalog => json::catalog(resolved, dates),
        DataFile::Schema => json::schema(resolved).into_bytes(),
        DataFile::OpenApi => json::openapi::document(resolved),
    }
}
