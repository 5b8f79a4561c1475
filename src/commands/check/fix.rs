//! `--fix`: writes what findings offer into the files that people write.

mod corrections;

use std::path::Path;

use codegloss_engine::Sources;

use self::corrections::{Correction, corrected};
use super::filter::Filter;
use crate::cli::{CheckOptions, ExitStatus};
use crate::commands::session::report_output;
use crate::output;
use crate::project::Project;
use crate::report::Reporter;

/// Corrects what can be corrected, reports it, and returns the project as it is now on the disk. With `dry_run`, nothing is written.
pub(super) fn run(
    reporter: &Reporter,
    project: Project,
    filter: &Filter<'_>,
    options: &CheckOptions,
) -> Result<Project, ExitStatus> {
    let Some(root) = project.folder() else { return Ok(project) };
    let (sources, mut made) = corrected(&project.sources, filter);
    let mut is_refused = false;
    if !options.dry_run {
        for path in paths(&made) {
            let written = write(root, &path, &project.sources, &sources);
            if !written.map_err(|error| report_output(reporter, &error))? {
                reporter.error("fix-changed", &[("path", path.as_str().into())]);
                made.retain(|correction| *correction.path != path);
                is_refused = true;
            }
        }
    }
    report(reporter, &made, options);
    match (is_refused, options.dry_run) {
        (true, _) => Err(ExitStatus::CouldNotRun),
        (false, true) => Ok(project),
        (false, false) => Ok(Project::read(root)),
    }
}

/// Writes the corrected text of a file, unless the file has changed since it was read.
fn write(root: &Path, path: &str, old: &Sources, new: &Sources) -> Result<bool, output::OutputError> {
    match (old.text(path), new.text(path)) {
        (Some(old), Some(new)) => output::replace_text(root, path, &old.text, &new.text),
        _ => Ok(false),
    }
}

/// The files of corrections, each once, in their order.
fn paths(made: &[Correction]) -> Vec<String> {
    let mut paths: Vec<String> = made.iter().map(|correction| correction.path.to_string()).collect();
    paths.sort();
    paths.dedup();
    paths
}

fn report(reporter: &Reporter, made: &[Correction], options: &CheckOptions) {
    // A document must stay the only thing on standard output.
    let say = |id: &str, arguments: &[(&str, codegloss_engine::DiagnosticArgument)]| {
        if options.format.is_document() { reporter.note(id, arguments) } else { reporter.info(id, arguments) }
    };
    for Correction { path, line, column, rule, old, new, .. } in made {
        let place = format!("{path}:{line}:{column}");
        let arguments = [
            ("place", place.into()),
            ("rule", rule.id().into()),
            ("old", old.as_str().into()),
            ("new", new.as_str().into()),
        ];
        say("fix-made", &arguments);
    }
    let summary = if options.dry_run { "fix-summary-dry-run" } else { "fix-summary" };
    say(summary, &[("fixes", made.len().into()), ("files", paths(made).len().into())]);
}
