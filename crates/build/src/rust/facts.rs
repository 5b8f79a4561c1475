//! What the catalog states about codes beside their texts, as constant functions of a domain's `Code`.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use codegloss_engine::rust_names::{identifier, pascal_case, variants};
use codegloss_engine::{Code, MetaKey, MetaKind, MetaValue, Status};

use super::codes::{Domain, Variant};

/// Writes the enum of each choice among the project's own facts.
pub(super) fn choices(out: &mut String, keys: &[MetaKey]) -> fmt::Result {
    for key in keys.iter().filter(|key| !key.kind.values().is_empty()) {
        let values: Vec<&str> = key.kind.values().iter().map(|value| value.value.as_str()).collect();
        let about = format!("A value of the fact `{}`.", key.name);
        writeln!(out)?;
        choice(out, "", &pascal_case(&key.name), &about, &values)?;
    }
    Ok(())
}

/// Writes an enum of words, as texts and translators know them.
pub(super) fn choice(
    out: &mut String,
    indent: &str,
    name: &str,
    about: &str,
    values: &[&str],
) -> fmt::Result {
    let (mut declared, mut all, mut words) = (String::new(), String::new(), String::new());
    for (variant, value) in variants(values).iter().zip(values) {
        writeln!(declared, "    #[doc = {:?}]\n    {variant},", format!("`{value}`"))?;
        write!(all, "Self::{variant}, ")?;
        writeln!(words, "            Self::{variant} => {value:?},")?;
    }
    let text = format!(
        "/// {about}
#[allow(dead_code, reason = \"an app uses what it needs\")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum {name} {{
{declared}}}

#[allow(dead_code, reason = \"an app uses what it needs\")]
impl {name} {{
    /// Every value, in the order in which they are declared.
    pub const ALL: &'static [Self] = &[{}];

    /// The value as the catalog has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {{
        match self {{
{words}        }}
    }}
}}

/// The value as the catalog has it.
impl ::core::fmt::Display for {name} {{
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
        f.pad(self.as_str())
    }}
}}
",
        all.trim_end_matches(", ")
    );
    for line in text.lines() {
        writeln!(out, "{}{line}", if line.is_empty() { "" } else { indent })?;
    }
    Ok(())
}

impl Domain<'_> {
    /// Writes the functions.
    pub(super) fn facts(&self, out: &mut String) -> fmt::Result {
        let text = |text: &Option<String>| text.as_ref().map(|text| format!("{text:?}"));
        writeln!(out, "\n    impl Code {{")?;
        self.fact(out, "The group of the code within the domain.", "group", "&'static str", |code| {
            code.group.as_ref().map(|group| format!("{:?}", group.value))
        })?;
        self.symbol(out)?;
        let about = "Whether the same call, made again without a change, may succeed; `None` if the catalog does not say.";
        self.fact(out, about, "retryable", "bool", |code| code.retryable.map(|value| value.to_string()))?;
        let about = "How serious the error is, in a word of the project's.";
        self.fact(out, about, "severity", "&'static str", |code| text(&code.severity))?;
        self.status(out)?;
        let about = "The version that introduced the code.";
        self.fact(out, about, "since", "&'static str", |code| text(&code.since))?;
        self.fact(out, "The code to use instead.", "replaced_by", "Self", |code| {
            self.replacement(code).map(|variant| format!("Self::{}", variant.name))
        })?;
        for key in &self.resolved.settings.meta {
            let about = format!("The fact `{}` of the code.", key.name);
            let kind = match key.kind {
                MetaKind::Integer => "i64".to_owned(),
                MetaKind::Boolean => "bool".to_owned(),
                MetaKind::Text => "&'static str".to_owned(),
                MetaKind::Choice(_) => format!("super::{}", pascal_case(&key.name)),
            };
            self.fact(out, &about, &identifier(&key.name), &kind, |code| {
                value(key, code.meta.get(&key.name)?)
            })?;
        }
        self.by_name(out)?;
        writeln!(out, "    }}")
    }

    /// The function that gives any fact, by the name that it has in the catalog.
    fn by_name(&self, out: &mut String) -> fmt::Result {
        let mut cases = String::new();
        for (name, kind) in
            [("group", "Text"), ("severity", "Text"), ("since", "Text"), ("retryable", "Boolean")]
        {
            writeln!(cases, "                {name:?} => self.{name}().map(Fact::{kind}),")?;
        }
        let platforms = self.shown_platforms();
        for (variant, platform) in variants(&platforms).iter().zip(&platforms) {
            let name = format!("symbol.{platform}");
            writeln!(cases, "                {name:?} => self.symbol(Platform::{variant}).map(Fact::Text),")?;
        }
        if platforms.is_empty() {
            writeln!(cases, "                \"symbol\" => self.symbol().map(Fact::Text),")?;
        }
        for key in &self.resolved.settings.meta {
            let kind = match key.kind {
                MetaKind::Integer => "Fact::Integer",
                MetaKind::Boolean => "Fact::Boolean",
                MetaKind::Text => "Fact::Text",
                MetaKind::Choice(_) => "|value| Fact::Text(value.as_str())",
            };
            writeln!(
                cases,
                "                {:?} => self.{}().map({kind}),",
                key.name,
                identifier(&key.name)
            )?;
        }
        write!(
            out,
            "        /// What the catalog states about the code, by its name there, such as `severity`.
        #[must_use]
        pub fn fact(self, name: &str) -> Option<Fact> {{
            match name {{
{cases}                \"replaced-by\" => self.replaced_by().map(|code| code.code().into()),
                \"status\" => Some(Fact::Text(self.status().as_str())),
                \"user-facing\" => Some(Fact::Boolean(self.is_user_facing())),
                _ => None,
            }}
        }}
"
        )
    }

    /// A function that gives what some codes have.
    fn fact(
        &self,
        out: &mut String,
        about: &str,
        name: &str,
        kind: &str,
        value: impl Fn(&Code) -> Option<String>,
    ) -> fmt::Result {
        let mut by_value: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for Variant { code, name, .. } in &self.codes {
            if let Some(value) = value(code) {
                by_value.entry(value).or_default().push(name);
            }
        }
        let given: usize = by_value.values().map(Vec::len).sum();
        let mut cases = String::new();
        for (value, names) in &by_value {
            writeln!(cases, "                Self::{} => Some({value}),", names.join(" | Self::"))?;
        }
        if given < self.codes.len() {
            writeln!(cases, "                _ => None,")?;
        }
        write!(
            out,
            "        /// {about}
        #[must_use]
        pub const fn {name}(self) -> Option<{kind}> {{
            match self {{
{cases}            }}
        }}

"
        )
    }

    /// What source code calls the code: on the platform that is asked for, where platforms differ.
    fn symbol(&self, out: &mut String) -> fmt::Result {
        let about = "What source code calls the code.";
        let platforms = self.shown_platforms();
        if platforms.is_empty() {
            let packs = &self.resolved.settings.packs;
            return self.fact(out, about, "symbol", "&'static str", |code| {
                code.symbol_in(packs).map(|symbol| format!("{symbol:?}"))
            });
        }
        let mut cases = String::new();
        for (variant, platform) in variants(&platforms).iter().zip(&platforms) {
            for Variant { code, name, .. } in &self.codes {
                if let Some(symbol) = code.symbol_on(platform) {
                    writeln!(
                        cases,
                        "                (Self::{name}, Platform::{variant}) => Some({symbol:?}),"
                    )?;
                }
            }
        }
        write!(
            out,
            "        /// {about} `None` where the platform has none.
        #[must_use]
        pub const fn symbol(self, platform: Platform) -> Option<&'static str> {{
            #[allow(unreachable_patterns, reason = \"every code may have a symbol on every platform\")]
            match (self, platform) {{
{cases}                _ => None,
            }}
        }}

"
        )
    }

    fn status(&self, out: &mut String) -> fmt::Result {
        let mut cases = String::new();
        for (status, variant) in [(Status::Deprecated, "Deprecated"), (Status::Retired, "Retired")] {
            let names: Vec<String> = self
                .codes
                .iter()
                .filter(|variant| variant.code.status == status)
                .map(|variant| format!("Self::{}", variant.name))
                .collect();
            if !names.is_empty() {
                writeln!(cases, "                {} => Status::{variant},", names.join(" | "))?;
            }
        }
        if self.codes.iter().any(|variant| variant.code.status == Status::Active) {
            writeln!(cases, "                _ => Status::Active,")?;
        }
        write!(
            out,
            "        /// Where the code is in its life.
        #[must_use]
        pub const fn status(self) -> Status {{
            match self {{
{cases}            }}
        }}

"
        )
    }

    /// The platforms on which one of its codes has a symbol, if symbols differ by platform.
    fn shown_platforms(&self) -> Vec<&str> {
        let platforms = &self.resolved.catalog.domains[self.index].platforms;
        let is_on = |code: &Code, platform: &str| {
            code.symbols.iter().any(|symbol| symbol.platform.as_deref().is_none_or(|own| own == platform))
        };
        let is_shown = |platform: &&str| self.codes.iter().any(|variant| is_on(variant.code, platform));
        let packs = &self.resolved.settings.packs;
        let shown = platforms.iter().map(String::as_str).filter(|platform| packs.has_platform(platform));
        if platforms.len() > 1 { shown.filter(is_shown).collect() } else { Vec::new() }
    }

    /// Writes the enum of these platforms.
    pub(super) fn platforms(&self, out: &mut String) -> fmt::Result {
        let platforms = self.shown_platforms();
        if platforms.is_empty() {
            return Ok(());
        }
        writeln!(out)?;
        choice(out, "    ", "Platform", "A platform on which symbols may differ.", &platforms)
    }
}

/// The value of a fact in Rust.
fn value(key: &MetaKey, value: &MetaValue) -> Option<String> {
    match value {
        MetaValue::Integer(number) => Some(number.to_string()),
        MetaValue::Boolean(value) => Some(value.to_string()),
        MetaValue::Text(text) if key.kind == MetaKind::Text => Some(format!("{text:?}")),
        MetaValue::Text(text) => {
            let values: Vec<&str> = key.kind.values().iter().map(|value| value.value.as_str()).collect();
            let place = values.iter().position(|value| value == text)?;
            let variant = variants(&values).into_iter().nth(place)?;
            Some(format!("super::{}::{variant}", pascal_case(&key.name)))
        }
    }
}
