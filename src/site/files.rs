//! The files of a site that are no pages.

use codegloss_engine::Sources;

use super::context::LocaleContext;
use super::models::platforms;
use super::theme::{Theme, colors};
use super::{redirects, search, seo};
use crate::json;
use crate::output::Tree;

/// Files of `site/static/` are at the site's root as they are.
const STATIC: &str = "site/static/";

/// All of them, by path.
pub(super) fn files(context: LocaleContext<'_>, project: &Sources, theme: &Theme) -> Tree {
    let resolved = context.resolved;
    let mut tree = Tree::new();
    for (path, bytes) in project.assets(STATIC) {
        tree.insert(path[STATIC.len()..].to_owned(), bytes.to_vec());
    }
    for (path, bytes) in theme.assets() {
        tree.insert(path.to_owned(), bytes.to_vec());
    }
    // A project's rules come after the theme's.
    let rules = platforms::css(resolved) + &colors(&resolved.settings.look);
    let style = tree.entry("assets/codegloss.css".to_owned()).or_insert_with(|| theme.style());
    style.extend(rules.bytes());
    // A project's own file for hosts or search engines is left as it is.
    tree.entry("_redirects".to_owned()).or_insert_with(|| redirects::redirects(resolved).into_bytes());
    if let Some(text) = seo::robots::robots(resolved) {
        tree.entry("robots.txt".to_owned()).or_insert_with(|| text.into_bytes());
    }
    for (index, code) in resolved.catalog.codes.iter().enumerate().filter(|(_, code)| code.is_public()) {
        tree.insert(format!("e/{}.json", resolved.catalog.page_of(code)), json::code_file(resolved, index));
    }
    tree.insert("errors.json".to_owned(), json::catalog(resolved));
    tree.insert("errors.schema.json".to_owned(), json::schema(resolved).into_bytes());
    tree.extend(search::lists(context));
    tree
}
