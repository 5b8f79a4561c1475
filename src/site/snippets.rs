//! The snippets of a code: the project's templates, filled with what the catalog knows.

use codegloss_engine::{Code, CodeKey, Diagnostic, Snippet};
use codegloss_runtime::Field;
use serde::Serialize;

use super::model::SnippetView;
use super::platforms;
use super::theme::Renderer;
use super::views::Views;
use crate::workers::Workers;

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

impl Views<'_> {
    /// The snippets of a code, in the order of its domain's platforms.
    pub(crate) fn snippets(&self, renderer: &Renderer, index: usize) -> Result<Vec<SnippetView>, Diagnostic> {
        let code = &self.resolved.catalog.codes[index];
        let mut views: Vec<SnippetView> = Vec::new();
        for snippet in self.resolved.snippets.iter().filter(|snippet| snippet.domain == code.domain) {
            let symbol = match &snippet.platform {
                Some(platform) => code.symbol_on(platform),
                None => code.symbol(),
            };
            // What a platform has no name for it does not return.
            if snippet.platform.is_some() && symbol.is_none() {
                continue;
            }
            let text = renderer.snippet(snippet, &self.snippet_model(snippet, symbol, code, index))?;
            let Some(text) = without_empty_edges(&text) else {
                continue;
            };
            let (language, language_name) = language(&snippet.ending);
            let same = views
                .iter_mut()
                .find(|view| view.language == language && view.text == text && !view.platforms.is_empty());
            match (same, &snippet.platform) {
                (Some(view), Some(platform)) => view.platforms.push(platform.clone()),
                (_, platform) => views.push(SnippetView {
                    platforms: platform.iter().cloned().collect(),
                    on: String::new(),
                    language: language.to_owned(),
                    language_name: language_name.to_owned(),
                    text: text.to_owned(),
                }),
            }
        }
        for view in &mut views {
            let platforms: Vec<&str> = view.platforms.iter().map(String::as_str).collect();
            view.on = platforms::on(self.resolved, &platforms);
        }
        Ok(views)
    }

    /// What is wrong with the snippets of any code.
    pub(crate) fn snippet_faults(&self, renderer: &Renderer, workers: &Workers) -> Vec<Diagnostic> {
        let mut domains: Vec<usize> = self.resolved.snippets.iter().map(|snippet| snippet.domain).collect();
        domains.dedup();
        let codes: Vec<usize> = domains.into_iter().flat_map(|domain| self.codes(domain)).copied().collect();
        workers.map(&codes, |&code| self.snippets(renderer, code).err()).into_iter().flatten().collect()
    }

    fn snippet_model<'a>(
        &'a self,
        snippet: &'a Snippet,
        symbol: Option<&'a str>,
        code: &'a Code,
        index: usize,
    ) -> SnippetModel<'a> {
        let text = |field| self.field(index, field).map(|(_, shown)| shown.plain);
        SnippetModel {
            code: code.key.to_string(),
            is_number: matches!(code.key, CodeKey::Integer(_)),
            domain: &self.resolved.catalog.domains[code.domain].name.value,
            name: &code.name,
            platform: snippet.platform.as_deref(),
            symbol,
            status: code.status.as_str(),
            since: code.since.as_deref(),
            retryable: code.retryable,
            user_facing: code.user_facing,
            arguments: code
                .arguments
                .iter()
                .map(|argument| SnippetArgument {
                    name: &argument.name,
                    kind: argument.kind.as_str(),
                    example: &argument.example,
                })
                .collect(),
            lang: self.tag(),
            message: text(Field::Message),
            reason: text(Field::Reason),
            recovery: text(Field::Recovery),
            user_message: text(Field::UserMessage),
        }
    }
}

/// What `data-on` says of a part that has these snippets: nothing where one of them is for all platforms.
pub(crate) fn on_any(snippets: &[SnippetView]) -> String {
    if snippets.iter().any(|snippet| snippet.on.is_empty()) {
        return String::new();
    }
    let mut platforms: Vec<&str> = Vec::new();
    for platform in snippets.iter().flat_map(|snippet| snippet.on.split(' ')) {
        if !platforms.contains(&platform) {
            platforms.push(platform);
        }
    }
    platforms.join(" ")
}

/// A text without the empty lines that a template's own tags leave at its edges; the first line keeps its indentation.
fn without_empty_edges(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let first = text.find(|c: char| !c.is_whitespace())?;
    let start = text[..first].rfind('\n').map_or(0, |end| end + 1);
    Some(&text[start..])
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
        assert_eq!(without_empty_edges("\n \n  if a {\n\n  }\n\n"), Some("  if a {\n\n  }"));
        assert_eq!(without_empty_edges("a"), Some("a"));
        assert_eq!(without_empty_edges(" \n\t\n"), None);
    }
}
