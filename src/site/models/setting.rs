//! What a page adds to the long texts on it: words of the theme, and colors of code.

use std::collections::BTreeMap;
use std::sync::Arc;

use codegloss_engine::{LocaleIndex, Passage, Setting};
use serde::{Serialize, Serializer};

use crate::site::context::{LocaleContext, Text};
use crate::site::highlight;

/// The words that texts show.
const WORDS: [&str; 9] = [
    "site-alert-note",
    "site-alert-tip",
    "site-alert-important",
    "site-alert-warning",
    "site-alert-caution",
    "site-footnote-back",
    "site-table",
    "site-task-done",
    "site-task-open",
];

/// The theme's words on a page, for texts of one language.
#[derive(Debug)]
pub(crate) struct Words {
    /// By id: as HTML, and as text.
    words: BTreeMap<&'static str, (String, String)>,
}

impl Words {
    /// The words of a locale's page, for a text of the locale `content`.
    pub(crate) fn new(page: LocaleContext<'_>, content: LocaleIndex) -> Self {
        let tag = page.in_locale(content).tag();
        let word = |id| {
            let Text { passage, text, lang, .. } = page.name(id);
            let html = passage.html();
            let is_own = lang == tag;
            (id, (if is_own { html } else { format!("<span lang=\"{lang}\">{html}</span>") }, quoted(&text)))
        };
        Self { words: WORDS.map(word).into_iter().collect() }
    }
}

/// A text as the value of an attribute.
fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

impl Setting for Words {
    fn word(&self, id: &str) -> String {
        self.words.get(id).map(|(html, _)| html.clone()).unwrap_or_default()
    }

    fn label(&self, id: &str) -> String {
        self.words.get(id).map(|(_, text)| text.clone()).unwrap_or_default()
    }

    fn highlighted(&self, language: &str, text: &str) -> Option<Vec<String>> {
        highlight::lines(language, text)
    }
}

/// A text of a file, with the words of its page. Templates see its HTML.
#[derive(Clone, Debug)]
pub(crate) struct LongPassage {
    pub(crate) passage: Passage,
    pub(crate) words: Arc<Words>,
}

impl Serialize for LongPassage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.passage.html_in(&*self.words))
    }
}
