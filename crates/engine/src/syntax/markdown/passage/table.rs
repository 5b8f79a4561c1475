//! Tables of pages. Each is in a box that scrolls on a narrow page and can be reached with a keyboard. The alignment of a cell is a class,
//! because the policy of pages refuses the inline style that pulldown-cmark writes.

use pulldown_cmark::{Alignment, Event, Tag as Mark, TagEnd};

use super::Piece;
use crate::syntax::markdown::setting::Setting;

/// The state of the table that is being rendered: tables are never nested.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    /// The column of the next cell.
    column: usize,
    is_head: bool,
}

impl Table {
    /// The HTML of an event that belongs to a table's frame; `None` for any other. `rest` is what follows it.
    pub(super) fn html(
        &mut self,
        event: &Event<'_>,
        rest: &[Piece],
        setting: &dyn Setting,
    ) -> Option<String> {
        let html = match event {
            Event::Start(Mark::Table(alignments)) => {
                self.alignments.clone_from(alignments);
                let label = setting.label("site-table");
                return Some(format!(
                    "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{label}\"><table>"
                ));
            }
            Event::Start(Mark::TableHead) => self.row(true, "<thead><tr>"),
            Event::Start(Mark::TableRow) => self.row(false, "<tr>"),
            Event::Start(Mark::TableCell) => return Some(self.cell(is_amount(rest))),
            Event::End(TagEnd::TableCell) if self.is_head => "</th>",
            Event::End(TagEnd::TableCell) => "</td>",
            Event::End(TagEnd::TableHead) => "</tr></thead><tbody>\n",
            Event::End(TagEnd::TableRow) => "</tr>\n",
            Event::End(TagEnd::Table) => "</tbody></table></div>\n",
            _ => return None,
        };
        Some(html.to_owned())
    }

    fn row(&mut self, is_head: bool, tag: &'static str) -> &'static str {
        self.is_head = is_head;
        self.column = 0;
        tag
    }

    fn cell(&mut self, is_amount: bool) -> String {
        let name = if self.is_head { "th" } else { "td" };
        let side = match self.alignments.get(self.column) {
            Some(Alignment::Left) => Some("left"),
            Some(Alignment::Center) => Some("center"),
            Some(Alignment::Right) => Some("right"),
            Some(Alignment::None) | None => None,
        };
        self.column += 1;
        let classes: Vec<&str> = side.into_iter().chain(is_amount.then_some("amount")).collect();
        if classes.is_empty() {
            format!("<{name}>")
        } else {
            format!("<{name} class=\"{}\">", classes.join(" "))
        }
    }
}

/// The most characters of an amount, as in `1.4% + €0.25`.
const AMOUNT: usize = 16;

/// Whether a cell has a few signs with a digit among them, which belong together in one line.
fn is_amount(pieces: &[Piece]) -> bool {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Event(Event::Text(part) | Event::Code(part)) => text.push_str(part),
            Piece::Event(Event::End(TagEnd::TableCell)) => break,
            _ => {}
        }
        if text.len() > 4 * AMOUNT {
            return false;
        }
    }
    text.contains(' ') && text.contains(|c: char| c.is_ascii_digit()) && text.chars().count() <= AMOUNT
}

#[cfg(test)]
mod tests {
    use crate::SourceFile;
    use crate::syntax::markdown::{long_text, page};

    const TEXT: &str = "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | `4` |\n| 5 |\n";

    const HTML: &str = "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"site-table\"><table><thead><tr><th>a</th><th class=\"left\">b</th><th class=\"center\">c</th><th class=\"right\">d</th></tr></thead><tbody>\n\
        <tr><td>1</td><td class=\"left\">2</td><td class=\"center\">3</td><td class=\"right\"><code translate=\"no\">4</code></td></tr>\n\
        <tr><td>5</td><td class=\"left\"></td><td class=\"center\"></td><td class=\"right\"></td></tr>\n\
        </tbody></table></div>\n";

    /// Each cell of a column has the class of its alignment, on guides and in long texts, and no cell has a style.
    #[test]
    fn columns_are_aligned_by_class() {
        assert_eq!(page(&SourceFile::new("a.md", TEXT), &|_| None).body.html(), HTML.trim_end());
        assert_eq!(
            long_text(&SourceFile::new("a.md", TEXT), 0, &|_| None, &|_| None).parts[0].body.html(),
            HTML.trim_end()
        );
    }

    /// An amount stays in one line; a sentence does not.
    #[test]
    fn an_amount_is_marked() {
        let text = "| a | b |\n|--:|---|\n| 1.4% + €0.25 | 2 |\n| from 2 to 40 items | a b |\n";
        let html = page(&SourceFile::new("a.md", text), &|_| None).body.html();
        assert!(html.contains("<td class=\"right amount\">1.4% + €0.25</td><td>2</td>"), "{html}");
        assert!(html.contains("<td class=\"right\">from 2 to 40 items</td><td>a b</td>"), "{html}");
    }

    /// A second table has its own alignments, wherever it is.
    #[test]
    fn a_table_keeps_nothing_of_the_one_before_it() {
        let nested = format!("{TEXT}\n- x\n\n  | e |\n  |---|\n  | f |\n");
        let html = page(&SourceFile::new("a.md", &nested), &|_| None).body.html();
        assert!(html.starts_with(HTML) && html.contains("<tr><th>e</th></tr>"), "{html}");
        assert!(html.contains("<tbody>\n<tr><td>f</td></tr>\n</tbody></table></div>\n</li>"), "{html}");
    }
}
