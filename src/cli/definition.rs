//! What the command line takes, as clap is told.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::{Arg, ArgAction, Command, value_parser};
use codegloss_engine::{CLDR_VERSION, Localizer};

use crate::report::{Format, list};

/// The values of `--format` for an answer, the default one first.
const ANSWER_FORMATS: &[&str] = &["text", "json"];

/// The values of `--severity`.
const SEVERITIES: [&str; 2] = ["error", "warning"];

/// The values of `--fail-under`, the only option that has a range.
pub(super) const PERCENTAGES: RangeInclusive<i64> = 0..=100;

/// Makes the definition in one language.
pub(super) struct Definition<'a> {
    localizer: &'a Localizer,
}

impl<'a> Definition<'a> {
    pub(super) fn new(localizer: &'a Localizer) -> Self {
        Self { localizer }
    }

    /// The whole command line.
    pub(super) fn command(&self) -> Command {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        let (major, minor) = CLDR_VERSION;
        let versions = format!("{} (CLDR {major}.{minor})", env!("CARGO_PKG_VERSION"));
        self.common(Command::new("codegloss"), &format!(" <{}>", self.say("value-command")))
            .about(self.say("about-tool"))
            .after_help(format!(
                "{}\n{}",
                punctuated(self.localizer, "heading-examples"),
                indented(&self.say("after-help"))
            ))
            .version(kept(versions))
            .disable_version_flag(true)
            .arg(version.help(self.say("option-version")))
            // Its words would be English: a command of our own takes its place.
            .disable_help_subcommand(true)
            .subcommand_required(true)
            .subcommand_help_heading(self.heading("heading-commands"))
            .subcommand_value_name(self.heading("value-command"))
            .subcommands([
                self.build(),
                self.check(),
                self.status(),
                self.explain(),
                self.pack(),
                self.new_project(),
                self.stub("new-locale", "about-new-locale", "argument-new-locale"),
                self.stub("stub", "about-stub", "argument-locale"),
                self.help(),
            ])
    }

    fn build(&self) -> Command {
        let out = self.out().help(self.say("option-out-build"));
        let check = self.flag("check", "option-check");
        self.common(Command::new("build"), "").about(self.say("about-build")).args([
            self.project(),
            out,
            check,
        ])
    }

    fn check(&self) -> Command {
        let severity = Arg::new("severity").long("severity").value_name(self.heading("value-severity"));
        let severity =
            severity.value_parser(PossibleValuesParser::new(SEVERITIES)).hide_possible_values(true);
        self.common(Command::new("check"), "").about(self.say("about-check")).args([
            self.project(),
            self.format(&Format::NAMES),
            self.flag("strict", "option-strict"),
            self.several("locale", "value-language", "option-locale"),
            self.several("rule", "value-rule", "option-rule"),
            severity.help(self.say("option-severity")),
            self.flag("fix", "option-fix"),
            self.flag("dry-run", "option-dry-run").requires("fix").conflicts_with("write-baseline"),
            self.path("baseline", "value-file").help(self.say("option-baseline")),
            self.path("write-baseline", "value-file").help(self.say("option-write-baseline")),
            self.path("against", "value-release").help(self.say("option-against")),
        ])
    }

    fn explain(&self) -> Command {
        // A text may be pasted without quotes.
        let code =
            self.positional("code", "value-code", "argument-code").num_args(1..).allow_negative_numbers(true);
        self.common(Command::new("explain"), &format!(" <{}>...", self.say("value-code")))
            .about(self.say("about-explain"))
            .args([self.project(), code, self.format(ANSWER_FORMATS)])
    }

    fn pack(&self) -> Command {
        let out = self.out().required(true).help(self.say("option-out-pack"));
        let target = Arg::new("target").long("target").value_name(self.heading("value-target"));
        self.common(Command::new("pack"), &format!(" --out <{}>", self.say("value-folder")))
            .about(self.say("about-pack"))
            .args([
                self.project(),
                out,
                target.help(self.say("option-target")),
                self.flag("rust", "option-rust").conflicts_with_all(["typescript", "c"]),
                self.flag("typescript", "option-typescript").conflicts_with("c"),
                self.flag("c", "option-c"),
                self.flag("check", "option-check"),
            ])
    }

    fn new_project(&self) -> Command {
        let folder = self.positional("folder", "value-folder", "argument-folder");
        self.common(Command::new("new"), &format!(" <{}>", self.say("value-folder")))
            .about(self.say("about-new"))
            .arg(folder.value_parser(value_parser!(PathBuf)))
    }

    fn status(&self) -> Command {
        let locale = self.positional("locale", "value-language", "argument-status-locale").required(false);
        let least = Arg::new("fail-under").long("fail-under").value_name(self.heading("value-percent"));
        let least =
            least.value_parser(value_parser!(u16).range(PERCENTAGES)).help(self.say("option-fail-under"));
        self.common(Command::new("status"), &format!(" [{}]", self.say("value-language")))
            .about(self.say("about-status"))
            .args([self.project(), locale, self.format(ANSWER_FORMATS), least])
    }

    /// `stub` and `new-locale`, which take a language.
    fn stub(&self, name: &'static str, about: &str, argument: &str) -> Command {
        let locale = self.positional("locale", "value-language", argument);
        self.common(Command::new(name), &format!(" <{}>", self.say("value-language")))
            .about(self.say(about))
            .args([self.project(), locale])
    }

    fn help(&self) -> Command {
        let command = self.positional("command", "value-command", "argument-command").required(false);
        self.common(Command::new("help"), &format!(" [{}]", self.say("value-command")))
            .about(self.say("about-help"))
            .arg(command)
    }

    /// What every command has: its usage, its help and language, and the heading of its options.
    fn common(&self, command: Command, tail: &str) -> Command {
        let name = match command.get_name() {
            "codegloss" => String::new(),
            name => format!(" {name}"),
        };
        let usage = [("label", self.say("heading-usage").into()), ("text", "{usage}".into())];
        let usage = self.localizer.say("labelled", &usage);
        let template = format!("{{about-with-newline}}\n{usage}\n\n{{all-args}}{{after-help}}");
        let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
        let language =
            Arg::new("lang").long("lang").value_name(self.heading("value-language")).display_order(1000);
        command
            .override_usage(format!("codegloss{name} [{}]{tail}", self.say("value-options")))
            .help_template(StyledStr::from(template))
            .disable_help_flag(true)
            .next_help_heading(self.heading("heading-options"))
            .args([language.help(self.say("option-lang")), help.help(self.say("option-help"))])
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.say(help))
    }

    fn project(&self) -> Arg {
        self.folder("project").help(self.say("option-project"))
    }

    fn out(&self) -> Arg {
        self.folder("out")
    }

    fn folder(&self, name: &'static str) -> Arg {
        self.path(name, "value-folder")
    }

    fn path(&self, name: &'static str, value: &str) -> Arg {
        Arg::new(name).long(name).value_name(self.heading(value)).value_parser(value_parser!(PathBuf))
    }

    /// An option with several values, separated by commas or given more than once.
    fn several(&self, name: &'static str, value: &str, help: &str) -> Arg {
        let option = Arg::new(name).long(name).value_name(self.heading(value));
        option.action(ArgAction::Append).value_delimiter(',').help(self.say(help))
    }

    /// An option with one of these values, the default one first.
    fn format(&self, formats: &'static [&'static str]) -> Arg {
        let choices = list(self.localizer, formats.iter().map(|&name| name.to_owned()));
        let choices = [("choices", choices.into()), ("default", formats[0].into())];
        let choices = self.localizer.say("help-choices", &choices);
        let help = [("text", self.say("option-format").into()), ("detail", choices.into())];
        Arg::new("format")
            .long("format")
            .value_name(self.heading("value-format"))
            .value_parser(PossibleValuesParser::new(formats))
            .default_value(formats[0])
            .hide_default_value(true)
            .hide_possible_values(true)
            .help(self.localizer.say("with-detail", &help))
    }

    fn positional(&self, name: &'static str, value: &str, help: &str) -> Arg {
        let heading = self.heading("heading-arguments");
        let argument = Arg::new(name).value_name(self.heading(value)).help_heading(heading).required(true);
        argument.help(self.say(help))
    }

    fn say(&self, id: &str) -> String {
        self.localizer.say(id, &[])
    }

    fn heading(&self, id: &str) -> &'static str {
        kept(self.say(id))
    }
}

/// Help with the headings of the language: clap puts an English colon after each.
pub(super) fn with_headings(localizer: &Localizer, help: &str) -> String {
    ["heading-commands", "heading-arguments", "heading-options"]
        .into_iter()
        .fold(help.to_owned(), |help, id| {
            help.replacen(&format!("{}:", localizer.say(id, &[])), &punctuated(localizer, id), 1)
        })
}

/// A heading that has a line to itself.
fn punctuated(localizer: &Localizer, id: &str) -> String {
    localizer.say("heading", &[("heading", localizer.say(id, &[]).into())])
}

/// Words that clap wants for the life of the program: a program has one command line.
fn kept(words: String) -> &'static str {
    Box::leak(words.into_boxed_str())
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("  {line}\n")).collect();
    lines.concat()
}
