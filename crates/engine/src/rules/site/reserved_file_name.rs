//! `reserved-file-name`: a path of the project or its site that Windows cannot have, or that a host serves for missing pages.

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::catalog::{Catalog, Code};
use crate::rules::Project;

/// Names that Windows keeps for devices, whatever their extension ("Naming Files, Paths, and Namespaces").
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Devices of which there are several: `com1` and `lpt1` to `9`, the superscript digits of Latin-1 among them.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// The name of a page that Cloudflare Pages shows for every address of its folder that is not there.
const MISSING: &str = "404";

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    for path in project.sources.paths() {
        // The page of a code is named by the catalog.
        let parts = path.split('/').filter(|_| !path.starts_with("site/codes/"));
        if let Some(name) = parts.into_iter().find(|part| is_reserved(part)) {
            report("file", name, Span::file(path), findings);
        }
    }
    let catalog = project.catalog;
    for domain in catalog.domains.iter().filter(|domain| is_reserved(&domain.name.value)) {
        report("domain", &domain.name.value, domain.name.span.clone(), findings);
    }
    for code in &catalog.codes {
        of_code(catalog, code, findings);
    }
}

fn of_code(catalog: &Catalog, code: &Code, findings: &mut Diagnostics) {
    if is_reserved(&code.page) {
        report("page", &code.page, code.span.clone(), findings);
    }
    if code.page == MISSING {
        let path = format!("{}.html", catalog.page_of(code));
        findings.emit(Finding::ReservedFileNameMissingPage { path }, code.span.clone());
    }
    let symbols = code.symbols.iter().map(|symbol| &symbol.name);
    for name in symbols.chain(&code.aliases).filter(|name| is_reserved(&name.value)) {
        report("symbol", &name.value, name.span.clone(), findings);
    }
}

fn report(place: &str, name: &str, span: Span, findings: &mut Diagnostics) {
    let (name, place) = (name.to_owned(), place.to_owned());
    findings.emit(Finding::ReservedFileNameWindows { name, place }, span);
}

/// Whether Windows refuses a file or folder of this name, or takes its end away.
fn is_reserved(name: &str) -> bool {
    let device = name.split('.').next().unwrap_or_default().trim_end_matches(' ').to_ascii_lowercase();
    let is_numbered = NUMBERED.iter().any(|kind| {
        let number = device.strip_prefix(kind).map(|number| number.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['1'..='9' | '¹' | '²' | '³']))
    });
    name.ends_with(['.', ' ']) || DEVICES.contains(&&*device) || is_numbered
}

#[cfg(test)]
mod tests {
    use super::is_reserved;

    /// Devices are reserved in any case and with any extension; a name that only begins like one is not.
    #[test]
    fn devices_are_reserved_whatever_their_extension() {
        for name in ["con", "AUX.html", "nul .tar.gz", "Com1", "lpt9.txt", "COM¹", "a.", "a "] {
            assert!(is_reserved(name), "{name}");
        }
        for name in ["console", "com", "com0", "com10", "lpt", "a.con", "-aux", "", ".a", "auxiliary.html"] {
            assert!(!is_reserved(name), "{name}");
        }
    }
}
