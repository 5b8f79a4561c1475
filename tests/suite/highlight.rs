//! Code in color: the languages of every fence that codegloss ships, and what colors are for.

use std::path::Path;

use codegloss_engine::grammar;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use crate::reading::page;
use crate::support;

/// The languages that the fences of a Markdown file name.
fn fences(text: &str) -> Vec<String> {
    let language = |event| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            info.split([' ', '{']).next().map(str::to_owned)
        }
        _ => None,
    };
    Parser::new(text).filter_map(language).collect()
}

/// Every fence of the manual, of the shipped site, of what `new` makes and of the READMEs names a language that has colors, or that
/// it is a text.
#[test]
fn every_fence_names_its_language() {
    let root = support::shipped();
    let mut found = 0;
    let folders = ["docs/site", "site", "starter"].map(|folder| root.join(folder));
    let mut files: Vec<_> = folders.iter().flat_map(|folder| markdown(folder)).collect();
    files.extend(["README.md", "README.zh-Hans.md"].map(|name| root.join(name)));
    for file in files {
        for language in fences(&std::fs::read_to_string(&file).unwrap()) {
            found += 1;
            assert!(language == "text" || grammar(&language).is_some(), "{}: {language:?}", file.display());
        }
    }
    assert!(found > 100, "{found}");
}

fn markdown(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inner = |path: std::path::PathBuf| {
        let is_markdown = path.extension().is_some_and(|ending| ending == "md");
        if path.is_dir() { markdown(&path) } else { Vec::from_iter(is_markdown.then_some(path)) }
    };
    entries.flat_map(inner).collect()
}

/// The snippets of the shipped codes are in color, and so is the code of guides; no element has a style of its own.
#[test]
fn shipped_code_is_in_color() {
    let snippets = page(support::shipped_site(), "en/chat/104.html");
    for language in ["java", "objectivec", "swift", "csharp"] {
        for class in ["c", "k"] {
            assert!(
                snippets.select(&format!("code.language-{language} span.{class}")).exists(),
                "{language}"
            );
        }
    }
    assert!(!snippets.select("pre [style]").exists());
}
