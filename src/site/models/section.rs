//! The pages of a section, which the section's own page lists; the landing page lists the outermost ones.

use codegloss_engine::{Address, Guide};
use serde::Serialize;

use crate::site::context::LocaleContext;

/// A page in a section.
#[derive(Debug, Serialize)]
pub(crate) struct SectionPage {
    title: String,
    summary: String,
    /// The language of both, where that is not the page's.
    lang: Option<String>,
    href: String,
    /// Its Markdown page.
    href_md: String,
}

/// The pages in the section whose page `own` is, in reading order; none if it is no section's page.
pub(crate) fn section(context: LocaleContext<'_>, here: &Address, own: &Guide) -> Vec<SectionPage> {
    let Some(folder) = folder(own) else { return Vec::new() };
    let guides = &context.resolved.guides;
    let is_index = |slug: String| guides.iter().any(|guide| guide.slug == slug);
    let is_inside = |guide: &&Guide| match guide.slug.strip_prefix(folder).map(|rest| rest.split_once('/')) {
        None => false,
        Some(None) => guide.slug != own.slug,
        // What is further in belongs to the section in between, if that has a page.
        Some(Some((name, rest))) => rest == "index" || !is_index(format!("{folder}{name}/index")),
    };
    guides.iter().filter(is_inside).filter_map(|guide| page(context, here, guide)).collect()
}

/// The folder of the section that a guide is the page of.
fn folder(guide: &Guide) -> Option<&str> {
    if guide.is_landing() { Some("guide/") } else { guide.slug.strip_suffix("index") }
}

fn page(context: LocaleContext<'_>, here: &Address, guide: &Guide) -> Option<SectionPage> {
    let (from, page) = context.resolved.guide(context.locale, guide)?;
    let there = |extension| Address::guide(context.tag(), &guide.slug, extension);
    Some(SectionPage {
        title: page.title.clone(),
        summary: page.summary.clone(),
        lang: (from != context.locale).then(|| context.in_locale(from).tag().to_owned()),
        href: here.link(&there("html")),
        href_md: context.markdown_link(here, &there("md")),
    })
}
