//! What is beside every page: the guides by section, and the groups of codes. It does not grow with the catalog: of the codes, it has
//! those of one group, and no more than [`MAX`].

use codegloss_engine::{Address, CodeGroup, CodeIndex, DomainIndex, Guide};
use codegloss_runtime::Field;
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};

/// The most codes of a group that are listed, those around the page's own.
const MAX: usize = 50;

/// A guide, or a section of guides.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct GuideLink {
    pub(crate) title: String,
    /// The language of its title, where that is not the page's.
    pub(crate) lang: Option<String>,
    /// A section may have no page of its own.
    pub(crate) href: Option<String>,
    pub(crate) current: bool,
    /// Whether others are in it.
    pub(crate) section: bool,
    /// How many sections it is in.
    pub(crate) depth: usize,
}

/// A domain, or a group of its codes.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct GroupLink {
    name: Text,
    pub(crate) href: String,
    /// Whether it is in the domain above it.
    inner: bool,
    pub(crate) current: bool,
    /// On the page of a code, its neighbors in this group.
    pub(crate) codes: Vec<CodeLink>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct CodeLink {
    code: String,
    message: String,
    /// The language of its message, where that is not the page's.
    lang: Option<String>,
    href: String,
    current: bool,
}

/// The guides of a locale in reading order, each section before what is in it.
pub(crate) fn guides(context: LocaleContext<'_>, here: &Address) -> Vec<GuideLink> {
    let mut links: Vec<GuideLink> = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for guide in context.resolved.guides.iter().filter(|guide| !guide.is_landing()) {
        let parts: Vec<&str> = guide.slug.split('/').skip(1).collect();
        let (name, folders) = parts.split_last().unwrap_or((&"", &[]));
        let shared = open.iter().zip(folders).take_while(|(one, other)| one == other).count();
        let is_index = *name == "index" && !folders.is_empty();
        // The page of a section says what it is called.
        let named = folders.len() - usize::from(is_index && shared < folders.len());
        for (depth, folder) in folders.iter().enumerate().take(named).skip(shared) {
            links.push(GuideLink {
                title: (*folder).to_owned(),
                lang: None,
                href: None,
                current: false,
                section: true,
                depth,
            });
        }
        let depth = folders.len() - usize::from(is_index);
        links.extend(guide_link(context, here, guide, depth, is_index));
        open = folders.to_vec();
    }
    links
}

fn guide_link(
    context: LocaleContext<'_>,
    here: &Address,
    guide: &Guide,
    depth: usize,
    section: bool,
) -> Option<GuideLink> {
    let (from, page) = context.resolved.guide(context.locale, guide)?;
    let there = Address::guide(context.tag(), &guide.slug, "html");
    Some(GuideLink {
        title: page.title.clone(),
        lang: (from != context.locale).then(|| context.in_locale(from).tag().to_owned()),
        href: Some(here.link(&there)),
        current: here == &there,
        section,
        depth,
    })
}

/// The sections that the page at this place of the list is in, the outermost first.
pub(crate) fn crumbs(links: &[GuideLink]) -> Vec<GuideLink> {
    let Some(own) = links.iter().position(|link| link.current) else { return Vec::new() };
    let mut depth = links[own].depth;
    let mut found = Vec::new();
    for link in links[..own].iter().rev().filter(|link| link.section) {
        if link.depth < depth {
            depth = link.depth;
            found.insert(0, link.clone());
        }
    }
    found
}

/// The domains, and the groups of the only one or of the one that `code` is in.
pub(crate) fn groups(context: LocaleContext<'_>, here: &Address, code: Option<CodeIndex>) -> Vec<GroupLink> {
    let list = context.code_list();
    let list = |domain| {
        // Where that list has no codes, those of a group are in the list of its domain.
        let list = if context.selection.is_split() { context.domain_list(domain) } else { list.clone() };
        if *here == list { String::new() } else { here.link(&list) }
    };
    let is_only = context.domains().count() == 1;
    let mut links = Vec::new();
    for domain in context.domains() {
        let name = context.domain(domain);
        let is_open = is_only || code.is_some_and(|code| context.code(code).domain == domain);
        let groups = if is_open { context.selection.groups(domain) } else { &[] };
        let own = code.filter(|_| is_open);
        let mut ungrouped = Vec::new();
        let mut inner = Vec::new();
        for (place, CodeGroup { id, codes }) in groups.iter().enumerate() {
            let neighbors = own.map(|own| neighbors(context, here, codes, own)).unwrap_or_default();
            match id {
                None => ungrouped = neighbors,
                Some(group) => {
                    let page = context.group_page(domain, place);
                    inner.push(GroupLink {
                        name: context.group_name(name, group),
                        current: page.as_ref() == Some(here),
                        href: page.map_or_else(
                            || format!("{}#{name}-{group}", list(domain)),
                            |there| here.link(&there),
                        ),
                        inner: !is_only,
                        codes: neighbors,
                    });
                }
            }
        }
        if !is_only || inner.is_empty() || !ungrouped.is_empty() {
            links.push(domain_link(context, here, domain, ungrouped));
        }
        links.extend(inner);
    }
    links
}

fn domain_link(
    context: LocaleContext<'_>,
    here: &Address,
    domain: DomainIndex,
    codes: Vec<CodeLink>,
) -> GroupLink {
    let name = context.domain(domain);
    let there = context.domain_list(domain);
    let (href, current) = (here.link(&there), *here == there);
    GroupLink { name: context.name(name), href, inner: false, current, codes }
}

/// The codes around one of a group; none if it is in another.
fn neighbors(
    context: LocaleContext<'_>,
    here: &Address,
    codes: &[CodeIndex],
    own: CodeIndex,
) -> Vec<CodeLink> {
    // They are in the order of the catalog.
    let Ok(place) = codes.binary_search(&own) else { return Vec::new() };
    let begin = place.saturating_sub(MAX / 2).min(codes.len().saturating_sub(MAX));
    let shown = codes.iter().skip(begin).take(MAX);
    shown.map(|&code| code_link(context, here, code, own)).collect()
}

fn code_link(context: LocaleContext<'_>, here: &Address, code: CodeIndex, own: CodeIndex) -> CodeLink {
    let message = context.field(code, Field::Message);
    let lang = message.as_ref().filter(|(from, _)| *from != context.locale);
    CodeLink {
        code: context.code(code).key.to_string(),
        lang: lang.map(|(from, _)| context.in_locale(*from).tag().to_owned()),
        message: message.map(|(_, shown)| shown.plain).unwrap_or_default(),
        href: here.link(&context.address(code, "html")),
        current: code == own,
    }
}
