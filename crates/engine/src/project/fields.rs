//! The fields of a description in one table: what each is called where, and what it may hold.

use codegloss_runtime::Field;

use crate::syntax::markdown::Layout;

/// What is known of a field.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The field.
    pub field: Field,
    /// Its name in settings and in the ids of pages: `user-message`.
    pub name: &'static str,
    /// Its key in JSON: `user_message`.
    pub key: &'static str,
    /// What it may hold of Markdown.
    pub(crate) layout: Layout,
}

/// Every field, in the order of [`Field::ALL`].
pub const FIELDS: [FieldInfo; Field::COUNT] = [
    FieldInfo { field: Field::Message, name: "message", key: "message", layout: Layout::Inline },
    FieldInfo { field: Field::Reason, name: "reason", key: "reason", layout: Layout::Blocks },
    FieldInfo { field: Field::Recovery, name: "recovery", key: "recovery", layout: Layout::Blocks },
    // An alert, a toast, a system's dialog: what shows it to an app's user reads no markup.
    FieldInfo {
        field: Field::UserMessage,
        name: "user-message",
        key: "user_message",
        layout: Layout::Verbatim,
    },
    FieldInfo { field: Field::Note, name: "note", key: "note", layout: Layout::Blocks },
];

/// The fields of a cause: what happened, in the place of the message, and what to do about it.
pub const CAUSE_FIELDS: [Field; 2] = [Field::Message, Field::Recovery];

/// What is known of a field.
pub(crate) fn info(field: Field) -> &'static FieldInfo {
    &FIELDS[field as usize]
}

/// The attribute of a message that holds a field; `None` for the value itself.
pub(crate) fn attribute(field: Field) -> Option<&'static str> {
    (field != Field::Message).then_some(info(field).name)
}

/// A text as findings name it, by its message and its attribute: `chat-104.reason`.
pub(crate) fn text_name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

#[cfg(test)]
mod tests {
    use codegloss_runtime::Field;

    use super::FIELDS;

    /// A field is found in the table by its number.
    #[test]
    fn the_table_is_in_the_order_of_the_fields() {
        assert_eq!(FIELDS.map(|info| info.field), Field::ALL);
        assert!(FIELDS.iter().all(|info| info.key == info.name.replace('-', "_")));
    }
}
