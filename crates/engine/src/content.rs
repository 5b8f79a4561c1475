//! What is on the site alone: guides, the long texts of codes, templates of snippets.

pub(crate) mod address;
mod anchors;
pub(crate) mod front_matter;
mod heading_ids;
pub(crate) mod list_pages;
pub(crate) mod lists;
pub(crate) mod pages;
mod permalinks;
mod reading_order;
pub(crate) mod selection;
pub(crate) mod site_map;
pub(crate) mod snippets;
mod twins;

use crate::diagnostics::Diagnostics;
use crate::project::cache::Cache;
use crate::project::resolved::Content;
use front_matter::ForeignKeys;
use pages::PageFiles;
use reading_order::{drafts, in_reading_order};

/// Reads all of it.
pub(crate) fn load(files: &PageFiles<'_>, cache: &mut Cache, findings: &mut Diagnostics) -> Content {
    let mut foreign = ForeignKeys::default();
    let landing = files.landing(&mut cache.guides, &mut foreign, findings);
    let guides = files.guides(&mut cache.guides, &mut foreign, findings);
    let content = Content {
        drafts: drafts(&guides),
        guides: landing.into_iter().chain(in_reading_order(guides)).collect(),
        long_texts: files.long_texts(&mut cache.long_texts, &mut foreign, findings),
        snippets: snippets::load(files, findings),
    };
    foreign.report(findings);
    content
}
