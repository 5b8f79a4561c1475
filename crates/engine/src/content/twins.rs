//! The Markdown pages that say what others say.

use percent_encoding::percent_decode_str;

use super::address::{Address, List};
use super::selection::Selection;
use crate::project::catalog::CodeKey;
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::resolved::Resolved;

impl Resolved {
    /// The Markdown page of what the page at a path from the site's root shows: that of a code or a guide, or the table of all codes.
    #[must_use]
    pub fn twin(&self, path: &str) -> Option<Address> {
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let (tag, page) = path.split_once('/')?;
        let locale = self.settings.locale(tag)?;
        let page = if page.is_empty() || page.ends_with('/') {
            format!("{page}index.html")
        } else {
            page.to_owned()
        };
        let page = page.strip_suffix(".html")?;
        let mut guides = self.guides.iter().filter(|guide| self.guide(locale, guide).is_some());
        if guides.any(|guide| guide.slug == page) {
            return Some(Address::guide(tag, page, "md"));
        }
        let Some((domain, name)) = page.split_once('/') else {
            let is_list =
                ["index", "codes"].contains(&page) || List::OF_CODES.iter().any(|list| list.name() == page);
            return is_list.then(|| Address::table(tag));
        };
        // No domain is called like a list.
        let list = List::OF_CODES.into_iter().find(|list| list.name() == domain);
        match list {
            Some(List::ByNumber) => return Some(Address::new(format!("{tag}/{page}.md"))),
            Some(List::SinglePage) => return Some(Address::part(tag, name, "md")),
            Some(List::AToZ) => return Some(Address::table(tag)),
            _ if domain == "codes" => return Some(Address::part(tag, name, "md")),
            _ => {}
        }
        let domain = self.catalog.domains.find(|known| known.name.value == domain)?;
        if name == "index" {
            return Some(self.table_of(&Selection::whole(self), tag, domain));
        }
        self.code_at(domain, name).map(|_| Address::code(tag, page, "md"))
    }

    /// The Markdown table of a domain's codes, or the list of the tables of their parts: where codes are few, the table of all.
    #[must_use]
    pub fn table_of(&self, selection: &Selection, tag: &str, domain: DomainIndex) -> Address {
        match selection.part(domain) {
            Some(part) => Address::part(tag, &part.name, "md"),
            None => Address::table(tag),
        }
    }

    /// The code of a domain whose page has this name.
    fn code_at(&self, domain: DomainIndex, name: &str) -> Option<CodeIndex> {
        let codes = &self.catalog.codes;
        let is_it = |&code: &CodeIndex| codes[code].page == name && codes[code].is_public();
        // Most pages are named after their codes.
        let key = name.parse().map_or_else(|_| CodeKey::Text(name.to_owned()), CodeKey::Integer);
        let others = || codes.indices().find(|code| codes[*code].domain == domain && is_it(code));
        self.catalog.code(domain, &key).filter(is_it).or_else(others)
    }
}
