//! What search engines, browsers and language models read.

pub(crate) mod feed;
pub(crate) mod llms;
pub(crate) mod opensearch;
pub(crate) mod robots;
pub(crate) mod sitemap;
pub(crate) mod structured_data;
