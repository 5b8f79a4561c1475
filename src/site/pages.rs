//! The list of pages, and what each is made of.

use codegloss_engine::Diagnostic;
use serde::Serialize;

use super::address::Address;
use super::doors;
use super::feeds;
use super::improve::Improve;
use super::lists::filters::{self, Filter};
use super::lists::{self, List, ListLink};
use super::model::{CodePage, CodeRow, DomainSection, Frame, SnippetView};
use super::short;
use super::snippets;
use super::theme::Renderer;
use super::views::{Detail, Views};

/// A page to be made.
pub(crate) struct Job {
    pub(crate) address: Address,
    pub(crate) page: Page,
}

/// What kind of page it is.
pub(crate) enum Page {
    /// All codes.
    Home,
    /// All codes in another order or form, or a language's coverage.
    List(List),
    /// The codes of the domain with this index.
    Domain(usize),
    /// A code, and its neighbours in its domain.
    Code { index: usize, previous: Option<usize>, next: Option<usize> },
    /// A code as Markdown.
    CodeMarkdown { index: usize, previous: Option<usize>, next: Option<usize> },
    /// The guide page with this index.
    Guide(usize),
    /// The same as Markdown.
    GuideMarkdown(usize),
    /// What a host shows for an address that is not there.
    Missing,
    /// All codes in one Markdown table.
    Table,
    /// The site's front door.
    Root,
    /// The 404 page of hosts that know only one.
    RootMissing,
    /// A locale's pages for search engines.
    Sitemap,
    /// What browsers read to search the site.
    Search,
    /// The list of all sitemaps.
    Sitemaps,
    /// What language models are told.
    Llms,
    /// A short address of the code with this index.
    Short(usize),
}

/// Every page of a locale.
pub(crate) fn jobs(views: Views<'_>) -> Vec<Job> {
    let resolved = views.resolved;
    let tag = views.tag();
    let mut jobs = vec![
        Job { address: Address::home(tag), page: Page::Home },
        Job { address: Address::missing(tag), page: Page::Missing },
        Job { address: Address::table(tag), page: Page::Table },
    ];
    if resolved.settings.base_url.is_some() {
        jobs.push(Job { address: Address::sitemap(tag), page: Page::Sitemap });
        jobs.push(Job { address: Address::search(tag), page: Page::Search });
    }
    for list in lists::of(views) {
        jobs.push(Job { address: list.address(tag), page: Page::List(list) });
    }
    for (domain, facts) in resolved.catalog.domains.iter().enumerate() {
        let codes = views.codes(domain);
        if codes.is_empty() {
            continue;
        }
        jobs.push(Job { address: Address::domain(tag, &facts.name.value), page: Page::Domain(domain) });
        for (place, &index) in codes.iter().enumerate() {
            let code = &resolved.catalog.codes[index];
            let previous = place.checked_sub(1).map(|place| codes[place]);
            let next = codes.get(place + 1).copied();
            jobs.push(Job {
                address: views.address(code, "html"),
                page: Page::Code { index, previous, next },
            });
            jobs.push(Job {
                address: views.address(code, "md"),
                page: Page::CodeMarkdown { index, previous, next },
            });
        }
    }
    for &index in views.selection.guides() {
        let guide = &resolved.guides[index];
        if resolved.guide(views.locale, guide).is_some() {
            jobs.push(Job { address: Address::guide(tag, &guide.slug, "html"), page: Page::Guide(index) });
            let address = Address::guide(tag, &guide.slug, "md");
            jobs.push(Job { address, page: Page::GuideMarkdown(index) });
        }
    }
    jobs
}

/// The pages that belong to no locale.
pub(crate) fn root_jobs(views: Views<'_>) -> Vec<Job> {
    let mut jobs = vec![
        Job { address: Address::new("index.html"), page: Page::Root },
        Job { address: Address::new("404.html"), page: Page::RootMissing },
        Job { address: Address::new("llms.txt"), page: Page::Llms },
    ];
    if views.resolved.settings.base_url.is_some() {
        jobs.push(Job { address: Address::new("sitemap.xml"), page: Page::Sitemaps });
    }
    let short = short::addresses(views).into_iter();
    jobs.extend(short.map(|(address, code)| Job { address, page: Page::Short(code) }));
    jobs
}

#[derive(Serialize)]
struct Index {
    single: bool,
    /// The other lists of all codes.
    lists: Vec<ListLink>,
    filters: Vec<Filter>,
    domains: Vec<DomainSection>,
}

impl Index {
    fn new(domains: Vec<DomainSection>) -> Self {
        Self { single: false, lists: Vec::new(), filters: Vec::new(), domains }
    }
}

#[derive(Serialize)]
struct CodeModel {
    code: CodePage,
    snippets: Vec<SnippetView>,
    /// As that of a snippet, for all of them.
    snippets_on: String,
    previous: Option<CodeRow>,
    next: Option<CodeRow>,
    markdown_href: String,
    /// What the page says of itself as data (JSON-LD).
    structured: Option<String>,
}

#[derive(Serialize)]
struct GuideModel<'a> {
    content: &'a str,
    /// Set when the page is shown in another language than its frame.
    content_lang: Option<&'a str>,
    content_language: Option<String>,
    markdown_href: String,
    improve: Option<Improve>,
}

#[derive(Serialize)]
struct MissingModel {
    home: String,
}

impl Page {
    /// The page's bytes, to stand at `here`.
    pub(crate) fn render(
        &self,
        renderer: &Renderer,
        views: Views<'_>,
        here: &Address,
    ) -> Result<String, Diagnostic> {
        match self {
            Self::Home => {
                let frame = home_frame(views, here, &Address::home);
                let domains = views.domains(here, None, Detail::Row);
                let (lists, filters) = (lists::links(views, here), filters::of(views, &domains));
                let index = Index { lists, filters, ..Index::new(domains) };
                renderer.render("index.html", &[&frame, &index])
            }
            Self::Domain(domain) => {
                let name = &views.resolved.catalog.domains[*domain].name.value;
                let description = views.name("site-description").text;
                let frame =
                    views.frame(here, views.name(name).text, description, &|tag| Address::domain(tag, name));
                let domains = views.domains(here, Some(*domain), Detail::Row);
                let filters = filters::of(views, &domains);
                let index = Index { single: true, filters, ..Index::new(domains) };
                renderer.render("index.html", &[&frame, &index])
            }
            Self::Code { index, previous, next } => {
                code(renderer, views, here, "html", *index, *previous, *next)
            }
            Self::CodeMarkdown { index, previous, next } => {
                code(renderer, views, here, "md", *index, *previous, *next)
            }
            Self::Guide(index) => guide(renderer, views, here, "html", *index),
            Self::GuideMarkdown(index) => guide(renderer, views, here, "md", *index),
            Self::Missing => missing(renderer, views),
            Self::Table => {
                let frame = home_frame(views, here, &Address::table);
                let domains = views.domains(here, None, Detail::Fields);
                renderer.render("table.md", &[&frame, &Index::new(domains)])
            }
            Self::List(list) => list.render(renderer, views, here),
            Self::Root => doors::root(renderer, views, here),
            Self::RootMissing => doors::missing(renderer, views),
            Self::Sitemap => feeds::sitemap(renderer, views),
            Self::Search => feeds::search(renderer, views),
            Self::Sitemaps => feeds::sitemaps(renderer, views.resolved),
            Self::Llms => feeds::llms(renderer, views, here),
            Self::Short(code) => doors::short(renderer, views, here, *code),
        }
    }
}

pub(crate) fn home_frame(views: Views<'_>, here: &Address, same: &dyn Fn(&str) -> Address) -> Frame {
    let mut frame =
        views.frame(here, views.name("site-title").text, views.name("site-description").text, same);
    // Readers of no language of the project begin at the door.
    frame.page.x_default = Address::new("").url(views.resolved.settings.base_url.as_deref());
    frame
}

/// Paragraphs and items as one line of text.
fn in_one_line(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim().trim_start_matches("- "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

fn code(
    renderer: &Renderer,
    views: Views<'_>,
    here: &Address,
    ending: &str,
    index: usize,
    previous: Option<usize>,
    next: Option<usize>,
) -> Result<String, Diagnostic> {
    let facts = &views.resolved.catalog.codes[index];
    let path = views.resolved.catalog.page_of(facts);
    let page = views.code(here, index);
    let title = format!("{} {}", page.code, page.message.text);
    let description = in_one_line(page.reason.as_ref().map_or(&page.message.text, |reason| &reason.text));
    let same = |tag: &str| Address::code(tag, &path, ending);
    let frame = views.frame(here, title, description, &same);
    let snippets = views.snippets(renderer, index)?;
    let model = CodeModel {
        snippets_on: snippets::on_any(&snippets),
        snippets,
        previous: previous.map(|index| views.row(here, index)),
        next: next.map(|index| views.row(here, index)),
        markdown_href: here.link(&views.address(facts, "md")),
        structured: feeds::structured(views, &frame, &page),
        code: page,
    };
    renderer.render(&format!("code.{ending}"), &[&frame, &model])
}

fn guide(
    renderer: &Renderer,
    views: Views<'_>,
    here: &Address,
    ending: &str,
    index: usize,
) -> Result<String, Diagnostic> {
    let guide = &views.resolved.guides[index];
    let Some((from, page)) = views.resolved.guide(views.locale, guide) else {
        return Ok(String::new());
    };
    let same = |tag: &str| Address::guide(tag, &guide.slug, ending);
    let frame = views.frame(here, page.title.clone(), page.summary.clone(), &same);
    let is_fallback = from != views.locale;
    let model = GuideModel {
        content: if ending == "md" { &page.markdown } else { &page.html },
        markdown_href: here.link(&Address::guide(views.tag(), &guide.slug, "md")),
        content_lang: is_fallback.then(|| views.resolved.locales[from].tag.as_str()),
        content_language: is_fallback.then(|| views.in_locale(from).language_name()),
        improve: views.improve(from, &guide.place(&views.resolved.locales[from].tag)),
    };
    renderer.render(&format!("guide.{ending}"), &[&frame, &model])
}

/// A page that is shown at addresses of any depth: its links begin at the host's root.
fn missing(renderer: &Renderer, views: Views<'_>) -> Result<String, Diagnostic> {
    let base = views.resolved.settings.base_path();
    let title = views.name("site-missing-title").text;
    let mut frame =
        views.frame(&Address::new("index.html"), title, views.name("site-missing-text").text, &Address::home);
    base.clone_into(&mut frame.root);
    let absolute = |href: &str| format!("{base}{href}");
    frame.site.home = absolute(&frame.site.home);
    frame.site.search = frame.site.search.as_deref().map(absolute);
    for guide in &mut frame.site.guides {
        guide.href = absolute(&guide.href);
    }
    for alternate in &mut frame.page.alternates {
        alternate.href = absolute(&alternate.href);
    }
    frame.page.url = None;
    frame.page.x_default = None;
    let home = frame.site.home.clone();
    renderer.render("404.html", &[&frame, &MissingModel { home }])
}
