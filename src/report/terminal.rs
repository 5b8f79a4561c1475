//! Findings for people, with the author's own text underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use codegloss_build::{Diagnostic, Severity, Sources, Wording};

use super::excerpt::{Excerpt, Excerpts};
use super::printer::{clean, is_c1, print_all};

/// Prints every finding.
pub(super) fn print(wording: &Wording, sources: &Sources, findings: &[Diagnostic]) {
    let renderer = Renderer::styled();
    let excerpts = Excerpts::new(sources, findings);
    let texts = findings.iter().map(|finding| {
        // The renderer shows a file's C0 controls as symbols, and leaves C1 as they are.
        let text = renderer.render(&[group(wording, &excerpts, finding)]).replace(is_c1, "\u{fffd}");
        format!("{text}\n\n")
    });
    print_all(texts);
}

fn group<'a>(wording: &Wording, excerpts: &Excerpts<'a>, finding: &'a Diagnostic) -> Group<'a> {
    let (level, label) = match finding.severity() {
        Severity::Error => (Level::ERROR, "label-error"),
        Severity::Warning => (Level::WARNING, "label-warning"),
    };
    let title =
        level.with_name(wording.say(label, &[])).primary_title(wording.title(finding)).id(finding.rule.id());
    let mut group = Group::with_title(title);
    for (index, span) in finding.spans.iter().enumerate() {
        let kind = match index {
            0 => AnnotationKind::Primary,
            _ => AnnotationKind::Context,
        };
        let label = (index > 0).then(|| wording.say("label-other-place", &[]));
        let origin = Origin::path(clean(&span.path));
        group = match excerpts.excerpt(span) {
            Some(Excerpt { text, line, range, column }) => {
                let snippet =
                    Snippet::source(text).line_start(line).annotation(kind.span(range).label(label));
                match column {
                    None => group.element(snippet.path(clean(&span.path))),
                    Some(column) => group.element(origin.line(line).char_column(column)).element(snippet),
                }
            }
            None => group.element(origin),
        };
    }
    let help = Level::HELP.with_name(wording.say("label-help", &[]));
    group.element(help.message(wording.advice(finding)))
}
