//! The ids of headings: the author's own, written `## Title {#id}`, or else the words of the heading.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag as Mark, TagEnd};

use super::passage::Passage;
use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;

/// The ids that the layout of a page has.
const RESERVED: [&str; 4] = ["content", "menu", "search-results", "toc"];

/// What a heading without letters and digits is called.
const NAMELESS: &str = "section";

/// A heading of a page, for its contents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Heading {
    /// From 1 to 6.
    pub level: usize,
    /// Its id in the page.
    pub id: String,
    /// Its text without links.
    pub title: Passage,
}

/// An id that the author gave a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExplicitId {
    pub(crate) id: String,
    pub(crate) span: Option<Span>,
}

type Ranged<'a> = (Event<'a>, Range<usize>);

/// Takes `{#id}` from the ends of headings to where the parser has ids. The parser's own syntax for them also takes `{ $name }`,
/// and has no place for an id.
pub(super) fn take_explicit<'a>(
    events: Vec<Ranged<'a>>,
    source: &MappedText,
) -> (Vec<Ranged<'a>>, Vec<ExplicitId>) {
    let mut taken = Vec::with_capacity(events.len());
    let mut ids = Vec::new();
    let mut begin = 0;
    for (event, range) in events {
        match event {
            Event::Start(Mark::Heading { .. }) => begin = taken.len(),
            Event::End(TagEnd::Heading(_)) => ids.extend(take(&mut taken, begin, source)),
            _ => {}
        }
        taken.push((event, range));
    }
    (taken, ids)
}

/// Takes the id from the end of the heading that begins with the event at `begin` and has no end yet.
fn take(events: &mut Vec<Ranged<'_>>, begin: usize, source: &MappedText) -> Option<ExplicitId> {
    let whole = events.get(begin)?.1.start;
    let (Event::Text(_), last) = events.last()? else { return None };
    let written = source.as_str().get(whole..last.end)?;
    let (title, id) = written.strip_suffix('}')?.rsplit_once("{#")?;
    if !is_id(id) || title.ends_with('\\') {
        return None;
    }
    let span = source.span(whole + title.len()..whole + written.len());
    let end = whole + title.trim_end().len();
    while let Some((Event::Text(_) | Event::SoftBreak, range)) = events.last()
        && range.start >= end
    {
        events.pop();
    }
    if let Some((Event::Text(text), range)) = events.last_mut()
        && range.end > end
    {
        *text = text.get(..end - range.start).unwrap_or_default().to_owned().into();
    }
    if let (Event::Start(Mark::Heading { id: own, .. }), _) = &mut events[begin] {
        *own = Some(id.to_owned().into());
    }
    Some(ExplicitId { id: id.to_owned(), span })
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || "-_.:".contains(c))
}

/// Gives each heading an id that begins with `prefix` and that no other has, and returns them. An id of the author's own is never
/// changed for one that is made of words.
pub(super) fn complete(events: &mut [Event<'_>], prefix: &str) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = RESERVED.map(str::to_owned).into();
    for event in events.iter_mut() {
        if let Event::Start(Mark::Heading { id: Some(id), .. }) = event {
            *id = unique(format!("{prefix}{id}"), &mut ids).into();
        }
    }
    for begin in 0..events.len() {
        if let Event::Start(Mark::Heading { id: None, .. }) = events[begin] {
            let name = format!("{prefix}{}", name(&words(&events[begin..])));
            let name = if name.is_empty() { NAMELESS.to_owned() } else { name };
            if let Event::Start(Mark::Heading { id, .. }) = &mut events[begin] {
                *id = Some(unique(name, &mut ids).into());
            }
        }
    }
    ids.retain(|id| !is_reserved(id));
    ids
}

/// The words of the heading that the events begin with.
fn words(events: &[Event<'_>]) -> String {
    let inner = events.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    inner.fold(String::new(), |mut words, event| {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
        words
    })
}

/// Words in lower case with `-` between them.
fn name(words: &str) -> String {
    let words = words.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// The name, with a number after it if it is taken.
fn unique(name: String, ids: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let id = std::iter::once(name.clone()).chain(numbered).find(|id| !ids.contains(id)).unwrap_or(name);
    ids.insert(id.clone());
    id
}

/// Whether a page has this id without its author.
pub(crate) fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id)
}

/// The headings with ids, in their order, those within blocks left out.
pub(super) fn headings(events: &[Event<'_>]) -> Vec<Heading> {
    let mut headings = Vec::new();
    let mut depth = 0_usize;
    for (index, event) in events.iter().enumerate() {
        match event {
            Event::Start(Mark::Heading { level, id: Some(id), .. }) if depth == 0 => {
                headings.push(Heading {
                    level: level_number(*level),
                    id: id.to_string(),
                    title: title(&events[index + 1..]),
                });
            }
            Event::Start(Mark::BlockQuote(_) | Mark::List(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => depth -= 1,
            _ => {}
        }
    }
    headings
}

fn level_number(level: HeadingLevel) -> usize {
    level as usize
}

/// The text of a heading that has begun. It is shown in a link, and links hold neither links nor pictures.
fn title(events: &[Event<'_>]) -> Passage {
    let inner = events.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    let is_shown = |event: &&Event<'_>| {
        let is_link = matches!(event, Event::Start(Mark::Link { .. }) | Event::End(TagEnd::Link));
        !is_link && !matches!(event, Event::Start(Mark::Image { .. }) | Event::End(TagEnd::Image))
    };
    Passage::new(inner.filter(is_shown).cloned())
}

#[cfg(test)]
mod tests {
    use super::super::page::page;
    use crate::source::SourceFile;

    fn headings(text: &str) -> Vec<(String, String)> {
        let page = page(&SourceFile::new("a.md", text), &|_| None);
        page.headings.into_iter().map(|heading| (heading.id, heading.title.html())).collect()
    }

    /// An id is made of a heading's words, those of Chinese as they are; no two headings share one, and none is the layout's.
    #[test]
    fn ids_are_the_words_of_headings() {
        let found =
            headings("# A\n\n## Set *up* `x`\n\n## 安装 SDK：第一步\n\n## Set up x\n\n## Content\n\n## ?\n");
        let ids: Vec<_> = found.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["a", "set-up-x", "安装-sdk-第一步", "set-up-x-2", "content-2", "section"]);
    }

    /// The author's own id is taken from the text, and no other heading gets it. A placeable, code and an escaped brace stay.
    #[test]
    fn an_authors_id_is_taken_from_the_text() {
        for (text, id, html) in [
            ("## Install {#setup}", "setup", "Install"),
            ("## 安装{#a_b_c} ##", "a_b_c", "安装"),
            ("Two\nlines {#a.b:c}\n---", "a.b:c", "Two\nlines"),
            ("Two\n{#two}\n---", "two", "Two"),
            ("## **注意：**{#note}", "note", "<strong>注意：</strong>"),
            ("## A [link](x) {#l}", "l", "A link"),
            ("## Use { $name }", "use-name", "Use { $name }"),
            ("## Use {.x}", "use-x", "Use {.x}"),
            ("## Use `{#a}`", "use-a", "Use <code translate=\"no\">{#a}</code>"),
            ("## Use \\{#a}", "use-a", "Use {#a}"),
            ("## Use {#a b}", "use-a-b", "Use {#a b}"),
        ] {
            assert_eq!(headings(text), [(id.to_owned(), html.to_owned())], "{text}");
        }
        let ids: Vec<_> = headings("## Setup\n\n## Install {#setup}").into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["setup-2", "setup"]);
    }

    /// A heading is a place to link to; the title of the page, which is at its top, needs no link to itself.
    #[test]
    fn a_heading_links_to_itself() {
        let html = page(&SourceFile::new("a.md", "# A\n\n## B {#b}\n"), &|_| None).body.html();
        let link = "<a class=\"anchor\" href=\"#b\" aria-labelledby=\"b\"></a>";
        assert_eq!(html, format!("<h1 id=\"a\">A</h1>\n<h2 id=\"b\">B{link}</h2>"));
    }
}
