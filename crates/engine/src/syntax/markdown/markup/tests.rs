//! What is markup in a text, and that everything else stays as it is written.

use proptest::prelude::*;

use super::super::{Document, Layout, Problem, ProblemKind, parse};
use super::Links;
use crate::diagnostics::Span;
use crate::diagnostics::mapped_text::MappedText;
use crate::syntax::markdown::Examples;
use crate::syntax::pattern::{Variable, VariantKey};
use crate::syntax::piece::{Piece, unwritten};

struct NoExamples;

impl Examples for NoExamples {
    fn value(&self, argument: &Variable) -> String {
        format!("{{${}}}", argument.name)
    }

    fn choose(&self, _argument: &Variable, _keys: &[&VariantKey]) -> Option<usize> {
        None
    }
}

/// The pieces of a text; `{x}` is an argument in it, and `{"…"}` a literal.
fn pieces(text: &str) -> Vec<Piece> {
    let span = |from: usize, to: usize| Span::new(&"a.ftl".into(), from..to);
    let mut pieces = Vec::new();
    let mut start = 0;
    while let Some(open) = text[start..].find('{').map(|open| start + open)
        && let Some(close) = text[open..].find('}').map(|close| open + close)
    {
        pieces.push(Piece::Source(MappedText::written(&text[start..open], &span(start, open))));
        let inside = &text[open + 1..close];
        let literal = inside.strip_prefix('"').and_then(|inside| inside.strip_suffix('"'));
        pieces.push(literal.map_or_else(|| Piece::Argument(Variable::from(inside), None), unwritten));
        start = close + 1;
    }
    pieces.push(Piece::Source(MappedText::written(&text[start..], &span(start, text.len()))));
    pieces
}

fn links(label: &str) -> Option<String> {
    (label == "plan").then(|| "/plan".to_owned())
}

fn read(text: &str, layout: Layout) -> (Document, Vec<Problem>) {
    let links: Links<'_> = &links;
    parse(&pieces(text), layout, links)
}

fn html(text: &str) -> String {
    read(text, Layout::Inline).0.passage(&NoExamples).html().replace(" translate=\"no\"", "")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What can only have been meant as markup is markup.
#[test]
fn markup_is_read() {
    for (text, expected) in [
        ("Run `fix *now*` again", "Run <code>fix *now*</code> again"),
        ("``a`b``", "<code>a`b</code>"),
        ("`don't` or `echo 'x'` (`it's`)", "<code>don't</code> or <code>echo 'x'</code> (<code>it's</code>)"),
        ("Give `a' or `b`", "Give `a' or <code>b</code>"),
        ("`a' or [b](#c) or `d'", "`a' or <a href=\"#c\">b</a> or `d'"),
        ("`` ` ``", "<code>`</code>"),
        ("`C:\\`", "<code>C:\\</code>"),
        ("**Wait**: *sending*", "<strong>Wait</strong>: <em>sending</em>"),
        ("(**a**, *b*)", "(<strong>a</strong>, <em>b</em>)"),
        ("***a***", "<em><strong>a</strong></em>"),
        ("**a *b***", "<strong>a <em>b</em></strong>"),
        ("***a* b**", "<strong><em>a</em> b</strong>"),
        ("**{x}** and *{x}*.", "<strong>{$x}</strong> and <em>{$x}</em>."),
        ("**注意：**请*稍候*。", "<strong>注意：</strong>请<em><span class=\"han\">稍候</span></em>。"),
        ("**a。**b", "<strong>a。</strong>b"),
        ("共**{x}**个", "共<strong>{$x}</strong>个"),
        ("**페이지(주소)**가", "<strong>페이지(주소)</strong>가"),
        ("안녕**(중요)**하세요", "안녕<strong>(중요)</strong>하세요"),
        ("请**😀**看", "请<strong>😀</strong>看"),
        ("**ไม่พบ**ไฟล์", "<strong>ไม่พบ</strong>ไฟล์"),
        (
            "**$HOME**, **50%**, **C++**, **.NET**",
            "<strong>$HOME</strong>, <strong>50%</strong>, <strong>C++</strong>, <strong>.NET</strong>",
        ),
        ("[the *guide*][plan]", "<a href=\"/plan\">the <em>guide</em></a>"),
        (
            "**[a](https://example.com/b_(c)) d**",
            "<strong><a href=\"https://example.com/b_(c)\">a</a> d</strong>",
        ),
        ("[a](guide/start.html#b)", "<a href=\"guide/start.html#b\">a</a>"),
        ("[a[0]](#b)", "<a href=\"#b\">a[0]</a>"),
        ("看[指南](../a.html)。", "看<a href=\"../a.html\">指南</a>。"),
        ("[a](https://{\"example.com\"})", "<a href=\"https://example.com\">a</a>"),
        (
            "<https://example.com/?a=b&c>",
            "<a href=\"https://example.com/?a=b&amp;c\">https://example.com/?a=b&amp;c</a>",
        ),
        ("<a.b@example.com>", "<a href=\"mailto:a.b@example.com\">a.b@example.com</a>"),
    ] {
        assert_eq!(html(text), expected, "{text}");
        let (document, problems) = read(text, Layout::Inline);
        assert_eq!(problems, [], "{text}");
        let plain = html_text(expected);
        let read = super::super::tests::fill_pattern(&document.plain(), "{$x}");
        assert_eq!(read, plain, "{text}");
    }
}

/// The text of our own HTML.
fn html_text(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What is written for another reason than markup is shown, whole and without a finding.
#[test]
fn everything_else_is_text() {
    for text in [
        "Chunks are 10*1024*1024 bytes",
        "10 * 1024 * 1024",
        "{x}*{x}*{x}",
        "2*(3+4)*5",
        "Nutzer*innen und Freund*innen",
        "*.txt,*.md and *.rs",
        "src/**/*.ts,lib/**/*.js",
        "f(*args, **kwargs)",
        "int *p, *q",
        "Each MODE is of the form [ugoa]*([-+=]([rwxXst]*|[ugo]))+|[-+=]?[0-7]+.",
        "Use .*name.* or (a)*b(c)*",
        "chown [OPTION]... [OWNER][:[GROUP]] FILE...",
        "od --traditional [FILE] [[+][0x]OFFSET[.][b]]",
        "/ctcp <nick>[,<nick>][ <msg>], %[0]['][-][N][.][N]f",
        "(*) optional, (*) too",
        "/*comment*/",
        "* required",
        "**",
        "****a****",
        "a**",
        "snake_case, __init__, _this_",
        "Unmatched ( or \\(",
        "在其前加上反斜杠：「\\)」",
        "\\\\server\\share, C:\\new",
        "The pattern \\* or \\d+\\.",
        "it\\'s",
        "&lt;name&gt; &amp; &#42; &rlm;",
        "Expected std::vector<std::string>",
        "<b>bold</b> <x:y> <T>",
        "Use a[i][j] instead, or f[0](x)",
        "Needs a [Symbol.iterator]() method",
        "[optional] [a|b] [plan]",
        "![alt](https://example.com/a.png)",
        "it`s 'open' ``",
        "Cannot copy `file' to `other'",
        "Use `a', (`b') or `c'",
        "# 1, 104. Not found, > a",
        "~~a~~ ==b== ^c^",
        "a  b   c",
    ] {
        assert_eq!(html(text), escaped(&text.replace("{x}", "{$x}")), "{text}");
        let (document, problems) = read(text, Layout::Inline);
        assert_eq!(problems, [], "{text}");
        assert_eq!(super::super::tests::fill_pattern(&document.plain(), "{x}"), text);
        let blocks = read(text, Layout::Blocks).0;
        assert_eq!(super::super::tests::fill_pattern(&blocks.plain(), "{x}"), text);
    }
}

/// A backslash takes the meaning from what would have one, and is text before everything else.
#[test]
fn a_backslash_escapes_markup_alone() {
    for (text, expected) in [
        ("\\*a\\*", "*a*"),
        ("\\*a*", "*a*"),
        ("\\*\\*a\\*\\*", "**a**"),
        ("\\`a`", "`a`"),
        ("\\`a\\`", "`a`"),
        ("\\[a][plan]", "[a][plan]"),
        ("\\[a\\](https://example.com)", "[a](https://example.com)"),
        ("[a\\]b](https://example.com)", "<a href=\"https://example.com\">a]b</a>"),
        ("\\<https://example.com>", "&lt;https://example.com&gt;"),
        ("\\[a\\] \\<b>", "\\[a\\] \\&lt;b&gt;"),
        ("5 \\* 3", "5 \\* 3"),
        ("\\ and \\", "\\ and \\"),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
    let blocks = |text: &str| read(text, Layout::Blocks).0.passage(&NoExamples).html();
    assert_eq!(blocks("\\- a"), "<p>- a</p>");
    assert_eq!(blocks("1\\. a"), "<p>1. a</p>");
    assert_eq!(blocks("7\\. a"), "<p>7. a</p>");
    assert_eq!(blocks("\\-5"), "<p>\\-5</p>");
}

/// A link that cannot be one is shown as it is written, and its place is the label or the target.
#[test]
fn what_was_meant_as_a_link_is_found() {
    for (text, kind, place) in [
        ("Ask, or read [the guide][pan].", ProblemKind::UnknownLink("pan".to_owned()), "pan"),
        (
            "[a](javascript:alert(1))",
            ProblemKind::UnsafeLink("javascript:alert(1)".to_owned()),
            "javascript:alert(1)",
        ),
        ("[a](//example.com)", ProblemKind::UnsafeLink("//example.com".to_owned()), "//example.com"),
        (
            "[a](ftp://example.com)",
            ProblemKind::UnsafeLink("ftp://example.com".to_owned()),
            "ftp://example.com",
        ),
        ("<ftp://example.com>", ProblemKind::UnsafeLink("ftp://example.com".to_owned()), "ftp://example.com"),
        (
            "<javascript:alert(1)>",
            ProblemKind::UnsafeLink("javascript:alert(1)".to_owned()),
            "javascript:alert(1)",
        ),
        ("[a](b)", ProblemKind::UnsafeLink("b".to_owned()), "b"),
    ] {
        let (document, problems) = read(text, Layout::Inline);
        assert_eq!(document.plain().as_text(), Some(text));
        let [problem] = &*problems else { panic!("{text}: {problems:?}") };
        assert_eq!(problem.kind, kind);
        assert_eq!(&text[problem.span.clone().unwrap().range], place);
    }
}

/// A message is one paragraph: a second one is joined to it, and found.
#[test]
fn a_second_paragraph_is_found() {
    let text = "It failed.\n\nTry again.\n\n\nOr not.";
    let (document, problems) = read(text, Layout::Inline);
    assert_eq!(document.plain().as_text(), Some("It failed.\nTry again.\nOr not."));
    let [problem] = &*problems else { panic!("{problems:?}") };
    assert_eq!(problem.kind, ProblemKind::JoinedParagraphs);
    assert_eq!(&text[problem.span.clone().unwrap().range], "Try again.");
    assert_eq!(read(text, Layout::Blocks).1, []);
}

/// Lists are lists, as deep as they are indented; what follows them at the margin is a paragraph.
#[test]
fn lists_are_read() {
    let blocks = |text: &str| read(text, Layout::Blocks).0.passage(&NoExamples).html().replace('\n', "");
    for (text, expected) in [
        ("Do:\n1. a\n2. b", "<p>Do:</p><ol><li>a</li><li>b</li></ol>"),
        ("1. a\n\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("1. a\n   - b\n   - c\n2. d", "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>"),
        (
            "- a\n  1. b\n  2. c\n- d\n  1. e",
            "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d<ol><li>e</li></ol></li></ul>",
        ),
        ("- a\n  b\n\n  c\n\nd", "<ul><li><p>ab</p><p>c</p></li></ul><p>d</p>"),
        ("- a\n1. b", "<ul><li>a</li></ul><ol><li>b</li></ol>"),
        ("* a\n+ b", "<ul><li>a</li><li>b</li></ul>"),
        ("2. a", "<p>2. a</p>"),
        ("1986.", "<p>1986.</p>"),
        ("- # a\n- - b", "<ul><li># a</li><li>- b</li></ul>"),
    ] {
        assert_eq!(blocks(text), expected, "{text}");
    }
}

/// One line with an asterisk or a plus is a footnote or an operand, as GNU's `expr` describes them.
#[test]
fn a_sign_alone_begins_no_list() {
    for text in [
        "length STRING\n      length of STRING\n\n+ TOKEN\n      interpret TOKEN as a string\n\n( EXPRESSION )",
        "Fill in the name.\n\n* required",
        "* required",
        "+ a\nb\n\nc\n\n+ d",
    ] {
        let (document, problems) = read(text, Layout::Blocks);
        assert_eq!((document.plain().as_text(), problems), (Some(text), vec![]));
    }
    let blocks = |text: &str| read(text, Layout::Blocks).0.passage(&NoExamples).html().replace('\n', "");
    assert_eq!(blocks("* a\nb\n\n  c\n* d").matches("<li>").count(), 2);
    assert_eq!(blocks("- a"), "<ul><li>a</li></ul>");
}

/// Many marks that nothing closes cost as much each as one.
#[test]
fn marks_that_nothing_closes_are_cheap() {
    for unit in [
        "*a ",
        "**a ",
        "`",
        "[",
        "[a](",
        "<a",
        "\\`",
        "\\[",
        "\\*a ",
        "[a][b] ",
        "a* ",
        "***a* ",
        "* a\n\nb\n\n",
    ] {
        let text = unit.repeat(60_000 / unit.len());
        let (document, _) = read(&text, Layout::Blocks);
        assert!(document.plain().as_text().is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// A text without the characters of markup is whole in every form.
    #[test]
    fn a_text_without_markup_is_whole(text in "[^*`\\[<\\\\{}\\n\\p{Cc}\\p{Co}]{0,40}") {
        let (document, problems) = read(&text, Layout::Inline);
        let plain = document.plain();
        prop_assert_eq!(plain.as_text(), Some(&*text));
        // What a page ends with is not seen.
        prop_assert_eq!(html_text(&html(&text)), text.trim_end());
        prop_assert_eq!(problems, []);
    }

    /// Nothing is lost of any text but what markup is written with, and that only where there is markup.
    #[test]
    fn only_marks_are_taken(text in "[a-b .*`\\[\\]()<>:/@_&;注，\\\\-]{0,30}") {
        let document = read(&text, Layout::Inline).0;
        let plain = document.plain();
        let plain = plain.as_text().unwrap();
        let mut rest = text.chars();
        for c in plain.chars() {
            prop_assert!(rest.any(|written| written == c), "{:?} is not in {:?}", c, text);
        }
        let has_markup = html(&text).contains('<') || text.contains('\\');
        prop_assert!(has_markup || plain == text, "{:?} becomes {:?}", text, plain);
    }
}
