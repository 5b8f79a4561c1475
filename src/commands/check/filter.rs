//! Which findings are looked at.

use codegloss_engine::{Diagnostic, Rule, Settings, Severity, nearest};

use crate::cli::CheckOptions;
use crate::project::Project;
use crate::report::Reporter;

/// What a user asked for.
pub(super) struct Filter<'a> {
    /// All, if there are none.
    rules: Vec<Rule>,
    /// All findings, if there are none: those of no language as well.
    locales: &'a [String],
    severity: Option<Severity>,
}

impl<'a> Filter<'a> {
    /// `None` where something was asked for that there is not, which is reported.
    pub(super) fn new(reporter: &Reporter, project: &Project, options: &'a CheckOptions) -> Option<Self> {
        if let Some(settings) = project.settings() {
            refuse_unknown_locales(reporter, settings, &options.locales)?;
        }
        let rules = rules(reporter, &options.rules)?;
        Some(Self { rules, locales: &options.locales, severity: options.severity })
    }

    /// Without settings, nothing is known of any language: the findings that say why are kept.
    pub(super) fn keeps(&self, settings: Option<&Settings>, finding: &Diagnostic) -> bool {
        let is_of_locale = |settings: &Settings| {
            settings.locales_of(finding).iter().any(|tag| self.locales.iter().any(|asked| asked == tag))
        };
        (self.rules.is_empty() || self.rules.contains(&finding.rule))
            && self.severity.is_none_or(|severity| finding.severity() == severity)
            && (self.locales.is_empty() || settings.is_none_or(is_of_locale))
    }
}

fn refuse_unknown_locales(reporter: &Reporter, settings: &Settings, tags: &[String]) -> Option<()> {
    let Some(unknown) = tags.iter().find(|tag| settings.locale(tag).is_none()) else {
        return Some(());
    };
    let available = reporter.list(settings.locales.iter().map(|locale| locale.tag.clone()));
    let arguments = [("locale", unknown.as_str().into()), ("available", available.into())];
    reporter.error("check-no-locale", &arguments);
    None
}

/// The rules with these ids.
fn rules(reporter: &Reporter, ids: &[String]) -> Option<Vec<Rule>> {
    let Some(unknown) = ids.iter().find(|id| Rule::find(id).is_none()) else {
        return Some(ids.iter().filter_map(|id| Rule::find(id)).collect());
    };
    let suggestion = nearest(unknown, Rule::ALL.iter().map(|rule| rule.id()));
    let similar = if suggestion.is_some() { "some" } else { "none" };
    let arguments = [
        ("rule", unknown.as_str().into()),
        ("similar", similar.into()),
        ("suggestion", suggestion.unwrap_or_default().into()),
    ];
    reporter.error("check-no-rule", &arguments);
    None
}
