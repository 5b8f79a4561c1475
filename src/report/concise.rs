//! Findings for editors and `grep`: `locales/en/app.ftl:27:1: warning[message-for-no-code] …`.

use codegloss_engine::hygiene::for_terminal;

use super::excerpt::Excerpts;
use super::printer::print_all;
use super::{Findings, severity};

/// Prints a line for each finding. What comes before its text is the same in every language.
pub(super) fn print(localizer: &codegloss_engine::Localizer, found: &Findings<'_>) {
    let excerpts = Excerpts::new(found.sources, found.list);
    print_all(found.list.iter().map(|finding| {
        let place = finding.spans.first().map_or_else(String::new, |span| {
            let [(line, column), _] = excerpts.ends(span);
            format!("{}{}:{line}:{column}: ", found.folder, span.path)
        });
        let message = localizer.message(finding).replace('\n', " ");
        let (severity, rule) = (severity(finding.severity()), finding.rule.id());
        format!("{} {message}\n", for_terminal(&format!("{place}{severity}[{rule}]")))
    }));
}
