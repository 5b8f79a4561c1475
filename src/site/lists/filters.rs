//! What a list of codes can be narrowed by: `assets/filter.js` does it.

use serde::Serialize;

use crate::site::context::{LocaleContext, Text};
use crate::site::models::rows::DomainSection;

/// One choice, where there is something to choose.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Filter {
    /// Its name in the page's address; the word `site-filter-<name>` is its label.
    name: &'static str,
    sections: Vec<Section>,
}

/// Options; those of a domain have its name above them where there are several.
#[derive(Clone, Debug, Serialize)]
struct Section {
    name: Option<Text>,
    options: Vec<Choice>,
}

#[derive(Clone, Debug, Serialize)]
struct Choice {
    value: String,
    name: Text,
}

/// The filters of a page with these domains.
pub(crate) fn filters(context: LocaleContext<'_>, domains: &[DomainSection]) -> Vec<Filter> {
    let rows = || domains.iter().flat_map(|domain| &domain.groups).flat_map(|group| &group.codes);
    let is_alone = domains.len() == 1;
    let groups = domains
        .iter()
        .map(|domain| Section {
            name: Some(domain.name.clone()).filter(|_| !is_alone),
            options: domain
                .groups
                .iter()
                .filter_map(|group| Some((format!("{}-{}", domain.id, group.id), group.name.clone()?)))
                .map(|(value, name)| Choice { value, name })
                .collect(),
        })
        .filter(|section| !section.options.is_empty())
        .collect();
    let words = |values: Vec<String>, prefix: &str| {
        let choice = |value: String| Choice { name: context.name(&format!("{prefix}{value}")), value };
        vec![Section { name: None, options: values.into_iter().map(choice).collect() }]
    };
    let mut platforms: Vec<String> = Vec::new();
    for platform in rows().flat_map(|row| &row.platforms) {
        if !platforms.contains(platform) {
            platforms.push(platform.clone());
        }
    }
    let statuses = ["active", "deprecated", "retired"].map(str::to_owned).into_iter();
    let statuses = statuses.filter(|status| rows().any(|row| row.status == status)).collect();
    let retries = [("yes", Some(true)), ("no", Some(false)), ("unknown", None)].into_iter();
    let retries = retries.filter(|(_, value)| rows().any(|row| row.retryable == *value));
    let retries = retries.map(|(name, _)| name.to_owned()).collect();
    let filters = [
        ("group", groups),
        ("platform", words(platforms, "platform-")),
        ("status", words(statuses, "site-status-")),
        ("retry", words(retries, "site-retryable-")),
    ];
    filters
        .into_iter()
        .map(|(name, sections)| Filter { name, sections })
        .filter(|filter| filter.sections.iter().map(|section| section.options.len()).sum::<usize>() > 1)
        .collect()
}
