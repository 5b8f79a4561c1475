//! What labels and ids of events tell in place of what their writers wrote.

/// What the label of every reference but the first to a footnote begins with: an id is on a page once.
pub(super) const AGAIN: char = '=';

/// What the id of a picture begins with that has a size of its writer's.
pub(super) const SIZE: &str = "size=";

/// The number of a footnote: the end of its label.
pub(super) fn number_of(label: &str) -> &str {
    label.rsplit('-').next().unwrap_or(label)
}
