//! A code's history: the same on its page, in Markdown, in `errors.json` and in `explain`.

use serde_json::Value;

use crate::reading::{ENGLISH, page, words};
use crate::support::{self, Site};

fn code(site: &Site, path: &str) -> Value {
    site.codes().into_iter().find(|code| code["page"] == path).unwrap()
}

fn lines(site: &Site, path: &str) -> Vec<String> {
    let page = page(site, path);
    page.select("#history .timeline li").iter().map(|line| words(&line.text())).collect()
}

/// Each change has a line with its version, the replacement the last one; a version that is not known is left out.
#[test]
fn a_page_tells_its_codes_history_in_the_order_of_time() {
    let site = support::fixture_site();
    assert_eq!(
        lines(site, "en/pay/-3.html"),
        ["Introduced 1.0", "Deprecated 1.2", "Its replacement: card_declined Card declined after 2 attempts"]
    );
    assert_eq!(
        lines(site, "zh-Hans/auth/auth_invalid-token.html"),
        ["已弃用 1.1", "已停用 2.0 (beta)", "替代它的错误码：104 会话已结束"]
    );
    assert_eq!(lines(site, "en/pay/104.html"), ["Introduced 1.0"]);
    assert!(!page(site, "en/pay/200.html").select("#history").exists());
}

/// The replacement names what it replaces, and each leads to the other.
#[test]
fn a_replacement_names_the_codes_that_it_replaces() {
    let site = support::fixture_site();
    let newer = page(site, "en/pay/card_declined.html");
    assert_eq!(newer.select("#history .row a").attr("href").as_deref(), Some("-3.html"));
    let older = page(site, "en/pay/-3.html");
    assert_eq!(older.select("#history .replaced a").attr("href").as_deref(), Some("card_declined.html"));
    assert_eq!(code(site, "pay/card_declined")["replaces"], serde_json::json!([-3]));
    assert_eq!(code(site, "pay/-3")["replaces"], serde_json::json!([]));
}

/// Markdown, JSON and `explain` have the versions of the page.
#[test]
fn every_form_has_the_versions() {
    let site = support::fixture_site();
    let json = code(site, "auth/auth_invalid-token");
    assert_eq!(json["since"], Value::Null);
    assert_eq!(json["deprecated_in"], "1.1");
    assert_eq!(json["retired_in"], "2.0 (beta)");
    assert_eq!(json["replaced_by"], 104);
    let markdown = site.text("en/auth/auth_invalid-token.md");
    let section = markdown.split("## History\n\n").nth(1).unwrap();
    assert!(
        section.starts_with(
            "- Deprecated: 1\\.1\n- Retired: 2\\.0 (beta)\n- Its replacement: [`104`](https://codes.example.com/reference/en/auth/104.md) Session ended\n"
        ),
        "{section}"
    );
    let run = support::run(
        support::tool("en").args(["explain", "auth/auth/invalid-token", "--project"]).arg(support::fixture()),
    );
    for line in ["Deprecated in: 1.1", "Retired in: 2.0 (beta)", "Use instead: 104  Session ended"] {
        assert!(run.stdout.lines().any(|said| said == line), "{line} is not in:\n{}", run.stdout);
    }
    let run = support::run(
        support::tool("en").args(["explain", "card_declined", "--project"]).arg(support::fixture()),
    );
    assert!(run.stdout.contains("Replaces: -3  No funds for 12.50 USD\n"), "{}", run.stdout);
}

/// A code that is kept off public sites is not given away by the one that replaces it.
#[test]
fn what_is_replaced_in_secret_stays_secret() {
    let catalog = "domain = 'a'\n[[code]]\ncode = 777\ninternal = true\nstatus = 'retired'\nreplaced-by = 1\n[[code]]\ncode = 1\n";
    let files =
        [ENGLISH, ("catalog/a.toml", catalog), ("locales/en/a.ftl", "a = A\na-777 = Secret\na-1 = One\n")];
    for (path, bytes) in support::Site::of_files(&files, "").files {
        assert!(!String::from_utf8_lossy(&bytes).contains("777") || path.starts_with("assets/"), "{path}");
    }
}
