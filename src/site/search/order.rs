//! The order of codes in the lists of search.

use crate::site::context::LocaleContext;

/// The domains that have codes, the default one first: a number alone is one of its codes.
pub(super) fn domains(context: LocaleContext<'_>) -> impl Iterator<Item = usize> {
    let mut domains: Vec<usize> = context.domains().collect();
    domains.sort_by_key(|&domain| domain != context.resolved.default_domain);
    domains.into_iter()
}

/// All codes.
pub(super) fn codes(context: LocaleContext<'_>) -> impl Iterator<Item = usize> {
    domains(context).flat_map(move |domain| context.codes(domain)).copied()
}
