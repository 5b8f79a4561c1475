//! The long texts of codes: on the page, in Markdown, in search; borrowed from another language where there is none.

use crate::reading::{ENGLISH, page, words};
use crate::support;

/// What the parts of a long text are called on a page.
fn titles(path: &str) -> Vec<(String, String)> {
    let page = page(support::fixture_site(), path);
    page.select("section[id^='text']")
        .iter()
        .map(|part| (part.attr("id").unwrap().to_string(), words(&part.select("h2").text())))
        .collect()
}

/// A text's parts are parts of the page, below the short fields, whatever level their headings have in the file.
#[test]
fn a_long_text_has_its_parts_on_the_page() {
    let pair = |id: &str, title: &str| (id.to_owned(), title.to_owned());
    assert_eq!(
        titles("en/pay/card_declined.html"),
        [pair("text", "In detail"), pair("text-causes", "Causes"), pair("text-steps", "Steps")]
    );
    assert_eq!(
        titles("zh-Hans/pay/card_declined.html"),
        [pair("text", "详细说明"), pair("text-原因", "原因"), pair("text-步骤", "步骤")]
    );
    let page = page(support::fixture_site(), "zh-Hans/pay/card_declined.html");
    assert_eq!(page.select("h1").length(), 1);
    assert_eq!(words(&page.select("section[id^='text-'] h3").text()), "卡组织的说法");
    assert!(page.select("section[id^='text-'] strong").text().contains("注意："));
    assert!(page.select("section[id^='text-'] pre code[translate=no]").text().contains("<b>不加粗</b>"));
    let order: Vec<String> =
        page.select("section").iter().map(|part| part.attr("id").unwrap_or_default().to_string()).collect();
    let place = |id: &str| order.iter().position(|found| found == id).unwrap();
    assert!(place("snippet") < place("text-原因") && place("text-步骤") < place("user-message"), "{order:?}");
}

/// Its Markdown stands in the code's page: second-level headings, labels defined, the rest as it was written.
#[test]
fn the_markdown_page_has_the_long_text() {
    let site = support::fixture_site();
    let text = site.text("zh-Hans/pay/card_declined.md");
    for line in [
        "\n\n## 详细说明\n\n是否放行由银行决定，银行不会说明原因。多数属于以下情况。\n",
        "\n\n## 原因\n",
        "\n- <strong>注意：</strong>银行要求*再次*验证，参见[限制](https://example.com/zh/limits)。\n",
        "\n\n### 卡组织的说法\n",
    ] {
        assert!(text.contains(line), "{line:?} is not in:\n{text}");
    }
    assert!(site.text("en/pay/receipt.md").contains("Its *size* is"), "an element is Markdown");
}

/// A language without the text shows another's, says so in its own words, and leads to the file.
#[test]
fn a_borrowed_long_text_is_marked() {
    let site = support::fixture_site();
    let page = page(site, "ar/pay/card_declined.html");
    let parts = page.select("main section[lang=en][dir=ltr]");
    assert_eq!(parts.length(), 3);
    let sign = parts.select(".fallback");
    assert_eq!(sign.length(), 1);
    assert_eq!(sign.attr("lang").as_deref(), Some("ar"));
    let link = sign.select("a").attr("href").unwrap_or_default().to_string();
    assert!(link.ends_with("/pay/site/codes/pay/card_declined.en.md#L1"), "{link}");
    for (path, begins) in [
        ("ar/pay/card_declined.md", "## بالتفصيل\n\n*لم يُترجم بعد (لغة النص: English)*\n\nThe bank decides"),
        ("ar/pay/receipt.md", "## Reason\n\n*لم يُترجم بعد (لغة النص: English)*\n\n![A receipt]"),
    ] {
        assert!(site.text(path).contains(begins), "{}", site.text(path));
    }
    let own = crate::reading::page(site, "en/pay/card_declined.html");
    assert_eq!(own.select("section .improve a").attr("href").as_deref(), Some(&*link));
    assert!(!own.select("main section[lang]").exists());
}

/// What a long text says is found like a guide's words.
#[test]
fn search_has_the_words_of_a_long_text() {
    let site = support::fixture_site();
    let list = site.text("assets/search/texts/zh-Hans.js");
    assert!(list.contains("银行卡已冻结或挂失。"), "{list}");
}

/// No long text makes markup, and what is wrong with its links is found at its place.
#[test]
fn a_hostile_long_text_is_tame() {
    let folder = support::temporary();
    let project = folder.path().join("project");
    let script = "<script>alert(1)</script>";
    let text = format!(
        "{script}\n\n# <img src=x onerror=alert(1)> {script}\n\n## content\n\n<div onclick=\"alert(1)\">\n\n```\"><b>\n{script}\n```\n\n[a](https://example.com/ \"{script}\")\n\n~~~\n"
    );
    let files = [
        ENGLISH,
        ("catalog/a.toml", "domain = 'a'\n[[code]]\ncode = 1\n[[code]]\ncode = 2\n"),
        ("locales/en/a.ftl", "a = A\na-1 = One\na-2 = Two\n"),
        ("site/codes/a/1.en.md", &text),
    ];
    support::write_tree(&project, files.map(|(path, text)| (path, text.as_bytes())));
    support::build(&project, &folder.path().join("site"));
    let tree = support::read_tree(&folder.path().join("site"));
    let html = String::from_utf8_lossy(&tree["en/a/1.html"]).into_owned();
    let page = dom_query::Document::from(html.as_str());
    assert!(page.select("script").iter().all(|script| script.has_attr("src") && script.text().is_empty()));
    assert!(!page.select("[onclick], [onerror], main b:not(nav b)").exists(), "{html}");
    let ids: Vec<String> =
        page.select("[id]").iter().map(|element| element.attr("id").unwrap().to_string()).collect();
    let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    // An open block of code ends with the text: the link to the next code is a link.
    let markdown = String::from_utf8_lossy(&tree["en/a/1.md"]).into_owned();
    let links = pulldown_cmark::Parser::new(&markdown).filter(|event| {
        matches!(event, pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) if &**dest_url == "2.md")
    });
    assert_eq!(links.count(), 1, "{markdown}");
    support::write_tree(&project, [("site/codes/a/1.en.md", b"## A\n\n[a](javascript:x)\n".as_slice())]);
    let check = support::run(support::tool("en").args(["check", "--project"]).arg(&project));
    assert!(check.stdout.contains("error[unsafe-link]"), "{}", check.stdout);
    assert!(check.stdout.contains("--> site/codes/a/1.en.md:3:5"), "{}", check.stdout);
}

/// A page keeps the place of a picture of the site's, whatever it is called; of a picture that is not there it knows nothing.
#[test]
fn a_picture_has_its_size() {
    let project = support::temporary();
    let out = support::temporary();
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>"#;
    let files = [
        ("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 1\n"),
        ("locales/en/app.ftl", "app = App\napp-1 = One\n"),
        ("site/static/图&b.svg", svg),
        (
            "site/guide/start.en.md",
            "# Start\n\n![a](../../图&b.svg) ![b](../../none.svg) ![c](../../../x.svg)\n",
        ),
        ("site/codes/app/1.en.md", "![a](../.././图&b.svg#c)\n"),
    ];
    support::write_tree(project.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
    support::build(project.path(), out.path());
    let site = support::read_tree(out.path());
    let sizes = |path: &str| -> Vec<Option<String>> {
        let page = dom_query::Document::from(String::from_utf8_lossy(&site[path]).into_owned());
        let images = page.select("main img");
        images
            .iter()
            .map(|image| Some(format!("{}x{}", image.attr("width")?, image.attr("height")?)))
            .collect()
    };
    assert_eq!(sizes("en/guide/start.html"), [Some("40x30".to_owned()), None, None]);
    assert_eq!(sizes("en/app/1.html"), [Some("40x30".to_owned())]);
}
