//! The competitors, each used as a program would that cares for speed: whatever can be made once is made once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

use codegloss_runtime::{Language, Value};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_static::{Message, MessageBundle};
use fluent_templates::Loader as _;
use unic_langid::LanguageIdentifier;

use crate::generated::{
    ARGUMENTS, FLUENT_TEMPLATES, FluentStatic, SHIPPED, TABLE_ZH_HANS, arguments_id, arguments_method,
    shipped_id, shipped_method,
};

/// A sorted slice.
pub(crate) fn table(code: i64) -> Option<&'static str> {
    let place = TABLE_ZH_HANS.binary_search_by_key(&code, |(code, _)| *code).ok()?;
    Some(TABLE_ZH_HANS[place].1)
}

/// Packs that are part of the program, as its build script wrote them, and a language that was negotiated before.
pub(crate) fn codegloss(code: i64, language: Language) -> Option<&'static str> {
    SHIPPED.describe_default(code, language)?.message()?.as_str()
}

pub(crate) fn codegloss_by_tag(code: i64, tag: &str) -> Option<&'static str> {
    codegloss(code, SHIPPED.language(tag))
}

pub(crate) fn codegloss_number(
    (code, number): (i64, i64),
    name: &'static str,
    language: Language,
    out: &mut String,
) -> Option<()> {
    let message = ARGUMENTS.describe_default(code, language)?.message()?;
    message.with(&[(name, Value::from(number))]).write_to(out).ok()
}

/// fluent-bundle's bundles that threads may share. The id of a message comes from a generated `match`; texts without arguments
/// are borrowed; the arguments, the list of errors and the buffer are used again.
pub(crate) struct Fluent {
    bundles: &'static [FluentBundle<FluentResource>; 2],
    locales: [LanguageIdentifier; 2],
    arguments: FluentArgs<'static>,
    errors: Vec<FluentError>,
}

const FTL: [(&str, &str); 2] = [
    ("en", include_str!(concat!(env!("OUT_DIR"), "/ftl/en/messages.ftl"))),
    ("zh-Hans", include_str!(concat!(env!("OUT_DIR"), "/ftl/zh-Hans/messages.ftl"))),
];

impl Fluent {
    pub(crate) fn new() -> Self {
        let locales = FTL.map(|(tag, _)| language(tag));
        let bundles = FTL.map(|(tag, text)| {
            let mut bundle = FluentBundle::new_concurrent(vec![language(tag)]);
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        });
        Self {
            bundles: Box::leak(Box::new(bundles)),
            locales,
            arguments: FluentArgs::new(),
            errors: Vec::new(),
        }
    }

    pub(crate) fn find(&mut self, code: i64, locale: usize) -> Option<Cow<'static, str>> {
        let pattern = self.bundles[locale].get_message(shipped_id(code)?)?.value()?;
        Some(self.bundles[locale].format_pattern(pattern, None, &mut self.errors))
    }

    /// fluent-bundle leaves the choice of a language to fluent-langneg.
    pub(crate) fn find_by_tag(&mut self, code: i64, tag: &str) -> Option<Cow<'static, str>> {
        let wanted = [language(tag)];
        let default = Some(&self.locales[0]);
        let found = negotiate_languages(&wanted, &self.locales, default, NegotiationStrategy::Lookup);
        let locale = self.locales.iter().position(|locale| found.first() == Some(&locale))?;
        self.find(code, locale)
    }

    pub(crate) fn write(
        &mut self,
        (code, number): (i64, i64),
        name: &'static str,
        out: &mut String,
    ) -> Option<()> {
        self.arguments.set(name, number);
        let pattern = self.bundles[0].get_message(arguments_id(code)?)?.value()?;
        self.bundles[0].write_pattern(out, pattern, Some(&self.arguments), &mut self.errors).ok()
    }
}

/// fluent-templates' static loader. It has neither borrowed results nor a buffer to write to.
pub(crate) fn fluent_templates(code: i64, locale: &LanguageIdentifier) -> Option<String> {
    FLUENT_TEMPLATES.try_lookup(locale, shipped_id(code)?)
}

pub(crate) fn fluent_templates_by_tag(code: i64, tag: &str) -> Option<String> {
    fluent_templates(code, &language(tag))
}

pub(crate) fn fluent_templates_number(
    (code, number): (i64, i64),
    name: &'static str,
    locale: &LanguageIdentifier,
    arguments: &mut HashMap<Cow<'static, str>, FluentValue<'static>>,
    out: &mut String,
) -> Option<()> {
    arguments.insert(Cow::Borrowed(name), number.into());
    let text = FLUENT_TEMPLATES.try_lookup_with_args(locale, arguments_id(code)?, arguments)?;
    out.write_str(&text).ok()
}

/// rust-i18n's macro with a key and a locale that are known only when the program runs. It knows no plurals, and chooses a
/// language by cutting off subtags.
pub(crate) fn rust_i18n(code: i64, tag: &str) -> Option<Cow<'static, str>> {
    Some(rust_i18n::t!(shipped_id(code)?, locale = tag))
}

pub(crate) fn rust_i18n_number((code, number): (i64, i64), out: &mut String) -> Option<()> {
    out.write_str(&rust_i18n::t!(arguments_id(code)?, locale = "en", number = number)).ok()
}

/// fluent-static's generated methods, found by a generated `match`. It does not choose languages.
pub(crate) fn fluent_static(bundle: &FluentStatic, code: i64) -> Option<Message> {
    shipped_method(bundle, code, 0)
}

pub(crate) fn fluent_static_number(
    bundle: &FluentStatic,
    (code, number): (i64, i64),
    out: &mut String,
) -> Option<()> {
    out.write_str(&arguments_method(bundle, code, number)?).ok()
}

pub(crate) fn fluent_static_bundle(tag: &str) -> FluentStatic {
    let mut bundle = FluentStatic::get(tag).unwrap_or_default();
    bundle.set_use_isolating(false);
    bundle
}

pub(crate) fn language(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or_default()
}
