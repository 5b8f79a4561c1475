//! What a publisher adds around every page, from `[site]`: links in the header, texts and a date at its end, a feed.

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::catalog::{Localized, is_page_name};
use crate::project::settings::Settings;
use crate::project::settings::values::{link, name_in_id};
use crate::syntax::toml::{Located, Table};

/// What the ids of the footer's messages begin with.
pub(crate) const FOOTER: &str = "site-footer-";

/// The links that a header has room for.
const MAX_LINKS: usize = 5;

/// What is around every page of a publisher's site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Frame {
    /// The links in the header, in their order.
    pub links: Vec<HeaderLink>,
    /// The ids of the messages in the footer, in their order.
    pub footer: Vec<Located<String>>,
    /// Whether the footer says what the site is made with.
    pub made_with: bool,
    /// Whether pages of codes and guides say when they were last changed.
    pub last_updated: bool,
    /// Whether each locale has a feed of what is new and changed.
    pub feed: bool,
}

/// A link in the header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeaderLink {
    /// The id of the message that is its label.
    pub label: Located<String>,
    /// Its target. One that is relative starts from the folder of a locale.
    pub target: Localized,
    /// Where that is written.
    pub(crate) place: Span,
}

impl Default for Frame {
    fn default() -> Self {
        Self { links: Vec::new(), footer: Vec::new(), made_with: true, last_updated: false, feed: false }
    }
}

impl Frame {
    /// The ids of its messages, each with the place that asks for it.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, &Span)> {
        let labels = self.links.iter().map(|link| &link.label);
        labels.chain(&self.footer).map(|id| (id.value.as_str(), &id.span))
    }
}

/// Takes the keys of `[site]` that are about what is around pages.
pub(super) fn load(site: &mut Table<'_>, settings: &Settings, findings: &mut Diagnostics) -> Frame {
    Frame {
        links: links(site, settings, findings),
        footer: site
            .array("footer", findings)
            .iter()
            .filter_map(|item| Some(with_prefix(FOOTER, name_in_id(item, findings)?)))
            .collect(),
        made_with: site.boolean("made-with", findings).unwrap_or(true),
        last_updated: site.boolean("last-updated", findings).unwrap_or(false),
        feed: feed(site, findings),
    }
}

/// Whether there is to be a feed. It has whole addresses.
fn feed(site: &mut Table<'_>, findings: &mut Diagnostics) -> bool {
    let is_wanted = site.boolean("feed", findings).unwrap_or(false);
    if is_wanted
        && site.place("base-url").is_none()
        && let Some(item) = site.take("feed")
    {
        item.invalid(|key, value| Finding::InvalidValueFeed { key, value }, findings);
    }
    is_wanted
}

fn links(site: &mut Table<'_>, settings: &Settings, findings: &mut Diagnostics) -> Vec<HeaderLink> {
    let entries = site.table("links", findings).map(|table| table.entries()).unwrap_or_default();
    if let Some((name, _)) = entries.get(MAX_LINKS) {
        let (key, value) = ("site.links".to_owned(), entries.len().to_string());
        findings.emit(Finding::InvalidValueSiteLinks { key, value }, name.span.clone());
    }
    let links = entries.into_iter().filter_map(|(name, item)| {
        if !is_page_name(&name.value) {
            let (key, value) = ("site.links".to_owned(), name.value);
            findings.emit(Finding::InvalidValuePageName { key, value }, name.span);
            return None;
        }
        let target = link(&item, settings, findings)?;
        Some(HeaderLink { label: with_prefix("site-link-", name), target, place: item.span() })
    });
    links.collect()
}

fn with_prefix(prefix: &str, name: Located<String>) -> Located<String> {
    Located { value: format!("{prefix}{}", name.value), span: name.span }
}
