//! Guide pages: whole Markdown files.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, Tag as Mark, TagEnd};

use super::events::{Parsed, normalized, parse};
use super::heading_ids::{self, ExplicitId, Heading};
use super::passage::Passage;
use super::reference::{References, referred};
use super::whole::Markdown;
use super::{Problem, WrittenLink};
use crate::source::SourceFile;

/// A guide page, ready for a template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The text of its first heading; empty when it has none.
    pub title: String,
    /// The text of its first paragraph.
    pub summary: String,
    /// The whole page, its first heading included. Raw HTML is shown as text.
    pub body: Passage,
    /// The same as Markdown, in which each link has its target.
    pub markdown: Markdown,
    /// Its headings.
    pub headings: Vec<Heading>,
    /// The ids of all its headings, those within blocks included.
    pub(crate) anchors: BTreeSet<String>,
    /// The ids that its author gave headings.
    pub(crate) ids: Vec<ExplicitId>,
    /// Problems with its links.
    pub(crate) problems: Vec<Problem>,
    /// Its links and pictures.
    pub(crate) links: Vec<WrittenLink>,
}

/// What is said of a page before its text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Opening<'a> {
    /// The byte of the file that the text begins at.
    pub(crate) begin: usize,
    /// The title, which is the page's first heading where the text has none of the first level.
    pub(crate) title: Option<&'a str>,
    /// The summary, in the place of the first paragraph.
    pub(crate) summary: Option<&'a str>,
}

/// Renders CommonMark with tables. `labels` gives the target of a reference link's label.
#[cfg(test)]
pub(crate) fn page(file: &SourceFile, labels: &dyn Fn(&str) -> Option<String>) -> Page {
    opened_page(file, Opening::default(), labels, &|_| None)
}

/// Renders the CommonMark with tables that follows an opening. `references` gives the addresses of links by name.
#[must_use]
pub(crate) fn opened_page(
    file: &SourceFile,
    opening: Opening<'_>,
    labels: &dyn Fn(&str) -> Option<String>,
    references: References<'_>,
) -> Page {
    let source = normalized(file, opening.begin);
    let Parsed { mut events, problems, ids, links } = parse(&source, "", labels);
    if let Some(title) = opening.title {
        give_title(&mut events, title);
    }
    let anchors = heading_ids::complete(&mut events, "");
    let mut page = Page {
        title: String::new(),
        summary: String::new(),
        markdown: Markdown::new(&referred(&events, references, |addresses| addresses.markdown)),
        headings: heading_ids::headings(&events),
        body: Passage::default(),
        anchors,
        ids,
        problems,
        links,
    };
    let mut collector = OpeningCollector::default();
    for event in &events {
        collector.observe(event, &mut page);
    }
    page.body = Passage::new(referred(&events, references, |addresses| addresses.page));
    if let Some(title) = opening.title {
        title.clone_into(&mut page.title);
    }
    if let Some(summary) = opening.summary {
        summary.clone_into(&mut page.summary);
    }
    page
}

/// Begins a page with its title, if it has no heading of the first level.
fn give_title(events: &mut Vec<Event<'_>>, title: &str) {
    let is_title =
        |event: &Event<'_>| matches!(event, Event::Start(Mark::Heading { level: HeadingLevel::H1, .. }));
    if events.iter().any(is_title) {
        return;
    }
    let level = HeadingLevel::H1;
    let begin = Mark::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() };
    let text = Event::Text(title.to_owned().into());
    events.splice(0..0, [Event::Start(begin), text, Event::End(TagEnd::Heading(level))]);
}

/// Collects the title and the summary while the events are read.
#[derive(Default, PartialEq, Eq)]
enum OpeningCollector {
    #[default]
    Nothing,
    Title,
    /// The title is over; the summary has not begun.
    Between,
    Summary,
    Done,
}

impl OpeningCollector {
    fn observe(&mut self, event: &Event<'_>, page: &mut Page) {
        match (&self, event) {
            (Self::Nothing, Event::Start(Mark::Heading { level: HeadingLevel::H1, .. })) => {
                *self = Self::Title;
            }
            (Self::Title, Event::End(TagEnd::Heading(_))) => *self = Self::Between,
            (Self::Between, Event::Start(Mark::Paragraph)) => *self = Self::Summary,
            (Self::Summary, Event::End(TagEnd::Paragraph)) => *self = Self::Done,
            (Self::Title, Event::Text(text) | Event::Code(text)) => {
                page.title.push_str(text);
            }
            (Self::Summary, Event::Text(text) | Event::Code(text)) => {
                page.summary.push_str(text);
            }
            (Self::Summary, Event::SoftBreak) => page.summary.push(' '),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::page;
    use crate::source::SourceFile;

    /// What looks like a tag is a part of the title and of the summary.
    #[test]
    fn a_title_keeps_its_angle_brackets() {
        let file = SourceFile::new("a.md", "# Using std::vector<int>\n\nAn Option<T> is a type.\n");
        let page = page(&file, &|_| None);
        assert_eq!([page.title, page.summary], ["Using std::vector<int>", "An Option<T> is a type."]);
    }
}
