//! The theme: the templates built into the tool, each of which a project may replace. The one place that knows Tera.

use std::collections::BTreeMap;

use codegloss_build::{Diagnostic, Phrases, Resolved, Rule, Sources, Span, code_span, escape};
use codegloss_runtime::{Number, Value};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use crate::builtin;

/// The most `elif` in a template.
const MAX_ELIF: usize = 500;

/// The most bytes of a page.
const MAX_PAGE: usize = 256 * 1024 * 1024;

/// Templates and other files of a project's site.
pub(crate) struct Theme {
    templates: BTreeMap<String, String>,
    assets: BTreeMap<String, Vec<u8>>,
}

/// The theme in one language.
pub(crate) struct Renderer {
    tera: Tera,
}

impl Theme {
    /// The built-in theme, with the project's own files in the place of those of the same name.
    pub(crate) fn load(project: &Sources) -> Self {
        let mut theme = Self { templates: BTreeMap::new(), assets: BTreeMap::new() };
        for sources in [&builtin::theme(), project] {
            for file in sources.texts("templates/") {
                theme.templates.insert(file.path["templates/".len()..].to_owned(), file.text.to_string());
            }
            for (path, bytes) in sources.assets("templates/assets/") {
                theme.assets.insert(path["templates/".len()..].to_owned(), bytes.to_vec());
            }
        }
        theme
    }

    /// Files that stand in the site as they are, by path.
    pub(crate) fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.assets.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Readies the templates for a locale.
    pub(crate) fn renderer(&self, resolved: &Resolved, locale: usize) -> Result<Renderer, Diagnostic> {
        // The pages that belong to no language are made with the default locale, and speak every one.
        let is_default = locale == resolved.settings.default;
        let spoken = (0..resolved.locales.len()).filter(|&index| is_default || index == locale);
        let own = resolved.locales[locale].tag.clone();
        let words: BTreeMap<String, Vec<Phrases>> =
            spoken.map(|index| (resolved.locales[index].tag.clone(), phrases(resolved, index))).collect();
        let mut tera = Tera::new();
        tera.register_function("word", move |arguments: Kwargs, _: &State<'_>| {
            word(&words, &own, &arguments)
        });
        tera.register_filter("code_span", |text: &str, _: Kwargs, _: &State<'_>| code_span(text));
        tera.register_filter("escape_markdown", |text: &str, _: Kwargs, _: &State<'_>| escape(text));
        // In a table a bar ends the cell, even in a code span.
        tera.register_filter("cell", |text: &str, _: Kwargs, _: &State<'_>| text.replace('|', "\\|"));
        let templates = self.templates.iter().filter(|(name, _)| !name.starts_with("words/"));
        for (name, text) in templates.clone() {
            refuse_long_chain(name, text)?;
        }
        tera.add_raw_templates(templates).map_err(|error| template_error("", &error))?;
        Ok(Renderer { tera })
    }
}

impl Renderer {
    /// Fills a template.
    pub(crate) fn render(&self, template: &str, models: &[&dyn erased::Model]) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        for model in models {
            context.extend(model.context().map_err(|error| template_error(template, &error))?);
        }
        let mut page = Limited { bytes: Vec::new() };
        self.tera
            .render_to(template, &context, &mut page)
            .map_err(|error| template_error(template, &error))?;
        Ok(String::from_utf8_lossy(&page.bytes).into_owned())
    }
}

/// Each `elif` is a level of the parser's stack, which ends the program when it is used up.
fn refuse_long_chain(name: &str, text: &str) -> Result<(), Diagnostic> {
    if text.matches("elif").count() <= MAX_ELIF {
        return Ok(());
    }
    let path: std::sync::Arc<str> = format!("templates/{name}").into();
    let problem = format!("more than {MAX_ELIF} `elif`");
    Err(Diagnostic::new(Rule::TemplateError, Span::file(path)).with("problem", problem))
}

/// A page that is refused when it grows beyond what a page can be.
struct Limited {
    bytes: Vec<u8>,
}

impl std::io::Write for Limited {
    fn write(&mut self, more: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + more.len() > MAX_PAGE {
            return Err(std::io::Error::new(std::io::ErrorKind::FileTooLarge, "the page is too large"));
        }
        self.bytes.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Models of different types in one list.
pub(crate) mod erased {
    use super::{Context, Serialize, TeraResult};

    /// Anything that serializes to a map.
    pub(crate) trait Model {
        fn context(&self) -> TeraResult<Context>;
    }

    impl<T: Serialize> Model for T {
        fn context(&self) -> TeraResult<Context> {
            Context::from_serialize(self)
        }
    }
}

/// A locale's words and those it falls back to, each with the plural rules of its own language: an English word on a Chinese page
/// counts as English does.
fn phrases(resolved: &Resolved, locale: usize) -> Vec<Phrases> {
    let chain = resolved.locales[locale].chain.iter().map(|&index| &resolved.locales[index]);
    chain.map(|texts| Phrases::new(&texts.tag, texts.names().map(|(id, text)| (id, &text.plain)))).collect()
}

/// `word(id="site-count", count=3)`: a word of the theme in the page's language; with `locale="en"`, on a page that belongs to
/// no language, in that one.
fn word(words: &BTreeMap<String, Vec<Phrases>>, own: &str, arguments: &Kwargs) -> TeraResult<String> {
    let id = arguments.must_get::<&str>("id")?;
    let locale = arguments.get::<&str>("locale")?.unwrap_or(own);
    let phrases = words.get(locale).map(Vec::as_slice).unwrap_or_default();
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut numbers: Vec<(String, Number)> = Vec::new();
    for (name, value) in arguments.iter() {
        let name = name.to_string();
        match (value.as_str(), value.to_string().parse()) {
            (Some(text), _) => texts.push((name, text.to_owned())),
            (None, Ok(number)) => numbers.push((name, number)),
            (None, Err(_)) => texts.push((name, value.to_string())),
        }
    }
    let texts = texts.iter().map(|(name, text)| (name.as_str(), Value::Text(text)));
    let numbers = numbers.iter().map(|(name, number)| (name.as_str(), Value::Number(*number)));
    let values: Vec<_> = texts.chain(numbers).collect();
    let said = phrases.iter().find_map(|phrases| phrases.say(id, &values));
    said.ok_or_else(|| tera::Error::message(format!("no message `{id}`")))
}

/// A fault of a template as a finding, at the place that Tera names.
fn template_error(template: &str, error: &tera::Error) -> Diagnostic {
    let (name, range, problem) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.filename(), report.span().range.clone(), report.message().to_owned())
        }
        // Some kinds hold a whole report: its first line says what is wrong.
        kind => (
            template,
            0..0,
            kind.to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned(),
        ),
    };
    let path: std::sync::Arc<str> =
        if name.is_empty() { "templates".into() } else { format!("templates/{name}").into() };
    Diagnostic::new(Rule::TemplateError, Span::new(&path, range)).with("problem", problem)
}
