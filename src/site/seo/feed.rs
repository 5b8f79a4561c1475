//! What is new and changed in a locale, for feed readers: Atom (RFC 4287).

use codegloss_engine::{Address, CodeIndex, Diagnostic};
use codegloss_runtime::Field;
use serde::Serialize;

use crate::dates::{Dates, Moment, Stamp};
use crate::site::context::LocaleContext;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The most entries: what changed before is on the site.
const MAX_ENTRIES: usize = 50;

/// The feed of a locale.
pub(crate) struct Feed;

#[derive(Serialize)]
struct Model {
    lang: String,
    title: String,
    subtitle: String,
    /// Its own address, which is its id as well.
    url: String,
    home: String,
    updated: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    /// Never changes: the permanent address of a code, or the address of a guide.
    id: String,
    url: String,
    /// Whether the last change is that it appeared.
    is_new: bool,
    title: String,
    summary: String,
    published: String,
    updated: String,
}

/// A page that the feed may have.
#[derive(Clone, Copy)]
enum Subject {
    Code(CodeIndex),
    Guide(usize),
}

impl Page for Feed {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::feed(context.tag())
    }

    fn template(&self) -> &'static str {
        "feed.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let Some(dates) = context.dates else { return Ok(String::new()) };
        let changes = changes(context, dates);
        let newest = changes.first().map_or(dates.latest(), |(stamp, _)| &stamp.updated);
        let model = Model {
            lang: context.tag().to_owned(),
            title: context.name("site-title").text,
            subtitle: context.name("site-description").text,
            url: url(context, &self.address(context)),
            home: url(context, &Address::home(context.tag())),
            updated: newest.to_string(),
            entries: changes.iter().map(|(stamp, subject)| entry(context, stamp, *subject)).collect(),
        };
        renderer.render(self.template(), [Box::new(model)])
    }
}

/// The last changes, the newest first. A page that repeats another language's is in the feed of that one.
fn changes<'a>(context: LocaleContext<'a>, dates: &'a Dates) -> Vec<(&'a Stamp, Subject)> {
    let codes = context.domains().flat_map(|domain| context.codes(domain)).copied();
    let codes = codes.filter(|&code| context.original_of_code(code).locale == context.locale);
    let codes = codes.filter_map(|code| Some((dates.code(context.locale, code)?, Subject::Code(code))));
    let guides = context.selection.guides().iter().copied();
    let guides = guides.filter(|&guide| context.resolved.guides[guide].pages[context.locale].is_some());
    let guides =
        guides.filter_map(|guide| Some((dates.guide(context.locale, guide)?, Subject::Guide(guide))));
    let mut changes: Vec<_> = guides.chain(codes).collect();
    let moments = |stamp: &Stamp| -> (Moment, Moment) { (stamp.updated.clone(), stamp.created.clone()) };
    changes.sort_by_cached_key(|(stamp, _)| std::cmp::Reverse(moments(stamp)));
    changes.truncate(MAX_ENTRIES);
    changes
}

fn url(context: LocaleContext<'_>, address: &Address) -> String {
    address.url(context.base_url()).unwrap_or_default()
}

fn entry(context: LocaleContext<'_>, stamp: &Stamp, subject: Subject) -> Entry {
    let (id, page, title, summary) = match subject {
        Subject::Code(code) => of_code(context, code),
        Subject::Guide(guide) => of_guide(context, guide),
    };
    Entry {
        id,
        url: url(context, &page),
        is_new: stamp.created == stamp.updated,
        title,
        summary,
        published: stamp.created.to_string(),
        updated: stamp.updated.to_string(),
    }
}

/// Id, page, title and summary, which is left out where it is not translated.
fn of_code(context: LocaleContext<'_>, code: CodeIndex) -> (String, Address, String, String) {
    // The permanent address is the same in every language, and two feeds must not have two entries with one id.
    let id = format!("{}#{}", url(context, &context.resolved.permalink(code)), context.tag());
    let message = context.with_names(code, Field::Message).unwrap_or_default();
    let title = format!("{} {message}", context.code(code).key);
    let has_reason = context.resolved.locales[context.locale].own(code, Field::Reason).is_some();
    let summary = context.with_names(code, Field::Reason).filter(|_| has_reason).unwrap_or_default();
    (id, context.address(code, "html"), title, summary)
}

/// The same of a guide.
fn of_guide(context: LocaleContext<'_>, index: usize) -> (String, Address, String, String) {
    let guide = &context.resolved.guides[index];
    let page = Address::guide(context.tag(), &guide.slug, "html");
    let (title, summary) = match context.resolved.guide(context.locale, guide) {
        Some((_, page)) => (page.title.clone(), page.summary.clone()),
        None => Default::default(),
    };
    (url(context, &page), page, title, summary)
}
