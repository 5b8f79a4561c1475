//! The project in one locale: what the models of all pages are made from.

use crate::dates::Dates;
use codegloss_engine::{
    Address, CAUSE_FIELDS, Cause, Code, CodeIndex, DomainIndex, LocaleIndex, Passage, Resolved, Selection,
    Shown, Text as CatalogText,
};
use codegloss_runtime::Field;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

/// A text of the catalog or of the theme. Templates see its HTML as `html`, and as `blocks` where it may have paragraphs and lists.
#[derive(Clone, Debug)]
#[allow(clippy::struct_field_names, reason = "templates call it `text`")]
pub(crate) struct Text {
    /// With its markup.
    pub(crate) passage: Passage,
    /// Without markup.
    pub(crate) text: String,
    /// The tag of the text's language.
    pub(crate) lang: String,
    /// That language's name in itself; empty where it is the page's.
    pub(crate) language: String,
    /// Whether the text is in another language than the page.
    pub(crate) fallback: bool,
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = self.passage.html();
        let mut text = serializer.serialize_struct("Text", 6)?;
        text.serialize_field("html", &html)?;
        text.serialize_field("blocks", &html)?;
        text.serialize_field("text", &self.text)?;
        text.serialize_field("lang", &self.lang)?;
        text.serialize_field("language", &self.language)?;
        text.serialize_field("fallback", &self.fallback)?;
        text.end()
    }
}

/// Gives templates the HTML of a passage.
pub(crate) fn as_html<S: Serializer>(passage: &Passage, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&passage.html())
}

/// A project in one locale.
#[derive(Clone, Copy)]
pub(crate) struct LocaleContext<'a> {
    pub(crate) resolved: &'a Resolved,
    /// The codes and guides that have pages.
    pub(crate) selection: &'a Selection,
    /// Index of the locale.
    pub(crate) locale: LocaleIndex,
    /// The commits of its texts, where the settings ask for them and they can be read.
    pub(crate) dates: Option<&'a Dates>,
}

impl<'a> LocaleContext<'a> {
    pub(crate) fn new(resolved: &'a Resolved, selection: &'a Selection, locale: LocaleIndex) -> Self {
        Self { resolved, selection, locale, dates: None }
    }

    /// The same project with the commits of its texts.
    pub(crate) fn with_dates(self, dates: Option<&'a Dates>) -> Self {
        Self { dates, ..self }
    }

    /// These commits, where pages and files say when something was last changed.
    pub(crate) fn shown_dates(&self) -> Option<&'a Dates> {
        self.dates.filter(|_| self.resolved.settings.frame.last_updated)
    }

    /// The same project in another locale.
    pub(crate) fn in_locale(self, locale: LocaleIndex) -> Self {
        Self { locale, ..self }
    }

    /// The project in each of its locales.
    pub(crate) fn in_all_locales(self) -> impl Iterator<Item = Self> {
        self.resolved.locales.indices().map(move |locale| self.in_locale(locale))
    }

    /// The project in its default locale.
    pub(crate) fn in_default_locale(self) -> Self {
        self.in_locale(self.resolved.settings.default)
    }

    /// Whether there is a feed of what is new and changed.
    pub(crate) fn has_feed(&self) -> bool {
        self.resolved.settings.frame.feed && self.base_url().is_some() && self.dates.is_some()
    }

    /// The codes of a domain that have pages.
    pub(crate) fn codes(&self, domain: DomainIndex) -> &'a [CodeIndex] {
        self.selection.codes(domain)
    }

    /// The domains that have such codes.
    pub(crate) fn domains(self) -> impl Iterator<Item = DomainIndex> + Clone {
        self.selection.domains()
    }

    /// The name of a domain in the catalog.
    pub(crate) fn domain(&self, domain: DomainIndex) -> &'a str {
        &self.resolved.catalog.domains[domain].name.value
    }

    /// A code's facts.
    pub(crate) fn code(&self, code: CodeIndex) -> &'a Code {
        &self.resolved.catalog.codes[code]
    }

    /// The locale's language tag.
    pub(crate) fn tag(&self) -> &'a str {
        &self.resolved.locales[self.locale].tag
    }

    /// The tags of the locales that texts are taken from, the first one first.
    pub(crate) fn fallback_tags(self) -> impl Iterator<Item = &'a str> + Clone {
        let locales = &self.resolved.locales;
        locales[self.locale].chain.iter().map(|&locale| locales[locale].tag.as_str())
    }

    /// The direction of the locale's writing: `ltr` or `rtl`.
    pub(crate) fn dir(&self) -> &'static str {
        let is_right_to_left = self.resolved.settings.locales[self.locale].is_right_to_left();
        if is_right_to_left { "rtl" } else { "ltr" }
    }

    /// The site's address on the web, where it has one.
    pub(crate) fn base_url(&self) -> Option<&'a str> {
        self.resolved.settings.base_url.as_deref()
    }

    /// The locale's name in its own language: the project's, or else CLDR's, or else its tag.
    pub(crate) fn language_name(&self) -> String {
        match self.resolved.name(self.locale, "site-language") {
            Some((from, text)) if from == self.locale => self.resolved.shown(from, &[], text).plain,
            _ => {
                let name = self.resolved.settings.locales[self.locale].own_name();
                name.unwrap_or(self.tag()).to_owned()
            }
        }
    }

    /// A name, or a word of the theme without arguments; empty when no locale has it.
    pub(crate) fn name(&self, id: &str) -> Text {
        match self.resolved.name(self.locale, id) {
            Some((from, text)) => self.text(from, self.resolved.shown(from, &[], text)),
            None => self.text(self.locale, Shown::default()),
        }
    }

    /// The name of a group of a domain's codes.
    pub(crate) fn group_name(&self, domain: &str, group: &str) -> Text {
        self.name(&format!("{domain}-group-{group}"))
    }

    /// The name of a platform.
    pub(crate) fn platform_name(&self, platform: &str) -> Text {
        self.name(&format!("platform-{platform}"))
    }

    /// A field of a code, and the index of the locale that it comes from.
    pub(crate) fn field(&self, code: CodeIndex, field: Field) -> Option<(LocaleIndex, Shown)> {
        let (from, text) = self.resolved.text(self.locale, code, field)?;
        Some((from, self.resolved.shown(from, &self.code(code).arguments, text)))
    }

    /// A field of a code as Markdown, for a page at `here`.
    pub(crate) fn markdown(&self, here: &Address, code: CodeIndex, field: Field) -> Option<String> {
        let (from, text) = self.resolved.text(self.locale, code, field)?;
        Some(self.markdown_of(here, code, from, text))
    }

    /// A field of one of a code's causes, and the index of the locale that it comes from.
    pub(crate) fn cause(&self, code: CodeIndex, cause: &Cause, field: Field) -> Option<(LocaleIndex, Shown)> {
        let (from, text) = self.resolved.text_of_cause(self.locale, cause, field)?;
        Some((from, self.resolved.shown(from, &self.code(code).arguments, text)))
    }

    /// A field of a cause as Markdown, for a page at `here`.
    pub(crate) fn cause_markdown(
        &self,
        here: &Address,
        code: CodeIndex,
        cause: &Cause,
        field: Field,
    ) -> Option<String> {
        let (from, text) = self.resolved.text_of_cause(self.locale, cause, field)?;
        Some(self.markdown_of(here, code, from, text))
    }

    fn markdown_of(&self, here: &Address, code: CodeIndex, from: LocaleIndex, text: &CatalogText) -> String {
        let page = self.address(code, "html");
        let follow = |target: &str| self.follow(here, &page, target);
        self.resolved.markdown(from, &self.code(code).arguments, text, &follow)
    }

    /// The same for a cell of a table.
    pub(crate) fn cell(&self, here: &Address, code: CodeIndex, field: Field) -> Option<String> {
        let (from, text) = self.resolved.text(self.locale, code, field)?;
        let page = self.address(code, "html");
        let follow = |target: &str| self.follow(here, &page, target);
        Some(self.resolved.cell(from, &self.code(code).arguments, text, &follow))
    }

    /// A link in Markdown, which is read in other places as well: whole where the site has an address.
    pub(crate) fn markdown_link(&self, here: &Address, there: &Address) -> String {
        there.url(self.base_url()).unwrap_or_else(|| here.link(there))
    }

    /// A link of the text of a page, as Markdown at `here` needs it: to another Markdown page where there is one.
    pub(crate) fn follow(&self, here: &Address, page: &Address, target: &str) -> String {
        let Some((there, rest)) = page.destination(target) else { return target.to_owned() };
        let twin = self.resolved.twin(there.path()).unwrap_or(there);
        self.markdown_link(here, &twin) + rest
    }

    /// A code's message; empty when no locale has one.
    pub(crate) fn message(&self, code: CodeIndex) -> Text {
        match self.field(code, Field::Message) {
            Some((from, shown)) => self.text(from, shown),
            None => self.text(self.locale, Shown::default()),
        }
    }

    /// The locale whose page of a code this locale's repeats: this one, if it has any of the code's texts itself.
    pub(crate) fn original_of_code(self, code: CodeIndex) -> Self {
        let resolved = self.resolved;
        let texts = &resolved.locales[self.locale];
        let causes = &self.code(code).causes;
        let has_own = Field::ALL.iter().any(|&field| texts.own(code, field).is_some())
            || causes
                .iter()
                .any(|cause| CAUSE_FIELDS.iter().any(|&field| texts.own_of_cause(cause, field).is_some()))
            || resolved.long_text(self.locale, code).is_some_and(|(from, _)| from == self.locale);
        let message = resolved.text(self.locale, code, Field::Message).filter(|_| !has_own);
        message.map_or(self, |(from, _)| self.in_locale(from))
    }

    /// A field of a code for those who see no page around it, such as search engines: arguments have their names, not examples.
    pub(crate) fn with_names(&self, code: CodeIndex, field: Field) -> Option<String> {
        let (_, text) = self.resolved.text(self.locale, code, field)?;
        Some(text.with_names())
    }

    /// Says of each example in a text that it is one.
    pub(crate) fn label_examples(&self, passage: &mut Passage) {
        passage.label_examples(|| self.name("site-argument-example").text);
    }

    /// A text of the locale `from`, for a page of this one.
    pub(crate) fn text(&self, from: LocaleIndex, mut shown: Shown) -> Text {
        let is_own = from == self.locale;
        self.label_examples(&mut shown.passage);
        Text {
            passage: shown.passage,
            text: shown.plain,
            lang: self.in_locale(from).tag().to_owned(),
            // A language's own name would ask for itself.
            language: if is_own { String::new() } else { self.in_locale(from).language_name() },
            fallback: !is_own,
        }
    }

    /// The locale's list of all codes: its home, unless the project has a landing page there.
    pub(crate) fn code_list(&self) -> Address {
        self.resolved.code_list(self.locale)
    }

    /// The list of a domain's codes. That of the only domain is the list of all codes.
    pub(crate) fn domain_list(self, domain: DomainIndex) -> Address {
        if self.domains().count() == 1 {
            self.code_list()
        } else {
            Address::domain(self.tag(), self.domain(domain))
        }
    }

    /// The page of this one of the groups of a domain, where the codes are too many for one list. Those of a domain with few codes are parts of
    /// its page.
    pub(crate) fn group_page(self, domain: DomainIndex, group: usize) -> Option<Address> {
        let part = self.selection.part_of_group(domain, group)?;
        Some(part.address(self.resolved, self.locale))
    }

    /// The address of a code's page; `extension` is `html` or `md`.
    pub(crate) fn address(&self, code: CodeIndex, extension: &str) -> Address {
        Address::code(self.tag(), &self.resolved.catalog.page_of(self.code(code)), extension)
    }
}
