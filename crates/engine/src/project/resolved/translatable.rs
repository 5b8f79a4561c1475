//! The one list of what readers of a locale see and what can be translated. What `check` reports as missing, the page of a language's
//! coverage and `explain` are made from it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use codegloss_runtime::Field;

use crate::diagnostics::Span;
use crate::project::catalog::{Cause, Localized};
use crate::project::fields::{CAUSE_FIELDS, attribute};
use crate::project::indices::{ByLocale, CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::project::resolved::mentions::Mentions;

/// Something that readers of a locale see, and how far it is translated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Translatable<'a> {
    /// What it is.
    pub kind: TranslatableKind,
    /// The id of its message. Of a long text, the code's page; of a misprint, what was printed; of a link, its label; of a guide, its
    /// name.
    pub id: Cow<'a, str>,
    /// The code that it belongs to, and to no other.
    pub code: Option<CodeIndex>,
    /// Whether readers of a public site see it.
    pub is_public: bool,
    /// Where its text comes from.
    pub state: TranslationState,
    /// The domain that it belongs to, and the place in the catalog that asks for it.
    pub(crate) asked: Option<(DomainIndex, &'a Span)>,
}

/// A kind of [`Translatable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslatableKind {
    /// A field of a code.
    Field(Field),
    /// A field of a cause.
    Cause(Field),
    /// The long text of a code.
    LongText,
    /// The name of a domain, a group or a platform.
    Name,
    /// The unit of constants.
    Unit,
    /// A word of the site, or a text that apps show for a code without one of its own.
    Word,
    /// The target of a link that differs by language.
    LinkTarget,
    /// Where a symbol was misprinted, if that differs by language.
    MisprintSource,
    /// A guide.
    Guide,
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationState {
    /// The locale has it itself.
    Own,
    /// The catalog declares that it is the same in every language.
    Same,
    /// It is missing, and readers see that of another locale.
    Fallback(LocaleIndex),
    /// It is missing, and no locale that is fallen back to has it.
    Missing,
}

impl TranslationState {
    /// Whether nothing is to be translated.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Own | Self::Same)
    }
}

impl Translatable<'_> {
    /// The place in the catalog that asks for it; none for what no domain asks for.
    #[must_use]
    pub fn place(&self) -> Option<&Span> {
        self.asked.map(|(_, span)| span)
    }
}

impl Resolved {
    /// Everything that a locale should have: a translation what its source has, and every locale the words of the site, the targets
    /// and sources that differ by language, and the pages that any locale has.
    pub fn translatables(&self, locale: LocaleIndex) -> impl Iterator<Item = Translatable<'_>> {
        let codes = self.catalog.codes.indices().flat_map(move |code| self.of_code(locale, code));
        let names = self.translatable_names(locale).chain(self.translatable_units(locale));
        let words = self.words.iter().map(move |id| self.translatable_word(locale, id));
        let guides = self.guides.iter().map(move |guide| Translatable {
            kind: TranslatableKind::Guide,
            id: Cow::Borrowed(&guide.slug),
            code: None,
            is_public: true,
            state: self.page_state(locale, &guide.pages),
            asked: None,
        });
        codes.chain(names).chain(words).chain(self.translatable_links(locale)).chain(guides)
    }

    /// Whether every locale has all that readers of a public site see.
    #[must_use]
    pub fn is_translated(&self) -> bool {
        let has_all = |locale| {
            self.translatables(locale).filter(|item| item.is_public).all(|item| item.state.is_there())
        };
        *self.is_translated.get_or_init(|| self.locales.indices().all(has_all))
    }

    /// What of the list readers of one code see: what is its own, its names, and the units and the targets of links that its texts use,
    /// whichever locale they are shown in.
    pub fn translatables_of(
        &self,
        locale: LocaleIndex,
        index: CodeIndex,
    ) -> impl Iterator<Item = Translatable<'_>> {
        let names = self.names_of(index);
        self.translatables(locale).filter(move |item| match item.kind {
            TranslatableKind::Name => names.contains(&*item.id),
            TranslatableKind::Unit => self.has_unit(locale, index, &item.id),
            TranslatableKind::LinkTarget => self.has_link(locale, index, item),
            TranslatableKind::Word | TranslatableKind::Guide => false,
            _ => item.code == Some(index),
        })
    }

    /// The ids of the names of a code's domain, group and platforms.
    fn names_of(&self, index: CodeIndex) -> BTreeSet<String> {
        let code = &self.catalog.codes[index];
        let platforms = code.platforms().map(|platform| format!("platform-{platform}"));
        let domain = self.catalog.domain_of(code).name.value.clone();
        platforms.chain(self.catalog.group_name(code)).chain([domain]).collect()
    }

    /// What the locales of a chain use of the catalog.
    fn mentions(&self, locale: LocaleIndex) -> impl Iterator<Item = &Mentions> {
        self.locales[locale].chain.iter().map(|&other| &*self.locales[other].mentions)
    }

    fn has_unit(&self, locale: LocaleIndex, code: CodeIndex, id: &str) -> bool {
        let domain = self.catalog.codes[code].domain;
        let constants = self.catalog.domains[domain].constants.iter();
        let unit = id.strip_prefix("unit-");
        let names = constants.filter(|(_, constant)| constant.unit.as_deref() == unit);
        let mut keys = names.map(|(name, _)| (domain, name.clone()));
        let is_user = |mentions: &Mentions, key: &(DomainIndex, String)| {
            mentions.constants.get(key).is_some_and(|users| users.contains(&Some(code)))
        };
        keys.any(|key| self.mentions(locale).any(|mentions| is_user(mentions, &key)))
    }

    fn has_link(&self, locale: LocaleIndex, index: CodeIndex, item: &Translatable<'_>) -> bool {
        let code = &self.catalog.codes[index];
        let key = (self.catalog.domain_of(code).name.value.clone(), item.id.to_string());
        item.asked.is_some_and(|(domain, _)| domain == code.domain)
            && self
                .mentions(locale)
                .any(|mentions| mentions.links.get(&key).is_some_and(|users| users.contains(&Some(index))))
    }

    /// What belongs to one code: its fields, its causes, its long text, the sources of its misprints.
    fn of_code(&self, locale: LocaleIndex, index: CodeIndex) -> impl Iterator<Item = Translatable<'_>> {
        let code = &self.catalog.codes[index];
        let item = move |kind, id, state| Translatable {
            kind,
            id,
            code: Some(index),
            is_public: code.is_public(),
            state,
            asked: Some((code.domain, &code.span)),
        };
        let fields = Field::ALL.into_iter().filter(move |&field| self.is_field_due(locale, index, field));
        let fields = fields.map(move |field| {
            let has = |other: LocaleIndex| self.locales[other].own(index, field).is_some();
            let state = self.state_of_field(locale, &code.message, field, has);
            item(TranslatableKind::Field(field), Cow::Borrowed(code.message.as_str()), state)
        });
        let causes = code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field)));
        let causes = causes.filter(move |&(cause, field)| self.is_cause_due(locale, cause, field));
        let causes = causes.map(move |(cause, field)| {
            let has = |other: LocaleIndex| self.locales[other].own_of_cause(cause, field).is_some();
            let state = self.state_of_field(locale, &cause.message, field, has);
            let asked = Some((code.domain, &cause.span));
            let item = item(TranslatableKind::Cause(field), Cow::Borrowed(cause.message.as_str()), state);
            Translatable { asked, ..item }
        });
        let text = self.long_texts.get(&index).map(|pages| self.page_state(locale, pages));
        let text =
            text.map(|state| item(TranslatableKind::LongText, Cow::Owned(self.catalog.page_of(code)), state));
        let misprints = code.misprints.iter().filter_map(move |misprint| {
            let state = self.localized_state(locale, misprint.source.as_ref()?)?;
            Some(item(TranslatableKind::MisprintSource, Cow::Borrowed(misprint.symbol.as_str()), state))
        });
        fields.chain(causes).chain(text).chain(misprints)
    }

    /// A code that is nothing to an app's users has no text for them.
    fn is_field_due(&self, locale: LocaleIndex, code: CodeIndex, field: Field) -> bool {
        if field == Field::UserMessage && !self.catalog.codes[code].user_facing {
            return false;
        }
        let source = self.settings.source;
        self.locales[source].own(code, field).is_some() || (locale == source && field == Field::Message)
    }

    /// A cause is listed because it has a message.
    fn is_cause_due(&self, locale: LocaleIndex, cause: &Cause, field: Field) -> bool {
        let source = self.settings.source;
        self.locales[source].own_of_cause(cause, field).is_some()
            || (locale == source && field == Field::Message)
    }

    fn translatable_names(&self, locale: LocaleIndex) -> impl Iterator<Item = Translatable<'_>> {
        let public = self.public_names();
        let source = self.settings.source;
        let has = |other: LocaleIndex, id: &str| self.locales[other].names.contains_key(id);
        let due = self.name_ids.iter().filter(move |(id, _)| locale == source || has(source, id));
        due.map(move |(id, (domain, span))| Translatable {
            kind: TranslatableKind::Name,
            id: Cow::Borrowed(id),
            code: None,
            is_public: public.contains(id),
            state: self.message_state(locale, id, |other| has(other, id)),
            asked: Some((*domain, span)),
        })
    }

    /// The names that readers of a public site see.
    fn public_names(&self) -> BTreeSet<String> {
        let mut public: BTreeSet<String> = self.settings.names().map(|(id, _)| id).collect();
        for code in self.catalog.codes.iter().filter(|code| code.is_public()) {
            let domain = &self.catalog.domain_of(code).name.value;
            public.extend(self.catalog.group_name(code));
            if public.insert(domain.clone()) {
                let platforms = self.catalog.public_platforms_of(code.domain);
                public.extend(platforms.map(|platform| format!("platform-{platform}")));
            }
        }
        public
    }

    /// Units that the source words, and in the source those that are no symbols.
    fn translatable_units(&self, locale: LocaleIndex) -> impl Iterator<Item = Translatable<'_>> {
        let source = self.settings.source;
        let has = |other: LocaleIndex, id: &str| self.locales[other].written.contains(id);
        let units = self.catalog.units().into_iter();
        let due = units.filter(move |(id, unit)| has(source, id) || (locale == source && !unit.is_symbol));
        due.map(move |(id, unit)| Translatable {
            kind: TranslatableKind::Unit,
            state: self.message_state(locale, &id, |other| has(other, &id)),
            id: Cow::Owned(id),
            code: None,
            is_public: self.catalog.public_codes(unit.domain).next().is_some(),
            asked: Some((unit.domain, unit.span)),
        })
    }

    /// What the project's source locale words itself is the project's to translate; codegloss's own words do not say the same.
    fn translatable_word<'a>(&'a self, locale: LocaleIndex, id: &'a str) -> Translatable<'a> {
        let is_ours = self.is_own_word(id);
        let has = |other: LocaleIndex| {
            let texts = &self.locales[other];
            texts.written.contains(id) || (!is_ours && texts.words.contains(id))
        };
        Translatable {
            kind: TranslatableKind::Word,
            id: Cow::Borrowed(id),
            code: None,
            is_public: true,
            state: self.state_of(locale, has),
            asked: None,
        }
    }

    /// Whether the project's source locale has a word of the site itself, rather than codegloss's. What apps show is told the same by
    /// codegloss.
    pub(crate) fn is_own_word(&self, id: &str) -> bool {
        self.locales[self.settings.source].written.contains(id) && id.starts_with("site-")
    }

    fn translatable_links(&self, locale: LocaleIndex) -> impl Iterator<Item = Translatable<'_>> {
        self.catalog.domains.iter_enumerated().flat_map(move |(index, domain)| {
            let is_public = self.catalog.public_codes(index).next().is_some();
            domain.links.iter().filter_map(move |(label, link)| {
                let state = self.localized_state(locale, &link.target)?;
                Some(Translatable {
                    kind: TranslatableKind::LinkTarget,
                    id: Cow::Borrowed(label.as_str()),
                    code: None,
                    is_public,
                    state,
                    asked: Some((index, &link.span)),
                })
            })
        })
    }

    /// The state of a message that may be declared to be the same in every language.
    fn message_state(
        &self,
        locale: LocaleIndex,
        id: &str,
        has: impl Fn(LocaleIndex) -> bool,
    ) -> TranslationState {
        if self.locales[locale].is_left_empty(id) {
            return TranslationState::Own;
        }
        // The source says what the others have the same. Of a unit, the catalog does.
        let is_said = id.starts_with("unit-") || has(self.settings.source);
        if is_said && self.catalog.is_same_name(id) {
            return TranslationState::Same;
        }
        self.state_of(locale, has)
    }

    /// The state of what is the same in every language or differs by it; nothing is to be translated of the former.
    fn localized_state(&self, locale: LocaleIndex, text: &Localized) -> Option<TranslationState> {
        // A table without any text has a fault of its own.
        let Localized::ByLocale(texts) = text else { return None };
        texts.first_key_value()?;
        Some(self.state_of(locale, |other| texts.contains_key(&self.locales[other].tag)))
    }

    /// The state of a field of a message: one that is deliberately none is there.
    fn state_of_field(
        &self,
        locale: LocaleIndex,
        id: &str,
        field: Field,
        has: impl Fn(LocaleIndex) -> bool,
    ) -> TranslationState {
        let texts = &self.locales[locale];
        let is_empty = !texts.left_empty.is_empty()
            && match attribute(field) {
                Some(attribute) => texts.is_left_empty(&format!("{id}.{attribute}")),
                None => texts.is_left_empty(id),
            };
        if is_empty { TranslationState::Own } else { self.state_of(locale, has) }
    }

    fn page_state<T>(&self, locale: LocaleIndex, pages: &ByLocale<Option<T>>) -> TranslationState {
        self.state_of(locale, |other| pages[other].is_some())
    }

    /// The first locale of a chain that has something.
    fn state_of(&self, locale: LocaleIndex, has: impl Fn(LocaleIndex) -> bool) -> TranslationState {
        match self.locales[locale].chain.iter().copied().find(|&other| has(other)) {
            Some(other) if other == locale => TranslationState::Own,
            Some(other) => TranslationState::Fallback(other),
            None => TranslationState::Missing,
        }
    }
}
