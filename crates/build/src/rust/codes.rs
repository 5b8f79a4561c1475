//! A domain's codes with their names in Rust.

use codegloss_engine::rust_names::identifier;
use codegloss_engine::{ArgumentKind, Code, CodeIndex, CodeKey, DomainIndex, Resolved, code_span, escape};
use codegloss_runtime::Field;

/// A domain with its codes.
pub(super) struct Domain<'a> {
    pub(super) resolved: &'a Resolved,
    pub(super) name: &'a str,
    pub(super) codes: Vec<Variant<'a>>,
}

/// A code with its names in Rust.
pub(super) struct Variant<'a> {
    pub(super) code: &'a Code,
    pub(super) name: String,
    /// What documentation says of it.
    pub(super) doc: String,
    /// The struct of its arguments as a type, if it has arguments.
    pub(super) arguments: Option<String>,
}

impl<'a> Domain<'a> {
    /// The domain with those of its codes that are among `codes`.
    pub(super) fn new(resolved: &'a Resolved, index: DomainIndex, codes: &[CodeIndex]) -> Self {
        let codes = codes.iter().map(|&number| (number, &resolved.catalog.codes[number]));
        let codes = codes.filter(|(_, code)| code.domain == index).map(|(number, code)| {
            let said = resolved.text(resolved.settings.source, number, Field::Message);
            let said = said
                .map(|(from, text)| resolved.shown(from, &code.arguments, text).plain)
                .unwrap_or_default();
            let arguments = (!code.arguments.is_empty())
                .then(|| format!("{}Arguments{}", code.name, if takes_text(code) { "<S>" } else { "" }));
            let doc = format!("{}: {}", code_span(&code.key.to_string()), escape(&said.replace('\n', " ")));
            Variant { code, name: identifier(&code.name), doc, arguments }
        });
        Self { resolved, name: &resolved.catalog.domains[index].name.value, codes: codes.collect() }
    }
}

/// Whether an argument of the code is a string.
pub(super) fn takes_text(code: &Code) -> bool {
    code.arguments.iter().any(|argument| argument.kind == ArgumentKind::Text)
}

/// A code as a `CodeRef`, which is a pattern and an expression alike.
pub(super) fn literal(key: &CodeKey) -> String {
    match key {
        CodeKey::Integer(number) => format!("CodeRef::Integer({number})"),
        CodeKey::Text(text) => format!("CodeRef::Text({text:?})"),
    }
}
