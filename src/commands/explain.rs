//! `explain`: what a code, a symbol or a rule means.

mod answer;
mod found;
mod missing;
mod unknown;

use std::io::Read as _;
use std::path::PathBuf;

use codegloss_engine::{Code, CodeIndex, LocaleIndex, Localizer, Resolved};

pub(super) use self::answer::name;
use self::answer::{Answer, Named};
use super::session::{as_argument, open, report_project};
use crate::builtin;
use crate::cli::{self, ExitStatus};
use crate::json;
use crate::project::Project;
use crate::report::{self, Format, Reporter, count};
use crate::site::{self, Found};

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
        let format = if as_json { Format::Json } else { Format::Text };
        report_project(reporter, &project, format, false);
        return ExitStatus::Findings;
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
            report::print_json(&json::code(resolved, index, None));
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
            report::print_json(&json::code(manual, index, None));
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
