//! What of a code a language lacks, as `check` reports it.

use codegloss_engine::{CodeIndex, FIELDS, LocaleIndex, Resolved, Translatable, TranslatableKind};
use codegloss_runtime::Field;

/// The ids of what a locale lacks of a code and of the names around it. A message that is missing whole is one.
pub(super) fn of_code(resolved: &Resolved, locale: LocaleIndex, index: CodeIndex) -> Vec<String> {
    let names = names(resolved, index);
    let is_of_code = |item: &Translatable<'_>| {
        item.code == Some(index)
            || (item.kind == TranslatableKind::Name && names.iter().any(|name| *name == item.id))
    };
    let missing = resolved.translatables(locale).filter(|item| !item.state.is_there() && is_of_code(item));
    let mut ids: Vec<String> = Vec::new();
    for item in missing {
        let message = TranslatableKind::Field(Field::Message);
        let id = match item.kind {
            TranslatableKind::Field(_) if ids.first().is_some_and(|id| *id == item.id) => continue,
            TranslatableKind::Field(field) if item.kind != message => {
                format!("{}.{}", item.id, FIELDS[field as usize].name)
            }
            TranslatableKind::LongText => {
                format!("site/codes/{}.{}.md", item.id, resolved.locales[locale].tag)
            }
            _ => item.id.into_owned(),
        };
        ids.push(id);
    }
    ids
}

/// The ids of the names of a code's domain, group and platforms.
fn names(resolved: &Resolved, index: CodeIndex) -> Vec<String> {
    let code = &resolved.catalog.codes[index];
    let domain = &resolved.catalog.domain_of(code).name.value;
    let group = code.group.as_ref().map(|group| format!("{domain}-group-{}", group.value));
    let platforms = code.symbols.iter().filter_map(|symbol| symbol.platform.as_ref());
    let platforms = platforms.map(|platform| format!("platform-{platform}"));
    std::iter::once(domain.clone()).chain(group).chain(platforms).collect()
}
