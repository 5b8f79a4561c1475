//! Tables of pages. Each is in a box that scrolls on a narrow page and can be reached with a keyboard. The alignment of a cell is a class,
//! because the policy of pages refuses the inline style that pulldown-cmark writes.

use pulldown_cmark::{Alignment, Event, Tag as Mark, TagEnd};

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
    /// The HTML of an event that belongs to a table's frame; `None` for any other.
    pub(super) fn html(&mut self, event: &Event<'_>, setting: &dyn Setting) -> Option<String> {
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
            Event::Start(Mark::TableCell) => return Some(self.cell()),
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

    fn cell(&mut self) -> String {
        let name = if self.is_head { "th" } else { "td" };
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Left) => " class=\"left\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::None) | None => "",
        };
        self.column += 1;
        format!("<{name}{class}>")
    }
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

    /// A second table has its own alignments, wherever it is.
    #[test]
    fn a_table_keeps_nothing_of_the_one_before_it() {
        let nested = format!("{TEXT}\n- x\n\n  | e |\n  |---|\n  | f |\n");
        let html = page(&SourceFile::new("a.md", &nested), &|_| None).body.html();
        assert!(html.starts_with(HTML) && html.contains("<tr><th>e</th></tr>"), "{html}");
        assert!(html.contains("<tbody>\n<tr><td>f</td></tr>\n</tbody></table></div>\n</li>"), "{html}");
    }
}
