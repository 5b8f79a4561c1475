//! A project's facts as a file: what its apps that are not in Rust read of codes beside their texts.

use std::collections::BTreeMap;

use codegloss_runtime::CodeRef;
use codegloss_runtime::facts::Stated;
use codegloss_runtime::write::{CodesWithFacts, encode_facts, word};

use crate::pack::PackError;
use crate::project::catalog::{Code, CodeKey, MetaValue};
use crate::project::indices::CodeIndex;
use crate::project::resolved::Resolved;

/// The name of the file of facts.
pub const FACTS_FILE: &str = "facts.pack";

impl Resolved {
    /// The bytes of [`FACTS_FILE`] with the facts of the codes that packs have, by the names that generated Rust has for them; `None` where
    /// the settings do not ask for it.
    ///
    /// # Errors
    ///
    /// When there are more facts than the file can have.
    pub fn facts_file(&self) -> Result<Option<Vec<u8>>, PackError> {
        if !self.settings.packs.facts {
            return Ok(None);
        }
        let packed = self.packed();
        let domains: Vec<&str> =
            packed.domains.iter().map(|&domain| self.catalog.domains[domain].name.value.as_str()).collect();
        let number =
            |domain| word(packed.domains.iter().position(|&packed| packed == domain).unwrap_or_default());
        let platforms: BTreeMap<_, Vec<(String, &str)>> = packed
            .domains
            .iter()
            .map(|&domain| {
                let names = self.catalog.domains[domain].platforms.iter().map(String::as_str);
                (domain, names.map(|platform| (format!("symbol.{platform}"), platform)).collect())
            })
            .collect();
        let mut codes = CodesWithFacts::new();
        for &index in &packed.codes {
            let code = &self.catalog.codes[index];
            let mut facts = self.facts_of(code, &packed.codes);
            self.add_symbols(code, &platforms[&code.domain], &mut facts);
            let key = reference(&code.key);
            codes.insert((number(code.domain), matches!(key, CodeRef::Text(_)), key), facts);
        }
        encode_facts(&domains, number(self.default_domain), &codes).map(Some).ok_or(PackError::TooLarge)
    }

    /// What is stated of a code, but for its symbols.
    fn facts_of<'a>(&'a self, code: &'a Code, packed: &[CodeIndex]) -> BTreeMap<&'a str, Stated<'a>> {
        let text = |text: &'a Option<String>| text.as_deref().map(Stated::Text);
        let group = code.group.as_ref().map(|group| Stated::Text(&group.value));
        // A code that is left out is named in no form.
        let replacement = code.replaced_by.as_ref().filter(|key| {
            let index = self.catalog.code(code.domain, &key.value);
            index.is_some_and(|index| packed.contains(&index))
        });
        let replaced_by = replacement.map(|key| match reference(&key.value) {
            CodeRef::Integer(number) => Stated::Integer(number),
            CodeRef::Text(text) => Stated::Text(text),
        });
        let stated = [
            ("group", group),
            ("severity", text(&code.severity)),
            ("since", text(&code.since)),
            ("retryable", code.retryable.map(Stated::Boolean)),
            ("status", Some(Stated::Text(code.status.as_str()))),
            ("user-facing", Some(Stated::Boolean(code.user_facing))),
            ("replaced-by", replaced_by),
        ];
        let own = code.meta.iter().map(|(name, value)| {
            let value = match value {
                MetaValue::Integer(number) => Stated::Integer(*number),
                MetaValue::Boolean(value) => Stated::Boolean(*value),
                MetaValue::Text(text) => Stated::Text(text),
            };
            (name.as_str(), value)
        });
        let stated = stated.into_iter().filter_map(|(name, value)| Some((name, value?)));
        stated.chain(own).collect()
    }

    /// What source code calls a code: `symbol.ios` and so on in a domain with several platforms, `symbol` in others.
    fn add_symbols<'a>(
        &self,
        code: &'a Code,
        platforms: &'a [(String, &'a str)],
        facts: &mut BTreeMap<&'a str, Stated<'a>>,
    ) {
        let contents = &self.settings.packs;
        if platforms.len() < 2 {
            facts.extend(code.symbol_in(contents).map(|symbol| ("symbol", Stated::Text(symbol))));
            return;
        }
        for (name, platform) in platforms.iter().filter(|(_, platform)| contents.has_platform(platform)) {
            facts.extend(code.symbol_on(platform).map(|symbol| (name.as_str(), Stated::Text(symbol))));
        }
    }
}

fn reference(key: &CodeKey) -> CodeRef<'_> {
    match key {
        CodeKey::Integer(number) => CodeRef::Integer(*number),
        CodeKey::Text(text) => CodeRef::Text(text),
    }
}
