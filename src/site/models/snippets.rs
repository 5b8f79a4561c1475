//! The snippets of a code: the project's templates, filled with what the catalog knows.

use std::ops::Range;

use codegloss_engine::{Code, CodeIndex, CodeKey, Diagnostic, DomainIndex, Snippet};
use codegloss_runtime::Field;
use serde::Serialize;

use super::platforms::on;
use crate::site::context::LocaleContext;
use crate::site::highlight::Filled;
use crate::site::theme::Renderer;
use crate::workers::Workers;
use codegloss_engine::Format;

/// Code that deals with an error, once for all platforms where it is the same.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SnippetView {
    /// The ids of these platforms; none where it is for all.
    pub(crate) platforms: Vec<String>,
    /// Its `data-on`.
    pub(crate) on: String,
    /// The language as syntax highlighters call it: `objectivec`.
    pub(crate) language: String,
    /// The language as readers call it: `Objective-C`.
    pub(crate) language_name: String,
    pub(crate) text: String,
    /// The text as HTML in color, for a page of HTML.
    pub(crate) html: String,
}

/// What a snippet's template sees. Templates of projects rely on these names: a change here is a change for them.
#[derive(Serialize)]
struct SnippetModel<'a> {
    code: String,
    /// Whether the code is an integer; otherwise it is a text.
    is_number: bool,
    domain: &'a str,
    name: &'a str,
    platform: Option<&'a str>,
    symbol: Option<&'a str>,
    status: &'static str,
    since: Option<&'a str>,
    retryable: Option<bool>,
    user_facing: bool,
    arguments: Vec<SnippetArgument<'a>>,
    lang: &'a str,
    message: Option<String>,
    reason: Option<String>,
    recovery: Option<String>,
    user_message: Option<String>,
}

/// What the code's texts are filled with. The example is as source code has it: a number has no language.
#[derive(Serialize)]
struct SnippetArgument<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    example: &'a str,
}

/// The snippets of a code, in the order of its domain's platforms.
pub(crate) fn snippets(
    context: LocaleContext<'_>,
    renderer: &Renderer,
    index: CodeIndex,
    format: Format,
) -> Result<Vec<SnippetView>, Diagnostic> {
    let code = context.code(index);
    let templates = context.resolved.snippets.iter().filter(|snippet| snippet.domain == code.domain);
    let mut views: Vec<SnippetView> = Vec::new();
    for snippet in templates {
        let symbol = match &snippet.platform {
            Some(platform) => code.symbol_on(platform),
            None => code.symbol(),
        };
        // A platform without a name for an error does not return it.
        if snippet.platform.is_some() && symbol.is_none() {
            continue;
        }
        let model = model(context, snippet, symbol, index);
        let filled = match format {
            Format::Html => renderer.snippet_in_color(snippet, &model)?,
            Format::Markdown => Filled::plain(renderer.snippet(snippet, &model)?),
        };
        let Some(range) = without_empty_edges(filled.text()) else { continue };
        let filled = filled.part(&range);
        if let Some(view) = add(&mut views, snippet, filled.text())
            && format == Format::Html
        {
            view.html = renderer.colored(&view.language, &filled);
        }
    }
    for view in &mut views {
        let platforms: Vec<&str> = view.platforms.iter().map(String::as_str).collect();
        view.on = on(context.resolved, &platforms);
    }
    Ok(views)
}

/// Adds a snippet that was filled in, or its platform to one that is the same.
fn add<'v>(views: &'v mut Vec<SnippetView>, snippet: &Snippet, text: &str) -> Option<&'v mut SnippetView> {
    let (language, language_name) = language(&snippet.ending);
    let is_same = |view: &&mut SnippetView| {
        view.language == language && view.text == text && !view.platforms.is_empty()
    };
    if let (Some(view), Some(platform)) = (views.iter_mut().find(is_same), &snippet.platform) {
        view.platforms.push(platform.clone());
        return None;
    }
    views.push(SnippetView {
        platforms: snippet.platform.iter().cloned().collect(),
        on: String::new(),
        language: language.to_owned(),
        language_name: language_name.to_owned(),
        text: text.to_owned(),
        html: String::new(),
    });
    views.last_mut()
}

/// What is wrong with the snippets of any code.
pub(crate) fn faults(context: LocaleContext<'_>, renderer: &Renderer, workers: &Workers) -> Vec<Diagnostic> {
    let mut domains: Vec<DomainIndex> =
        context.resolved.snippets.iter().map(|snippet| snippet.domain).collect();
    domains.dedup();
    let codes: Vec<CodeIndex> =
        domains.into_iter().flat_map(|domain| context.codes(domain)).copied().collect();
    workers
        .map(&codes, |&code| snippets(context, renderer, code, Format::Markdown).err())
        .into_iter()
        .flatten()
        .collect()
}

fn model<'a>(
    context: LocaleContext<'a>,
    snippet: &'a Snippet,
    symbol: Option<&'a str>,
    index: CodeIndex,
) -> SnippetModel<'a> {
    let code: &Code = context.code(index);
    let text = |field| context.field(index, field).map(|(_, shown)| shown.plain);
    let arguments = code.arguments.iter().map(|argument| SnippetArgument {
        name: &argument.name,
        kind: argument.kind.as_str(),
        example: &argument.example,
    });
    SnippetModel {
        code: code.key.to_string(),
        is_number: matches!(code.key, CodeKey::Integer(_)),
        domain: context.domain(code.domain),
        name: &code.name,
        platform: snippet.platform.as_deref(),
        symbol,
        status: code.status.as_str(),
        since: code.since.as_deref(),
        retryable: code.retryable,
        user_facing: code.user_facing,
        arguments: arguments.collect(),
        lang: context.tag(),
        message: text(Field::Message),
        reason: text(Field::Reason),
        recovery: text(Field::Recovery),
        user_message: text(Field::UserMessage),
    }
}

/// A text without the empty lines that a template's own tags leave at its edges; the first line keeps its indentation.
fn without_empty_edges(text: &str) -> Option<Range<usize>> {
    let text = text.trim_end();
    let first = text.find(|c: char| !c.is_whitespace())?;
    let start = text[..first].rfind('\n').map_or(0, |end| end + 1);
    Some(start..text.len())
}

/// The language of files with this ending, as syntax highlighters and as readers call it.
fn language(ending: &str) -> (&str, &str) {
    match ending {
        "c" | "h" => ("c", "C"),
        "cc" | "cpp" | "cxx" | "hpp" => ("cpp", "C++"),
        "cs" => ("csharp", "C#"),
        "dart" => ("dart", "Dart"),
        "ets" => ("typescript", "ArkTS"),
        "go" => ("go", "Go"),
        "html" => ("html", "HTML"),
        "java" => ("java", "Java"),
        "json" => ("json", "JSON"),
        "js" | "mjs" => ("javascript", "JavaScript"),
        "kt" | "kts" => ("kotlin", "Kotlin"),
        "m" | "mm" => ("objectivec", "Objective-C"),
        "php" => ("php", "PHP"),
        "py" => ("python", "Python"),
        "rb" => ("ruby", "Ruby"),
        "rs" => ("rust", "Rust"),
        "sh" => ("bash", "Shell"),
        "swift" => ("swift", "Swift"),
        "ts" | "tsx" => ("typescript", "TypeScript"),
        other => (other, other),
    }
}

#[cfg(test)]
mod tests {
    use super::without_empty_edges;

    /// Tags on lines of their own leave no gap, and code stays as it is indented.
    #[test]
    fn a_snippet_has_no_empty_edges() {
        let without = |text: &'static str| without_empty_edges(text).map(|range| &text[range]);
        assert_eq!(without("\n \n  if a {\n\n  }\n\n"), Some("  if a {\n\n  }"));
        assert_eq!(without("a"), Some("a"));
        assert_eq!(without(" \n\t\n"), None);
    }
}
