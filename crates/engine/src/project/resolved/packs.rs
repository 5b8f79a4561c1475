//! A project's packs: what its apps read.

use codegloss_runtime::{Catalog, CodeRef, Field, Language, Languages, Pack};

use crate::negotiation;
use crate::pack::{Declaration, PackError, PackSource, Row, compile};
use crate::project::catalog::{Argument, ArgumentKind, Code, CodeKey};
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;

/// The name of the file that says which locale a reader's language gets.
pub const LANGUAGES_FILE: &str = "languages.pack";

impl Resolved {
    /// The packs by file name: one a locale (`zh-Hans.pack`), and [`LANGUAGES_FILE`].
    ///
    /// # Errors
    ///
    /// When the project is larger than a pack can be.
    pub fn packs(&self) -> Result<Vec<(String, Vec<u8>)>, PackError> {
        let mut files = Vec::new();
        for (index, locale) in self.locales.iter_enumerated() {
            files.push((format!("{}.pack", locale.tag), self.pack(index)?));
        }
        let ids = self.locale_ids();
        let languages = self.languages().encode(&ids, self.settings.default.into());
        files.push((LANGUAGES_FILE.to_owned(), languages));
        Ok(files)
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
        let files = self.packs().ok()?;
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
        let texts = &self.locales[locale];
        let contents = &self.settings.packs;
        let packed = self.packed();
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
        let chain: Vec<&str> = texts.chain[1..].iter().map(|&next| self.locales[next].tag.as_str()).collect();
        let own = |id| texts.names.get(id).map(|text| &text.plain);
        compile(&PackSource {
            locale: &texts.tag,
            domains: &packed.domains.iter().map(name).collect::<Vec<_>>(),
            default_domain: number(self.default_domain),
            rows,
            chain: &chain,
            is_complete: self.is_complete(locale, &packed),
            unknown_error: own("unknown-error"),
            generic_user_message: own("generic-user-message"),
        })
    }

    /// Whether a locale has every text that those of its chain have.
    fn is_complete(&self, locale: LocaleIndex, packed: &Packed) -> bool {
        let (own, chain) = (&self.locales[locale], &self.locales[locale].chain[1..]);
        let fields = || Field::ALL.into_iter().filter(|field| self.settings.packs.fields.contains(field));
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
        let has = |code: &Code| self.settings.packs.has(code);
        let codes = self.catalog.codes.iter_enumerated().filter(|(_, code)| has(code));
        // A code without a domain is one of the default domain's, whether it has any or not.
        let default = self.catalog.domains.get(self.default_domain).map(|_| self.default_domain);
        let mut domains: Vec<DomainIndex> = self.catalog.domains_with(has).chain(default).collect();
        domains.sort_unstable();
        domains.dedup();
        Packed { codes: codes.map(|(index, _)| index).collect(), domains }
    }
}

fn declaration(argument: &Argument) -> Declaration<'_> {
    Declaration { name: &argument.name, is_text: argument.kind == ArgumentKind::Text }
}

/// Indices of the domains and codes that packs and generated code have, in the order of the catalog.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Packed {
    /// The domains.
    pub domains: Vec<DomainIndex>,
    /// The codes.
    pub codes: Vec<CodeIndex>,
}
