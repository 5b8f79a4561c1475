//! Pictures of every kind of page for people to look at: `cargo xtask screenshots`. No test: it finds nothing by itself.
#![allow(clippy::print_stdout, reason = "it says where the pictures are")]

use std::path::PathBuf;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::json;

use crate::accessibility::standing_browser;
use crate::driver::Browser;
use crate::host::{Host, Missing};
use crate::kinds::kinds_of_pages;
use crate::looks::manual;
use crate::support::{self, Site};
use crate::{pseudo, search};

const WIDTHS: [u32; 4] = [390, 768, 1280, 1680];
const THEMES: [&str; 2] = ["light", "dark"];

/// No picture is higher: the page of everything would be.
const MOST_HEIGHT: u64 = 8000;

/// What a reader does before the picture is taken, each with a name and the page.
const STATES: [(&str, &str, &str); 4] = [
    ("results", "index", "user"),
    ("nothing-found", "index", "qqqqzz"),
    ("drawer", "index", ""),
    ("languages", "index", ""),
];

/// The pictures are in `target/screenshots/<site>/<page>.<language>.<width>.<theme>.png`. With `CODEGLOSS_SCREENSHOTS`, only those
/// whose path contains that text.
#[test]
#[ignore = "`cargo xtask screenshots` runs it"]
fn every_kind_of_page_in_every_width_theme_and_language() {
    let wanted = std::env::var("CODEGLOSS_SCREENSHOTS").unwrap_or_default();
    let browser = standing_browser();
    let sites = [
        ("shipped", support::shipped_site(), vec!["en", "zh-Hans", ""]),
        ("manual", manual(), vec!["en", "zh-Hans"]),
        ("everything", pseudo::everything(), vec!["en", "zh-Hans", "ja", "ar", ""]),
    ];
    let mut taken = 0;
    for (name, site, locales) in sites {
        let camera = Camera {
            browser: &browser,
            host: Host::start(site, Missing::Nearest),
            site: name,
            wanted: &wanted,
        };
        for locale in locales {
            taken += camera.pages(site, locale);
            if !locale.is_empty() {
                taken += camera.states(locale);
            }
        }
    }
    println!("{taken} pictures in {}", folder().display());
}

/// Takes the pictures of a site.
struct Camera<'a> {
    browser: &'a Browser,
    host: Host,
    site: &'a str,
    wanted: &'a str,
}

impl Camera<'_> {
    fn pages(&self, site: &Site, locale: &str) -> usize {
        let pages = kinds_of_pages(site, locale);
        let name = |page: &str| {
            let page = page.trim_start_matches(locale).trim_start_matches('/').trim_end_matches(".html");
            page.replace('/', "-")
        };
        pages
            .iter()
            .map(|page| self.widths(&name(page), locale, &|| self.browser.open(&self.host.url(page))))
            .sum()
    }

    fn states(&self, locale: &str) -> usize {
        let prepare = |name: &str, page: &str, query: &str| {
            let url = self.host.url(&format!("{locale}/{page}.html"));
            self.browser.open(&url);
            match name {
                "drawer" => drop(self.browser.run("document.querySelector('.menu').click()")),
                "languages" => {
                    self.browser
                        .run("document.querySelector('.languages details')?.setAttribute('open', '')");
                }
                _ => {
                    search::ready(self.browser, &url);
                    search::search(self.browser, query);
                }
            }
        };
        let states = STATES.into_iter();
        states.map(|(name, page, query)| self.widths(name, locale, &|| prepare(name, page, query))).sum()
    }

    /// A page in each width and theme; gives the number of pictures.
    fn widths(&self, page: &str, locale: &str, open: &dyn Fn()) -> usize {
        let mut taken = 0;
        for width in WIDTHS {
            let path = |theme: &str| {
                let locale = if locale.is_empty() { "und" } else { locale };
                folder().join(self.site).join(format!("{page}.{locale}.{width:04}.{theme}.png"))
            };
            let wanted: Vec<_> = THEMES
                .into_iter()
                .map(|theme| (theme, path(theme)))
                .filter(|(_, path)| path.to_string_lossy().contains(self.wanted))
                .collect();
            if wanted.is_empty() {
                continue;
            }
            self.browser.screen(width, 900);
            // Phones and tablets are touched, which makes room for fingers.
            self.browser.command("Emulation.setTouchEmulationEnabled", &json!({ "enabled": width < 1000 }));
            open();
            for (theme, path) in wanted {
                self.browser.theme(theme);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, self.picture(width)).unwrap();
                taken += 1;
            }
        }
        taken
    }

    fn picture(&self, width: u32) -> Vec<u8> {
        let height = self.browser.run("return document.documentElement.scrollHeight").as_u64().unwrap();
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height.min(MOST_HEIGHT), "scale": 1 });
        let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.browser.command("Page.captureScreenshot", &how);
        BASE64_STANDARD.decode(picture["data"].as_str().unwrap()).unwrap()
    }
}

fn folder() -> PathBuf {
    support::shipped().join("target/screenshots")
}
