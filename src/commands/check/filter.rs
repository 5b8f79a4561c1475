//! Which findings are looked at.

use codegloss_engine::{Diagnostic, Rule, Settings, Severity};

use crate::cli::CheckOptions;
use crate::commands::session::{known_locale, known_rule};
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
    /// Reports a language that the project does not have, or a rule that does not exist, and returns `None`.
    pub(super) fn new(reporter: &Reporter, project: &Project, options: &'a CheckOptions) -> Option<Self> {
        if let Some(settings) = project.settings() {
            options.locales.iter().try_for_each(|tag| known_locale(reporter, settings, tag).map(drop))?;
        }
        let rules: Option<_> = options.rules.iter().map(|id| known_rule(reporter, id)).collect();
        Some(Self { rules: rules?, locales: &options.locales, severity: options.severity })
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
