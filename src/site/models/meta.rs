//! The project's own facts about a code, as far as pages show them.

use codegloss_engine::{Code, MetaKey, MetaValue};
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};

/// A fact about a code.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct MetaView {
    /// What the fact is called.
    label: Text,
    /// The value of a choice in words.
    value: Option<Text>,
    /// Any other value, as the catalog has it. Of what is simply so, the label is enough.
    literal: Option<String>,
}

/// The facts about a code in the order in which the project declares them. What is not so is not said.
pub(crate) fn meta(context: LocaleContext<'_>, code: &Code) -> Vec<MetaView> {
    let shown = context.resolved.settings.meta.iter().filter(|key| key.is_on_pages);
    shown.filter_map(|key| view(context, key, code.meta.get(&key.name)?)).collect()
}

fn view(context: LocaleContext<'_>, key: &MetaKey, value: &MetaValue) -> Option<MetaView> {
    let (value, literal) = match value {
        MetaValue::Boolean(false) => return None,
        MetaValue::Boolean(true) => (None, None),
        MetaValue::Integer(number) => (None, Some(number.to_string())),
        MetaValue::Text(text) => match key.label_of(text) {
            Some(id) => (Some(context.name(&id)), None),
            None => (None, Some(text.clone())),
        },
    };
    Some(MetaView { label: context.name(&key.label()), value, literal })
}
