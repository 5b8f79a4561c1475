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
    let separator = localizer.say("labelled", &[("label", "".into()), ("text", "".into())]);
    let texts = findings.iter().map(|finding| {
        let text = renderer.render(&[group(localizer, &excerpts, finding)]).replace(JOINER_STAND_IN, JOINER);
        format!("{}\n\n", separated(&text, &separator))
    });
    print_all(texts);
}

fn group<'a>(localizer: &Localizer, excerpts: &Excerpts<'a>, finding: &'a Diagnostic) -> Group<'a> {
    let (level, label) = match finding.severity() {
        Severity::Error => (Level::ERROR, "label-error"),
        Severity::Warning => (Level::WARNING, "label-warning"),
    };
    let title = level
        .with_name(marked(localizer.say(label, &[])))
        .primary_title(joined(&localizer.message(finding)))
        .id(finding.rule.id());
    let mut group = Group::with_title(title);
    for (index, span) in finding.spans.iter().enumerate() {
        let kind = match index {
            0 => AnnotationKind::Primary,
            _ => AnnotationKind::Context,
        };
        let label = (index > 0).then(|| localizer.say(finding.other_label(), &[]));
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
    let help = Level::HELP.with_name(marked(localizer.say("label-help", &[])));
    group.element(help.message(joined(&localizer.help(finding))))
}

/// Joins the pictures of an emoji.
const JOINER: &str = "\u{200d}";

/// What the renderer is given for [`JOINER`], which it would take out: as wide and as long, and in no text that may be shown.
const JOINER_STAND_IN: &str = "\u{34f}";

fn joined(text: &str) -> String {
    text.replace(JOINER, JOINER_STAND_IN)
}

/// Ends a label, up to whose English colon the renderer adds a rule's name: as narrow as nothing, and in no text that may be shown.
const LABEL_END: char = '\u{2064}';

fn marked(label: String) -> String {
    label + &LABEL_END.to_string()
}

/// Writes what the language has between a label and its text in place of the renderer's colons.
fn separated(text: &str, separator: &str) -> String {
    let mut parts = text.split(LABEL_END);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &part.replacen(": ", separator, 1))
}
