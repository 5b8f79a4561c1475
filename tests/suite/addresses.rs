//! Addresses as other generators have them: of the files that pages are written in, and from the root of the site.

use crate::reading::page;
use crate::support::Site;

const PICTURE: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20' viewBox='0 0 30 20'></svg>";

/// A site with the same links in a guide, a landing page, a long text, a message, the header and the footer.
fn site(base_url: &str, base: &'static str) -> Site {
    let settings = format!(
        "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\ndefault-domain = 'app'\n\
         [site]\n{base_url}footer = ['legal']\n[site.links]\nstart = 'guide/more/start.en.md'\n"
    );
    let names = "app = App\napp-100 = A\n    .reason = [r](../guide/more/start.md#in) and [f](/a.svg)\nsite-link-start = S\n\
                 site-footer-legal = [l](/en/guide/more/start.md) and [m](guide/more/start.md)\n";
    let guide = "# Start\n\n[a](./start.en.md#in) [b](/en/guide/more/start.md) ![c](/a.svg)\n\n## In\n";
    let files = [
        ("codegloss.toml", &*settings),
        ("catalog/app.toml", "domain = 'app'\n[[code]]\ncode = 100\n"),
        ("locales/en/a.ftl", names),
        ("locales/zh-Hans/a.ftl", names),
        ("site/index.en.md", "# Home\n\n[a](guide/more/start.md#in)\n"),
        ("site/guide/more/start.en.md", guide),
        ("site/guide/more/start.zh-Hans.md", guide),
        ("site/codes/app/100.en.md", "[a](../guide/more/start.md)\n"),
        ("site/static/a.svg", PICTURE),
    ];
    Site::of_files(&files, base)
}

fn links(site: &Site, path: &str, selector: &str) -> Vec<String> {
    let page = page(site, path);
    page.select(selector).iter().map(|link| link.attr("href").unwrap().to_string()).collect()
}

/// Wherever the site is, such a link opens the page in the reader's language, and a picture has its file and its size.
#[test]
fn a_source_is_its_page_and_a_slash_is_the_root() {
    for (setting, base) in [("", ""), ("base-url = 'https://a.example/sub/'\n", "https://a.example/sub/")] {
        let site = site(setting, base);
        for (locale, of_root) in [("en", "start.html"), ("zh-Hans", "../../../en/guide/more/start.html")] {
            let guide = format!("{locale}/guide/more/start.html");
            assert_eq!(links(&site, &guide, "article p a"), ["start.html#in", of_root]);
            let picture = page(&site, &guide);
            let picture = picture.select("article img");
            let attribute = |name| picture.attr(name).unwrap().to_string();
            assert_eq!(
                ["src", "width", "height"].map(attribute),
                ["../../../a.svg", "30", "20"].map(str::to_owned)
            );
            assert_eq!(links(&site, &guide, ".bar .site-links a")[0], "start.html");
            // The first is the page's own Markdown version.
            assert_eq!(links(&site, &guide, ".foot p a")[1..3], [of_root, "start.html"]);
            let code = format!("{locale}/app/100.html");
            assert_eq!(links(&site, &code, "#reason p a"), ["../guide/more/start.html#in", "../../a.svg"]);
            assert_eq!(links(&site, &code, "#text p a"), ["../guide/more/start.html"]);
        }
        assert_eq!(links(&site, "en/index.html", "article p a"), ["guide/more/start.html#in"]);
        assert!(site.text("en/guide/more/start.md").contains("start.md#in"));
    }
}
