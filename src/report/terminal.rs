//! Findings for people, with the author's own text underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use codegloss_engine::hygiene::for_terminal;
use codegloss_engine::{Diagnostic, Localizer, Severity, Sources};

use super::excerpt::{Excerpt, Excerpts};
use super::printer::print_all;

/// Prints every finding.
pub(super) fn print(localizer: &Localizer, sources: &Sources, findings: &[Diagnostic]) {
    let renderer = Renderer::styled();
    let excerpts = Excerpts::new(sources, findings);
    let texts = findings.iter().map(|finding| {
        let text = renderer.render(&[group(localizer, &excerpts, finding)]).replace(JOINER_STAND_IN, JOINER);
        format!("{text}\n\n")
    });
    print_all(texts);
}

fn group<'a>(localizer: &Localizer, excerpts: &Excerpts<'a>, finding: &'a Diagnostic) -> Group<'a> {
    let (level, label) = match finding.severity() {
        Severity::Error => (Level::ERROR, "label-error"),
        Severity::Warning => (Level::WARNING, "label-warning"),
    };
    let title = level
        .with_name(localizer.say(label, &[]))
        .primary_title(joined(&localizer.message(finding)))
        .id(finding.rule.id());
    let mut group = Group::with_title(title);
    for (index, span) in finding.spans.iter().enumerate() {
        let kind = match index {
            0 => AnnotationKind::Primary,
            _ => AnnotationKind::Context,
        };
        let label = (index > 0).then(|| localizer.say("label-other-place", &[]));
        let path = joined(&for_terminal(&span.path));
        let origin = Origin::path(path.clone());
        group = match excerpts.excerpt(span) {
            Some(Excerpt { text, line, range, column }) => {
                let snippet = Snippet::source(joined(&text)).line_start(line);
                let snippet = snippet.annotation(kind.span(range).label(label));
                match column {
                    None => group.element(snippet.path(path)),
                    Some(column) => group.element(origin.line(line).char_column(column)).element(snippet),
                }
            }
            None => group.element(origin),
        };
    }
    let help = Level::HELP.with_name(localizer.say("label-help", &[]));
    group.element(help.message(joined(&localizer.help(finding))))
}

/// Joins the pictures of an emoji.
const JOINER: &str = "\u{200d}";

/// What the renderer is given for [`JOINER`], which it would take out: as wide and as long, and in no text that may be shown.
const JOINER_STAND_IN: &str = "\u{34f}";

fn joined(text: &str) -> String {
    text.replace(JOINER, JOINER_STAND_IN)
}
