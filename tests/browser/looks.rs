//! How pages behave on screens: no error in the console, nothing wider than the screen, readable in light and dark.

use std::sync::OnceLock;

use codegloss_engine::Picture;

use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::kinds::kinds_of_pages;
use crate::languages::on_disk;
use crate::support::{self, Site};

/// No kind of page in any language makes the console speak: no error, no refusal, no failed request.
#[test]
fn no_page_makes_the_console_speak() {
    let browser = Browser::start(Setup::default());
    for site in [support::shipped_site(), support::fixture_site()] {
        let host = Host::start(site, Missing::Nearest);
        for locale in site.locales() {
            for page in kinds_of_pages(site, &locale) {
                browser.open(&host.url(&page));
                assert_eq!(browser.console(), [""; 0], "{page}");
                assert_eq!(browser.run("return document.styleSheets.length"), 1, "{page}");
            }
        }
    }
}

/// codegloss's own manual, built once for all tests.
pub(crate) fn manual() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(&support::shipped().join("docs"), "https://codegloss.example.com/"))
}

/// Nor does any page of codegloss's own manual: guides have all that Markdown has, so each of them is opened.
#[test]
fn no_page_of_the_manual_makes_the_console_speak() {
    let site = manual();
    let host = Host::start(site, Missing::Nearest);
    let browser = Browser::start(Setup::default());
    for page in site.paths(".html") {
        browser.open(&host.url(page));
        assert_eq!(browser.console(), [""; 0], "{page}");
    }
}

/// From a disk neither, where scripts and styles are files.
#[test]
fn no_page_on_a_disk_makes_the_console_speak() {
    let (_folder, address) = on_disk();
    let browser = Browser::start(Setup::default());
    for page in kinds_of_pages(support::shipped_site(), "zh-Hans") {
        // What a host shows for missing pages begins its links at the host's root.
        if !page.ends_with("404.html") {
            browser.open(&format!("{address}{page}"));
            assert_eq!(browser.console(), [""; 0], "{page}");
        }
    }
}

/// The console does speak when a page breaks the policy, so the tests above can fail.
#[test]
fn the_policy_refuses_a_script_in_the_page() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("en/index.html"));
    browser.run("const s = document.createElement('script'); s.textContent = 'window.evil = 1'; document.body.append(s);");
    assert_eq!(browser.run("return window.evil === undefined"), true);
    let console = browser.console();
    assert!(console.iter().any(|line| line.contains("Content Security Policy")), "{console:?}");
}

/// A console message of any level is noticed, so the tests above can fail.
#[test]
fn a_console_message_of_any_level_is_noticed() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(manual(), Missing::Nearest).url("en/index.html"));
    for level in ["debug", "log", "info", "warn", "error"] {
        browser.run(&format!("console.{level}('a word')"));
        assert_eq!(browser.console().len(), 1, "{level}");
    }
}

/// Without a Chinese font every character is the same empty box, and the tests of looks would see nothing wrong.
#[test]
fn chinese_has_a_font() {
    let browser = Browser::start(Setup::default());
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("zh-Hans/index.html"));
    let drawn = |character: char| {
        browser.text(&format!(
            "const page = document.createElement('canvas').getContext('2d'); page.font = '40px ' + getComputedStyle(document.body).fontFamily;
             page.fillText('{character}', 5, 50); return page.canvas.toDataURL()"
        ))
    };
    assert_ne!(
        drawn('错'),
        drawn('误'),
        "no Chinese font: `apt-get install fonts-noto-cjk`, then `cargo xtask test`"
    );
}

/// A symbol that is broken for a narrow screen is selected and copied as one word.
#[test]
fn a_symbol_is_copied_whole() {
    let browser = Browser::start(Setup::default());
    browser.narrow(390);
    browser.open(&Host::start(support::shipped_site(), Missing::Nearest).url("en/chat/508.html"));
    let selected = "getSelection().selectAllChildren(document.querySelector('.symbols code')); return getSelection().toString()";
    assert_eq!(browser.text(selected), "AgoraChatErrorMessageExternalLogicBlocked");
}

/// On a narrow screen no page scrolls sideways: long symbols, long codes, tables, code, right-to-left.
#[test]
fn no_page_is_wider_than_a_narrow_screen() {
    let browser = Browser::start(Setup::default());
    for width in [390, 320] {
        browser.narrow(width);
        for site in [support::shipped_site(), support::fixture_site()] {
            let host = Host::start(site, Missing::Nearest);
            let codes = site.codes();
            let symbols = |code: &&serde_json::Value| code["symbols"].to_string().len();
            let longest = codes.iter().max_by_key(symbols).unwrap();
            for locale in site.locales() {
                let mut pages = kinds_of_pages(site, &locale);
                let page =
                    |code: &serde_json::Value| format!("{locale}/{}.html", code["page"].as_str().unwrap());
                pages.extend(codes.iter().step_by(8).chain([longest]).map(page));
                pages.push(String::from("404.html"));
                for page in pages {
                    browser.open(&host.url(&page));
                    // The window's own width would grow with what overflows it.
                    let found = browser.run("return document.documentElement.scrollWidth");
                    assert!(found.as_u64().unwrap() <= u64::from(width), "{page} is {found} wide at {width}");
                }
            }
        }
    }
}

/// The fixture in every language that the theme has words in. Most have no other texts.
pub(crate) fn in_every_language() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let words = std::fs::read_dir(support::shipped().join("templates/words")).unwrap();
        let tags: Vec<String> = words
            .map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        let folder = support::temporary();
        let mut files = support::read_tree(&support::fixture());
        let settings = files.get_mut("codegloss.toml").unwrap();
        let text = String::from_utf8(settings.clone()).unwrap();
        *settings = text.replace("[\"en\", \"zh-Hans\", \"ar\"]", &format!("{tags:?}")).into_bytes();
        support::write_tree(
            folder.path(),
            files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
        );
        Site::of(folder.path(), "https://codes.example.com/reference/")
    })
}

/// Nor is a page with the theme's words in any language, some of which are longer than English.
#[test]
fn no_language_of_the_theme_is_wider_than_a_narrow_screen() {
    let browser = Browser::start(Setup::default());
    browser.narrow(320);
    let site = in_every_language();
    assert_eq!(site.locales().len(), 11);
    let host = Host::start(site, Missing::Nearest);
    let pages: Vec<String> = site.locales().iter().flat_map(|tag| kinds_of_pages(site, tag)).collect();
    let is_wide = |page: &&String| {
        browser.open(&host.url(page));
        browser.run("return document.documentElement.scrollWidth").as_u64().unwrap() > 320
    };
    assert_eq!(pages.iter().filter(is_wide).collect::<Vec<_>>(), [""; 0]);
}

/// A reader who prefers dark pages gets them, and nobody else does.
#[test]
fn pages_are_light_or_dark_as_the_reader_prefers() {
    let browser = Browser::start(Setup::default());
    for site in [support::shipped_site(), support::fixture_site()] {
        let host = Host::start(site, Missing::Nearest);
        for (theme, ground) in [("light", "rgb(255, 255, 255)"), ("dark", "rgb(17, 23, 28)")] {
            browser.theme(theme);
            for page in kinds_of_pages(site, "en") {
                browser.open(&host.url(&page));
                let shown = browser.text("return getComputedStyle(document.body).backgroundColor");
                assert_eq!(shown, ground, "{page}");
            }
        }
    }
}

/// The size that a page keeps for a picture is the one in which a browser shows it, turned pictures included.
#[test]
fn pictures_have_the_size_that_a_browser_shows() {
    let folder = support::temporary();
    let pictures = support::read_tree(&support::shipped().join("crates/engine/tests/pictures"));
    let mut html = String::from("<!doctype html><title>-</title>");
    for (name, bytes) in &pictures {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        html.extend(["<img src=\"", name, "\">"]);
    }
    std::fs::write(folder.path().join("index.html"), html).unwrap();
    let browser = Browser::start(Setup::default());
    browser.open(&format!("file://{}", folder.path().join("index.html").display()));
    let shown =
        browser.run("return Array.from(document.images, image => [image.naturalWidth, image.naturalHeight])");
    let read: Vec<_> = pictures
        .values()
        .map(|bytes| Picture::read(bytes).unwrap())
        .map(|it| [it.width, it.height])
        .collect();
    assert_eq!(shown, serde_json::json!(read), "{:?}", pictures.keys());
    assert!(read.len() > 5);
}
