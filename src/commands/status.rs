//! `status`: how far the languages of a project are translated.

mod progress;

use std::path::PathBuf;

use codegloss_engine::{DiagnosticArgument, LocaleIndex, Share};
use serde::Serialize;

use self::progress::{Counter, Progress};
use super::explain::name;
use super::session::{known_locale, open, report_project};
use crate::cli::{self, ExitStatus, StatusQuery};
use crate::project::Project;
use crate::report::{self, Format, Reporter};

#[derive(Serialize)]
struct Status {
    locales: Vec<Progress>,
}

/// Reports all languages, or one in detail.
pub(super) fn run(reporter: &Reporter, folder: Option<PathBuf>, query: &StatusQuery) -> ExitStatus {
    let Some(project) = open(reporter, folder) else {
        return ExitStatus::CouldNotRun;
    };
    let Some(resolved) = &project.analysis.resolved else {
        let format = if query.json { Format::Json } else { Format::Text };
        report_project(reporter, &project, format, false);
        return ExitStatus::Findings;
    };
    let locales: Vec<LocaleIndex> = match &query.locale {
        None => resolved.locales.indices().collect(),
        Some(tag) => match known_locale(reporter, &resolved.settings, tag) {
            Some(locale) => vec![locale],
            None => return ExitStatus::CouldNotRun,
        },
    };
    let counter = Counter::new(&project, resolved);
    let status = Status { locales: locales.into_iter().map(|locale| counter.progress(locale)).collect() };
    if query.json {
        report::print_json(&status);
    } else {
        for progress in &status.locales {
            print(reporter, &project, progress, query.locale.is_some());
        }
    }
    let least = usize::from(query.fail_under.unwrap_or_default());
    let is_under = |progress: &Progress| progress.share.thousandths() < least * 10;
    if status.locales.iter().any(is_under) { ExitStatus::Findings } else { ExitStatus::Success }
}

fn print(reporter: &Reporter, project: &Project, progress: &Progress, in_detail: bool) {
    reporter.info("status-locale", &share(&progress.locale, progress.share));
    if progress.share.translated < progress.share.total {
        let left: [(&str, DiagnosticArgument); 3] = [
            ("texts", (progress.share.total - progress.share.translated).into()),
            ("words", progress.words_left.into()),
            ("characters", progress.characters_left.into()),
        ];
        reporter.info("status-left", &left);
    }
    if progress.findings > 0 {
        reporter.info("status-findings", &[("findings", progress.findings.into())]);
    }
    if !in_detail {
        return;
    }
    reporter.info("status-kinds", &[]);
    for kind in &progress.kinds {
        let name = reporter.localizer.say("status-kind", &[("kind", kind.kind.into())]);
        reporter.info("status-share", &share(&name, kind.share));
    }
    if !progress.groups.is_empty() {
        reporter.info("status-groups", &[]);
    }
    for group in &progress.groups {
        reporter.info("status-share", &share(&group_name(reporter, project, group), group.share));
    }
}

/// What a group is called in the user's language, with its domain where there are several.
fn group_name(reporter: &Reporter, project: &Project, group: &progress::Group) -> String {
    let Some(resolved) = &project.analysis.resolved else { return String::new() };
    let locale = resolved.locale_for(&cli::user_languages());
    let domain = name(resolved, locale, &group.domain);
    let Some(id) = &group.name else { return domain };
    let group = name(resolved, locale, &format!("{}-group-{id}", group.domain));
    if resolved.catalog.domains.len() > 1 { reporter.with_detail(group, domain) } else { group }
}

fn share(name: &str, share: Share) -> [(&'static str, DiagnosticArgument); 4] {
    let thousandths = share.thousandths();
    let percent = match thousandths % 10 {
        0 => (thousandths / 10).to_string(),
        tenth => format!("{}.{tenth}", thousandths / 10),
    };
    [
        ("name", name.to_owned().into()),
        ("translated", share.translated.into()),
        ("total", share.total.into()),
        ("percent", percent.into()),
    ]
}
