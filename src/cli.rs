//! The command line, in the user's language as far as clap lets it.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use codegloss_build::{DiagnosticArgument, Wording};

use crate::report::Reporter;

/// The folder that a site is built into unless another is named.
pub(crate) const OUT: &str = "public";

/// What the user wants.
pub(crate) enum Request {
    Build { project: Option<PathBuf>, out: PathBuf },
    Check { project: Option<PathBuf>, json: bool, strict: bool },
    Explain { project: Option<PathBuf>, query: String, language: Option<String>, json: bool },
    Pack { project: Option<PathBuf>, out: PathBuf },
    New { folder: PathBuf },
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Everything is fine.
    Fine,
    /// The project has faults that were reported.
    Findings,
    /// There was nothing to work on or with.
    CouldNotRun,
}

/// Reads the arguments. An error is help, the version, or what is wrong, ready to print.
pub(crate) fn parse(
    wording: &Wording,
    arguments: impl IntoIterator<Item = std::ffi::OsString>,
) -> Result<Request, clap::Error> {
    let mut matches = command(wording).try_get_matches_from(arguments)?;
    let Some((name, mut matches)) = matches.remove_subcommand() else {
        return Err(command(wording).error(ErrorKind::MissingSubcommand, ""));
    };
    let project = matches.try_remove_one::<PathBuf>("project").ok().flatten();
    let path = |matches: &mut ArgMatches, id: &str| matches.remove_one::<PathBuf>(id).unwrap_or_default();
    let is_json =
        |matches: &mut ArgMatches| matches.remove_one::<String>("format").as_deref() == Some("json");
    Ok(match name.as_str() {
        "build" => Request::Build { project, out: path(&mut matches, "out") },
        "check" => {
            Request::Check { project, json: is_json(&mut matches), strict: matches.get_flag("strict") }
        }
        "explain" => Request::Explain {
            project,
            query: matches.remove_one("code").unwrap_or_default(),
            language: matches.remove_one("lang"),
            json: is_json(&mut matches),
        },
        "pack" => Request::Pack { project, out: path(&mut matches, "out") },
        _ => Request::New { folder: path(&mut matches, "folder") },
    })
}

/// What is wrong with the arguments, in the user's language. Kinds that have no words here keep clap's English.
pub(crate) fn usage_error(reporter: &Reporter, error: &clap::Error) -> String {
    let wording = &reporter.wording;
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
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
            wording.say(
                "usage-unknown-argument",
                &[("argument", argument), ("similar", similar), ("suggestion", suggestion)],
            )
        }
        ErrorKind::InvalidSubcommand => {
            let (similar, suggestion) = suggestion(ContextKind::SuggestedSubcommand);
            let command = context(ContextKind::InvalidSubcommand).into();
            wording.say(
                "usage-unknown-command",
                &[("command", command), ("similar", similar), ("suggestion", suggestion)],
            )
        }
        ErrorKind::MissingSubcommand => wording.say("usage-missing-command", &[]),
        ErrorKind::MissingRequiredArgument => {
            wording.say("usage-missing-argument", &[("argument", context(ContextKind::InvalidArg).into())])
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            wording.say("usage-missing-value", &[("option", option().into())])
        }
        ErrorKind::InvalidValue => wording.say(
            "usage-invalid-value",
            &[
                ("value", context(ContextKind::InvalidValue).into()),
                ("option", option().into()),
                ("choices", context(ContextKind::ValidValue).into()),
            ],
        ),
        ErrorKind::TooManyValues => wording.say(
            "usage-unexpected-value",
            &[("value", context(ContextKind::InvalidValue).into()), ("option", option().into())],
        ),
        ErrorKind::ArgumentConflict => wording.say("usage-repeated-option", &[("option", option().into())]),
        _ => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
            wording.say("usage-wrong", &[("problem", line.into())])
        }
    };
    let help = wording.say("usage-see-help", &[("command", "codegloss --help".into())]);
    format!("{}\n{help}\n", reporter.labelled("label-error", problem))
}

/// The language of the user's environment: POSIX's variables in their order, otherwise what the system says.
pub(crate) fn user_language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .or_else(sys_locale::get_locale)
        .unwrap_or_default()
}

fn command(wording: &Wording) -> Command {
    let say = |id: &str| wording.say(id, &[]);
    let heading = |id: &str| -> &'static str {
        // clap wants headings for the life of the program, and a program has one command line.
        Box::leak(say(id).into_boxed_str())
    };
    let options = heading("heading-options");
    let arguments = heading("heading-arguments");
    let folder = heading("value-folder");
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", say("heading-usage"));
    let dress = |command: Command, tail: &str| {
        let name = match command.get_name() {
            "codegloss" => String::new(),
            name => format!(" {name}"),
        };
        command
            .override_usage(format!("codegloss{name} [{}]{tail}", say("value-options")))
            .help_template(StyledStr::from(template.clone()))
            .disable_help_flag(true)
            .next_help_heading(options)
            .arg(
                Arg::new("help")
                    .short('h')
                    .long("help")
                    .action(ArgAction::Help)
                    .help(say("option-help"))
                    .global(false),
            )
    };
    let out = |help: &str| {
        Arg::new("out")
            .long("out")
            .value_name(folder)
            .value_parser(clap::value_parser!(PathBuf))
            .help(say(help))
    };
    let format = Arg::new("format")
        .long("format")
        .value_name(heading("value-format"))
        .value_parser(PossibleValuesParser::new(["text", "json"]))
        .default_value("text")
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(format!(
            "{} [{}] [{}]",
            say("option-format"),
            wording.say("help-choices", &[("choices", "text, json".into())]),
            wording.say("help-default", &[("value", "text".into())]),
        ));
    let project = Arg::new("project")
        .long("project")
        .value_name(folder)
        .value_parser(clap::value_parser!(PathBuf))
        .help(say("option-project"));
    let with_project = |command: Command, tail: &str| dress(command, tail).arg(project.clone());
    let default_out = wording.say("help-default", &[("value", OUT.into())]);
    dress(Command::new("codegloss"), &format!(" <{}>", say("value-command")))
        .about(say("about-tool"))
        .after_help(format!("{}:\n{}", say("heading-examples"), indented(&say("after-help"))))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say("option-version")),
        )
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand_help_heading(heading("heading-commands"))
        .subcommand_value_name(heading("value-command"))
        .subcommand(
            with_project(Command::new("build"), "").about(say("about-build")).arg(
                out("option-out-build")
                    .default_value(OUT)
                    .hide_default_value(true)
                    .help(format!("{} [{default_out}]", say("option-out-build"),)),
            ),
        )
        .subcommand(
            with_project(Command::new("check"), "")
                .about(say("about-check"))
                .arg(format.clone())
                .arg(Arg::new("strict").long("strict").action(ArgAction::SetTrue).help(say("option-strict"))),
        )
        .subcommand(
            with_project(Command::new("explain"), &format!(" <{}>", say("value-code")))
                .about(say("about-explain"))
                .arg(
                    Arg::new("code")
                        .value_name(heading("value-code"))
                        .help_heading(arguments)
                        .required(true)
                        .allow_negative_numbers(true)
                        .help(say("argument-code")),
                )
                .arg(
                    Arg::new("lang")
                        .long("lang")
                        .value_name(heading("value-language"))
                        .help(say("option-lang")),
                )
                .arg(format),
        )
        .subcommand(
            with_project(Command::new("pack"), &format!(" --out <{}>", say("value-folder")))
                .about(say("about-pack"))
                .arg(out("option-out-pack").required(true)),
        )
        .subcommand(
            dress(Command::new("new"), &format!(" <{}>", say("value-folder"))).about(say("about-new")).arg(
                Arg::new("folder")
                    .value_name(folder)
                    .help_heading(arguments)
                    .required(true)
                    .value_parser(clap::value_parser!(PathBuf))
                    .help(say("argument-folder")),
            ),
        )
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("  {line}\n")).collect();
    lines.concat()
}
