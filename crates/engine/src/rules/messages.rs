//! Rules about messages.

pub(super) mod empty_translation;
pub(super) mod message_for_no_code;
pub(super) mod missing_message;
pub(super) mod missing_translation;
pub(super) mod unknown_attribute;
pub(super) mod unknown_error_without_code;
pub(super) mod unused_term;
pub(super) mod unused_user_message;
