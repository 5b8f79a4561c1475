//! What every page of a locale has: its head, the bar at its top, the links to other languages.

use codegloss_engine::Address;

use serde::Serialize;

use super::frame::Frame;
use super::platforms::{PlatformView, platforms};
use super::sidebar::{self, GroupLink, GuideLink};
use crate::site::context::{LocaleContext, Text};
use crate::site::page::Page;

/// What the template `layout.html` sees.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Layout {
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    /// The way to the site's root: `../../`, or an absolute path for pages that are shown at any address.
    pub(crate) root: String,
    pub(crate) site: Site,
    pub(crate) page: Head,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Site {
    pub(crate) title: Text,
    /// The guides by section.
    pub(crate) guides: Vec<GuideLink>,
    /// What the publisher has around every page.
    pub(crate) frame: Frame,
    /// The groups of codes.
    pub(crate) groups: Vec<GroupLink>,
    /// The platforms that readers choose between; with one or none there is no choice.
    pub(crate) platforms: Vec<PlatformView>,
    pub(crate) home: String,
    /// The list of all codes.
    pub(crate) codes: String,
    /// Whether this page is that list.
    pub(crate) codes_current: bool,
    /// The OpenSearch description, where the site has an address.
    pub(crate) search: Option<String>,
    /// The feed of what is new and changed, where there is one.
    pub(crate) feed: Option<String>,
    pub(crate) version: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) description: String,
    /// The language of both, where the page has nothing of its own in its language.
    pub(crate) lang: Option<String>,
    /// The address that search engines are to show: the page's own, or that of the language that it is shown in.
    pub(crate) url: Option<String>,
    /// The language of that page and the region where most people speak it, as Open Graph writes them: `zh_CN`.
    pub(crate) locale: String,
    pub(crate) alternates: Vec<Alternate>,
    /// The Markdown page that says the same.
    pub(crate) markdown: Option<String>,
    /// The page for readers of none of the languages.
    pub(crate) x_default: Option<String>,
}

/// The page in one of the languages.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Alternate {
    pub(crate) lang: String,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) url: Option<String>,
    pub(crate) current: bool,
    /// Whether search engines are told that this page is in that language.
    pub(crate) announced: bool,
}

impl Head {
    /// Of a page that repeats another one of its language: search engines are to show that one, and are told of no other.
    pub(crate) fn repeats(&mut self, other: &Address, base: Option<&str>) {
        self.url = other.url(base);
        self.x_default = None;
        for alternate in &mut self.alternates {
            alternate.announced = false;
        }
    }
}

impl Layout {
    /// The layout of a page at `here`. `twin` is the page that alternates link to: the page itself, if it has one in each language.
    pub(crate) fn new(
        context: LocaleContext<'_>,
        here: &Address,
        twin: &dyn Page,
        [title, description]: [String; 2],
    ) -> Self {
        let original = twin.original(context);
        let is_original = twin.is_original(context);
        let canonical = if is_original { here.clone() } else { twin.address(original) };
        let codes = context.code_list();
        let x_default = is_original.then(|| twin.for_other_languages(context));
        Self {
            lang: context.tag().to_owned(),
            dir: context.dir(),
            root: here.root(),
            site: Site {
                title: context.name("site-title"),
                guides: sidebar::guides(context, here),
                frame: Frame::new(context, here, ""),
                groups: sidebar::groups(context, here, None),
                platforms: platforms(context),
                home: here.link(&Address::home(context.tag())),
                codes: here.link(&codes),
                codes_current: *here == codes,
                search: context.base_url().map(|_| here.link(&Address::opensearch(context.tag()))),
                feed: context.has_feed().then(|| here.link(&Address::feed(context.tag()))),
                version: env!("CARGO_PKG_VERSION"),
            },
            page: Head {
                title,
                description,
                lang: (!is_original).then(|| original.tag().to_owned()),
                url: canonical.url(context.base_url()),
                locale: language_and_region(original),
                alternates: alternates(context, here, twin),
                markdown: twin.markdown(context).map(|there| here.link(&there)),
                x_default: x_default.and_then(|there| there.url(context.base_url())),
            },
        }
    }

    /// The layout of a page that is named after the site.
    pub(crate) fn of_site(context: LocaleContext<'_>, here: &Address, twin: &dyn Page) -> Self {
        let words = ["site-title", "site-description"].map(|id| context.name(id).text);
        Self::new(context, here, twin, words)
    }
}

fn alternates(context: LocaleContext<'_>, here: &Address, twin: &dyn Page) -> Vec<Alternate> {
    let is_original = twin.is_original(context);
    let alternate = |other: LocaleContext<'_>| {
        let there = twin.address(other);
        Alternate {
            lang: other.tag().to_owned(),
            name: other.language_name(),
            href: here.link(&there),
            url: there.url(context.base_url()),
            current: other.locale == context.locale,
            announced: is_original && twin.is_original(other),
        }
    };
    context.in_all_locales().map(alternate).collect()
}

fn language_and_region(context: LocaleContext<'_>) -> String {
    let likely = context.resolved.settings.locales[context.locale].likely();
    match likely.region {
        Some(region) => format!("{}_{region}", likely.language),
        None => likely.language.to_string(),
    }
}
