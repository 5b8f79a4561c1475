//! What a list of codes can be narrowed by: `assets/filter.js` does it. Groups are headings, and the platform is chosen in the header.

use serde::Serialize;

use crate::site::context::{LocaleContext, Text};
use crate::site::models::rows::DomainSection;

/// One choice, where there is something to choose.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Filter {
    /// Its name in the page's address; the word `site-filter-<name>` is its label.
    name: &'static str,
    options: Vec<Choice>,
}

#[derive(Clone, Debug, Serialize)]
struct Choice {
    value: &'static str,
    name: Text,
}

/// The filters of a page with these domains.
pub(crate) fn filters(context: LocaleContext<'_>, domains: &[DomainSection]) -> Vec<Filter> {
    let rows = || domains.iter().flat_map(|domain| &domain.groups).flat_map(|group| &group.codes);
    let choice = |prefix: &str, value| Choice { value, name: context.name(&format!("{prefix}{value}")) };
    let statuses = ["active", "deprecated", "retired"].into_iter();
    let statuses = statuses.filter(|status| rows().any(|row| row.status == *status));
    let retries = [("yes", Some(true)), ("no", Some(false)), ("unknown", None)].into_iter();
    let retries = retries.filter(|(_, value)| rows().any(|row| row.retryable == *value));
    let filters = [
        Filter { name: "status", options: statuses.map(|value| choice("site-status-", value)).collect() },
        Filter {
            name: "retry",
            options: retries.map(|(value, _)| choice("site-retryable-", value)).collect(),
        },
    ];
    filters.into_iter().filter(|filter| filter.options.len() > 1).collect()
}
