//! The theme: the templates built into the tool, each of which a project may replace. The one place that knows Tera.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use codegloss_engine::{
    Diagnostic, Finding, Resolved, Snippet, SourceFile, Sources, Span, code_span, escape,
};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use super::look::LookView;
use super::words::Words;
use crate::builtin;

/// The most `elif` in a template.
const MAX_ELIF: usize = 500;

/// The most bytes that a template of a project may print. The theme's own print no more than the project has to say.
const MAX_PAGE: usize = 256 * 1024 * 1024;

/// Templates and other files of a project's site.
pub(crate) struct Theme {
    templates: BTreeMap<String, String>,
    assets: BTreeMap<String, Vec<u8>>,
    /// The parts of the stylesheet.
    style: BTreeMap<String, Vec<u8>>,
    /// Whether a template is the project's own.
    is_changed: bool,
}

/// The theme in one language.
pub(crate) struct Renderer {
    tera: Tera,
    /// The most bytes of a page.
    limit: usize,
    /// What every template sees.
    common: Context,
    /// The project's snippets: code, in which nothing is escaped for HTML.
    snippets: Tera,
}

impl Theme {
    /// The built-in theme, with the project's own files in the place of those of the same name and beside them.
    pub(crate) fn load(project: &Sources) -> Self {
        let mut theme = Self {
            templates: BTreeMap::new(),
            assets: BTreeMap::new(),
            style: BTreeMap::new(),
            is_changed: templates(project).next().is_some(),
        };
        for sources in [&builtin::theme(), project] {
            for file in templates(sources) {
                theme.templates.insert(file.path["templates/".len()..].to_owned(), file.text.to_string());
            }
            for (path, bytes) in sources.assets("templates/assets/") {
                theme.assets.insert(path["templates/".len()..].to_owned(), bytes.to_vec());
            }
            let style = sources.assets("templates/style/");
            for (path, bytes) in style.filter(|(path, _)| Path::new(path).extension() == Some("css".as_ref()))
            {
                theme.style.insert(path.to_owned(), bytes.to_vec());
            }
        }
        theme
    }

    /// Whether a template is the project's own.
    pub(crate) fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// Files that stand in the site as they are, by path.
    pub(crate) fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.assets.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// One of them.
    pub(crate) fn asset(&self, path: &str) -> Option<&[u8]> {
        self.assets.get(path).map(Vec::as_slice)
    }

    /// The parts of the stylesheet, one after another in the order of their names.
    pub(crate) fn style(&self) -> Vec<u8> {
        // A part need not end its last line.
        self.style.values().flat_map(|part| part.iter().chain(b"\n")).copied().collect()
    }

    /// Readies the templates for a locale.
    pub(crate) fn renderer(
        &self,
        resolved: &Resolved,
        locale: usize,
        look: &LookView,
    ) -> Result<Renderer, Diagnostic> {
        let words = Arc::new(Words::new(resolved, locale));
        let mut tera = speaking(&words);
        let marked = Arc::clone(&words);
        tera.register_function("phrase", move |arguments: Kwargs, _: &State<'_>| marked.marked(&arguments));
        let spoken = Arc::clone(&words);
        tera.register_function("lang_of", move |arguments: Kwargs, _: &State<'_>| {
            spoken.language(&arguments)
        });
        tera.register_filter("code_span", |text: &str, _: Kwargs, _: &State<'_>| code_span(text));
        tera.register_filter("code_block", |text: &str, arguments: Kwargs, _: &State<'_>| {
            TeraResult::Ok(code_block(text, arguments.must_get::<&str>("language")?))
        });
        tera.register_filter("escape_markdown", |text: &str, _: Kwargs, _: &State<'_>| escape(text));
        // In a table a bar ends the cell, even in a code span.
        tera.register_filter("cell", |text: &str, _: Kwargs, _: &State<'_>| text.replace('|', "\\|"));
        for (name, text) in &self.templates {
            refuse_long_chain(name, text)?;
        }
        tera.add_raw_templates(&self.templates).map_err(|error| template_error("", &error))?;
        let mut common = Context::new();
        common.insert("look", look);
        let mut snippets = speaking(&words);
        snippets.autoescape_on(Vec::<&str>::new());
        let templates = resolved.snippets.iter().map(|snippet| (snippet_name(snippet), &*snippet.file.text));
        for (name, text) in templates.clone() {
            refuse_long_chain(name, text)?;
        }
        snippets.add_raw_templates(templates).map_err(|error| template_error("", &error))?;
        let limit = if self.is_changed { MAX_PAGE } else { usize::MAX };
        Ok(Renderer { tera, limit, common, snippets })
    }
}

impl Renderer {
    /// Fills a template.
    pub(crate) fn render(&self, template: &str, models: &[&dyn erased::Model]) -> Result<String, Diagnostic> {
        let mut context = self.common.clone();
        for model in models {
            context.extend(model.context().map_err(|error| template_error(template, &error))?);
        }
        fill(&self.tera, template, &context, self.limit)
    }

    /// Fills the template of a snippet.
    pub(crate) fn snippet(&self, snippet: &Snippet, model: &dyn erased::Model) -> Result<String, Diagnostic> {
        let name = snippet_name(snippet);
        let context = model.context().map_err(|error| template_error(name, &error))?;
        fill(&self.snippets, name, &context, MAX_PAGE)
    }
}

/// The templates among the files of a theme.
fn templates(sources: &Sources) -> impl Iterator<Item = &SourceFile> {
    let others = ["templates/snippets/", "templates/words/"];
    sources.texts("templates/").filter(move |file| !others.iter().any(|other| file.path.starts_with(other)))
}

/// A template's name is its path below `templates/`.
fn snippet_name(snippet: &Snippet) -> &str {
    &snippet.file.path["templates/".len()..]
}

/// Templates that say words in a locale's language.
fn speaking(words: &Arc<Words>) -> Tera {
    let words = Arc::clone(words);
    let mut tera = Tera::new();
    tera.register_function("word", move |arguments: Kwargs, _: &State<'_>| words.plain(&arguments));
    tera
}

fn fill(tera: &Tera, template: &str, context: &Context, limit: usize) -> Result<String, Diagnostic> {
    let mut page = Limited { bytes: Vec::new(), limit };
    tera.render_to(template, context, &mut page).map_err(|error| template_error(template, &error))?;
    Ok(String::from_utf8_lossy(&page.bytes).into_owned())
}

/// Text as a code block of Markdown, between more backticks than it has in a row.
fn code_block(text: &str, language: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Each `elif` is a level of the parser's stack, which ends the program when it is used up.
fn refuse_long_chain(name: &str, text: &str) -> Result<(), Diagnostic> {
    if text.matches("elif").count() <= MAX_ELIF {
        return Ok(());
    }
    let path: std::sync::Arc<str> = format!("templates/{name}").into();
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
    Diagnostic::new(Finding::TemplateError { problem }, Span::new(&path, range))
}
