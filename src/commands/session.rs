//! What the commands have in common: opening a project, and reporting how it went.

use std::path::{Path, PathBuf};

use codegloss_engine::{Diagnostic, DiagnosticArgument, LocaleIndex, PROJECT_FILE, Rule, Settings, nearest};

use crate::cli::ExitStatus;
use crate::output::{Difference, OutputError};
use crate::project::Project;
use crate::report::{self, Findings, Format, Reporter};

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

/// The language of a project with this tag. If there is none, says so.
pub(super) fn known_locale(reporter: &Reporter, settings: &Settings, tag: &str) -> Option<LocaleIndex> {
    let found = settings.locale(tag);
    if found.is_none() {
        let tags = || settings.locales.iter().map(|locale| locale.tag.as_str());
        let [similar, suggestion] = suggested(nearest(tag, tags()));
        let locales = reporter.list(tags().map(str::to_owned)).into();
        let arguments = [("locale", tag.into()), similar, suggestion, ("locales", locales)];
        reporter.error("locale-unknown", &arguments);
    }
    found
}

/// The rule with this id. If there is none, says so.
pub(super) fn known_rule(reporter: &Reporter, id: &str) -> Option<Rule> {
    let found = Rule::find(id);
    if found.is_none() {
        let [similar, suggestion] = suggested(nearest(id, Rule::ALL.iter().map(|rule| rule.id())));
        reporter.error("rule-unknown", &[("rule", id.into()), similar, suggestion]);
    }
    found
}

/// What was perhaps meant, as the arguments of a message.
pub(super) fn suggested(suggestion: Option<&str>) -> [(&'static str, DiagnosticArgument); 2] {
    let similar = if suggestion.is_some() { "some" } else { "none" };
    [("similar", similar.into()), ("suggestion", suggestion.unwrap_or_default().into())]
}

/// Reports findings for people, and how many there are.
pub(super) fn report_findings(reporter: &Reporter, project: &Project, findings: &[Diagnostic]) -> ExitStatus {
    report(reporter, project, findings, Format::Text, false);
    ExitStatus::Findings
}

/// Reports the findings of a project: all of them, or a part.
pub(super) fn report_project(reporter: &Reporter, project: &Project, format: Format, is_part: bool) {
    report(reporter, project, &project.analysis.diagnostics, format, is_part);
}

fn report(reporter: &Reporter, project: &Project, list: &[Diagnostic], format: Format, is_part: bool) {
    let (sources, settings, left_out) = (&project.sources, project.settings(), project.analysis.left_out);
    let folder = folder_for(format, project);
    reporter.findings(&Findings { sources, list, left_out, settings, folder }, format);
    if format.is_document() {
        return;
    }
    if let Some(settings) = settings {
        reporter.languages(settings, list);
    }
    let counts = project.analysis.resolved.as_ref().map(|resolved| {
        let guides = resolved.guides.iter().filter(|guide| !guide.is_landing()).count();
        [resolved.catalog.codes.len(), guides, resolved.locales.len()]
    });
    reporter.summary(list, counts.unwrap_or_default(), is_part);
    reporter.left_out(left_out);
}

/// What the paths of a project's files begin with. People and programs that know the project read them from its own folder.
fn folder_for(format: Format, project: &Project) -> String {
    match format {
        Format::Text | Format::Json => String::new(),
        Format::Concise => project.folder_from(Path::new(".")),
        // A step may work in any folder of the repository.
        Format::Github | Format::Sarif => {
            let repository = std::env::var_os("GITHUB_WORKSPACE").unwrap_or_else(|| ".".into());
            project.folder_from(Path::new(&repository))
        }
    }
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
        OutputError::Changed(path) => reporter.error("file-changed", &[("path", shown(path))]),
        OutputError::Partial { written, error } => {
            report_output(reporter, error);
            if !written.is_empty() {
                reporter.note("files-written", &[("paths", reporter.list(written.iter().cloned()).into())]);
            }
        }
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
