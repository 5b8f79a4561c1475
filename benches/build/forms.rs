//! Rust, Fluent and JSON that say what the packs say.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegloss_engine::pattern::{Part, Pattern, VariantKey};
use codegloss_engine::{CodeKey, Resolved};
use codegloss_runtime::Field;
use fluent_static_codegen::MessageBundleBuilder;

use crate::Result;

/// A message of one locale: its code, its Fluent id, and what it says.
struct Message<'a> {
    code: i64,
    id: String,
    says: &'a Pattern,
}

/// The messages of a locale, sorted by code.
fn messages<'a>(project: &'a Resolved, locale: &str) -> Result<Vec<Message<'a>>> {
    let locale = project.settings.locale(locale).ok_or("a locale is missing")?;
    let mut messages = Vec::new();
    for (index, code) in project.catalog.codes.iter_enumerated() {
        let CodeKey::Integer(number) = code.key else { return Err("a code is a text".into()) };
        let text = project.locales[locale].own(index, Field::Message).ok_or("a message is missing")?;
        let domain = &project.catalog.domains[code.domain].name.value;
        messages.push(Message { code: number, id: format!("{domain}-{number}"), says: &text.plain });
    }
    messages.sort_by_key(|message| message.code);
    Ok(messages)
}

/// Writes everything: Rust to `code`, and below `out` the files that the others read.
pub(crate) fn write(out: &Path, code: &mut String, shipped: &Resolved, arguments: &Resolved) -> Result<()> {
    for (locale, name) in [("en", "EN"), ("zh-Hans", "ZH_HANS")] {
        let (mut arms, mut rows) = (String::new(), String::new());
        let mut json = BTreeMap::new();
        // Fluent's users get the very file that the packs with arguments are made of.
        let mut ftl = fs::read_to_string(format!("programs/errors/locales/{locale}/app.ftl"))?;
        for Message { code, id, says } in messages(shipped, locale)? {
            let text = says.as_text().ok_or("a shipped message has arguments")?;
            // It stands in a Fluent file as it is.
            if text.contains(['{', '}', '\n']) || text.starts_with(['.', '*', '[']) {
                return Err(format!("{id} cannot be written as it is: {text}").into());
            }
            writeln!(arms, "        {code} => Some({text:?}),")?;
            write!(rows, "({code}, {text:?}), ")?;
            writeln!(ftl, "{id} = {text}")?;
            json.insert(id, text.to_owned());
        }
        for Message { id, says, .. } in messages(arguments, locale)? {
            if let Some(text) = with_placeholders(says) {
                json.insert(id, text);
            }
        }
        function(code, &format!("match_{}(code: i64) -> Option<&'static str>", name.to_lowercase()), &arms)?;
        writeln!(code, "pub(crate) static TABLE_{name}: &[(i64, &str)] = &[{rows}];")?;
        let folder = out.join("ftl").join(locale);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("messages.ftl"), ftl)?;
        fs::create_dir_all(out.join("json"))?;
        fs::write(out.join(format!("json/{locale}.json")), serde_json::to_string(&json)?)?;
    }
    let mut arms = String::new();
    for Message { code, says, .. } in messages(arguments, "en")? {
        writeln!(arms, "        {code} => {},", writing(says)?)?;
    }
    function(code, "match_number(code: i64, number: i64, out: &mut String) -> Option<()>", &arms)?;
    names(code, "shipped", &messages(shipped, "en")?)?;
    names(code, "arguments", &messages(arguments, "en")?)?;
    loaders(out)
}

/// From a code to the names that Fluent and fluent-static have for its message.
fn names(code: &mut String, project: &str, messages: &[Message<'_>]) -> Result<()> {
    let (mut ids, mut methods) = (String::new(), String::new());
    for Message { code, id, says } in messages {
        let number = if says.as_text().is_some() { "" } else { "number" };
        writeln!(ids, "        {code} => Some({id:?}),")?;
        writeln!(methods, "        {code} => Some(bundle.{}({number})),", id.replace('-', "_"))?;
    }
    function(code, &format!("{project}_id(code: i64) -> Option<&'static str>"), &ids)?;
    let method = format!(
        "{project}_method(bundle: &FluentStatic, code: i64, number: i64) -> Option<fluent_static::Message>"
    );
    function(code, &method, &methods)
}

/// What fluent-static, fluent-templates and rust-i18n make of the files.
fn loaders(out: &Path) -> Result<()> {
    let mut builder = MessageBundleBuilder::new("FluentStatic");
    builder.set_default_language("en")?;
    for locale in ["en", "zh-Hans"] {
        builder.add_resource(locale, out.join("ftl").join(locale).join("messages.ftl"))?;
    }
    builder.build()?.write_to_file(out.join("fluent_static.rs"))?;
    // Their macros take paths as literals only.
    let literal = |name: &str| {
        Ok::<_, Box<dyn Error>>(format!("{:?}", out.join(name).to_str().ok_or("OUT_DIR is no text")?))
    };
    let (ftl, json) = (literal("ftl")?, literal("json")?);
    let fluent_templates = format!(
        "fluent_templates::static_loader! {{\n    pub(crate) static FLUENT_TEMPLATES = {{\n        locales: {ftl},\n        \
         fallback_language: \"en\",\n        customise: |bundle| bundle.set_use_isolating(false),\n    }};\n}}\n"
    );
    fs::write(out.join("fluent_templates.rs"), fluent_templates)?;
    let rust_i18n = format!("rust_i18n::i18n!({json}, fallback = \"en\");\n");
    Ok(fs::write(out.join("rust_i18n.rs"), rust_i18n)?)
}

fn function(code: &mut String, signature: &str, arms: &str) -> Result<()> {
    Ok(writeln!(
        code,
        "pub(crate) fn {signature} {{\n    match code {{\n{arms}        _ => None,\n    }}\n}}"
    )?)
}

/// What a programmer would write by hand for an English message.
fn writing(pattern: &Pattern) -> Result<String> {
    if let [Part::Select(select)] = pattern.parts() {
        let one = select.variants.iter().find(|variant| variant.key == VariantKey::Name("one".to_owned()));
        let one = writing(&one.ok_or("a plural has no `one`")?.value)?;
        let other = writing(&select.variants[select.default].value)?;
        return Ok(format!("if number == 1 {{ {one} }} else {{ {other} }}"));
    }
    let mut format = String::new();
    for part in pattern.parts() {
        match part {
            Part::Text(text) => format.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Part::Argument(_) => format.push_str("{number}"),
            Part::Select(_) => return Err("a plural with words around it".into()),
        }
    }
    Ok(format!("write!(out, {format:?}).ok()"))
}

/// A message as rust-i18n has it, which knows no plurals.
fn with_placeholders(pattern: &Pattern) -> Option<String> {
    let parts = pattern.parts().iter().map(|part| match part {
        Part::Text(text) => Some(text.clone()),
        Part::Argument(_) => Some("%{number}".to_owned()),
        Part::Select(_) => None,
    });
    parts.collect()
}
