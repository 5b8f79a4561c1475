//! The parts of lists that are split because codes are many: what they are called, and links to them.

use std::sync::Arc;

use codegloss_engine::{Address, CodeGroup, CodeIndex, CodeRange, DomainIndex, List, Part, PartGroup};
use serde::Serialize;

use super::rows::{CodeRow, DomainSection, GroupSection, PartLink};
use crate::site::context::{LocaleContext, Text};

/// A page that a page is in.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Crumb {
    name: Text,
    href: String,
}

/// A neighbor of a page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Neighbor {
    pub(crate) href: String,
    pub(crate) title: String,
}

/// The link to the page of a part.
pub(crate) type LinkTo<'a> = dyn Fn(&Part) -> String + 'a;

/// What a part is called: a domain or a group, and its range.
pub(crate) fn title(context: LocaleContext<'_>, part: &Part) -> String {
    let name = match &part.group {
        None => context.name(context.domain(part.domain)).text,
        Some(group) => group_name(context, part.domain, group).text,
    };
    match &part.range {
        None => name,
        Some(range) => format!("{name} {}", range_label(context, range)),
    }
}

/// What a range is called, beside the name of its domain or group.
pub(crate) fn range_label(context: LocaleContext<'_>, range: &CodeRange) -> String {
    range.label().unwrap_or_else(|| context.name("site-range-text").text)
}

fn group_name(context: LocaleContext<'_>, domain: DomainIndex, group: &PartGroup) -> Text {
    match group {
        PartGroup::Named(id) => context.group_name(context.domain(domain), id),
        PartGroup::Others => context.name("site-ungrouped"),
    }
}

/// Links to what a part is split into; if `is_deep`, with all that is further in.
fn links(context: LocaleContext<'_>, part: &Part, link_to: &LinkTo<'_>, is_deep: bool) -> Vec<PartLink> {
    let link = |inner: &Arc<Part>| {
        let id = match &inner.group {
            Some(PartGroup::Named(group)) if inner.range.is_none() => {
                format!("{}-{group}", context.domain(part.domain))
            }
            _ => String::new(),
        };
        let name = match (&inner.range, &inner.group) {
            (None, Some(group)) => Some(group_name(context, part.domain, group)),
            (Some(range), _) if range.label().is_none() => Some(context.name("site-range-text")),
            _ => None,
        };
        PartLink {
            id,
            name,
            label: inner.range.as_ref().and_then(CodeRange::label),
            count: inner.codes.len(),
            href: link_to(inner),
            parts: if is_deep { links(context, inner, link_to, true) } else { Vec::new() },
        }
    };
    part.parts.iter().map(link).collect()
}

/// The domains with links to their parts, and if `is_deep` to all that is in these. If pages have `anchors`, those of a domain whose codes are in
/// one list are its groups there.
pub(crate) fn overview(
    context: LocaleContext<'_>,
    here: &Address,
    link_to: &LinkTo<'_>,
    is_deep: bool,
    anchors: bool,
) -> Vec<DomainSection> {
    let section = |whole: &Arc<Part>| {
        let mut parts = links(context, whole, link_to, is_deep);
        let href = link_to(whole);
        if whole.is_listed() && anchors {
            let groups = context.selection.groups(whole.domain).iter();
            parts = groups.filter_map(|group| group_link(context, whole.domain, &href, group)).collect();
        }
        DomainSection { href, parts, ..DomainSection::new(context, here, whole.domain) }
    };
    context.selection.parts().iter().map(section).collect()
}

fn group_link(
    context: LocaleContext<'_>,
    domain: DomainIndex,
    page: &str,
    group: &CodeGroup,
) -> Option<PartLink> {
    let id = group.id.as_ref()?;
    let domain = context.domain(domain);
    Some(PartLink {
        name: Some(context.group_name(domain, id)),
        label: None,
        count: group.codes.len(),
        href: format!("{page}#{domain}-{id}"),
        id: format!("{domain}-{id}"),
        parts: Vec::new(),
    })
}

/// The codes of a part that is not split, or the links to what it is split into.
pub(crate) fn section(
    context: LocaleContext<'_>,
    here: &Address,
    part: &Part,
    link_to: &LinkTo<'_>,
    row: &dyn Fn(CodeIndex) -> CodeRow,
) -> DomainSection {
    let whole = DomainSection::new(context, here, part.domain);
    if !part.is_listed() {
        let parts = links(context, part, link_to, false);
        return DomainSection { parts, count: part.codes.len(), ..whole };
    }
    let groups = match &part.group {
        None if part.range.is_none() => super::rows::groups(context, part.domain, row),
        _ => return range_section(context, here, part.domain, &part.codes, row),
    };
    DomainSection { groups, ..whole }
}

/// Some codes of a domain.
pub(crate) fn range_section(
    context: LocaleContext<'_>,
    here: &Address,
    domain: DomainIndex,
    codes: &[CodeIndex],
    row: &dyn Fn(CodeIndex) -> CodeRow,
) -> DomainSection {
    let rows: Vec<CodeRow> = codes.iter().map(|&code| row(code)).collect();
    let count = rows.len();
    let groups = vec![GroupSection { id: String::new(), name: None, codes: rows }];
    DomainSection { count, groups, ..DomainSection::new(context, here, domain) }
}

/// The pages of the list of codes by group that the page of a part is in.
pub(crate) fn crumbs(context: LocaleContext<'_>, here: &Address, part: &Part) -> Vec<Crumb> {
    let list = Crumb { name: context.name("site-codes"), href: here.link(&context.code_list()) };
    let domain = (context.domains().count() > 1).then(|| Crumb {
        name: context.name(context.domain(part.domain)),
        href: here.link(&context.domain_list(part.domain)),
    });
    let outer = context.selection.part(part.domain).and_then(|whole| {
        let group = part.group.as_ref().filter(|_| part.range.is_some())?;
        let outer = whole.parts.iter().find(|outer| outer.group.as_ref() == Some(group))?;
        let href = here.link(&outer.address(context.resolved, context.locale));
        Some(Crumb { name: group_name(context, part.domain, group), href })
    });
    std::iter::once(list).chain(domain).chain(outer).collect()
}

/// The page of a list that its parts are in.
pub(crate) fn crumb_of(context: LocaleContext<'_>, here: &Address, list: List, title: &str) -> Vec<Crumb> {
    vec![Crumb { name: context.name(title), href: here.link(&Address::list(context.tag(), list)) }]
}

/// A link to the page of a part before or after another.
pub(crate) fn neighbor(
    context: LocaleContext<'_>,
    part: Option<&Arc<Part>>,
    link_to: &LinkTo<'_>,
) -> Option<Neighbor> {
    part.map(|part| Neighbor { href: link_to(part), title: title(context, part) })
}
