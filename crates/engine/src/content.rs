//! What is on the site alone: guides, the long texts of codes, templates of snippets.

pub(crate) mod address;
mod anchors;
pub(crate) mod pages;
mod permalinks;
pub(crate) mod selection;
pub(crate) mod site_map;
pub(crate) mod snippets;

use crate::diagnostics::Diagnostics;
use crate::project::cache::Cache;
use crate::project::resolved::Content;
use pages::PageFiles;

/// Reads all of it.
pub(crate) fn load(files: &PageFiles<'_>, cache: &mut Cache, findings: &mut Diagnostics) -> Content {
    Content {
        guides: files.guides(&mut cache.guides, findings),
        long_texts: files.long_texts(&mut cache.long_texts, findings),
        snippets: snippets::load(files, findings),
    }
}
