//! How much was found, in a line for each language and a line for all.

use codegloss_engine::{Diagnostic, Localizer, Rule, Settings, Severity};

use super::list;

/// What was found in one language.
#[derive(Default)]
struct Counts {
    errors: usize,
    /// Messages, pages and other texts that are not translated.
    missing: usize,
    warnings: usize,
}

/// A line for each language that findings are about, in the project's order.
pub(super) fn of_languages(localizer: &Localizer, settings: &Settings, findings: &[Diagnostic]) -> String {
    let tags = settings.locales.iter().map(|locale| locale.tag.as_str());
    let mut languages: Vec<(&str, Counts)> = tags.map(|tag| (tag, Counts::default())).collect();
    for finding in findings {
        for tag in settings.locales_of(finding) {
            languages.iter_mut().filter(|(own, _)| *own == tag).for_each(|(_, counts)| counts.add(finding));
        }
    }
    let lines = languages.iter().filter_map(|(tag, counts)| {
        let text = list(localizer, counts.parts(localizer));
        let arguments = [("label", (*tag).into()), ("text", text.as_str().into())];
        (!text.is_empty()).then(|| localizer.say("labelled", &arguments) + "\n")
    });
    lines.collect()
}

impl Counts {
    fn add(&mut self, finding: &Diagnostic) {
        let count = finding.number("count").and_then(|count| usize::try_from(count).ok());
        match finding.severity() {
            _ if finding.rule == Rule::MissingTranslation => self.missing += count.unwrap_or(1),
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
    }

    fn parts(&self, localizer: &Localizer) -> Vec<String> {
        let counts = [("errors", self.errors), ("missing", self.missing), ("warnings", self.warnings)];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        counts
            .map(|(kind, count)| {
                localizer.say("summary-language", &[("kind", kind.into()), ("count", count.into())])
            })
            .collect()
    }
}
