//! The long text of a code: a Markdown file in parts, as HTML and as Markdown for a page with headings of its own.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, Tag as Mark, TagEnd};

use super::events::{Parsed, normalized, parse};
use super::heading_ids::{self, ExplicitId};
use super::passage::Passage;
use super::reference::{References, referred};
use super::unread::kinds::Unread;
use super::whole::Markdown;
use super::{Problem, ProblemKind, WrittenLink};
use crate::source::SourceFile;

/// The prefix of the ids of a long text's parts; no other id on a code's page has it.
const ID: &str = "text-";

/// A long text, ready for templates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LongText {
    /// The parts; the first has no title when the text does not begin with a heading.
    pub parts: Vec<LongPart>,
    /// The heading that the text begins with, if it does.
    pub heading: Option<Markdown>,
    /// The rest of the whole text. Its highest headings are second-level ones, and each link has its target.
    pub markdown: Markdown,
    /// The ids of all its headings, those within blocks included.
    pub(crate) anchors: BTreeSet<String>,
    /// The ids that its author gave headings.
    pub(crate) ids: Vec<ExplicitId>,
    /// Problems with its links.
    pub(crate) problems: Vec<Problem>,
    /// Its links and pictures.
    pub(crate) links: Vec<WrittenLink>,
}

/// The text under one of the highest headings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LongPart {
    /// Its id in the page, made of the title's words or the author's `{#id}`; empty without a title.
    pub id: String,
    /// The title, without links.
    pub title: Passage,
    /// The rest: its headings are third-level ones or lower.
    pub body: Passage,
}

/// Renders the text from this byte on: CommonMark with tables. Where a text has first-level headings, all its headings are a level lower: the page's title is
/// the code's. `references` gives the addresses of links by name.
pub(crate) fn long_text(
    file: &SourceFile,
    begin: usize,
    labels: &dyn Fn(&str) -> Option<String>,
    references: References<'_>,
) -> LongText {
    let source = normalized(file, begin);
    let Parsed { mut events, mut problems, ids, links } = parse(&source, &prefix(&file.path), labels);
    // Its highest headings are parts, whatever their level.
    problems.retain(|problem| !matches!(problem.kind, ProblemKind::Unread(Unread::Title, _)));
    let anchors = heading_ids::complete(&mut events, ID);
    lower_headings(&mut events);
    let page = referred(&events, references, |addresses| addresses.page);
    let events = referred(&events, references, |addresses| addresses.markdown);
    let title = title_length(&events);
    LongText {
        heading: (title > 0).then(|| Markdown::new(&events[..title])),
        markdown: Markdown::new(&events[title..]),
        parts: parts(page),
        anchors,
        ids,
        problems,
        links,
    }
}

/// What the notes of a text are named by: its page, for a page of several texts.
fn prefix(path: &str) -> String {
    let name = path.rsplitn(3, '/').take(2).collect::<Vec<_>>();
    let page = name.iter().rev().copied().collect::<Vec<_>>().join("-");
    let page = page.split('.').next().unwrap_or_default();
    page.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).chain(['-']).collect()
}

fn lower_headings(events: &mut [Event<'_>]) {
    let has_title =
        |event: &Event<'_>| matches!(event, Event::Start(Mark::Heading { level: HeadingLevel::H1, .. }));
    let is_lowered = events.iter().any(has_title);
    for event in events {
        if let Event::Start(Mark::Heading { level, .. }) | Event::End(TagEnd::Heading(level)) = event {
            *level = lowered(*level, is_lowered);
        }
    }
}

/// The number of events of the second-level heading at the beginning.
fn title_length(events: &[Event<'_>]) -> usize {
    match events.first() {
        Some(Event::Start(Mark::Heading { level: HeadingLevel::H2, .. })) => {
            let end = events.iter().position(|event| matches!(event, Event::End(TagEnd::Heading(_))));
            end.map_or(0, |end| end + 1)
        }
        _ => 0,
    }
}

fn lowered(level: HeadingLevel, is_lowered: bool) -> HeadingLevel {
    let level = level as usize + usize::from(is_lowered);
    HeadingLevel::try_from(level.max(2)).unwrap_or(HeadingLevel::H6)
}

fn parts(events: Vec<Event<'_>>) -> Vec<LongPart> {
    let mut parts = Vec::new();
    let mut part = LongPart::default();
    let mut body = Vec::new();
    // The events of the title that is being read.
    let mut title: Option<Vec<Event<'_>>> = None;
    // The number of blocks around the event: a heading within a block begins no part.
    let mut depth = 0_usize;
    for event in events {
        match &event {
            Event::Start(Mark::Heading { level: HeadingLevel::H2, id, .. }) if depth == 0 => {
                finish(&mut parts, &mut part, &mut body);
                id.as_deref().unwrap_or_default().clone_into(&mut part.id);
                title = Some(Vec::new());
                continue;
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some(events) = title.take() {
                    part.title = Passage::new(events);
                    continue;
                }
            }
            _ => {}
        }
        match (&title, &event) {
            // A title is a link to its part, and links hold no links.
            (
                Some(_),
                Event::Start(Mark::Link { .. }) | Event::End(TagEnd::Link) | Event::FootnoteReference(_),
            ) => continue,
            (None, Event::Start(_)) => depth += 1,
            (None, Event::End(_)) => depth -= 1,
            _ => {}
        }
        title.as_mut().unwrap_or(&mut body).push(event);
    }
    finish(&mut parts, &mut part, &mut body);
    parts
}

/// Ends a part, where there is one.
fn finish(parts: &mut Vec<LongPart>, part: &mut LongPart, body: &mut Vec<Event<'_>>) {
    part.body = Passage::new(body.drain(..));
    let part = std::mem::take(part);
    if !part.body.is_empty() || !part.id.is_empty() {
        parts.push(part);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

    use super::super::options::OPTIONS;
    use super::{LongText, long_text};
    use crate::source::SourceFile;
    use crate::syntax::markdown::ProblemKind;

    fn read(text: &str) -> LongText {
        let file = SourceFile::new("a.md", text);
        let labels = |label: &str| (label == "help").then(|| "https://example.com/".to_owned());
        long_text(&file, 0, &labels, &|_| None)
    }

    fn ids(text: &str) -> Vec<String> {
        read(text).parts.into_iter().map(|part| part.id).collect()
    }

    /// What stands before the first heading is a part of its own; the same title twice has two ids, one without words has one, too.
    #[test]
    fn a_text_is_cut_at_its_headings() {
        let text = read(
            "Before.\n\n## Check the *clock*\n\nA.\n\n### Below\n\n> ## Quoted\n\n## 检查 [时钟](a)\n\n## 检查时钟\n\n## 检查 时钟\n",
        );
        let parts: Vec<_> = text.parts.iter().map(|part| (part.id.as_str(), part.title.html())).collect();
        assert_eq!(
            parts.iter().map(|(id, title)| (*id, &**title)).collect::<Vec<_>>(),
            [
                ("", ""),
                ("text-check-the-clock", "Check the <em>clock</em>"),
                ("text-检查-时钟", "检查 时钟"),
                ("text-检查时钟", "检查时钟"),
                ("text-检查-时钟-2", "检查 时钟"),
            ]
        );
        assert_eq!(text.parts[0].body.html(), "<p>Before.</p>");
        assert!(text.parts[1].body.html().contains("<h3 id=\"text-below\">Below<a"), "{text:?}");
        assert!(
            text.parts[1].body.html().contains("<blockquote>\n<h2 id=\"text-quoted\">Quoted<a"),
            "{text:?}"
        );
        assert_eq!(ids("## One {#1}\n\n### Two {#2}\n"), ["text-1"]);
        assert_eq!(ids("## ?\n\n## !\n"), ["text-", "text--2"]);
        assert_eq!(ids(" \n"), [""; 0]);
    }

    /// Only one first-level heading is on a page, and that is the code's: those of a long text, and all below them, are lowered.
    #[test]
    fn first_level_headings_are_lowered() {
        let text = read("# A #\n\nB\nC\n=\n\nD\n---\n\n###### E <b>\n");
        let titles: Vec<_> = text.parts.iter().map(|part| part.title.html()).collect();
        assert_eq!(titles, ["A", "B\nC"]);
        let body = text.parts[1].body.html();
        assert!(body.starts_with("<h3 id=\"text-d\">D<a "), "{text:?}");
        assert!(body.contains("\n<h6 id=\"text-e-b\">E &lt;b&gt;<a "), "{text:?}");
        assert_eq!(text.heading.map(|heading| heading.to_string()).as_deref(), Some("## A"));
        assert_eq!(text.markdown.to_string(), "## B C\n\n### D\n\n###### E \\<b>");
        assert_eq!(read("A\n---\n\nB").heading.unwrap().to_string(), "## A");
    }

    /// The Markdown can be part of another page: links have their targets, raw HTML is text, emphasis beside Chinese holds, a block
    /// of code ends.
    #[test]
    fn the_markdown_can_be_part_of_another_page() {
        let text = read(
            "See [help] and [this][help]. **注意：**请 <img onerror=x>\n\n<div>\n# a [b](javascript:c)\n</div>\n\n~~~~ js\n**注意：**请\n~~~\n",
        );
        assert_eq!(
            text.markdown.to_string(),
            "See [help](https://example.com/) and [this](https://example.com/). <strong>注意：</strong>请 \\<img onerror=x>\n\n\\<div>\n\\# a \\[b\\](javascript:c)\n\\</div>\n\n```js\n**注意：**请\n~~~\n```"
        );
        assert_eq!(text.problems.len(), 2, "both are reported: {:?}", text.problems);
    }

    /// A link that no page may carry is a problem, and leads nowhere.
    #[test]
    fn an_unsafe_link_is_found() {
        let text = read("## [a](javascript:x)\n\n[b][c] ![d](data:x)\n");
        let problems: Vec<_> = text
            .problems
            .iter()
            .map(|problem| (&problem.kind, problem.span.clone().unwrap().range))
            .collect();
        assert_eq!(
            problems,
            [
                (&ProblemKind::UnknownLink("c".to_owned()), 26..27),
                (&ProblemKind::UnsafeLink("javascript:x".to_owned()), 7..19),
                (&ProblemKind::UnsafeLink("data:x".to_owned()), 34..40),
            ]
        );
        assert!(!format!("{:?}", text.parts).contains("data:"));
    }

    /// An empty definition is left out of Markdown: behind it, the list would end.
    #[test]
    fn an_empty_definition_is_left_out() {
        assert_eq!(read("a\n: b\n:\n: c\n").markdown.to_string(), "a\n: b\n: c");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        /// Whatever a text holds, no markup of its own reaches the page, and what follows it in Markdown is no part of it.
        #[test]
        fn nothing_breaks_out(
            pieces in proptest::collection::vec("[a-c ]{1,3}|[*_`#<>!=~-]{1,4}|\n|\n\n|\n- |\n> |\n    |```|~~~|<script>|<!--|<!\\[CDATA\\[|</div>|\\[a\\]\\(b\\)|\\[help\\]|注意：|\\||\\\\|&lt;|\u{f0000}|~~|</?kbd>|<details>|\n</details>|<br>|\\[\\^a\\]|\n\\[\\^a\\]: |\n: |\n:|https://a.b", 0..24)
        ) {
            let text = read(&pieces.concat());
            let heading = text.heading.map(|heading| heading.to_string()).unwrap_or_default();
            let markdown = text.markdown.to_string();
            let written = format!("{:?}", (&text.parts, &markdown, &heading, &text.problems));
            prop_assert!(!written.contains(super::super::EMPHASIS_BOUNDARY) && !written.contains("f0000"), "{}", written);
            for html in text.parts.iter().flat_map(|part| [part.title.html(), part.body.html()]) {
                let is_own = |tag: &str| ["script", "!", "div>"].iter().all(|other| !tag.trim_start_matches('/').starts_with(other));
                prop_assert!(html.replace("</table></div>", "").split('<').skip(1).all(is_own), "{}", html);
            }
            let page = format!("{heading}\n\n{markdown}\n\n## End\n");
            let mut depth = 0;
            let mut last = None;
            for event in Parser::new_ext(&page, OPTIONS) {
                match &event {
                    Event::Start(tag) => {
                        if matches!(tag, Tag::Heading { level: HeadingLevel::H2, .. }) && depth == 0 {
                            last = Some(String::new());
                        }
                        depth += 1;
                    }
                    Event::End(_) => depth -= 1,
                    Event::Text(text) => {
                        if let Some(last) = &mut last {
                            last.push_str(text);
                        }
                    }
                    Event::Html(html) | Event::InlineHtml(html) => {
                        let is_ours = |tag: &str| {
                            let name = tag.trim_start_matches('/').trim_end();
                            ["strong>", "em>", "del>", "br>", "kbd>", "details>"].contains(&name)
                        };
                        prop_assert!(html.split('<').skip(1).all(is_ours), "{:?} in {:?}", html, page);
                    }
                    _ => {}
                }
            }
            prop_assert_eq!(last.as_deref(), Some("End"), "{:?}", page);
        }
    }
}
