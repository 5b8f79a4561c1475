//! What codegloss says itself, in its reader's language: a codegloss catalog like any other, compiled and checked in.
//!
//! The packs below `generated/` come from `docs/` by `cargo xtask generate`. Where they do not open, `id(arguments)` is
//! said instead, so that they can always be made again.

use std::sync::OnceLock;

use codegloss_runtime::{Catalog, Field, Language, Languages, Number, Pack, Value};

use crate::diagnostics::hygiene::for_terminal;
use crate::diagnostics::{Argument, Diagnostic};

/// The packs in the order of the languages table.
const PACKS: [&[u8]; 2] = [include_bytes!("generated/en.pack"), include_bytes!("generated/zh-Hans.pack")];

const LANGUAGES: &[u8] = include_bytes!("generated/languages.pack");

/// The tool's words in one language.
#[derive(Clone, Copy, Debug)]
pub struct Localizer {
    language: Option<(Catalog<'static>, Language)>,
}

impl Localizer {
    /// The words for a reader of this language tag, or of what an environment says (`zh_CN.UTF-8`).
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { language: catalog().map(|catalog| (catalog, catalog.language(tag))) }
    }

    /// The words for the first of these languages that there are words in, otherwise the default ones.
    #[must_use]
    pub fn of_languages(languages: &[String]) -> Self {
        let spoken = languages.iter().find(|language| Self::speaks(language));
        Self::new(spoken.map_or("", String::as_str))
    }

    /// Whether there are words for a reader of this language tag.
    #[must_use]
    pub fn speaks(tag: &str) -> bool {
        catalog().is_some_and(|catalog| catalog.find_language(tag).is_some())
    }

    /// The tags of the languages that there are words in.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        catalog().into_iter().flat_map(|catalog| catalog.locales().collect::<Vec<_>>())
    }

    /// The tag of the language that is spoken.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.map_or("en", |(catalog, language)| catalog.locale(language))
    }

    /// What the command line says under this id.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.text("cli", id, Field::Message, arguments)
    }

    /// What was found, in one line.
    #[must_use]
    pub fn message(&self, finding: &Diagnostic) -> String {
        self.text("finding", finding.code, Field::Message, &finding.arguments)
    }

    /// How to mend it.
    #[must_use]
    pub fn help(&self, finding: &Diagnostic) -> String {
        self.text("finding", finding.code, Field::Recovery, &finding.arguments)
    }

    fn text(&self, domain: &str, id: &str, field: Field, arguments: &[(&str, Argument)]) -> String {
        let values: Vec<(&str, Cleaned)> =
            arguments.iter().map(|(name, value)| (*name, self.clean(value))).collect();
        let text =
            self.language.and_then(|(catalog, language)| catalog.describe(domain, id, language)?.get(field));
        if let Some(text) = text {
            let values: Vec<(&str, Value<'_>)> =
                values.iter().map(|(name, value)| (*name, value.value())).collect();
            return text.with(&values).to_string();
        }
        let values: Vec<String> = values
            .iter()
            .map(|(name, value)| match value {
                Cleaned::Text(text) => format!("{name}: {text}"),
                Cleaned::Number(number) => format!("{name}: {number}"),
            })
            .collect();
        format!("{id}({})", values.join(", "))
    }

    /// The items of a list, on one line.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            _ => items.join(&self.say("listed", &[("list", "".into()), ("item", "".into())])),
        }
    }

    fn clean(&self, argument: &Argument) -> Cleaned {
        match argument {
            Argument::Number(number) => Cleaned::Number(*number),
            Argument::Text(text) => Cleaned::Text(for_terminal(text)),
            Argument::List(items) => Cleaned::Text(for_terminal(&self.list(items))),
        }
    }
}

/// The languages of the environment, as gettext defines them (GNU gettext manual, section 2.3.3): the list in `LANGUAGE`, which a locale `C`
/// switches off, then POSIX's variables in their order, otherwise the system's language.
#[must_use]
pub fn environment_languages(system: impl FnOnce() -> Option<String>) -> Vec<String> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
    let locale = locale.or_else(system).unwrap_or_default();
    let is_untranslated = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let list = variable("LANGUAGE").filter(|_| !is_untranslated).unwrap_or_default();
    list.split(':').filter(|tag| !tag.is_empty()).map(str::to_owned).chain([locale]).collect()
}

/// An argument that a terminal can be trusted with: names come from files that anybody may have written.
enum Cleaned {
    Text(String),
    Number(i64),
}

impl Cleaned {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(number) => Value::Number(Number::from(*number)),
        }
    }
}

fn catalog() -> Option<Catalog<'static>> {
    static OPENED: OnceLock<Option<Vec<Pack<'static>>>> = OnceLock::new();
    let packs = OPENED.get_or_init(|| PACKS.iter().map(|bytes| Pack::open(bytes).ok()).collect());
    Catalog::open(packs.as_ref()?, Languages::open(LANGUAGES).ok()?).ok()
}
