//! Findings for people, with the author's own text underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};
use codegloss_engine::hygiene::for_terminal;
use codegloss_engine::{Diagnostic, Localizer, Rule, Severity, Sources};

use super::excerpt::{Excerpt, Excerpts};
use super::missing::{Entry, Missing, entries};
use super::printer::print_all;

/// Prints every finding. What is missing is a line for each file.
pub(super) fn print(localizer: &Localizer, sources: &Sources, findings: &[Diagnostic]) {
    let renderer = Renderer::styled();
    let excerpts = Excerpts::new(sources, findings);
    let separator = localizer.say("labelled", &[("label", "".into()), ("text", "".into())]);
    let entries = entries(findings);
    let texts = entries.iter().enumerate().map(|(index, entry)| {
        let is_followed = matches!(entries.get(index + 1), Some(Entry::Missing(_)));
        let group = match entry {
            Entry::Finding(finding) => group(localizer, &excerpts, finding),
            Entry::Missing(missing) => line(localizer, missing, is_followed),
        };
        let text = renderer.render(&[group]).replace(JOINER_STAND_IN, JOINER);
        let is_line = matches!(entry, Entry::Missing(_)) && is_followed;
        format!("{}{}", separated(&text, &separator), if is_line { "\n" } else { "\n\n" })
    });
    print_all(texts);
}

/// What is missing in a file. How to list it is said once, after the last line.
fn line<'a>(localizer: &Localizer, missing: &Missing<'_>, is_followed: bool) -> Group<'a> {
    let message = missing.message(localizer);
    let group = Group::with_title(title(localizer, missing.severity, &message, Rule::MissingTranslation));
    if is_followed {
        return group;
    }
    let help = Level::HELP.with_name(marked(localizer.say("label-help", &[])));
    group.element(help.message(localizer.say("help-missing-texts", &[])))
}

fn title<'a>(localizer: &Localizer, severity: Severity, message: &str, rule: Rule) -> Title<'a> {
    let (level, label) = match severity {
        Severity::Error => (Level::ERROR, "label-error"),
        Severity::Warning => (Level::WARNING, "label-warning"),
    };
    let level = level.with_name(marked(localizer.say(label, &[])));
    level.primary_title(joined(message)).id(rule.id())
}

fn group<'a>(localizer: &Localizer, excerpts: &Excerpts<'a>, finding: &'a Diagnostic) -> Group<'a> {
    let title = title(localizer, finding.severity(), &localizer.message(finding), finding.rule);
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
const JOINER_STAND_IN: &str = "\u{2063}";

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

#[cfg(test)]
mod tests {
    use super::{JOINER, JOINER_STAND_IN, LABEL_END, joined};

    /// A place in a line is in bytes: what is joined is as long as before, and is told apart from the end of a label.
    #[test]
    fn a_line_with_emoji_is_as_long_as_before() {
        let line = "👨\u{200d}👩\u{200d}👧 wrong";
        assert_eq!(joined(line).len(), line.len());
        assert_eq!(joined(line).replace(JOINER_STAND_IN, JOINER), line);
        assert_ne!(JOINER_STAND_IN, LABEL_END.to_string());
    }
}
