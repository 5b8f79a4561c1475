//! The Content-Security-Policy of every page.

use codegloss_engine::Look;

/// The directives of every page. Nothing runs or loads but the site's own files.
const POLICY: [(&str, &str); 7] = [
    ("default-src", "'none'"),
    ("style-src", "'self'"),
    ("script-src", "'self'"),
    ("img-src", "'self' data:"),
    // The button that copies a page as Markdown reads its file.
    ("connect-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
];

/// The policy with the sources that a publisher adds.
pub(super) fn policy(look: &Look) -> String {
    let mut directives: Vec<String> = Vec::new();
    for (name, sources) in POLICY {
        let more = look.sources.get(name).map(|sources| format!(" {}", sources.join(" ")));
        directives.push(format!("{name} {sources}{}", more.unwrap_or_default()));
    }
    for (name, sources) in &look.sources {
        if !POLICY.iter().any(|(known, _)| known == name) {
            directives.push(format!("{name} {}", sources.join(" ")));
        }
    }
    directives.join("; ")
}
