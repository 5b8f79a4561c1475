//! `explain`: what a code, a symbol or a rule means.

mod found;
mod missing;
mod unknown;

use std::io::Read as _;
use std::path::PathBuf;

use codegloss_engine::{Argument, Code, CodeIndex, DiagnosticArgument, LocaleIndex, Localizer, Resolved};
use codegloss_runtime::Field;

use super::session::{as_argument, open, report_project};
use crate::builtin;
use crate::cli::{self, ExitStatus};
use crate::json;
use crate::project::Project;
use crate::report::{self, Reporter, count};
use crate::site::{self, Found};

/// How a query named a code.
enum Named<'a> {
    /// By number, string, symbol or variant.
    Itself,
    /// By another real name.
    Alias(&'a str),
    /// By what earlier documentation printed.
    Misprint(&'a str),
}

/// How much of a text that is piped in is read, in bytes: more than any error report, and little enough to answer at once.
const MOST: u64 = 64 * 1024;

/// Answers from the nearest project, or without one from the catalog that is built in, and for rules from codegloss's own.
pub(super) fn run(reporter: &Reporter, folder: Option<&PathBuf>, query: &str, as_json: bool) -> ExitStatus {
    let piped = (query == "-").then(piped);
    let query = piped.as_deref().unwrap_or(query);
    let own = match (folder, Project::find(&PathBuf::from("."))) {
        (Some(folder), _) => match open(reporter, Some(folder.clone())) {
            Some(project) => Some(project),
            None => return ExitStatus::CouldNotRun,
        },
        (None, Some(folder)) => Some(Project::read(&folder)),
        (None, None) => None,
    };
    let is_built_in = own.is_none();
    let project = own.unwrap_or_else(Project::built_in);
    let Some(resolved) = &project.analysis.resolved else {
        return report_project(reporter, &project, as_json);
    };
    let languages = cli::user_languages();
    let locale = resolved.locale_for(&languages);
    // The catalog is asked last: its packs are made for that.
    let unknown = |asked: &String| !Localizer::speaks(asked) && !resolved.speaks(asked);
    if let Some(asked) = cli::asked_language().filter(unknown) {
        let available = resolved.locales.iter().map(|locale| &*locale.tag);
        reporter.unknown_language(&asked, &resolved.locales[locale].tag, available);
    }
    let note_errors = || {
        let count = count(&project.analysis.diagnostics).0;
        if count > 0 {
            let command = folder.map_or_else(
                || "codegloss check".to_owned(),
                |folder| format!("codegloss check --project {}", as_argument(&folder.display().to_string())),
            );
            reporter.note("explain-errors", &[("count", count.into()), ("command", command.into())]);
        }
    };
    let say = |index, named: &Named<'_>| {
        let answer = Answer { reporter, resolved, index, locale, is_rule: false };
        if as_json {
            report::print_json(&json::code(resolved, index));
        } else {
            answer.print(named);
            if is_built_in {
                report::print("\n");
                reporter.info("label-built-in", &[("name", default_name(resolved, locale).into())]);
            }
        }
        note_errors();
        ExitStatus::Success
    };
    if let Some((index, named)) = find(resolved, query) {
        return say(index, &named);
    }
    let manual = Project::from_sources(builtin::manual(), Vec::new());
    if let Some(manual) = &manual.analysis.resolved
        && let Some((index, named)) = find(manual, &format!("rule/{query}"))
    {
        if as_json {
            report::print_json(&json::code(manual, index));
        } else {
            Answer {
                reporter,
                resolved: manual,
                index,
                locale: manual.locale_for(&languages),
                is_rule: true,
            }
            .print(&named);
        }
        return ExitStatus::Success;
    }
    // A fault of the script is nobody's answer: its tests do not let it happen.
    let found = site::find(resolved, locale, query).unwrap_or_default();
    if let Some(index) = found::meant(resolved, &found) {
        return say(index, &Named::Itself);
    }
    // Standard output is JSON or nothing.
    let listed = if as_json { Found::default() } else { found };
    unknown::report(reporter, resolved, query, &listed);
    note_errors();
    if is_built_in {
        reporter.note("label-built-in", &[("name", default_name(resolved, locale).into())]);
    }
    ExitStatus::Findings
}

/// The text on standard input; what is not UTF-8 there is no letter of any name.
fn piped() -> String {
    let mut bytes = Vec::new();
    // What was read before an error is a text as well.
    let _ = std::io::stdin().take(MOST).read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).trim().to_owned()
}

/// The code that a query names. A real name wins over an alias, and both over a misprint.
fn find<'a>(resolved: &'a Resolved, query: &str) -> Option<(CodeIndex, Named<'a>)> {
    let query = &half_width(query);
    if let Some(index) = resolved.find_code(query) {
        return Some((index, Named::Itself));
    }
    let is_query = |name: &str| name.eq_ignore_ascii_case(query);
    let codes = || resolved.catalog.codes.iter_enumerated();
    let by_symbol = codes().find(|(_, code)| {
        is_query(&code.name) || code.symbols.iter().any(|symbol| is_query(&symbol.name.value))
    });
    // The id of its message names a code, and so do this and its own name in any letter case if no other code has them.
    let by_id = || codes().find(|(_, code)| code.message == *query);
    let in_any_case = || {
        let mut found =
            codes().filter(|(_, code)| is_query(&code.key.to_string()) || is_query(&code.message));
        found.next().filter(|_| found.next().is_none())
    };
    if let Some((index, _)) = by_symbol.or_else(by_id).or_else(in_any_case) {
        return Some((index, Named::Itself));
    }
    let alias =
        |code: &'a Code| code.aliases.iter().map(|alias| alias.value.as_str()).find(|name| is_query(name));
    let misprint = |code: &'a Code| {
        code.misprints.iter().map(|misprint| misprint.symbol.as_str()).find(|name| is_query(name))
    };
    codes()
        .find_map(|(index, code)| Some((index, Named::Alias(alias(code)?))))
        .or_else(|| codes().find_map(|(index, code)| Some((index, Named::Misprint(misprint(code)?)))))
}

/// A query in the characters of ASCII: input methods for Chinese and Japanese write others.
fn half_width(query: &str) -> String {
    let half = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2212}' => '-',
        c => c,
    };
    query.chars().map(half).collect()
}

/// What the catalog's default domain is called in a locale.
fn default_name(resolved: &Resolved, locale: LocaleIndex) -> String {
    let domain = &resolved.catalog.domains[resolved.default_domain].name.value;
    name(resolved, locale, domain)
}

fn name(resolved: &Resolved, locale: LocaleIndex, id: &str) -> String {
    let name = resolved.name(locale, id);
    name.map(|(from, text)| resolved.shown(from, &[], text).plain).unwrap_or_default()
}

/// A code that was found, in a locale.
struct Answer<'a> {
    reporter: &'a Reporter,
    resolved: &'a Resolved,
    index: CodeIndex,
    locale: LocaleIndex,
    is_rule: bool,
}

impl Answer<'_> {
    fn print(&self, named: &Named<'_>) {
        let code = &self.resolved.catalog.codes[self.index];
        let symbol = code.symbol().map_or_else(|| code.key.to_string(), str::to_owned);
        match named {
            Named::Itself => {}
            Named::Alias(alias) => {
                self.reporter.info("explain-alias", &[("alias", (*alias).into()), ("symbol", symbol.into())]);
                report::print("\n");
            }
            Named::Misprint(printed) => {
                let arguments: [(&str, DiagnosticArgument); 3] = [
                    ("printed", (*printed).into()),
                    ("symbol", symbol.into()),
                    ("code", code.key.to_string().into()),
                ];
                match code.symbol() {
                    Some(_) => self.reporter.info("explain-misprint", &arguments),
                    None => self.reporter.info(
                        "explain-misprint-of-code",
                        &arguments.into_iter().filter(|(name, _)| *name != "symbol").collect::<Vec<_>>(),
                    ),
                }
                report::print("\n");
            }
        }
        let mut lines = vec![self.short(self.index)];
        self.facts(code, &mut lines);
        self.section(&mut lines, "label-reason", self.field(code, Field::Reason));
        self.section(&mut lines, "label-recovery", self.field(code, Field::Recovery));
        let user = if code.user_facing {
            self.field(code, Field::UserMessage)
        } else {
            Some(self.word("label-nothing-for-user"))
        };
        self.section(&mut lines, "label-user-message", user);
        self.section(&mut lines, "label-note-field", self.field(code, Field::Note));
        if self.is_rule {
            self.example(&mut lines);
        }
        let see_also: Vec<String> = code
            .see_also
            .iter()
            .filter_map(|key| self.resolved.catalog.code(code.domain, &key.value))
            .map(|index| self.short(index))
            .collect();
        self.section(&mut lines, "label-see-also", (!see_also.is_empty()).then(|| see_also.join("\n")));
        let missing = missing::of_code(self.reporter, self.resolved, self.locale, self.index);
        self.section(&mut lines, "label-missing", (!missing.is_empty()).then(|| missing.join("\n")));
        report::print(&format!("{}\n", lines.join("\n")));
    }

    /// One line a fact.
    fn facts(&self, code: &Code, lines: &mut Vec<String>) {
        let mut line = |label: &str, value: String| {
            if !value.is_empty() {
                lines.push(self.reporter.label(label, value));
            }
        };
        let list = |items: Vec<String>| self.reporter.list(items);
        let with_platforms = |(symbol, names): (&str, Vec<&str>)| {
            let names: Vec<_> = names.iter().map(|name| self.name(&format!("platform-{name}"))).collect();
            match &*names {
                [] => symbol.to_owned(),
                _ => self.reporter.with_detail(symbol.to_owned(), list(names)),
            }
        };
        line("label-symbol", list(code.symbol_platforms().into_iter().map(with_platforms).collect()));
        line("label-aliases", list(code.aliases.iter().map(|alias| alias.value.clone()).collect()));
        let misprints = code.misprints.iter().map(|misprint| misprint.symbol.clone());
        line("label-misprints", list(misprints.collect()));
        let domain = &self.resolved.catalog.domains[code.domain].name.value;
        if self.resolved.catalog.domains.len() > 1 {
            line("label-domain", self.name(domain));
        }
        if let Some(group) = &code.group {
            line("label-group", self.name(&format!("{domain}-group-{}", group.value)));
        }
        line(
            "label-severity",
            code.severity.as_deref().map(|severity| self.severity(severity)).unwrap_or_default(),
        );
        let yes_or_no = |yes| self.word(if yes { "label-yes" } else { "label-no" });
        line("label-retryable", code.retryable.map(yes_or_no).unwrap_or_default());
        line("label-since", code.since.clone().unwrap_or_default());
        let with_example =
            |argument: &Argument| self.reporter.with_detail(argument.name.clone(), argument.example.clone());
        line("label-arguments", list(code.arguments.iter().map(with_example).collect()));
        let version = |version: &Option<codegloss_engine::Located<String>>| {
            version.as_ref().map(|version| version.value.clone()).unwrap_or_default()
        };
        line("label-deprecated-in", version(&code.deprecated_in));
        line("label-retired-in", version(&code.retired_in));
        let replacement =
            code.replaced_by.as_ref().and_then(|key| self.resolved.catalog.code(code.domain, &key.value));
        line("label-replaced-by", replacement.map(|index| self.short(index)).unwrap_or_default());
        for replaced in self.resolved.catalog.replaces(code) {
            line("label-replaces", self.short(replaced));
        }
        match code.status {
            codegloss_engine::Status::Active => {}
            codegloss_engine::Status::Deprecated => lines.push(self.word("explain-deprecated")),
            codegloss_engine::Status::Retired => lines.push(self.word("explain-retired")),
        }
    }

    /// The example on a rule's page: its headings over indented texts.
    fn example(&self, lines: &mut Vec<String>) {
        let Some((_, text)) = self.resolved.long_text(self.locale, self.index) else { return };
        for part in &text.parts {
            lines.extend([String::new(), part.title.words()]);
            lines.extend(part.body.lines().iter().map(|line| format!("  {line}").trim_end().to_owned()));
        }
    }

    /// A heading over an indented text, after a blank line.
    fn section(&self, lines: &mut Vec<String>, label: &str, text: Option<String>) {
        if let Some(text) = text {
            lines.extend([String::new(), self.word(label)]);
            lines.extend(text.lines().map(|line| format!("  {line}").trim_end().to_owned()));
        }
    }

    /// A field's words, then where its links lead, then that it is in another language where it is.
    fn field(&self, code: &Code, field: Field) -> Option<String> {
        let (from, text) = self.resolved.text(self.locale, self.index, field)?;
        let mut lines = vec![self.resolved.shown(from, &code.arguments, text).plain];
        lines.extend(text.document.targets().map(|target| format!("<{target}>")));
        if from != self.locale {
            let language = self.resolved.locales[from].tag.clone();
            let note = self.reporter.localizer.say("label-shown-in", &[("language", language.into())]);
            lines.push(note);
        }
        Some(lines.join("\n"))
    }

    fn short(&self, index: CodeIndex) -> String {
        let code = &self.resolved.catalog.codes[index];
        let message = self.resolved.text(self.locale, index, Field::Message);
        let message = message.map(|(from, text)| self.resolved.shown(from, &code.arguments, text).plain);
        format!("{}  {}", code.key, message.unwrap_or_default()).trim_end().to_owned()
    }

    fn name(&self, id: &str) -> String {
        name(self.resolved, self.locale, id)
    }

    /// The word for a severity that the tool itself knows; a catalog may have its own.
    fn severity(&self, severity: &str) -> String {
        match severity {
            "error" => self.word("label-error"),
            "warning" => self.word("label-warning"),
            _ => severity.to_owned(),
        }
    }

    fn word(&self, id: &str) -> String {
        self.reporter.localizer.say(id, &[])
    }
}
