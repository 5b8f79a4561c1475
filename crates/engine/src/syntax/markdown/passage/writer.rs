//! The HTML of texts.

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Tag as Mark, TagEnd, html as cmark};

use super::{Piece, is_inline};
use crate::syntax::markdown::fences;
use crate::syntax::markdown::lines::is_cjk;
use crate::syntax::markdown::marks::{AGAIN, number_of};
use crate::syntax::markdown::passage::breaks::{is_left_out, shown_of_event};
use crate::syntax::markdown::passage::table::Table;
use crate::syntax::markdown::setting::{Setting, escaped, escaped_text};
use crate::syntax::symbol::breakable_parts;

/// The HTML of pieces; `example` is the title of the values of arguments.
pub(super) fn html(pieces: &[Piece], example: Option<&str>, setting: &dyn Setting) -> String {
    let mut out = String::new();
    let mut writer = Writer {
        setting,
        example,
        table: Table::default(),
        ends: Vec::new(),
        noted: Vec::new(),
        emphases: 0,
    };
    // A rule begins a line. Blocks end theirs, but for the beginning of an item.
    let mut is_within_line = false;
    let mut events = Vec::new();
    let mut heading = None;
    let mut index = 0;
    while let Some(piece) = pieces.get(index) {
        if matches!(piece, Piece::Event(Event::SoftBreak)) && is_left_out(pieces, index, shown) {
            index += 1;
            continue;
        }
        let (event, length) = writer.event(&pieces[index..], is_within_line);
        is_within_line = !matches!(event, Event::Html(_)) && !ends_line(piece);
        events.extend(anchor(piece, &mut heading).into_iter().chain([event]));
        index += length;
    }
    if !writer.noted.is_empty() {
        events.push(Event::Html("</ol>\n".into()));
    }
    cmark::push_html(&mut out, events.into_iter());
    out.truncate(out.trim_end().len());
    out
}

/// What a reader sees of a piece.
fn shown(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Event(event) => shown_of_event(event),
        Piece::Image(_) => Some(" "),
        Piece::Link(_) | Piece::Example { .. } => None,
    }
}

/// Writes pieces as HTML events: code is not translated by browsers, and tables have no inline styles.
struct Writer<'s> {
    setting: &'s dyn Setting,
    example: Option<&'s str>,
    table: Table,
    /// What ends each open quotation, and each open `<details>`.
    ends: Vec<&'static str>,
    /// The labels of the notes that were written.
    noted: Vec<String>,
    /// How many open passages are emphasized.
    emphases: usize,
}

impl Writer<'_> {
    /// The event of the first of these pieces, and how many of them it takes.
    fn event<'a>(&mut self, pieces: &'a [Piece], is_within_line: bool) -> (Event<'a>, usize) {
        if let Some((figure, length)) = figure(pieces) {
            return (Event::Html(figure.into()), length);
        }
        let event = match &pieces[0] {
            Piece::Link(link) => return (Event::InlineHtml(link.html().into()), 1),
            Piece::Image(image) => return (Event::InlineHtml(image.html().into()), 1),
            Piece::Example { begins } => return (Event::InlineHtml(self.example(*begins).into()), 1),
            Piece::Event(event) => event,
        };
        if let Event::Start(Mark::BlockQuote(Some(kind))) = event
            && begins_with_title(&pieces[1..])
        {
            // The name of its kind is said, and drawn by color and sign.
            let (begin, name) = self.alert(*kind);
            let html = format!("{begin}<p class=\"alert-title\"><span class=\"spoken\">{name}</span> ");
            return (Event::Html(html.into()), 2);
        }
        if let Event::Start(Mark::CodeBlock(kind)) = event {
            let (text, length) = code_of(&pieces[1..]);
            return (Event::Html(fences::block(kind, &text, self.setting).into()), length + 2);
        }
        let table = self.table.html(event, &pieces[1..], self.setting);
        let html = table.or_else(|| self.block(event)).map(|html| Event::Html(html.into()));
        (html.or_else(|| self.inline(event)).unwrap_or_else(|| own(event, is_within_line)), 1)
    }

    /// What is before and after the value of an argument.
    fn example(&self, begins: bool) -> String {
        match self.example {
            Some(title) if begins => format!("<span class=\"example\" title=\"{}\">", escaped(title)),
            Some(_) => "</span>".to_owned(),
            None => String::new(),
        }
    }

    /// The HTML of an event that begins or ends a block of ours.
    fn block(&mut self, event: &Event<'_>) -> Option<String> {
        Some(match event {
            Event::Start(Mark::BlockQuote(Some(kind))) => {
                let (begin, name) = self.alert(*kind);
                format!("{begin}<p class=\"alert-title\">{name}</p>\n")
            }
            Event::Start(Mark::BlockQuote(None)) => {
                self.ends.push("</blockquote>\n");
                return None;
            }
            Event::End(TagEnd::BlockQuote(_)) => self.ends.pop()?.to_owned(),
            Event::Start(Mark::FootnoteDefinition(label)) => {
                let begins = if self.noted.is_empty() { "<ol class=\"notes\">\n" } else { "" };
                self.noted.push(label.to_string());
                let (number, label) = (number_of(label), escaped(label));
                format!("{begins}<li id=\"fn:{label}\" value=\"{number}\">\n")
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                let label = self.noted.last().map(|label| escaped(label)).unwrap_or_default();
                let back = self.setting.word("site-footnote-back");
                format!(
                    "<a class=\"back\" href=\"#fnref:{label}\" role=\"doc-backlink\"><span aria-hidden=\"true\">↩</span><span class=\"spoken\">{back}</span></a></li>\n"
                )
            }
            Event::Html(tag) => return self.details(tag),
            _ => return None,
        })
    }

    /// The beginning of an alert, and the name of its kind.
    fn alert(&mut self, kind: BlockQuoteKind) -> (String, String) {
        let kind = alert(kind);
        self.ends.push("</div>\n");
        (
            format!("<div class=\"alert {kind}\" role=\"note\">\n"),
            self.setting.word(&format!("site-alert-{kind}")),
        )
    }

    /// A part that readers open; one that has a name is a tab, which is open without a script.
    fn details(&mut self, tag: &str) -> Option<String> {
        let is_tab = self.ends.last() == Some(&TAB_ENDS);
        Some(match tag {
            "<summary>" if is_tab => "<p class=\"tab-title\">".to_owned(),
            "</summary>" if is_tab => "</p>\n".to_owned(),
            "</summary>" => format!("{tag}\n"),
            "</details>" => self.ends.pop()?.to_owned(),
            tag => match tag.strip_prefix("<details name=") {
                Some(name) => {
                    self.ends.push(TAB_ENDS);
                    format!("<div class=\"tab\" data-tabs={name}\n")
                }
                None if tag.starts_with("<details") => {
                    self.ends.push("</details>\n");
                    format!("{tag}\n")
                }
                None => return None,
            },
        })
    }

    /// An event within a line that pulldown-cmark writes in another way.
    fn inline<'a>(&mut self, event: &Event<'a>) -> Option<Event<'a>> {
        Some(Event::InlineHtml(match event {
            Event::Start(Mark::Emphasis) => {
                self.emphases += 1;
                return None;
            }
            Event::End(TagEnd::Emphasis) => {
                self.emphases = self.emphases.saturating_sub(1);
                return None;
            }
            Event::Text(text) if self.emphases > 0 && text.contains(is_cjk) => emphasized(text).into(),
            Event::Code(text) => {
                let parts: Vec<String> =
                    breakable_parts(text).iter().map(|part| escaped_text(part)).collect();
                format!("<code translate=\"no\">{}</code>", parts.join("<wbr>")).into()
            }
            Event::HardBreak => "<br>\n".into(),
            Event::FootnoteReference(label) => {
                let number = number_of(label).trim_start_matches(AGAIN);
                let (label, id) = match label.strip_prefix(AGAIN) {
                    Some(label) => (escaped(label), String::new()),
                    None => (escaped(label), format!(" id=\"fnref:{}\"", escaped(label))),
                };
                let note = format!(
                    "<sup class=\"note\"><a{id} href=\"#fn:{label}\" role=\"doc-noteref\">{number}</a></sup>"
                );
                note.into()
            }
            Event::TaskListMarker(is_done) => {
                let (checked, id) =
                    if *is_done { (" checked", "site-task-done") } else { ("", "site-task-open") };
                let label = self.setting.label(id);
                format!("<input type=\"checkbox\" disabled{checked} aria-label=\"{label}\"> ").into()
            }
            _ => return None,
        }))
    }
}

/// A text that is emphasized: Han characters by dots, letters of other scripts by italics, so that each has its element.
fn emphasized(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_han = is_cjk(first);
        let end = rest.find(|c| is_cjk(c) != is_han).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let run = escaped_text(run);
        let (begin, end) = if is_han { ("<span class=\"han\">", "</span>") } else { ("", "") };
        html.extend([begin, run.as_str(), end]);
        rest = after;
    }
    html
}

/// What ends a tab.
const TAB_ENDS: &str = "</div>\n";

/// An event that pulldown-cmark writes.
fn own<'a>(event: &Event<'a>, is_within_line: bool) -> Event<'a> {
    match event {
        Event::Rule if is_within_line => Event::Html("\n<hr>\n".into()),
        Event::Rule => Event::Html("<hr>\n".into()),
        event => event.clone(),
    }
}

/// The text of a block of code, and how many pieces it is.
fn code_of(pieces: &[Piece]) -> (String, usize) {
    let texts: Vec<&str> = pieces
        .iter()
        .map_while(|piece| match piece {
            Piece::Event(Event::Text(text)) => Some(&**text),
            _ => None,
        })
        .collect();
    (texts.concat(), texts.len())
}

/// The name of an alert in classes and ids of words.
fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

/// Whether an alert begins with a paragraph that is all in bold: its title.
fn begins_with_title(pieces: &[Piece]) -> bool {
    let [Piece::Event(Event::Start(Mark::Paragraph)), Piece::Event(Event::Start(Mark::Strong)), rest @ ..] =
        pieces
    else {
        return false;
    };
    let end = rest.iter().position(|piece| matches!(piece, Piece::Event(Event::End(TagEnd::Strong))));
    let behind = end.and_then(|end| rest.get(end + 1));
    matches!(behind, Some(Piece::Event(Event::End(TagEnd::Paragraph))))
}

/// A paragraph of one picture that has a title: the title is its caption. With how many pieces it takes.
fn figure(pieces: &[Piece]) -> Option<(String, usize)> {
    let [Piece::Event(Event::Start(Mark::Paragraph)), Piece::Image(image), Piece::Event(Event::End(_)), ..] =
        pieces
    else {
        return None;
    };
    image.figure().map(|figure| (figure, 3))
}

/// What a heading with an id ends with: a link to itself. `heading` is the id of the one that has begun.
fn anchor<'a>(piece: &'a Piece, heading: &mut Option<&'a str>) -> Option<Event<'a>> {
    match piece {
        Piece::Event(Event::Start(Mark::Heading { level, id, .. })) if *level != HeadingLevel::H1 => {
            *heading = id.as_deref();
            None
        }
        Piece::Event(Event::End(TagEnd::Heading(_))) => {
            let id = escaped(heading.take()?);
            let link = format!("<a class=\"anchor\" href=\"#{id}\" aria-labelledby=\"{id}\"></a>");
            Some(Event::InlineHtml(link.into()))
        }
        _ => None,
    }
}

/// Whether the HTML of a piece ends with a line break.
fn ends_line(piece: &Piece) -> bool {
    match piece {
        Piece::Event(Event::SoftBreak | Event::HardBreak) => true,
        Piece::Event(Event::Start(Mark::BlockQuote(_) | Mark::List(_)) | Event::End(_)) => !is_inline(piece),
        _ => false,
    }
}
