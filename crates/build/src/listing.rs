//! The codes that an app has, domain by domain: what generated code of any language is made of.

use codegloss_engine::{Code, CodeIndex, DomainIndex, Resolved, Status};
use codegloss_runtime::Field;

/// A domain with those of its codes that packs have.
pub(crate) struct ListedDomain<'a> {
    pub(crate) name: &'a str,
    pub(crate) is_default: bool,
    pub(crate) codes: Vec<ListedCode<'a>>,
}

/// A code with what documentation says of it.
pub(crate) struct ListedCode<'a> {
    pub(crate) code: &'a Code,
    /// Its message in the source locale, on one line; empty if it has none.
    pub(crate) message: String,
}

/// That a code is to be avoided.
pub(crate) struct Deprecation<'a> {
    /// The version since when.
    pub(crate) since: Option<&'a str>,
    /// The place of the code to use now, among those of the domain.
    pub(crate) replacement: Option<usize>,
}

/// The domains that packs have, in the order of the catalog.
pub(crate) fn domains(resolved: &Resolved) -> Vec<ListedDomain<'_>> {
    let packed = resolved.packed();
    let listed = |&domain: &DomainIndex| ListedDomain {
        name: &resolved.catalog.domains[domain].name.value,
        is_default: domain == resolved.default_domain,
        codes: of_domain(resolved, domain, &packed.codes)
            .map(|(index, code)| ListedCode { code, message: message(resolved, index, code) })
            .collect(),
    };
    packed.domains.iter().map(listed).collect()
}

/// Those of the codes that are of a domain.
pub(crate) fn of_domain<'a, 'c>(
    resolved: &'a Resolved,
    domain: DomainIndex,
    codes: &'c [CodeIndex],
) -> impl Iterator<Item = (CodeIndex, &'a Code)> + use<'a, 'c> {
    let codes = codes.iter().map(|&index| (index, &resolved.catalog.codes[index]));
    codes.filter(move |(_, code)| code.domain == domain)
}

/// The message of a code in the source locale, on one line.
pub(crate) fn message(resolved: &Resolved, index: CodeIndex, code: &Code) -> String {
    let text = resolved.text(resolved.settings.source, index, Field::Message);
    let shown = text.map(|(from, text)| resolved.shown(from, &code.arguments, text).plain);
    shown.unwrap_or_default().replace('\n', " ")
}

impl ListedDomain<'_> {
    /// Whether a code of the domain is to be avoided, and what to use.
    pub(crate) fn deprecation<'c>(&self, code: &'c Code) -> Option<Deprecation<'c>> {
        if code.status == Status::Active {
            return None;
        }
        let since = code.deprecated_in.as_ref().or(code.retired_in.as_ref());
        // A private code leaves the project in no form, so it is looked for among those that are listed.
        let replacement = code.replaced_by.as_ref();
        let replacement =
            replacement.and_then(|by| self.codes.iter().position(|listed| listed.code.key == by.value));
        Some(Deprecation { since: since.map(|version| version.value.as_str()), replacement })
    }
}
