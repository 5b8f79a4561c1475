//! The long text of a code, as its page shows it.

use codegloss_engine::LongPart;
use serde::Serialize;

use super::improve::Improve;
use super::views::Views;

/// The id of what stands before a text's first heading: the other parts' begin so, and go on.
const BEFORE_HEADINGS: &str = "text";

#[derive(Clone, Debug, Serialize)]
pub(crate) struct LongTextView {
    /// The language that the text is in, the direction of its writing, and its name in itself.
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    pub(crate) language: String,
    /// Whether that is not the page's language.
    pub(crate) fallback: bool,
    pub(crate) parts: Vec<PartView>,
    /// The first heading as Markdown, where the text begins with one, and what follows.
    pub(crate) heading_md: Option<String>,
    pub(crate) text_md: String,
    /// Where its file is.
    pub(crate) improve: Option<Improve>,
}

/// What stands below one of its headings.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PartView {
    pub(crate) id: String,
    /// Inline HTML; empty for what stands before the first heading.
    pub(crate) title: String,
    pub(crate) html: String,
}

impl Views<'_> {
    /// The long text of a code in this locale, or in the one that it falls back to.
    pub(crate) fn long_text(&self, code: usize) -> Option<LongTextView> {
        let (from, text) = self.resolved.long_text(self.locale, code)?;
        let source = self.in_locale(from);
        let view = |part: &LongPart| PartView {
            id: if part.id.is_empty() { BEFORE_HEADINGS.to_owned() } else { part.id.clone() },
            title: part.title.clone(),
            html: part.html.clone(),
        };
        let begins_with_heading = text.parts.first().is_some_and(|part| !part.id.is_empty());
        let (heading, rest) = text.markdown.split_once('\n').unwrap_or((&text.markdown, ""));
        let (heading_md, text_md) =
            if begins_with_heading { (Some(heading), rest) } else { (None, text.markdown.as_str()) };
        Some(LongTextView {
            lang: source.tag().to_owned(),
            dir: source.dir(),
            language: source.language_name(),
            fallback: from != self.locale,
            parts: text.parts.iter().map(view).collect(),
            heading_md: heading_md.map(str::to_owned),
            text_md: text_md.trim_start_matches('\n').to_owned(),
            improve: self.improve(from, &self.resolved.long_text_place(from, code)),
        })
    }
}
