//! The long text of a code, as its page shows it.

use std::sync::Arc;

use codegloss_engine::{Address, CodeIndex, LongPart, Passage};
use serde::Serialize;

use super::edit_links::{EditLink, edit_link};
use super::setting::{LongPassage, Words};
use crate::site::context::{LocaleContext, as_html};

/// The id of what is before a text's first heading. Those of the other parts begin with it.
const BEFORE_HEADINGS: &str = "text";

/// A long text, in the page's language or in one that it falls back to.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Article {
    /// The tag of the text's language.
    pub(crate) lang: String,
    /// The direction of that language's writing.
    pub(crate) dir: &'static str,
    /// That language's name in itself.
    pub(crate) language: String,
    /// Whether the text is in another language than the page.
    pub(crate) fallback: bool,
    pub(crate) parts: Vec<ArticlePart>,
    /// The first heading as Markdown, where the text begins with one, and what follows.
    pub(crate) heading_md: Option<String>,
    pub(crate) text_md: String,
    /// The link to its file.
    pub(crate) improve: Option<EditLink>,
}

/// What is below one of its headings.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ArticlePart {
    pub(crate) id: String,
    /// Empty for what is before the first heading.
    #[serde(serialize_with = "as_html")]
    pub(crate) title: Passage,
    #[serde(rename = "html")]
    pub(crate) body: LongPassage,
}

/// The long text of a code, for a page at `here`.
pub(crate) fn article(context: LocaleContext<'_>, here: &Address, code: CodeIndex) -> Option<Article> {
    let (from, text) = context.resolved.long_text(context.locale, code)?;
    let source = context.in_locale(from);
    let page = context.address(code, "html");
    let follow = |target: &str| context.follow(here, &page, target);
    let words = Arc::new(Words::new(context, from));
    let part = |part: &LongPart| ArticlePart {
        id: if part.id.is_empty() { BEFORE_HEADINGS.to_owned() } else { part.id.clone() },
        title: part.title.clone(),
        body: LongPassage { passage: part.body.clone(), words: Arc::clone(&words) },
    };
    Some(Article {
        lang: source.tag().to_owned(),
        dir: source.dir(),
        language: source.language_name(),
        fallback: from != context.locale,
        parts: text.parts.iter().map(part).collect(),
        heading_md: text.heading.as_ref().map(|heading| heading.following(&follow)),
        text_md: text.markdown.following(&follow),
        improve: edit_link(context, from, &context.resolved.long_text_place(from, code)),
    })
}
