//! Guide pages: whole Markdown files.

use pulldown_cmark::{Event, HeadingLevel, Tag as Mark, TagEnd};

use super::commonmark::markdown;
use super::events::{normalized, parse};
use super::passage::Passage;
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
    pub markdown: String,
    /// Problems with its links.
    pub(crate) problems: Vec<Problem>,
    /// Its links and pictures.
    pub(crate) links: Vec<WrittenLink>,
}

/// Renders CommonMark with tables. `labels` gives the target of a reference link's label.
#[must_use]
pub(crate) fn page(file: &SourceFile, labels: &dyn Fn(&str) -> Option<String>) -> Page {
    let source = normalized(file);
    let (events, problems, links) = parse(&source, labels);
    let mut page = Page {
        title: String::new(),
        summary: String::new(),
        markdown: markdown(&events),
        body: Passage::default(),
        problems,
        links,
    };
    let mut collector = OpeningCollector::default();
    for event in &events {
        collector.observe(event, &mut page);
    }
    page.body = Passage::new(events);
    page
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
