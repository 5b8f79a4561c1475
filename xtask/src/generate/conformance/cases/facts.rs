//! What is asked of the file of facts, and what the runtime answers.

use std::collections::BTreeSet;

use codegloss_runtime::CodeRef;
use codegloss_runtime::facts::{Facts, Stated};

use super::{escape, field, key, line};

/// Codes and names that the project does not have, or only in another domain or as another kind.
const UNKNOWN: [(&str, CodeRef<'_>, &str); 8] = [
    ("account", CodeRef::Integer(105), "status"),
    ("account", CodeRef::Text("104"), "status"),
    ("shop", CodeRef::Text("account/invalid-token"), "status"),
    ("accoun", CodeRef::Integer(104), "status"),
    ("nothing", CodeRef::Integer(104), "status"),
    ("account", CodeRef::Integer(104), "symbol"),
    ("account", CodeRef::Integer(104), ""),
    ("account", CodeRef::Text(""), "status"),
];

/// Writes every fact of every code, and which facts a code does not have.
pub(in crate::generate::conformance) fn write(facts: &Facts<'_>, out: &mut String) {
    let names: BTreeSet<&str> =
        facts.all().flat_map(|(_, _, own)| own.all().map(|(name, _)| name).collect::<Vec<_>>()).collect();
    for (domain, code, _) in facts.all() {
        for name in &names {
            case(facts, domain, code, name, out);
        }
    }
    for code in [CodeRef::Integer(104), CodeRef::Text("104"), CodeRef::Text("account/invalid-token")] {
        case(facts, "", code, "http-status", out);
        case(facts, "", code, "status", out);
    }
    for (domain, code, name) in UNKNOWN {
        case(facts, domain, code, name, out);
    }
}

fn case(facts: &Facts<'_>, domain: &str, code: CodeRef<'_>, name: &str, out: &mut String) {
    let of_code = facts.of(domain, code);
    let found = of_code.map(|own| own.get(name).map_or_else(|| "-".to_owned(), stated));
    let domain = if domain.is_empty() { "-" } else { domain };
    line(out, &["fact", domain, &key(code), &field(name), &found.unwrap_or_else(|| "no-code".to_owned())]);
}

fn stated(fact: Stated<'_>) -> String {
    match fact {
        Stated::Text(text) => format!("t:{}", escape(text)),
        Stated::Integer(number) => format!("i:{number}"),
        Stated::Boolean(value) => format!("b:{}", if value { "yes" } else { "no" }),
        // The form has no letter for it yet, and no reader takes such a line.
        _ => "?".to_owned(),
    }
}
