//! What is said of a query that names nothing: what was perhaps meant, and which codes there are.

use std::collections::BTreeMap;

use codegloss_engine::{CodeKey, DomainIndex, Resolved, Rule, nearest};

use super::found;
use crate::commands::session::suggested;
use crate::report::Reporter;
use crate::site::Found;

/// How many codes of a domain are listed, and how many domains.
const MOST: usize = 10;

/// How many codes begin the list where there are more.
const FIRST: usize = 3;

/// How many characters of a query are repeated.
const SHOWN: usize = 100;

/// Says on standard error that nothing has this name, and what may have been meant.
pub(super) fn report(reporter: &Reporter, resolved: &Resolved, query: &str, found: &Found) {
    let rule = nearest(query, Rule::ALL.iter().map(|rule| rule.id()));
    let [similar, suggestion] = suggested(rule);
    reporter.error("explain-unknown", &[("query", shortened(query).into()), similar, suggestion]);
    if found.hits.is_empty() {
        report_codes(reporter, resolved);
    } else if rule.is_none() {
        found::print(reporter, resolved, found);
    }
}

/// The beginning of a query's first line.
fn shortened(query: &str) -> String {
    let query = query.trim();
    let line = query.lines().next().unwrap_or_default().trim_end();
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None if line.len() < query.len() => format!("{line}…"),
        None => line.to_owned(),
    }
}

/// Says which codes there are: a line a domain that has some.
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
