//! The targets of `[packs.<name>]`: each has packs of its own.

use codegloss_engine::{DEFAULT_TARGET, Resolved, nearest};

use crate::commands::session::suggested;
use crate::report::Reporter;

/// What is made of a target, by file name.
type Files = Vec<(String, Vec<u8>)>;

/// Whether the project has this target. If not, says so.
pub(super) fn is_known(reporter: &Reporter, project: &Resolved, target: Option<&str>) -> bool {
    let Some(target) = target else { return true };
    let is_known = project.targets().any(|known| known == target);
    if !is_known {
        let [similar, suggestion] = suggested(nearest(target, project.targets()));
        let targets = reporter.list(project.targets().map(str::to_owned)).into();
        let arguments = [("target", target.into()), similar, suggestion, ("targets", targets)];
        reporter.error("target-unknown", &arguments);
    }
    is_known
}

/// The files of a target; without one, those of all targets, each in a folder of its own if there are several.
pub(super) fn files(
    project: &Resolved,
    target: Option<&str>,
    make: impl Fn(&Resolved) -> Result<Files, String>,
) -> Result<Files, String> {
    let files_of = |name| project.for_target(name).map_or_else(|| Ok(Files::new()), |target| make(&target));
    let mut names = project.targets();
    if target.is_some() || names.clone().count() == 1 {
        return files_of(target.unwrap_or(DEFAULT_TARGET));
    }
    names.try_fold(Files::new(), |mut all, name| {
        all.extend(files_of(name)?.into_iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        Ok(all)
    })
}
