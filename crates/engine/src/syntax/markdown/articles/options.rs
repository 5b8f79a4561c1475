//! The Markdown of whole files: CommonMark with what GitHub adds to it, and definition lists.

use pulldown_cmark::Options;

/// What guides and long texts may have beyond CommonMark. Addresses and elements are read by our own modules.
pub(in super::super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST);
