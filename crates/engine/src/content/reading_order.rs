//! The order in which guides are read: by the order that their front matter gives, then by name; a folder where its own page says.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::front_matter::FrontMatter;
use crate::project::indices::{ByLocale, LocaleIndex};
use crate::project::resolved::{Former, Guide};
use crate::project::settings::Settings;
use crate::syntax::markdown::Page;
use crate::syntax::toml::Located;

/// The name of a folder's own page.
const INDEX: &str = "index";

/// A guide in the locales that have it.
pub(super) struct Versions {
    pub(super) pages: ByLocale<Option<Page>>,
    pub(super) draft: bool,
    order: Option<i64>,
    redirects: Vec<Former>,
}

impl Versions {
    pub(super) fn new(pages: ByLocale<Option<Page>>) -> Self {
        Self { pages, draft: false, order: None, redirects: Vec::new() }
    }

    /// What it is once every version was added.
    pub(super) fn into_guide(self, slug: String) -> Guide {
        Guide { slug, pages: self.pages, redirects: self.redirects }
    }

    /// Adds the version of a locale. Order and draft are those of the source locale; a path of its folder is that of every language.
    pub(super) fn add(&mut self, locale: LocaleIndex, page: Page, front: FrontMatter, settings: &Settings) {
        self.pages[locale] = Some(page);
        let is_source = locale == settings.source;
        if is_source {
            (self.draft, self.order) = (front.draft, front.order);
        }
        for Located { value: address, span: place } in front.redirect_from {
            let former = |path, locale| Former { path, locale, place: place.clone() };
            if let Some(path) = address.strip_prefix('/') {
                self.redirects.push(former(path.to_owned(), locale));
                continue;
            }
            let locales = settings.locales.iter_enumerated();
            let served = locales.filter(|(index, _)| is_source || *index == locale);
            let in_folder = served.map(|(index, locale)| former(format!("{}/{address}", locale.tag), index));
            self.redirects.extend(in_folder);
        }
    }
}

/// The place of a file or a folder among those beside it: the order where it has one, then the name, numbers in it by their value.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank(i64, Vec<(u64, String)>);

impl Rank {
    fn new(order: Option<i64>, name: &str) -> Self {
        Self(order.unwrap_or(i64::MAX), numbered(name))
    }

    /// The folder's own page is its first.
    fn first() -> Self {
        Self(i64::MIN, Vec::new())
    }
}

/// A name in pieces of a number and what follows it, so that 2 is before 10.
fn numbered(name: &str) -> Vec<(u64, String)> {
    let mut pieces = vec![(0, String::new())];
    let mut digits = String::new();
    for c in name.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            pieces.push((std::mem::take(&mut digits).parse().unwrap_or(u64::MAX), String::new()));
        }
        if let Some((_, text)) = pieces.last_mut() {
            text.push(c);
        }
    }
    if !digits.is_empty() {
        pieces.push((digits.parse().unwrap_or(u64::MAX), String::new()));
    }
    pieces
}

/// The slugs of the guides that are drafts.
pub(super) fn drafts(guides: &BTreeMap<String, Versions>) -> BTreeSet<String> {
    guides.iter().filter(|(_, versions)| versions.draft).map(|(slug, _)| slug.clone()).collect()
}

/// The guides that are no drafts. A draft of a folder's own page still places the folder.
pub(super) fn in_reading_order(guides: BTreeMap<String, Versions>) -> Vec<Guide> {
    let orders: BTreeMap<String, Option<i64>> =
        guides.iter().map(|(slug, versions)| (slug.clone(), versions.order)).collect();
    let mut guides: Vec<(Vec<Rank>, Guide)> = guides
        .into_iter()
        .filter(|(_, versions)| !versions.draft)
        .map(|(slug, versions)| (ranks(&slug, &orders), versions.into_guide(format!("guide/{slug}"))))
        .collect();
    guides.sort_by(|(left, one), (right, other)| match left.cmp(right) {
        Ordering::Equal => one.slug.cmp(&other.slug),
        order => order,
    });
    guides.into_iter().map(|(_, guide)| guide).collect()
}

fn ranks(slug: &str, orders: &BTreeMap<String, Option<i64>>) -> Vec<Rank> {
    let folders = slug.match_indices('/').map(|(end, _)| {
        let folder = &slug[..end];
        let order = orders.get(&format!("{folder}/{INDEX}")).copied().flatten();
        Rank::new(order, folder.rsplit('/').next().unwrap_or_default())
    });
    let name = slug.rsplit('/').next().unwrap_or_default();
    let own = if name == INDEX && slug != INDEX {
        Rank::first()
    } else {
        Rank::new(orders.get(slug).copied().flatten(), name)
    };
    folders.chain([own]).collect()
}

#[cfg(test)]
mod tests {
    use super::{Versions, in_reading_order};
    use crate::project::indices::ByLocale;

    /// A file's order decides among the files and folders beside it; then names do, numbers by their value.
    #[test]
    fn guides_are_in_reading_order() {
        let guides = [
            ("topic-10", None),
            ("topic-2", None),
            ("last", Some(9)),
            ("a/index", Some(2)),
            ("a/z", Some(1)),
            ("a/b", None),
            ("start", Some(1)),
            ("b/x", None),
        ];
        let versions = guides.map(|(slug, order)| {
            (slug.to_owned(), Versions { order, ..Versions::new(ByLocale::from(vec![None])) })
        });
        let order: Vec<_> = in_reading_order(versions.into()).into_iter().map(|guide| guide.slug).collect();
        let expected = ["start", "a/index", "a/z", "a/b", "last", "b/x", "topic-2", "topic-10"];
        assert_eq!(order, expected.map(|slug| format!("guide/{slug}")));
    }
}
