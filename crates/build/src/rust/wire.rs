//! Errors that arrive from other programs.

use std::fmt::{self, Write as _};

use codegloss_engine::rust_names::fields;
use codegloss_engine::{ArgumentKind, Code, CodeIndex, Resolved};

use super::codes::{Domain, Variant, choice_name, literal, takes_text};

/// Writes how the error type of a domain is written and read by serde.
pub(super) fn write(out: &mut String, domain: &Domain<'_>) -> fmt::Result {
    let (mut cases, mut is_generic) = (String::new(), false);
    for variant in &domain.codes {
        let Variant { code, name, .. } = variant;
        is_generic |= takes_text(code);
        let made = match &variant.arguments {
            Some(_) => format!("(\n{}            )", arguments(code)?),
            None => String::new(),
        };
        writeln!(cases, "            Code::{name} => Error::{name}{made},")?;
    }
    let (generics, error, owned) = if is_generic {
        (
            "S: AsRef<str> + ::core::fmt::Debug",
            "Error<S>",
            "Error<::codegloss_runtime::alloc::string::String>",
        )
    } else {
        ("", "Error", "Error")
    };
    write!(
        out,
        "
    ::codegloss_runtime::serde_error! {{
        [{generics}] {error}, {owned}, |code, arguments| match code {{
{cases}        }}
    }}
"
    )
}

/// The struct of a code's arguments, each read by its name.
fn arguments(code: &Code) -> Result<String, fmt::Error> {
    let mut out = format!("                {}Arguments {{\n", code.name);
    for (argument, field) in code.arguments.iter().zip(fields(&code.arguments)) {
        let name = &argument.name;
        let value = match argument.kind {
            ArgumentKind::Number => format!("number({name:?})"),
            ArgumentKind::Text if argument.values.is_empty() => format!("text({name:?})"),
            ArgumentKind::Text => {
                let choice = choice_name(code, argument);
                format!("choice({name:?}, {choice}::ALL, {choice}::as_str)")
            }
        };
        writeln!(out, "                    {field}: arguments.{value}?,")?;
    }
    writeln!(out, "                }}")?;
    Ok(out)
}

/// Writes the function that takes an error of any domain.
pub(super) fn received(out: &mut String, resolved: &Resolved, codes: &[CodeIndex]) -> fmt::Result {
    let mut choices = Vec::new();
    for code in codes.iter().map(|&code| &resolved.catalog.codes[code]) {
        let domain = &resolved.catalog.domain_of(code).name.value;
        for argument in code.arguments.iter().filter(|argument| !argument.values.is_empty()) {
            let key = literal(&code.key);
            let choice = format!(
                "\n    ({domain:?}, ::codegloss_runtime::{key}, {:?}, &{:?})",
                argument.name, argument.values
            );
            choices.push(choice);
        }
    }
    writeln!(out, "\n::codegloss_runtime::received! {{{}}}", choices.join(","))
}
