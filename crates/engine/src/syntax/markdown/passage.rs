//! A text as parser events, from which all its forms are rendered. A page that needs a different form changes the events.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag as Mark, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use super::table::Table;

/// A text with its markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passage {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Link(Link),
    Image(Image),
    Event(Event<'static>),
}

/// The beginning of a link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The target.
    pub target: String,
    /// The number that a printed page shows after the link: its `data-link`.
    pub number: Option<usize>,
    title: String,
}

/// A picture in a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The address.
    pub target: String,
    /// The width and height in pixels, if known.
    pub size: Option<(u32, u32)>,
    title: String,
    /// The alternative text.
    alternative: String,
}

/// A part of a page: what follows a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// The heading's id, if it has one.
    pub id: Option<String>,
    /// The heading as readers see it; empty for what comes before the first one.
    pub heading: String,
    /// The words under it, separated by single spaces.
    pub words: String,
}

impl Passage {
    pub(super) fn new<'a>(events: impl IntoIterator<Item = Event<'a>>) -> Self {
        let mut events = events.into_iter();
        let mut pieces = Vec::new();
        while let Some(event) = events.next() {
            pieces.push(match event {
                Event::Start(Mark::Link { link_type, dest_url, title, .. }) => {
                    // The parser gives the address of `<someone@example.com>` without a scheme.
                    let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                    let target = format!("{scheme}{dest_url}");
                    Piece::Link(Link { target, number: None, title: title.into_string() })
                }
                Event::Start(Mark::Image { dest_url, title, .. }) => Piece::Image(Image {
                    target: dest_url.into_string(),
                    size: None,
                    title: title.into_string(),
                    alternative: alternative(&mut events),
                }),
                event => Piece::Event(event.into_static()),
            });
        }
        Self { pieces }
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Its links.
    pub fn links_mut(&mut self) -> impl Iterator<Item = &mut Link> {
        self.pieces.iter_mut().filter_map(|piece| match piece {
            Piece::Link(link) => Some(link),
            _ => None,
        })
    }

    /// Its pictures.
    pub fn images_mut(&mut self) -> impl Iterator<Item = &mut Image> {
        self.pieces.iter_mut().filter_map(|piece| match piece {
            Piece::Image(image) => Some(image),
            _ => None,
        })
    }

    /// Lowers its headings by some levels, at most to the sixth. They lose their ids: the page may have the same text twice.
    pub fn lower_headings(&mut self, levels: usize) {
        let lower = |level: &mut HeadingLevel| {
            *level = HeadingLevel::try_from(*level as usize + levels).unwrap_or(HeadingLevel::H6);
        };
        for piece in &mut self.pieces {
            match piece {
                Piece::Event(Event::Start(Mark::Heading { level, id, .. })) => {
                    lower(level);
                    *id = None;
                }
                Piece::Event(Event::End(TagEnd::Heading(level))) => lower(level),
                _ => {}
            }
        }
    }

    /// HTML: blocks where the text has any, otherwise inline.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = String::new();
        let mut table = Table::default();
        // A rule begins a line. Blocks end theirs, but for the beginning of an item.
        let mut is_within_line = false;
        let mut heading = None;
        let events = self.pieces.iter().flat_map(|piece| {
            let event = html_event(piece, &mut table, is_within_line);
            is_within_line = !matches!(event, Event::Html(_)) && !ends_line(piece);
            anchor(piece, &mut heading).into_iter().chain([event])
        });
        html::push_html(&mut out, events);
        out.truncate(out.trim_end().len());
        out
    }

    /// The words as readers see them, separated by single spaces, without those of a first-level heading, which is the page's title.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut is_in_title = false;
        for piece in &self.pieces {
            match piece {
                Piece::Event(Event::Text(text) | Event::Code(text)) if !is_in_title => words.push_str(text),
                Piece::Event(Event::Start(Mark::Heading { level: HeadingLevel::H1, .. })) => {
                    is_in_title = true;
                }
                Piece::Event(Event::End(TagEnd::Heading(HeadingLevel::H1))) => is_in_title = false,
                piece if !is_inline(piece) => words.push(' '),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Its words by section: a section begins with each heading. What is before the first heading is a section without one, and so is
    /// what follows the title, the heading of the first level.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = vec![Section::default()];
        let mut is_in_title = false;
        let mut is_in_heading = false;
        for piece in &self.pieces {
            let last = sections.len() - 1;
            match piece {
                Piece::Event(Event::Start(Mark::Heading { level: HeadingLevel::H1, .. })) => {
                    is_in_title = true;
                }
                Piece::Event(Event::End(TagEnd::Heading(HeadingLevel::H1))) => is_in_title = false,
                Piece::Event(Event::Start(Mark::Heading { id, .. })) => {
                    is_in_heading = true;
                    sections.push(Section { id: id.as_deref().map(str::to_owned), ..Section::default() });
                }
                Piece::Event(Event::End(TagEnd::Heading(_))) => is_in_heading = false,
                Piece::Event(Event::Text(text) | Event::Code(text)) if !is_in_title => {
                    let section = &mut sections[last];
                    if is_in_heading { &mut section.heading } else { &mut section.words }.push_str(text);
                }
                piece if !is_inline(piece) => sections[last].words.push(' '),
                _ => {}
            }
        }
        for section in &mut sections {
            section.words = section.words.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        sections
    }

    /// Its text in lines: a blank one between blocks, items with a mark, code indented.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut text = String::new();
        let mut indent = "";
        for piece in &self.pieces {
            match piece {
                Piece::Event(Event::Text(more) | Event::Code(more)) => {
                    for line in more.split_inclusive('\n') {
                        let is_new = text.is_empty() || text.ends_with('\n');
                        text.extend([if is_new { indent } else { "" }, line]);
                    }
                }
                Piece::Event(
                    Event::SoftBreak
                    | Event::HardBreak
                    | Event::End(TagEnd::Item | TagEnd::List(_) | TagEnd::TableRow | TagEnd::TableHead),
                ) => text.push('\n'),
                Piece::Event(Event::Start(Mark::Item)) => text.push_str("- "),
                Piece::Event(Event::Start(Mark::CodeBlock(_))) => indent = "  ",
                Piece::Event(Event::End(TagEnd::CodeBlock)) => {
                    indent = "";
                    text.push('\n');
                }
                Piece::Event(Event::End(TagEnd::Paragraph | TagEnd::Heading(_))) => text.push_str("\n\n"),
                Piece::Event(Event::End(TagEnd::TableCell)) => text.push(' '),
                _ => {}
            }
        }
        text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect()
    }
}

/// The text of a picture that has begun, up to its end.
fn alternative<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for event in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            Event::Text(more) | Event::Code(more) => text.push_str(&more),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// A piece as an HTML event: code is not translated by browsers, and tables have no inline styles.
fn html_event<'a>(piece: &'a Piece, table: &mut Table, is_within_line: bool) -> Event<'a> {
    let event = match piece {
        Piece::Link(link) => return Event::InlineHtml(link.html().into()),
        Piece::Image(image) => return Event::InlineHtml(image.html().into()),
        Piece::Event(event) => event,
    };
    if let Some(html) = table.html(event) {
        return Event::Html(html.into());
    }
    match event {
        Event::Text(text) => Event::Text((&**text).into()),
        Event::Code(text) => {
            Event::InlineHtml(format!("<code translate=\"no\">{}</code>", escaped_text(text)).into())
        }
        Event::Start(Mark::CodeBlock(kind)) => Event::Html(code_block(kind).into()),
        Event::End(TagEnd::CodeBlock) => Event::Html("</code></pre>\n".into()),
        Event::HardBreak => Event::InlineHtml("<br>\n".into()),
        Event::Rule if is_within_line => Event::Html("\n<hr>\n".into()),
        Event::Rule => Event::Html("<hr>\n".into()),
        event => event.clone(),
    }
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

/// Whether a word may continue after a piece.
fn is_inline(piece: &Piece) -> bool {
    match piece {
        Piece::Link(_) => true,
        Piece::Image(_) => false,
        Piece::Event(event) => matches!(
            event,
            Event::Text(_)
                | Event::Code(_)
                | Event::InlineHtml(_)
                | Event::Start(Mark::Emphasis | Mark::Strong)
                | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
        ),
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

impl Link {
    fn html(&self) -> String {
        let number = self.number.map(|number| format!(" data-link=\"{number}\"")).unwrap_or_default();
        format!("<a{number} href=\"{}\"{}>", escaped_address(&self.target), title(&self.title))
    }
}

impl Image {
    fn html(&self) -> String {
        let size = self.size.map(|(width, height)| format!(" width=\"{width}\" height=\"{height}\""));
        format!(
            "<img src=\"{}\"{} alt=\"{}\"{}>",
            escaped_address(&self.target),
            size.unwrap_or_default(),
            escaped(&self.alternative),
            title(&self.title)
        )
    }
}

fn title(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escaped(title)) }
}

fn escaped_address(target: &str) -> String {
    let mut out = String::new();
    // Writing into a text does not fail.
    let _ = escape_href(&mut out, target);
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    let _ = escape_html(&mut out, text);
    out
}

fn escaped_text(text: &str) -> String {
    let mut out = String::new();
    let _ = escape_html_body_text(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::super::page;
    use super::Passage;
    use crate::source::SourceFile;

    fn passage(text: &str) -> Passage {
        page(&SourceFile::new("a.md", text), &|_| None).body
    }

    /// A guide's text has its words as readers see them: no markup, no joined words, no title.
    #[test]
    fn a_guides_text_is_what_its_reader_sees() {
        let text = "# Title *x*\n\nOne *t*wo \\<b> `&lt;` a\\\nb![y](x)c\n\n- [three](x)\n- four\n\n|a|b|\n|-|-|\n|c|d|\n";
        assert_eq!(passage(text).words(), "One two <b> &lt; a b c three four a b c d");
        assert_eq!(passage("").words(), "");
    }

    /// A page's sections have their headings, and the words under each.
    #[test]
    fn a_page_has_sections() {
        let sections = passage("# Title\n\nOne\n\n## Two `x`\n\nthree\n\n- four\n\n### Five\n").sections();
        let sections: Vec<_> =
            sections.iter().map(|one| [one.heading.as_str(), one.words.as_str()]).collect();
        assert_eq!(sections, [["", "One"], ["Two x", "three four"], ["Five", ""]]);
    }

    /// Elements that have no end are written as HTML has them, and a rule begins a line.
    #[test]
    fn empty_elements_have_no_slash() {
        let text = "a\\\nb ![c `d` />](e 'f')\n\n---\n\n- > ***\n- a />\n  ***\n";
        let html = "<p>a<br>\nb <img src=\"e\" alt=\"c d /&gt;\" title=\"f\"></p>\n<hr>\n<ul>\n<li>\n<blockquote>\n<hr>\n</blockquote>\n</li>\n<li>a /&gt;\n<hr>\n</li>\n</ul>";
        assert_eq!(passage(text).html(), html);
    }

    /// A link's target, its number and a picture's size are changed where they are, and nothing that looks like them.
    #[test]
    fn links_and_pictures_are_changed() {
        let mut text = passage("`<a href=\"b\">` [c](d 'e') ![f](g)");
        for link in text.links_mut() {
            (link.target, link.number) = ("'&\"<é".to_owned(), Some(1));
        }
        for image in text.images_mut() {
            (image.target, image.size) = (format!("../{}", image.target), Some((2, 3)));
        }
        let html = "<p><code translate=\"no\">&lt;a href=\"b\"&gt;</code> <a data-link=\"1\" href=\"&#x27;&amp;%22%3C%C3%A9\" title=\"e\">c</a> <img src=\"../g\" width=\"2\" height=\"3\" alt=\"f\"></p>";
        assert_eq!(text.html(), html);
    }

    /// Headings keep their order when they are lowered.
    #[test]
    fn headings_are_lowered() {
        let mut text = passage("### A\n\n#### B\n\n###### C\n");
        text.lower_headings(2);
        assert_eq!(text.html(), "<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>");
    }

    /// For a terminal, a blank line is between blocks, and code is indented.
    #[test]
    fn a_text_has_lines() {
        let lines = passage("A `b`\nc\n\n```\nd\n  e\n```\n\n- f\n- g\n").lines();
        assert_eq!(lines, ["A b", "c", "", "  d", "    e", "", "- f", "- g"]);
    }
}
