//! A domain's codes with their names in Rust.

use codegloss_engine::rust_names::{functions, identifier, pascal_case};
use codegloss_engine::{
    Argument, ArgumentKind, Code, CodeIndex, CodeKey, DomainIndex, Resolved, Status, code_span, escape,
};

use crate::listing;

/// What a domain's module imports or is made of, and a code and an argument could name together.
const IMPORTED: [&str; 3] = ["AsLanguage", "CodeRef", "TryFrom"];

/// What every error has beside its constructors.
const METHODS: [&str; 19] = [
    "arguments",
    "catalog",
    "code",
    "content_language",
    "describe",
    "domain",
    "fact",
    "from",
    "is_user_facing",
    "log",
    "message",
    "permalink",
    "source",
    "text",
    "try_from",
    "url",
    "user_message",
    "values",
    "with_source",
];

/// A domain with its codes.
pub(super) struct Domain<'a> {
    pub(super) resolved: &'a Resolved,
    pub(super) index: DomainIndex,
    pub(super) name: &'a str,
    pub(super) codes: Vec<Variant<'a>>,
}

/// A code with its names in Rust.
pub(super) struct Variant<'a> {
    pub(super) code: &'a Code,
    pub(super) name: String,
    /// The function that makes an error of the code.
    pub(super) constructor: String,
    /// What documentation says of it.
    pub(super) doc: String,
    /// The struct of its arguments as a type, if it has arguments.
    pub(super) arguments: Option<String>,
}

impl<'a> Domain<'a> {
    /// The domain with those of its codes that are among `codes`.
    pub(super) fn new(resolved: &'a Resolved, index: DomainIndex, codes: &[CodeIndex]) -> Self {
        let codes: Vec<_> = listing::of_domain(resolved, index, codes).collect();
        let names: Vec<&str> = codes.iter().map(|(_, code)| code.name.as_str()).collect();
        let codes = codes.iter().zip(functions(&names, &METHODS)).map(|(&(number, code), constructor)| {
            let arguments = (!code.arguments.is_empty())
                .then(|| format!("{}Arguments{}", code.name, if takes_text(code) { "<S>" } else { "" }));
            let doc = format!(
                "{}: {}",
                code_span(&code.key.to_string()),
                escape(&listing::message(resolved, number, code))
            );
            Variant { code, name: identifier(&code.name), constructor, doc, arguments }
        });
        Self { resolved, index, name: &resolved.catalog.domains[index].name.value, codes: codes.collect() }
    }
}

impl Domain<'_> {
    /// What precedes the variant of a code: what it means, and that it is to be avoided where that is so.
    pub(super) fn attributes(&self, variant: &Variant<'_>) -> String {
        let deprecated =
            self.deprecation(variant.code).map(|about| format!("        #[deprecated{about}]\n"));
        format!("        #[doc = {:?}]\n{}", variant.doc, deprecated.unwrap_or_default())
    }

    /// What follows `#[deprecated` on the variant of a code that is to be avoided.
    fn deprecation(&self, code: &Code) -> Option<String> {
        if code.status == Status::Active {
            return None;
        }
        let since = code.deprecated_in.as_ref().or(code.retired_in.as_ref());
        let since = since.map(|version| format!("since = {:?}", version.value));
        let replacement = self.replacement(code);
        let note = replacement.map(|variant| format!("note = {:?}", format!("use `{}`", variant.name)));
        let parts: Vec<String> = since.into_iter().chain(note).collect();
        Some(if parts.is_empty() { String::new() } else { format!("({})", parts.join(", ")) })
    }

    /// The code that replaces another, if generated code has it: a private code leaves the project in no form.
    pub(super) fn replacement(&self, code: &Code) -> Option<&Variant<'_>> {
        let key = &code.replaced_by.as_ref()?.value;
        self.codes.iter().find(|variant| variant.code.key == *key)
    }
}

/// Whether an argument of the code is a string.
pub(super) fn takes_text(code: &Code) -> bool {
    code.arguments.iter().any(|argument| argument.kind == ArgumentKind::Text && argument.values.is_empty())
}

/// The enum of a choice among the arguments of the code. Structs of arguments and what a module imports have other names.
pub(super) fn choice_name(code: &Code, argument: &Argument) -> String {
    let name = format!("{}{}", code.name, pascal_case(&argument.name));
    let is_taken = name.ends_with("Arguments") || IMPORTED.contains(&name.as_str());
    if is_taken { format!("{name}Value") } else { name }
}

/// A code as a `CodeRef`, which is a pattern and an expression alike.
pub(super) fn literal(key: &CodeKey) -> String {
    match key {
        CodeKey::Integer(number) => format!("CodeRef::Integer({number})"),
        CodeKey::Text(text) => format!("CodeRef::Text({text:?})"),
    }
}
