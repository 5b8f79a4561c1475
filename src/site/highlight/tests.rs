//! The grammars of all languages, and code with values in it.

use std::fmt::Write as _;
use std::path::Path;

use codegloss_engine::{LocaleIndex, Sources, grammars};

use super::shapes::Shapes;
use super::{Filled, VALUE_BEGINS, VALUE_ENDS, grammars as grammar_sets, lines, parts};
use crate::project::Project;
use crate::site::Selection;
use crate::site::context::LocaleContext;
use crate::site::models::snippets::snippets;
use crate::site::theme::Theme;
use codegloss_engine::Format;

/// A name of a language, code, and two parts of it with their classes.
type Sample = (&'static str, &'static str, [(&'static str, &'static str); 2]);

/// A sample of each language.
const SAMPLES: [Sample; 44] = [
    ("apache", "# a\nRewriteEngine On\n", [("c", "# a"), ("k", "RewriteEngine")]),
    ("sh", "# a\nif true; then echo 'b'; fi\n", [("c", "# a"), ("k", "if")]),
    ("c", "// a\nif (a) return \"b\";\n", [("c", "// a"), ("k", "return")]),
    ("csharp", "// a\nif (a) return \"b\";\n", [("c", "// a"), ("k", "return")]),
    ("cpp", "// a\nif (a) return \"b\";\n", [("c", "// a"), ("k", "return")]),
    ("cmake", "# a\nif(A)\nendif()\n", [("c", "# a"), ("k", "if")]),
    ("css", "/* a */\na { color: red; }\n", [("c", "/* a */"), ("na", "color")]),
    ("caddyfile", "# a\nroot * \"/b\"\n", [("c", "# a"), ("k", "root")]),
    ("dart", "// a\nfinal x = 'b';\n", [("c", "// a"), ("k", "final")]),
    ("diff", "-a\n+b\n", [("gd", "-a"), ("gi", "+b")]),
    ("dockerfile", "# a\nFROM b\n", [("c", "# a"), ("k", "FROM")]),
    ("elixir", "# a\ndef a, do: \"b\"\n", [("c", "# a"), ("k", "def")]),
    ("ftl", "# a\na = { NUMBER($b) } { \"c\" }\n", [("c", "# a"), ("s", "\"c\"")]),
    ("go", "// a\nfunc a() string { return \"b\" }\n", [("c", "// a"), ("k", "return")]),
    ("graphql", "# a\nquery { a(b: \"c\") }\n", [("c", "# a"), ("k", "query")]),
    ("groovy", "// a\ndef x = 'b'\n", [("c", "// a"), ("s", "'b'")]),
    ("html", "<!-- a -->\n<p title=\"b\">c</p>\n", [("c", "<!-- a -->"), ("na", "title")]),
    ("ini", "; a\n[b]\nc = \"d\"\n", [("c", "; a"), ("s", "d")]),
    ("json", "{ \"a\": [1, true, \"b\"] }\n", [("na", "\"a\""), ("s", "\"b\"")]),
    ("java", "// a\nreturn \"b\";\n", [("c", "// a"), ("k", "return")]),
    ("properties", "# a\nb = c\n", [("c", "# a"), ("s", "c")]),
    ("js", "// a\nconst b = 'c';\n", [("c", "// a"), ("k", "const")]),
    ("kotlin", "// a\nval b = \"c\"\n", [("c", "// a"), ("k", "val")]),
    ("lua", "-- a\nlocal b = 'c'\n", [("c", "-- a"), ("k", "local")]),
    ("makefile", "# a\nifdef B\nendif\n", [("c", "# a"), ("k", "ifdef")]),
    ("md", "# A\n\n`b`\n", [("nc", "A"), ("s", "`b`")]),
    ("objc", "// a\nreturn @\"b\";\n", [("c", "// a"), ("k", "return")]),
    ("mm", "// a\nreturn @\"b\";\n", [("c", "// a"), ("k", "return")]),
    ("php", "// a\nreturn 'b';\n", [("c", "// a"), ("k", "return")]),
    ("perl", "# a\nmy $b = 'c';\n", [("c", "# a"), ("k", "my")]),
    ("proto", "// a\nmessage B { string c = 1; }\n", [("c", "// a"), ("k", "message")]),
    ("python", "# a\nreturn 'b'\n", [("c", "# a"), ("k", "return")]),
    ("ruby", "# a\ndef b; 'c'; end\n", [("c", "# a"), ("k", "def")]),
    ("rust", "// a\nlet b = \"c\";\n", [("c", "// a"), ("k", "let")]),
    ("scss", "// a\na { content: 'c'; }\n", [("c", "// a"), ("s", "'c'")]),
    ("sql", "-- a\nSELECT 'b';\n", [("c", "-- a"), ("k", "SELECT")]),
    ("scala", "// a\nval b = \"c\"\n", [("c", "// a"), ("k", "val")]),
    ("swift", "// a\nlet b = \"c\"\n", [("c", "// a"), ("k", "let")]),
    ("toml", "# a\nb = 'c'\n", [("c", "# a"), ("s", "'c'")]),
    ("ts", "// a\nconst b: string = 'c';\n", [("c", "// a"), ("k", "const")]),
    ("tsx", "// a\nconst b: string = 'c';\n", [("c", "// a"), ("k", "const")]),
    ("xml", "<!-- a -->\n<b c=\"d\"/>\n", [("c", "<!-- a -->"), ("s", "\"d\"")]),
    ("yaml", "# a\nb: 'c'\n", [("c", "# a"), ("s", "'c'")]),
    ("nginx", "# a\nserver { listen 80; }\n", [("c", "# a"), ("k", "listen")]),
];

/// The texts of each class of code.
fn classed(language: &str, text: &str) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let mut end = 0;
    for part in parts(language, text).unwrap_or_else(|| panic!("{language} has no grammar")) {
        let Some(class) = part.class else { continue };
        let more = &text[part.range.clone()];
        match found.last_mut() {
            Some((last, so_far)) if *last == class && end == part.range.start => so_far.push_str(more),
            _ => found.push((class, more.to_owned())),
        }
        end = part.range.end;
    }
    found.iter().map(|(class, text)| (*class, text.trim().to_owned())).collect()
}

/// Every language has a grammar, which tells its words, texts and comments apart.
#[test]
fn every_language_is_in_color() {
    let tested = SAMPLES.iter().filter_map(|(name, ..)| codegloss_engine::grammar(name));
    assert!(tested.eq(grammars()), "each language has a sample, in the order of the list");
    let mut missing = Vec::new();
    for (name, text, expected) in SAMPLES {
        let found = classed(name, text);
        let is_missing = |(class, part): &(&'static str, &str)| !found.contains(&(class, (*part).to_owned()));
        let expected = expected.iter().filter(|expected| is_missing(expected));
        missing.extend(expected.map(|expected| format!("{name}: {expected:?} is not in {found:?}\n")));
    }
    assert!(missing.is_empty(), "{}", missing.concat());
}

/// The expressions of every grammar compile: one that does not would end the program when it is used.
#[test]
fn every_expression_compiles() {
    use syntect::parsing::Regex;
    use syntect::parsing::syntax_definition::Pattern;
    let names: Vec<&str> = grammars().collect();
    for set in grammar_sets::sets() {
        let builder = set.clone().into_builder();
        for syntax in builder.syntaxes().iter().filter(|syntax| names.contains(&&*syntax.name)) {
            for pattern in syntax.contexts.values().flat_map(|context| &context.patterns) {
                let Pattern::Match(pattern) = pattern else { continue };
                // One that refers to what another has found is completed first.
                if !pattern.has_captures {
                    let fault = Regex::try_compile(pattern.regex.regex_str());
                    assert!(fault.is_none(), "{}: {fault:?}", syntax.name);
                }
            }
        }
    }
}

/// Each line is whole HTML, and the code says the same as before.
#[test]
fn lines_are_html() {
    let html = lines("rust", "/* a\n<b> */\nlet c = '&';").unwrap();
    let expected = [
        "<span class=\"c\">/* a</span>\n",
        "<span class=\"c\">&lt;b&gt; */</span>\n",
        "<span class=\"k\">let</span> c = <span class=\"s\">'&amp;'</span>;",
    ];
    assert_eq!(html, expected);
    assert_eq!(lines("rust", ""), Some(Vec::new()));
}

/// A language that is not known has no colors, and neither has code that would take long.
#[test]
fn what_takes_long_is_plain() {
    assert_eq!(lines("brainrot", "a"), None);
    assert_eq!(lines("text", "a"), None);
    assert_eq!(lines("rust", &"a".repeat(2_000)), None);
    assert_eq!(lines("rust", &"a\n".repeat(40_000)), None);
    assert!(lines("rust", &"a\n".repeat(1_000)).is_some());
}

/// A value is a part of what is around it, and is shown as text.
#[test]
fn values_have_the_color_of_their_place() {
    let shapes = Shapes::default();
    let html = |marked: &str| {
        let marked = marked.replace('[', &VALUE_BEGINS.to_string()).replace(']', &VALUE_ENDS.to_string());
        shapes.html("swift", &Filled::read(&marked))
    };
    let code =
        "if code == <span class=\"m\">104</span> { <span class=\"c\">// 104: &lt;b&gt; &amp; \"c\"</span>\n}";
    let line = "if code == [104] { // [104]: [<b> & \"c\"]\n}";
    assert_eq!(html(line), code.replacen("if", "<span class=\"k\">if</span>", 1));
    html("if code == [7] { // [7]: [other words]\n}");
    assert_eq!(shapes.len(), 1);
    assert_eq!(html("[a[]"), "a");
    assert_eq!(html(""), "");
}

/// A project of so many codes, with a snippet for each platform of the shipped one.
fn project(codes: usize) -> Project {
    let (mut catalog, mut messages) = (String::new(), String::new());
    for code in 1..=codes {
        writeln!(catalog, "[[code]]\ncode = {code}\nsymbol = \"ErrorNumber{code}\"").unwrap();
        writeln!(messages, "a-{code} = The {code}th \"message\"").unwrap();
    }
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/snippets/chat");
    let snippet = |name: &str| std::fs::read_to_string(shipped.join(name)).unwrap();
    let files = [
        (
            "codegloss.toml",
            "[project]\nlocales = [\"en\"]\nsource-locale = \"en\"\ndefault-locale = \"en\"\n".to_owned(),
        ),
        ("catalog/a.toml", format!("domain = \"a\"\n{catalog}")),
        ("locales/en/a.ftl", format!("a = A\n{messages}")),
        ("templates/snippets/a/any.java", snippet("android.java")),
        ("templates/snippets/a/any.m", snippet("ios.m")),
        ("templates/snippets/a/any.cs", snippet("unity.cs")),
        ("templates/snippets/a/any.swift", snippet("ios.swift")),
    ];
    let files = files.iter().map(|(path, text)| (*path, text.as_bytes()));
    Project::from_sources(Sources::from_files(files).0, Vec::new())
}

/// How many shapes are highlighted for the snippets of all codes, each of which is as if it were highlighted by itself.
fn highlighted(codes: usize) -> usize {
    let project = project(codes);
    let resolved = project.whole().unwrap_or_else(|| panic!("{:?}", project.analysis.diagnostics));
    let templates = Theme::load(&project.sources).templates(resolved, &project.sources).unwrap();
    let locale: LocaleIndex = 0.into();
    let renderer = templates.in_locale(resolved, locale);
    let selection = Selection::whole(resolved);
    let context = LocaleContext::new(resolved, &selection, locale);
    for domain in resolved.catalog.domains.indices() {
        for &code in context.codes(domain) {
            let views = snippets(context, &renderer, code, Format::Html).unwrap();
            assert_eq!(views.len(), 4);
            for view in views {
                assert_eq!(view.html, lines(&view.language, &view.text).unwrap().concat());
            }
        }
    }
    renderer.shapes().len()
}

/// The snippets of a template are highlighted once, however many codes there are.
#[test]
fn snippets_are_highlighted_once_a_template() {
    assert_eq!([highlighted(3), highlighted(60)], [4, 4]);
}
