//! The pages that belong to no language, and lead to one.

use codegloss_build::{Diagnostic, Resolved};
use serde::Serialize;

use super::address::Address;
use super::model::{LanguageDoor, PageHead, Text};
use super::pages::home_frame;
use super::theme::Renderer;
use super::views::Views;

#[derive(Serialize)]
struct RootModel {
    root: String,
    page: PageHead,
    default_lang: String,
    languages: Vec<LanguageDoor>,
}

#[derive(Serialize)]
struct ShortModel {
    code: String,
    /// The page's own name: some hosts show `e/404.html` for addresses that are not there.
    name: String,
    /// The page that search engines are to show in place of this one.
    canonical: Option<String>,
    root: String,
    default_lang: String,
    languages: Vec<LanguageDoor>,
}

/// The site's front door.
pub(crate) fn root(renderer: &Renderer, views: Views<'_>, here: &Address) -> Result<String, Diagnostic> {
    let resolved = views.resolved;
    let mut page = home_frame(views, here, &Address::home).page;
    // No language is this page's own.
    for alternate in &mut page.alternates {
        alternate.current = false;
    }
    page.url = Address::new("").url(resolved.settings.base_url.as_deref());
    let languages =
        doors(resolved, &|views| (views.name("site-title"), here.link(&Address::home(views.tag()))));
    let model = RootModel { root: here.root(), page, default_lang: default_lang(resolved), languages };
    renderer.render("root.html", &[&model])
}

/// A short address of a code.
pub(crate) fn short(
    renderer: &Renderer,
    views: Views<'_>,
    here: &Address,
    code: usize,
) -> Result<String, Diagnostic> {
    let resolved = views.resolved;
    let facts = &resolved.catalog.codes[code];
    let languages = doors(resolved, &|views| (views.message(code), here.link(&views.address(facts, "html"))));
    let model = ShortModel {
        code: facts.key.to_string(),
        name: here.name().to_owned(),
        canonical: views.address(facts, "html").url(resolved.settings.base_url.as_deref()),
        root: here.root(),
        default_lang: default_lang(resolved),
        languages,
    };
    renderer.render("short.html", &[&model])
}

/// The 404 page of hosts that know only one.
pub(crate) fn missing(renderer: &Renderer, views: Views<'_>, here: &Address) -> Result<String, Diagnostic> {
    let resolved = views.resolved;
    let base = resolved.settings.base_path();
    let mut page = home_frame(views, here, &Address::home).page;
    page.url = None;
    page.x_default = None;
    let home = |views: Views<'_>| {
        (views.name("site-missing-title"), format!("{base}{}", Address::home(views.tag()).path()))
    };
    let languages = doors(resolved, &home);
    let root = base.to_owned();
    renderer
        .render("root404.html", &[&RootModel { root, page, default_lang: default_lang(resolved), languages }])
}

fn default_lang(resolved: &Resolved) -> String {
    resolved.locales[resolved.settings.default].tag.clone()
}

/// One door a locale; `leads` gives its title and its link.
fn doors(resolved: &Resolved, leads: &dyn Fn(Views<'_>) -> (Text, String)) -> Vec<LanguageDoor> {
    let table = &resolved.languages().table;
    (0..resolved.locales.len())
        .map(|index| {
            let views = Views::new(resolved, index);
            let (title, href) = leads(views);
            LanguageDoor {
                lang: views.tag().to_owned(),
                dir: views.dir(),
                name: views.language_name(),
                title,
                href,
                matches: table
                    .iter()
                    .filter(|(_, served)| served.locale == index)
                    .map(|(tag, served)| if served.own { tag.clone() } else { format!("~{tag}") })
                    .collect(),
            }
        })
        .collect()
}
