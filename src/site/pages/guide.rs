//! A guide.

use std::borrow::Cow;

use codegloss_engine::{Address, Diagnostic, Format, Guide, Heading, Passage};
use serde::Serialize;

use crate::dates::Stamp;
use crate::site::context::{LocaleContext, as_html};
use crate::site::models::edit_links::{EditLink, edit_link};
use crate::site::models::layout::Layout;
use crate::site::models::section::{SectionPage, section};
use crate::site::models::setting::Words;
use crate::site::models::sidebar::{GuideLink, crumbs};
use crate::site::models::updated::{Updated, updated};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of the guide with this index.
pub(crate) struct GuidePage {
    pub(crate) index: usize,
    pub(crate) format: Format,
}

#[derive(Serialize)]
struct Model<'a> {
    content: Cow<'a, str>,
    /// The sections that it is in.
    crumbs: Vec<GuideLink>,
    previous: Option<GuideLink>,
    next: Option<GuideLink>,
    /// Whether it is the first page of its language.
    is_landing: bool,
    /// What is in the section that it is the page of.
    section: Vec<SectionPage>,
    /// Its headings.
    headings: Vec<Section<'a>>,
    /// Set when the page is in another language than its layout.
    content_lang: Option<&'a str>,
    content_language: Option<String>,
    markdown_href: String,
    improve: Option<EditLink>,
    updated: Option<Updated>,
}

/// A heading of the second or third level.
#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    level: usize,
    #[serde(serialize_with = "as_html")]
    title: &'a Passage,
    /// Its language, where that is not the page's.
    lang: Option<&'a str>,
}

impl GuidePage {
    fn guide<'a>(&self, context: LocaleContext<'a>) -> &'a Guide {
        &context.resolved.guides[self.index]
    }
}

impl<'a> Section<'a> {
    fn new(heading: &'a Heading, lang: Option<&'a str>) -> Self {
        Self { id: &heading.id, level: heading.level, title: &heading.title, lang }
    }
}

impl Page for GuidePage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::guide(context.tag(), &self.guide(context).slug, self.format.extension())
    }

    fn template(&self) -> &'static str {
        match self.format {
            Format::Html => "guide.html",
            Format::Markdown => "guide.md",
        }
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(Address::guide(context.tag(), &self.guide(context).slug, "md"))
    }

    fn is_in_sitemap(&self) -> bool {
        self.format == Format::Html
    }

    fn for_other_languages(&self, context: LocaleContext<'_>) -> Address {
        if self.guide(context).is_landing() {
            return Address::landing();
        }
        self.address(self.original(context.in_default_locale()))
    }

    fn original<'a>(&self, context: LocaleContext<'a>) -> LocaleContext<'a> {
        let shown = context.resolved.guide(context.locale, self.guide(context));
        shown.map_or(context, |(from, _)| context.in_locale(from))
    }

    fn stamp<'a>(&self, context: LocaleContext<'a>) -> Option<&'a Stamp> {
        context.dates?.guide(context.locale, self.index)
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        self.render_at(&self.address(context), context, renderer)
    }
}

impl GuidePage {
    /// The page as a part of the file at `here`.
    pub(super) fn render_at(
        &self,
        here: &Address,
        context: LocaleContext<'_>,
        renderer: &Renderer,
    ) -> Result<String, Diagnostic> {
        let guide = self.guide(context);
        let Some((from, page)) = context.resolved.guide(context.locale, guide) else {
            return Ok(String::new());
        };
        let layout = Layout::new(context, here, self, [page.title.clone(), page.summary.clone()]);
        let source = context.in_locale(from);
        let is_fallback = from != context.locale;
        let content_lang = is_fallback.then(|| source.tag());
        let sections = page.headings.iter().filter(|heading| matches!(heading.level, 2 | 3));
        let pages: Vec<&GuideLink> = layout.site.guides.iter().filter(|link| link.href.is_some()).collect();
        let own = pages.iter().position(|link| link.current).unwrap_or(pages.len());
        let page_at = |place: usize| pages.get(place).map(|link| (*link).clone());
        let model = Model {
            crumbs: crumbs(&layout.site.guides),
            previous: own.checked_sub(1).filter(|_| own < pages.len()).and_then(page_at),
            next: page_at(own + 1),
            is_landing: guide.is_landing(),
            section: section(context, here, guide),
            headings: sections.map(|heading| Section::new(heading, content_lang)).collect(),
            content: match self.format {
                Format::Html => page.body.html_in(&Words::new(context, from)).into(),
                Format::Markdown => {
                    let page_here = Address::guide(context.tag(), &guide.slug, "html");
                    page.markdown.following(&|target| context.follow(here, &page_here, target)).into()
                }
            },
            markdown_href: here.link(&Address::guide(context.tag(), &guide.slug, "md")),
            content_lang,
            content_language: is_fallback.then(|| source.language_name()),
            improve: edit_link(context, from, &guide.place(source.tag())),
            updated: updated(context, self),
        };
        renderer.render(self.template(), [Box::new(layout), Box::new(model)])
    }
}
