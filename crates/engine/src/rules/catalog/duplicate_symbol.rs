//! `duplicate-symbol`: the same symbol for two codes.

use std::collections::BTreeMap;

use super::is_same;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::catalog::Code;
use crate::project::indices::DomainIndex;
use crate::rules::Project;

/// Within a domain and a platform a symbol or an alias names one code. A misprint may be another code's real symbol.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let mut seen: BTreeMap<(DomainIndex, Option<&str>, &str), (&Code, &Span)> = BTreeMap::new();
    for code in &project.catalog.codes {
        let symbols = code.symbols.iter().map(|symbol| (symbol.platform.as_deref(), &symbol.name));
        for (platform, name) in symbols.chain(code.aliases.iter().map(|alias| (None, alias))) {
            let key = (code.domain, platform, name.value.as_str());
            match seen.get(&key) {
                Some((first, _)) if is_same(first, code) => {}
                Some((first, span)) => {
                    let (symbol, other) = (name.value.clone(), first.key.to_string());
                    let finding = Finding::DuplicateSymbol { symbol, code: code.key.to_string(), other };
                    findings.push(Diagnostic::new(finding, name.span.clone()).and_at((*span).clone()));
                }
                None => {
                    seen.insert(key, (code, &name.span));
                }
            }
        }
    }
}
