//! Guides: their sections, their order, and the navigation between them.

use crate::reading::page;
use crate::support::Site;

/// A project with these guides, in two languages.
fn site(guides: &[(&str, &str)]) -> Site {
    let mut files = vec![
        (
            "codegloss.toml",
            "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n",
        ),
        ("catalog/web.toml", "domain = 'web'\n[[code]]\ncode = 404\n"),
        ("locales/en/web.ftl", "web = Web\nweb-404 = Not found\n"),
        ("locales/zh-Hans/web.ftl", "web = Web\nweb-404 = 不存在\n"),
    ];
    files.extend(guides);
    Site::of_files(&files, "")
}

fn texts(site: &Site, path: &str, selector: &str) -> Vec<(String, String)> {
    let page = page(site, path);
    let links = page.select(selector);
    links.iter().map(|link| (link.attr("href").unwrap().to_string(), link.text().trim().to_owned())).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(href, text)| ((*href).to_owned(), (*text).to_owned())).collect()
}

/// The sections of a guide are listed with links; an id of the author's own is the same in every language, and no heading shows it.
#[test]
fn the_sections_of_a_guide_are_listed() {
    let site = site(&[
        (
            "site/guide/start.en.md",
            "# Start\n\nText.\n\n## Install {#install}\n\n### Use [it](x)\n\n## Next\n",
        ),
        ("site/guide/start.zh-Hans.md", "# 开始\n\n正文。\n\n## 安装 {#install}\n\n## 下一步\n"),
    ]);
    let listed = |locale| texts(&site, &format!("{locale}/guide/start.html"), ".toc a");
    assert_eq!(listed("en"), pairs(&[("#install", "Install"), ("#use-it", "Use it"), ("#next", "Next")]));
    assert_eq!(listed("zh-Hans"), pairs(&[("#install", "安装"), ("#下一步", "下一步")]));
    let page = page(&site, "en/guide/start.html");
    for id in ["start", "install", "use-it", "next"] {
        assert!(page.select(&format!(":is(h1, h2, h3)[id='{id}']")).exists(), "{id}");
    }
    assert!(
        !site.files.iter().any(|(path, bytes)| {
            path.contains("/guide/") && String::from_utf8_lossy(bytes).contains("{#")
        })
    );
}
