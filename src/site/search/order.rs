//! The order of codes in the lists of search.

use codegloss_engine::{CodeIndex, DomainIndex};

use crate::site::context::LocaleContext;

/// The domains that have codes, the default one first: a number alone is one of its codes.
pub(super) fn domains(context: LocaleContext<'_>) -> impl Iterator<Item = DomainIndex> {
    let mut domains: Vec<DomainIndex> = context.domains().collect();
    domains.sort_by_key(|&domain| domain != context.resolved.default_domain);
    domains.into_iter()
}

/// All codes.
pub(super) fn codes(context: LocaleContext<'_>) -> impl Iterator<Item = CodeIndex> {
    domains(context).flat_map(move |domain| context.codes(domain)).copied()
}
