//! `unknown-code`: a code that another refers to and that is not in the catalog.

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Catalog, Code, CodeKey};
use crate::project::indices::DomainIndex;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let catalog = project.catalog;
    let is_whole = |code: &&Code| catalog.domain_of(code).is_whole;
    for code in catalog.codes.iter().filter(is_whole) {
        let keys = code.see_also.iter().chain(&code.replaced_by);
        for key in keys.filter(|key| catalog.code(code.domain, &key.value).is_none()) {
            let domain = catalog.domain_of(code).name.value.clone();
            let suggestion = meant(catalog, code.domain, &key.value, findings);
            let finding = Finding::UnknownCode { code: key.value.to_string(), domain, suggestion };
            findings.emit(finding, key.span.clone());
        }
    }
}

/// The code that was perhaps meant, as it is written: the same digits with or without quotes, or a string that is nearly the same. Of two
/// numbers, none is nearer than another.
fn meant(
    catalog: &Catalog,
    domain: DomainIndex,
    key: &CodeKey,
    findings: &mut Diagnostics,
) -> Option<String> {
    match key {
        CodeKey::Integer(number) => {
            let text = number.to_string();
            catalog.code(domain, &CodeKey::Text(text.clone())).map(|_| format!("\"{text}\""))
        }
        CodeKey::Text(text) => {
            let number =
                text.parse().ok().filter(|number| catalog.code(domain, &CodeKey::Integer(*number)).is_some());
            let texts = catalog.codes.iter().filter(|code| code.domain == domain).filter_map(|code| {
                match &code.key {
                    CodeKey::Text(text) => Some(text.as_str()),
                    CodeKey::Integer(_) => None,
                }
            });
            let nearest = || Some(format!("\"{}\"", findings.nearest(text, texts)?));
            number.map(|number: i64| number.to_string()).or_else(nearest)
        }
    }
}
