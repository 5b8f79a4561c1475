//! Words that are not the project's own: the theme's, and the two that every pack needs.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostics;
use crate::project::catalog::Catalog;
use crate::project::messages::Messages;
use crate::project::resolve::Resolver;
use crate::project::resolved::Text;
use crate::source::Sources;

/// The texts that a pack needs and a project need not write: `unknown-error` and `generic-user-message`.
pub(crate) const BUILT_IN_WORDS: [(&str, &[u8]); 2] = [
    ("locales/en/words.ftl", include_bytes!("../../words/en.ftl")),
    ("locales/zh-Hans/words.ftl", include_bytes!("../../words/zh-Hans.ftl")),
];

/// Words that are not the project's own: the theme's, and the two that every pack needs.
pub(crate) struct Words {
    by_tag: BTreeMap<String, Messages>,
    /// The ids with the names of their arguments.
    pub(crate) arguments: BTreeMap<String, Vec<String>>,
    ids: BTreeSet<String>,
    nothing: Messages,
    has_theme: bool,
}

impl Words {
    pub(crate) fn load(theme: Option<&Sources>, findings: &mut Diagnostics) -> Self {
        let (built_in, _) = Sources::from_files(BUILT_IN_WORDS);
        let mut words = Self {
            by_tag: BTreeMap::new(),
            arguments: BTreeMap::new(),
            ids: BTreeSet::new(),
            nothing: Messages::default(),
            has_theme: theme.is_some(),
        };
        for sources in [Some(&built_in), theme].into_iter().flatten() {
            for file in sources.texts("locales/") {
                let tag = file.path.split('/').nth(1).unwrap_or_default();
                let messages = Messages::load(sources, &format!("locales/{tag}/"), findings);
                for entry in messages.entries() {
                    words.ids.insert(entry.id.value.clone());
                    let arguments = words.arguments.entry(entry.id.value.clone()).or_default();
                    for name in entry.variables() {
                        if !arguments.contains(&name) {
                            arguments.push(name);
                        }
                    }
                }
                let known = words.by_tag.remove(tag).unwrap_or_default();
                words.by_tag.insert(tag.to_owned(), known.or(&messages));
            }
        }
        words
    }

    /// Those of a locale.
    pub(crate) fn get(&self, tag: &str) -> &Messages {
        self.by_tag.get(tag).unwrap_or(&self.nothing)
    }

    /// Whether a message is one of the theme's words. Without a theme, any that may be.
    pub(crate) fn is_of_theme(&self, id: &str) -> bool {
        if self.has_theme { self.ids.contains(id) } else { id.starts_with("site-") }
    }

    /// English, for locales of which no fallback has the words.
    pub(crate) fn last_resort(&self, catalog: &Catalog, default_domain: usize) -> BTreeMap<String, Text> {
        let resolver = Resolver::new(catalog, self.get("en"), &["en"]);
        resolver.run(&BTreeMap::new(), &self.arguments, default_domain).names
    }
}
