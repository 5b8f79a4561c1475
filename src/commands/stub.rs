//! `stub` and `new-locale`: write what a language lacks into its files, as comments to translate.

use std::collections::BTreeSet;
use std::path::PathBuf;

use codegloss_engine::{
    LineIndex, LocaleIndex, NewLocale, Originals, Resolved, Stub, TagProblem, Translatable, TranslatableKind,
    stub,
};

use super::session::{known_locale, open, report_output, report_project, suggested};
use crate::builtin;
use crate::cli::ExitStatus;
use crate::output::{self, Edit};
use crate::project::Project;
use crate::report::{self, Format, Reporter};

/// Writes what a language of the project lacks.
pub(super) fn run(reporter: &Reporter, folder: Option<PathBuf>, tag: &str) -> ExitStatus {
    let Some(project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    let Some(resolved) = project.translatable() else {
        report_project(reporter, &project, Format::Text, false);
        return ExitStatus::Findings;
    };
    let Some(locale) = known_locale(reporter, &resolved.settings, tag) else {
        return ExitStatus::CouldNotRun;
    };
    if locale == resolved.settings.source {
        reporter.error("stub-of-source", &[("locale", tag.to_owned().into())]);
        return ExitStatus::CouldNotRun;
    }
    write(reporter, &project, resolved, locale)
}

/// Adds a language to the project, and writes what is to be translated.
pub(super) fn add(reporter: &Reporter, folder: Option<PathBuf>, tag: &str) -> ExitStatus {
    let Some(project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    let (Some(resolved), Some(root)) = (project.translatable(), project.folder()) else {
        report_project(reporter, &project, Format::Text, false);
        return ExitStatus::Findings;
    };
    let added = match NewLocale::add(&resolved.settings, &project.sources, tag) {
        Ok(added) => added,
        Err(problem) => return refuse(reporter, tag, &problem),
    };
    let settings =
        Edit { path: codegloss_engine::PROJECT_FILE, before: Some(&added.before), after: &added.after };
    if let Err(error) = output::edit(root, &[settings]) {
        return report_output(reporter, &error);
    }
    let name = codegloss_engine::PROJECT_FILE.to_owned();
    reporter.info("locale-added", &[("locale", added.tag.clone().into()), ("path", name.into())]);
    let project = Project::read(root);
    let locale =
        project.translatable().and_then(|resolved| Some((resolved, resolved.settings.locale(&added.tag)?)));
    let Some((resolved, locale)) = locale else {
        report_project(reporter, &project, Format::Text, false);
        return ExitStatus::Findings;
    };
    write(reporter, &project, resolved, locale)
}

fn refuse(reporter: &Reporter, tag: &str, problem: &TagProblem) -> ExitStatus {
    let (id, tag, suggestion) = match problem {
        TagProblem::Listed(tag) => ("locale-listed", tag.as_str(), None),
        TagProblem::Unknown(suggestion) => ("locale-no-language", tag, suggestion.as_deref()),
        _ => ("locale-no-language", tag, None),
    };
    let [similar, suggestion] = suggested(suggestion);
    reporter.error(id, &[("locale", tag.into()), similar, suggestion]);
    ExitStatus::CouldNotRun
}

fn write(reporter: &Reporter, project: &Project, resolved: &Resolved, locale: LocaleIndex) -> ExitStatus {
    let originals = Originals::new(resolved, &project.sources, &builtin::theme_words());
    let stubs = stub(resolved, &project.sources, &originals, locale);
    let edits: Vec<Edit<'_>> = stubs.iter().map(edit).collect();
    let Some(root) = project.folder() else {
        return ExitStatus::CouldNotRun;
    };
    if let Err(error) = output::edit(root, &edits) {
        return report_output(reporter, &error);
    }
    for Stub { path, added, removed, .. } in &stubs {
        let counts =
            [("path", path.clone().into()), ("added", (*added).into()), ("removed", (*removed).into())];
        reporter.info("stub-written", &counts);
    }
    if stubs.is_empty() {
        let tag = resolved.locales[locale].tag.clone();
        reporter.info("stub-unchanged", &[("locale", tag.into())]);
    }
    report_others(reporter, project, resolved, locale);
    ExitStatus::Success
}

fn edit(stub: &Stub) -> Edit<'_> {
    Edit { path: &stub.path, before: stub.before.as_deref(), after: &stub.after }
}

/// Lists what is missing and is in no file of messages: pages, and what the catalog has by language.
fn report_others(reporter: &Reporter, project: &Project, resolved: &Resolved, locale: LocaleIndex) {
    let missing = resolved.translatables(locale).filter(|item| !item.state.is_there());
    let lines: BTreeSet<String> =
        missing.filter_map(|item| other(reporter, project, resolved, locale, &item)).collect();
    if !lines.is_empty() {
        let lines: Vec<String> = lines.into_iter().map(|line| format!("  {line}\n")).collect();
        reporter.info("stub-others", &[]);
        report::print(&lines.concat());
    }
}

fn other(
    reporter: &Reporter,
    project: &Project,
    resolved: &Resolved,
    locale: LocaleIndex,
    item: &Translatable<'_>,
) -> Option<String> {
    let named = |id: &str| {
        let what = reporter.localizer.say(id, &[("id", item.id.to_string().into())]);
        let Some((place, file)) =
            item.place().and_then(|span| Some((span, project.sources.text(&span.path)?)))
        else {
            return what;
        };
        let line = LineIndex::new(&file.text).line(place.range.start);
        let place = [("path", place.path.to_string().into()), ("line", line.into()), ("what", what.into())];
        reporter.localizer.say("stub-place", &place)
    };
    match item.kind {
        TranslatableKind::LinkTarget => Some(named("missing-link-target")),
        TranslatableKind::MisprintSource => Some(named("missing-misprint-source")),
        _ => {
            let path = resolved.page_path(item, &resolved.locales[locale].tag)?;
            let source = resolved.original_page(&project.sources, item)?.path.to_string();
            let arguments = [("path", path.into()), ("source", source.into())];
            Some(reporter.localizer.say("stub-page", &arguments))
        }
    }
}
