//! What is said of a query that names nothing: what was perhaps meant, and which codes there are.

use std::collections::BTreeMap;

use codegloss_engine::{CodeKey, DomainIndex, Resolved, Rule, nearest};

use crate::report::Reporter;

/// How many codes of a domain are listed, and how many domains.
const MOST: usize = 10;

/// How many codes begin the list where there are more.
const FIRST: usize = 3;

/// Says on standard error that nothing has this name.
pub(super) fn report(reporter: &Reporter, resolved: &Resolved, query: &str) {
    let suggestion = suggestion(resolved, query);
    let similar = if suggestion.is_some() { "some" } else { "none" };
    reporter.error(
        "explain-unknown",
        &[
            ("query", query.into()),
            ("similar", similar.into()),
            ("suggestion", suggestion.unwrap_or_default().into()),
        ],
    );
    report_codes(reporter, resolved);
}

fn suggestion(resolved: &Resolved, query: &str) -> Option<String> {
    let mut known: Vec<String> = Vec::new();
    for code in &resolved.catalog.codes {
        known.push(code.key.to_string());
        known.push(code.name.clone());
        known.extend(code.symbols.iter().map(|symbol| symbol.name.value.clone()));
        known.extend(code.aliases.iter().map(|alias| alias.value.clone()));
    }
    let rules = Rule::ALL.iter().map(|rule| rule.id());
    nearest(query, known.iter().map(String::as_str).chain(rules)).map(str::to_owned)
}

/// A line a domain that has codes.
fn report_codes(reporter: &Reporter, resolved: &Resolved) {
    let mut domains: BTreeMap<DomainIndex, Vec<&CodeKey>> = BTreeMap::new();
    for code in &resolved.catalog.codes {
        domains.entry(code.domain).or_default().push(&code.key);
    }
    if domains.is_empty() {
        reporter.note("explain-no-codes", &[]);
    }
    for (domain, keys) in domains.iter_mut().take(MOST) {
        keys.sort();
        let domain = resolved.catalog.domains[*domain].name.value.as_str();
        let arguments = [
            ("domain", domain.into()),
            ("count", keys.len().into()),
            ("codes", listed(reporter, keys).into()),
        ];
        reporter.note("explain-codes", &arguments);
    }
    let more = domains.len().saturating_sub(MOST);
    if more > 0 {
        reporter.note("explain-more-domains", &[("count", more.into())]);
    }
}

/// All of a few codes; of many the first ones and the last one.
fn listed(reporter: &Reporter, keys: &[&CodeKey]) -> String {
    let mut names: Vec<String> = keys.iter().map(ToString::to_string).collect();
    if names.len() > MOST {
        names.splice(FIRST..names.len() - 1, ["…".to_owned()]);
    }
    reporter.list(names)
}
