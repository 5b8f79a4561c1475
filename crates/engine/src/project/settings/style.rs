//! `[style]` of `codegloss.toml`: the limits of the rules about style.

use crate::diagnostics::{Diagnostics, Finding};
use crate::syntax::toml::{Table, Value};

/// How wide texts may be, in columns: a wide character, such as a Han character, is two.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    pub(crate) message_width: usize,
    pub(crate) user_message_width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { message_width: 400, user_message_width: 400 }
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
            Some(number) => *limit = number,
            None => item.invalid(|key, value| Finding::InvalidValueNumber { key, value }, findings),
        }
    }
    table.deny_unknown_keys(findings);
    style
}
