//! The catalog as JSON: `errors.json` of a site, a file a code, and what `explain --format json` prints.

pub(crate) mod openapi;

use std::collections::BTreeMap;

use codegloss_engine::{
    Code, CodeIndex, CodeKey, FIELDS, LocaleIndex, Localized, Located, MetaValue, Resolved, Text,
    group_in_order,
};
use codegloss_runtime::Field;
use serde::Serialize;

use crate::dates::Dates;

const SCHEMA: &str = include_str!("../schema/errors.schema.json");

#[derive(Serialize)]
struct CatalogJson<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: u32,
    default_domain: &'a str,
    source_locale: &'a str,
    default_locale: &'a str,
    locales: Vec<&'a str>,
    domains: Vec<DomainJson<'a>>,
}

#[derive(Serialize)]
struct DomainJson<'a> {
    domain: &'a str,
    name: BTreeMap<&'a str, String>,
    platforms: Vec<&'a str>,
    groups: Vec<GroupJson<'a>>,
    codes: Vec<CodeJson<'a>>,
}

#[derive(Serialize)]
struct GroupJson<'a> {
    group: &'a str,
    name: BTreeMap<&'a str, String>,
}

/// A code with all that the catalog says of it.
#[derive(Serialize)]
pub(crate) struct CodeJson<'a> {
    domain: &'a str,
    code: KeyJson<'a>,
    name: &'a str,
    group: Option<&'a str>,
    symbols: Vec<SymbolJson<'a>>,
    raised_by: Vec<CallJson<'a>>,
    aliases: Vec<&'a str>,
    misprints: Vec<MisprintJson<'a>>,
    search_words: &'a [String],
    status: &'static str,
    retryable: Option<bool>,
    user_facing: bool,
    severity: Option<&'a str>,
    since: Option<&'a str>,
    deprecated_in: Option<&'a str>,
    retired_in: Option<&'a str>,
    replaced_by: Option<KeyJson<'a>>,
    replaces: Vec<KeyJson<'a>>,
    see_also: Vec<KeyJson<'a>>,
    arguments: Vec<ArgumentJson<'a>>,
    meta: BTreeMap<&'a str, MetaJson<'a>>,
    page: String,
    /// Only where there are dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<String>,
    descriptions: Descriptions<'a>,
    causes: Vec<CauseJson<'a>>,
}

/// Texts by locale and field.
type Descriptions<'a> = BTreeMap<&'a str, BTreeMap<&'static str, TextJson<'a>>>;

#[derive(Serialize)]
struct CauseJson<'a> {
    cause: &'a str,
    descriptions: Descriptions<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum KeyJson<'a> {
    Integer(i64),
    Text(&'a str),
}

#[derive(Serialize)]
#[serde(untagged)]
enum MetaJson<'a> {
    Integer(i64),
    Boolean(bool),
    Text(&'a str),
}

#[derive(Serialize)]
struct SymbolJson<'a> {
    platform: Option<&'a str>,
    symbol: &'a str,
}

#[derive(Serialize)]
struct CallJson<'a> {
    platform: Option<&'a str>,
    call: &'a str,
}

#[derive(Serialize)]
struct MisprintJson<'a> {
    symbol: &'a str,
    source: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
struct ArgumentJson<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    values: &'a [String],
    example: &'a str,
}

#[derive(Serialize)]
struct TextJson<'a> {
    text: String,
    markdown: String,
    /// The locale that the text is in: another than asked for where it falls back.
    locale: &'a str,
}

/// The JSON Schema of [`catalog`], which stands beside it in a site. It names itself where the site has an address.
pub(crate) fn schema(resolved: &Resolved) -> String {
    let Some(base) = &resolved.settings.base_url else {
        return SCHEMA.to_owned();
    };
    let id = serde_json::Value::from(format!("{base}errors.schema.json"));
    SCHEMA.replacen('{', &format!("{{\n  \"$id\": {id},"), 1)
}

/// Everything that is public of a project, as JSON with a line end.
pub(crate) fn catalog(resolved: &Resolved, dates: Option<&Dates>) -> Vec<u8> {
    let settings = &resolved.settings;
    let tag = |index: LocaleIndex| resolved.locales[index].tag.as_str();
    let domains = resolved.catalog.public_domains().map(|index| (index, &resolved.catalog.domains[index]));
    let json = CatalogJson {
        schema: "errors.schema.json",
        version: 1,
        default_domain: resolved
            .catalog
            .domains
            .get(resolved.default_domain)
            .map_or("", |domain| &domain.name.value),
        source_locale: tag(settings.source),
        default_locale: tag(settings.default),
        locales: resolved.locales.iter().map(|locale| locale.tag.as_str()).collect(),
        domains: domains
            .map(|(index, domain)| {
                let codes: Vec<CodeIndex> = resolved.catalog.public_codes(index).collect();
                DomainJson {
                    domain: &domain.name.value,
                    name: names(resolved, &domain.name.value),
                    platforms: resolved.catalog.public_platforms_of(index).collect(),
                    groups: groups(resolved, &domain.name.value, &codes),
                    codes: codes.into_iter().map(|index| code(resolved, index, dates)).collect(),
                }
            })
            .collect(),
    };
    lines(&json)
}

/// A code as it is in [`catalog`], as a file of its own.
pub(crate) fn code_file(resolved: &Resolved, index: CodeIndex, dates: Option<&Dates>) -> Vec<u8> {
    lines(&code(resolved, index, dates))
}

fn lines(json: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(json).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A code with its texts in every locale.
pub(crate) fn code<'a>(resolved: &'a Resolved, index: CodeIndex, dates: Option<&Dates>) -> CodeJson<'a> {
    let code = &resolved.catalog.codes[index];
    let domain = resolved.catalog.domains[code.domain].name.value.as_str();
    // A public code does not give away a private one.
    let is_shown = |other: &&Located<CodeKey>| {
        let found = resolved.catalog.code(code.domain, &other.value);
        !code.is_public() || found.is_some_and(|index| resolved.catalog.codes[index].is_public())
    };
    CodeJson {
        domain,
        code: key(&code.key),
        name: &code.name,
        group: code.group.as_ref().map(|group| group.value.as_str()),
        symbols: code
            .symbols
            .iter()
            .map(|symbol| SymbolJson { platform: symbol.platform.as_deref(), symbol: &symbol.name.value })
            .collect(),
        raised_by: code
            .raised_by
            .iter()
            .map(|call| CallJson { platform: call.platform.as_deref(), call: &call.name.value })
            .collect(),
        aliases: code.aliases.iter().map(|alias| alias.value.as_str()).collect(),
        misprints: code
            .misprints
            .iter()
            .map(|misprint| MisprintJson {
                symbol: &misprint.symbol,
                source: misprint
                    .source
                    .as_ref()
                    .map(|source| localized(resolved, source))
                    .unwrap_or_default(),
            })
            .collect(),
        search_words: &code.search_words,
        status: code.status.as_str(),
        retryable: code.retryable,
        user_facing: code.user_facing,
        severity: code.severity.as_deref(),
        since: code.since.as_deref(),
        deprecated_in: code.deprecated_in.as_ref().map(|version| version.value.as_str()),
        retired_in: code.retired_in.as_ref().map(|version| version.value.as_str()),
        replaced_by: code.replaced_by.as_ref().filter(is_shown).map(|located| key(&located.value)),
        replaces: resolved
            .catalog
            .replaces(code)
            .map(|index| key(&resolved.catalog.codes[index].key))
            .collect(),
        see_also: code.see_also.iter().filter(is_shown).map(|located| key(&located.value)).collect(),
        arguments: code
            .arguments
            .iter()
            .map(|argument| ArgumentJson {
                name: &argument.name,
                kind: argument.type_name(),
                values: &argument.values,
                example: &argument.example,
            })
            .collect(),
        meta: code.meta.iter().map(|(name, value)| (name.as_str(), meta(value))).collect(),
        page: resolved.catalog.page_of(code),
        updated: dates.and_then(|dates| dates.code_in_all(index)).map(ToString::to_string),
        descriptions: descriptions(resolved, code, &|locale, field| resolved.text(locale, index, field)),
        causes: code
            .causes
            .iter()
            .map(|cause| CauseJson {
                cause: &cause.name,
                descriptions: descriptions(resolved, code, &|locale, field| {
                    resolved.text_of_cause(locale, cause, field)
                }),
            })
            .collect(),
    }
}

/// The texts of a code or of one of its causes.
fn descriptions<'a>(
    resolved: &'a Resolved,
    code: &Code,
    text: &dyn Fn(LocaleIndex, Field) -> Option<(LocaleIndex, &'a Text)>,
) -> Descriptions<'a> {
    let description = |locale| {
        let fields = FIELDS.iter().filter_map(|info| {
            let (from, text) = text(locale, info.field)?;
            let shown = resolved.shown(from, &code.arguments, text);
            let text =
                TextJson { text: shown.plain, markdown: shown.markdown, locale: &resolved.locales[from].tag };
            Some((info.key, text))
        });
        fields.collect()
    };
    let locales = resolved.locales.iter_enumerated();
    locales.map(|(locale, texts)| (texts.tag.as_str(), description(locale))).collect()
}

fn groups<'a>(resolved: &'a Resolved, domain: &str, codes: &[CodeIndex]) -> Vec<GroupJson<'a>> {
    let group = |&code: &CodeIndex| Some((resolved.catalog.codes[code].group.as_ref()?.value.as_str(), code));
    let json = |(group, _): (&'a str, Vec<CodeIndex>)| {
        let name = names(resolved, &format!("{domain}-group-{group}"));
        GroupJson { group, name }
    };
    group_in_order(codes.iter().filter_map(group)).into_iter().map(json).collect()
}

fn names<'a>(resolved: &'a Resolved, id: &str) -> BTreeMap<&'a str, String> {
    resolved
        .locales
        .indices()
        .filter_map(|locale| {
            let (from, text) = resolved.name(locale, id)?;
            Some((resolved.locales[locale].tag.as_str(), resolved.shown(from, &[], text).plain))
        })
        .collect()
}

fn localized<'a>(resolved: &'a Resolved, text: &'a Localized) -> BTreeMap<&'a str, &'a str> {
    resolved
        .locales
        .iter()
        .map(|locale| {
            let tags = locale.chain.iter().map(|&index| resolved.locales[index].tag.as_str());
            (locale.tag.as_str(), text.get(tags))
        })
        .collect()
}

fn meta(value: &MetaValue) -> MetaJson<'_> {
    match value {
        MetaValue::Integer(number) => MetaJson::Integer(*number),
        MetaValue::Boolean(value) => MetaJson::Boolean(*value),
        MetaValue::Text(text) => MetaJson::Text(text),
    }
}

fn key(key: &CodeKey) -> KeyJson<'_> {
    match key {
        CodeKey::Integer(number) => KeyJson::Integer(*number),
        CodeKey::Text(text) => KeyJson::Text(text),
    }
}
