//! Texts as documentation shows them: every argument filled in with its example.

use codegloss_runtime::Value;

use crate::pack::evaluate::{MessageSet, select_variant};
use crate::project::catalog::{Argument, ArgumentKind};
use crate::project::indices::LocaleIndex;
use crate::project::resolved::{Resolved, Text};
use crate::syntax::markdown::{Document, Examples, Passage};
use crate::syntax::pattern::{Part, Pattern, Variable, VariantKey};

/// A text in the three forms that documentation uses.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// The text with its markup: blocks where the field may have them, otherwise inline.
    pub passage: Passage,
    /// The text without markup.
    pub plain: String,
    /// Markdown that stands by itself.
    pub markdown: String,
}

impl Resolved {
    /// An argument's example as a text of the locale with this index has it.
    #[must_use]
    pub fn example(&self, locale: LocaleIndex, argument: &Argument) -> String {
        let variable = Variable::from(argument.name.as_str());
        let examples =
            CodeExamples { locale: &self.locales[locale].tag, arguments: std::slice::from_ref(argument) };
        examples.value(&variable)
    }

    /// A text of the locale with this index, with the examples of `arguments`.
    #[must_use]
    pub fn shown(&self, locale: LocaleIndex, arguments: &[Argument], text: &Text) -> Shown {
        let examples = CodeExamples { locale: &self.locales[locale].tag, arguments };
        Shown {
            passage: text.document.passage(&examples),
            plain: examples.fill(&text.plain, MessageSet::say),
            markdown: examples.fill(&text.markdown, MessageSet::say_markdown),
        }
    }

    /// The text as a Markdown block, with the targets of links that `follow` returns. Links by name have Markdown pages as targets.
    #[must_use]
    pub fn markdown(
        &self,
        locale: LocaleIndex,
        arguments: &[Argument],
        text: &Text,
        follow: &dyn Fn(&str) -> String,
    ) -> String {
        let examples = CodeExamples { locale: &self.locales[locale].tag, arguments };
        let followed = text.following(follow).map(|document| document.markdown());
        examples.fill(followed.as_ref().unwrap_or(&text.markdown), MessageSet::say_markdown)
    }

    /// The same on one line, for a cell of a table.
    #[must_use]
    pub fn cell(
        &self,
        locale: LocaleIndex,
        arguments: &[Argument],
        text: &Text,
        follow: &dyn Fn(&str) -> String,
    ) -> String {
        let examples = CodeExamples { locale: &self.locales[locale].tag, arguments };
        text.following(follow).as_ref().unwrap_or(&text.document).cell(&examples)
    }
}

impl Text {
    /// The document with the targets of links that `follow` returns; `None` if it has no links.
    fn following(&self, follow: &dyn Fn(&str) -> String) -> Option<Document> {
        self.document.for_page().following(follow)
    }

    /// The text without markup and with the names of its arguments, for readers who could not tell an example from a fact.
    #[must_use]
    pub fn with_names(&self) -> String {
        self.document.passage(&Names).words()
    }
}

struct CodeExamples<'a> {
    locale: &'a str,
    arguments: &'a [Argument],
}

impl CodeExamples<'_> {
    fn fill(
        &self,
        pattern: &Pattern,
        say: impl FnOnce(&MessageSet, &str, &[(&str, Value<'_>)]) -> Option<String>,
    ) -> String {
        if let Some(text) = pattern.as_text() {
            return text.to_owned();
        }
        let values: Vec<(&str, Value<'_>)> =
            self.arguments.iter().map(|argument| (argument.name.as_str(), argument.value())).collect();
        say(&MessageSet::new(self.locale, [("text", pattern)]), "text", &values).unwrap_or_default()
    }
}

impl Examples for CodeExamples<'_> {
    fn value(&self, argument: &Variable) -> String {
        let mut pattern = Pattern::default();
        pattern.push(Part::Argument(argument.clone()));
        self.fill(&pattern, MessageSet::say)
    }

    fn choose(&self, argument: &Variable, keys: &[&VariantKey]) -> Option<usize> {
        let found = self.arguments.iter().find(|candidate| candidate.name == argument.name)?;
        select_variant(self.locale, argument.options, keys, found.value())
    }
}

/// The names of arguments, as formats write them: `{count}`.
struct Names;

impl Examples for Names {
    fn value(&self, argument: &Variable) -> String {
        format!("{{{}}}", argument.name)
    }

    fn choose(&self, _: &Variable, _: &[&VariantKey]) -> Option<usize> {
        None
    }
}

impl Argument {
    /// The example as the runtime takes it.
    fn value(&self) -> Value<'_> {
        match (self.kind, self.example.parse()) {
            (ArgumentKind::Number, Ok(number)) => Value::Number(number),
            _ => Value::Text(&self.example),
        }
    }
}
