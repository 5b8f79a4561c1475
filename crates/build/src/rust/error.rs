//! The error that each code of a domain is, with its arguments.
//!
//! An error displays in the default locale, with domain and code before it: `Display` has no reader, and a log is searched in one
//! language. Readers are told through `message`, `user_message` and `text`, which take their language.

use std::fmt::{self, Write as _};

use codegloss_engine::rust_names::fields;
use codegloss_engine::{ArgumentKind, escape};

use super::codes::{Domain, Variant, choice_name, takes_text};
use super::facts::choice;
use super::wire;

/// Writes the error type of a domain, and the structs of arguments that it holds.
pub(super) fn write(out: &mut String, domain: &Domain<'_>) -> fmt::Result {
    let error = ErrorType { domain };
    error.definition(out)?;
    error.constructors(out)?;
    error.texts(out)?;
    error.conversions(out)?;
    error.coded(out)?;
    wire::write(out, domain)?;
    domain.codes.iter().try_for_each(|variant| arguments(out, variant))
}

struct ErrorType<'a> {
    domain: &'a Domain<'a>,
}

impl ErrorType<'_> {
    /// The parameter of the error type, the type that its strings have: none when no argument is a string.
    fn parameter(&self) -> &'static str {
        if self.domain.codes.iter().any(|variant| takes_text(variant.code)) { "<S>" } else { "" }
    }

    /// As `parameter`, with what `values` needs.
    fn bounded(&self, more: &str) -> String {
        if self.parameter().is_empty() { String::new() } else { format!("<S: AsRef<str>{more}>") }
    }

    /// How many arguments the code has that has most: every error's values have one type.
    fn most_arguments(&self) -> usize {
        self.domain.codes.iter().map(|variant| variant.code.arguments.len()).max().unwrap_or(0)
    }

    fn definition(&self, out: &mut String) -> fmt::Result {
        let name = self.domain.name;
        let default = &self.domain.resolved.locales[self.domain.resolved.settings.default].tag;
        let (mut variants, mut codes) = (String::new(), String::new());
        for variant in &self.domain.codes {
            let (Variant { name, arguments, .. }, about) = (variant, self.domain.attributes(variant));
            let (held, pattern) = match arguments {
                Some(arguments) => (format!("({arguments})"), "(..)"),
                None => (String::new(), ""),
            };
            writeln!(variants, "{about}        {name}{held},")?;
            writeln!(codes, "                Self::{name}{pattern} => Code::{name},")?;
        }
        let parameter = self.parameter();
        let about = if parameter.is_empty() {
            ""
        } else {
            "\n    ///\n    /// `S` is the type of its strings: `String` to own them, `&str` to borrow them."
        };
        let (open, close) = self.owned();
        write!(
            out,
            "
{open}    /// An error of the domain `{name}`, with the arguments of its texts.
    ///
    /// It displays as `{name}/…: …`, its code and its message in the project's default locale (`{default}`): that is for
    /// logs. A reader is told [`message`](Self::message), [`user_message`](Self::user_message) or another
    /// [`text`](Self::text) in a language of their own.{about}
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Error{parameter} {{
{variants}    }}
{close}
    impl{parameter} Error{parameter} {{
        /// The code.
        #[must_use]
        pub const fn code(&self) -> Code {{
            match self {{
{codes}            }}
        }}
    }}
"
        )
    }

    /// What surrounds an item that has strings of its own: the runtime decides by its features what these are unless they are named.
    fn owned(&self) -> (&'static str, &'static str) {
        owned(self.parameter())
    }

    /// A function for each code, so that an error is made in one call.
    fn constructors(&self, out: &mut String) -> fmt::Result {
        let (open, close) = self.owned();
        write!(out, "\n{open}    impl Error {{\n")?;
        for (index, variant) in self.domain.codes.iter().enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            self.constructor(out, variant)?;
        }
        write!(out, "    }}\n{close}")
    }

    fn constructor(&self, out: &mut String, variant: &Variant<'_>) -> fmt::Result {
        let Variant { code, name, constructor, .. } = variant;
        let about = self.domain.attributes(variant);
        let (mut parameters, mut members) = (Vec::new(), Vec::new());
        for (argument, field) in code.arguments.iter().zip(fields(&code.arguments)) {
            if !argument.values.is_empty() {
                parameters.push(format!("{field}: {}", choice_name(code, argument)));
                members.push(field);
                continue;
            }
            let kind = match argument.kind {
                ArgumentKind::Number => "Number",
                ArgumentKind::Text => "::codegloss_runtime::alloc::string::String",
            };
            parameters.push(format!("{field}: impl Into<{kind}>"));
            members.push(format!("{field}: {field}.into()"));
        }
        let (constant, made) = if members.is_empty() {
            ("const ", format!("Self::{name}"))
        } else {
            ("", format!("Self::{name}({}Arguments {{ {} }})", code.name, members.join(", ")))
        };
        writeln!(
            out,
            "{about}        #[must_use]
        pub {constant}fn {constructor}({}) -> Self {{
            {made}
        }}",
            parameters.join(", ")
        )
    }

    fn texts(&self, out: &mut String) -> fmt::Result {
        let count = self.most_arguments();
        let mut values = String::new();
        for Variant { name, arguments, .. } in &self.domain.codes {
            let (pattern, given) = match arguments {
                Some(_) => ("(arguments)", "&arguments.values()"),
                None => ("", "&[]"),
            };
            writeln!(values, "                Self::{name}{pattern} => Values::new({given}),")?;
        }
        let formatted = format!("Formatted<'_, Values<'_, {count}>>");
        let (parameter, bounded) = (self.parameter(), self.bounded(""));
        write!(
            out,
            "
    impl{bounded} Error{parameter} {{
        /// The values of its arguments by name, for [`::codegloss_runtime::Text::with`].
        #[must_use]
        pub fn values(&self) -> Values<'_, {count}> {{
            match self {{
{values}            }}
        }}

        /// A field's text for a reader of `language`.
        #[must_use]
        pub fn text(&self, field: Field, language: impl AsLanguage) -> Option<{formatted}> {{
            Some(self.code().describe(language)?.get(field)?.with(self.values()))
        }}

        /// What went wrong, as a short title, for a reader of `language`.
        #[must_use]
        pub fn message(&self, language: impl AsLanguage) -> Option<{formatted}> {{
            self.text(Field::Message, language)
        }}

        /// The code's own text for an app's end user who reads `language`: `None` if it has none.
        #[must_use]
        pub fn user_message(&self, language: impl AsLanguage) -> Option<{formatted}> {{
            self.text(Field::UserMessage, language)
        }}

        /// What an app shows its end user who reads `language`: the code's own text, or the project's generic one. `None`
        /// means that there is nothing to show: the code is [not for users](Code::is_user_facing).
        #[must_use]
        pub fn user_message_or_generic(&self, language: impl AsLanguage) -> Option<{formatted}> {{
            Some(self.code().describe(language)?.user_message_or_generic()?.with(self.values()))
        }}
    }}
"
        )
    }

    fn conversions(&self, out: &mut String) -> fmt::Result {
        let (parameter, bounded) = (self.parameter(), self.bounded(""));
        let debugged = self.bounded(" + ::core::fmt::Debug");
        write!(
            out,
            "
    impl{bounded} ::core::fmt::Display for Error{parameter} {{
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
            let (catalog, code) = (super::catalog(), self.code().code());
            ::core::write!(f, \"{{}}/{{code}}\", Code::DOMAIN)?;
            let description = catalog.describe(Code::DOMAIN, code, catalog.default_language());
            match description.and_then(|description| description.message()) {{
                Some(message) => ::core::write!(f, \": {{}}\", message.with(self.values())),
                None => Ok(()),
            }}
        }}
    }}

    impl{debugged} ::core::error::Error for Error{parameter} {{}}
"
        )?;
        let is_whole = self.most_arguments() == 0;
        let mut cases = String::new();
        for Variant { name, arguments, .. } in &self.domain.codes {
            match arguments {
                Some(arguments) => write!(
                    out,
                    "
    impl{parameter} From<{arguments}> for Error{parameter} {{
        fn from(arguments: {arguments}) -> Self {{
            Self::{name}(arguments)
        }}
    }}
"
                )?,
                None if is_whole => writeln!(cases, "                Code::{name} => Self::{name},")?,
                None => writeln!(cases, "                Code::{name} => Ok(Self::{name}),")?,
            }
        }
        if is_whole {
            return write!(
                out,
                "
    impl From<Code> for Error {{
        fn from(code: Code) -> Self {{
            match code {{
{cases}            }}
        }}
    }}
"
            );
        }
        write!(
            out,
            "
    /// A code that takes arguments is no error without them: it comes back.
    impl{parameter} TryFrom<Code> for Error{parameter} {{
        type Error = Code;

        fn try_from(code: Code) -> Result<Self, Code> {{
            match code {{
{cases}                other => Err(other),
            }}
        }}
    }}
"
        )
    }

    /// What it has in common with the errors of other domains.
    fn coded(&self, out: &mut String) -> fmt::Result {
        let (parameter, bounded) = (self.parameter(), self.bounded(" + ::core::fmt::Debug"));
        let (url, permalink) = match self.domain.resolved.settings.base_url {
            Some(_) => ("self.code().url(language)", "self.code().permalink()"),
            None => ("let _ = language;\n            None", "None"),
        };
        write!(
            out,
            "
    impl{bounded} ::codegloss_runtime::CodedError for Error{parameter} {{
        fn domain(&self) -> &'static str {{
            Code::DOMAIN
        }}

        fn code(&self) -> CodeRef<'static> {{
            self.code().code()
        }}

        fn catalog(&self) -> ::codegloss_runtime::Catalog<'static> {{
            super::catalog()
        }}

        fn is_user_facing(&self) -> bool {{
            self.code().is_user_facing()
        }}

        fn fact(&self, name: &str) -> Option<Fact> {{
            self.code().fact(name)
        }}

        fn url_in(&self, language: ::codegloss_runtime::Language) -> Option<Url<'static>> {{
            {url}
        }}

        fn permalink(&self) -> Option<&'static str> {{
            {permalink}
        }}

        fn read_arguments(&self, reader: &mut dyn FnMut(&[(&'static str, Value<'_>)])) {{
            reader(&self.values());
        }}
    }}
"
        )
    }
}

/// As [`ErrorType::owned`], for a type with this parameter.
fn owned(parameter: &str) -> (&'static str, &'static str) {
    if parameter.is_empty() { ("", "") } else { ("    ::codegloss_runtime::owned! {\n", "    }\n") }
}

/// A struct that must be filled before a text with arguments can be said: none of them can be forgotten.
fn arguments(out: &mut String, variant: &Variant<'_>) -> fmt::Result {
    let Some(name) = &variant.arguments else {
        return Ok(());
    };
    let (plain, parameter) = name.split_at(name.find('<').unwrap_or(name.len()));
    let (bounded, lifetime) = if parameter.is_empty() { ("", "'static") } else { ("<S: AsRef<str>>", "'_") };
    let (open, close) = owned(parameter);
    let (mut members, mut values) = (String::new(), String::new());
    for (argument, field) in variant.code.arguments.iter().zip(fields(&variant.code.arguments)) {
        let doc = format!("`${}`, such as {}.", argument.name, escape(&argument.example));
        let (kind, value) = match argument.kind {
            ArgumentKind::Number => ("Number".to_owned(), format!("Value::Number(self.{field})")),
            ArgumentKind::Text if argument.values.is_empty() => {
                ("S".to_owned(), format!("Value::Text(self.{field}.as_ref())"))
            }
            ArgumentKind::Text => {
                let name = choice_name(variant.code, argument);
                let about =
                    format!("A value of `${}` in the texts of [`Code::{}`].", argument.name, variant.name);
                let words: Vec<&str> = argument.values.iter().map(String::as_str).collect();
                writeln!(out)?;
                choice(out, "    ", &name, &about, &words)?;
                (name, format!("Value::Text(self.{field}.as_str())"))
            }
        };
        writeln!(members, "        #[doc = {doc:?}]\n        pub {field}: {kind},")?;
        writeln!(values, "                ({:?}, {value}),", argument.name)?;
    }
    write!(
        out,
        "
{open}    /// What the texts of [`Code::{}`] are filled with.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct {plain}{parameter} {{
{members}    }}
{close}
    impl{bounded} {name} {{
        /// The values by name, for [`::codegloss_runtime::Text::with`].
        #[must_use]
        pub fn values(&self) -> [(&'static str, Value<{lifetime}>); {}] {{
            [
{values}            ]
        }}
    }}
",
        variant.name,
        variant.code.arguments.len()
    )
}
