//! HTML as the engine writes it: a `<` begins a tag and nothing else, values are in quotation marks, and `>` is only at a tag's end.

use std::borrow::Cow;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    Start(Tag<'a>),
    /// The end of the element with this name.
    End(Cow<'a, str>),
    /// Text as it is written.
    Text(&'a str),
}

/// The start of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    pub(crate) name: Cow<'a, str>,
    /// Names and values as they are written.
    attributes: Vec<(&'a str, Cow<'a, str>)>,
    /// What is left before the tag's end: the slash of `<br />`.
    end: &'a str,
}

impl<'a> Tag<'a> {
    fn parse(tag: &'a str) -> Self {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((name, (value, after))) =
            rest.split_once("=\"").and_then(|(name, rest)| Some((name, rest.split_once('"')?)))
        {
            attributes.push((name.trim_start(), value.into()));
            rest = after;
        }
        Self { name: name.into(), attributes, end: rest }
    }

    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.iter().find(|(known, _)| *known == name)?;
        Some(unescaped(value))
    }

    /// Gives a value to an attribute: to the one that is there, or to a new one before all others.
    pub(crate) fn set(&mut self, name: &'a str, value: &str) {
        let value = escaped(value).into();
        match self.attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.attributes.insert(0, (name, value)),
        }
    }
}

/// The pieces of HTML in their order.
pub(crate) fn events(html: &str) -> impl Iterator<Item = Event<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            rest = after;
            return (!text.is_empty()).then_some(Event::Text(text));
        };
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        Some(match tag.strip_prefix('/') {
            Some(name) => Event::End(name.into()),
            None => Event::Start(Tag::parse(tag)),
        })
    })
}

/// HTML of events.
pub(crate) fn write<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut html = String::new();
    for event in events {
        match event {
            Event::Text(text) => html.push_str(text),
            Event::End(name) => html.extend(["</", &*name, ">"]),
            Event::Start(Tag { name, attributes, end }) => {
                html.extend(["<", &*name]);
                for (name, value) in attributes {
                    html.extend([" ", name, "=\"", &*value, "\""]);
                }
                html.extend([if end.is_empty() { "" } else { " " }, end, ">"]);
            }
        }
    }
    html
}

/// Elements inside which a word may begin or end.
const INLINE: [&str; 5] = ["a", "code", "em", "strong", "wbr"];

/// The words of HTML as readers see them, with one space between, but for those of a first-level heading: it is the title.
pub(crate) fn text(html: &str) -> String {
    let mut text = String::new();
    let mut is_in_title = false;
    for event in events(html) {
        match event {
            Event::Text(more) if !is_in_title => text.push_str(&unescaped(more)),
            Event::Text(_) => {}
            Event::Start(Tag { ref name, .. }) | Event::End(ref name) => {
                if name == "h1" {
                    is_in_title = matches!(event, Event::Start(_));
                }
                if !INLINE.contains(&&**name) {
                    text.push(' ');
                }
            }
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unescaped(text: &str) -> String {
    const ENTITIES: [(&str, &str); 5] =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    ENTITIES.iter().fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
}

/// A value of an attribute, as the engine escapes addresses.
fn escaped(text: &str) -> String {
    const ENTITIES: [(&str, &str); 5] =
        [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#x27;")];
    ENTITIES.iter().fold(text.to_owned(), |text, (c, entity)| text.replace(c, entity))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use std::path::Path;

    use codegloss_build::{Resolved, Sources};

    use super::{Event, events, text, write};
    use crate::project::Project;

    /// A guide's text has its words as readers see them: no markup, no joined words, no title.
    #[test]
    fn a_guides_text_is_what_its_reader_sees() {
        let html = "<h1>Title <em>x</em></h1>\n<p>One <em>t</em>wo &lt;b&gt; &amp;lt;</p><ul><li><a href=\"x\">three</a></li><li>four</li></ul>";
        assert_eq!(text(html), "One two <b> &lt; three four");
        assert_eq!(text("<p>a<br>b<img src=\"x\" alt=\"y\">c</p>"), "a b c");
        assert_eq!(text(""), "");
    }

    /// An attribute is changed where it is, and a new one comes first.
    #[test]
    fn an_attribute_is_set() {
        let changed = events("<a href=\"a&amp;b\" title=\"c\">d</a>").map(|event| match event {
            Event::Start(mut tag) => {
                assert_eq!(tag.get("href").unwrap(), "a&b");
                tag.set("href", "'&\"<");
                tag.set("data-link", "1");
                Event::Start(tag)
            }
            event => event,
        });
        assert_eq!(write(changed), "<a data-link=\"1\" href=\"&#x27;&amp;&quot;&lt;\" title=\"c\">d</a>");
    }

    /// All HTML that the engine makes of a project's guides and long texts.
    fn html_of(resolved: &Resolved) -> Vec<&str> {
        let guides = resolved.guides.iter().flat_map(|guide| guide.pages.iter().flatten());
        let codes = 0..resolved.catalog.codes.len();
        let articles = codes.flat_map(|code| {
            (0..resolved.locales.len()).filter_map(move |locale| resolved.long_text(locale, code))
        });
        let parts = articles.flat_map(|(_, text)| &text.parts).flat_map(|part| [&*part.title, &*part.html]);
        guides.map(|page| &*page.html).chain(parts).collect()
    }

    /// Events are all of the HTML that the engine writes, whatever its Markdown was.
    #[test]
    fn html_is_written_as_it_was_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let odd = "# <b> \"T\"\n\n<div a=\"b>c\">\n\n[a'&\"](b'&%22\"c) ![a\"'](<b 'c' \"> \"d\")\n\n```a>b\n<\n```\n\n2. x\n   - y\n";
        let files = [
            ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("site/guide/a.en.md", odd),
        ];
        let odd = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes()))).0;
        let odd = Project::from_sources(odd, Vec::new());
        let [manual, fixture] =
            ["docs", "crates/build/tests/fixture"].map(|folder| Project::read(&root.join(folder)));
        for (project, least) in [(odd, 1), (manual, 10), (fixture, 8)] {
            let resolved = project.analysis.resolved.unwrap();
            let all = html_of(&resolved);
            assert!(all.len() >= least, "{}", all.len());
            for html in all {
                assert_eq!(write(events(html)), html);
            }
        }
    }
}
