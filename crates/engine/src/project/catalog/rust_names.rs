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

fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before_is_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && before_is_lower {
            snake.push('_');
        }
        before_is_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        snake.extend(c.to_lowercase());
    }
    snake
}
