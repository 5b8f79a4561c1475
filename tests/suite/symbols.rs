//! What source code calls each shipped code, on every platform: a table of its own, `symbols.tsv`.

use crate::reading::page;
use crate::support;

/// The rows of the table: code, then the symbol of each platform, empty where it has none.
fn table() -> (Vec<&'static str>, Vec<Vec<&'static str>>) {
    let mut rows = include_str!("symbols.tsv").lines().map(|line| line.split('\t').collect::<Vec<_>>());
    (rows.next().unwrap()[1..].to_vec(), rows.collect())
}

/// Each code has the symbol of the table on each platform, and no other.
#[test]
fn every_platform_has_its_symbols() {
    let (platforms, rows) = table();
    let site = support::shipped_site();
    let codes = site.codes();
    assert_eq!(rows.len(), codes.len());
    assert_eq!(site.json()["domains"][0]["platforms"], serde_json::json!(platforms));
    for (row, code) in rows.iter().zip(&codes) {
        let expected: Vec<(&str, &str)> = platforms
            .iter()
            .copied()
            .zip(row[1..].iter().copied())
            .filter(|(_, symbol)| !symbol.is_empty())
            .collect();
        let symbols: Vec<(&str, &str)> = code["symbols"]
            .as_array()
            .unwrap()
            .iter()
            .map(|symbol| (symbol["platform"].as_str().unwrap(), symbol["symbol"].as_str().unwrap()))
            .collect();
        assert_eq!(code["code"].to_string(), row[0]);
        assert_eq!(symbols, expected, "{}", row[0]);
    }
}

/// On a code's page, in Markdown and in lists each symbol stands once, marked for those platforms that have it.
#[test]
fn platforms_that_share_a_symbol_share_its_place() {
    let site = support::shipped_site();
    let found = |path: &str, selector: &str| -> Vec<(String, String)> {
        let page = page(site, path);
        let symbols = page.select(selector);
        let on = |symbol: &dom_query::Selection<'_>| symbol.attr_or("data-on", "").to_string();
        let text = |symbol: &dom_query::Selection<'_>| {
            symbol.text().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        symbols.iter().map(|symbol| (on(&symbol), text(&symbol))).collect()
    };
    let pair = |on: &str, text: &str| (on.to_owned(), text.to_owned());
    assert_eq!(
        found("en/chat/209.html", ".symbols li"),
        [
            pair("ios", "AgoraChatErrorUpdateApnsConfigsFailed iOS"),
            pair("android", "USER_UPDATEINFO_FAILED Android"),
            pair("unity windows", "PUSH_UPDATECONFIGS_FAILED Unity Windows"),
        ]
    );
    let row = found("zh-Hans/index.html", ".row a[href$=\"chat/104.html\"] .names > .symbol");
    let shared = pair("android unity windows", "INVALID_TOKEN");
    assert_eq!(row, [pair("ios", "AgoraChatErrorInvalidToken"), shared]);
    let markdown = site.text("en/chat/209.md");
    assert!(markdown.contains("- Symbol (Unity, Windows): `PUSH_UPDATECONFIGS_FAILED`\n"), "{markdown}");
}

/// A code that some platform has no symbol for says so to readers of that platform, and to nobody else; what is called the same
/// everywhere is for all.
#[test]
fn a_platform_without_a_symbol_is_told() {
    let site = support::fixture_site();
    let lacks = |path: &str| -> Vec<String> {
        let page = page(site, path);
        page.select("[data-lacks]").iter().map(|item| item.attr_or("data-lacks", "").to_string()).collect()
    };
    assert_eq!(lacks("en/pay/-3.html"), ["android", "web"]);
    assert_eq!(lacks("en/auth/104.html"), [""; 0]);
    // It has no symbol anywhere.
    assert_eq!(lacks("en/pay/200.html"), [""; 0]);
    let page = page(site, "en/pay/-3.html");
    assert_eq!(page.select("[data-lacks=web]").text().trim(), "No symbol on Web");
}

/// Each platform of the site can be chosen in the order of the catalog, all of them first, and the style has its rules.
#[test]
fn every_page_offers_the_platforms() {
    for (site, platforms) in
        [(support::shipped_site(), "ios android unity windows"), (support::fixture_site(), "android ios web")]
    {
        for path in ["en/index.html", "en/404.html"].into_iter().chain(site.paths("start.html")) {
            let page = page(site, path);
            let options = page.select(".platforms option");
            let values: Vec<_> =
                options.iter().map(|option| option.attr_or("value", "-").to_string()).collect();
            assert_eq!(values.join(" ").trim(), platforms, "{path}");
            assert_eq!(
                page.select("head > script[data-platforms]").attr_or("data-platforms", "").to_string(),
                platforms
            );
        }
        let style = site.text("assets/codegloss.css");
        for platform in platforms.split(' ') {
            assert!(style.contains(&format!("[data-platform=\"{platform}\"]")), "{platform}");
        }
    }
}

/// Where there is one platform or none there is no choice, and no trace of one.
#[test]
fn one_platform_is_no_choice() {
    let project = support::temporary();
    let out = support::temporary();
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("codegloss.toml", "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
        file(
            "catalog/app.toml",
            "domain = 'app'\nplatforms = ['ios', 'tv']\n[[code]]\ncode = 1\nsymbol = { ios = 'One' }\n\
            [[code]]\ncode = 2\ndraft = true\nsymbol = { tv = 'Two' }\n",
        ),
        file(
            "locales/en/app.ftl",
            "app = App\napp-1 = One\napp-2 = Two\nplatform-ios = iOS\nplatform-tv = TV\n",
        ),
    ];
    support::write_tree(project.path(), files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    support::build(project.path(), out.path());
    let site = support::read_tree(out.path());
    for (path, bytes) in &site {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("data-on=") && !text.contains("data-platforms"), "{path}");
    }
    assert!(!String::from_utf8_lossy(&site["assets/search/codes.js"]).contains("platforms"));
    let page = String::from_utf8_lossy(&site["en/app/1.html"]).into_owned();
    assert!(page.contains(">iOS</span>"), "{page}");
}
