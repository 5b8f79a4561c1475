use super::Passage;
use crate::source::SourceFile;
use crate::syntax::markdown::page;

fn passage(text: &str) -> Passage {
    page(&SourceFile::new("a.md", text), &|_| None).body
}

/// A guide's text has its words as readers see them: no markup, no joined words, no title.
#[test]
fn a_guides_text_is_what_its_reader_sees() {
    let text = "# Title *x*\n\nOne *t*wo \\<b> `&lt;` a\\\nb![y](x)c\n\n- [three](x)\n- four\n\n|a|b|\n|-|-|\n|c|d|\n";
    assert_eq!(passage(text).words(), "One two <b> &lt; a b c three four a b c d");
    assert_eq!(passage("").words(), "");
}

/// A page's sections have their headings, and the words under each.
#[test]
fn a_page_has_sections() {
    let sections = passage("# Title\n\nOne\n\n## Two `x`\n\nthree\n\n- four\n\n### Five\n").sections();
    let sections: Vec<_> = sections.iter().map(|one| [one.heading.as_str(), one.words.as_str()]).collect();
    assert_eq!(sections, [["", "One"], ["Two x", "three four"], ["Five", ""]]);
}

/// Elements that have no end are written as HTML has them, and a rule begins a line.
#[test]
fn empty_elements_have_no_slash() {
    let text = "a\\\nb ![c `d` />](e 'f')\n\n---\n\n- > ***\n- a />\n  ***\n";
    let html = "<p>a<br>\nb <img src=\"e\" alt=\"c d /&gt;\" title=\"f\"></p>\n<hr>\n<ul>\n<li>\n<blockquote>\n<hr>\n</blockquote>\n</li>\n<li>a /&gt;\n<hr>\n</li>\n</ul>";
    assert_eq!(passage(text).html(), html);
}

/// A link's target, its number and a picture's size are changed where they are, and nothing that looks like them.
#[test]
fn links_and_pictures_are_changed() {
    let mut text = passage("`<a href=\"b\">` [c](d 'e') ![f](g)");
    for link in text.links_mut() {
        (link.target, link.number) = ("'&\"<é".to_owned(), Some(1));
    }
    for image in text.images_mut() {
        (image.target, image.size) = (format!("../{}", image.target), Some((2, 3)));
    }
    let html = "<p><code translate=\"no\">&lt;a href=\"b\"&gt;</code> <a data-link=\"1\" href=\"&#x27;&amp;%22%3C%C3%A9\" title=\"e\">c</a> <img src=\"../g\" width=\"2\" height=\"3\" alt=\"f\"></p>";
    assert_eq!(text.html(), html);
}

/// What follows an empty block of code is on the page.
#[test]
fn an_empty_block_of_code_takes_nothing_with_it() {
    let html = passage("```\n```\n\na\n\n    b\n\n```\nc").html();
    let code = |text: &str| format!("<pre><code translate=\"no\">{text}</code></pre>\n");
    assert_eq!(html, format!("{}<p>a</p>\n{}{}", code(""), code("b\n"), code("c").trim_end()));
}

/// A picture has a size by its tag alone, not by the name of a reference.
#[test]
fn a_reference_gives_no_size() {
    let html = passage("![a][size=3x4]\n\n[size=3x4]: b.png\n").html();
    assert_eq!(html, "<p><img src=\"b.png\" alt=\"a\"></p>");
}

/// Headings keep their order when they are lowered.
#[test]
fn headings_are_lowered() {
    let mut text = passage("### A\n\n#### B\n\n###### C\n");
    text.lower_headings(2);
    assert_eq!(text.html(), "<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>");
}

/// For a terminal, a blank line is between blocks, and code is indented.
#[test]
fn a_text_has_lines() {
    let lines = passage("A `b`\nc\n\n```\nd\n  e\n```\n\n- f\n- g\n").lines();
    assert_eq!(lines, ["A b", "c", "", "  d", "    e", "", "- f", "- g"]);
}

/// A first paragraph that is all in bold is the title of an alert, whose kind is still said; one that goes on is text.
#[test]
fn an_alert_has_one_title() {
    let html = |text: &str| passage(text).html();
    let own = "<div class=\"alert tip\" role=\"note\">\n<p class=\"alert-title\"><span class=\"spoken\">site-alert-tip</span> <strong>Keep <em>it</em></strong></p>\n<p>Text.</p>\n</div>";
    assert_eq!(html("> [!TIP]\n> **Keep *it***\n>\n> Text.\n"), own);
    for text in ["> [!TIP]\n> **Keep** it.\n", "> [!TIP]\n> Text.\n>\n> **Keep it**\n"] {
        assert!(html(text).contains("<p class=\"alert-title\">site-alert-tip</p>\n"), "{text}");
    }
}

/// Emphasis is dots at Han characters and italics in other scripts, so each has its element: in links and bold passages as well, and neither
/// code nor what is not emphasized has one.
#[test]
fn scripts_are_apart_in_emphasis() {
    let han = |text: &str| format!("<span class=\"han\">{text}</span>");
    let html = |text: &str| passage(text).html();
    assert_eq!(html("*重新登录*"), format!("<p><em>{}</em></p>", han("重新登录")));
    assert_eq!(
        html("*用 Token <b 登录，**再** [试](x)*后 *OK*"),
        format!(
            "<p><em>{} Token &lt;b {}<strong>{}</strong> <a href=\"x\">{}</a></em>后 <em>OK</em></p>",
            han("用"),
            han("登录，"),
            han("再"),
            han("试")
        )
    );
    assert_eq!(html("*a `码`* 码"), "<p><em>a <code translate=\"no\">码</code></em> 码</p>");
}
