//! What a publisher sets of a site's look without touching a template.

use codegloss_engine::{DARK_PAPER, LIGHT_PAPER};

use crate::reading::page;
use crate::support;

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
    let own = "\n@media screen { :root { --accent: #6b2fe2; } }\n\
               \n@media screen and (prefers-color-scheme: dark) { :root { --accent: #b191f0; } }\n";
    assert!(css.ends_with(own), "{}", &css[css.len() - 200..]);
}

/// What `check` compares colors with is what the theme's pages stand on.
#[test]
fn the_rule_knows_the_themes_paper() {
    let css = support::shipped_site().text("assets/codegloss.css");
    let papers: Vec<_> = css
        .match_indices("--paper: ")
        .map(|(at, name)| css[at + name.len()..].split(';').next().and_then(codegloss_engine::Color::parse))
        .collect();
    assert_eq!(papers[..2], [Some(LIGHT_PAPER), Some(DARK_PAPER)]);
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
