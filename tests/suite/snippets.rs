//! The code on the pages: for which platforms it is shown, what it is filled with, and what is wrong with its templates.

use crate::reading::{ENGLISH, key, page};
use crate::support::{self, Run};

/// A snippet as a page has it: for which choices of platform, the caption's words, the code.
fn snippets(site: &support::Site, path: &str) -> Vec<(String, String, String)> {
    let page = page(site, path);
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.select("#snippet .snippet")
        .iter()
        .map(|snippet| {
            let code = snippet.select("pre code").text().to_string();
            (snippet.attr_or("data-on", "").to_string(), words(&snippet.select(".tab-title").text()), code)
        })
        .collect()
}

/// Each shipped code is compared with its own symbol, or where a platform's SDK is not known to have a constant, its number.
#[test]
fn each_shipped_code_is_told_apart_by_its_own_name() {
    let site = support::shipped_site();
    for code in site.codes() {
        let number = key(&code);
        let symbol = |platform: &str| {
            let symbols = code["symbols"].as_array().unwrap();
            let own = symbols.iter().find(|symbol| symbol["platform"] == platform).unwrap();
            own["symbol"].as_str().unwrap().to_owned()
        };
        let ios = symbol("ios");
        let case = &ios["AgoraChatError".len()..];
        let case = format!(" == .{}{} {{", case[..1].to_lowercase(), &case[1..]);
        let mut expected = vec![("ios", "iOS Objective-C", format!("== {ios})")), ("ios", "iOS Swift", case)];
        // There the numbers are the other way round: what the page says does not hold.
        if number != "605" && number != "606" {
            let android = format!("== io.agora.Error.{})", symbol("android"));
            let unity = format!("== {number}) // {}\n", symbol("unity"));
            expected.push(("android", "Android Java", android));
            expected.push(("unity windows", "Unity Windows C#", unity));
        }
        for locale in site.locales() {
            let found = snippets(site, &format!("{locale}/chat/{number}.html"));
            assert_eq!(found.len(), expected.len(), "{number}");
            for ((on, caption, code), (expected_on, expected_caption, part)) in found.iter().zip(&expected) {
                assert_eq!((on.as_str(), caption.as_str()), (*expected_on, *expected_caption), "{number}");
                assert!(code.contains(part), "{number} {caption}: {code}");
            }
        }
    }
}

/// The facts of a code are in its snippets as they are: nothing is escaped twice, and nothing becomes markup. What has no symbol on
/// a platform, or comes out empty, is not there.
#[test]
fn a_snippet_is_filled_and_shown_as_text() {
    let site = support::fixture_site();
    let found = |path: &str| snippets(site, path);
    let owned = |on: &str, caption: &str, code: &str| (on.to_owned(), caption.to_owned(), code.to_owned());
    let swift = "// <b>pay</b> & \"CardDeclined\" in en\nif error.code == \"card_declined\" {\n    \
                 show(\"Card declined after 2 attempts\", attempts: 2, network: visa)\n}";
    assert_eq!(found("en/pay/card_declined.html"), [owned("ios", "iOS Swift", swift)]);
    let html = "<p title=\"INVALID_TOKEN\">retired: 已停用</p>";
    assert_eq!(found("zh-Hans/auth/auth_invalid-token.html"), [owned("", "HTML", html)]);
    let kotlin = "    // ```\n    if (code == PAY_TIMED_OUT) retry()";
    assert_eq!(found("en/pay/104.html")[0], owned("android", "Android Kotlin", kotlin));
    // A number is written as code has it, whatever the page's language.
    assert!(found("ar/pay/-3.html")[0].2.contains("amount: 12.50"));
    // It has symbols nowhere.
    assert_eq!(found("en/pay/200.html"), []);
    let whole = page(site, "en/pay/200.html");
    assert!(!whole.select("#snippet").exists());
    // Where each snippet is for some platforms, so is their part.
    assert_eq!(
        page(site, "en/pay/104.html").select("#snippet").attr_or("data-on", "").to_string(),
        "android ios"
    );
    assert_eq!(page(site, "en/auth/104.html").select("#snippet").attr_or("data-on", "").to_string(), "");
}

/// In Markdown they are code blocks, whose fence is longer than any that stands in them.
#[test]
fn a_snippet_in_markdown_keeps_to_its_fence() {
    let text = support::fixture_site().text("en/pay/104.md");
    let block = "Android (Kotlin)\n\n````kotlin\n    // ```\n    if (code == PAY_TIMED_OUT) retry()\n````\n";
    assert!(text.contains(block), "{text}");
    assert!(text.contains("iOS (Swift)\n\n```swift\n// <b>pay</b>"), "{text}");
}

/// Builds a small project of the domain `chat` with these further files.
fn build(files: &[(&str, &str)]) -> (Run, support::Tree) {
    let project = support::temporary();
    let out = support::temporary();
    let own = [
        ENGLISH,
        (
            "catalog/chat.toml",
            "domain = 'chat'\nplatforms = ['ios']\n[[code]]\ncode = '</code><b>'\nmessage = 'chat-1'\npage = '1'\n\
            symbol = '</pre><script>\"&'\n",
        ),
        ("locales/en/chat.ftl", "chat = Chat\nchat-1 = One</code>\nplatform-ios = iOS\n"),
    ];
    let files = own.iter().chain(files).map(|(path, text)| (*path, text.as_bytes()));
    support::write_tree(project.path(), files);
    let mut command = support::tool("en");
    let run =
        support::run(command.args(["build", "--project"]).arg(project.path()).arg("--out").arg(out.path()));
    let tree = support::read_tree(out.path());
    (run, tree)
}

/// The snippets of the shipped catalog are its own: another project's domain of the same name has none of them.
#[test]
fn the_shipped_snippets_are_no_part_of_the_theme() {
    let (run, site) = build(&[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(!String::from_utf8_lossy(&site["en/chat/1.html"]).contains("id=\"snippet\""));
}

/// Neither a hostile symbol nor a hostile message leaves the code that it stands in.
#[test]
fn nothing_in_a_snippet_is_markup() {
    let template = "{{ code }} {{ symbol }} {{ message }} <i>{{ \"<u>\" }}</i>\n";
    let (run, site) = build(&[("templates/snippets/chat/ios.html", template)]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let text = String::from_utf8_lossy(&site["en/chat/1.html"]).into_owned();
    let page = dom_query::Document::from(text.as_str());
    let code = page.select("#snippet pre > code");
    assert_eq!(code.text().to_string(), "</code><b> </pre><script>\"& One</code> <i><u></i>");
    assert!(!page.select("#snippet pre code :not(span[class])").exists());
    assert!(!page.select("script:not([src])").exists());
}

/// A fault in a snippet's template is a finding with its place, and the site stays as it was.
#[test]
fn a_fault_in_a_snippet_has_a_place() {
    for (template, place) in [
        ("first\n  {{ sybmol }}\n", "templates/snippets/chat/ios.swift:2:6"),
        ("{% if symbol %}\n{% endfor %}\n", "templates/snippets/chat/ios.swift:2:"),
    ] {
        let (run, site) = build(&[("templates/snippets/chat/ios.swift", template)]);
        assert_eq!(run.code, Some(1), "{}", run.stdout);
        let said = run.stdout + &run.stderr;
        assert!(said.contains("template-error") && said.contains(place), "{said}");
        assert!(site.is_empty());
    }
}
