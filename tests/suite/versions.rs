//! "Versions": two versions of a site beside each other, made as the page tells, in both languages.

use std::fs;
use std::path::{Path, PathBuf};

use crate::dates::git;
use crate::documents::{Block, blocks};
use crate::reading::page;
use crate::support::{Site, read_tree, run, shipped, temporary, tool};

/// Does what a block tells, in a folder; gives the folder where that leads.
fn follow(block: &Block, here: PathBuf, language: &str) -> PathBuf {
    if block.kind == "sh" {
        return block.text.lines().fold(here, |here, line| type_in(line, here, language));
    }
    let (path, content) = block.text.split_once('\n').unwrap();
    let path = path.trim_start_matches("# ").trim_start_matches("<!-- ").trim_end_matches(" -->");
    let path = here.join(path);
    let before = fs::read_to_string(&path).unwrap_or_default();
    fs::write(&path, format!("{before}\n{content}")).unwrap();
    here
}

fn type_in(line: &str, here: PathBuf, language: &str) -> PathBuf {
    let words: Vec<&str> = line.split_whitespace().collect();
    match &words[..] {
        ["cd", folder] => return fs::canonicalize(here.join(folder)).unwrap(),
        ["git", arguments @ ..] => git(&here, "2030-01-01T00:00:00Z", arguments),
        ["codegloss", arguments @ ..] => {
            let done = run(tool(language).args(arguments).current_dir(&here));
            assert_eq!(done.code, Some(0), "{line}\n{}{}", done.stdout, done.stderr);
        }
        _ => panic!("`{line}` is not run"),
    }
    here
}

/// A project whose version 2 is tagged, and which has gone on.
fn project(folder: &Path, language: &str) -> PathBuf {
    let project = type_in("codegloss new errors", folder.to_owned(), language).join("errors");
    for line in ["init --quiet --initial-branch=main", "add --all", "commit --quiet --message 2", "tag v2.0"]
    {
        git(&project, "2030-01-01T00:00:00Z", &line.split(' ').collect::<Vec<_>>());
    }
    let guide = project.join("site/guide/about.en.md");
    fs::write(&guide, fs::read_to_string(&guide).unwrap() + "\nNew in version 3.\n").unwrap();
    project
}

/// What a page says of itself in its head, and where its header leads.
fn said(site: &Site, path: &str) -> [String; 3] {
    let page = page(site, path);
    let attribute = |selector: &str, name: &str| {
        page.select(selector).attr(name).map_or_else(String::new, |value| value.to_string())
    };
    [
        attribute("link[rel=canonical]", "href"),
        attribute("meta[name=robots]", "content"),
        attribute(".bar .site-links a", "href"),
    ]
}

/// Each version has its own texts and addresses, and links to the other; a version that is built again leaves the other as it is.
#[test]
fn two_versions_are_beside_each_other() {
    for (tag, language) in [("en", "en_US.UTF-8"), ("zh-Hans", "zh_CN.UTF-8")] {
        let document =
            fs::read_to_string(shipped().join(format!("docs/site/guide/publish/versions.{tag}.md"))).unwrap();
        let folder = temporary();
        let project = project(folder.path(), language);
        let blocks: Vec<Block> =
            blocks(&document).into_iter().filter(|block| !block.kind.is_empty()).collect();
        assert_eq!(blocks.len(), 8, "{tag}");
        let end = blocks.iter().fold(project.clone(), |here, block| follow(block, here, language));
        let public = end.join("public");
        let site = Site { files: read_tree(&public), base: "https://errors.example.com/" };
        let about = format!("{tag}/guide/about.html");
        let newest = [format!("{}{about}", site.base), String::new(), format!("{}2/", site.base)];
        assert_eq!(said(&site, &about), newest);
        let older = [format!("{}2/{about}", site.base), "noindex".to_owned(), site.base.to_owned()];
        assert_eq!(said(&site, &format!("2/{about}")), older);
        assert!(site.text("en/guide/about.html").contains("New in version 3."));
        assert!(!site.text("2/en/guide/about.html").contains("New in version 3."));
        assert!(!site.text(&format!("{tag}/sitemap.xml")).contains("example.com/2/"));
        assert!(site.text("2/404.html").contains("\"/2/"));
        fs::remove_file(project.join("site/guide/about.en.md")).unwrap();
        fs::remove_file(project.join("site/guide/about.zh-Hans.md")).unwrap();
        type_in("codegloss build --out public", project, language);
        let (before, after) = (site, read_tree(&public));
        assert!(!after.contains_key(&about));
        let of_older = |files: &crate::support::Tree| -> Vec<_> {
            files
                .iter()
                .filter(|(path, _)| path.starts_with("2/"))
                .map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect()
        };
        assert_eq!(of_older(&before.files), of_older(&after));
    }
}
