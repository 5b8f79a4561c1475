//! The JavaScript reader of packs, `js/`, as a browser runs it.

use serde_json::json;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::support::{Site, Tree, read_tree, shipped};

/// The reader and the cases, below one address as they are in the repository.
fn files() -> Tree {
    let page = b"<!doctype html><html lang=en><link rel=icon href=data:,><title>codegloss</title>".to_vec();
    let mut files =
        Tree::from([(String::from("index.html"), page.clone()), (String::from("404.html"), page)]);
    for folder in ["js", "conformance"] {
        let tree = read_tree(&shipped().join(folder));
        files.extend(tree.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)));
    }
    files
}

/// In a browser the reader opens and says what `conformance/` expects.
#[test]
fn the_javascript_reader_says_the_same_in_a_browser() {
    let site = Box::leak(Box::new(Site { files: files(), base: "https://example.com/" }));
    let host = Host::start(site, Missing::Root);
    let browser = Browser::start(Setup::default());
    browser.open(&host.url("index.html"));
    let expression = "(async () => {
        const { runCases } = await import('./js/test/cases.js');
        const get = file => fetch(`./conformance/${file}`);
        const read = async file => new Uint8Array(await (await get(file)).arrayBuffer());
        return runCases(await (await get('cases.tsv')).text(), read);
    })()";
    let parameters = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
    let answer = browser.command("Runtime.evaluate", &parameters);
    let result = &answer["result"]["value"];
    assert_eq!(result["failures"], json!([]), "{answer}");
    assert!(result["counts"]["describe"].as_u64() > Some(1000), "{answer}");
    assert_eq!(browser.console(), [""; 0]);
}
