//! The command line, in the user's language as far as clap lets it.

mod definition;
mod language;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use codegloss_engine::{DiagnosticArgument, Localizer, Severity};

use crate::report::{Format, Reporter};
use definition::{Definition, PERCENTAGES};
pub(crate) use language::{asked_language, user_languages};

/// What the user wants.
pub(crate) enum Request {
    Build { project: Option<PathBuf>, out: Option<PathBuf>, check: bool },
    Check { project: Option<PathBuf>, options: CheckOptions },
    Explain { project: Option<PathBuf>, query: String, json: bool },
    Pack { project: Option<PathBuf>, out: PathBuf, target: Option<String>, form: PackForm, check: bool },
    Status { project: Option<PathBuf>, query: StatusQuery },
    Stub { project: Option<PathBuf>, locale: String },
    NewLocale { project: Option<PathBuf>, locale: String },
    New { folder: PathBuf },
}

/// What to look at of what a check finds, and what to do with it.
pub(crate) struct CheckOptions {
    pub(crate) format: Format,
    /// Whether a warning is as bad as an error.
    pub(crate) strict: bool,
    /// Tags of locales; empty for all findings, those of no language included.
    pub(crate) locales: Vec<String>,
    /// Ids of rules; empty for all.
    pub(crate) rules: Vec<String>,
    pub(crate) severity: Option<Severity>,
    /// Whether to correct what can be corrected.
    pub(crate) fix: bool,
    /// Whether that is only shown.
    pub(crate) dry_run: bool,
    /// The file that lists the warnings to leave out.
    pub(crate) baseline: Option<PathBuf>,
    /// The file in which to list those that there are.
    pub(crate) write_baseline: Option<PathBuf>,
    /// The release to compare the project with: `errors.json`, or the folder of a site or of packs.
    pub(crate) against: Option<PathBuf>,
}

impl CheckOptions {
    /// Whether findings may be left out.
    pub(crate) fn is_part(&self) -> bool {
        let is_filtered = !self.locales.is_empty() || !self.rules.is_empty() || self.severity.is_some();
        is_filtered || self.baseline.is_some() || self.write_baseline.is_some()
    }
}

/// What `pack` writes beside the packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PackForm {
    /// Nothing: the packs alone.
    Packs,
    /// Rust source that embeds them.
    Rust,
    /// A module for JavaScript and TypeScript.
    TypeScript,
    /// A header for C and C++.
    C,
}

/// What `status` is asked for.
pub(crate) struct StatusQuery {
    /// The language; without it, all of them.
    pub(crate) locale: Option<String>,
    pub(crate) json: bool,
    /// The least share of its texts that a language must have, in percent.
    pub(crate) fail_under: Option<u16>,
}

/// How a run ended: the program's exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// Everything is fine.
    Success,
    /// The project has faults that were reported.
    Findings,
    /// There was nothing to work on or with.
    CouldNotRun,
}

/// Reads the arguments. An error is help, the version, or what is wrong, ready to print.
pub(crate) fn parse(
    localizer: &Localizer,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Request, clap::Error> {
    let mut matches = Definition::new(localizer).command().try_get_matches_from(arguments)?;
    let Some((name, mut matches)) = matches.remove_subcommand() else {
        return Err(Definition::new(localizer).command().error(ErrorKind::MissingSubcommand, ""));
    };
    let project = matches.try_remove_one::<PathBuf>("project").ok().flatten();
    let path = |matches: &mut ArgMatches, id: &str| matches.remove_one::<PathBuf>(id).unwrap_or_default();
    let text = |matches: &mut ArgMatches, id: &str| matches.remove_one::<String>(id).unwrap_or_default();
    let is_json =
        |matches: &mut ArgMatches| matches.remove_one::<String>("format").as_deref() == Some("json");
    Ok(match name.as_str() {
        "build" => {
            Request::Build { project, out: matches.remove_one("out"), check: matches.get_flag("check") }
        }
        "check" => Request::Check { project, options: check_options(&mut matches) },
        "explain" => Request::Explain {
            project,
            query: matches.remove_many("code").into_iter().flatten().collect::<Vec<String>>().join(" "),
            json: is_json(&mut matches),
        },
        "pack" => Request::Pack {
            project,
            out: path(&mut matches, "out"),
            target: matches.remove_one("target"),
            form: pack_form(&matches),
            check: matches.get_flag("check"),
        },
        "status" => {
            let fail_under = matches.remove_one("fail-under");
            let locale = matches.remove_one("locale");
            Request::Status {
                project,
                query: StatusQuery { locale, json: is_json(&mut matches), fail_under },
            }
        }
        "stub" => Request::Stub { project, locale: text(&mut matches, "locale") },
        "new-locale" => Request::NewLocale { project, locale: text(&mut matches, "locale") },
        "help" => return parse(localizer, as_option(matches.remove_one("command"))),
        _ => Request::New { folder: path(&mut matches, "folder") },
    })
}

fn pack_form(matches: &ArgMatches) -> PackForm {
    let forms = [("rust", PackForm::Rust), ("typescript", PackForm::TypeScript), ("c", PackForm::C)];
    let form = forms.into_iter().find(|(option, _)| matches.get_flag(option));
    form.map_or(PackForm::Packs, |(_, form)| form)
}

fn check_options(matches: &mut ArgMatches) -> CheckOptions {
    let mut texts = |id: &str| matches.remove_many(id).into_iter().flatten().collect::<Vec<String>>();
    let (locales, rules) = (texts("locale"), texts("rule"));
    let severity = matches.remove_one::<String>("severity").map(|name| match &*name {
        "error" => Severity::Error,
        _ => Severity::Warning,
    });
    let format = matches.remove_one::<String>("format").as_deref().map(Format::named).unwrap_or_default();
    CheckOptions {
        format,
        strict: matches.get_flag("strict"),
        locales,
        rules,
        severity,
        fix: matches.get_flag("fix"),
        dry_run: matches.get_flag("dry-run"),
        baseline: matches.remove_one("baseline"),
        write_baseline: matches.remove_one("write-baseline"),
        against: matches.remove_one("against"),
    }
}

/// `help build` is another way to write `build --help`.
fn as_option(command: Option<String>) -> Vec<OsString> {
    let arguments = [Some("codegloss".to_owned()), command, Some("--help".to_owned())];
    arguments.into_iter().flatten().map(OsString::from).collect()
}

/// Help, or the version, as it is printed.
pub(crate) fn help(localizer: &Localizer, help: &clap::Error) -> String {
    definition::with_headings(localizer, &help.render().ansi().to_string())
}

/// What is wrong with the arguments, in the user's language. Kinds that have no words here keep clap's English.
pub(crate) fn usage_error(reporter: &Reporter, error: &clap::Error) -> String {
    let localizer = &reporter.localizer;
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => reporter.list(texts.iter().cloned()),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let suggestion = |kind| {
        let suggestion = context(kind);
        let similar = if suggestion.is_empty() { "none" } else { "some" };
        (DiagnosticArgument::from(similar), DiagnosticArgument::from(suggestion))
    };
    // clap shows an option with its value's name: `--lang <LANGUAGE>`.
    let option = || context(ContextKind::InvalidArg).split(' ').next().unwrap_or_default().to_owned();
    let problem = match error.kind() {
        ErrorKind::UnknownArgument => {
            let (similar, suggestion) = suggestion(ContextKind::SuggestedArg);
            let argument = context(ContextKind::InvalidArg).into();
            localizer.say(
                "usage-unknown-argument",
                &[("argument", argument), ("similar", similar), ("suggestion", suggestion)],
            )
        }
        ErrorKind::InvalidSubcommand => {
            let (similar, suggestion) = suggestion(ContextKind::SuggestedSubcommand);
            let command = context(ContextKind::InvalidSubcommand).into();
            localizer.say(
                "usage-unknown-command",
                &[("command", command), ("similar", similar), ("suggestion", suggestion)],
            )
        }
        ErrorKind::MissingSubcommand => localizer.say("usage-missing-command", &[]),
        ErrorKind::MissingRequiredArgument => {
            // clap marks an argument that may be several words: `<CODE>...`.
            let argument = context(ContextKind::InvalidArg).replace("...", "");
            localizer.say("usage-missing-argument", &[("argument", argument.into())])
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            localizer.say("usage-missing-value", &[("option", option().into())])
        }
        ErrorKind::ValueValidation => localizer.say(
            "usage-invalid-value",
            &[
                ("value", context(ContextKind::InvalidValue).into()),
                ("option", option().into()),
                ("choices", format!("{}–{}", PERCENTAGES.start(), PERCENTAGES.end()).into()),
            ],
        ),
        ErrorKind::InvalidValue => localizer.say(
            "usage-invalid-value",
            &[
                ("value", context(ContextKind::InvalidValue).into()),
                ("option", option().into()),
                ("choices", context(ContextKind::ValidValue).into()),
            ],
        ),
        ErrorKind::TooManyValues => localizer.say(
            "usage-unexpected-value",
            &[("value", context(ContextKind::InvalidValue).into()), ("option", option().into())],
        ),
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg).split(' ').next().unwrap_or_default().to_owned();
            let options = [("option", option().into()), ("other", other.clone().into())];
            let id = if option() == other || other.is_empty() {
                "usage-repeated-option"
            } else {
                "usage-conflict"
            };
            localizer.say(id, &options)
        }
        _ => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
            localizer.say("usage-wrong", &[("problem", line.into())])
        }
    };
    let help = localizer.say("usage-see-help", &[("command", "codegloss --help".into())]);
    format!("{}\n{help}\n", reporter.label("label-error", problem))
}
