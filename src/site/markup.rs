//! Markup in other forms than the engine gives.

/// Markdown on one line, for a cell of a table.
pub(crate) fn single_line(markdown: &str) -> String {
    let broken = markdown
        .replace("\\\n", "<br>")
        .replace("\n\n- ", "<br>• ")
        .replace("\n- ", "<br>• ")
        .replace("\n\n", "<br><br>")
        .replace('|', "\\|");
    let mut line = String::new();
    for part in broken.split('\n') {
        // Between Chinese characters a line's end is no space.
        let is_wide = |c: char| c >= '\u{2e80}';
        let is_joined = line.is_empty() || (line.ends_with(is_wide) && part.starts_with(is_wide));
        line.push_str(if is_joined { "" } else { " " });
        line.push_str(part);
    }
    line
}

/// The text of a guide page's HTML, in which every `<` begins a tag and only what `escape` makes is an entity. The first heading
/// is left out: it is the title.
pub(crate) fn text_of(html: &str) -> String {
    let body = html.split_once("</h1>").map_or(html, |(_, body)| body);
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
        // A passage ends where its block does; inside one, `<em>` and its like part no word.
        let is_inline = ["a ", "/a", "em", "/em", "strong", "/strong", "code ", "code", "/code"]
            .iter()
            .any(|inline| tag == inline.trim_end() || (inline.ends_with(' ') && tag.starts_with(inline)));
        text.push_str(if is_inline { "" } else { " " });
        text.push_str(rest);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{single_line, text_of};

    /// A cell of a table has one line: paragraphs and items are parted by breaks, and every item has its dot.
    #[test]
    fn a_list_in_a_table_has_a_dot_before_each_item() {
        assert_eq!(single_line("One of:\n\n- a\n- b\n\nSo | so."), "One of:<br>• a<br>• b<br><br>So \\| so.");
    }

    /// Chinese that its writer broke into lines gets no spaces.
    #[test]
    fn lines_of_chinese_are_joined_without_a_space() {
        assert_eq!(single_line("另一台设备\n登录了 A\n账号"), "另一台设备登录了 A 账号");
    }

    /// A guide's text has its words as readers see them: no markup, no joined words, no title.
    #[test]
    fn a_guides_text_is_what_its_reader_sees() {
        let html = "<h1>Title</h1>\n<p>One <em>t</em>wo &lt;b&gt; &amp;lt;</p><ul><li><a href=\"x\">three</a></li><li>four</li></ul>";
        assert_eq!(text_of(html), "One two <b> &lt; three four");
    }
}
