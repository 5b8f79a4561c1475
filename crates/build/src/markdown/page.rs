//! Guide pages: whole Markdown files.

use pulldown_cmark::{BrokenLink, Event, HeadingLevel, Options, Parser, Tag as Mark, TagEnd, html};

use super::{FLANK, Problem, is_control, is_safe_target, lines, resolve_link};

/// A guide page, ready for a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The text of its first heading; empty when it has none.
    pub title: String,
    /// The text of its first paragraph.
    pub summary: String,
    /// The whole page, its first heading included. Raw HTML is shown as text.
    pub html: String,
    /// What is wrong with its links.
    pub(crate) problems: Vec<Problem>,
}

/// Renders CommonMark with tables. `links` gives the target of a reference link's label.
#[must_use]
pub(crate) fn page(text: &str, links: &dyn Fn(&str) -> Option<String>) -> Page {
    let source = lines::flank(&text.replace(FLANK, "").replace("\r\n", "\n").replace(is_control, "\u{fffd}"));
    let mut unknown = Vec::new();
    let mut callback = |broken: BrokenLink<'_>| resolve_link(&broken, links, &mut unknown);
    let parser = Parser::new_with_broken_link_callback(&source, Options::ENABLE_TABLES, Some(&mut callback));
    let mut page =
        Page { title: String::new(), summary: String::new(), html: String::new(), problems: Vec::new() };
    let mut events = Vec::new();
    let mut collecting = Collecting::default();
    for event in parser {
        collecting.see(&event, &mut page);
        events.push(tame(event, &mut page.problems));
    }
    page.problems.extend(unknown.into_iter().map(Problem::UnknownLink));
    html::push_html(&mut page.html, events.into_iter());
    page.html = page.html.replace(FLANK, "");
    page
}

/// Makes an event harmless: HTML becomes text, a link that leads where none may loses its target.
fn tame<'a>(event: Event<'a>, problems: &mut Vec<Problem>) -> Event<'a> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Mark::HtmlBlock) => Event::Start(Mark::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Mark::Link { link_type, dest_url, title, id }) => {
            Event::Start(Mark::Link { link_type, dest_url: checked(&dest_url, problems).into(), title, id })
        }
        Event::Start(Mark::Image { link_type, dest_url, title, id }) => {
            Event::Start(Mark::Image { link_type, dest_url: checked(&dest_url, problems).into(), title, id })
        }
        event => event,
    }
}

fn checked(target: &str, problems: &mut Vec<Problem>) -> String {
    let target = target.replace(FLANK, "");
    if is_safe_target(&target) {
        return target;
    }
    problems.push(Problem::UnsafeLink(target));
    String::new()
}

/// Gathers the title and the summary as they go by.
#[derive(Default, PartialEq, Eq)]
enum Collecting {
    #[default]
    Nothing,
    Title,
    /// The title is over; the summary has not begun.
    Between,
    Summary,
    Done,
}

impl Collecting {
    fn see(&mut self, event: &Event<'_>, page: &mut Page) {
        match (&self, event) {
            (Self::Nothing, Event::Start(Mark::Heading { level: HeadingLevel::H1, .. })) => {
                *self = Self::Title;
            }
            (Self::Title, Event::End(TagEnd::Heading(_))) => *self = Self::Between,
            (Self::Between, Event::Start(Mark::Paragraph)) => *self = Self::Summary,
            (Self::Summary, Event::End(TagEnd::Paragraph)) => *self = Self::Done,
            (Self::Title, Event::Text(text) | Event::Code(text)) => {
                page.title.push_str(&text.replace(FLANK, ""));
            }
            (Self::Summary, Event::Text(text) | Event::Code(text)) => {
                page.summary.push_str(&text.replace(FLANK, ""));
            }
            (Self::Summary, Event::SoftBreak) => page.summary.push(' '),
            _ => {}
        }
    }
}
