//! The code of the manual's page "Server or client?" is code that is compiled and run.

use crate::documents::blocks;
use crate::support;

/// The lines of a piece of code without what is before and after them.
fn lines(code: &str) -> Vec<&str> {
    code.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Every block of Rust is in the example, and the one of JavaScript is what `js/test` runs, in both languages.
#[test]
fn the_code_of_the_page_is_that_of_the_example() {
    let read = |path: &str| std::fs::read_to_string(support::shipped().join(path)).expect(path);
    let sources = ["service", "client"].map(|name| read(&format!("examples/axum-problem/src/{name}.rs")));
    let pages = ["en", "zh-Hans"]
        .map(|tag| blocks(&read(&format!("docs/site/guide/apps/server-or-client.{tag}.md"))));
    for page in &pages {
        let rust: Vec<_> = page.iter().filter(|block| block.kind == "rust").collect();
        assert_eq!(rust.len(), sources.len());
        for (block, source) in rust.iter().zip(&sources) {
            let (shown, source) = (lines(&block.text), lines(source));
            assert!(source.windows(shown.len()).any(|part| part == shown), "{}", block.text);
        }
    }
    let scripts = pages.map(|page| page.into_iter().find(|block| block.kind == "js").expect("a script").text);
    assert_eq!(scripts[0], scripts[1]);
    assert!(read("js/test/problem.test.js").contains("server-or-client.en.md"), "it runs the script");
}
