//! What is on the site alone: guides, the long texts of codes, templates of snippets.

pub(crate) mod pages;
pub(crate) mod snippets;

use crate::diagnostics::Diagnostics;
use crate::project::catalog::Catalog;
use crate::project::indices::ByLocale;
use crate::project::resolved::Content;
use crate::project::settings::Settings;
use crate::source::Sources;
use pages::PageFiles;

/// Reads all of it. `tags` are the locales' tags, each with those that it falls back to.
pub(crate) fn load(
    sources: &Sources,
    settings: &Settings,
    catalog: &Catalog,
    tags: &ByLocale<Vec<&str>>,
    findings: &mut Diagnostics,
) -> Content {
    let files = PageFiles { sources, settings, catalog, tags };
    Content {
        guides: files.guides(findings),
        long_texts: files.long_texts(findings),
        snippets: snippets::load(sources, catalog, findings),
    }
}
