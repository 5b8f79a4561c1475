//! What the tool reports, in the user's language.

mod concise;
mod excerpt;
mod format;
mod github;
mod json;
mod missing;
mod printer;
mod sarif;
mod summary;
mod terminal;

use codegloss_engine::{
    Diagnostic, DiagnosticArgument, Localizer, MAX_FINDINGS, Settings, Severity, Sources,
};

pub(crate) use format::Format;
pub(crate) use printer::{clear_progress, eprint, output_error, print, print_json, print_styled};

/// Speaks to the user.
pub(crate) struct Reporter {
    pub(crate) localizer: Localizer,
}

/// What was found in a project.
pub(crate) struct Findings<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) list: &'a [Diagnostic],
    /// How many more there are.
    pub(crate) left_out: usize,
    /// Those of the project, if they can be read.
    pub(crate) settings: Option<&'a Settings>,
    /// What programs that open files find the project's files under: nothing, or a path with a `/` at its end.
    pub(crate) folder: String,
}

impl Reporter {
    pub(crate) fn new(localizer: Localizer) -> Self {
        Self { localizer }
    }

    /// Prints a line on standard output.
    pub(crate) fn info(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        print(&format!("{}\n", self.localizer.say(id, arguments)));
    }

    /// Prints on standard error why nothing could be done.
    pub(crate) fn error(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        let text = self.localizer.say(id, arguments);
        eprint(&format!("{}\n", self.label("label-error", text)));
    }

    /// Prints on standard error what may not be as it was meant.
    pub(crate) fn warning(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        let text = self.localizer.say(id, arguments);
        eprint(&format!("{}\n", self.label("label-warning", text)));
    }

    /// Prints a line on standard error that is not the result.
    pub(crate) fn note(&self, id: &str, arguments: &[(&str, DiagnosticArgument)]) {
        eprint(&format!("{}\n", self.localizer.say(id, arguments)));
    }

    /// A label and what it labels, on one line.
    pub(crate) fn label(&self, label: &str, text: String) -> String {
        let label = self.localizer.say(label, &[]);
        self.localizer.say("labelled", &[("label", label.into()), ("text", text.into())])
    }

    /// The items of a list, on one line.
    pub(crate) fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        list(&self.localizer, items)
    }

    /// Something and a detail of it, on one line.
    pub(crate) fn with_detail(&self, text: String, detail: String) -> String {
        self.localizer.say("with-detail", &[("text", text.into()), ("detail", detail.into())])
    }

    /// Says that there is no text in the language that was asked for, what is shown in its place, and what there is.
    pub(crate) fn unknown_language<'a>(
        &self,
        asked: &str,
        shown: &str,
        available: impl IntoIterator<Item = &'a str>,
    ) {
        let available = self.list(available.into_iter().map(str::to_owned));
        let arguments =
            [("language", asked.into()), ("shown", shown.into()), ("available", available.into())];
        self.note("unknown-language", &arguments);
    }

    /// Shows progress on one line of a terminal; silent in a pipe.
    pub(crate) fn progress(&self, id: &str, done: usize, total: usize) {
        printer::show_progress(|| self.localizer.say(id, &[("done", done.into()), ("total", total.into())]));
    }

    /// Prints every finding.
    pub(crate) fn findings(&self, found: &Findings<'_>, format: Format) {
        match format {
            Format::Text => terminal::print(&self.localizer, found.sources, found.list),
            Format::Concise => concise::print(&self.localizer, found),
            Format::Json => json::print(&self.localizer, found),
            Format::Github => github::print(&self.localizer, found),
            Format::Sarif => sarif::print(&self.localizer, found),
        }
    }

    /// How many findings each language has, a line for each.
    pub(crate) fn languages(&self, settings: &Settings, findings: &[Diagnostic]) {
        print(&summary::of_languages(&self.localizer, settings, findings));
    }

    /// How many findings are not among those that were printed.
    pub(crate) fn left_out(&self, count: usize) {
        if count > 0 {
            self.info("summary-left-out", &[("count", count.into()), ("most", MAX_FINDINGS.into())]);
        }
    }

    /// How many findings there are, on one line. A project without any gets the counts of its codes, guides and locales; not if only a part
    /// of the findings was asked for (`is_part`), because the others are unknown.
    pub(crate) fn summary(
        &self,
        findings: &[Diagnostic],
        [codes, guides, locales]: [usize; 3],
        is_part: bool,
    ) {
        let (errors, warnings) = count(findings);
        match (errors, warnings) {
            (0, 0) if is_part => self.info("summary-none", &[]),
            (0, 0) => {
                let counts =
                    [("codes", codes.into()), ("guides", guides.into()), ("locales", locales.into())];
                self.info("summary-clean", &counts);
            }
            (0, _) => self.info("summary-warnings", &[("warnings", warnings.into())]),
            _ => self.info("summary-findings", &[("errors", errors.into()), ("warnings", warnings.into())]),
        }
    }
}

/// The items of a list, in the user's language.
pub(crate) fn list(localizer: &Localizer, items: impl IntoIterator<Item = String>) -> String {
    localizer.list(&items.into_iter().collect::<Vec<_>>())
}

/// The numbers of errors and of warnings.
pub(crate) fn count(findings: &[Diagnostic]) -> (usize, usize) {
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    (errors, findings.len() - errors)
}

/// A severity for programs.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
