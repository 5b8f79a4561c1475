//! `robots.txt`.

use codegloss_engine::Resolved;

use crate::site::context::address::Address;

/// The file's text, where the site has an address. In a folder of a host nobody reads it.
pub(crate) fn robots(resolved: &Resolved) -> Option<String> {
    let sitemap = Address::new("sitemap.xml").url(resolved.settings.base_url.as_deref())?;
    let is_at_root = resolved.settings.base_path() == "/";
    is_at_root.then(|| format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"))
}
