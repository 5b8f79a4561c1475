//! The kinds of pages, and which of them a site has.

mod code;
mod domain;
mod former;
mod guide;
mod home;
mod landing;
mod language_choice;
mod llms_full;
mod missing;
mod part;
mod permalink;
mod root_missing;

use codegloss_engine::{CodeIndex, Format, List, PageKind};

use super::context::LocaleContext;
use super::lists::{
    a_z::AToZ, by_number::ByNumber, coverage::Coverage, coverage::SharedLacking, single_page::SinglePage,
    symbols::SharedPrefixes, table::Table,
};
use super::page::Page;
use super::seo::feed::Feed;
use super::seo::llms::{Llms, LlmsRoot};
use super::seo::opensearch::OpenSearch;
use super::seo::sitemap::{Sitemap, Sitemaps};
use code::CodePage;
use domain::DomainPage;
use former::FormerPage;
use guide::GuidePage;
use home::Home;
use landing::Landing;
use llms_full::LlmsFull;
use missing::Missing;
use part::PartOfList;
use permalink::Permalink;
use root_missing::RootMissing;

/// Every page that is made in a locale. Those that belong to no language are made in the default one.
pub(crate) fn pages(context: LocaleContext<'_>) -> Vec<Box<dyn Page>> {
    let kinds = context.resolved.pages(context.selection, context.locale);
    // Without dates, nothing is known to be new.
    let is_known = |kind: &PageKind| *kind != PageKind::Feed || context.dates.is_some();
    let shared = Shared::default();
    kinds.into_iter().filter(is_known).map(|kind| page(context, kind, &shared)).collect()
}

/// The pages in a locale's folder that people read.
fn own(context: LocaleContext<'_>) -> Vec<Box<dyn Page>> {
    let kinds = context.resolved.own_pages(context.selection, context.locale);
    let shared = Shared::default();
    kinds.into_iter().map(|kind| page(context, kind, &shared)).collect()
}

/// What several pages of a locale show, found once.
#[derive(Default)]
struct Shared {
    prefixes: SharedPrefixes,
    lacking: SharedLacking,
}

fn page(context: LocaleContext<'_>, kind: PageKind, Shared { prefixes, lacking }: &Shared) -> Box<dyn Page> {
    let by_number = |range| Box::new(ByNumber { range, prefixes: prefixes.clone() });
    let coverage = |part| Box::new(Coverage { part, lacking: lacking.clone() });
    let a_to_z = |letter| Box::new(AToZ { letter, prefixes: prefixes.clone() });
    match kind {
        PageKind::Home => Box::new(Home),
        PageKind::Missing => Box::new(Missing),
        PageKind::Table => Box::new(Table::Whole),
        PageKind::List(List::AToZ) => a_to_z(None),
        PageKind::Letter(letter) => a_to_z(Some(letter)),
        PageKind::List(List::ByNumber) => by_number(None),
        PageKind::Range(range, Format::Html) => by_number(Some(range)),
        PageKind::Range(range, Format::Markdown) => Box::new(Table::Range(Box::new(range))),
        PageKind::Part(part, Format::Html) => Box::new(PartOfList(part)),
        PageKind::Part(part, Format::Markdown) => Box::new(Table::Part(part)),
        PageKind::List(List::SinglePage) => Box::new(SinglePage { part: None }),
        PageKind::Whole(part) => Box::new(SinglePage { part: Some(part) }),
        PageKind::List(List::Coverage) => coverage(None),
        PageKind::Lacking(part) => coverage(Some(part)),
        PageKind::Domain(index) => Box::new(DomainPage { index, alone: context.domains().count() == 1 }),
        PageKind::Code(index, format) => {
            let (previous, next) = neighbors(context, index);
            Box::new(CodePage { index, previous, next, format })
        }
        PageKind::Guide(index, format) => Box::new(GuidePage { index, format }),
        PageKind::Sitemap => Box::new(Sitemap(own)),
        PageKind::OpenSearch => Box::new(OpenSearch),
        PageKind::Feed => Box::new(Feed),
        PageKind::Landing => Box::new(Landing),
        PageKind::RootMissing => Box::new(RootMissing),
        PageKind::Llms => Box::new(Llms),
        PageKind::LlmsFull => Box::new(LlmsFull),
        PageKind::LlmsRoot => Box::new(LlmsRoot),
        PageKind::Sitemaps => Box::new(Sitemaps),
        PageKind::Former(guide, index) => Box::new(FormerPage { guide, index }),
        PageKind::Permalink(name, code) => Box::new(Permalink { name, code }),
    }
}

/// The codes before and after a code in its domain.
fn neighbors(context: LocaleContext<'_>, code: CodeIndex) -> (Option<CodeIndex>, Option<CodeIndex>) {
    let codes = context.codes(context.code(code).domain);
    // They are in the order of the catalog.
    let place = codes.binary_search(&code).unwrap_or(codes.len());
    (place.checked_sub(1).map(|before| codes[before]), codes.get(place + 1).copied())
}
