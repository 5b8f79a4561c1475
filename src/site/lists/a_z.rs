//! Symbols, aliases and misprints from A to Z.

use std::collections::BTreeMap;

use codegloss_engine::{Address, Diagnostic, DomainIndex, List};
use serde::Serialize;

use super::links::{id, render};
use super::symbols::{Kind, NameParts, Prefix, Prefixes, names};
use crate::site::context::{LocaleContext, Text};
use crate::site::models::platforms::platforms_of_any;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of names.
pub(crate) struct AToZ;

#[derive(Serialize)]
struct Model {
    domains: Vec<DomainNames>,
}

#[derive(Serialize)]
struct DomainNames {
    id: String,
    name: Text,
    beginnings: Vec<Prefix>,
    letters: Vec<Letter>,
}

#[derive(Serialize)]
struct Letter {
    id: String,
    /// The `data-on` of its names.
    on: String,
    label: String,
    names: Vec<NameRow>,
}

/// A name that links to its code.
#[derive(Serialize)]
struct NameRow {
    href: String,
    code: String,
    message: Text,
    status: &'static str,
    kind: Kind,
    #[serde(flatten)]
    name: NameParts,
}

impl Page for AToZ {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::list(context.tag(), List::AToZ)
    }

    fn template(&self) -> &'static str {
        "a-z.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(Address::table(context.tag()))
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        render(List::AToZ, self, context, renderer, &|here| {
            let domains = context.domains().map(|domain| domain_names(context, here, domain));
            Box::new(Model { domains: domains.filter(|domain| !domain.letters.is_empty()).collect() })
        })
    }
}

fn domain_names(context: LocaleContext<'_>, here: &Address, domain: DomainIndex) -> DomainNames {
    let prefixes = Prefixes::new(context, domain);
    let domain_name = context.domain(domain);
    let mut letters: BTreeMap<Initial, Vec<(String, NameRow)>> = BTreeMap::new();
    for name in names(context, domain) {
        let code = context.code(name.code);
        let parts = prefixes.parts(context, &name);
        let sorted_by = parts.parts.concat();
        let row = NameRow {
            href: here.link(&context.address(name.code, "html")),
            code: code.key.to_string(),
            message: context.message(name.code),
            status: code.status.as_str(),
            kind: name.kind,
            name: parts,
        };
        letters.entry(Initial::of(&sorted_by)).or_default().push((sorted_by.to_lowercase(), row));
    }
    let letters = letters.into_iter().map(|(initial, mut names)| {
        names.sort_by(|(one, a), (other, b)| one.cmp(other).then(a.kind.cmp(&b.kind)));
        let names: Vec<NameRow> = names.into_iter().map(|(_, name)| name).collect();
        let mut platforms = platforms_of_any(names.iter().map(|row| row.name.on.as_str()));
        platforms.sort_unstable();
        let on = platforms.join(" ");
        Letter { id: id(domain_name, &initial.id()), label: initial.label(), on, names }
    });
    DomainNames {
        id: domain_name.to_owned(),
        name: context.name(domain_name),
        beginnings: prefixes.listed(context),
        letters: letters.collect(),
    }
}

/// What a name is listed under: digits first, then letters, then what has neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Initial {
    Digit,
    Letter(char),
    Other,
}

impl Initial {
    fn of(name: &str) -> Self {
        match name.chars().find(|c| c.is_alphanumeric()) {
            Some(c) if c.is_numeric() => Self::Digit,
            // A letter whose capital is two, such as the German ß, is listed under itself.
            Some(c) if c.to_uppercase().count() == 1 => {
                c.to_uppercase().next().map_or(Self::Other, Self::Letter)
            }
            Some(c) => Self::Letter(c),
            None => Self::Other,
        }
    }

    fn label(self) -> String {
        match self {
            Self::Digit => "0–9".to_owned(),
            Self::Letter(letter) => letter.to_string(),
            Self::Other => "#".to_owned(),
        }
    }

    fn id(self) -> String {
        match self {
            Self::Digit => "digit".to_owned(),
            Self::Letter(letter) => letter.to_string(),
            Self::Other => "other".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Initial;

    /// Small letters are under their capitals, marks count for nothing.
    #[test]
    fn a_name_is_listed_under_its_first_letter() {
        assert_eq!(Initial::of("_invalid"), Initial::Letter('I'));
        assert_eq!(Initial::of("401_unauthorized"), Initial::Digit);
        assert_eq!(Initial::of("ßign"), Initial::Letter('ß'));
        assert_eq!(Initial::of("--"), Initial::Other);
    }
}
