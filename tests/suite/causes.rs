//! The causes of a code and the calls that return it, in every form of the site.

use serde_json::Value;

use crate::reading::{page, words};
use crate::support;

/// The causes that a code has in a language, each with its name, its text and its solution, as `errors.json` has them.
fn told(code: &Value, locale: &str) -> Vec<(String, Value, Value)> {
    let causes = code["causes"].as_array().unwrap().iter();
    let told = causes.map(|cause| {
        let description = &cause["descriptions"][locale];
        let name = cause["cause"].as_str().unwrap().to_owned();
        (name, description["message"].clone(), description["recovery"].clone())
    });
    told.collect()
}

/// The text of something in `errors.json` as words, without the markers of lists; none where it is not there.
fn text(json: &Value) -> String {
    let lines = json["text"].as_str().unwrap_or_default().lines();
    let is_marker = |c: char| c.is_ascii_digit() || c == '.' || c == ' ';
    words(&lines.map(|line| line.trim_start_matches(is_marker)).collect::<Vec<_>>().join("\n"))
}

/// The third-level headings of a Markdown page with what follows them, up to the next heading.
fn markdown_parts(text: &str) -> Vec<(String, String)> {
    let parts = text.split("\n### ").skip(1).map(|part| part.split("\n## ").next().unwrap_or_default());
    parts
        .map(|part| part.split_once('\n').unwrap_or((part, "")))
        .map(|(heading, rest)| (heading.to_owned(), rest.trim().to_owned()))
        .collect()
}

/// Each cause has its part of the code's page, in the order of the catalog and at an address of its own, and is the same in Markdown,
/// in `errors.json` and on the page of everything. One that is not translated is in another language and says so.
#[test]
fn each_cause_is_told_with_its_solution() {
    let mut fallbacks = 0;
    for site in [support::shipped_site(), support::fixture_site()] {
        for (code, locale) in
            site.codes().iter().flat_map(|code| site.locales().into_iter().map(move |locale| (code, locale)))
        {
            let path = format!("{locale}/{}", code["page"].as_str().unwrap());
            let html = page(site, &format!("{path}.html"));
            let causes = told(code, &locale);
            assert_eq!(html.select("#causes").exists(), !causes.is_empty(), "{path}");
            let ids: Vec<String> = html
                .select("#causes .cause")
                .iter()
                .map(|part| part.attr("id").unwrap().to_string())
                .collect();
            let names = causes.iter().map(|(name, ..)| format!("cause-{name}"));
            assert_eq!(ids, names.collect::<Vec<_>>(), "{path}");
            let parts = markdown_parts(site.text(&format!("{path}.md")));
            for (index, (name, message, recovery)) in causes.iter().enumerate() {
                let part = html.select(&format!("#cause-{name}"));
                let heading = words(&part.select("h3").text());
                let solution = words(&part.text());
                assert!(heading.starts_with(&text(message)), "{path} {name}: {heading}");
                assert!(solution.ends_with(&text(recovery)), "{path} {name}: {solution}");
                assert_eq!(part.select("h3 a").attr("href").unwrap().to_string(), format!("#cause-{name}"));
                let is_fallback = message["locale"] != *locale;
                assert_eq!(part.select("h3 .fallback").exists(), is_fallback, "{path} {name}");
                fallbacks += usize::from(is_fallback);
                let (heading, rest) = &parts[index];
                assert_eq!(*heading, message["markdown"].as_str().unwrap(), "{path} {name}");
                assert_eq!(rest.is_empty(), recovery.is_null() && !is_fallback, "{path} {name}: {rest}");
            }
        }
    }
    assert!(fallbacks > 0);
}

/// The page of everything and the file for language models have the causes as well, with links to their own parts.
#[test]
fn causes_are_in_the_whole_texts() {
    let site = support::fixture_site();
    let all = page(site, "en/all.html");
    let entry = all.select("#pay\\.104");
    let links = entry.select("a[href*=\"#cause-\"]");
    let targets: Vec<String> = links.iter().map(|link| link.attr("href").unwrap().to_string()).collect();
    assert_eq!(
        targets[..2],
        ["pay/104.html#cause-slow-network", "pay/card_declined.html#cause-tried-too-often"]
    );
    assert!(targets.contains(&"pay/104.html#cause-bank-silent".to_owned()), "{targets:?}");
    assert!(site.text("en/llms-full.txt").contains("The bank of Example Pay did not answer"));
}

/// A cause is filled with the examples of its code's arguments, which pages mark.
#[test]
fn a_cause_has_its_codes_arguments() {
    let site = support::fixture_site();
    let declined = page(site, "en/pay/card_declined.html");
    let part = declined.select("#cause-tried-too-often");
    assert_eq!(words(&part.select("h3").text()), "The card was tried 2 times in a row");
    assert_eq!(words(&part.select(".example").text()), "2visa");
}

/// Each call that returns a code is on its page once, for the platforms that have it and no others, in Markdown and in `errors.json`.
#[test]
fn calls_are_those_of_their_platforms() {
    let site = support::fixture_site();
    let code = |page: &str| site.codes().into_iter().find(|code| code["page"] == page).unwrap();
    let call = |platform: Value, call: &str| serde_json::json!({ "platform": platform, "call": call });
    assert_eq!(
        code("pay/104")["raised_by"],
        serde_json::json!([
            call("android".into(), "PayClient.charge(card)"),
            call("android".into(), "PayClient.refund"),
            call("ios".into(), "- [PAYClient charge:completion:]"),
        ])
    );
    assert_eq!(
        code("pay/card_declined")["raised_by"],
        serde_json::json!([call(Value::Null, "charge"), call(Value::Null, "refund")])
    );
    let html = page(site, "zh-Hans/pay/104.html");
    let calls = html.select(".calls li").iter().map(|item| {
        let symbol = item.select("code.symbol[translate=no][dir=ltr]").text().to_string();
        (item.attr_or("data-on", "").to_string(), symbol)
    });
    let expected = [
        ("android", "PayClient.charge(card)"),
        ("android", "PayClient.refund"),
        ("ios", "- [PAYClient charge:completion:]"),
    ];
    assert_eq!(calls.collect::<Vec<_>>(), expected.map(|(on, call)| (on.to_owned(), call.to_owned())));
    // The label goes with the last of them.
    assert_eq!(html.select(".raised").attr_or("data-on", "").to_string(), "android ios");
    assert!(html.select(".raised code").inner_html().to_string().contains("<wbr>"));
    let everywhere = page(site, "en/pay/card_declined.html");
    assert!(!everywhere.select(".raised[data-on], .raised [data-on]").exists());
    assert_eq!(words(&everywhere.select(".raised").text()), "Raised by charge refund");
    assert!(site.text("en/pay/104.md").contains("- Raised by (iOS): `- [PAYClient charge:completion:]`\n"));
    assert!(!page(site, "en/pay/200.html").select(".raised").exists());
}

/// Packs have no causes: what apps download stays as small as it is.
#[test]
fn packs_have_no_causes() {
    let folder = support::temporary();
    let project = support::shipped().join("crates/engine/tests/fixture");
    let out = support::run(
        support::tool("en").args(["pack", "--project"]).arg(project).arg("--out").arg(folder.path()),
    );
    assert_eq!(out.code, Some(0), "{}", out.stderr);
    let pack = std::fs::read(folder.path().join("en.pack")).unwrap();
    let has = |text: &str| pack.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(has("did not answer within"));
    assert!(!has("faster network") && !has("The bank of") && !has("in a row"));
}
