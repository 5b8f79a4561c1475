//! What a message's Markdown becomes, and what it can never become.

mod any;

use super::*;
use crate::source::SourceFile;
use crate::syntax::pattern::{Part, Pattern, Variable};
use crate::syntax::piece::unwritten;

/// Every argument is this, and every choice the default.
pub(super) struct Filled<'a>(pub(super) &'a str);

impl Examples for Filled<'_> {
    fn value(&self, _argument: &Variable) -> String {
        self.0.to_owned()
    }

    fn choose(&self, _argument: &Variable, _keys: &[&VariantKey]) -> Option<usize> {
        None
    }
}

fn no_links(_label: &str) -> Option<String> {
    None
}

fn source(text: &str) -> Piece {
    Piece::Source(MappedText::unwritten(text))
}

pub(super) fn document(text: &str, layout: Layout) -> Document {
    parse(&[source(text)], layout, &no_links).0
}

fn blocks(text: &str) -> String {
    document(text, Layout::Blocks).passage(&Filled("x")).html()
}

fn inline(text: &str) -> String {
    document(text, Layout::Inline).passage(&Filled("x")).html()
}

/// A pattern with its placeholders filled like [`Filled`].
pub(super) fn fill_pattern(pattern: &Pattern, value: &str) -> String {
    let parts = pattern.parts().iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(_) => value.to_owned(),
        Part::Select(select) => fill_pattern(&select.variants[select.default].value, value),
    });
    parts.collect()
}

/// What the Markdown form is to any reader of CommonMark.
fn common_mark(text: &str) -> String {
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, Parser::new(text));
    out
}

/// Beside Chinese punctuation, emphasis is what its writer meant, in every form.
#[test]
fn emphasis_beside_chinese_punctuation_is_emphasis() {
    for (text, html) in [
        ("**注意：**请", "<p><strong>注意：</strong>请</p>"),
        ("请**“重新”**登录", "<p>请<strong>“重新”</strong>登录</p>"),
        ("按*（确定）*键", "<p>按<em><span class=\"han\">（确定）</span></em>键</p>"),
        ("**a。**b", "<p><strong>a。</strong>b</p>"),
        ("**注意**：请", "<p><strong>注意</strong>：请</p>"),
        ("2 ** 3 ** 4", "<p>2 ** 3 ** 4</p>"),
    ] {
        assert_eq!(blocks(text), html, "{text}");
    }
    let document = document("**注意：**请", Layout::Inline);
    assert_eq!(document.plain().as_text(), Some("注意：请"));
    assert_eq!(document.markdown().as_text(), Some("<strong>注意：</strong>请"));
}

/// A text that begins like a block is a text: a number that is no first item, a heading, a quotation, a rule, a fence.
#[test]
fn only_paragraphs_and_lists_are_blocks() {
    for text in [
        "104. 错误",
        "2) b",
        "# a",
        "> a",
        "---",
        "***",
        "~~~\na",
        "    code",
        "a\n===",
        "a\n---",
        "<div>\na",
        "[a]: /b",
        "+",
        "1986.",
    ] {
        for html in [blocks(text), inline(text)] {
            for tag in ["<ol", "<ul", "<h", "<blockquote", "<hr", "<pre", "<div", "<a"] {
                assert!(!html.contains(tag), "{text:?} gives {html}");
            }
        }
        assert_eq!(
            document(text, Layout::Blocks).plain().as_text().unwrap_or("?").replace(['\n', ' '], ""),
            text.replace(['\n', ' '], ""),
            "{text:?}"
        );
    }
    assert_eq!(blocks("a\n\n1. b\n2. c"), "<p>a</p>\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>");
    assert_eq!(blocks("- b\n- c"), "<ul>\n<li>b</li>\n<li>c</li>\n</ul>");
    assert_eq!(inline("- b"), "- b");
}

/// HTML is shown, never passed on.
#[test]
fn raw_html_is_text() {
    for text in [
        "<script>alert(1)</script>",
        "<script a@example.com>",
        "<!a@example.com>",
        "<?a@example.com>",
        "a <b onclick=x>b</b>",
        "<img src=x onerror=y>",
        "<!-- a -->",
        "<?a?>",
        "&lt;script>",
        "<svg/onload=x>\n\na",
    ] {
        for html in [blocks(text), inline(text)] {
            assert!(
                !["<script", "<b", "<img", "<!", "<?", "<svg"].iter().any(|tag| html.contains(tag)),
                "{text} gives {html}"
            );
        }
    }
    assert_eq!(inline("<b>"), "&lt;b&gt;");
    // A message loads nothing.
    assert_eq!(inline("![alt](https://example.com/a.png)"), "![alt](https://example.com/a.png)");
}

/// An address in angle brackets opens a mail program, from a message in every form, a guide and a long text.
#[test]
fn an_e_mail_address_in_brackets_is_a_mail_link() {
    for (text, shown) in
        [("<a.b@example.com>", "a.b@example.com"), ("<mailto:a.b@example.com>", "mailto:a.b@example.com")]
    {
        let html = format!("<a href=\"mailto:a.b@example.com\">{shown}</a>");
        assert_eq!(inline(text), html);
        assert_eq!(inline(&format!("a {text}")), format!("a {html}"));
        assert_eq!(page(&file(text), &no_links).body.html(), format!("<p>{html}</p>"));
        assert_eq!(
            long_text(&file(text), 0, &no_links, &|_| None).parts[0].body.html(),
            format!("<p>{html}</p>")
        );
        let document = document(text, Layout::Inline);
        assert_eq!(document.plain().as_text(), Some(shown));
        assert_eq!(document.targets().collect::<Vec<_>>(), ["mailto:a.b@example.com"]);
        let markdown = document.markdown();
        assert_eq!(common_mark(markdown.as_text().unwrap()), format!("<p>{html}</p>\n"));
    }
}

/// Links lead to http, https, mailto or a place of the site, however a target is written.
#[test]
fn targets_that_run_or_leave_are_refused() {
    for target in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java&#115;cript:alert(1)",
        "java&Tab;script:alert(1)",
        "&#x6A;avascript:alert(1)",
        "<java script:alert(1)>",
        "data:text/html,a",
        "vbscript:a",
        "//example.com",
        "&sol;/example.com",
        "<\\\\example.com>",
        "/\\\\example.com",
        "file:///etc/passwd",
        "blob:a",
        "",
    ] {
        let text = format!("[a]({target})");
        let (document, problems) = parse(&[source(&text)], Layout::Inline, &no_links);
        // In a text `&sol;` is no slash, but the beginning of a page's name.
        if target != "&sol;/example.com" {
            assert_eq!(document.plain().as_text(), Some(&*text));
            let is_read = !target.is_empty() && !target.contains(' ');
            assert_eq!(problems.len(), usize::from(is_read), "{target}");
        }
        let page = page(&file(&text), &no_links);
        assert_eq!((&*page.body.html(), page.problems.len()), ("<p><a href=\"\">a</a></p>", 1), "{target}");
    }
    for target in [
        "https://example.com/",
        "HTTP://example.com",
        "mailto:a@example.com",
        "../a.html#b:c",
        "/a",
        "#a",
        "a/b:c",
        "?a=b:c",
    ] {
        let (document, problems) = parse(&[source(&format!("[a]({target})"))], Layout::Inline, &no_links);
        assert_eq!(document.passage(&Filled("x")).html(), format!("<a href=\"{target}\">a</a>"));
        assert_eq!(problems, []);
    }
    assert_eq!(inline("<https://example.com/>"), "<a href=\"https://example.com/\">https://example.com/</a>");
    assert_eq!(inline("a <javascript:alert(1)>"), "a &lt;javascript:alert(1)&gt;");
}

/// A label leads where the catalog says; one that it does not know is a finding, and brackets alone are text.
#[test]
fn labels_come_from_the_catalog() {
    let links = |label: &str| (label == "plan").then(|| "/plan".to_owned());
    let read = |text: &str| {
        let (document, problems) = parse(&[source(text)], Layout::Inline, &links);
        (document.passage(&Filled("x")).html(), problems)
    };
    assert_eq!(read("[a][plan]"), ("<a href=\"/plan\">a</a>".to_owned(), Vec::new()));
    assert_eq!(read("[plan]").0, "[plan]");
    assert_eq!(read("[a] `[b][c]`"), ("[a] <code translate=\"no\">[b][c]</code>".to_owned(), Vec::new()));
    assert_eq!(
        read("[a][plans]"),
        (
            "[a][plans]".to_owned(),
            vec![Problem { kind: ProblemKind::UnknownLink("plans".to_owned()), span: None }]
        )
    );
}

/// Every character of a text that was written in a file, and is no markup, is known to have been written there.
#[test]
fn texts_keep_their_places() {
    let written = "See  [the *guide*][plan] & `the  code`: \\*a\\* &lt; **注意：**请\n- one\n* two";
    let span = Span::new(&"a.ftl".into(), 100..100 + written.len());
    let links = |label: &str| (label == "plan").then(|| "/plan".to_owned());
    let pieces = [Piece::Source(MappedText::written(written, &span))];
    let (document, problems) = parse(&pieces, Layout::Blocks, &links);
    assert_eq!(problems, []);
    let mut texts = Vec::new();
    for node in &document.nodes {
        let Node::Text(text) = node else { continue };
        for (at, c) in text.as_str().char_indices() {
            let range = text.span(at..at + c.len_utf8()).unwrap().range;
            let source = &written[range.start - 100..range.end - 100];
            let meant = match c {
                '*' => "\\*",
                _ => &text.as_str()[at..at + c.len_utf8()],
            };
            assert_eq!(source.trim_start_matches('\\'), meant.trim_start_matches('\\'), "{c} in {text:?}");
        }
        texts.push(text.as_str());
    }
    assert_eq!(
        texts,
        ["See  ", "the ", "guide", " & ", "the  code", ": *a* &lt; ", "注意：", "请", "one", "two"]
    );
}

/// A long symbol breaks between its words on a narrow page; a short one, and code of several words, need not.
#[test]
fn a_long_symbol_may_break() {
    let code = |inside: &str| format!("<code translate=\"no\">{inside}</code>");
    assert_eq!(inline("`GroupMembersAreFull`"), code("Group<wbr>Members<wbr>Are<wbr>Full"));
    assert_eq!(inline("`MembersFull`"), code("MembersFull"));
    assert_eq!(inline("`let groupMembers = 1`"), code("let groupMembers = 1"));
}

/// The value of an argument is text, wherever it stands.
#[test]
fn values_are_never_parsed() {
    let argument = || Piece::Argument(Variable::from("a"), None);
    for value in
        ["**b**", "[x](https://example.com)", "<script>", "`c`", "\n\n- d", "&amp;", "](javascript:x)"]
    {
        let pieces = [
            source("- a "),
            argument(),
            source("b **c "),
            argument(),
            source("** `d "),
            argument(),
            source("`"),
        ];
        let html = parse(&pieces, Layout::Blocks, &no_links).0.passage(&Filled(value)).html();
        let mut shown = String::new();
        pulldown_cmark::html::push_html(&mut shown, [Event::Text(value.into())].into_iter());
        let expected = format!(
            "<ul>\n<li>a {shown}b <strong>c {shown}</strong> <code translate=\"no\">d {shown}</code></li>\n</ul>"
        );
        assert_eq!(html.replace("<wbr>", ""), expected);
    }
    // Nor can it be a part of a target.
    let (document, problems) = parse(&[source("[x]("), argument(), source(")")], Layout::Inline, &no_links);
    assert_eq!(document.passage(&Filled("https://example.com")).html(), "[x](https://example.com)");
    assert_eq!(problems, [Problem { kind: ProblemKind::UnsafeLink("{ $a }".to_owned()), span: None }]);
}

/// What stands in a placeable is no markup either, and what stands for placeables inside cannot be written.
#[test]
fn placeables_and_stand_ins_are_opaque() {
    let pieces = [
        unwritten("**a**"),
        source(" *\u{f0001}\u{f0000}\u{10ffff}* "),
        Piece::Argument(Variable::from("b"), None),
    ];
    let document = parse(&pieces, Layout::Inline, &no_links).0;
    assert_eq!(document.passage(&Filled("x")).html(), "**a** <em>\u{f0001}\u{f0000}\u{10ffff}</em> x");
    let fill = fill_pattern(&document.plain(), "x");
    assert_eq!(fill, "**a** \u{f0001}\u{f0000}\u{10ffff} x");
}

/// A line break between Chinese characters is no space.
#[test]
fn lines_of_chinese_join() {
    assert_eq!(blocks("一\n二\na\nb"), "<p>一二\na\nb</p>");
    assert_eq!(inline("一\n二"), "一二");
}

fn file(text: &str) -> SourceFile {
    SourceFile::new("a.md", text)
}

/// A guide page is held to the same rules.
#[test]
fn guide_pages_are_tame() {
    let file = file(
        "# A *b*\n\nc **注意：**d\n\n<script>x</script>\n\n[a](javascript:x) ![b](data:x)\n\n| a |\n|---|\n| b |\n",
    );
    let page = page(&file, &no_links);
    assert_eq!((page.title.as_str(), page.summary.as_str()), ("A b", "c 注意：d"));
    assert!(page.body.html().contains("<strong>注意：</strong>") && page.body.html().contains("<table>"));
    assert!(
        !page.body.html().contains("<script")
            && !page.body.html().contains("javascript:")
            && !page.body.html().contains("data:")
    );
    assert_eq!(page.problems.len(), 3);
    let places = page.problems.iter().map(|problem| &file.text[problem.span.clone().unwrap().range]);
    assert_eq!(places.collect::<Vec<_>>(), ["javascript:x", "data:x", "<script>"]);
}
