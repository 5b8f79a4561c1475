//! The kinds of pages, and which of them a site has.

mod code;
mod domain;
mod guide;
mod home;
mod landing;
mod language_choice;
mod missing;
mod permalink;
mod root_missing;

use codegloss_engine::DomainIndex;

use super::context::LocaleContext;
use super::lists::links::{List, lists};
use super::lists::{
    a_z::AToZ, by_number::ByNumber, coverage::Coverage, single_page::SinglePage, table::Table,
};
use super::page::{Format, Page};
use super::seo::llms::Llms;
use super::seo::opensearch::OpenSearch;
use super::seo::sitemap::{Sitemap, Sitemaps};
use code::CodePage;
use domain::DomainPage;
use guide::GuidePage;
use home::Home;
use landing::Landing;
use missing::Missing;
use permalink::permalinks;
use root_missing::RootMissing;

/// Pages of any kind.
type Pages = Vec<Box<dyn Page>>;

/// Every page that is made in a locale. Those that belong to no language are made in the default one.
pub(crate) fn pages(context: LocaleContext<'_>) -> Pages {
    let mut pages = own(context);
    if context.base_url().is_some() {
        pages.push(Box::new(Sitemap(own)));
        pages.push(Box::new(OpenSearch));
    }
    if context.locale == context.resolved.settings.default {
        pages.extend(of_no_language(context));
    }
    pages
}

/// The pages in a locale's folder that people read.
fn own(context: LocaleContext<'_>) -> Pages {
    let mut pages: Pages = vec![Box::new(Home), Box::new(Missing), Box::new(Table)];
    pages.extend(lists(context).into_iter().map(list));
    let alone = context.domains().count() == 1;
    for domain in context.domains() {
        pages.push(Box::new(DomainPage { index: domain, alone }));
        pages.extend(codes(context, domain));
    }
    for &index in context.selection.guides() {
        if context.resolved.guide(context.locale, &context.resolved.guides[index]).is_some() {
            let page = |format| -> Box<dyn Page> { Box::new(GuidePage { index, format }) };
            pages.extend(Format::ALL.map(page));
        }
    }
    pages
}

fn list(list: List) -> Box<dyn Page> {
    match list {
        List::AToZ => Box::new(AToZ),
        List::ByNumber => Box::new(ByNumber),
        List::SinglePage => Box::new(SinglePage),
        List::Coverage => Box::new(Coverage),
    }
}

fn codes(context: LocaleContext<'_>, domain: DomainIndex) -> impl Iterator<Item = Box<dyn Page>> {
    let codes = context.codes(domain);
    codes.iter().enumerate().flat_map(move |(place, &index)| {
        let previous = place.checked_sub(1).map(|place| codes[place]);
        let next = codes.get(place + 1).copied();
        Format::ALL.map(|format| -> Box<dyn Page> { Box::new(CodePage { index, previous, next, format }) })
    })
}

fn of_no_language(context: LocaleContext<'_>) -> Pages {
    let mut pages: Pages = vec![Box::new(Landing), Box::new(RootMissing), Box::new(Llms)];
    if context.base_url().is_some() {
        pages.push(Box::new(Sitemaps));
    }
    pages.extend(permalinks(context).into_iter().map(|page| -> Box<dyn Page> { Box::new(page) }));
    pages
}
