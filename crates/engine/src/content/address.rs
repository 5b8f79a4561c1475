//! Where pages are, and how they link to each other.

/// The path of a page from the site's root, with `/` between its parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(String);

impl Address {
    /// A path from the site's root.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The site's own address, where the landing page is shown.
    #[must_use]
    pub fn landing() -> Self {
        Self(String::new())
    }

    /// A locale's first page: the landing page, or the list of all codes.
    #[must_use]
    pub fn home(locale: &str) -> Self {
        Self(format!("{locale}/index.html"))
    }

    /// A locale's list of all codes beside a landing page.
    #[must_use]
    pub fn codes(locale: &str) -> Self {
        Self(format!("{locale}/codes.html"))
    }

    /// A locale's list of a domain's codes.
    #[must_use]
    pub fn domain(locale: &str, domain: &str) -> Self {
        Self(format!("{locale}/{domain}/index.html"))
    }

    /// A code's page, by its path in the locale's folder; `extension` is `html` or `md`.
    #[must_use]
    pub fn code(locale: &str, page: &str, extension: &str) -> Self {
        Self(format!("{locale}/{page}.{extension}"))
    }

    /// A guide or the landing page; `extension` is `html` or `md`.
    #[must_use]
    pub fn guide(locale: &str, slug: &str, extension: &str) -> Self {
        Self(format!("{locale}/{slug}.{extension}"))
    }

    /// The page that a host shows for an address that is not there.
    #[must_use]
    pub fn missing(locale: &str) -> Self {
        Self(format!("{locale}/404.html"))
    }

    /// All codes of a locale in one Markdown table.
    #[must_use]
    pub fn table(locale: &str) -> Self {
        Self(format!("{locale}/errors.md"))
    }

    /// What language models are told of a locale.
    #[must_use]
    pub fn llms(locale: &str) -> Self {
        Self(format!("{locale}/llms.txt"))
    }

    /// Every guide and code of a locale in one Markdown file.
    #[must_use]
    pub fn llms_full(locale: &str) -> Self {
        Self(format!("{locale}/llms-full.txt"))
    }

    /// One of a locale's lists of all codes beside its home.
    #[must_use]
    pub fn list(locale: &str, list: List) -> Self {
        Self(format!("{locale}/{}.html", list.name()))
    }

    /// A part of a locale's table of all codes; `extension` is `html` or `md`. No domain is called `numbers`.
    #[must_use]
    pub fn range(locale: &str, domain: &str, range: &str, extension: &str) -> Self {
        Self(format!("{locale}/{}/{domain}.{range}.{extension}", List::ByNumber.name()))
    }

    /// A part of a locale's list of codes by group, where the list is split; `extension` is `html` or `md`. No domain is called `codes`.
    #[must_use]
    pub fn part(locale: &str, part: &str, extension: &str) -> Self {
        Self(format!("{locale}/codes/{part}.{extension}"))
    }

    /// A part of another list of a locale.
    #[must_use]
    pub fn part_of(locale: &str, list: List, part: &str) -> Self {
        Self(format!("{locale}/{}/{part}.html", list.name()))
    }

    /// What browsers read to search the site from their own address bar.
    #[must_use]
    pub fn opensearch(locale: &str) -> Self {
        Self(format!("{locale}/opensearch.xml"))
    }

    /// A locale's feed of what is new and changed.
    #[must_use]
    pub fn feed(locale: &str) -> Self {
        Self(format!("{locale}/feed.xml"))
    }

    /// A permalink, by what follows `e/`.
    #[must_use]
    pub fn permalink(name: &str) -> Self {
        Self(format!("e/{name}.html"))
    }

    /// The file's name without its extension.
    #[must_use]
    pub fn name(&self) -> &str {
        let file = self.0.rsplit('/').next().unwrap_or_default();
        file.rsplit_once('.').map_or(file, |(name, _)| name)
    }

    /// The list of a locale's pages for search engines.
    #[must_use]
    pub fn sitemap(locale: &str) -> Self {
        Self(format!("{locale}/sitemap.xml"))
    }

    /// The path from the site's root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0
    }

    /// A relative link to the site's root: `../` for each folder.
    #[must_use]
    pub fn root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// A relative link from this page to another.
    #[must_use]
    pub fn link(&self, to: &Self) -> String {
        let here: Vec<&str> = self.0.split('/').collect();
        let there: Vec<&str> = to.0.split('/').collect();
        let shared = here[..here.len() - 1]
            .iter()
            .zip(&there[..there.len() - 1])
            .take_while(|(here, there)| here == there)
            .count();
        let up = "../".repeat(here.len() - 1 - shared);
        format!("{up}{}", there[shared..].join("/"))
    }

    /// A relative link of another page, as this page needs it. A link that leaves the site stays as it is.
    #[must_use]
    pub fn follow(&self, page: &Self, target: &str) -> String {
        match page.destination(target) {
            Some((there, rest)) => format!("{}{rest}", self.link(&there)),
            None => target.to_owned(),
        }
    }

    /// Where a relative link of this page leads, and what follows the path. `None` for what leaves the site, or begins at the host's
    /// root.
    #[must_use]
    pub fn destination<'t>(&self, target: &'t str) -> Option<(Self, &'t str)> {
        let end = target.find(['#', '?']).unwrap_or(target.len());
        let (path, rest) = target.split_at(end);
        if path.starts_with('/') || path.split('/').next().is_some_and(|part| part.contains(':')) {
            return None;
        }
        let mut parts: Vec<&str> = self.0.split('/').collect();
        if !path.is_empty() {
            parts.pop();
        }
        for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
            if part == ".." {
                parts.pop()?;
            } else {
                parts.push(part);
            }
        }
        let end = if path.ends_with('/') { "/" } else { "" };
        Some((Self(format!("{}{end}", parts.join("/"))), rest))
    }

    /// The address on the web, where the site has one.
    #[must_use]
    pub fn url(&self, base: Option<&str>) -> Option<String> {
        base.map(|base| format!("{base}{}", self.0))
    }
}

/// A list of all codes beside a locale's home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Symbols and other names.
    AToZ,
    /// The codes in the order of their numbers.
    ByNumber,
    /// Every text of every code.
    SinglePage,
    /// Which texts a language has itself.
    Coverage,
}

impl List {
    /// Those that show codes.
    pub(crate) const OF_CODES: [Self; 3] = [Self::AToZ, Self::ByNumber, Self::SinglePage];

    /// What it is called in addresses, templates and the ids of words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AToZ => "a-z",
            Self::ByNumber => "numbers",
            Self::SinglePage => "all",
            Self::Coverage => "coverage",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    /// Links are relative, so that a site works below any address and from a disk.
    #[test]
    fn a_link_goes_up_only_as_far_as_it_must() {
        let link = |from: &str, to: &str| Address::new(from).link(&Address::new(to));
        assert_eq!(link("en/chat/1.html", "en/chat/2.html"), "2.html");
        assert_eq!(link("en/chat/1.html", "zh-Hans/chat/1.html"), "../../zh-Hans/chat/1.html");
        assert_eq!(link("en/index.html", "en/chat/1.html"), "chat/1.html");
        assert_eq!(link("index.html", "en/index.html"), "en/index.html");
        assert_eq!(link("en/chat/1.html", "en/index.html"), "../index.html");
    }
}
