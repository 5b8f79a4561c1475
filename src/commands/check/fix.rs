//! `--fix`: writes what findings offer into the files that people write.

mod corrections;
mod trials;

use std::collections::BTreeSet;

use codegloss_engine::{DiagnosticArgument, Sources};

use self::corrections::Correction;
use self::trials::{Outcome, corrected};
use super::filter::Filter;
use crate::cli::{CheckOptions, ExitStatus};
use crate::commands::session::report_output;
use crate::output::{self, Edit};
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
    let outcome = corrected(&project, filter);
    if !options.dry_run {
        let edits = edits(paths(&outcome.made), &project.sources, &outcome.sources);
        output::edit(root, &edits).map_err(|error| report_output(reporter, &error))?;
    }
    report(reporter, &outcome, options);
    if options.dry_run || outcome.made.is_empty() { Ok(project) } else { Ok(project.read_again()) }
}

fn edits<'a>(paths: BTreeSet<&'a str>, old: &'a Sources, new: &'a Sources) -> Vec<Edit<'a>> {
    let edit = |path: &'a str| {
        let (before, after) = (&old.text(path)?.text, &new.text(path)?.text);
        Some(Edit { path, before: Some(before), after })
    };
    paths.into_iter().filter_map(edit).collect()
}

/// The files of corrections, each once, in their order.
fn paths(made: &[Correction]) -> BTreeSet<&str> {
    made.iter().map(|correction| &*correction.path).collect()
}

fn report(reporter: &Reporter, outcome: &Outcome, options: &CheckOptions) {
    // A document must stay the only thing on standard output.
    let say = |id: &str, arguments: &[(&str, DiagnosticArgument)]| {
        if options.format.is_document() { reporter.note(id, arguments) } else { reporter.info(id, arguments) }
    };
    let Outcome { made, untried, .. } = outcome;
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
    if *untried > 0 {
        say("fix-untried", &[("count", (*untried).into())]);
    }
}
