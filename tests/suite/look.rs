//! What a publisher sets of a site's look without touching a template.

use codegloss_engine::{DARK_PAPER, LIGHT_PAPER};

use crate::reading::page;
use crate::support::{self, Site};

/// The logo is beside the name, on the doors and in the browser's tab of every page, with the size that keeps its place; the
/// project's own HTML ends every head; what it allows is in the policy, and nothing else.
#[test]
fn a_publishers_logo_and_head_are_on_every_page() {
    let site = support::fixture_site();
    for path in site.paths(".html") {
        let page = page(site, path);
        let icon = page.select("head link[rel=icon]");
        assert!(icon.attr("href").unwrap().ends_with("logo.svg"), "{path}");
        assert_eq!(icon.attr("type").as_deref(), Some("image/svg+xml"), "{path}");
        let logo = page.select("img.logo");
        assert_eq!(logo.attr("src"), icon.attr("href"), "{path}");
        assert_eq!(logo.attr("width").as_deref(), Some("96"), "{path}");
        assert_eq!(logo.attr("height").as_deref(), Some("32"), "{path}");
        let last = page.select("head > :last-child");
        assert_eq!(last.attr("content").as_deref(), Some("Example Pay & friends"), "{path}");
        let policy = page.select("meta[http-equiv]").attr("content").unwrap();
        assert_eq!(
            &*policy,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data: https://images.example.com; \
             connect-src 'self' https://status.example.com; base-uri 'none'; form-action 'none'",
            "{path}"
        );
    }
}

/// A project that sets nothing has the theme's picture, an empty rest and the strictest policy.
#[test]
fn the_theme_has_a_look_of_its_own() {
    let site = support::shipped_site();
    let page = page(site, "en/index.html");
    assert_eq!(page.select("link[rel=icon]").attr("href").as_deref(), Some("../assets/icon.svg"));
    assert_eq!(
        page.select("meta[http-equiv]").attr("content").as_deref(),
        Some(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
        )
    );
    assert!(!site.text("assets/codegloss.css").contains("@media screen"));
}

/// Colors and a publisher's own rules are in the stylesheet that is there anyway, below the theme's. The dark color is made of the
/// light one where only that is given.
#[test]
fn a_publishers_colors_are_in_the_stylesheet() {
    let css = support::fixture_site().text("assets/codegloss.css");
    let (theme, settings) = css.split_once(".brand { letter-spacing: .02em; }\n").unwrap();
    assert!(theme.contains("@page") && !settings.contains("@page"));
    // What is no style is not in it.
    assert!(!css.contains("no rules"));
    let own = "\n@media screen { :root { --accent-light: #6b2fe2; } }\n\
               \n@media screen { :root { --accent-dark: #b191f0; } }\n";
    assert!(css.ends_with(own), "{}", &css[css.len() - 200..]);
}

/// What `check` compares colors with is what the theme's pages stand on.
#[test]
fn the_rule_knows_the_themes_paper() {
    let css = support::shipped_site().text("assets/codegloss.css");
    let papers = format!("--paper: light-dark({LIGHT_PAPER}, {DARK_PAPER});");
    assert_eq!(css.find("--paper:"), css.find(&papers));
}

/// The stylesheet speaks of where reading begins and ends, not of left and right, which change places in some languages. A table's
/// column alone has the side that its writer named.
#[test]
fn the_stylesheet_knows_no_left_and_right() {
    let css = support::shipped_site().text("assets/codegloss.css");
    let rules: String =
        css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rules)| rules)).collect();
    let mut sided = Vec::new();
    for declaration in rules.split([';', '{', '}']) {
        let Some((name, value)) = declaration.trim().split_once(": ") else {
            continue;
        };
        let values: Vec<&str> = value.split(' ').collect();
        let has_side = name.split('-').any(|word| matches!(word, "left" | "right" | "float"))
            || (name == "text-align" && matches!(value, "left" | "right"))
            || (matches!(name, "margin" | "padding" | "inset")
                && values.len() == 4
                && values[1] != values[3]);
        if has_side {
            sided.push(declaration.trim());
        }
    }
    assert_eq!(sided, ["text-align: left", "text-align: right"]);
    assert!(
        css.contains(".prose .left { text-align: left; }")
            && css.contains(".prose .right { text-align: right; }")
    );
}

/// A publisher's links and texts are around every page in its language. A relative target starts from the language's folder, on the page
/// for missing addresses as well; what is not translated says its language and counts as missing.
#[test]
fn a_publishers_links_and_texts_are_around_every_page() {
    let settings = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
        [site]\nbase-url = 'https://codes.example.com/sub/'\nfooter = ['legal', 'icp']\nmade-with = false\n\
        [site.links]\nshop = 'https://shop.example.com/'\nhelp = { en = 'https://example.com/help', zh-Hans = 'guide/help.html' }\n";
    let english = "web = Web\nweb-404 = Not found\nsite-link-shop = Shop\nsite-link-help = Help\n\
        site-footer-legal = © Example. [Terms](guide/help.html#terms)\nsite-footer-icp = [ICP 1](https://icp.example.com/)\n";
    let chinese = "web-404 = 不存在\nsite-link-help = 帮助\nsite-footer-legal = © Example。[条款](https://example.com/zh)\n";
    let site = Site::of_files(
        &[
            ("codegloss.toml", settings),
            (
                "catalog/web.toml",
                "domain = 'web'\nsame-names = ['web', 'site-footer-icp']\n[[code]]\ncode = 404\n",
            ),
            ("locales/en/web.ftl", english),
            ("locales/zh-Hans/web.ftl", chinese),
            ("site/guide/help.en.md", "# Help\n\n## Terms\n"),
            ("site/guide/help.zh-Hans.md", "# 帮助\n"),
        ],
        "https://codes.example.com/sub/",
    );
    let hrefs = |path: &str, selector: &str| -> Vec<String> {
        page(&site, path).select(selector).iter().map(|link| link.attr("href").unwrap().to_string()).collect()
    };
    for list in [".bar > .site-links a", ".side > .site-links a"] {
        let help = ["https://shop.example.com/", "../guide/help.html"];
        assert_eq!(hrefs("zh-Hans/web/404.html", list), help);
        assert_eq!(hrefs("zh-Hans/404.html", list)[1], "/sub/zh-Hans/guide/help.html");
        assert_eq!(hrefs("en/web/404.html", list)[1], "https://example.com/help");
    }
    let foot = ".foot p:nth-last-child(-n + 2) a";
    assert_eq!(hrefs("en/web/404.html", foot), ["../guide/help.html#terms", "https://icp.example.com/"]);
    assert_eq!(hrefs("en/404.html", foot)[0], "/sub/en/guide/help.html#terms");
    let chinese = page(&site, "zh-Hans/web/404.html");
    assert_eq!(chinese.select(".bar > .site-links a bdi[lang=en]").text().as_ref(), "Shop");
    assert_eq!(chinese.select(".foot p").text().as_ref(), "本页的 Markdown 版本© Example。条款ICP 1");
    assert!(!page(&site, "en/index.html").select(".foot").text().contains("codegloss"));
    let missing = page(&site, "zh-Hans/coverage.html").select("#names .row, #missing").text().to_string();
    assert!(missing.contains("Shop") && !missing.contains("ICP"), "{missing}");
}
