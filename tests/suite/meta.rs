//! The project's own facts about codes, in every form of the site.

use serde_json::json;

use crate::reading::page;
use crate::support;

/// What a code's page has as short facts.
fn facts(locale: &str, code: &str) -> Vec<String> {
    let html = page(support::fixture_site(), &format!("{locale}/pay/{code}.html"));
    html.select(".badges li").iter().map(|fact| fact.text().trim().to_owned()).collect()
}

/// Pages show the facts that the project wants there, in its order and with its words: a value of a choice in the page's language, any
/// other as it is. What is so is said by its label alone; what is not so is not said. In a language that lacks a label there is another's.
#[test]
fn pages_show_the_facts_that_the_project_wants() {
    assert_eq!(facts("en", "104")[1..], ["HTTP status: 504", "gRPC & friends: DEADLINE_EXCEEDED"]);
    assert_eq!(facts("zh-Hans", "104")[1..], ["HTTP 状态码：504", "gRPC 状态码：DEADLINE_EXCEEDED"]);
    let declined = ["HTTP status: -402", "Who acts: the cardholder", "Reviewed by hand"];
    assert_eq!(facts("en", "card_declined")[1..], declined);
    let declined = ["HTTP 状态码：-402", "由谁处理：持卡人", "需要人工审核"];
    assert_eq!(facts("zh-Hans", "card_declined")[1..], declined);
}

/// The Markdown version of a page has the same facts.
#[test]
fn markdown_has_the_same_facts() {
    let site = support::fixture_site();
    let text = site.text("en/pay/104.md");
    assert!(text.contains("\n- HTTP status: `504`\n- gRPC & friends: `DEADLINE_EXCEEDED`\n"), "{text}");
    let text = site.text("zh-Hans/pay/card_declined.md");
    assert!(text.contains("\n- HTTP 状态码：`-402`\n- 由谁处理：持卡人\n- 需要人工审核\n"), "{text}");
}

/// `errors.json` has every fact of a code with its type, whether pages show it or not.
#[test]
fn errors_json_has_every_fact() {
    let codes = support::fixture_site().codes();
    let meta = |key: serde_json::Value| {
        let code = codes.iter().find(|code| code["domain"] == "pay" && code["code"] == key);
        code.unwrap()["meta"].clone()
    };
    let of_104 = json!({
        "grpc": "DEADLINE_EXCEEDED", "http-status": 504, "needs-review": false, "team": "Payments & more"
    });
    assert_eq!(meta(json!(104)), of_104);
    assert_eq!(meta(json!(-3)), json!({}));
}
