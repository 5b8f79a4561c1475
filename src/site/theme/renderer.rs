//! Fills templates. The one place that knows Tera, together with `words`.

use std::sync::Arc;

use codegloss_engine::{
    Diagnostic, Finding, LocaleIndex, Resolved, Snippet, Span, code_block, code_span, escape, symbol_parts,
};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use super::branding::Branding;
use super::own::OwnTemplates;
use super::words::Words;
use crate::site::highlight::{Filled, Shapes, VALUE_BEGINS, VALUE_ENDS};

/// The most `elif` in a template.
const MAX_ELIF: usize = 500;

/// The most bytes that a template of a project may print. The theme's own print no more than the project has to say.
const MAX_PAGE: usize = 256 * 1024 * 1024;

/// The templates of a theme and of snippets, parsed once for all locales.
pub(crate) struct Templates {
    pages: Tera,
    /// Code, in which nothing is escaped for HTML.
    snippets: Tera,
    /// The same, in which values are marked.
    marked: Tera,
    /// What every template sees.
    common: Context,
    own: Arc<OwnTemplates>,
    shapes: Arc<Shapes>,
}

/// The templates with the words of one locale.
pub(crate) struct Renderer {
    pages: Tera,
    snippets: Tera,
    marked: Tera,
    common: Context,
    own: Arc<OwnTemplates>,
    shapes: Arc<Shapes>,
}

impl Templates {
    /// Parses the templates of pages, which are named, and those of the project's snippets.
    pub(super) fn parse<'a>(
        pages: impl Iterator<Item = (&'a str, &'a str)> + Clone,
        own: OwnTemplates,
        resolved: &Resolved,
        branding: &Branding,
    ) -> Result<Self, Diagnostic> {
        let mut common = Context::new();
        common.insert("look", branding);
        let snippets = resolved.snippets.iter().map(|snippet| (snippet_name(snippet), &*snippet.file.text));
        Ok(Self {
            pages: parse(page_engine(), pages)?,
            snippets: parse(snippet_engine(), snippets.clone())?,
            marked: parse(marking_engine(), snippets)?,
            common,
            own: Arc::new(own),
            shapes: Arc::default(),
        })
    }

    /// Adds the words of a locale.
    pub(crate) fn in_locale(&self, resolved: &Resolved, locale: LocaleIndex) -> Renderer {
        let words = Arc::new(Words::new(resolved, locale));
        let mut pages = self.pages.clone();
        register(&mut pages, "word", &words, Words::plain);
        register(&mut pages, "phrase", &words, Words::marked);
        register(&mut pages, "phrase_md", &words, Words::markdown);
        register(&mut pages, "lang_of", &words, Words::language);
        let [mut snippets, mut marked] = [&self.snippets, &self.marked].map(Tera::clone);
        register(&mut snippets, "word", &words, Words::plain);
        register(&mut marked, "word", &words, Words::plain);
        let (own, shapes) = (Arc::clone(&self.own), Arc::clone(&self.shapes));
        Renderer { pages, snippets, marked, common: self.common.clone(), own, shapes }
    }
}

/// Words come with the locale; templates are checked against the names of functions before.
fn page_engine() -> Tera {
    let mut tera = Tera::new();
    for name in ["word", "phrase", "phrase_md", "lang_of"] {
        tera.register_function(name, no_words);
    }
    tera.register_filter("code_span", |text: &str, _: Kwargs, _: &State<'_>| code_span(text));
    tera.register_filter("code_block", |text: &str, arguments: Kwargs, _: &State<'_>| {
        TeraResult::Ok(code_block(text, arguments.must_get::<&str>("language")?))
    });
    tera.register_filter("escape_markdown", |text: &str, _: Kwargs, _: &State<'_>| escape(text));
    tera.register_filter("symbol_parts", |text: &str, _: Kwargs, _: &State<'_>| symbol_parts(text));
    // In a table a bar ends the cell, even in a code span.
    tera.register_filter("cell", |text: &str, _: Kwargs, _: &State<'_>| text.replace('|', "\\|"));
    tera
}

fn snippet_engine() -> Tera {
    let mut tera = Tera::new();
    tera.register_function("word", no_words);
    tera.autoescape_on(Vec::<&str>::new());
    tera
}

/// In the place of what escapes values for HTML, it marks them.
fn marking_engine() -> Tera {
    let mut tera = snippet_engine();
    tera.set_escape_fn(|value, out| write!(out, "{VALUE_BEGINS}{value}{VALUE_ENDS}"));
    // Every name ends with nothing.
    tera.autoescape_on([""]);
    tera
}

fn no_words(_: Kwargs, _: &State<'_>) -> String {
    String::new()
}

fn register(
    tera: &mut Tera,
    name: &'static str,
    words: &Arc<Words>,
    say: fn(&Words, &Kwargs) -> TeraResult<tera::Value>,
) {
    let words = Arc::clone(words);
    tera.register_function(name, move |arguments: Kwargs, _: &State<'_>| say(&words, &arguments));
}

fn parse<'a>(
    mut tera: Tera,
    templates: impl Iterator<Item = (&'a str, &'a str)> + Clone,
) -> Result<Tera, Diagnostic> {
    for (name, text) in templates.clone() {
        refuse_long_chain(name, text)?;
    }
    tera.add_raw_templates(templates).map_err(|error| template_error("", &error))?;
    Ok(tera)
}

impl Renderer {
    /// Fills a template. The models are gone before: a page of everything has large ones.
    pub(crate) fn render<const N: usize>(
        &self,
        template: &str,
        models: [Box<dyn Model + '_>; N],
    ) -> Result<String, Diagnostic> {
        let mut context = self.common.clone();
        for model in models {
            context.extend(model.context().map_err(|error| template_error(template, &error))?);
        }
        let limit = if self.own.change(template) { MAX_PAGE } else { usize::MAX };
        fill(&self.pages, template, &context, limit)
    }

    /// Fills the template of a snippet.
    pub(crate) fn snippet(&self, snippet: &Snippet, model: &dyn Model) -> Result<String, Diagnostic> {
        let name = snippet_name(snippet);
        let context = model.context().map_err(|error| template_error(name, &error))?;
        fill(&self.snippets, name, &context, MAX_PAGE)
    }

    /// Fills the template of a snippet, for a page in color.
    pub(crate) fn snippet_in_color(
        &self,
        snippet: &Snippet,
        model: &dyn Model,
    ) -> Result<Filled, Diagnostic> {
        let name = snippet_name(snippet);
        let context = model.context().map_err(|error| template_error(name, &error))?;
        let text = fill(&self.snippets, name, &context, MAX_PAGE)?;
        let marked = fill(&self.marked, name, &context, MAX_PAGE)?;
        Ok(Filled::read(&marked).or_plain(text))
    }

    /// The code that was highlighted.
    #[cfg(test)]
    pub(crate) fn shapes(&self) -> &Shapes {
        &self.shapes
    }

    /// The HTML of code that such a template printed.
    pub(crate) fn colored(&self, language: &str, filled: &Filled) -> String {
        self.shapes.html(language, filled)
    }
}

/// A template's name is its path in `templates/`.
fn snippet_name(snippet: &Snippet) -> &str {
    &snippet.file.path["templates/".len()..]
}

fn fill(tera: &Tera, template: &str, context: &Context, limit: usize) -> Result<String, Diagnostic> {
    let mut page = Limited { bytes: Vec::new(), limit };
    tera.render_to(template, context, &mut page).map_err(|error| template_error(template, &error))?;
    Ok(String::from_utf8(page.bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// Each `elif` is a level of the parser's stack, which ends the program when it is used up.
fn refuse_long_chain(name: &str, text: &str) -> Result<(), Diagnostic> {
    if text.matches("elif").count() <= MAX_ELIF {
        return Ok(());
    }
    let path: Arc<str> = format!("templates/{name}").into();
    let problem = format!("more than {MAX_ELIF} `elif`");
    Err(Diagnostic::new(Finding::TemplateError { problem }, Span::file(path)))
}

/// A page that is refused when it grows beyond what a page can be.
struct Limited {
    bytes: Vec<u8>,
    limit: usize,
}

impl std::io::Write for Limited {
    fn write(&mut self, more: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + more.len() > self.limit {
            return Err(std::io::Error::new(std::io::ErrorKind::FileTooLarge, "the page is too large"));
        }
        self.bytes.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Anything that serializes to a map: models of different types in one list.
pub(crate) trait Model {
    fn context(&self) -> TeraResult<Context>;
}

impl<T: Serialize> Model for T {
    fn context(&self) -> TeraResult<Context> {
        Context::from_serialize(self)
    }
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
    let path: Arc<str> =
        if name.is_empty() { "templates".into() } else { format!("templates/{name}").into() };
    Diagnostic::new(Finding::TemplateError { problem }, Span::new(&path, range))
}
