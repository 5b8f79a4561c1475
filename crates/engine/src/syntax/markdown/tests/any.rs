//! What no text can become, whatever is in it.

use proptest::prelude::*;

use super::*;

fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c]{1,3}",
        2 => "[注意错误，。：（）“”]{1,3}",
        3 => " {1,2}",
        6 => "[*_`\\[\\]()<>#!&;:~+.1-]{1,3}",
        1 => Just("\n".to_owned()),
        1 => Just("\n\n".to_owned()),
        1 => Just("\n- ".to_owned()),
        1 => Just("\n   ".to_owned()),
        1 => Just("1. ".to_owned()),
        2 => Just("**".to_owned()),
        1 => Just("[a](b)".to_owned()),
        1 => Just("[a](<b c>)".to_owned()),
        1 => Just("<b>".to_owned()),
        1 => Just("<script>".to_owned()),
        1 => Just("&#42;".to_owned()),
        1 => Just("\\".to_owned()),
        1 => Just("\u{f0001}".to_owned()),
    ]
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let text =
        || proptest::collection::vec(fragment(), 1..14).prop_map(|fragments| source(&fragments.concat()));
    let flat = move || {
        prop_oneof![
            6 => text(),
            1 => Just(Piece::Argument(Variable::from("a"), None)),
            1 => "[a*`_<\\[ \n]{0,3}".prop_map(|text| unwritten(&text)),
        ]
    };
    let select = proptest::collection::vec(flat(), 0..3).prop_map(|pieces| Piece::Select {
        argument: Variable::from("n"),
        variants: vec![(VariantKey::Name("other".to_owned()), pieces)],
        default: 0,
    });
    proptest::collection::vec(prop_oneof![6 => flat(), 1 => select], 1..4)
}

/// What a reader sees, without what the two renderers write differently: spaces, whether an item holds
/// paragraphs, and paragraphs with nothing in them.
fn seen(html: &str) -> String {
    let html = html.replace(" translate=\"no\"", "").replace("<wbr>", "");
    // Pages say which emphasized characters are Han; there are no other spans.
    let html = html.replace("<span class=\"han\">", "").replace("</span>", "").replace(['\n', ' '], "");
    // A break before a placeable that turns out to be empty is none, and its backslash shows.
    let html = html.replace("<br/>", "").replace("<br>", "").replace('\\', "");
    let html = html.replace("</p><p>", "¶").replace("<p>", "").replace("</p>", "").replace("¶<", "<");
    html.split('¶').filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("¶")
}

/// A list within an item stays a list where an argument that is empty leaves nothing in its first item.
#[test]
fn an_empty_argument_ends_no_inner_list() {
    let argument = Piece::Argument(Variable::from("a"), None);
    for text in ["- a\n  1. ", "- a\n  - "] {
        let (document, _) = parse(&[source(text), argument.clone()], Layout::Blocks, &no_links);
        for value in ["", "x7"] {
            let markdown = fill_pattern(&document.markdown(), value);
            let page = document.passage(&Filled(value)).html();
            assert_eq!(seen(&common_mark(&markdown)), seen(&page), "{markdown:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    /// The Markdown form, read by anybody, shows what the page shows.
    #[test]
    fn the_markdown_form_stands_by_itself(pieces in pieces(), is_inline in any::<bool>(), value in "|x7|（") {
        let layout = if is_inline { Layout::Inline } else { Layout::Blocks };
        let (document, _) = parse(&pieces, layout, &no_links);
        let markdown = fill_pattern(&document.markdown(), &value);
        // CommonMark 0.31 §5.2: an item that turns out to begin with a blank line holds nothing that follows another.
        let lines: Vec<&str> = markdown.lines().map(str::trim).collect();
        let is_marker = |line: &str| line == "-" || line.strip_suffix('.').is_some_and(|digits| digits.parse::<u32>().is_ok());
        prop_assume!(!lines.windows(2).any(|pair| is_marker(pair[0]) && pair[1].is_empty()));
        prop_assert_eq!(seen(&common_mark(&markdown)), seen(&document.passage(&Filled(&value)).html()), "{:?}", markdown);
    }

    /// No markup but our own is on a page, and nothing that stood for something else.
    #[test]
    fn html_holds_no_markup_of_others(pieces in pieces(), value in "\\PC{0,8}|<script>|\"'<&") {
        for layout in [Layout::Inline, Layout::Blocks] {
            let (document, _) = parse(&pieces, layout, &no_links);
            let html = document.passage(&Filled(&value)).html();
            for (start, _) in html.match_indices('<') {
                let tag = html[start..].trim_start_matches(['<', '/']);
                let ours = ["p>", "ul>", "ol>", "li>", "em>", "span class=\"han\">", "span>", "strong>", "code>", "code translate=\"no\">", "a>", "a href=\"", "br>", "ol start=", "wbr>"];
                prop_assert!(ours.iter().any(|ours| tag.starts_with(ours)), "{}", html);
            }
            let written = format!("{pieces:?}");
            let plain = fill_pattern(&document.plain(), "x");
            for text in [&html, &plain] {
                prop_assert!(!text.contains(EMPHASIS_BOUNDARY) && (written.contains("f0001") || !text.contains('\u{f0001}')), "{:?}", text);
            }
        }
    }
}
