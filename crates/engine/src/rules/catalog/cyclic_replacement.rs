//! `cyclic-replacement`: a code that is replaced by itself, or by way of others.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::Catalog;
use crate::project::indices::CodeIndex;
use crate::rules::Project;

/// How many codes of a cycle are named.
const NAMED: usize = 5;

/// Each code has one replacement at most: every walk ends, or comes to a code that a walk has seen. It is a cycle if the walk is
/// the same.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let catalog = project.catalog;
    let mut seen: BTreeMap<CodeIndex, CodeIndex> = BTreeMap::new();
    for start in catalog.codes.indices() {
        let mut next = Some(start);
        while let Some(code) = next.filter(|code| !seen.contains_key(code)) {
            seen.insert(code, start);
            next = replacement(catalog, code);
        }
        if let Some(code) = next.filter(|code| seen.get(code) == Some(&start)) {
            report(catalog, code, findings);
        }
    }
}

fn replacement(catalog: &Catalog, code: CodeIndex) -> Option<CodeIndex> {
    let code = &catalog.codes[code];
    catalog.code(code.domain, &code.replaced_by.as_ref()?.value)
}

/// One finding for a cycle, at the first of its codes.
fn report(catalog: &Catalog, start: CodeIndex, findings: &mut Diagnostics) {
    let mut cycle = vec![start];
    let mut next = replacement(catalog, start);
    while let Some(code) = next.filter(|code| *code != start) {
        cycle.push(code);
        next = replacement(catalog, code);
    }
    let first = (0..cycle.len()).min_by_key(|&index| cycle[index]).unwrap_or_default();
    cycle.rotate_left(first);
    let code = &catalog.codes[cycle[0]];
    let Some(replacement) = &code.replaced_by else { return };
    let key = |index: &CodeIndex| catalog.codes[*index].key.to_string();
    let finding = if cycle.len() == 1 {
        Finding::CyclicReplacementItself { code: key(&cycle[0]) }
    } else {
        let mut path: Vec<String> = cycle.iter().take(NAMED).map(key).collect();
        path.extend((cycle.len() > NAMED).then(|| "…".to_owned()));
        path.push(key(&cycle[0]));
        Finding::CyclicReplacementOthers { path: path.join(" → "), count: cycle.len() }
    };
    findings.emit(finding, replacement.span.clone());
}

#[cfg(all(test, feature = "site"))]
mod tests {
    use crate::{Rule, Sources, analyze};

    /// A cycle of any length is one finding. A code outside it that is replaced by one of its codes has none.
    #[test]
    fn a_ring_is_one_finding() {
        let ring = 3_000;
        let lead = "domain = 'app'\n[[code]]\ncode = -1\nreplaced-by = 7\n".to_owned();
        let codes =
            (0..ring).map(|code| format!("[[code]]\ncode = {code}\nreplaced-by = {}\n", (code + 1) % ring));
        let catalog: String = std::iter::once(lead).chain(codes).collect();
        let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
        let files = [("codegloss.toml", settings), ("catalog/app.toml", &catalog)];
        let (sources, _) = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())));
        let found = analyze(&sources, None).diagnostics;
        let cycles: Vec<_> = found.iter().filter(|finding| finding.rule == Rule::CyclicReplacement).collect();
        assert_eq!(cycles.len(), 1);
    }
}
