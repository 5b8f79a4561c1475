//! What the commands have in common: opening a project, and reporting how it went.

use std::path::{Path, PathBuf};

use codegloss_engine::{Diagnostic, DiagnosticArgument, PROJECT_FILE};

use crate::cli::ExitStatus;
use crate::output::{Difference, OutputError};
use crate::project::Project;
use crate::report::{self, Reporter};

/// Opens the project that was named, or the nearest one upwards.
pub(super) fn open(reporter: &Reporter, folder: Option<PathBuf>) -> Option<Project> {
    let named = folder.is_some();
    let start = folder.unwrap_or_else(|| PathBuf::from("."));
    let found =
        if named { start.join(PROJECT_FILE).is_file().then(|| start.clone()) } else { Project::find(&start) };
    if found.is_none() {
        let shown = std::path::absolute(&start).unwrap_or(start).display().to_string();
        reporter.error("no-project", &[("folder", shown.into())]);
    }
    Some(Project::read(&found?))
}

/// Reports findings, and how many there are.
pub(super) fn report_findings(reporter: &Reporter, project: &Project, findings: &[Diagnostic]) -> ExitStatus {
    let resolved = project.analysis.resolved.as_ref();
    reporter.findings(&project.sources, findings);
    let counts = resolved.map(|resolved| {
        let guides = resolved.guides.iter().filter(|guide| !guide.is_landing()).count();
        [resolved.catalog.codes.len(), guides, resolved.locales.len()]
    });
    reporter.summary(findings, counts.unwrap_or_default());
    reporter.left_out(project.analysis.left_out);
    ExitStatus::Findings
}

/// Reports everything that was found in a project, for people or as JSON for programs.
pub(super) fn report_project(reporter: &Reporter, project: &Project, json: bool) -> ExitStatus {
    let analysis = &project.analysis;
    if json {
        reporter.findings_json(&project.sources, &analysis.diagnostics, analysis.left_out);
        return ExitStatus::Findings;
    }
    report_findings(reporter, project, &analysis.diagnostics)
}

/// What is made of a project must not become a part of it.
pub(super) fn refuse_folder(reporter: &Reporter, folder: &Path) -> ExitStatus {
    reporter.error("folder-in-project", &[("folder", folder.display().to_string().into())]);
    ExitStatus::CouldNotRun
}

pub(super) fn report_output(reporter: &Reporter, error: &OutputError) -> ExitStatus {
    let shown = |path: &Path| DiagnosticArgument::from(path.display().to_string());
    match error {
        // Who makes files from templates reports their faults together with the project's.
        OutputError::Faults(_) => {}
        OutputError::NoFolder(folder) => reporter.error("not-a-folder", &[("folder", shown(folder))]),
        OutputError::NotOurs(folder) => reporter.error("foreign-folder", &[("folder", shown(folder))]),
        OutputError::OtherCommand { folder, writer } => {
            let command = writer.name().into();
            reporter.error("other-command", &[("folder", shown(folder)), ("command", command)]);
        }
        OutputError::OtherProject { folder, main: Some(domain) } => {
            let domain = domain.as_str().into();
            reporter.error("other-project", &[("folder", shown(folder)), ("domain", domain)]);
        }
        OutputError::OtherProject { folder, main: None } => {
            reporter.error("old-folder", &[("folder", shown(folder))]);
        }
        OutputError::Manifest(path) => {
            let folder = shown(path.parent().unwrap_or(path));
            reporter.error("damaged-manifest", &[("path", shown(path)), ("folder", folder)]);
        }
        OutputError::Occupied(path) => reporter.error("foreign-file", &[("path", shown(path))]),
        OutputError::Locked(folder) => reporter.error("folder-busy", &[("folder", shown(folder))]),
        OutputError::Io(path, error) => {
            let problem = error.to_string().into();
            reporter.error("cannot-write", &[("path", shown(path)), ("problem", problem)]);
        }
    }
    ExitStatus::CouldNotRun
}

/// Lists the files that would change, and counts them in these words: a difference is a finding.
pub(super) fn report_difference(
    reporter: &Reporter,
    difference: Result<Difference, OutputError>,
    out: &Path,
    [unchanged, would_change]: [&str; 2],
) -> ExitStatus {
    let Difference { files, changed, removed } = match difference {
        Ok(difference) => difference,
        Err(error) => return report_output(reporter, &error),
    };
    let folder = out.display().to_string();
    if changed.is_empty() && removed.is_empty() {
        reporter.info(unchanged, &[("files", files.into()), ("folder", folder.into())]);
        return ExitStatus::Success;
    }
    let lines = changed.iter().map(|path| ('+', path)).chain(removed.iter().map(|path| ('-', path)));
    let lines: Vec<String> = lines.map(|(mark, path)| format!("{mark} {path}\n")).collect();
    report::print(&lines.concat());
    let counts =
        [("changed", changed.len().into()), ("removed", removed.len().into()), ("folder", folder.into())];
    reporter.info(would_change, &counts);
    ExitStatus::Findings
}

/// A path as it is typed in a shell.
pub(super) fn as_argument(path: &str) -> String {
    // Options also begin with it.
    let path = if path.starts_with('-') { format!("./{path}") } else { path.to_owned() };
    let is_plain = |c: char| c.is_alphanumeric() || std::path::is_separator(c) || "-_.:,+@%".contains(c);
    if path.chars().all(is_plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}
