//! The pages that belong to no language, and lead to one.

use codegloss_engine::Diagnostic;
use serde::Serialize;

use super::address::Address;
use super::model::{LanguageDoor, PageHead, Text};
use super::pages::home_frame;
use super::theme::Renderer;
use super::views::Views;

/// What each of these pages has.
#[derive(Serialize)]
struct DoorModel {
    root: String,
    /// The default language: what a reader gets whose languages the site lacks.
    lang: String,
    dir: &'static str,
    languages: Vec<LanguageDoor>,
}

#[derive(Serialize)]
struct RootModel {
    page: PageHead,
}

#[derive(Serialize)]
struct ShortModel {
    code: String,
    /// The page's own name: some hosts show `e/404.html` for addresses that are not there.
    name: String,
    /// The page that search engines are to show in place of this one.
    canonical: Option<String>,
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
    let door =
        door(views, here.root(), &|views| (views.name("site-title"), here.link(&Address::home(views.tag()))));
    renderer.render("root.html", &[&door, &RootModel { page }])
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
    let door =
        door(views, here.root(), &|views| (views.message(code), here.link(&views.address(facts, "html"))));
    let model = ShortModel {
        code: facts.key.to_string(),
        name: here.name().to_owned(),
        canonical: views.address(facts, "html").url(resolved.settings.base_url.as_deref()),
    };
    renderer.render("short.html", &[&door, &model])
}

/// The 404 page of hosts that know only one. It is shown at any address: its links begin at the site's root.
pub(crate) fn missing(renderer: &Renderer, views: Views<'_>) -> Result<String, Diagnostic> {
    let base = views.resolved.settings.base_path();
    let home = |views: Views<'_>| {
        (views.name("site-missing-title"), format!("{base}{}", Address::home(views.tag()).path()))
    };
    renderer.render("root404.html", &[&door(views, base.to_owned(), &home)])
}

/// A door a locale; `leads` gives its title and its link. `views` are of the default language.
fn door(views: Views<'_>, root: String, leads: &dyn Fn(Views<'_>) -> (Text, String)) -> DoorModel {
    let table = &views.resolved.languages().table;
    let language = |index| {
        let views = views.in_locale(index);
        let (title, href) = leads(views);
        let served = table.iter().filter(|(_, served)| served.locale == index);
        let matches = served.map(|(tag, served)| if served.own { tag.clone() } else { format!("~{tag}") });
        LanguageDoor {
            lang: views.tag().to_owned(),
            dir: views.dir(),
            name: views.language_name(),
            title,
            href,
            matches: matches.collect(),
        }
    };
    DoorModel {
        root,
        lang: views.tag().to_owned(),
        dir: views.dir(),
        languages: (0..views.resolved.locales.len()).map(language).collect(),
    }
}
