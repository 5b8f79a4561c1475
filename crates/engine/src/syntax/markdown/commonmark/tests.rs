//! Written as Markdown and read again, a text is the same.
//!
//! Four things differ on purpose, and readers see none of them: white space at the edges of lines, a heading of several lines, which
//! is written in one, the end of the last line in a block of code that the text leaves open, and a list of one paragraph that was said to be loose by what is not in the text, such as the definition of a
//! link.

use proptest::prelude::*;
use pulldown_cmark::Parser;

use super::super::articles::OPTIONS;
use super::super::articles::events::linked;
use super::super::articles::{elements, footnotes};
use super::super::passage::Passage;
use crate::source::SourceFile;
use crate::syntax::markdown::page;

/// The page of a text, and that of its Markdown to a parser without our own rules.
fn both(text: &str) -> (String, String, String) {
    let mut page = page(&SourceFile::new("a.md", text), &|label| {
        (label == "help").then(|| "https://example.com/a_(b)?c&d".to_owned())
    });
    // Ids are the page's.
    page.body.lower_headings(0);
    let markdown = page.markdown.to_string();
    let events = Parser::new_ext(&markdown, OPTIONS).into_offset_iter().collect();
    let events = elements::understood(events, &mut Vec::new());
    let events = footnotes::numbered(events, "", &mut Vec::new());
    let again = Passage::new(linked(events)).html();
    (visible(&page.body.html()), visible(&again), markdown)
}

/// HTML with its white space as browsers show it, and with emphasized Han characters on two lines as those on one.
fn visible(html: &str) -> String {
    let blocks: Vec<String> = html
        .split_inclusive("</pre>")
        .map(|piece| {
            let (text, code) = piece.split_at(piece.find("<pre>").unwrap_or(piece.len()));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let code = code.replace("\n</code>", "</code>");
            format!("{}{code}", text.replace(" <", "<").replace("> ", ">").replace(" translate=\"no\"", ""))
        })
        .collect();
    blocks.concat().replace("</span><span class=\"han\">", "")
}

fn assert_same(text: &str) {
    let (page, again, markdown) = both(text);
    assert_eq!(page, again, "{text:?} as {markdown:?}");
}

/// Every form of block, in others and beside others like it.
#[test]
fn blocks_stay_what_they_are() {
    for text in [
        "- a\n- b\n\n* c\n* d",
        "- > a\n\n  > b",
        "- \n\n- [x] \n  a",
        "- > [!NOTE]\n  > a\n\n  > [!NOTE]",
        "1. a\n2) b\n",
        "7. a\n8. b\n\n   c\n",
        "999999999. a\n1. b\n",
        "- a\n  - b\n\n    c\n- d",
        "- a\n\n- b\n  - c\n  - d\n\n  e",
        "-\n- a\n-",
        "- - - a\n    - b",
        "- ***\n- ```\n  a\n\n  b\n  ```\n- # c\n- | d |\n  |---|\n  | e |\n",
        "> a\nb\n> - c\n>\n> > d\n\n> e",
        "- > a\n  >\n  b\n- c",
        "    a\n\n\n     b\n\nc",
        "```a`b\n```\n\n~~~ `a` & &amp;amp; \\*\n```\n~~~~\n~~~\n",
        "a\n===\n\nb\nc\n---\n\n# #\n\n# d \\#\n\n# e#\n\n#\n",
        "| a | b | c | d |\n|---|:--|:-:|--:|\n| `x\\|y` | 1\\|2 | | **a** |\n| \\\\ |\n",
        "a\n***\nb\n",
        "- * *\n",
    ] {
        assert_same(text);
    }
}

/// What would be markup elsewhere, or only next to something else.
#[test]
fn text_stays_what_it_is() {
    for text in [
        "a\\\nb  \nc\nd",
        "\\# a\n\\- b\n1\\. c\n\\> d\n\\+ e\n\\=\n\\|-|\n",
        "a | b\n\\:- | -:\n",
        "a | b\n\\| - | - |\n",
        "2*3*4 __init__ a_b &lt; &amp;lt; \\`a\\` 1 \\~ 2",
        "`` ` `` `` a`b `` ` ` `  c  `",
        "***a*** **b *c* d** *e **f** g* *h*i **j**k",
        "**注意：**请 *（a）*请 **a**请",
        "[a\nb](c 'd \"e\" \\\\ &amp;lt;') ![f *g* `h`](<i j> \"k\") [](l)",
        "<https://example.com/?a=b&c=d> <a@example.com> <https://example.com/a_b*c>",
        "[help] [x][help] [y][help]!\\[a] \\![z](w) ![u](v)",
        "[a]\n\n[a]: b 'c'\n\n[d](e&#32;f) [g](<h)i>) [](<>)",
    ] {
        assert_same(text);
    }
}

/// What GitHub adds to CommonMark, and the few elements.
#[test]
fn additions_stay_what_they_are() {
    for text in [
        "a ~~b~~ 请~~注意：~~请 1~3 个，4~6 个 ~~*c*~~ **~~d~~**",
        "- [ ] a\n- [x] *b*\n\n1. [x] c\n\n   d\n",
        "> [!NOTE]\n> a\n\n> [!WARNING]\n>\n> - b\n\n> [!TIP]\n\n> \\[!NOTE]\n> c",
        "a[^x] b[^y] c[^x]\n\n[^y]: Y[^z]\n\n    - d\n\n    ```\n    e\n    ```\n\n[^x]: X\n[^z]: Z\n[^u]: U",
        "- a[^x]\n\n> b\n\n[^x]: > c",
        "a\n: b\n\nc\n: d\n: e\n\nf",
        "a\n\n: b\n\n  c\n\nd\n\n: e\n\n  - f\n\n- g\n  : h",
        "a\n\\: b\n\n:::tip\nc\n:::\n\n:a",
        "See https://example.com/a?b=c&d=e. (https://example.com/x_(y)) 见https://example.com/，请",
        "`https://example.com/` [https://example.com/](x) <https://example.com/a_b>",
        "<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O a<br>b <em>c</em> <code>d|e</code> <del>f</del>",
        "<details>\n<summary>a <em>b</em> &lt; `c`</summary>\n\nd\n\n- e\n\n</details>\n\nf",
        "<details open><summary>a</summary>b</details>\n\n<details>\n\nc\n\n</details>",
        "<details name=\"os\">\n<summary>a</summary>\n\nb\n\n</details>\n<details name=\"os\">\n<summary>c</summary>\n\nd\n\n</details>",
        "![a](b \"c\")\n\nd ![e](f \"g\")\n\n<img src=\"a\" alt=\"b\" width=\"30\">\n\n<img src=\"a\" title=\"b\" width=\"30\" height=40>\n\nc <img src=a>",
        "| a |\n|---|\n| <kbd>b</kbd> ~~c~~<br>d [^x] |\n\n[^x]: e",
        "<details>\n\na\n\n<kbd>b\n\n</details> c </kbd> <div> <em> d",
        "```rust title=\"a\" {1}\nb\n```",
        "a <!-- b --> c\n\n<!-- d -->\n\ne",
        "注意：\n请 *看\n这里* a\n请\n`b`\n请\n- \n",
    ] {
        assert_same(text);
    }
}

/// Lines far within lists and quotations do not make the Markdown many times as long as the text.
#[test]
fn depth_does_not_make_a_text_long() {
    for (around, line) in [("- ", "a\n"), ("> ", "a\n"), ("1. ", "a\\\n"), ("> - ", "<b\n")] {
        let text = around.repeat(500) + &line.repeat(500);
        let (page, again, markdown) = both(&text);
        assert_eq!(page, again, "{around}{line}");
        assert!(markdown.len() < 3 * text.len(), "{around}{line}: {}", markdown.len());
    }
}

/// The long texts that are in this repository.
#[test]
fn this_projects_own_texts_stay_what_they_are() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut read = 0;
    for folder in [
        "docs/site/guide",
        "docs/site/guide/apps",
        "docs/site/guide/publish",
        "docs/site/guide/reference",
        "docs/site/guide/translate",
        "docs/site/codes/rule",
        "site/guide",
        "site/codes/chat",
        "starter/site/guide",
        "crates/engine/tests/fixture/site/guide",
        "crates/engine/tests/fixture/site/codes/pay",
    ] {
        let Ok(files) = std::fs::read_dir(format!("{root}/{folder}")) else { continue };
        for file in files {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                assert_same(&std::fs::read_to_string(&path).unwrap());
                read += 1;
            }
        }
    }
    assert!(read > 100, "{read}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Any text, except for raw HTML, which is text in a paragraph of its own.
    #[test]
    fn any_text_stays_what_it_is(
        pieces in proptest::collection::vec(
            "[a-c ]{1,3}|[*_`#>=~-]{1,4}|\n|\n\n|\n|\n\n|\n- |\n1\\. |\n> |\n    |\n  |```|~~~|\\[a\\]\\(b\\)|!\\[a\\]\\(<b c> \"d\"\\)|\\[help\\]|注意：|请|\\||\\\\|&lt;|\\*\\*a：\\*\\*|\\*|~~|a<kbd>b</kbd>|a<br>b|\\[x\\] |\\[\\^a\\]|\n\\[\\^a\\]: |https://a\\.b|> \\[!NOTE\\]\n|\n\\|a\\|b\\|\n\\|-\\|:-:\\|\n\\|c\\|d\\|\n",
            0..24,
        )
    ) {
        let text = pieces.concat();
        let (page, again, markdown) = both(&text);
        prop_assert_eq!(page, again, "{:?} as {:?}", text, markdown);
    }
}
