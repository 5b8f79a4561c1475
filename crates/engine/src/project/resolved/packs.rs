//! A project's packs: what its apps read.

use codegloss_runtime::{Catalog, CodeRef, Field, Language, Languages, Pack};

use crate::negotiation;
use crate::pack::{Declaration, PackError, PackSource, Row, compile};
use crate::project::catalog::{Argument, ArgumentKind, Code, CodeKey};
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::project::settings::{DEFAULT_TARGET, PackContents};

/// The name of the file that says which locale a reader's language gets.
pub const LANGUAGES_FILE: &str = "languages.pack";

impl Resolved {
    /// The project with the packs and the generated code of a target, and all else as it is: [`Resolved::packs`] and what is made of
    /// [`Resolved::packed`] are then this target's. `None` where `codegloss.toml` has no such target.
    #[must_use]
    pub fn for_target(&self, name: &str) -> Option<Self> {
        let mut resolved = self.clone();
        if name != DEFAULT_TARGET {
            let target = self.settings.targets.iter().find(|target| target.name.value == name)?;
            resolved.settings.packs = target.contents.clone();
        }
        Some(resolved)
    }

    /// The names of the targets, that of `[packs]` first.
    pub fn targets(&self) -> impl Iterator<Item = &str> + Clone {
        let others = self.settings.targets.iter().map(|target| target.name.value.as_str());
        std::iter::once(DEFAULT_TARGET).chain(others)
    }

    /// The packs by file name: one a locale (`zh-Hans.pack`), and [`LANGUAGES_FILE`].
    ///
    /// # Errors
    ///
    /// When the project is larger than a pack can be.
    pub fn packs(&self) -> Result<Vec<(String, Vec<u8>)>, PackError> {
        self.packs_with(&self.settings.packs)
    }

    fn packs_with(&self, contents: &PackContents) -> Result<Vec<(String, Vec<u8>)>, PackError> {
        let packed = self.packed_with(contents);
        let mut files = Vec::new();
        for &locale in &packed.locales {
            files.push((
                format!("{}.pack", self.locales[locale].tag),
                self.pack_with(locale, contents, &packed)?,
            ));
        }
        files.push((LANGUAGES_FILE.to_owned(), self.languages_file(&packed.locales)));
        Ok(files)
    }

    /// The bytes of [`LANGUAGES_FILE`] for these locales.
    fn languages_file(&self, locales: &[LocaleIndex]) -> Vec<u8> {
        let place = |wanted| locales.iter().position(|&locale| locale == wanted).unwrap_or_default();
        let [default, source] = [self.settings.default, self.settings.source].map(place);
        let ids: Vec<_> = locales.iter().map(|&locale| self.settings.locales[locale].id.clone()).collect();
        if ids.len() == self.settings.locales.len() {
            return self.languages().encode(&ids, default);
        }
        negotiation::languages(&ids, default, source, &self.settings.fallback).encode(&ids, default)
    }

    /// Which locale each language tag gets, and what each locale falls back to.
    pub fn languages(&self) -> &negotiation::Languages {
        // Every page that speaks no language of its own asks for them.
        self.languages.get_or_init(|| {
            let settings = &self.settings;
            let [default, source] = [settings.default, settings.source].map(usize::from);
            negotiation::languages(&self.locale_ids(), default, source, &settings.fallback)
        })
    }

    /// Index of the locale that a reader of these language tags gets, the best first, by the same table that apps use.
    #[must_use]
    pub fn locale_for(&self, tags: &[String]) -> LocaleIndex {
        let look_up = |catalog: &Catalog<'_>| catalog.first_language(tags.iter().map(String::as_str));
        self.look_up(|catalog| Some(look_up(catalog))).unwrap_or(self.settings.default)
    }

    /// Whether a locale is for readers of this language.
    #[must_use]
    pub fn speaks(&self, tag: &str) -> bool {
        self.look_up(|catalog| catalog.find_language(tag)).is_some()
    }

    fn look_up(&self, find: impl FnOnce(&Catalog<'_>) -> Option<Language>) -> Option<LocaleIndex> {
        // Which language a reader of the site gets is no matter of what apps leave out.
        let files = self.packs_with(&PackContents::default()).ok()?;
        let ((_, languages), packs) = files.split_last()?;
        let packs: Vec<Pack<'_>> = packs.iter().filter_map(|(_, bytes)| Pack::open(bytes).ok()).collect();
        let catalog = Catalog::open(&packs, Languages::open(languages).ok()?).ok()?;
        self.settings.locale(catalog.locale(find(&catalog)?))
    }

    fn locale_ids(&self) -> Vec<unic_langid::LanguageIdentifier> {
        self.settings.locales.iter().map(|locale| locale.id.clone()).collect()
    }

    /// The pack of the locale with this index.
    ///
    /// # Errors
    ///
    /// When the project is larger than a pack can be.
    pub fn pack(&self, locale: LocaleIndex) -> Result<Vec<u8>, PackError> {
        let contents = &self.settings.packs;
        self.pack_with(locale, contents, &self.packed_with(contents))
    }

    fn pack_with(
        &self,
        locale: LocaleIndex,
        contents: &PackContents,
        packed: &Packed,
    ) -> Result<Vec<u8>, PackError> {
        let texts = &self.locales[locale];
        let name = |&domain: &DomainIndex| self.catalog.domains[domain].name.value.clone();
        let number = |domain| packed.domains.iter().position(|&packed| packed == domain).unwrap_or_default();
        let rows = packed
            .codes
            .iter()
            .map(|&index| {
                let code = &self.catalog.codes[index];
                Row {
                    domain: number(code.domain),
                    code: match &code.key {
                        CodeKey::Integer(number) => CodeRef::Integer(*number),
                        CodeKey::Text(text) => CodeRef::Text(text),
                    },
                    declares: code.arguments.iter().map(declaration).collect(),
                    is_user_facing: code.user_facing,
                    cells: Field::ALL.map(|field| match texts.own(index, field) {
                        Some(text) if contents.fields.contains(&field) => {
                            [Some(&text.plain), contents.markdown.then_some(&text.markdown)]
                        }
                        _ => [None; 2],
                    }),
                }
            })
            .collect();
        let chain: Vec<LocaleIndex> =
            texts.chain[1..].iter().copied().filter(|&next| contents.has_locale(next)).collect();
        let tags: Vec<&str> = chain.iter().map(|&next| self.locales[next].tag.as_str()).collect();
        let own = |id| texts.names.get(id).map(|text| &text.plain);
        compile(&PackSource {
            locale: &texts.tag,
            domains: &packed.domains.iter().map(name).collect::<Vec<_>>(),
            default_domain: number(self.default_domain),
            rows,
            chain: &tags,
            is_complete: self.is_complete(locale, &chain, contents, packed),
            unknown_error: own("unknown-error"),
            generic_user_message: own("generic-user-message"),
        })
    }

    /// Whether a locale has every text that those of its chain have.
    fn is_complete(
        &self,
        locale: LocaleIndex,
        chain: &[LocaleIndex],
        contents: &PackContents,
        packed: &Packed,
    ) -> bool {
        let own = &self.locales[locale];
        let fields = || Field::ALL.into_iter().filter(|field| contents.fields.contains(field));
        let is_told = |code: &Code, field| field != Field::UserMessage || code.user_facing;
        let has_texts = packed.codes.iter().all(|&index| {
            let code = &self.catalog.codes[index];
            fields()
                .filter(|&field| is_told(code, field) && own.own(index, field).is_none())
                .all(|field| chain.iter().all(|&next| self.locales[next].own(index, field).is_none()))
        });
        let has_word = |id: &&str| own.names.contains_key(*id);
        has_texts && ["unknown-error", "generic-user-message"].iter().all(has_word)
    }

    /// What packs and generated code have of the project.
    #[must_use]
    pub fn packed(&self) -> Packed {
        self.packed_with(&self.settings.packs)
    }

    fn packed_with(&self, contents: &PackContents) -> Packed {
        let catalog = &self.catalog;
        let has = |code: &Code| contents.has(catalog, code);
        let codes = catalog.codes.iter_enumerated().filter(|(_, code)| has(code));
        // A code without a domain is one of the default domain's, whether it has any or not.
        let default = catalog.domains.get(self.default_domain).map(|_| self.default_domain);
        let mut domains: Vec<DomainIndex> = catalog.domains_with(has).collect();
        domains.retain(|&domain| contents.has_domain(&catalog.domains[domain]));
        domains.extend(default);
        domains.sort_unstable();
        domains.dedup();
        let locales = self.locales.indices().filter(|&locale| contents.has_locale(locale)).collect();
        Packed { codes: codes.map(|(index, _)| index).collect(), domains, locales }
    }
}

fn declaration(argument: &Argument) -> Declaration<'_> {
    Declaration { name: &argument.name, is_text: argument.kind == ArgumentKind::Text }
}

/// Indices of what packs and generated code have, in the order of the catalog and of the settings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Packed {
    /// The domains.
    pub domains: Vec<DomainIndex>,
    /// The codes.
    pub codes: Vec<CodeIndex>,
    /// The locales.
    pub locales: Vec<LocaleIndex>,
}
