//! Addresses as other generators have them: from the root of the site, and of the files that pages are written in.

use crate::project::settings::Settings;
use crate::syntax::markdown::Addresses;

/// What a page is written in.
const SOURCE: &str = ".md";

/// Where the site is, and the folders of its languages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site<'a> {
    /// With a `/` at its end.
    pub(crate) base_url: Option<&'a str>,
    /// The path of that; `/` without one.
    pub(crate) base_path: &'a str,
    pub(crate) tags: Vec<&'a str>,
}

/// The page that an address is on: the folder of its language, and the folder in that, empty for its first pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Here<'a> {
    pub(crate) tag: &'a str,
    pub(crate) folder: &'a str,
}

impl<'a> Site<'a> {
    pub(crate) fn of(settings: &'a Settings) -> Self {
        let tags = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
        Self { base_url: settings.base_url.as_deref(), base_path: settings.base_path(), tags }
    }

    /// What a browser would not understand as it is meant: an address that begins with `/` starts from the site's root, wherever a host
    /// or a disk has it, and the Markdown file of a page is the page. `None` for any other address.
    pub(crate) fn addresses(&self, target: &str, here: Here<'_>) -> Option<Addresses> {
        let (path, rest) = target.split_at(target.find(['?', '#']).unwrap_or(target.len()));
        let parts = match self.path_from_root(path) {
            Some(path) => resolved(Vec::new(), path)?,
            None if path.ends_with(SOURCE) && !has_scheme(path) => resolved(here.parts(), path)?,
            None => return None,
        };
        let (folders, file) = parts.split_at(parts.len().saturating_sub(1));
        let file = file.first().copied().unwrap_or_default();
        let page = self.page_of(folders, file);
        if page.is_none() && !path.starts_with('/') {
            return None;
        }
        let address = |name: &str| format!("{}{rest}", here.link(folders, name));
        let html = page.map_or_else(|| file.to_owned(), |page| format!("{page}.html"));
        let markdown = page.map_or_else(|| file.to_owned(), |page| format!("{page}{SOURCE}"));
        let from_root = [folders, &[""]].concat().join("/");
        Some(Addresses {
            page: address(&html),
            markdown: address(&markdown),
            whole: self.base_url.map(|base| format!("{base}{from_root}{html}{rest}")),
        })
    }

    /// What follows the site's root in a path that begins with `/`, its own path on the host left out.
    fn path_from_root<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix('/').filter(|rest| !rest.starts_with('/'))?;
        let own = self.base_path.trim_end_matches('/');
        let in_site = path.strip_prefix(own).filter(|_| !own.is_empty());
        let in_site =
            in_site.and_then(|rest| if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') });
        Some(in_site.unwrap_or(rest))
    }

    /// The name of the page that is written in a file: `intro` for `intro.md` and `intro.en.md`. A language's only Markdown file beside its
    /// first pages is a page of its own.
    fn page_of<'f>(&self, folders: &[&str], file: &'f str) -> Option<&'f str> {
        let name = file.strip_suffix(SOURCE)?;
        let in_language = |tag: &&str| name.strip_suffix(*tag)?.strip_suffix('.');
        let name = self.tags.iter().find_map(in_language).unwrap_or(name);
        let is_of_language = folders.first().is_some_and(|folder| self.tags.contains(folder));
        (is_of_language && (folders.len() > 1 || name == "index")).then_some(name)
    }
}

impl<'a> Here<'a> {
    /// The folders that the page is in, from the site's root.
    fn parts(self) -> Vec<&'a str> {
        std::iter::once(self.tag).chain(self.folder.split('/').filter(|part| !part.is_empty())).collect()
    }

    /// A relative link to a file in these folders.
    fn link(self, folders: &[&str], file: &str) -> String {
        let here = self.parts();
        let shared = here.iter().zip(folders).take_while(|(here, there)| here == there).count();
        let down = folders[shared..].iter().map(|folder| format!("{folder}/"));
        let link: String = std::iter::repeat_n("../".to_owned(), here.len() - shared).chain(down).collect();
        let link = link + file;
        // A file's name is no scheme.
        if link.is_empty() || has_scheme(&link) { format!("./{link}") } else { link }
    }
}

impl Settings {
    /// A link as the first pages of a locale need it: one that begins with `/` starts from the site's root, and the Markdown file of a
    /// page is the page.
    #[must_use]
    pub fn link_from_locale(&self, tag: &str, target: &str) -> String {
        let found = Site::of(self).addresses(target, Here { tag, folder: "" });
        found.map_or_else(|| target.to_owned(), |found| found.page)
    }
}

/// The parts of a path, the last of which is that of a file, empty for that of a folder.
fn resolved<'p>(mut parts: Vec<&'p str>, path: &'p str) -> Option<Vec<&'p str>> {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let is_folder = matches!(file, "." | "..");
    for part in folders.split('/').chain(is_folder.then_some(file)) {
        match part {
            ".." => drop(parts.pop()?),
            "" | "." => {}
            part => parts.push(part),
        }
    }
    parts.push(if is_folder { "" } else { file });
    Some(parts)
}

fn has_scheme(path: &str) -> bool {
    path.split('/').next().is_some_and(|part| part.contains(':'))
}

#[cfg(test)]
mod tests {
    use super::{Here, Site};

    fn page(base_path: &str, folder: &str, target: &str) -> Option<String> {
        let site = Site { base_url: Some("https://a.b/c/"), base_path, tags: vec!["en", "zh-Hans"] };
        Some(site.addresses(target, Here { tag: "en", folder })?.page)
    }

    /// The Markdown file of a page is the page, in the language of the reader; one that is no page's stays what it is.
    #[test]
    fn a_source_is_its_page() {
        for (folder, target, meant) in [
            ("guide/start", "./intro.md", Some("intro.html")),
            ("guide/start", "../operate/deploy.md?a#steps", Some("../operate/deploy.html?a#steps")),
            ("guide/start", "intro.en.md", Some("intro.html")),
            ("guide/start", "intro.zh-Hans.md#a", Some("intro.html#a")),
            ("guide/start", "intro.fr.md", Some("intro.fr.html")),
            ("guide", "../index.md", Some("../index.html")),
            ("", "guide/a.md", Some("guide/a.html")),
            ("chat", "104.md", Some("104.html")),
            ("guide", "../../zh-Hans/guide/a.md", Some("../../zh-Hans/guide/a.html")),
            ("guide", "../errors.md", None),
            ("guide", "../../files/a.md", None),
            ("guide", "../../../a.md", None),
            ("guide", "https://a.b/c.md", None),
            ("guide", "a.html", None),
            ("guide", "#a.md", None),
        ] {
            assert_eq!(page("/c/", folder, target).as_deref(), meant, "{target}");
        }
    }

    /// An address that begins with `/` starts from the site's root, whatever the path of the site is on its host.
    #[test]
    fn an_address_from_the_root_is_that_of_the_site() {
        for (folder, target, meant) in [
            ("guide/start", "/img/a.png", Some("../../../img/a.png")),
            ("guide/start", "/c/img/a.png", Some("../../../img/a.png")),
            ("guide/start", "/en/guide/start/b.html#c", Some("b.html#c")),
            ("guide/start", "/en/guide/b.md", Some("../b.html")),
            ("", "/", Some("../")),
            ("", "/en/", Some("./")),
            ("guide", "/en/guide/javascript:x", Some("./javascript:x")),
            ("guide", "./a:b.md", Some("./a:b.html")),
            ("", "/c", Some("../")),
            ("", "/../a", None),
            ("", "//a.b/c", None),
        ] {
            assert_eq!(page("/c/", folder, target).as_deref(), meant, "{target}");
        }
        assert_eq!(page("", "", "/c/a.png").as_deref(), Some("../c/a.png"));
        assert_eq!(page("/", "", "/c/a.png").as_deref(), Some("../c/a.png"));
    }
}
