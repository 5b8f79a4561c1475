//! `robots.txt`.

use codegloss_engine::{Address, Resolved};

/// The file's text, where the site has an address.
pub(crate) fn robots(resolved: &Resolved) -> Option<String> {
    let sitemap = Address::new("sitemap.xml").url(resolved.settings.base_url.as_deref())?;
    Some(format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"))
}
