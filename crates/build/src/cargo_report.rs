//! Findings as cargo prints them: a line each, warnings first, so that errors are the last that is seen.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on standard output")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegloss_engine::hygiene::for_terminal;
use codegloss_engine::{
    Diagnostic, DiagnosticArgument as Argument, LineIndex, Localizer, Resolved, Rule, Severity, Sources,
};

/// How much cargo prints of what is no error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warnings {
    /// A line for each language with missing translations, and one for all other warnings.
    #[default]
    Summary,
    /// A line for each warning, with its place.
    All,
    /// Nothing.
    None,
}

/// The finding whose help is for those who type a command.
const MISSING: &str = "unreadable-file-missing";

/// What a build script tells cargo of a project, in the language of its environment.
pub(crate) struct CargoReport<'a> {
    folder: &'a Path,
    sources: &'a Sources,
    findings: &'a [&'a Diagnostic],
    localizer: Localizer,
}

impl<'a> CargoReport<'a> {
    pub(crate) fn new(
        folder: &'a Path,
        sources: &'a Sources,
        findings: &'a [&'a Diagnostic],
        localizer: Localizer,
    ) -> Self {
        Self { folder, sources, findings, localizer }
    }

    /// Prints every error, and gives their number.
    pub(crate) fn errors(&self) -> usize {
        let errors = self.of(Severity::Error);
        errors.map(|finding| println!("cargo::error={}", self.line(finding))).count()
    }

    /// Prints as much of the warnings as is asked for.
    pub(crate) fn warnings(&self, warnings: Warnings, resolved: Option<&Resolved>) {
        let lines = match warnings {
            Warnings::None => Vec::new(),
            Warnings::All => self.of(Severity::Warning).map(|finding| self.line(finding)).collect(),
            Warnings::Summary => self.summary(resolved),
        };
        for line in lines {
            println!("cargo::warning={line}");
        }
    }

    /// A line for each language with missing translations, in the project's order, and one for all other warnings.
    fn summary(&self, resolved: Option<&Resolved>) -> Vec<String> {
        let mut missing: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut others = 0_usize;
        for finding in self.of(Severity::Warning) {
            match (finding.rule, finding.text("locale"), finding.text("id")) {
                (Rule::MissingTranslation, Some(locale), Some(id)) => {
                    missing.entry(locale).or_default().insert(id);
                }
                _ => others += 1,
            }
        }
        let messages = resolved.map_or(0, Resolved::message_count);
        let tags = resolved.into_iter().flat_map(|resolved| &resolved.locales).map(|locale| &*locale.tag);
        let languages = tags.filter_map(|tag| Some((tag, missing.get(tag)?.len())));
        let mut lines: Vec<String> = languages
            .map(|(tag, missing)| {
                let arguments = [
                    ("locale", tag.into()),
                    ("missing", missing.into()),
                    ("messages", messages.max(missing).into()),
                ];
                self.localizer.say("build-untranslated", &arguments)
            })
            .collect();
        if others > 0 {
            let folder = self.folder.display().to_string();
            let arguments: [(&str, Argument); 2] = [("warnings", others.into()), ("folder", folder.into())];
            lines.push(self.localizer.say("build-other-warnings", &arguments));
        }
        lines
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &'a Diagnostic> {
        self.findings.iter().copied().filter(move |finding| finding.severity() == severity)
    }

    fn line(&self, finding: &Diagnostic) -> String {
        if let (MISSING, Some(path)) = (finding.code, finding.text("path")) {
            let folder = self.folder.display().to_string();
            let text =
                self.localizer.say("build-missing", &[("path", path.into()), ("folder", folder.into())]);
            return for_terminal(&format!("{text} [{}]", finding.rule.id()));
        }
        let place = finding.spans.first().map(|span| {
            let text = self.sources.text(&span.path).map_or("", |file| &file.text);
            let (line, column) = LineIndex::new(text).position(span.range.start);
            format!("{}:{line}:{column}: ", self.folder.join(&*span.path).display())
        });
        let text = format!(
            "{}{} [{}] {}",
            place.unwrap_or_default(),
            self.localizer.message(finding),
            finding.rule.id(),
            self.localizer.help(finding)
        );
        for_terminal(&text.replace('\n', " "))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use codegloss_engine::{Localizer, Sources, analyze_packs};

    use super::CargoReport;

    /// A folder without a project is named with what a build script can call, in the language that is asked for.
    #[test]
    fn a_missing_project_is_named_by_what_a_build_script_calls() {
        let folder = Path::new("no-such-folder");
        let (sources, findings) = Sources::read_for_packs(folder);
        let findings: Vec<_> = findings.iter().collect();
        for (language, begins) in
            [("en", "no-such-folder has no codegloss.toml"), ("zh_CN.UTF-8", "no-such-folder 中没有")]
        {
            let report = CargoReport::new(folder, &sources, &findings, Localizer::new(language));
            let line = report.line(findings[0]);
            assert!(
                line.starts_with(begins) && line.contains("build_script") && !line.contains("--project"),
                "{line}"
            );
        }
    }

    /// Cargo prints what it is told: nothing in it steers a terminal or hides in it, and it is one line.
    #[test]
    fn cargo_is_told_what_can_be_seen() {
        let files: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/a.toml", "domain = 'a'\n'x\u{202e}y' = 1\n[[code]]\ncode = 1\n".as_bytes()),
            ("locales/en/\u{200b}.ftl", "a = A\na-1 = { $x }\u{2066}\n".as_bytes()),
        ];
        let (sources, _) = Sources::from_files(files);
        let findings = analyze_packs(&sources).diagnostics;
        let folder = Path::new("errors\u{2067}\u{9b}");
        let findings: Vec<_> = findings.iter().collect();
        let report = CargoReport::new(folder, &sources, &findings, Localizer::new("en"));
        let told: Vec<String> = findings.iter().map(|finding| report.line(finding)).collect();
        let steers = |c: char| c.is_control() || "\u{200b}\u{202e}\u{2066}\u{2067}".contains(c);
        assert!(!told.concat().contains(steers), "{told:?}");
        let unknown = "errors<U+2067>\u{fffd}/catalog/a.toml:2:1: Unknown key x<U+202E>y";
        assert!(told.iter().any(|line| line.starts_with(unknown)), "{told:?}");
        let text = "/locales/en/<U+200B>.ftl:2:13: Invisible character: U+2066 LEFT-TO-RIGHT ISOLATE [invisible-character]";
        assert!(told.iter().any(|line| line.contains(text)), "{told:?}");
    }
}
