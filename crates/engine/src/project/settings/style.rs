//! `[style]` of `codegloss.toml`: the limits of the rules about style.

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostics, Finding};
use crate::syntax::toml::{Table, Value};

/// How wide texts may be, in columns: a wide character, such as a Han character, is two. `None` where the project sets no limit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Style {
    message_width: Option<usize>,
    user_message_width: Option<usize>,
}

impl Style {
    /// The key of a field's limit, and the limit that the project sets.
    pub(crate) fn limit(&self, field: Field) -> Option<(&'static str, Option<usize>)> {
        match field {
            Field::Message => Some(("message-width", self.message_width)),
            Field::UserMessage => Some(("user-message-width", self.user_message_width)),
            _ => None,
        }
    }
}

pub(super) fn load(mut table: Table<'_>, findings: &mut Diagnostics) -> Style {
    let mut style = Style::default();
    let limits =
        [("message-width", &mut style.message_width), ("user-message-width", &mut style.user_message_width)];
    for (key, limit) in limits {
        let Some(item) = table.take(key) else { continue };
        let number = match item.value() {
            Value::Integer(number) => usize::try_from(number).ok().filter(|number| *number > 0),
            _ => None,
        };
        match number {
            Some(number) => *limit = Some(number),
            None => item.invalid(|key, value| Finding::InvalidValueNumber { key, value }, findings),
        }
    }
    table.deny_unknown_keys(findings);
    style
}
