//! Runs `git`: the only module that does. No shell is involved, and no setting of a user changes what is printed.

use std::io::{BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::log::{Commit, commits as read};

/// Why there are no dates.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// There is no program `git`.
    NoGit,
    /// The project is in no work tree.
    NoRepository,
    /// Commits are missing, so that a text would have the date of the oldest one that is there.
    Shallow,
    /// No commit has anything of the project.
    Untracked,
    /// What `git` itself says.
    Other(String),
}

/// Settings that would have `git` run other programs or print something else.
const SETTINGS: [&str; 6] = [
    "core.quotePath=false",
    "core.safecrlf=false",
    "core.fsmonitor=false",
    "diff.ignoreSubmodules=all",
    "log.showRoot=true",
    "log.showSignature=false",
];

/// What the environment would change: another repository, other options, paths that mean something else.
const VARIABLES: [&str; 12] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_ATTR_SOURCE",
    "LANGUAGE",
];

/// How differences are printed: no line around them, files that were moved recognized, paths from the project's folder.
const DIFF: [&str; 16] = [
    "--patch",
    "--unified=0",
    "--inter-hunk-context=0",
    "--diff-algorithm=histogram",
    "--indent-heuristic",
    "--find-renames=50%",
    "-l1000",
    "-O/dev/null",
    "--text",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--relative",
    "--submodule=short",
    "--src-prefix=a/",
    "--dst-prefix=b/",
];

/// The files that texts and facts are in.
const FILES: [&str; 5] =
    ["--", ":(glob)**/*.toml", ":(glob)**/*.ftl", ":(glob)**/*.md", ":(exclude,glob)site/static/**"];

/// Gives the commits of the project in a folder to `step`, the last one first, until it returns `false`. Before them comes what is
/// not committed. Merges are one step: of their parents, only the first is followed.
pub(super) fn commits(folder: &Path, step: &mut dyn FnMut(&Commit) -> bool) -> Result<(), Failure> {
    let asked = run(git(folder).args(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"]))?;
    match String::from_utf8_lossy(&asked.stdout).split_whitespace().collect::<Vec<_>>()[..] {
        ["true", "false"] => {}
        ["true", "true"] => return Err(Failure::Shallow),
        _ => return Err(Failure::NoRepository),
    }
    if run(git(folder).args(["rev-parse", "--quiet", "--verify", "HEAD"])).is_err() {
        return Err(Failure::Untracked);
    }
    let ask = |arguments: &[&str], step: &mut dyn FnMut(&Commit) -> bool| {
        stream(git(folder).args(arguments).args(DIFF).args(FILES), step)
    };
    if ask(&["diff", "HEAD"], step)? {
        ask(&["log", "--first-parent", "--diff-merges=first-parent", FORMAT, DATE], step)?;
    }
    Ok(())
}

/// A line that begins as no line of a difference does, and the committer's date.
const FORMAT: &str = "--format=%x00%cd";
/// In the time zone of the variable `TZ`.
const DATE: &str = "--date=format-local:%Y-%m-%dT%H:%M:%SZ";

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["--no-pager", "--no-replace-objects"]);
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    for name in VARIABLES {
        command.env_remove(name);
    }
    // Nothing is written, nothing is fetched, and nobody is asked.
    let fixed = [("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_TERMINAL_PROMPT", "0")];
    command.envs(fixed).envs([("LC_ALL", "C"), ("TZ", "UTC0")]).stdin(Stdio::null());
    command
}

fn run(command: &mut Command) -> Result<Output, Failure> {
    let output = command.output().map_err(|error| not_started(&error))?;
    if output.status.success() { Ok(output) } else { Err(failed(&output.stderr)) }
}

/// Reads what `git` prints while it prints it, and ends it when nothing more is sought; whether something is.
fn stream(command: &mut Command, step: &mut dyn FnMut(&Commit) -> bool) -> Result<bool, Failure> {
    let mut git =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| not_started(&error))?;
    // Both are read at the same time: a full pipe would stop git.
    let errors = git.stderr.take().map(|mut errors| {
        std::thread::spawn(move || {
            let mut problem = Vec::new();
            let _ = errors.read_to_end(&mut problem);
            problem
        })
    });
    let is_read = git.stdout.take().is_none_or(|printed| read(BufReader::new(printed), step));
    if !is_read {
        let _ = git.kill();
        let _ = git.wait();
        return Ok(false);
    }
    let problem = errors.and_then(|errors| errors.join().ok()).unwrap_or_default();
    match git.wait() {
        Ok(status) if status.success() => Ok(true),
        _ => Err(failed(&problem)),
    }
}

fn not_started(error: &std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::NotFound => Failure::NoGit,
        _ => Failure::Other(error.to_string()),
    }
}

fn failed(problem: &[u8]) -> Failure {
    let problem = String::from_utf8_lossy(problem);
    if problem.contains("not a git repository") {
        return Failure::NoRepository;
    }
    Failure::Other(problem.split_whitespace().collect::<Vec<_>>().join(" "))
}
