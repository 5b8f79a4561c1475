//! The long text of a code: a Markdown file in parts, as HTML and as Markdown for a page with headings of its own.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag as Mark, TagEnd};

use super::events::{Parsed, Sanitizer, normalized, parse};
use super::passage::Passage;
use super::{EMPHASIS_BOUNDARY, Problem, escape};
use crate::diagnostics::mapped_text::{Edit, MappedText};
use crate::source::SourceFile;

/// The prefix of the ids of a long text's parts; no other id on a code's page has it.
const ID: &str = "text-";

/// A long text, ready for templates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LongText {
    /// The parts; the first has no title when the text does not begin with a heading.
    pub parts: Vec<LongPart>,
    /// The whole text. Its highest headings are second-level ones; raw HTML is escaped, and reference links are defined.
    pub markdown: String,
    /// Problems with its links.
    pub(crate) problems: Vec<Problem>,
}

/// The text under one of the highest headings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LongPart {
    /// Its id in the page, made of the title's words; empty without a title.
    pub id: String,
    /// The title, without links.
    pub title: Passage,
    /// The rest: its headings are third-level ones or lower.
    pub body: Passage,
}

impl LongText {
    /// The Markdown in two parts: the heading that it begins with, if it does, and what follows.
    #[must_use]
    pub fn markdown_by_heading(&self) -> (Option<&str>, &str) {
        match Parser::new(&self.markdown).into_offset_iter().next() {
            Some((Event::Start(Mark::Heading { level: HeadingLevel::H2, .. }), range)) => {
                let (heading, rest) = self.markdown.split_at(range.end);
                (Some(heading.trim_end()), rest.trim_start_matches('\n'))
            }
            _ => (None, &self.markdown),
        }
    }
}

/// Renders CommonMark with tables. Where a text has first-level headings, all its headings are a level lower: the page's title is
/// the code's.
pub(crate) fn long_text(file: &SourceFile, links: &dyn Fn(&str) -> Option<String>) -> LongText {
    let source = normalized(file);
    let parsed = parse(&source, links);
    let has_title = |(event, _): &(Event<'_>, Range<usize>)| {
        matches!(event, Event::Start(Mark::Heading { level: HeadingLevel::H1, .. }))
    };
    let is_lowered = parsed.events.iter().any(has_title);
    let markdown = markdown(source.as_str(), &parsed, &|level| lowered(level, is_lowered));
    let mut sanitizer = Sanitizer::new(&source, parsed.problems);
    let parts = parts(parsed.events, is_lowered, &mut sanitizer);
    LongText { parts, markdown, problems: sanitizer.problems }
}

fn lowered(level: HeadingLevel, is_lowered: bool) -> HeadingLevel {
    let level = level as usize + usize::from(is_lowered);
    HeadingLevel::try_from(level.max(2)).unwrap_or(HeadingLevel::H6)
}

fn parts(
    events: Vec<(Event<'_>, Range<usize>)>,
    is_lowered: bool,
    sanitizer: &mut Sanitizer<'_>,
) -> Vec<LongPart> {
    let mut parts = Vec::new();
    let mut ids = BTreeSet::new();
    let mut part = LongPart::default();
    let mut body = Vec::new();
    // The title that is being read: its events, and its words.
    let mut title: Option<(Vec<Event<'_>>, String)> = None;
    // The number of blocks around the event: a heading within a block begins no part.
    let mut depth = 0_usize;
    for (event, range) in events {
        let event = match event {
            Event::Start(Mark::Heading { level, id, classes, attrs }) => {
                let level = lowered(level, is_lowered);
                if level == HeadingLevel::H2 && depth == 0 {
                    finish(&mut parts, &mut part, &mut body);
                    title = Some((Vec::new(), String::new()));
                    continue;
                }
                Event::Start(Mark::Heading { level, id, classes, attrs })
            }
            Event::End(TagEnd::Heading(level)) => {
                if let Some((events, words)) = title.take() {
                    part.id = unique_id(&words, &mut ids);
                    part.title = Passage::new(events);
                    continue;
                }
                Event::End(TagEnd::Heading(lowered(level, is_lowered)))
            }
            event => event,
        };
        match (&mut title, &event) {
            // A title is a link to its part, and links hold no links.
            (Some(_), Event::Start(Mark::Link { .. }) | Event::End(TagEnd::Link)) => continue,
            (Some((_, words)), Event::Text(text) | Event::Code(text)) => words.push_str(text),
            (None, Event::Start(_)) => depth += 1,
            (None, Event::End(_)) => depth -= 1,
            _ => {}
        }
        title.as_mut().map_or(&mut body, |(events, _)| events).push(sanitizer.sanitize(event, &range));
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

/// The words of a title in lower case, with `-` between them, and a number after those of an earlier title.
fn unique_id(title: &str, ids: &mut BTreeSet<String>) -> String {
    let title = title.to_lowercase();
    let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = format!("{ID}{}", words.collect::<Vec<_>>().join("-"));
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let id = std::iter::once(name.clone()).chain(numbered).find(|id| !ids.contains(id)).unwrap_or(name);
    ids.insert(id.clone());
    id
}

/// The text, byte for byte, except for what is not valid in another page: that is rewritten.
pub(super) fn markdown(
    source: &str,
    parsed: &Parsed<'_>,
    level_of: &dyn Fn(HeadingLevel) -> HeadingLevel,
) -> String {
    let mut edits: Vec<Edit> = Vec::new();
    for (event, range) in &parsed.events {
        match event {
            Event::Start(Mark::Heading { level, .. }) => {
                heading(source, range, level_of(*level), &mut edits);
            }
            Event::Start(Mark::Strong) if is_flanked(source, range, 2) => {
                mark(range, 2, "strong", &mut edits);
            }
            Event::Start(Mark::Emphasis) if is_flanked(source, range, 1) => mark(range, 1, "em", &mut edits),
            Event::Html(_) | Event::InlineHtml(_) => edits.push(as_text(source, range)),
            // As text it is a paragraph, which the next line must not continue.
            Event::End(TagEnd::HtmlBlock) => edits.push((range.end..range.end, "\n".to_owned())),
            _ => {}
        }
    }
    let mut out = without_html(
        edited(source, edits).replace(EMPHASIS_BOUNDARY, "").trim_start_matches('\n').trim_end().to_owned(),
    );
    let fence = open_fence(&out);
    out.push_str(&fence);
    let mut gap = "\n\n";
    for (label, target) in &parsed.labels {
        let target = target.replace('<', "%3C").replace('>', "%3E");
        let _ = write!(out, "{gap}[{}]: <{target}>", label.replace(EMPHASIS_BOUNDARY, ""));
        gap = "\n";
    }
    out
}

/// Escapes HTML that became HTML only when other HTML became text: rare, next to lists and quotations.
fn without_html(mut text: String) -> String {
    for _ in 0..8 {
        let mapped = MappedText::unwritten(&text);
        let parsed = parse(&mapped, &|_| None);
        let is_own = |html: &str| ["<strong>", "</strong>", "<em>", "</em>"].contains(&html.trim());
        let foreign = parsed.events.iter().filter_map(|(event, range)| match event {
            Event::Html(html) | Event::InlineHtml(html) if !is_own(html) => Some(as_text(&text, range)),
            _ => None,
        });
        let edits: Vec<Edit> = foreign.collect();
        if edits.is_empty() {
            return text;
        }
        text = edited(&text, edits);
    }
    text.replace('<', "&lt;")
}

/// A piece of raw HTML, each line with its markup escaped.
fn as_text(source: &str, range: &Range<usize>) -> Edit {
    let text = source[range.clone()].trim_end();
    let start = range.start + text.len() - text.trim_start().len();
    let lines: Vec<String> = text.lines().map(|line| escape(line.trim())).collect();
    (start..range.start + text.len(), lines.join("\n"))
}

/// The text with every edit made; of two at the same place the first.
fn edited(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::new();
    let mut written = 0;
    for (range, text) in edits {
        if let Some(before) = source.get(written..range.start) {
            out.push_str(before);
            out.push_str(&text);
            written = range.end;
        }
    }
    out.push_str(&source[written..]);
    out
}

/// Puts a heading's level before it, whichever of the two ways it was written in.
fn heading(source: &str, range: &Range<usize>, level: HeadingLevel, edits: &mut Vec<Edit>) {
    let text = source[range.clone()].trim_end();
    let marks = "#".repeat(level as usize);
    let old = text.len() - text.trim_start_matches('#').len();
    if old > 0 {
        edits.push((range.start..range.start + old, marks));
        return;
    }
    // A line below makes this a heading: it goes, and the lines above it become one.
    edits.push((range.start..range.start, format!("{marks} ")));
    let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| range.start + at).collect();
    for &at in &breaks {
        edits.push((at..at + 1, " ".to_owned()));
    }
    if let Some(last) = breaks.last() {
        edits.pop();
        edits.push((*last..range.start + text.len(), String::new()));
    }
}

/// Whether these delimiters open or close only thanks to an invisible letter, so that other parsers would not accept them.
fn is_flanked(source: &str, range: &Range<usize>, width: usize) -> bool {
    let (start, end) = (range.start, range.end);
    source[..start].ends_with(EMPHASIS_BOUNDARY)
        || source[start + width..].starts_with(EMPHASIS_BOUNDARY)
        || source[..end - width].ends_with(EMPHASIS_BOUNDARY)
        || source[end..].starts_with(EMPHASIS_BOUNDARY)
}

fn mark(range: &Range<usize>, width: usize, name: &str, edits: &mut Vec<Edit>) {
    edits.push((range.start..range.start + width, format!("<{name}>")));
    edits.push((range.end - width..range.end, format!("</{name}>")));
}

/// The closing fence for a code block that the text leaves open, so that the rest of the page is not part of it. Within a list or
/// a quotation, the end of that closes it.
fn open_fence(text: &str) -> String {
    let mut depth = 0_usize;
    let mut last = None;
    for (event, range) in parse(&MappedText::unwritten(text), &|_| None).events {
        match event {
            Event::Start(tag) => {
                if depth == 0 {
                    last = matches!(tag, Mark::CodeBlock(CodeBlockKind::Fenced(_))).then_some(range);
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    let Some(block) = last.map(|range| text[range].trim_start()) else {
        return String::new();
    };
    let mark = if block.starts_with('~') { '~' } else { '`' };
    let width = block.chars().take_while(|&c| c == mark).count();
    let is_fence = |line: &str| {
        let fence = line.trim();
        line.len() - line.trim_start().len() < 4 && fence.len() >= width && fence.chars().all(|c| c == mark)
    };
    let is_closed = block.lines().skip(1).last().is_some_and(is_fence);
    if is_closed { String::new() } else { format!("\n{}", String::from(mark).repeat(width)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};

    use super::{LongText, long_text};
    use crate::source::SourceFile;
    use crate::syntax::markdown::ProblemKind;

    fn read(text: &str) -> LongText {
        let file = SourceFile::new("a.md", text);
        long_text(&file, &|label| (label == "help").then(|| "https://example.com/".to_owned()))
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
        assert!(
            text.parts[1].body.html().contains("<h3>Below</h3>\n<blockquote>\n<h2>Quoted</h2>"),
            "{text:?}"
        );
        assert_eq!(ids("## ?\n\n## !\n"), ["text-", "text--2"]);
        assert_eq!(ids(" \n"), [""; 0]);
    }

    /// Only one first-level heading is on a page, and that is the code's: those of a long text, and all below them, are lowered.
    #[test]
    fn first_level_headings_are_lowered() {
        let text = read("# A #\n\nB\nC\n=\n\nD\n---\n\n###### E <b>\n");
        let titles: Vec<_> = text.parts.iter().map(|part| part.title.html()).collect();
        assert_eq!(titles, ["A", "B\nC"]);
        assert!(text.parts[1].body.html().contains("<h3>D</h3>\n<h6>E &lt;b&gt;</h6>"), "{text:?}");
        assert_eq!(text.markdown, "## A #\n\n## B C\n\n### D\n\n###### E \\<b>");
        assert_eq!(read("A\n---\n\nB").markdown, "## A\n\nB");
    }

    /// The Markdown stands by itself: labels are defined, raw HTML is text, emphasis beside Chinese holds, a block of code ends.
    #[test]
    fn the_markdown_stands_in_another_page() {
        let text = read(
            "See [help] and [this][help]. **注意：**请 <img src=x>\n\n<div>\n# a [b](javascript:c)\n</div>\n\n~~~~ js\n**注意：**请\n~~~\n",
        );
        assert_eq!(
            text.markdown,
            "See [help] and [this][help]. <strong>注意：</strong>请 \\<img src=x>\n\n\\<div>\n\\# a \\[b\\](javascript:c)\n\\</div>\n\n\n~~~~ js\n**注意：**请\n~~~\n~~~~\n\n[help]: <https://example.com/>"
        );
        assert_eq!(text.problems, []);
        for closed in ["```\na\n```\n", "- ```\n  a\n", "> ```\n> a\n", "    a\n"] {
            assert_eq!(read(closed).markdown, closed.trim_end(), "{closed}");
        }
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
                (&ProblemKind::UnsafeLink("data:x".to_owned()), 34..40),
            ]
        );
        assert!(!format!("{:?}", text.parts).contains("data:"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        /// Whatever a text holds, no markup of its own reaches the page, and what follows it in Markdown is no part of it.
        #[test]
        fn nothing_breaks_out(
            pieces in proptest::collection::vec("[a-c ]{1,3}|[*_`#<>!=~-]{1,4}|\n|\n\n|\n- |\n> |\n    |```|~~~|<script>|<!--|<!\\[CDATA\\[|</div>|\\[a\\]\\(b\\)|\\[help\\]|注意：|\\||\\\\|&lt;|\u{f0000}", 0..24)
        ) {
            let text = read(&pieces.concat());
            for html in text.parts.iter().flat_map(|part| [part.title.html(), part.body.html()]) {
                let is_own = |tag: &str| ["script", "!", "div"].iter().all(|other| !tag.trim_start_matches('/').starts_with(other));
                prop_assert!(html.split('<').skip(1).all(is_own), "{}", html);
            }
            let page = format!("{}\n\n## End\n", text.markdown);
            let mut depth = 0;
            let mut last = None;
            for event in Parser::new_ext(&page, Options::ENABLE_TABLES) {
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
                        let ours = ["<strong>", "</strong>", "<em>", "</em>"];
                        prop_assert!(ours.contains(&html.trim()), "{:?} in {:?}", html, page);
                    }
                    _ => {}
                }
            }
            prop_assert_eq!(last.as_deref(), Some("End"), "{:?}", page);
        }
    }
}
