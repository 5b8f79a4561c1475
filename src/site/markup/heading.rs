//! The heading that Markdown begins with.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

/// A second-level heading at the beginning, and what follows.
pub(crate) fn split_heading(markdown: &str) -> (Option<&str>, &str) {
    match Parser::new(markdown).into_offset_iter().next() {
        Some((Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }), range)) => {
            let (heading, rest) = markdown.split_at(range.end);
            (Some(heading.trim()), rest.trim_start_matches('\n'))
        }
        _ => (None, markdown),
    }
}

#[cfg(test)]
mod tests {
    use super::split_heading;

    /// A heading of the highest level of a long text is parted from the rest; any other is left in it.
    #[test]
    fn a_heading_is_parted_from_what_follows() {
        assert_eq!(split_heading("## A *b*\n\nC\n"), (Some("## A *b*"), "C\n"));
        assert_eq!(split_heading("## A"), (Some("## A"), ""));
        assert_eq!(split_heading("### A\n\n## B"), (None, "### A\n\n## B"));
        assert_eq!(split_heading("A\n\n## B"), (None, "A\n\n## B"));
    }
}
