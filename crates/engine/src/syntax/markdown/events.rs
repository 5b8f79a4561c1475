//! The events of whole Markdown files, which guide pages and long texts are made from: parsed, made harmless, rendered.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag as Mark, TagEnd, html};

use super::comments::without_comments;
use super::emphasis;
use super::table::Table;
use super::{FLANK, Problem, ProblemKind, is_safe_target, place_of, resolve_link};
use crate::diagnostics::Span;
use crate::diagnostics::hygiene::is_forbidden_in_text;
use crate::diagnostics::mapped_text::{Edit, MappedText};
use crate::source::SourceFile;

/// The text as the parser takes it.
pub(super) fn ready(file: &SourceFile) -> MappedText {
    let span = Span::new(&file.path, 0..file.text.len());
    let mut edits: Vec<Edit> = Vec::new();
    let mut rest = file.text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let is_line_end = c == '\r' && rest.peek().is_some_and(|(_, next)| *next == '\n');
        let new = if is_line_end || c == FLANK { "" } else { "\u{fffd}" };
        if is_line_end || c == FLANK || is_forbidden_in_text(c) {
            edits.push((at..at + c.len_utf8(), new.to_owned()));
        }
    }
    let text = without_comments(MappedText::written(&file.text, &span).edited(edits));
    text.edited(emphasis::flank(text.as_str()))
}

/// What the parser found in a text that is [`ready`].
pub(super) struct Parsed<'a> {
    /// Each event with its place in the text.
    pub(super) events: Vec<(Event<'a>, Range<usize>)>,
    /// The labels of reference links, with their targets.
    pub(super) labels: BTreeMap<String, String>,
    pub(super) problems: Vec<Problem>,
}

pub(super) fn parse<'a>(source: &'a MappedText, links: &dyn Fn(&str) -> Option<String>) -> Parsed<'a> {
    let labels = RefCell::new(BTreeMap::new());
    let remember = |label: &str| {
        let target = links(label)?;
        labels.borrow_mut().insert(label.to_owned(), target.clone());
        Some(target)
    };
    let mut unknown = Vec::new();
    let mut callback = |broken: BrokenLink<'_>| resolve_link(&broken, source, &remember, &mut unknown);
    let parser =
        Parser::new_with_broken_link_callback(source.as_str(), Options::ENABLE_TABLES, Some(&mut callback));
    let events = parser.into_offset_iter().collect();
    Parsed { events, labels: labels.into_inner(), problems: unknown }
}

/// HTML of events that are tame.
pub(super) fn render<'a>(events: impl IntoIterator<Item = Event<'a>>) -> String {
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    // No text or attribute has a `>` of its own: only images and breaks end so, which HTML wants without the slash.
    out.replace(FLANK, "").replace(" />", ">")
}

/// Makes events harmless: HTML becomes text, a link that leads where none may loses its target, a table has no styles. Code is
/// left alone by browsers that translate.
pub(super) struct Tamer<'s> {
    /// What the events were found in.
    source: &'s MappedText,
    pub(super) problems: Vec<Problem>,
    /// How many images the event stands in: their text is an attribute, which holds no elements.
    images: usize,
    table: Table,
}

impl<'s> Tamer<'s> {
    pub(super) fn new(source: &'s MappedText, problems: Vec<Problem>) -> Self {
        Self { source, problems, images: 0, table: Table::default() }
    }

    pub(super) fn tame<'a>(&mut self, event: Event<'a>, range: &Range<usize>, out: &mut Vec<Event<'a>>) {
        if let Some(html) = self.table.html(&event) {
            out.push(Event::Html(html.into()));
            return;
        }
        let event = match event {
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            Event::Start(Mark::HtmlBlock) => Event::Start(Mark::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(Mark::Link { link_type, dest_url, title, id }) => Event::Start(Mark::Link {
                link_type,
                dest_url: self.checked(&dest_url, range).into(),
                title,
                id,
            }),
            Event::Start(Mark::Image { link_type, dest_url, title, id }) => {
                self.images += 1;
                Event::Start(Mark::Image {
                    link_type,
                    dest_url: self.checked(&dest_url, range).into(),
                    title,
                    id,
                })
            }
            Event::End(TagEnd::Image) => {
                self.images -= 1;
                Event::End(TagEnd::Image)
            }
            Event::Code(text) if self.images == 0 => {
                out.extend([Event::InlineHtml("<code translate=\"no\">".into()), Event::Text(text)]);
                Event::InlineHtml("</code>".into())
            }
            Event::Start(Mark::CodeBlock(kind)) => Event::Html(code_block(&kind).into()),
            Event::End(TagEnd::CodeBlock) => Event::Html("</code></pre>\n".into()),
            event => event,
        };
        out.push(event);
    }

    fn checked(&mut self, written: &str, range: &Range<usize>) -> String {
        let target = written.replace(FLANK, "");
        if is_safe_target(&target) {
            return target;
        }
        let place = place_of(written, self.source.as_str()).unwrap_or_else(|| range.clone());
        let span = self.source.span(place);
        self.problems.push(Problem { kind: ProblemKind::UnsafeLink(target), span });
        String::new()
    }
}

/// The start of a code block; its language is named as highlighters expect it.
fn code_block(kind: &CodeBlockKind<'_>) -> String {
    let info = match kind {
        CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
        CodeBlockKind::Indented => "",
    };
    let is_word = |c: char| c.is_ascii_alphanumeric() || "+#._-".contains(c);
    match info {
        language if !language.is_empty() && language.chars().all(is_word) => {
            format!("<pre><code translate=\"no\" class=\"language-{language}\">")
        }
        _ => "<pre><code translate=\"no\">".to_owned(),
    }
}
