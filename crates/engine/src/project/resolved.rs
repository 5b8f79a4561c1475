//! The one form that everything that leaves the tool is made from.

pub(crate) mod coverage;
pub(crate) mod facts;
pub(crate) mod mentions;
pub(crate) mod packs;
pub(crate) mod rendered;
pub(crate) mod translatable;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use codegloss_runtime::Field;

use crate::diagnostics::Span;
use crate::negotiation::Languages;
use crate::project::catalog::names::Names;
use crate::project::catalog::{Catalog, Cause, CodeKey};
use crate::project::fields::CAUSE_FIELDS;
#[cfg(feature = "site")]
use crate::project::glossary::Glossary;
use crate::project::indices::{ByCode, ByLocale, CodeIndex, DomainIndex, LocaleIndex};
use crate::project::locations::Place;
use crate::project::messages::SPECIAL;
use crate::project::resolved::mentions::Mentions;
use crate::project::settings::Settings;
use crate::source::SourceFile;
use crate::syntax::markdown::{Document, LongText, Page};
use crate::syntax::pattern::Pattern;

/// Every text of a project, for every code, locale and field, with nothing left to look up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Resolved {
    /// What `codegloss.toml` says.
    pub settings: Settings,
    /// The facts.
    pub catalog: Catalog,
    /// Index of the domain whose codes need no domain to be named.
    pub default_domain: DomainIndex,
    /// The platforms that readers of the site choose between, as the catalog orders them.
    pub platforms: Vec<String>,
    /// The texts by locale, in the order of the settings.
    pub locales: ByLocale<LocaleTexts>,
    /// The landing page, if there is one, and the guides in the order in which they are read.
    pub guides: Vec<Guide>,
    /// The slugs of the guides that are not published.
    pub(crate) drafts: BTreeSet<String>,
    /// The templates of snippets, by domain and platform.
    pub snippets: Vec<Snippet>,
    /// The long texts of codes, by code, in the locales that have them.
    pub(crate) long_texts: BTreeMap<CodeIndex, ByLocale<Option<LongText>>>,
    /// What terms are called.
    #[cfg(feature = "site")]
    pub glossary: Glossary,
    /// The ids of the names of domains, groups and platforms.
    pub(crate) name_ids: Names,
    /// The ids of the words of the site, and of what apps show for a code without a text of its own.
    pub(crate) words: BTreeSet<String>,
    /// What [`Resolved::languages`] gives, once it was asked for.
    pub(crate) languages: OnceLock<Languages>,
    /// What [`Resolved::is_translated`] gives, once it was asked for.
    pub(crate) is_translated: OnceLock<bool>,
}

/// The texts that one locale has itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LocaleTexts {
    /// The locale's tag.
    pub tag: String,
    /// Indices of the locales to try, this one first.
    pub chain: Vec<LocaleIndex>,
    /// For each code of the catalog, its fields in the order of [`Field::ALL`].
    pub(crate) fields: Arc<ByCode<[Option<Text>; Field::COUNT]>>,
    /// The fields of causes in the order of [`CAUSE_FIELDS`], by the ids of their messages.
    pub(crate) causes: Arc<CauseTexts>,
    /// Where its own messages of codes and of their causes are, by the ids of the messages.
    pub(crate) places: BTreeMap<String, Place>,
    /// Names, and the words of a theme, by message id.
    pub(crate) names: BTreeMap<String, Text>,
    /// The ids of units and of words of the site that the project's own files have in this locale.
    pub(crate) written: BTreeSet<String>,
    /// The ids of words of the site that codegloss has in this locale.
    pub(crate) words: BTreeSet<String>,
    /// What of the catalog its texts use.
    pub(crate) mentions: Arc<Mentions>,
    /// The ids of the texts that are deliberately none, those of attributes with a dot.
    pub(crate) left_empty: Arc<BTreeSet<String>>,
}

/// The fields of causes in the order of [`CAUSE_FIELDS`], by the ids of their messages.
pub(crate) type CauseTexts = BTreeMap<String, [Option<Text>; CAUSE_FIELDS.len()]>;

/// A text in its three forms.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Text {
    /// The parsed text, for HTML.
    pub document: Document,
    /// The text without markup.
    pub plain: Pattern,
    /// The text as Markdown that stands by itself.
    pub markdown: Pattern,
}

/// A template of a domain's snippets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Snippet {
    /// The template.
    pub file: SourceFile,
    /// Index of the domain.
    pub domain: DomainIndex,
    /// The platform; `None` for all.
    pub platform: Option<String>,
    /// The file's ending without its dot, which says what language it is in.
    pub ending: String,
}

/// What is on the site alone.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) guides: Vec<Guide>,
    pub(crate) drafts: BTreeSet<String>,
    pub(crate) snippets: Vec<Snippet>,
    pub(crate) long_texts: BTreeMap<CodeIndex, ByLocale<Option<LongText>>>,
}

/// The path of the landing page in the folder of a locale.
pub(crate) const LANDING: &str = "index";

/// A guide page in the locales that have it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Guide {
    /// Its path from the folder of a locale, without an extension: folders in `guide` are sections, and a section's own page is called
    /// `index`. The landing page is `index` itself.
    pub slug: String,
    /// The page by locale, in the order of the settings.
    pub pages: ByLocale<Option<Page>>,
    /// Its former addresses.
    pub redirects: Vec<Former>,
}

/// A former address of a guide.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Former {
    /// From the site's root.
    pub path: String,
    /// The locale whose page is there now.
    pub locale: LocaleIndex,
    /// Where the front matter names it.
    pub place: Span,
}

/// What a page of redirects cannot have in the path of its file: what no system or address has in it, and what is encoded.
const NOT_IN_FILES: [char; 5] = ['"', '<', '>', '|', '%'];

impl Former {
    /// The file that a host without rules serves at the address, and a browser on a disk opens; `None` for the address of a file that is
    /// no page.
    #[must_use]
    pub fn file(&self) -> Option<String> {
        let (folder, name) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let is_page = [".html", ".htm"].iter().any(|ending| name.ends_with(ending));
        let file = match name {
            "" => format!("{folder}/index.html"),
            _ if is_page => self.path.clone(),
            _ if name.contains('.') => return None,
            _ => format!("{}/index.html", self.path),
        };
        let is_path = file.split('/').all(|part| !part.is_empty()) && !file.contains(NOT_IN_FILES);
        is_path.then_some(file)
    }
}

impl Guide {
    /// Where the page stands in the locale with this tag.
    #[must_use]
    pub fn place(&self, tag: &str) -> Place {
        Place::file(format!("site/{}.{tag}.md", self.slug))
    }

    /// Whether it is the landing page.
    #[must_use]
    pub fn is_landing(&self) -> bool {
        self.slug == LANDING
    }

    /// What links by name call it; the landing page has no name.
    pub(crate) fn name(&self) -> Option<&str> {
        self.slug.strip_prefix("guide/")
    }
}

/// The file of a guide in the locale with this tag.
pub(crate) fn guide_path(slug: &str, tag: &str) -> String {
    format!("site/guide/{slug}.{tag}.md")
}

impl Text {
    pub(crate) fn new(document: Document) -> Self {
        Self { plain: document.plain(), markdown: document.markdown(), document }
    }
}

impl LocaleTexts {
    /// The locale's own text for a code's field, without fallback.
    #[must_use]
    pub fn own(&self, code: CodeIndex, field: Field) -> Option<&Text> {
        self.fields.get(code)?.get(field as usize)?.as_ref()
    }

    /// The locale's own text for a cause's field, without fallback.
    #[must_use]
    pub fn own_of_cause(&self, cause: &Cause, field: Field) -> Option<&Text> {
        let place = CAUSE_FIELDS.iter().position(|other| *other == field)?;
        self.causes.get(&cause.message)?[place].as_ref()
    }

    /// Whether the locale says that a text is deliberately none: `{ "" }`.
    #[must_use]
    pub fn is_left_empty(&self, id: &str) -> bool {
        self.left_empty.contains(id)
    }

    /// Where the locale's own message of a code or of a cause is.
    #[must_use]
    pub fn place(&self, message: &str) -> Option<&Place> {
        self.places.get(message)
    }

    /// The locale's own names, and its own words of the theme, by message id.
    pub fn names(&self) -> impl Iterator<Item = (&str, &Text)> {
        self.names.iter().map(|(id, text)| (id.as_str(), text))
    }
}

impl Resolved {
    /// A code's field for a reader of a locale, and the index of the locale that it comes from.
    #[must_use]
    pub fn text(&self, locale: LocaleIndex, code: CodeIndex, field: Field) -> Option<(LocaleIndex, &Text)> {
        self.along(locale, |texts| texts.own(code, field))
    }

    /// A cause's field for a reader of a locale, and the index of the locale that it comes from.
    #[must_use]
    pub fn text_of_cause(
        &self,
        locale: LocaleIndex,
        cause: &Cause,
        field: Field,
    ) -> Option<(LocaleIndex, &Text)> {
        self.along(locale, |texts| texts.own_of_cause(cause, field))
    }

    /// A name, or a word of the theme, and the index of the locale that it comes from.
    #[must_use]
    pub fn name(&self, locale: LocaleIndex, id: &str) -> Option<(LocaleIndex, &Text)> {
        self.along(locale, |texts| texts.names.get(id))
    }

    /// A guide page for a reader of a locale, and the index of the locale that it comes from.
    #[must_use]
    pub fn guide<'g>(&self, locale: LocaleIndex, guide: &'g Guide) -> Option<(LocaleIndex, &'g Page)> {
        self.locales[locale].chain.iter().find_map(|&index| Some((index, guide.pages[index].as_ref()?)))
    }

    /// The long text of a code for a reader of a locale, and the index of the locale that it comes from.
    #[must_use]
    pub fn long_text(&self, locale: LocaleIndex, code: CodeIndex) -> Option<(LocaleIndex, &LongText)> {
        let texts = self.long_texts.get(&code)?;
        self.locales[locale].chain.iter().find_map(|&index| Some((index, texts[index].as_ref()?)))
    }

    /// Where the long text of a code stands in a locale.
    #[must_use]
    pub fn long_text_place(&self, locale: LocaleIndex, code: CodeIndex) -> Place {
        let page = self.catalog.page_of(&self.catalog.codes[code]);
        Place::file(format!("site/codes/{page}.{}.md", self.locales[locale].tag))
    }

    /// How many messages a language has when nothing is missing in its packs: one a code, and those that apps show without a code's.
    #[must_use]
    pub fn message_count(&self) -> usize {
        self.catalog.codes.len() + SPECIAL.len()
    }

    /// Index of the code that a query names: a number or string, in the default domain or as `domain/code`.
    #[must_use]
    pub fn find_code(&self, query: &str) -> Option<CodeIndex> {
        let key = |text: &str| text.parse().map_or_else(|_| CodeKey::Text(text.to_owned()), CodeKey::Integer);
        let find = |domain: DomainIndex, text: &str| {
            let number = self.catalog.code(domain, &key(text));
            number.or_else(|| self.catalog.code(domain, &CodeKey::Text(text.to_owned())))
        };
        let others = self.catalog.domains.indices().filter(|&domain| domain != self.default_domain);
        let qualified =
            query.split_once('/').and_then(|(domain, text)| find(self.catalog.domain(domain)?, text));
        find(self.default_domain, query)
            .or(qualified)
            .or_else(|| others.into_iter().find_map(|domain| find(domain, query)))
    }

    fn along<'a, T>(
        &'a self,
        locale: LocaleIndex,
        get: impl Fn(&'a LocaleTexts) -> Option<T>,
    ) -> Option<(LocaleIndex, T)> {
        self.locales[locale].chain.iter().find_map(|&index| Some((index, get(&self.locales[index])?)))
    }
}
