//! What the pages that belong to no language have: a link for each of them.

use codegloss_engine::LocaleIndex;
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};

/// What the template `door.html` sees.
#[derive(Serialize)]
pub(super) struct LanguageChoice {
    root: String,
    /// The default language, for readers of none that the site has.
    lang: String,
    dir: &'static str,
    languages: Vec<LanguageLink>,
}

/// The page in one language.
#[derive(Serialize)]
pub(super) struct LanguageLink {
    lang: String,
    dir: &'static str,
    name: String,
    /// The site's name.
    site: Text,
    title: Text,
    href: String,
    /// The language tags that are redirected here, in lower case; `~` is before one of another language, whose readers can read
    /// this one.
    matches: Vec<String>,
}

impl LanguageChoice {
    /// `link` gives the title and the address of each language's page.
    pub(super) fn new(
        context: LocaleContext<'_>,
        root: String,
        link: &dyn Fn(LocaleContext<'_>) -> (Text, String),
    ) -> Self {
        let table = &context.resolved.languages().table;
        let language = |context: LocaleContext<'_>| {
            let (title, href) = link(context);
            let served =
                table.iter().filter(|(_, served)| LocaleIndex::from(served.locale) == context.locale);
            let matches =
                served.map(|(tag, served)| if served.own { tag.clone() } else { format!("~{tag}") });
            LanguageLink {
                lang: context.tag().to_owned(),
                dir: context.dir(),
                name: context.language_name(),
                site: context.name("site-title"),
                title,
                href,
                matches: matches.collect(),
            }
        };
        Self {
            root,
            lang: context.tag().to_owned(),
            dir: context.dir(),
            languages: context.in_all_locales().map(language).collect(),
        }
    }
}
