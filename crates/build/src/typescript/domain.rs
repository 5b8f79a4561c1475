//! The module of one domain: a constant for each code, and what its texts are filled with.

use std::fmt::Write as _;

use codegloss_engine::{Argument, ArgumentKind, CodeKey, code_span, escape};

use super::literal::{code, comment, string};
use super::{HEAD, Modules};
use crate::listing::{ListedCode, ListedDomain};

/// The constants. Names of codes begin with a capital letter, so none of them is a keyword or `domain`.
pub(super) fn module(domain: &ListedDomain<'_>, modules: Modules) -> String {
    let (head, prefix) = match modules {
        Modules::Es => ("", "export const "),
        Modules::CommonJs => (COMMON_JS, "exports."),
    };
    let mut out = format!("{HEAD}{head}\n{prefix}domain = {};\n", string(domain.name));
    for ListedCode { code: listed, .. } in &domain.codes {
        let _ = writeln!(out, "{prefix}{} = {};", listed.name, code(&listed.key));
    }
    out
}

/// What a CommonJS module begins with: other modules see that its names are exports.
pub(super) const COMMON_JS: &str =
    "'use strict';\nObject.defineProperty(exports, '__esModule', { value: true });\n";

/// The types of the constants, and of the arguments.
pub(super) fn declarations(domain: &ListedDomain<'_>, modules: Modules) -> String {
    let mut out = HEAD.to_owned();
    let arguments = || domain.codes.iter().flat_map(|listed| &listed.code.arguments);
    if arguments().any(|argument| argument.kind == ArgumentKind::Number) {
        out.push_str(&modules.import_types("Decimal"));
    }
    out.push_str("\n/** The name of the domain. */\n");
    let _ = writeln!(out, "export declare const domain: {};", string(domain.name));
    for listed in &domain.codes {
        let declared = format!("export declare const {}: {};\n", listed.code.name, code(&listed.code.key));
        out.push_str(&(comment("", &about(domain, listed)) + &declared));
    }
    let codes: Vec<String> = domain.codes.iter().map(|listed| code(&listed.code.key)).collect();
    let codes = if codes.is_empty() { "never".to_owned() } else { codes.join(" | ") };
    let _ = writeln!(out, "\n/** A code of the domain. */\nexport type Code = {codes};");
    for ListedCode { code, .. } in domain.codes.iter().filter(|listed| !listed.code.arguments.is_empty()) {
        let fields: Vec<String> = code.arguments.iter().map(field).collect();
        let _ = write!(
            out,
            "\n/** What the texts of {{@link {name}}} are filled with. */\nexport interface {name}Arguments {{\n{}}}\n",
            fields.concat(),
            name = code.name
        );
    }
    let is_integer = |key: &CodeKey| matches!(key, CodeKey::Integer(_));
    for (name, kind, of_this_kind) in [("ByInteger", "number", true), ("ByText", "string", false)] {
        let codes = domain.codes.iter().filter(|listed| is_integer(&listed.code.key) == of_this_kind);
        let members: Vec<String> = codes.map(member).collect();
        let _ = write!(
            out,
            "\n/** The arguments of each code that is a {kind}. */\nexport interface {name} {{\n{}}}\n",
            members.concat()
        );
    }
    out
}

/// What documentation says of a code.
fn about(domain: &ListedDomain<'_>, listed: &ListedCode<'_>) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", code_span(&listed.code.key.to_string()), escape(&listed.message))];
    if let Some(deprecation) = domain.deprecation(listed.code) {
        let since = deprecation.since.map(|version| format!(" Since {}.", escape(version)));
        let replacement = deprecation.replacement.map(|place| &domain.codes[place].code.name);
        let replacement = replacement.map(|name| format!(" Use {{@link {name}}}."));
        lines.push(format!("@deprecated{}{}", since.unwrap_or_default(), replacement.unwrap_or_default()));
    }
    lines
}

fn field(argument: &Argument) -> String {
    let about = format!("`${}`, such as {}.", argument.name, escape(&argument.example.replace('\n', " ")));
    let kind = match argument.kind {
        ArgumentKind::Number => "number | bigint | Decimal".to_owned(),
        ArgumentKind::Text if argument.values.is_empty() => "string".to_owned(),
        ArgumentKind::Text => {
            let values: Vec<String> = argument.values.iter().map(|value| string(value)).collect();
            values.join(" | ")
        }
    };
    format!("{}  readonly {}: {kind};\n", comment("  ", &[about]), string(&argument.name))
}

/// A code's arguments under the code's digits or text.
fn member(listed: &ListedCode<'_>) -> String {
    let code = listed.code;
    let key = string(&code.key.to_string());
    if code.arguments.is_empty() {
        format!("  {key}: {{}};\n")
    } else {
        format!("  {key}: {}Arguments;\n", code.name)
    }
}
