//! Snippets: code that deals with an error. Each is a template of the project, `templates/snippets/<domain>/<platform>.<ending>`.

use super::pages::PageFiles;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::catalog::Catalog;
use crate::project::resolved::Snippet;
use crate::source::{SNIPPETS, SourceFile};

/// The name of a file that is for every platform.
const ANY: &str = "any";

/// The project's snippets by domain and platform, each in the catalog's order.
pub(crate) fn load(files: &PageFiles<'_>, findings: &mut Diagnostics) -> Vec<Snippet> {
    let catalog = files.catalog;
    let mut snippets = Vec::new();
    for file in files.sources.texts(SNIPPETS) {
        match place(file, catalog, findings) {
            Ok(snippet) => snippets.push(snippet),
            // The domain or the platform may be in what could not be read.
            Err(Finding::MisplacedSnippetDomain { .. } | Finding::MisplacedSnippetPlatform { .. })
                if !files.is_catalog_whole => {}
            Err(finding) => findings.emit(finding, Span::file(file.path.clone())),
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
fn place(file: &SourceFile, catalog: &Catalog, findings: &mut Diagnostics) -> Result<Snippet, Finding> {
    let path = file.path.to_string();
    let parts = file.path[SNIPPETS.len()..].split_once('/');
    let Some((folder, (name, ending))) =
        parts.and_then(|(folder, file)| Some((folder, file.rsplit_once('.')?)))
    else {
        return Err(Finding::MisplacedSnippetPath { path });
    };
    if ending.is_empty() || !ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Finding::MisplacedSnippetPath { path });
    }
    let Some(domain) = catalog.domain(folder) else {
        let known = catalog.domains.iter().map(|domain| domain.name.value.as_str());
        let suggestion = findings.nearest(folder, known);
        return Err(Finding::MisplacedSnippetDomain { path, name: folder.to_owned(), suggestion });
    };
    let platforms = &catalog.domains[domain].platforms;
    let platform = platforms.iter().find(|platform| *platform == name).cloned();
    if platform.is_none() && name != ANY {
        let suggestion = findings.nearest(name, platforms.iter().map(String::as_str).chain([ANY]));
        return Err(Finding::MisplacedSnippetPlatform { path, name: name.to_owned(), suggestion });
    }
    Ok(Snippet { file: file.clone(), domain, platform, ending: ending.to_owned() })
}
