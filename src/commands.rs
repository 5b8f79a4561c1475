//! The commands: each loads, acts and reports.

use std::path::{Path, PathBuf};

use codegloss_engine::{Diagnostic, DiagnosticArgument, PROJECT_FILE};

use crate::builtin;
use crate::cli::Ending;
use crate::output::{self, Difference, Maker, Outcome, OutputError, Step, Tree, Writer};
use crate::project::Project;
use crate::report::{self, Reporter};
use crate::site;

/// Builds the site. With errors, nothing is written: the last good site stays. With `check`, nothing is written either,
/// and what would be is said.
pub(crate) fn build(
    reporter: &Reporter,
    folder: Option<PathBuf>,
    out: Option<PathBuf>,
    check: bool,
) -> Ending {
    let Some(project) = open(reporter, folder) else {
        return Ending::CouldNotRun;
    };
    let out = &out.unwrap_or_else(|| project.site_folder());
    if project.reads_from(out) {
        return refuse_folder(reporter, out);
    }
    let findings = &project.analysis.diagnostics;
    let progress = |done, total| reporter.progress("progress-render", done, total);
    let made = match project.whole() {
        Some(resolved) => site::render(resolved, &project.sources, &progress)
            .map(|tree| (tree, Maker::new(Writer::Build, resolved))),
        None => Err(Vec::new()),
    };
    report::progress_ends();
    let (tree, maker) = match made {
        Ok(made) => made,
        Err(faults) => {
            let all: Vec<Diagnostic> = findings.iter().cloned().chain(faults).collect();
            let ending = report_findings(reporter, &project, &all);
            reporter.aside("site-not-written", &[]);
            return ending;
        }
    };
    if check {
        return report_difference(reporter, &tree, out, &maker, ["site-unchanged", "site-would-change"]);
    }
    let mut before = |step: Step| {
        if let Step::File(done, total) = step
            && done % 64 == 0
        {
            reporter.progress("progress-write", done, total);
        }
        Ok(())
    };
    let written = output::publish(&tree, out, &maker, &mut before);
    report::progress_ends();
    let outcome = match written {
        Ok(outcome) => outcome,
        Err(error) => return report_output(reporter, &error),
    };
    if !findings.is_empty() {
        report_findings(reporter, &project, findings);
    }
    report_site(reporter, outcome, out);
    Ending::Fine
}

/// Says in these words which files are not what would be written: that is a finding.
fn report_difference(
    reporter: &Reporter,
    tree: &Tree,
    out: &Path,
    maker: &Maker,
    [unchanged, would_change]: [&str; 2],
) -> Ending {
    let Difference { changed, removed } = match output::difference(tree, out, maker) {
        Ok(difference) => difference,
        Err(error) => return report_output(reporter, &error),
    };
    let folder = out.display().to_string();
    if changed.is_empty() && removed.is_empty() {
        reporter.say(unchanged, &[("files", tree.len().into()), ("folder", folder.into())]);
        return Ending::Fine;
    }
    let lines = changed.iter().map(|path| ('+', path)).chain(removed.iter().map(|path| ('-', path)));
    let lines: Vec<String> = lines.map(|(mark, path)| format!("{mark} {path}\n")).collect();
    report::print(&lines.concat());
    let counts =
        [("changed", changed.len().into()), ("removed", removed.len().into()), ("folder", folder.into())];
    reporter.say(would_change, &counts);
    Ending::Findings
}

/// Says what a build wrote, and how to look at it.
fn report_site(reporter: &Reporter, outcome: Outcome, out: &Path) {
    let folder = out.display().to_string();
    if outcome.changed == 0 && outcome.removed == 0 {
        reporter.say("site-unchanged", &[("files", outcome.files.into()), ("folder", folder.into())]);
    } else {
        reporter.say(
            "site-written",
            &[
                ("files", outcome.files.into()),
                ("changed", outcome.changed.into()),
                ("removed", outcome.removed.into()),
                ("folder", folder.into()),
            ],
        );
    }
    reporter.say("site-look", &[("path", out.join("index.html").display().to_string().into())]);
}

/// Reports everything that is wrong.
pub(crate) fn check(reporter: &Reporter, folder: Option<PathBuf>, json: bool, strict: bool) -> Ending {
    let Some(mut project) = open(reporter, folder) else {
        return Ending::CouldNotRun;
    };
    // Templates are part of a project: whether they render is only seen by rendering.
    let faults = project.whole().map(|resolved| site::check(resolved, &project.sources));
    project.analysis.diagnostics.extend(faults.unwrap_or_default());
    let findings = &project.analysis.diagnostics;
    if json {
        reporter.findings_json(&project.sources, findings);
    } else {
        report_findings(reporter, &project, findings);
    }
    let is_bad = project.analysis.has_errors() || (strict && !findings.is_empty());
    if is_bad { Ending::Findings } else { Ending::Fine }
}

/// Git must leave the line ends of checked-in packs alone: a pack is found by its length in bytes.
const ATTRIBUTES: (&str, &[u8]) = (".gitattributes", b"* -text\n");

/// Writes the packs that apps read; with `rust`, in the form that an app checks in and compiles. With `check`, nothing is
/// written, and what would be is said.
pub(crate) fn pack(
    reporter: &Reporter,
    folder: Option<PathBuf>,
    out: &Path,
    rust: bool,
    check: bool,
) -> Ending {
    let Some(project) = open(reporter, folder) else {
        return Ending::CouldNotRun;
    };
    if project.reads_from(out) {
        return refuse_folder(reporter, out);
    }
    let Some(resolved) = project.whole() else {
        return report_findings(reporter, &project, &project.analysis.diagnostics);
    };
    let files = if rust {
        codegloss_build::rust_files(resolved).map_err(|error| error.to_string())
    } else {
        resolved.packs().map_err(|error| error.to_string())
    };
    let mut tree: Tree = match files {
        Ok(files) => files.into_iter().collect(),
        Err(problem) => {
            reporter.fail("cannot-run", &[("problem", problem.into())]);
            return Ending::CouldNotRun;
        }
    };
    if rust {
        tree.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_vec());
    }
    let maker = Maker::new(if rust { Writer::PackRust } else { Writer::Pack }, resolved);
    if check {
        return report_difference(reporter, &tree, out, &maker, ["packs-unchanged", "packs-would-change"]);
    }
    match output::publish(&tree, out, &maker, &mut |_| Ok(())) {
        Ok(outcome) => {
            let shown = out.display().to_string();
            reporter.say("packs-written", &[("files", outcome.files.into()), ("folder", shown.into())]);
            Ending::Fine
        }
        Err(error) => report_output(reporter, &error),
    }
}

/// Makes a small project to begin with, in the user's language.
pub(crate) fn new(reporter: &Reporter, folder: &Path) -> Ending {
    let shown = folder.display().to_string();
    match output::create(&builtin::starter(reporter.wording.tag()), folder) {
        Ok(()) => {
            reporter.say("project-created", &[("folder", shown.clone().into())]);
            reporter.say("project-next", &[("folder", as_argument(&shown).into())]);
            Ending::Fine
        }
        Err(OutputError::Foreign(_)) => {
            reporter.fail("folder-not-empty", &[("folder", shown.into())]);
            Ending::CouldNotRun
        }
        Err(error) => report_output(reporter, &error),
    }
}

/// A path as it is typed in a shell.
fn as_argument(path: &str) -> String {
    // An option begins so, too.
    let path = if path.starts_with('-') { format!("./{path}") } else { path.to_owned() };
    let is_plain = |c: char| c.is_alphanumeric() || std::path::is_separator(c) || "-_.:,+@%".contains(c);
    if path.chars().all(is_plain) { path } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// Opens the project that was named, or the nearest one upwards.
pub(crate) fn open(reporter: &Reporter, folder: Option<PathBuf>) -> Option<Project> {
    let named = folder.is_some();
    let start = folder.unwrap_or_else(|| PathBuf::from("."));
    let found =
        if named { start.join(PROJECT_FILE).is_file().then(|| start.clone()) } else { Project::find(&start) };
    if found.is_none() {
        let shown = std::path::absolute(&start).unwrap_or(start).display().to_string();
        reporter.fail("no-project", &[("folder", shown.into())]);
    }
    Some(Project::read(&found?))
}

/// Reports findings, and how many there are.
pub(crate) fn report_findings(reporter: &Reporter, project: &Project, findings: &[Diagnostic]) -> Ending {
    let resolved = project.analysis.resolved.as_ref();
    reporter.findings(&project.sources, findings);
    reporter.summary(
        findings,
        resolved.map_or(0, |resolved| resolved.catalog.codes.len()),
        resolved.map_or(0, |resolved| resolved.locales.len()),
    );
    Ending::Findings
}

/// What is made of a project must not become a part of it.
fn refuse_folder(reporter: &Reporter, folder: &Path) -> Ending {
    reporter.fail("folder-in-project", &[("folder", folder.display().to_string().into())]);
    Ending::CouldNotRun
}

fn report_output(reporter: &Reporter, error: &OutputError) -> Ending {
    let shown = |path: &Path| DiagnosticArgument::from(path.display().to_string());
    match error {
        OutputError::NoFolder(folder) => reporter.fail("not-a-folder", &[("folder", shown(folder))]),
        OutputError::Foreign(folder) => reporter.fail("foreign-folder", &[("folder", shown(folder))]),
        OutputError::OtherCommand { folder, writer } => {
            let command = writer.name().into();
            reporter.fail("other-command", &[("folder", shown(folder)), ("command", command)]);
        }
        OutputError::OtherProject { folder, main: Some(domain) } => {
            let domain = domain.as_str().into();
            reporter.fail("other-project", &[("folder", shown(folder)), ("domain", domain)]);
        }
        OutputError::OtherProject { folder, main: None } => {
            reporter.fail("old-folder", &[("folder", shown(folder))]);
        }
        OutputError::Manifest(path) => {
            let folder = shown(path.parent().unwrap_or(path));
            reporter.fail("damaged-manifest", &[("path", shown(path)), ("folder", folder)]);
        }
        OutputError::Occupied(path) => reporter.fail("foreign-file", &[("path", shown(path))]),
        OutputError::Busy(folder) => reporter.fail("folder-busy", &[("folder", shown(folder))]),
        OutputError::Io(path, error) => {
            let problem = error.to_string().into();
            reporter.fail("cannot-write", &[("path", shown(path)), ("problem", problem)]);
        }
    }
    Ending::CouldNotRun
}
