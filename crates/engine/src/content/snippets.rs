//! Snippets: code that deals with an error. Each is a template of the project, `templates/snippets/<domain>/<platform>.<ending>`.

use crate::diagnostics::suggestions::Suggestions;
use crate::diagnostics::{Diagnostic, Rule, Span};
use crate::project::catalog::Catalog;
use crate::project::resolved::Snippet;
use crate::source::{SNIPPETS, SourceFile, Sources};

/// The name of a file that is for every platform.
const ANY: &str = "any";

/// The project's snippets by domain and platform, each in the catalog's order.
pub(crate) fn load(sources: &Sources, catalog: &Catalog, findings: &mut Vec<Diagnostic>) -> Vec<Snippet> {
    let mut snippets = Vec::new();
    let mut suggestions = Suggestions::new();
    for file in sources.texts(SNIPPETS) {
        match place(file, catalog, &mut suggestions) {
            Ok(snippet) => snippets.push(snippet),
            Err(finding) => findings.push(finding),
        }
    }
    snippets.sort_by_key(|snippet: &Snippet| {
        let platforms = &catalog.domains[snippet.domain].platforms;
        let order = platforms.iter().position(|name| Some(name) == snippet.platform.as_ref());
        (snippet.domain, order.unwrap_or(platforms.len()))
    });
    snippets
}

/// What a file's path says of it.
fn place(file: &SourceFile, catalog: &Catalog, suggestions: &mut Suggestions) -> Result<Snippet, Diagnostic> {
    let mut misplaced = |kind: &str, name: &str, known: &[&str]| {
        Diagnostic::new(Rule::MisplacedSnippet, Span::file(file.path.clone()))
            .with("path", &*file.path)
            .with("kind", kind)
            .with("name", name)
            .suggesting(suggestions.nearest(name, known.iter().copied()))
    };
    let parts = file.path[SNIPPETS.len()..].split_once('/');
    let Some((folder, (name, ending))) =
        parts.and_then(|(folder, file)| Some((folder, file.rsplit_once('.')?)))
    else {
        return Err(misplaced("path", "", &[]));
    };
    if ending.is_empty() || !ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(misplaced("path", "", &[]));
    }
    let Some(domain) = catalog.domain(folder) else {
        let names: Vec<_> = catalog.domains.iter().map(|domain| domain.name.value.as_str()).collect();
        return Err(misplaced("domain", folder, &names));
    };
    let platforms = &catalog.domains[domain].platforms;
    let platform = platforms.iter().find(|platform| *platform == name).cloned();
    if platform.is_none() && name != ANY {
        let names: Vec<_> = platforms.iter().map(String::as_str).chain([ANY]).collect();
        return Err(misplaced("platform", name, &names));
    }
    Ok(Snippet { file: file.clone(), domain, platform, ending: ending.to_owned() })
}
