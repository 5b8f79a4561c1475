//! A domain's module: its codes, and the error that each of them is.

use std::fmt::{self, Write as _};

use codegloss_engine::rust_names::identifier;
use codegloss_engine::{CodeIndex, CodeKey, DomainIndex, Resolved};

use super::codes::{Domain, Variant, literal};
use super::error;

/// Writes the module of a domain, with those of its codes that are among `codes`.
pub(super) fn module(
    out: &mut String,
    resolved: &Resolved,
    index: DomainIndex,
    codes: &[CodeIndex],
) -> fmt::Result {
    let domain = Domain::new(resolved, index, codes);
    let Domain { name, codes, .. } = &domain;
    writeln!(
        out,
        "
/// The codes of the domain `{name}`.
#[allow(dead_code, deprecated, unused_imports, reason = \"an app uses what it needs\")]
#[allow(clippy::all, clippy::pedantic, reason = \"nobody edits this\")]
pub mod {} {{
    use ::core::convert::TryFrom;

    use ::codegloss_runtime::{{
        AsLanguage, CodeRef, Description, Fact, Field, Formatted, Number, Status, Url, Value, Values,
    }};
",
        identifier(name)
    )?;
    domain.platforms(out)?;
    domain.code(out)?;
    // Nothing more can be said of no code.
    if !codes.is_empty() {
        domain.facts(out)?;
        domain.url(out)?;
        domain.conversions(out)?;
        error::write(out, &domain)?;
    }
    writeln!(out, "}}")
}

impl Domain<'_> {
    fn code(&self, out: &mut String) -> fmt::Result {
        let name = self.name;
        let (mut variants, mut all, mut codes) = (String::new(), String::new(), String::new());
        let unspoken: Vec<String> = self
            .codes
            .iter()
            .filter(|variant| !variant.code.user_facing)
            .map(|variant| format!("Self::{}", variant.name))
            .collect();
        let is_user_facing = match unspoken.join(" | ") {
            none if none.is_empty() => "let _ = self;\n            true".to_owned(),
            some => format!("!matches!(self, {some})"),
        };
        for variant in &self.codes {
            let (Variant { code, name, .. }, about) = (variant, self.attributes(variant));
            writeln!(variants, "{about}        {name},")?;
            writeln!(all, "            Self::{name},")?;
            writeln!(codes, "                Self::{name} => {},", literal(&code.key))?;
        }
        write!(
            out,
            "    /// A code of the domain `{name}`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum Code {{
{variants}    }}

    impl Code {{
        /// The name of the domain.
        pub const DOMAIN: &'static str = {name:?};

        /// Every code of the domain, in the order of the catalog.
        pub const ALL: &'static [Self] = &[
{all}        ];

        /// The number or string of the code.
        #[must_use]
        pub const fn code(self) -> CodeRef<'static> {{
            match self {{
{codes}            }}
        }}

        /// Whether the code is a failure that an app's end user may be told about.
        #[must_use]
        pub const fn is_user_facing(self) -> bool {{
            {is_user_facing}
        }}

        /// What the project says about the code to a reader of `language`.
        #[must_use]
        pub fn describe(self, language: impl AsLanguage) -> Option<Description<'static>> {{
            let catalog = super::catalog();
            catalog.describe(Self::DOMAIN, self.code(), language.in_catalog(&catalog))
        }}
    }}

    impl From<Code> for CodeRef<'static> {{
        fn from(code: Code) -> Self {{
            code.code()
        }}
    }}

    /// The domain and the number or string of the code, `{name}/…`.
    impl ::core::fmt::Display for Code {{
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
            ::core::write!(f, \"{{}}/{{}}\", Self::DOMAIN, self.code())
        }}
    }}
"
        )
    }

    /// Where the site has the code's page, if the project says where its site stands.
    fn url(&self, out: &mut String) -> fmt::Result {
        let Some(base) = &self.resolved.settings.base_url else {
            return Ok(());
        };
        let (mut pages, mut permalinks) = (String::new(), String::new());
        for Variant { code, name, .. } in &self.codes {
            let page = format!("{}.html", self.resolved.catalog.page_of(code));
            let page = code.is_public().then_some(page);
            writeln!(pages, "                Self::{name} => {page:?},")?;
            let permalink = self.resolved.catalog.permalink_of(code, self.resolved.default_domain);
            let permalink = code.is_public().then(|| format!("{base}e/{permalink}.html"));
            writeln!(permalinks, "                Self::{name} => {permalink:?},")?;
        }
        write!(
            out,
            "
    impl Code {{
        /// The code's page on the project's site, for a reader of `language`. A code that is internal or a draft has none.
        #[must_use]
        pub fn url(self, language: impl AsLanguage) -> Option<Url<'static>> {{
            let page = match self {{
{pages}            }};
            let catalog = super::catalog();
            let locale = catalog.locale(language.in_catalog(&catalog));
            Some(Url::new({base:?}, locale, page?))
        }}

        /// The permanent address of the code's page, which is the same for readers of every language. A code that is internal or a draft has none.
        #[must_use]
        pub const fn permalink(self) -> Option<&'static str> {{
            match self {{
{permalinks}            }}
        }}
    }}
"
        )
    }

    /// From what an app received: the value comes back as the error when it is no code of the domain.
    fn conversions(&self, out: &mut String) -> fmt::Result {
        let mut cases = String::new();
        for Variant { code, name, .. } in &self.codes {
            writeln!(cases, "                {} => Ok(Self::{name}),", literal(&code.key))?;
        }
        write!(
            out,
            "
    impl<'a> TryFrom<CodeRef<'a>> for Code {{
        type Error = CodeRef<'a>;

        fn try_from(code: CodeRef<'a>) -> Result<Self, CodeRef<'a>> {{
            match code {{
{cases}                other => Err(other),
            }}
        }}
    }}

    /// From what a code displays as, `{name}/…`, or its number or string alone.
    impl ::core::str::FromStr for Code {{
        type Err = ::codegloss_runtime::ParseCodeError;

        fn from_str(text: &str) -> Result<Self, ::codegloss_runtime::ParseCodeError> {{
            ::codegloss_runtime::parse_code(text, Self::DOMAIN, |code| Self::try_from(code).ok())
        }}
    }}
",
            name = self.name
        )?;
        let is_text = |variant: &Variant<'_>| matches!(variant.code.key, CodeKey::Text(_));
        let has_text = self.codes.iter().any(is_text);
        let has_integer = !self.codes.iter().all(is_text);
        let kinds = [(has_integer, "", "i64", "Integer"), (has_text, "<'a>", "&'a str", "Text")];
        for (_, generics, kind, key) in kinds.into_iter().filter(|(is_there, ..)| *is_there) {
            write!(
                out,
                "
    impl{generics} TryFrom<{kind}> for Code {{
        type Error = {kind};

        fn try_from(code: {kind}) -> Result<Self, {kind}> {{
            Self::try_from(CodeRef::{key}(code)).map_err(|_| code)
        }}
    }}
"
            )?;
        }
        let method = match (has_integer, has_text) {
            (true, true) => "deserialize_any",
            (true, false) => "deserialize_i64",
            (false, _) => "deserialize_str",
        };
        writeln!(out, "\n    ::codegloss_runtime::serde_code!(Code, {method});")
    }
}
