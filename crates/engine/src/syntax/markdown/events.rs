//! The sanitized parser events of whole Markdown files, which guide pages and long texts are made from.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag as Mark, TagEnd, TextMergeStream};

use super::comments::without_comments;
use super::emphasis;
use super::heading_ids::{ExplicitId, take_explicit};
use super::{
    EMPHASIS_BOUNDARY, Problem, ProblemKind, Reference, WrittenLink, is_safe_target, place_of, resolve_link,
};
use crate::diagnostics::Span;
use crate::diagnostics::hygiene::is_forbidden_in_text;
use crate::diagnostics::mapped_text::{Edit, MappedText};
use crate::source::SourceFile;

/// The text from this byte on as the parser expects it.
pub(super) fn normalized(file: &SourceFile, begin: usize) -> MappedText {
    let span = Span::new(&file.path, 0..file.text.len());
    let mut edits: Vec<Edit> = Vec::new();
    if begin > 0 {
        edits.push((0..begin, String::new()));
    }
    let mut rest = file.text.char_indices().skip_while(|(at, _)| *at < begin).peekable();
    while let Some((at, c)) = rest.next() {
        let is_line_end = c == '\r' && rest.peek().is_some_and(|(_, next)| *next == '\n');
        let new = if is_line_end || c == EMPHASIS_BOUNDARY { "" } else { "\u{fffd}" };
        if is_line_end || c == EMPHASIS_BOUNDARY || is_forbidden_in_text(c) {
            edits.push((at..at + c.len_utf8(), new.to_owned()));
        }
    }
    let text = without_comments(MappedText::written(&file.text, &span).edited(edits));
    text.edited(emphasis::boundaries(text.as_str()))
}

/// What is parsed of a whole file.
pub(super) struct Parsed<'a> {
    /// The sanitized events.
    pub(super) events: Vec<Event<'a>>,
    /// What is wrong with its links.
    pub(super) problems: Vec<Problem>,
    /// The ids that its author gave headings.
    pub(super) ids: Vec<ExplicitId>,
    /// Its links and pictures.
    pub(super) links: Vec<WrittenLink>,
}

/// Parses a [`normalized`] text. `labels` gives the target of a reference link's label.
pub(super) fn parse<'a>(source: &'a MappedText, labels: &dyn Fn(&str) -> Option<String>) -> Parsed<'a> {
    let mut unknown = Vec::new();
    let mut callback = |broken: BrokenLink<'_>| resolve_link(&broken, source, labels, &mut unknown);
    let parser =
        Parser::new_with_broken_link_callback(source.as_str(), Options::ENABLE_TABLES, Some(&mut callback));
    let (events, ids) = take_explicit(parser.into_offset_iter().collect(), source);
    let mut sanitizer = Sanitizer { source, problems: unknown, links: Vec::new() };
    let harmless = events.into_iter().map(|(event, range)| sanitizer.sanitize(event, &range));
    let events = TextMergeStream::new(harmless).collect();
    Parsed { events, problems: sanitizer.problems, ids, links: sanitizer.links }
}

/// Makes events harmless: HTML becomes text, and links with unsafe targets lose them.
struct Sanitizer<'s> {
    /// The text that was parsed.
    source: &'s MappedText,
    problems: Vec<Problem>,
    links: Vec<WrittenLink>,
}

impl Sanitizer<'_> {
    fn sanitize<'a>(&mut self, event: Event<'a>, range: &Range<usize>) -> Event<'a> {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => Event::Text(unflanked(text)),
            Event::Code(text) => Event::Code(unflanked(text)),
            Event::Start(Mark::HtmlBlock) => Event::Start(Mark::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(Mark::Link { link_type, dest_url, title, id }) => Event::Start(Mark::Link {
                link_type,
                dest_url: self.checked(&dest_url, false, range).into(),
                title: unflanked(title),
                id,
            }),
            Event::Start(Mark::Image { link_type, dest_url, title, id }) => Event::Start(Mark::Image {
                link_type,
                dest_url: self.checked(&dest_url, true, range).into(),
                title: unflanked(title),
                id,
            }),
            event => event,
        }
    }

    fn checked(&mut self, written: &str, is_picture: bool, range: &Range<usize>) -> String {
        let target = written.replace(EMPHASIS_BOUNDARY, "");
        let place = place_of(written, self.source.as_str()).unwrap_or_else(|| range.clone());
        let span = self.source.span(place);
        let is_reference = !is_picture && Reference::of(&target).is_some();
        if is_reference || is_safe_target(&target) {
            self.links.push(WrittenLink { target: target.clone(), is_picture, span });
            return target;
        }
        self.problems.push(Problem { kind: ProblemKind::UnsafeLink(target), span });
        String::new()
    }
}

/// The text without the letters that [`emphasis::boundaries`] inserts.
fn unflanked(text: CowStr<'_>) -> CowStr<'_> {
    if text.contains(EMPHASIS_BOUNDARY) { text.replace(EMPHASIS_BOUNDARY, "").into() } else { text }
}
