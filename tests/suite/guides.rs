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

/// A folder is a section: addresses are paths, links and pictures start from the page, and the order is that of the front matter, which
/// is on no page. A draft is nowhere.
#[test]
fn front_matter_orders_guides_and_is_never_published() {
    let start = "---\ntitle: Begin\norder: 2\ndescription: The first steps.\nredirect-from: [/docs/start, old.html]\nlayout: wide\n---\nText.\n";
    let site = site(&[
        ("site/guide/start.en.md", start),
        ("site/guide/start.zh-Hans.md", "---\nredirect-from: /zh/docs/start\n---\n# 开始\n\n正文。\n"),
        ("site/guide/last.en.md", "# Last\n"),
        ("site/guide/first.en.md", "---\norder: 1\n---\n# First\n"),
        ("site/guide/secret.en.md", "---\ndraft: true\n---\n# Xanadu\n"),
        ("site/guide/secret.zh-Hans.md", "# Xanadu\n"),
        ("site/guide/advanced/index.en.md", "---\norder: 3\n---\n# Advanced\n"),
        ("site/guide/advanced/retries.en.md", "# Retries\n\n![](../../../logo.svg) [start](../start.html)\n"),
        ("site/static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>"),
    ]);
    let titles: Vec<_> = texts(&site, "en/index.html", ".side > ul:first-of-type a")
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    assert_eq!(titles, ["First", "Begin", "Advanced", "Retries", "Last"]);
    let begin = page(&site, "en/guide/start.html");
    assert_eq!(begin.select("h1").text().trim(), "Begin");
    assert_eq!(
        begin.select("meta[name=description]").attr("content").unwrap().to_string(),
        "The first steps."
    );
    assert!(site.text("en/guide/start.md").starts_with("# Begin\n"));
    let picture = page(&site, "en/guide/advanced/retries.html");
    assert_eq!(picture.select("article img").attr("width").as_deref(), Some("3"));
    let redirects = site.text("_redirects");
    for rule in [
        "/docs/start /en/guide/start.html 301!\n/docs/start /en/guide/start.html 301\n",
        "/en/old.html /en/guide/start.html 301!\n/en/old.html /en/guide/start.html 301\n",
        "/zh-Hans/old.html /zh-Hans/guide/start.html 301!\n/zh-Hans/old.html /zh-Hans/guide/start.html 301\n",
        "/zh/docs/start /zh-Hans/guide/start.html 301!\n/zh/docs/start /zh-Hans/guide/start.html 301\n",
    ] {
        assert!(redirects.contains(rule), "{rule} is not in:\n{redirects}");
    }
    for (path, bytes) in &site.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Xanadu") && !text.contains("layout: wide"), "{path}");
        let has_order = ["order: 1", "order: 3"].iter().any(|order| text.contains(order));
        assert!(path.starts_with("assets/") || !has_order, "{path}");
    }
}

/// A former address of a page is a page as well, which redirects without a script and without rules of the host: readers of any host, and
/// of a disk, get to the guide. Search engines are told of the guide alone.
#[test]
fn former_addresses_redirect_on_any_host_and_from_a_disk() {
    let base = "https://h.example/below/";
    let settings = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n[site]\nbase-url = 'https://h.example/below/'\n";
    let start = "---\ndescription: The first steps.\nredirect-from: [/docs/start, /docs/begin/, /x.html, /x.php, old.html]\n---\n# Start & run\n\nText.\n";
    let site = Site::of_files(
        &[
            ("codegloss.toml", settings),
            ("catalog/web.toml", "domain = 'web'\n[[code]]\ncode = 404\n"),
            ("locales/en/web.ftl", "web = Web\nweb-404 = Not found\n"),
            ("locales/zh-Hans/web.ftl", "web = Web\nweb-404 = 不存在\n"),
            ("site/guide/start.en.md", start),
            ("site/guide/start.zh-Hans.md", "---\nredirect-from: /zh/docs/start\n---\n# 开始\n\n正文。\n"),
        ],
        base,
    );
    for (path, href, title) in [
        ("docs/start/index.html", "../../en/guide/start.html", "Start & run"),
        ("docs/begin/index.html", "../../en/guide/start.html", "Start & run"),
        ("x.html", "en/guide/start.html", "Start & run"),
        ("en/old.html", "guide/start.html", "Start & run"),
        ("zh-Hans/old.html", "guide/start.html", "开始"),
        ("zh/docs/start/index.html", "../../../zh-Hans/guide/start.html", "开始"),
    ] {
        let page = page(&site, path);
        let attribute =
            |selector: &str, name: &str| page.select(selector).attr(name).map(|text| text.to_string());
        let refresh = attribute("meta[http-equiv=refresh]", "content");
        assert_eq!(refresh, Some(format!("0; url={href}")), "{path}");
        assert_eq!(attribute("main a", "href").as_deref(), Some(href), "{path}");
        assert_eq!(page.select("h1").text().as_ref(), title, "{path}");
        assert_eq!(attribute("meta[name=robots]", "content").as_deref(), Some("noindex"), "{path}");
        let locale = if title == "开始" { "zh-Hans" } else { "en" };
        assert_eq!(attribute("html", "lang").as_deref(), Some(locale), "{path}");
        let canonical = attribute("link[rel=canonical]", "href");
        assert_eq!(canonical, Some(format!("{base}{locale}/guide/start.html")), "{path}");
        let policy = attribute("meta[http-equiv=Content-Security-Policy]", "content");
        let expected = crate::reading::page(&site, "en/guide/start.html");
        let expected = expected.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assert_eq!(policy, expected.map(|policy| policy.to_string()), "{path}");
        assert!(!page.select("script").exists(), "{path}");
    }
    assert!(site.paths("").all(|path| !path.contains("x.php")));
    for path in site.paths(".xml").chain(site.paths(".txt")) {
        let text = site.text(path);
        assert!(!text.contains("docs/start") && !text.contains("old.html"), "{path}");
    }
}

/// The rules of the project's own `_redirects` come before the generated ones, which leave out the addresses that it has.
#[test]
fn own_rules_for_hosts_come_before_the_generated_ones() {
    let own = "# Ours\n/docs/* /en/guide/:splat 302\n/zh/* /zh-Hans/guide/start.html 302";
    let site = site(&[
        ("site/guide/start.en.md", "---\nredirect-from: /start\n---\n# Start\n\nText.\n"),
        ("site/guide/start.zh-Hans.md", "# 开始\n\n正文。\n"),
        ("site/static/_redirects", own),
    ]);
    let rules = site.text("_redirects");
    let generated = rules.strip_prefix(own).and_then(|rest| rest.strip_prefix('\n')).expect(rules);
    let lines: Vec<&str> = generated.lines().collect();
    assert!(lines.contains(&"/start /en/guide/start.html 301"), "{rules}");
    assert!(lines.contains(&"/zh-CN/* /zh-Hans/:splat 302"), "{rules}");
    assert!(!lines.iter().any(|line| line.starts_with("/zh/*")), "{rules}");
}

/// Beside every page are the guides by section and the groups of codes; a guide has its section above it and its neighbors below. A
/// code's page lists no more than fifty codes, whatever the size of its group.
#[test]
fn navigation_is_beside_every_page_and_does_not_grow() {
    let of_each = |text: &dyn Fn(u32) -> String| (1..=200).map(text).collect::<Vec<_>>().concat();
    let codes = of_each(&|code| format!("[[code]]\ncode = {code}\ngroup = 'net'\n"));
    let texts_of = of_each(&|code| format!("big-{code} = Code {code}\n"));
    let (catalog, messages) =
        (format!("domain = 'big'\n{codes}"), format!("big = Big\nbig-group-net = Network\n{texts_of}"));
    let site = site(&[
        ("catalog/big.toml", &catalog),
        ("locales/en/big.ftl", &messages),
        ("site/guide/start.en.md", "---\norder: 1\n---\n# Start\n"),
        ("site/guide/deep/index.en.md", "# Deep\n"),
        ("site/guide/deep/a.en.md", "# A\n"),
        ("site/guide/bare/b.en.md", "# B\n"),
    ]);
    let a = page(&site, "en/guide/deep/a.html");
    assert_eq!(a.select(".side [aria-current=page]").text().trim(), "A");
    assert_eq!(texts(&site, "en/guide/deep/a.html", ".crumbs a"), pairs(&[("index.html", "Deep")]));
    let turn = |path: &str| {
        let page = page(&site, path);
        ["prev", "next"]
            .map(|rel| page.select(&format!(".turn [rel={rel}]")).attr("href").map(|href| href.to_string()))
    };
    assert_eq!(turn("en/guide/deep/a.html"), [Some("index.html".to_owned()), None]);
    assert_eq!(
        turn("en/guide/bare/b.html"),
        [Some("../start.html".to_owned()), Some("../deep/index.html".to_owned())]
    );
    let listed_guides: Vec<_> = page(&site, "en/index.html")
        .select(".side > ul:first-of-type > li")
        .iter()
        .map(|item| item.text().trim().to_owned())
        .collect();
    assert_eq!(listed_guides, ["Start", "bare", "B", "Deep", "A"]);
    for (code, first) in [(1, "1"), (100, "75"), (200, "151")] {
        let listed = texts(&site, &format!("en/big/{code}.html"), ".side li ul a");
        assert_eq!(listed.len(), 50, "{code}");
        assert_eq!(listed[0].0, format!("{first}.html"));
    }
}

/// A section's page lists what is in it, the pages of sections within included, and the landing page the outermost: title and summary,
/// in HTML and in Markdown. A page that is no section's lists nothing.
#[test]
fn a_sections_page_lists_its_pages() {
    let site = site(&[
        ("site/index.en.md", "# Welcome\n"),
        ("site/guide/start.en.md", "---\norder: 1\n---\n# Start\n"),
        ("site/guide/deep/index.en.md", "# Deep\n\nAll of it.\n"),
        ("site/guide/deep/a.en.md", "---\ndescription: Of *a*.\n---\n# A\n\nMore.\n"),
        ("site/guide/deep/inner/index.en.md", "# Inner\n"),
        ("site/guide/deep/inner/hidden.en.md", "# Hidden\n"),
        ("site/guide/deep/bare/b.en.md", "# B\n"),
    ]);
    let listed = |path: &str| texts(&site, path, ".section-pages a");
    assert_eq!(
        listed("en/guide/deep/index.html"),
        pairs(&[("a.html", "A Of *a*."), ("bare/b.html", "B"), ("inner/index.html", "Inner")])
    );
    assert_eq!(
        listed("en/index.html"),
        pairs(&[("guide/start.html", "Start"), ("guide/deep/index.html", "Deep All of it.")])
    );
    assert_eq!(listed("en/guide/deep/a.html"), []);
    let markdown = site.text("en/guide/deep/index.md");
    assert!(markdown.contains("[A](a.md): Of \\*a\\*.\n- [B](bare/b.md)"), "{markdown}");
    assert!(!site.text("en/guide/deep/a.md").contains("]("));
}

/// A landing page is the first page of each language; the list of codes is beside it, and everything that speaks of the list links there.
#[test]
fn a_landing_page_moves_the_list_of_codes() {
    let base = "https://codes.example.com/";
    let files = [
        (
            "codegloss.toml",
            "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n[site]\nbase-url = 'https://codes.example.com/'\n",
        ),
        ("catalog/web.toml", "domain = 'web'\n[[code]]\ncode = 404\ngroup = 'lost'\n"),
        ("locales/en/web.ftl", "web = Web\nweb-404 = Not found\nweb-group-lost = Lost\n"),
        ("locales/zh-Hans/web.ftl", "web = 网络\nweb-404 = 不存在\nweb-group-lost = 丢失\n"),
        ("site/guide/start.en.md", "# Start\n"),
        ("site/guide/start.zh-Hans.md", "# 开始\n"),
        (
            "site/index.en.md",
            "---\ntitle: Welcome\ndescription: All of it.\n---\n[Start](guide/start.html)\n",
        ),
        ("site/index.zh-Hans.md", "# 欢迎\n"),
    ];
    let site = Site::of_files(&files, base);
    let head = |path: &str, selector: &str| {
        page(&site, path).select(selector).attr("href").map(|href| href.to_string())
    };
    for (path, own) in [("en/index.html", "index.html"), ("en/codes.html", "codes.html")] {
        assert_eq!(head(path, "link[rel=canonical]"), Some(format!("{base}en/{own}")));
        assert_eq!(head(path, "link[hreflang=zh-Hans]"), Some(format!("{base}zh-Hans/{own}")));
        assert_eq!(texts(&site, path, ".languages a")[1].0, format!("../zh-Hans/{own}"));
        assert!(site.text("en/sitemap.xml").contains(&format!("{base}en/{own}<")), "{own}");
    }
    assert_eq!(head("en/index.html", "link[hreflang=x-default]").as_deref(), Some(base));
    let landing = page(&site, "en/index.html");
    assert_eq!(landing.select("h1").text().as_ref(), "Welcome");
    assert!(!landing.select(".crumbs, .turn, .side [aria-current]").exists());
    let codes = page(&site, "en/codes.html");
    assert_eq!(codes.select("h1").text().as_ref(), "Codes");
    let description = codes.select("meta[name=description]").attr("content").unwrap();
    assert_eq!(codes.select(".lead").text().as_ref(), &*description);
    assert_eq!(&*description, "Error codes by group.", "not the description of the site");
    assert_eq!(
        texts(&site, "en/web/404.html", ".crumbs a"),
        pairs(&[("../codes.html", "Web"), ("../codes.html#web-lost", "Lost")])
    );
    assert_eq!(
        texts(&site, "en/web/404.html", ".side > ul:last-child a")[0],
        ("../codes.html".to_owned(), "Codes".to_owned())
    );
    assert_eq!(head("en/web/404.html", ".brand").as_deref(), Some("../index.html"));
    assert_eq!(head("en/404.html", ".button").as_deref(), Some("/en/codes.html"));
    assert_eq!(
        page(&site, "en/numbers.html").select(".search").attr("data-codes").as_deref(),
        Some("codes.html")
    );
    assert!(site.text("en/llms.txt").contains(&format!("[Welcome]({base}en/index.md)")));
    assert!(site.text("assets/search/zh-Hans.js").contains("欢迎"));
}

/// A landing page that not every language has counts as missing there, and is shown in another language.
#[test]
fn a_landing_page_is_translated_like_a_guide() {
    let site = site(&[("site/index.en.md", "# Welcome\n")]);
    let shown = page(&site, "zh-Hans/index.html");
    assert_eq!(shown.select("main [lang=en] h1").text().as_ref(), "Welcome");
    let missing = page(&site, "zh-Hans/coverage.html").select("#missing").text().to_string();
    assert!(missing.contains("Welcome"), "{missing}");
}

/// The list of the only domain is the list of all codes: its own address is still there, but everything names the other one. Of several
/// domains, each has a list.
#[test]
fn the_only_domain_is_no_second_list() {
    let codes = "[[code]]\ncode = 404\n";
    let base = "https://codes.example.com/";
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[site]\nbase-url = 'https://codes.example.com/'\n";
    let (web, app) = (format!("domain = 'web'\n{codes}"), format!("domain = 'app'\n{codes}"));
    let mut files = vec![
        ("codegloss.toml", settings),
        ("catalog/web.toml", web.as_str()),
        ("locales/en/web.ftl", "web = Web\nweb-404 = Not found\n"),
    ];
    let only = Site::of_files(&files, base);
    files.extend([
        ("catalog/app.toml", app.as_str()),
        ("locales/en/app.ftl", "app = App\napp-404 = Not found\n"),
    ]);
    let several = Site::of_files(&files, base);
    for (site, list) in [(&only, "en/index.html"), (&several, "en/web/index.html")] {
        let canonical =
            page(site, "en/web/index.html").select("link[rel=canonical]").attr("href").unwrap().to_string();
        assert_eq!(canonical, format!("{base}{list}"));
        assert_eq!(
            texts(site, "en/web/404.html", ".crumbs a")[0].0,
            if list == "en/index.html" { "../index.html" } else { "index.html" }
        );
        let is_listed = site.text("en/sitemap.xml").contains("en/web/index.html");
        assert_eq!(is_listed, list == "en/web/index.html");
        for path in site.paths(".html").filter(|path| path.starts_with("en/")) {
            let links = page(site, path).select("a[href$='web/index.html']").length();
            assert!(list != "en/index.html" || links == 0, "{path}");
        }
    }
}

/// A line that is continued in the file has no space where it was broken between two Chinese characters, whatever marks are beside
/// them; beside words and code it has.
#[test]
fn a_line_break_between_chinese_characters_is_no_space() {
    let text =
        "# 开始\n\n第一行，[链接](start.html)。\n第二行\n**第三行**\n第四行 word\n第五行 `x`\n第六行\n";
    let site = site(&[("site/guide/start.en.md", text), ("site/guide/start.zh-Hans.md", text)]);
    let shown = page(&site, "zh-Hans/guide/start.html").select("article p").text().to_string();
    assert_eq!(shown.replace('\n', " "), "第一行，链接。第二行第三行第四行 word 第五行 x 第六行");
}
