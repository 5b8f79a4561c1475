//! A project's packs together.

mod as_language;
mod descriptions;
mod find;

use core::iter;

use crate::bytes::read::size;
use crate::description::{Description, UnknownCode, fixed};
use crate::error::OpenError;
use crate::languages::{Language, Languages, Lookup};
use crate::pack::Pack;
use crate::text::Text;
use crate::value::CodeRef;

pub use as_language::AsLanguage;
pub use descriptions::Descriptions;
pub use find::{ParseCodeError, parse_code};
#[cfg(all(feature = "alloc", feature = "serde"))]
pub(crate) use find::{integer as integer_code, read as read_code};

/// A project's locales, or some of them, and the languages that they serve: a view of packs that are held elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Catalog<'a> {
    pub(crate) packs: &'a [Pack<'a>],
    pub(crate) languages: Languages<'a>,
    default: Language,
    /// Whether the packs are those of the table's locales, in its order: a locale's number is its pack's place.
    is_complete: bool,
}

impl<'a> Catalog<'a> {
    /// Puts a project's packs of one run together: all of them, or some, in any order. Each locale is in the languages table, and unless it
    /// has every text, the last one of its fallback chain is there as well, so that no text is missing that the project has.
    ///
    /// A reader whose locale is not there gets the first one of its chain that is.
    ///
    /// # Errors
    ///
    /// [`OpenError::Mismatch`] if they do not belong together.
    pub fn open(packs: &'a [Pack<'a>], languages: Languages<'a>) -> Result<Self, OpenError> {
        let code_set = packs.first().map(|pack| pack.code_set);
        let mut rest = packs.iter();
        let belongs = |pack: &Pack<'_>| {
            rest.next();
            let is_of_one_run = Some(pack.code_set) == code_set;
            is_of_one_run
                && languages.locales().any(|locale| locale == pack.locale())
                && rest.clone().all(|other| other.locale() != pack.locale())
                && (pack.is_complete()
                    || pack
                        .chain()
                        .next_back()
                        .is_none_or(|last| packs.iter().any(|pack| pack.locale() == last)))
        };
        if !packs.is_empty() && packs.iter().all(belongs) {
            Ok(Self::assembled(packs, languages))
        } else {
            Err(OpenError::Mismatch)
        }
    }

    /// Puts packs together that belong together, and finds out which locales they are.
    #[doc(hidden)]
    #[must_use]
    pub fn assembled(packs: &'a [Pack<'a>], languages: Languages<'a>) -> Self {
        let has_place =
            |(pack, locale): (&Pack<'_>, _)| languages.tag(locale) == Some(pack.locale().as_bytes());
        let is_complete = packs.len() == languages.locales.len()
            && packs.iter().zip(languages.locales.iter()).all(has_place);
        let all = Self { is_complete, ..Self::trusted(packs, languages) };
        let default = all.nearest(languages.default).map_or(Language(0), Lookup::language);
        Self { default, ..all }
    }

    /// Puts all packs of a project together, in its order, as its own build wrote them, and checks nothing in advance.
    #[doc(hidden)]
    #[must_use]
    pub const fn trusted(packs: &'a [Pack<'a>], languages: Languages<'a>) -> Self {
        Self { packs, languages, default: Language(languages.default), is_complete: true }
    }

    /// Whether its packs and its table are whole, and as many as each other. Generated code asserts it when it is compiled, so that a
    /// checked-in pack that was damaged, as by a change of line ends, does not become a language without texts.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        let mut rest = self.packs;
        while let Some((pack, others)) = rest.split_first() {
            if !pack.is_whole() {
                return false;
            }
            rest = others;
        }
        self.languages.is_whole() && self.packs.len() == self.languages.locales.len()
    }

    /// The language that a reader of `tag` gets: the best that the project has, otherwise another that such readers can
    /// read (Spanish for Catalan), otherwise its default locale.
    ///
    /// Letter case does not matter; `_` serves for `-`; what POSIX adds (`zh_CN.UTF-8@x`) is understood.
    #[inline]
    #[must_use]
    pub fn language(&self, tag: &str) -> Language {
        self.look_up(tag).map_or_else(|| self.default_language(), Lookup::language)
    }

    /// The language that a reader of `tag` gets, or `None` if the project has nothing for that language: then
    /// the reader's next choice can be tried.
    #[inline]
    #[must_use]
    pub fn find_language(&self, tag: &str) -> Option<Language> {
        self.look_up(tag).and_then(Lookup::own)
    }

    /// What the table has for a tag, as a place in this catalog.
    #[inline]
    fn look_up(&self, tag: &str) -> Option<Lookup> {
        let found = self.languages.find(tag)?;
        if self.is_complete { Some(found) } else { Some(self.nearest(found.number())?.or_other(found)) }
    }

    /// The place of a locale's pack, or of the first one of its chain that is there.
    #[cold]
    fn nearest(&self, locale: u32) -> Option<Lookup> {
        self.languages.with_chain(locale).find_map(|next| {
            let tag = self.languages.tag(self.languages.locales.get(size(next.number()))?)?;
            let (place, _) = (0..).zip(self.packs).find(|(_, pack)| pack.locale().as_bytes() == tag)?;
            Some(next.at(place))
        })
    }

    /// The language for a reader who names several, the dearest first, as a device does. If the project has none of them,
    /// the first that leads to another which its readers can read; otherwise the default locale.
    #[must_use]
    pub fn first_language<'t>(&self, tags: impl IntoIterator<Item = &'t str>) -> Language {
        let mut other = None;
        for found in tags.into_iter().filter_map(|tag| self.look_up(tag)) {
            match found.own() {
                Some(language) => return language,
                None => other = other.or(Some(found.language())),
            }
        }
        other.unwrap_or(self.default_language())
    }

    /// The language for an `Accept-Language` header (RFC 9110, section 12.5.4): of those that the project has, the one
    /// of the greatest weight, and of equal weights the first. If it has none of them, the same of the languages that their
    /// readers can read.
    ///
    /// A weight of 0 excludes a language. `*` stands for the default locale, or the first that is not excluded. What is no
    /// language range with a weight is passed over.
    #[must_use]
    pub fn accept_language(&self, header: &str) -> Language {
        let mut best = ((false, 0), self.default_language());
        for item in header.split(',') {
            let (tag, weight) = item.split_once(';').unwrap_or((item, "q=1"));
            let (Some(weight), tag) = (thousandths(weight.trim()), tag.trim()) else { continue };
            let found = match tag {
                "*" => Some((true, self.any_language(header))),
                _ => self.look_up(tag).map(|found| (found.own().is_some(), found.language())),
            };
            let Some((own, language)) = found else { continue };
            if weight > 0 && (own, weight) > best.0 {
                best = ((own, weight), language);
            }
        }
        best.1
    }

    /// The default locale, unless the header excludes it: then the first that it does not exclude.
    fn any_language(&self, header: &str) -> Language {
        let excludes = |language| {
            header.split(',').filter_map(|item| item.split_once(';')).any(|(tag, weight)| {
                thousandths(weight.trim()) == Some(0) && self.find_language(tag.trim()) == Some(language)
            })
        };
        let all = (0..).zip(self.packs).map(|(number, _)| Language(number));
        let mut choices = iter::once(self.default_language()).chain(all);
        choices.find(|language| !excludes(*language)).unwrap_or(self.default_language())
    }

    /// The language of readers for whose languages the project has nothing.
    #[inline]
    #[must_use]
    pub const fn default_language(&self) -> Language {
        self.default
    }

    /// The language tags of its locales, in the order of its packs.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &'a str> + use<'a> {
        self.packs.iter().map(Pack::locale)
    }

    /// The language tag of a language's locale.
    #[must_use]
    pub fn locale(&self, language: impl AsLanguage) -> &'a str {
        self.pack(language.in_catalog(self)).map(Pack::locale).unwrap_or_default()
    }

    /// What the project says about a code of a domain, or `None` if it does not know the code.
    #[inline]
    #[must_use]
    pub fn describe<'c>(
        &self,
        domain: &str,
        code: impl Into<CodeRef<'c>>,
        language: impl AsLanguage,
    ) -> Option<Description<'a>> {
        let pack = self.pack(language.in_catalog(self))?;
        self.description(pack, pack.domain(domain)?, code.into())
    }

    /// What the project says about a code of its default domain.
    #[inline]
    #[must_use]
    pub fn describe_default<'c>(
        &self,
        code: impl Into<CodeRef<'c>>,
        language: impl AsLanguage,
    ) -> Option<Description<'a>> {
        let pack = self.pack(language.in_catalog(self))?;
        self.description(pack, pack.default_domain, code.into())
    }

    /// What the project says about the code at a place in its order, or `None` if it has fewer.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn description_at(&self, row: u32, language: Language) -> Option<Description<'a>> {
        let pack = self.pack(language)?;
        pack.keys.get(size(row)).map(|_| Description { packs: self.packs, pack, row })
    }

    /// Its languages table.
    #[doc(hidden)]
    #[must_use]
    pub const fn languages(&self) -> Languages<'a> {
        self.languages
    }

    /// All codes that the project knows, in its order.
    pub fn descriptions(&self, language: impl AsLanguage) -> Descriptions<'a> {
        Descriptions::new(self.packs, self.pack(language.in_catalog(self)))
    }

    /// A text for a code that the project does not know, such as "unknown error (104)". It says nothing true of a code that
    /// the project knows.
    #[must_use]
    pub fn unknown_error<'c>(
        &self,
        code: impl Into<CodeRef<'c>>,
        language: impl AsLanguage,
    ) -> UnknownCode<'c>
    where
        'a: 'c,
    {
        let pack = self.pack(language.in_catalog(self));
        let text = pack.and_then(|pack| fixed(self.packs, pack, |pack| pack.unknown_error));
        UnknownCode { text, code: code.into() }
    }

    /// The text that an end user may see whatever went wrong, for failures that no code describes. For a code that the project
    /// knows, use [`Description::user_message_or_generic`].
    #[must_use]
    pub fn generic_user_message(&self, language: impl AsLanguage) -> Option<Text<'a>> {
        fixed(self.packs, self.pack(language.in_catalog(self))?, |pack| pack.generic_user_message)
    }

    /// The pack of a language; the default one for a language of another catalog that has more.
    #[inline]
    fn pack(&self, language: Language) -> Option<&'a Pack<'a>> {
        self.packs.get(size(language.0)).or_else(|| self.packs.get(size(self.default.0)))
    }

    #[inline]
    fn description(&self, pack: &'a Pack<'a>, domain: u32, code: CodeRef<'_>) -> Option<Description<'a>> {
        let row = pack.find(domain, code)?;
        Some(Description { packs: self.packs, pack, row })
    }
}

/// The weight of a language range in thousandths: `q=`, then at most 1, with at most three decimals (RFC 9110,
/// section 12.4.2).
fn thousandths(weight: &str) -> Option<u16> {
    let (name, value) = weight.split_once('=')?;
    let (whole, decimals) = value.trim_end().split_once('.').unwrap_or((value.trim_end(), ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if !name.trim_end().eq_ignore_ascii_case("q") || !is_number(decimals) || decimals.len() > 3 {
        return None;
    }
    let places = [100_u16, 10, 1];
    let parts =
        decimals.bytes().zip(places).map(|(digit, place)| u16::from(digit & 0x0F).saturating_mul(place));
    let fraction = parts.fold(0_u16, u16::saturating_add);
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}
