//! The sites whose every kind of page is looked at.

use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::kinds::{kinds_beside, kinds_of_pages};
use crate::pseudo;
use crate::support::{self, Site};

/// Every site, by a name for its folder.
pub(crate) fn sites() -> [(&'static str, &'static Site); 5] {
    [
        ("shipped", support::shipped_site()),
        ("fixture", support::fixture_site()),
        ("pseudo", pseudo::site()),
        ("everything", pseudo::everything()),
        ("many", many_codes()),
    ]
}

/// Pages of every kind, in every language: of the pseudo-locale's site, of that with everything and of that with many codes, those of
/// which the others have none.
pub(crate) fn pages_of_every_kind() -> Vec<(&'static Site, Vec<String>)> {
    let whole = |site: &'static Site| {
        let locales = site.locales().into_iter().chain([String::new()]);
        (site, locales.flat_map(|locale| kinds_of_pages(site, &locale)).collect())
    };
    let beside = |site: &'static Site, others: &[&Site], locales: &[&str]| {
        (site, locales.iter().flat_map(|locale| kinds_beside(site, locale, others)).collect())
    };
    let (fixture, everything) = (support::fixture_site(), pseudo::everything());
    vec![
        whole(support::shipped_site()),
        whole(fixture),
        (pseudo::site(), kinds_of_pages(pseudo::site(), "ar")),
        beside(everything, &[fixture], &["en", "zh-Hans", "ar", ""]),
        beside(many_codes(), &[fixture, everything], &["en", "zh-Hans"]),
    ]
}

/// So many codes, numbers and texts, that their table is split into pages.
pub(crate) fn many_codes() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let mut catalog = "domain = 'api'\n[[code]]\ncode = 'overloaded'\n".to_owned();
        let mut english = "site-title = Errors\napi = API\napi-overloaded = Overloaded\n".to_owned();
        let mut chinese = "site-title = 错误码\napi = 接口\napi-overloaded = 过载\n".to_owned();
        for code in 100..=400 {
            let step = code - 99;
            writeln!(catalog, "[[code]]\ncode = {code}\nsymbol = 'ApiError{code}'").unwrap();
            writeln!(english, "api-{code} = Step {step} failed\n    .recovery = Try again.").unwrap();
            writeln!(chinese, "api-{code} = 第 {step} 步失败\n    .recovery = 重试。").unwrap();
        }
        let settings = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
                        [site]\nbase-url = 'https://example.com/'\n";
        let folder = support::temporary();
        let files = [
            ("codegloss.toml", settings),
            ("catalog/api.toml", &catalog),
            ("locales/en/api.ftl", &english),
            ("locales/zh-Hans/api.ftl", &chinese),
        ];
        support::write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
        Site::of(folder.path(), "https://example.com/")
    })
}

/// What the tests that use the list rely on: it has a page of each of these kinds, and no draft.
#[test]
fn every_kind_is_among_them() {
    let pages: Vec<String> = pages_of_every_kind().into_iter().flat_map(|(_, pages)| pages).collect();
    for kind in [
        "index.html",
        "404.html",
        "e/1.html",
        "en/404.html",
        "zh-Hans/index.html",
        "zh-Hans/codes.html",
        "zh-Hans/coverage.html",
        "zh-Hans/all.html",
        "zh-Hans/guide/publish/index.html",
        "zh-Hans/guide/publish/markdown.html",
        "ar/guide/publish/markdown.html",
        "en/codes/api.text.html",
        "en/all/api.100.html",
        "en/a-z/api.A.2.html",
        "en/numbers/api.100.html",
        "zh-Hans/numbers/api.100.html",
    ] {
        assert!(pages.iter().any(|page| page == kind), "{kind}: {pages:#?}");
    }
    let is_draft = |path: &&str| path.contains("unfinished");
    assert_eq!(pseudo::everything().paths("").find(is_draft), None);
}
