//! Markdown for a table cell, which is one line: `<br>` separates blocks, and list items keep their numbers and depth.

use super::{CommonMark, Document, Form, Node, write};
use crate::syntax::markdown::html::Examples;
use crate::syntax::markdown::passage::breaks::{is_left_out, shown_of_node};

impl Document {
    /// The text with every placeable filled in, as one line of Markdown for a table cell. Tables are read in other places as well.
    #[must_use]
    pub(crate) fn cell(&self, examples: &dyn Examples) -> String {
        let document = self.with_addresses(|addresses| addresses.whole.as_ref());
        let pattern = write(&document.filled(examples), &mut Cell::new());
        pattern.as_text().unwrap_or_default().to_owned()
    }
}

/// The indent of an item for each list around its own.
const INDENT: &str = "\u{2003}";

/// The form of a cell.
pub(super) struct Cell(CommonMark);

impl Cell {
    pub(super) fn new() -> Self {
        Self(CommonMark::inline())
    }
}

impl Form for Cell {
    fn text(&mut self, text: &str, next: Option<&Node>, in_code: bool) -> String {
        // A bar would end the cell, even in a code span.
        self.0.text(text, next, in_code).replace('|', "\\|")
    }

    fn delimiter(&mut self, nodes: &[Node], index: usize) -> String {
        self.0.delimiter(nodes, index).replace('|', "\\|")
    }

    fn soft_break(&mut self, nodes: &[Node], index: usize) -> &'static str {
        match self.0.soft_break(nodes, index) {
            "\n" if is_left_out(nodes, index, shown_of_node) => "",
            "\n" => " ",
            other => other,
        }
    }

    fn hard_break(&self) -> &'static str {
        "<br>"
    }

    fn between_paragraphs(&self, depth: usize) -> String {
        let lines = if depth == 0 { "<br><br>" } else { "<br>" };
        format!("{lines}{}", INDENT.repeat(depth))
    }

    fn before_list(&self) -> &'static str {
        ""
    }

    fn item(&self, number: Option<u64>, depth: usize, is_first: bool) -> String {
        let line = if is_first { "" } else { "<br>" };
        let marker = number.map_or_else(|| "• ".to_owned(), |number| format!("{number}. "));
        format!("{line}{}{marker}", INDENT.repeat(depth.saturating_sub(1)))
    }

    fn inner(&self) -> Self {
        Self(self.0.inner())
    }

    fn line_begins(&mut self) {
        self.0.line_begins();
    }

    fn placeholder(&mut self) {
        self.0.placeholder();
    }
}

#[cfg(test)]
mod tests {
    use crate::syntax::markdown::Layout;
    use crate::syntax::markdown::tests::{Filled, document};

    fn cell(text: &str) -> String {
        document(text, Layout::Blocks).cell(&Filled("x|y"))
    }

    /// A cell of a table has one line: paragraphs and items are parted by breaks, and every item has its dot.
    #[test]
    fn a_list_in_a_table_has_a_dot_before_each_item() {
        assert_eq!(cell("One of:\n\n- a\n- b\n\nSo | so."), "One of:<br>• a<br>• b<br><br>So \\| so.");
        assert_eq!(cell("- a\n- b"), "• a<br>• b");
    }

    /// Items keep their numbers, and an item of an inner list is seen to be one.
    #[test]
    fn a_list_in_a_table_keeps_its_numbers_and_its_depth() {
        assert_eq!(
            cell("Do this:\n\n1. Open the page.\n2. Reload it.\n   - twice\n   - or more\n3. Wait."),
            "Do this:<br>1. Open the page.<br>2. Reload it.<br>\u{2003}• twice<br>\u{2003}• or more<br>3. Wait."
        );
        assert_eq!(cell("1. a\n\n   b\n2. c\n\nd"), "1. a<br>\u{2003}b<br>2. c<br><br>d");
        assert_eq!(cell("- a\n  1. b\n     - c"), "• a<br>\u{2003}1. b<br>\u{2003}\u{2003}• c");
    }

    /// What is inside a block keeps its markup, and no bar ends the cell.
    #[test]
    fn text_in_a_table_keeps_its_markup() {
        let text = "*b* **c `d | e` f** [g \\*h\\*](<i/(j)>) 1\\<2";
        assert_eq!(cell(&text.replace("1\\<2", "1<2")), text.replace('|', "\\|"));
        assert_eq!(cell("**a\nb** c\n- *d\n  e*"), "**a b** c<br>• *d e*");
        assert_eq!(cell("\\- a\n\n1\\. b"), "- a<br><br>1. b", "a cell holds no list of Markdown");
        assert_eq!(cell(""), "");
    }

    /// Chinese that its writer broke into lines gets no spaces, and Korean keeps them.
    #[test]
    fn lines_of_chinese_are_joined_without_a_space() {
        assert_eq!(cell("另一台设备\n登录了 A\n账号"), "另一台设备登录了 A 账号");
        assert_eq!(cell("- 一\n  二"), "• 一二");
        assert_eq!(cell("다시\n시도"), "다시 시도");
    }
}
