//! The targets of links that are no address for a browser: names (`code:chat/104#recovery`, `guide:start`), and what
//! [`site_address`](super::site_address) reads.

pub(crate) mod site_address;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::project::catalog::{Catalog, Code, is_page_name};
use crate::project::indices::{CodeIndex, DomainIndex};
use crate::project::references::site_address::{Here, Site};
use crate::syntax::markdown::{Addresses, Reference, ReferenceKind, is_safe_target};

/// The codes of a catalog by name, and where the site is.
pub(crate) struct References<'a> {
    catalog: &'a Catalog,
    site: Site<'a>,
    /// Once a link asks.
    names: OnceCell<Names>,
}

/// The codes that a name may be that of.
type Codes = BTreeSet<CodeIndex>;

struct Names {
    /// By `<domain>/<name>`.
    whole: BTreeMap<String, Codes>,
    /// Those of all domains by `<name>`.
    short: BTreeMap<String, Codes>,
}

/// The text that a link is in.
#[derive(Clone, Copy)]
pub(crate) struct Origin<'a> {
    /// The tag of its language.
    pub(crate) tag: &'a str,
    /// The domain whose codes it is about.
    pub(crate) domain: Option<DomainIndex>,
    /// The folder of its page in its language's, empty for the first pages.
    pub(crate) folder: &'a str,
}

impl<'a> References<'a> {
    pub(crate) fn new(catalog: &'a Catalog, site: Site<'a>) -> Self {
        Self { catalog, site, names: OnceCell::new() }
    }

    /// The codes that a name may mean: `chat/104` one of this domain; `104` one of the text's own domain, or else of any.
    pub(crate) fn codes(&self, name: &str, own: Option<DomainIndex>) -> impl Iterator<Item = CodeIndex> {
        let Names { whole, short } = self.index();
        let own = own.and_then(|domain| {
            let domain = &self.catalog.domains[domain].name.value;
            whole.get(&format!("{domain}/{name}"))
        });
        whole.get(name).or(own).or_else(|| short.get(name)).into_iter().flatten().copied()
    }

    /// The target of a link that a browser would not understand. Guides are not looked up: a rule does.
    pub(crate) fn addresses(&self, target: &str, origin: Origin<'_>) -> Option<Addresses> {
        match Reference::of(target) {
            Some(reference) => self.of_name(reference, origin),
            None => self.site.addresses(target, Here { tag: origin.tag, folder: origin.folder }),
        }
    }

    fn of_name(&self, reference: Reference<'_>, origin: Origin<'_>) -> Option<Addresses> {
        let Reference { kind, name, part } =
            Some(reference).filter(|it| it.part.is_empty() || is_safe_target(it.part))?;
        let (path, short) = match kind {
            ReferenceKind::Code => {
                let page = self.catalog.page_of(self.public_code(name, origin.domain)?);
                let short = format!("e/{page}{part}");
                (page, short)
            }
            ReferenceKind::Guide => {
                let path = guide_page(name)?;
                let short = format!("{}/{path}.html{part}", origin.tag);
                (path, short)
            }
        };
        let up = "../".repeat(origin.folder.split('/').filter(|part| !part.is_empty()).count());
        Some(Addresses {
            page: format!("{up}{path}.html{part}"),
            markdown: format!("{up}{path}.md{part}"),
            whole: self.site.base_url.map(|base| format!("{base}{short}")),
        })
    }

    fn public_code(&self, name: &str, own: Option<DomainIndex>) -> Option<&Code> {
        let codes = self.codes(name, own).map(|code| &self.catalog.codes[code]);
        let mut public = codes.filter(|code| code.is_public());
        public.next().filter(|_| public.next().is_none())
    }

    /// The codes by every name with its domain.
    pub(crate) fn names(&self) -> &BTreeMap<String, Codes> {
        &self.index().whole
    }

    fn index(&self) -> &Names {
        self.names.get_or_init(|| {
            let whole = whole_names(self.catalog);
            let mut short: BTreeMap<String, Codes> = BTreeMap::new();
            for (name, codes) in &whole {
                let name = name.split_once('/').map_or("", |(_, name)| name);
                short.entry(name.to_owned()).or_default().extend(codes);
            }
            Names { whole, short }
        })
    }
}

/// Every name of a code with its domain: its page, which no other has, then its key, then its symbols and aliases.
fn whole_names(catalog: &Catalog) -> BTreeMap<String, Codes> {
    let mut names = BTreeMap::new();
    for names_of in [page, key, symbols] {
        let mut more: BTreeMap<String, Codes> = BTreeMap::new();
        for (index, code) in catalog.codes.iter_enumerated() {
            let domain = &catalog.domain_of(code).name.value;
            for name in names_of(code) {
                more.entry(format!("{domain}/{name}")).or_default().insert(index);
            }
        }
        for (name, codes) in more {
            names.entry(name).or_insert(codes);
        }
    }
    names
}

/// The path of a guide's page in its language's folder, without an ending.
pub(crate) fn guide_page(slug: &str) -> Option<String> {
    slug.split('/').all(is_page_name).then(|| format!("guide/{slug}"))
}

fn page(code: &Code) -> Vec<String> {
    vec![code.page.clone()]
}

fn key(code: &Code) -> Vec<String> {
    vec![code.key.to_string()]
}

fn symbols(code: &Code) -> Vec<String> {
    let symbols = code.symbols.iter().map(|symbol| &symbol.name);
    symbols.chain(&code.aliases).map(|name| name.value.clone()).collect()
}

#[cfg(all(test, feature = "site"))]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use super::{Origin, References, Site};
    use crate::source::Sources;
    use crate::syntax::markdown::Addresses;

    const CHAT: &str = "domain = 'chat'\nplatforms = ['android', 'ios']\n[[code]]\ncode = 104\nsymbol = { android = 'TOKEN', ios = 'ChatToken' }\naliases = ['OldToken']\n[[code]]\ncode = 105\nstatus = 'retired'\nsymbol = 'TOKEN'\n[[code]]\ncode = 106\ninternal = true\n[[code]]\ncode = 107\n";
    const WEB: &str = "domain = 'web'\n[[code]]\ncode = 104\n[[code]]\ncode = 'auth/no-token'\n[[code]]\ncode = 106\n[[code]]\ncode = 107\n";
    const SETTINGS: &str =
        "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\ndefault-domain = 'web'\n";

    fn addresses(target: &str, domain: Option<&str>, base_url: Option<&str>) -> Option<Addresses> {
        let files = [("codegloss.toml", SETTINGS), ("catalog/chat.toml", CHAT), ("catalog/web.toml", WEB)];
        let (sources, _) = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())));
        let catalog = crate::analyze(&sources, None).resolved.unwrap().catalog;
        let domain = domain.map(|name| catalog.domain(name).unwrap());
        let site = Site { base_url, ..Site::default() };
        References::new(&catalog, site).addresses(target, Origin { tag: "en", domain, folder: "guide/more" })
    }

    /// A name is looked for in its domain, then in that of the text, then in all; only one code can be meant. Retired codes are
    /// found as any, by the names of every platform; internal codes by none.
    #[test]
    fn a_name_is_that_of_one_code() {
        for (target, domain, page) in [
            ("code:chat/104", None, Some("chat/104")),
            ("code:104", Some("chat"), Some("chat/104")),
            ("code:104", Some("web"), Some("web/104")),
            ("code:104", None, None),
            ("code:105", Some("web"), Some("chat/105")),
            ("code:ChatToken", None, Some("chat/104")),
            ("code:chat/OldToken", Some("web"), Some("chat/104")),
            ("code:TOKEN", Some("chat"), None),
            ("code:auth/no-token", None, Some("web/auth_no-token")),
            ("code:web/auth/no-token", None, Some("web/auth_no-token")),
            ("code:web/auth_no-token", None, Some("web/auth_no-token")),
            ("code:106", Some("chat"), None),
            ("code:106", None, Some("web/106")),
            ("code:chat/108", Some("chat"), None),
            ("code:", Some("chat"), None),
            ("code:chat", None, None),
        ] {
            let found = addresses(target, domain, None).map(|found| found.page);
            assert_eq!(found, page.map(|page| format!("../../{page}.html")), "{target} in {domain:?}");
        }
    }

    /// Pages are relative, so that a reader keeps the language; elsewhere the short address is whole, or there is none.
    #[test]
    fn each_form_has_its_address() {
        let base = Some("https://codes.example.com/a/");
        for (target, page, whole) in [
            ("code:105#history", "chat/105", "e/chat/105#history"),
            ("guide:start#安装", "guide/start", "en/guide/start.html#安装"),
            ("guide:more/retries", "guide/more/retries", "en/guide/more/retries.html"),
        ] {
            let part = target.find('#').map_or("", |at| &target[at..]);
            let found = addresses(target, None, base).unwrap();
            assert_eq!(found.page, format!("../../{page}.html{part}"));
            assert_eq!(found.markdown, format!("../../{page}.md{part}"));
            assert_eq!(found.whole, Some(format!("https://codes.example.com/a/{whole}")));
            assert_eq!(addresses(target, None, None).unwrap().whole, None);
        }
        for target in [
            "guide:",
            "guide:../start",
            "guide:a//b",
            "guide:a?b",
            "guide:a b",
            "code:../104",
            "code:105#a\\b",
            "guide:a#\u{7}",
        ] {
            assert_eq!(addresses(target, None, base), None, "{target}");
        }
    }
}
