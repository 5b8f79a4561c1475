//! What readers of a code see and a language lacks, as `check` reports it.

use codegloss_engine::{CodeIndex, FIELDS, LocaleIndex, Resolved, TranslatableKind};
use codegloss_runtime::Field;

use crate::report::Reporter;

/// What a locale lacks of what readers of a code see: ids of messages, paths of long texts, and what the catalog has by language. A
/// message that is missing whole is one.
pub(super) fn of_code(
    reporter: &Reporter,
    resolved: &Resolved,
    locale: LocaleIndex,
    index: CodeIndex,
) -> Vec<String> {
    let say = |id: &str, name: &str| reporter.localizer.say(id, &[("id", name.to_owned().into())]);
    let mut whole: Option<String> = None;
    let missing = resolved.translatables_of(locale, index).filter(|item| !item.state.is_there());
    let lines = missing.filter_map(|item| {
        Some(match item.kind {
            TranslatableKind::Field(Field::Message) | TranslatableKind::Cause(Field::Message) => {
                whole.insert(item.id.into_owned()).clone()
            }
            TranslatableKind::Field(_) | TranslatableKind::Cause(_)
                if whole.as_deref() == Some(&*item.id) =>
            {
                return None;
            }
            TranslatableKind::Field(field) | TranslatableKind::Cause(field) => {
                format!("{}.{}", item.id, FIELDS[field as usize].name)
            }
            TranslatableKind::LongText => {
                format!("site/codes/{}.{}.md", item.id, resolved.locales[locale].tag)
            }
            TranslatableKind::LinkTarget => say("missing-link-target", &item.id),
            TranslatableKind::MisprintSource => say("missing-misprint-source", &item.id),
            _ => item.id.into_owned(),
        })
    });
    lines.collect()
}
