//! The sanitized parser events of whole Markdown files, which guide pages and long texts are made from.

use std::ops::Range;

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Parser, Tag as Mark, TagEnd, TextMergeStream,
};

use super::comments::without_comments;
use super::heading_ids::{ExplicitId, take_explicit};
use super::options::OPTIONS;
use super::unread::kinds::Unreadable;
use super::{
    EMPHASIS_BOUNDARY, Problem, ProblemKind, Reference, WrittenLink, is_safe_target, place_of, resolve_link,
};
use super::{addresses, elements, emphasis, footnotes, unread};
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
    let text = text.edited(emphasis::boundaries(text.as_str()));
    text.edited(colons(text.as_str()))
}

/// Invisible letters before the colons that begin a line without a space behind them: the parser takes each for the beginning of a
/// definition.
fn colons(text: &str) -> Vec<Edit> {
    let mut at = 0;
    let mut edits = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = at + line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        let after = text[start..].strip_prefix(':');
        if after.is_some_and(|after| !after.starts_with([' ', '\t', '\n', '-']) && !after.is_empty()) {
            edits.push((start..start, EMPHASIS_BOUNDARY.to_string()));
        }
        at += line.len();
    }
    edits
}

/// What is parsed of a whole file.
pub(super) struct Parsed<'a> {
    /// The sanitized events.
    pub(super) events: Vec<Event<'a>>,
    /// What is wrong with it.
    pub(super) problems: Vec<Problem>,
    /// The ids that its author gave headings.
    pub(super) ids: Vec<ExplicitId>,
    /// Its links and pictures.
    pub(super) links: Vec<WrittenLink>,
}

/// The parser's events of a [`normalized`] text, and the ids that its author gave headings. `target` gives the target and the title of
/// a link whose label the text does not define.
pub(super) fn read<'a>(
    source: &'a MappedText,
    mut target: impl FnMut(BrokenLink<'_>) -> Option<(CowStr<'a>, CowStr<'a>)>,
) -> (Vec<(Event<'a>, Range<usize>)>, Vec<ExplicitId>) {
    let parser = Parser::new_with_broken_link_callback(source.as_str(), OPTIONS, Some(&mut target));
    take_explicit(parser.into_offset_iter().collect(), source)
}

/// Parses a [`normalized`] text. `labels` gives the target of a reference link's label. `prefix` keeps its footnotes apart from those of
/// other texts on a page.
pub(super) fn parse<'a>(
    source: &'a MappedText,
    prefix: &str,
    labels: &dyn Fn(&str) -> Option<String>,
) -> Parsed<'a> {
    let mut unknown = Vec::new();
    let (events, ids) = read(source, |broken| resolve_link(&broken, source, labels, &mut unknown));
    let mut found = Vec::new();
    unread::unread(source.as_str(), &events, &mut found);
    unread::titles(source.as_str(), &events, &mut found);
    unread::footnotes(source.as_str(), &events, &mut found);
    let events = elements::understood(events, &mut found);
    let mut sanitizer = Sanitizer { source, problems: unknown, links: Vec::new() };
    let harmless = events.into_iter().map(|(event, range)| (sanitizer.sanitize(event, &range), range));
    let events = footnotes::numbered(harmless.collect(), prefix, &mut found);
    let Sanitizer { mut problems, links, .. } = sanitizer;
    problems.extend(found.into_iter().map(|unreadable| problem(unreadable, source)));
    Parsed { events: linked(events), problems, ids, links }
}

/// The events with their texts whole, and a link for each address.
pub(in crate::syntax::markdown) fn linked(events: Vec<(Event<'_>, Range<usize>)>) -> Vec<Event<'_>> {
    let events = TextMergeStream::new(events.into_iter().map(|(event, _)| event));
    addresses::linked(events.collect())
}

fn problem(Unreadable { what, text, place }: Unreadable, source: &MappedText) -> Problem {
    Problem { kind: ProblemKind::Unread(what, text), span: source.span(place) }
}

/// Makes events harmless: links with unsafe targets lose them.
struct Sanitizer<'s> {
    /// The text that was parsed.
    source: &'s MappedText,
    problems: Vec<Problem>,
    links: Vec<WrittenLink>,
}

impl Sanitizer<'_> {
    fn sanitize<'a>(&mut self, event: Event<'a>, range: &Range<usize>) -> Event<'a> {
        match event {
            Event::Text(text) => Event::Text(unflanked(text)),
            Event::Code(text) => Event::Code(unflanked(text)),
            // In Chinese a single one is between the ends of a range.
            Event::Start(Mark::Strikethrough) | Event::End(TagEnd::Strikethrough)
                if !self.source.as_str()[range.clone()].starts_with("~~")
                    && !self.source.as_str()[range.clone()].starts_with('<') =>
            {
                Event::Text("~".into())
            }
            Event::Start(Mark::CodeBlock(CodeBlockKind::Fenced(info))) => {
                Event::Start(Mark::CodeBlock(CodeBlockKind::Fenced(unflanked(info))))
            }
            Event::FootnoteReference(label) => Event::FootnoteReference(unflanked(label)),
            Event::Start(Mark::FootnoteDefinition(label)) => {
                Event::Start(Mark::FootnoteDefinition(unflanked(label)))
            }
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
                // A reference's own label gives no size.
                id: if link_type == LinkType::Inline { id } else { "".into() },
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
