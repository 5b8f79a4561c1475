//! The search of a site without a browser: its own script, which looks in its own lists.

use codegloss_engine::{CodeIndex, LocaleIndex, Resolved, Sources};
use rquickjs::{Context, Ctx, Function, Runtime};
use serde::Deserialize;

use super::{codes, texts, texts_of, titles};
use crate::site::context::LocaleContext;
use crate::site::theme::Theme;
use codegloss_engine::Selection;

/// Calls the script.
const GLUE: &str = include_str!("finder.js");

/// How many pages an answer has.
const MOST: usize = 10;

/// A score that only a name, a number or a whole text reaches: what was meant, and nothing that is like it.
const CERTAIN: f64 = 400.0;

/// What a query means.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Found {
    /// The best first.
    pub(crate) hits: Vec<Hit>,
    /// Whether nothing was found, and these are only like it.
    pub(crate) nearest: bool,
    /// Whether lists that are not loaded may say more.
    wants_texts: bool,
}

/// A page that was found.
#[derive(Deserialize)]
pub(crate) struct Hit {
    /// The page's address below the language, without its ending.
    pub(crate) href: String,
    /// The message of a code.
    #[serde(default)]
    pub(crate) text: String,
    /// The code; a guide has none.
    pub(crate) code: Option<String>,
    /// The title of a guide.
    #[serde(default)]
    pub(crate) title: String,
    /// The heading of the guide's section.
    #[serde(default)]
    pub(crate) heading: String,
    /// The text by which a code was found, where its message does not tell.
    pub(crate) said: Option<Said>,
    score: f64,
}

/// A text of a code, or the part of it that has the query.
#[derive(Deserialize)]
pub(crate) struct Said {
    pub(crate) text: String,
}

impl Found {
    /// The only page that is named, numbered or quoted whole. A log may name several.
    pub(crate) fn only(&self) -> Option<&Hit> {
        let mut certain = self.hits.iter().filter(|hit| !self.nearest && hit.score >= CERTAIN);
        certain.next().filter(|_| certain.next().is_none())
    }
}

/// Finds what a query means to readers of a language, among all codes and guides.
///
/// Longer texts are loaded only when titles do not answer, as in a browser. An error is the script's, which the tests do not let happen.
pub(crate) fn find(resolved: &Resolved, locale: LocaleIndex, query: &str) -> rquickjs::Result<Found> {
    let selection = everything(resolved);
    let context = LocaleContext::new(resolved, &selection, locale);
    Finder::new(context)?.find(query)
}

/// Also what is not public: who asks is within the project.
fn everything(resolved: &Resolved) -> Selection {
    let codes: Vec<CodeIndex> = resolved.catalog.codes.indices().collect();
    Selection::of(resolved, codes, (0..resolved.guides.len()).collect())
}

/// The script with its lists.
struct Finder<'a> {
    context: LocaleContext<'a>,
    engine: Context,
}

impl<'a> Finder<'a> {
    fn new(context: LocaleContext<'a>) -> rquickjs::Result<Self> {
        let engine = Context::full(&Runtime::new()?)?;
        let finder = Self { context, engine };
        let tags: Vec<_> = context.in_all_locales().map(|context| context.tag().to_owned()).collect();
        let languages = [tags.clone(), tags.iter().map(|tag| texts_of(tag)).collect()].concat();
        // What a project may have in its place is for its readers.
        let script = Theme::load(&Sources::default()).search().unwrap_or_default();
        finder.engine.with(|js| {
            js.eval::<(), _>(GLUE)?;
            js.eval::<(), _>(script)?;
            js.globals().get::<_, Function<'_>>("start")?.call::<_, ()>((context.tag(), languages))
        })?;
        finder.add(codes(context))?;
        finder.add_all(titles)?;
        Ok(finder)
    }

    /// Adds a list of each language.
    fn add_all(&self, list: impl Fn(LocaleContext<'_>) -> Vec<u8>) -> rquickjs::Result<()> {
        self.context.in_all_locales().try_for_each(|context| self.add(list(context)))
    }

    fn add(&self, list: Vec<u8>) -> rquickjs::Result<()> {
        self.engine.with(|js: Ctx<'_>| js.eval::<(), _>(list))
    }

    fn find(&self, query: &str) -> rquickjs::Result<Found> {
        let found = self.ask(query)?;
        if !found.wants_texts {
            return Ok(found);
        }
        self.add_all(texts)?;
        self.ask(query)
    }

    fn ask(&self, query: &str) -> rquickjs::Result<Found> {
        let answer: String =
            self.engine.with(|js| js.globals().get::<_, Function<'_>>("find")?.call((query, MOST)))?;
        Ok(serde_json::from_str(&answer).unwrap_or_default())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use std::path::Path;

    use codegloss_engine::{CAUSE_FIELDS, Resolved};
    use codegloss_runtime::Field;

    use super::Finder;
    use crate::project::Project;
    use crate::site::Selection;
    use crate::site::context::LocaleContext;

    /// The searches that the browser tests type into the box.
    const QUERIES: &str = include_str!("../../../tests/browser/queries.tsv");

    fn project(site: &str) -> Project {
        let folder = match site {
            "shipped" => "",
            "manual" => "docs",
            _ => "crates/engine/tests/fixture",
        };
        Project::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
    }

    fn in_each_locale(resolved: &Resolved, mut test: impl FnMut(&str, &Finder<'_>)) {
        let public = Selection::whole(resolved);
        for locale in resolved.locales.indices() {
            let context = LocaleContext::new(resolved, &public, locale);
            test(context.tag(), &Finder::new(context).unwrap());
        }
    }

    /// What the box in a browser finds first is first here as well.
    #[test]
    fn each_search_finds_its_page_first() {
        let mut asked = 0;
        for site in ["shipped", "manual", "fixture"] {
            let project = project(site);
            in_each_locale(project.whole().unwrap(), |tag, finder| {
                for line in QUERIES.lines() {
                    let [of, locale, query, page] = line.split('\t').collect::<Vec<_>>()[..] else {
                        continue;
                    };
                    if (of, locale) == (site, tag) {
                        let found = finder.find(query).unwrap();
                        assert_eq!(
                            found.hits.first().map(|hit| &*hit.href),
                            Some(page),
                            "{site} {tag} {query}"
                        );
                        asked += 1;
                    }
                }
            });
        }
        assert!(asked > 300, "{asked}");
    }

    /// A text of a code, pasted whole, is certain to be it.
    #[test]
    fn every_text_is_certain_to_be_a_codes() {
        let project = project("shipped");
        let resolved = project.whole().unwrap();
        in_each_locale(resolved, |tag, finder| {
            for (index, code) in resolved.catalog.codes.iter_enumerated() {
                for field in [Field::Reason, Field::UserMessage] {
                    let Some(text) = finder.context.field(index, field) else { continue };
                    let found = finder.find(&text.1.plain).unwrap();
                    assert!(found.hits[0].score >= super::CERTAIN, "{tag} {} {}", code.key, text.1.plain);
                }
                for (cause, field) in
                    code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field)))
                {
                    let Some((_, text)) = finder.context.cause(index, cause, field) else { continue };
                    let found = finder.find(&text.plain).unwrap();
                    assert_eq!(found.hits[0].code, Some(code.key.to_string()), "{tag} {}", text.plain);
                    assert!(found.hits[0].score >= super::CERTAIN, "{tag} {}", text.plain);
                }
            }
        });
    }
}
