//! Every file of a site but those of its theme: the one list that the site is made of and that links are checked against.

use std::collections::BTreeMap;

use super::address::{Address, List};
use super::list_pages::{LetterPage, MissingPage, PartPage, RangePage};
use super::permalinks::permalinks;
use super::selection::Selection;
use crate::project::catalog::CodeKey;
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::source::Sources;

/// Files of `site/static/` are at the site's root as they are.
pub const STATIC: &str = "site/static/";

/// A page, in whichever locale it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// A locale's list of all codes by group.
    Home,
    /// What a host shows in a locale's folder for an address without a page.
    Missing,
    /// All codes of a locale in one Markdown table, or the list of the tables of their parts.
    Table,
    /// Another list of all codes.
    List(List),
    /// A part of the table of all codes, where these are many.
    Range(RangePage, Format),
    /// A part of the list of codes by group, where these are many. All codes of a domain have such a page as Markdown alone.
    Part(PartPage, Format),
    /// A part of the list from A to Z, where codes are many.
    Letter(LetterPage),
    /// Every text of a part of the codes, where these are many.
    Whole(PartPage),
    /// What a part of the codes lacks, where many codes lack something.
    Lacking(MissingPage),
    /// A domain's codes.
    Domain(DomainIndex),
    /// A code.
    Code(CodeIndex, Format),
    /// A guide, by its index.
    Guide(usize, Format),
    /// The list of a locale's pages for search engines.
    Sitemap,
    /// What browsers read to search the site from their own address bar.
    OpenSearch,
    /// What is new and changed in a locale, for feed readers.
    Feed,
    /// The site's own address.
    Landing,
    /// The 404 page at the site's root.
    RootMissing,
    /// What language models are told of a locale.
    Llms,
    /// Every guide and code of a locale in one file.
    LlmsFull,
    /// The list of what they are told in each locale.
    LlmsRoot,
    /// The list of the locales' sitemaps.
    Sitemaps,
    /// What follows `e/` in a permalink, and its code.
    Permalink(String, CodeIndex),
    /// A former address of a guide, by their indices: a page that redirects.
    Former(usize, usize),
}

/// The forms of pages that are there as HTML and as Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For browsers.
    Html,
    /// For language models.
    Markdown,
}

/// A file of the site that is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// Rules for hosts.
    Redirects,
    /// What crawlers read first.
    Robots,
    /// A code as JSON.
    Code(CodeIndex),
    /// All codes as JSON.
    Catalog,
    /// The schema of that.
    Schema,
    /// All codes as problems for descriptions of APIs.
    OpenApi,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Html, Self::Markdown];

    /// The file extension.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }
}

impl PageKind {
    /// Where it is in a locale.
    #[must_use]
    pub fn address(&self, resolved: &Resolved, locale: LocaleIndex) -> Address {
        let tag = &resolved.locales[locale].tag;
        let Resolved { catalog, guides, .. } = resolved;
        match self {
            Self::Home => resolved.code_list(locale),
            Self::Missing => Address::missing(tag),
            Self::Table => Address::table(tag),
            Self::List(list) => Address::list(tag, *list),
            Self::Range(page, format) => page.range.address(resolved, locale, format.extension()),
            Self::Part(PartPage { part, .. }, Format::Html) => part.address(resolved, locale),
            Self::Part(PartPage { part, .. }, Format::Markdown) => Address::part(tag, &part.name, "md"),
            Self::Letter(page) => page.letter.address(resolved, locale),
            Self::Whole(page) => Address::part_of(tag, List::SinglePage, &page.part.name),
            Self::Lacking(page) => page.address(resolved, locale),
            Self::Domain(domain) => Address::domain(tag, &catalog.domains[*domain].name.value),
            Self::Code(code, format) => {
                Address::code(tag, &catalog.page_of(&catalog.codes[*code]), format.extension())
            }
            Self::Guide(guide, format) => Address::guide(tag, &guides[*guide].slug, format.extension()),
            Self::Sitemap => Address::sitemap(tag),
            Self::OpenSearch => Address::opensearch(tag),
            Self::Feed => Address::feed(tag),
            Self::Landing => Address::new("index.html"),
            Self::RootMissing => Address::new("404.html"),
            Self::Llms => Address::llms(tag),
            Self::LlmsFull => Address::llms_full(tag),
            Self::LlmsRoot => Address::new("llms.txt"),
            Self::Sitemaps => Address::new("sitemap.xml"),
            Self::Permalink(name, _) => Address::permalink(name),
            Self::Former(guide, index) => {
                Address::new(guides[*guide].redirects[*index].file().unwrap_or_default())
            }
        }
    }
}

impl Resolved {
    /// Every page that is made in a locale. Those that belong to no language are made in the default one.
    #[must_use]
    pub fn pages(&self, selection: &Selection, locale: LocaleIndex) -> Vec<PageKind> {
        let has_address = self.settings.base_url.is_some();
        let mut pages = self.own_pages(selection, locale);
        pages.extend(self.former_pages(selection, locale));
        if has_address {
            pages.extend([PageKind::Sitemap, PageKind::OpenSearch]);
            pages.extend(self.settings.frame.feed.then_some(PageKind::Feed));
        }
        if locale == self.settings.default {
            pages.extend([PageKind::Landing, PageKind::RootMissing, PageKind::LlmsRoot]);
            pages.extend(has_address.then_some(PageKind::Sitemaps));
            let permalinks = permalinks(self, selection).into_iter();
            pages.extend(permalinks.map(|(name, code)| PageKind::Permalink(name, code)));
        }
        pages
    }

    /// The pages at former addresses of guides, which redirect to their page in a locale.
    fn former_pages(&self, selection: &Selection, locale: LocaleIndex) -> Vec<PageKind> {
        let guides = selection.guides().iter();
        let guides = guides.filter(|&&guide| self.guide(locale, &self.guides[guide]).is_some());
        let pages = guides.flat_map(|&guide| {
            let formers = self.guides[guide].redirects.iter().zip(0..);
            let own = formers.filter(move |(former, _)| former.locale == locale && former.file().is_some());
            own.map(move |(_, index)| PageKind::Former(guide, index))
        });
        pages.collect()
    }

    /// The pages in a locale's folder that people read.
    #[must_use]
    pub fn own_pages(&self, selection: &Selection, locale: LocaleIndex) -> Vec<PageKind> {
        let mut pages =
            vec![PageKind::Home, PageKind::Missing, PageKind::Table, PageKind::Llms, PageKind::LlmsFull];
        pages.extend(self.lists(selection).into_iter().map(PageKind::List));
        pages.extend(self.parts_of_lists(selection, locale));
        for domain in selection.domains() {
            pages.push(PageKind::Domain(domain));
            let codes = selection.codes(domain).iter();
            pages.extend(codes.flat_map(|&code| Format::ALL.map(|format| PageKind::Code(code, format))));
        }
        let guides = selection.guides().iter();
        let guides = guides.filter(|&&guide| self.guide(locale, &self.guides[guide]).is_some());
        pages.extend(guides.flat_map(|&guide| Format::ALL.map(|format| PageKind::Guide(guide, format))));
        pages
    }

    /// The pages that the lists of many codes are split into.
    fn parts_of_lists(&self, selection: &Selection, locale: LocaleIndex) -> Vec<PageKind> {
        let ranges = self.range_pages(selection).into_iter();
        let ranges = ranges.flat_map(|page| Format::ALL.map(|format| PageKind::Range(page.clone(), format)));
        let mut pages: Vec<PageKind> = ranges.collect();
        for page in self.part_pages(selection) {
            pages.extend((!page.part.is_domain()).then(|| PageKind::Part(page.clone(), Format::Html)));
            pages.push(PageKind::Part(page.clone(), Format::Markdown));
            pages.extend(page.part.is_listed().then_some(PageKind::Whole(page)));
        }
        pages.extend(self.letter_pages(selection).into_iter().map(PageKind::Letter));
        pages.extend(self.missing_pages(selection, locale).into_iter().map(PageKind::Lacking));
        pages
    }

    /// A locale's list of all codes: its home, unless the project has a landing page there.
    #[must_use]
    pub fn code_list(&self, locale: LocaleIndex) -> Address {
        let tag = &self.locales[locale].tag;
        let landing = self.guides.first().filter(|guide| guide.is_landing());
        match landing.and_then(|guide| self.guide(locale, guide)) {
            Some(_) => Address::codes(tag),
            None => Address::home(tag),
        }
    }

    /// The lists of all codes: without names there is nothing from A to Z, and one language alone needs no translation.
    #[must_use]
    pub fn lists(&self, selection: &Selection) -> Vec<List> {
        let codes = selection.domains().flat_map(|domain| selection.codes(domain));
        let has_name = |code: &CodeIndex| {
            let code = &self.catalog.codes[*code];
            let is_text = matches!(code.key, CodeKey::Text(_));
            is_text || !code.symbols.is_empty() || !code.aliases.is_empty() || !code.misprints.is_empty()
        };
        let a_to_z = codes.into_iter().any(has_name).then_some(List::AToZ);
        let coverage = (self.locales.len() > 1).then_some(List::Coverage);
        let first = [Some(List::ByNumber), a_to_z, Some(List::SinglePage), coverage];
        first.into_iter().flatten().collect()
    }

    /// The other files that are made, by path. A project's own file for hosts or search engines takes the place of one of these.
    #[must_use]
    pub fn data_files(&self) -> BTreeMap<String, DataFile> {
        let mut files = BTreeMap::from([
            ("_redirects".to_owned(), DataFile::Redirects),
            ("errors.json".to_owned(), DataFile::Catalog),
            ("errors.schema.json".to_owned(), DataFile::Schema),
        ]);
        // A problem is identified by the address of its page.
        if self.settings.base_url.is_some() {
            files.insert("errors.openapi.json".to_owned(), DataFile::OpenApi);
        }
        // In a folder of a host nobody reads it.
        if self.settings.base_url.is_some() && self.settings.base_path() == "/" {
            files.insert("robots.txt".to_owned(), DataFile::Robots);
        }
        let codes = self.catalog.codes.iter_enumerated().filter(|(_, code)| code.is_public());
        files.extend(
            codes.map(|(index, code)| {
                (format!("e/{}.json", self.catalog.page_of(code)), DataFile::Code(index))
            }),
        );
        files
    }

    /// The paths of all files of the site but those of its theme, each with the page that it is.
    #[must_use]
    pub fn site_map(&self, sources: &Sources) -> BTreeMap<String, Option<(LocaleIndex, PageKind)>> {
        let mut files: BTreeMap<String, Option<_>> =
            sources.assets(STATIC).map(|(path, _)| (path[STATIC.len()..].to_owned(), None)).collect();
        files.extend(self.data_files().into_keys().map(|path| (path, None)));
        let whole = Selection::whole(self);
        for locale in self.locales.indices() {
            for page in self.pages(&whole, locale) {
                let path = page.address(self, locale).path().to_owned();
                files.entry(path).or_insert(Some((locale, page)));
            }
        }
        files
    }
}
