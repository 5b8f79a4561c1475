//! The catalog's names as Rust writes them, for generated code.

use crate::project::catalog::Argument;

/// Names that no field, module or variant may have, raw or not.
const NOT_RAW: [&str; 4] = ["self", "Self", "super", "crate"];

/// Keywords (Rust 2024 reference, "Keywords") that a name may be when it is written raw.
const KEYWORDS: [&str; 49] = [
    "as", "break", "const", "continue", "else", "enum", "extern", "false", "fn", "for", "if", "impl", "in",
    "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "static", "struct", "trait",
    "true", "type", "unsafe", "use", "where", "while", "async", "await", "dyn", "abstract", "become", "box",
    "do", "final", "gen", "macro", "override", "priv", "try", "typeof", "unsized", "virtual", "yield",
    "union",
];

/// A name of the catalog as Rust may write it.
#[must_use]
pub fn identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    if NOT_RAW.contains(&name.as_str()) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// The fields of a struct of arguments: Rust's case, whatever the catalog's, and each a name of its own.
#[must_use]
pub fn fields(arguments: &[Argument]) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for argument in arguments {
        let mut field = identifier(&snake(&argument.name));
        while fields.contains(&field) {
            field.push('_');
        }
        fields.push(field);
    }
    fields
}

/// The functions of a type that make its variants, none with a name that is taken.
#[must_use]
pub fn functions(variants: &[&str], taken: &[&str]) -> Vec<String> {
    let mut functions: Vec<String> = Vec::new();
    for variant in variants {
        let mut function = identifier(&snake(variant));
        while taken.contains(&function.as_str()) || functions.contains(&function) {
            function.push('_');
        }
        functions.push(function);
    }
    functions
}

/// The variants of an enum of these words, each a name of its own.
#[must_use]
pub fn variants(words: &[&str]) -> Vec<String> {
    let mut variants: Vec<String> = Vec::new();
    for word in words {
        let mut variant = identifier(&pascal_case(word));
        while variants.contains(&variant) {
            variant.push('_');
        }
        variants.push(variant);
    }
    variants
}

/// A name in the case of Rust's types: `NOT_FOUND` and `not-found` are `NotFound`. One that would not begin with a letter gets one.
#[must_use]
pub fn pascal_case(from: &str) -> String {
    let name = joined(from);
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("Value{name}") }
}

/// The words of a name in one, each with a capital letter. Everything but letters and digits of ASCII separates words.
pub(crate) fn joined(from: &str) -> String {
    let mut name = String::new();
    let mut upper = true;
    let screaming = !from.contains(|c: char| c.is_lowercase());
    for c in from.chars() {
        if !c.is_ascii_alphanumeric() {
            upper = true;
        } else if upper {
            name.extend(c.to_uppercase());
            upper = false;
        } else if screaming {
            name.extend(c.to_lowercase());
        } else {
            name.push(c);
        }
    }
    name
}

/// A name in the case of Rust's functions: `waitTime` is `wait_time`, `HTTPError` is `http_error`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let begins = before.is_ascii_lowercase()
            || before.is_ascii_digit()
            || before.is_ascii_uppercase() && rest.peek().is_some_and(char::is_ascii_lowercase);
        if c.is_ascii_uppercase() && begins {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
        before = c;
    }
    snake
}
