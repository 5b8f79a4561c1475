//! The catalog: what is true of a code in every language.

mod causes;
mod links;
mod meta;
pub(crate) mod names;
mod platforms;
pub mod rust_names;

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostics::Span;
use crate::project::indices::{ByCode, ByDomain, CodeIndex, DomainIndex};
use crate::syntax::toml::Located;

pub use causes::Cause;
pub(crate) use links::Link;
pub use links::Localized;
pub use meta::{MetaKey, MetaKind, MetaValue};
pub use platforms::Symbol;

/// All domains of a project, in the order of their names.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Catalog {
    /// The domains.
    pub domains: ByDomain<Domain>,
    /// The codes of all domains, in the order of the domains and of their files.
    pub codes: ByCode<Code>,
    /// For each domain, the index of the first code with this key.
    by_key: BTreeMap<(DomainIndex, CodeKey), CodeIndex>,
    /// For each code of a domain that others name as their replacement, the indices of these.
    replaced: BTreeMap<(DomainIndex, CodeKey), Vec<CodeIndex>>,
}

/// A namespace of codes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Domain {
    /// Its name, which begins ids and addresses.
    pub name: Located<String>,
    /// The platforms that its symbols may differ by.
    pub platforms: Vec<String>,
    /// Where each of them is listed.
    pub(crate) platform_places: Vec<Span>,
    /// Facts that texts share, by name.
    pub constants: BTreeMap<String, Constant>,
    /// Targets of reference links, by label.
    pub links: BTreeMap<String, Link>,
    /// Whether its files are valid TOML. Otherwise anything that it lacks may have been in it.
    pub(crate) is_whole: bool,
    /// The ids of names that are the same in every language: those of the domain itself, groups, platforms and units.
    pub same_names: Vec<Located<String>>,
    /// Whether its texts have markup. Without it every character of a text is shown as it is written.
    pub markdown: bool,
}

/// What identifies a code in its domain. The text `104` is not the integer 104.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeKey {
    /// A number, negative ones included.
    Integer(i64),
    /// A short string.
    Text(String),
}

/// One code.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Code {
    /// Number or string.
    pub key: CodeKey,
    /// Where the key stands.
    pub span: Span,
    /// Its keys and values, from the first to the last.
    pub(crate) body: Span,
    /// Index of its domain.
    pub domain: DomainIndex,
    /// The id of its Fluent message.
    pub message: String,
    /// The name of its pages, without an ending.
    pub page: String,
    /// The typed layer's variant.
    pub name: String,
    /// The group within the domain.
    pub group: Option<Located<String>>,
    /// What source code calls it.
    pub symbols: Vec<Symbol>,
    /// The calls that return it.
    pub raised_by: Vec<Symbol>,
    /// Other real names.
    pub aliases: Vec<Located<String>>,
    /// What earlier documentation printed.
    pub misprints: Vec<Misprint>,
    /// Words of earlier documentation that search still finds.
    pub search_words: Vec<String>,
    /// Whether trying again can help; `None` when the catalog does not say.
    pub retryable: Option<bool>,
    /// Whether an app may show its user something.
    pub user_facing: bool,
    /// Kept off public sites.
    pub internal: bool,
    /// Not released yet: kept off public sites.
    pub draft: bool,
    /// Where it is in its life.
    pub status: Status,
    /// A word of the project's own for how bad it is.
    pub severity: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
    /// The version from which on it is to be avoided.
    pub deprecated_in: Option<Located<String>>,
    /// The first version that no longer returns it.
    pub retired_in: Option<Located<String>>,
    /// The code to use now.
    pub replaced_by: Option<Located<CodeKey>>,
    /// Codes of the same domain that are worth reading next.
    pub see_also: Vec<Located<CodeKey>>,
    /// The causes that it may have, each with a text of its own.
    pub causes: Vec<Cause>,
    /// What its texts are filled with.
    pub arguments: Vec<Argument>,
    /// The project's own facts about it, by the names that `codegloss.toml` declares.
    pub meta: BTreeMap<String, MetaValue>,
}

/// A symbol that earlier documentation printed for a code and that is not its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misprint {
    /// What was printed.
    pub symbol: String,
    /// Where it was printed.
    pub source: Option<Localized>,
}

/// Where a code is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// In use.
    #[default]
    Active,
    /// Still returned, to be avoided.
    Deprecated,
    /// No longer returned.
    Retired,
}

/// What a text is filled with when it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Argument {
    /// The variable's name.
    pub name: String,
    /// Its type.
    pub kind: ArgumentKind,
    /// The values that a text can have: none is listed unless it is a choice.
    pub values: Vec<String>,
    /// What documentation shows; a number as it is written.
    pub example: String,
    /// Where it is declared.
    pub span: Span,
}

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// Counts and limits.
    Number,
    /// Names and other text.
    Text,
}

/// A fact that every language states alike.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Constant {
    /// The value as it is written: a number, or text.
    pub value: String,
    /// Whether the value is a number.
    pub is_number: bool,
    /// The unit that the number counts.
    pub unit: Option<String>,
    /// Where it is defined.
    pub span: Span,
}

/// A unit of constants.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit<'a> {
    /// The domain of the first constant that has it.
    pub(crate) domain: DomainIndex,
    /// That constant.
    pub(crate) span: &'a Span,
    /// Whether it can be shown as it is in every language.
    pub(crate) is_symbol: bool,
}

impl fmt::Display for CodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl Status {
    /// The word in the catalog.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Deprecated => "deprecated",
            Self::Retired => "retired",
        }
    }
}

impl Argument {
    /// The word for its type in the catalog.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        if self.values.is_empty() { self.kind.as_str() } else { "choice" }
    }
}

impl ArgumentKind {
    /// The word in the catalog.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "string",
        }
    }
}

impl Catalog {
    /// Index of the domain with this name.
    #[must_use]
    pub fn domain(&self, name: &str) -> Option<DomainIndex> {
        self.domains.find(|domain| domain.name.value == name)
    }

    /// Index of a code in a domain.
    #[must_use]
    pub fn code(&self, domain: DomainIndex, key: &CodeKey) -> Option<CodeIndex> {
        self.by_key.get(&(domain, key.clone())).copied()
    }

    /// Indices of the codes that a code replaces and that readers of a public site see.
    pub fn replaces(&self, code: &Code) -> impl Iterator<Item = CodeIndex> {
        let replaced = self.replaced.get(&(code.domain, code.key.clone()));
        replaced.into_iter().flatten().copied().filter(|&index| self.codes[index].is_public())
    }

    /// Adds a code after the others. Of two with the same key the first is found.
    pub(crate) fn add(&mut self, mut code: Code) {
        let index = self.codes.next_index();
        let first = *self.by_key.entry((code.domain, code.key.clone())).or_insert(index);
        // A code that stands twice has one message: what either declares is declared.
        if let Some(first) = self.codes.get_mut(first) {
            first.declare(&code.arguments);
            code.declare(&first.arguments);
        }
        if let Some(replacement) = &code.replaced_by {
            let key = (code.domain, replacement.value.clone());
            self.replaced.entry(key).or_default().push(index);
        }
        self.codes.push(code);
    }

    /// The domain of a code.
    #[must_use]
    pub fn domain_of(&self, code: &Code) -> &Domain {
        &self.domains[code.domain]
    }

    /// The path of a code's pages below a locale, without an ending: `chat/104`.
    #[must_use]
    pub fn page_of(&self, code: &Code) -> String {
        format!("{}/{}", self.domain_of(code).name.value, code.page)
    }

    /// What follows `e/` in the shortest permalink of a code, without an ending: `104` in the default domain, `web/104` in others.
    #[must_use]
    pub fn permalink_of(&self, code: &Code, default_domain: DomainIndex) -> String {
        if code.domain == default_domain { code.page.clone() } else { self.page_of(code) }
    }

    /// Indices of the domains that readers of a public site may know of: all but those whose codes are all private.
    pub fn public_domains(&self) -> impl Iterator<Item = DomainIndex> {
        self.domains_with(Code::is_public)
    }

    /// Indices of the domains that have one of these codes, or none at all: such a domain is nobody's secret.
    pub(crate) fn domains_with(&self, has: impl Fn(&Code) -> bool) -> impl Iterator<Item = DomainIndex> {
        self.domains.indices().filter(move |&domain| {
            let mut own = self.codes.iter().filter(|code| code.domain == domain).peekable();
            own.peek().is_none() || own.any(&has)
        })
    }

    /// Indices of the codes of a domain that readers of a public site see.
    pub fn public_codes(&self, domain: DomainIndex) -> impl Iterator<Item = CodeIndex> {
        self.codes
            .iter_enumerated()
            .filter(move |(_, code)| code.domain == domain && code.is_public())
            .map(|(index, _)| index)
    }
}

impl Domain {
    /// A domain of which nothing but its name is known.
    pub(crate) fn new(name: Located<String>, markdown: bool) -> Self {
        Self {
            name,
            platforms: Vec::new(),
            platform_places: Vec::new(),
            constants: BTreeMap::new(),
            links: BTreeMap::new(),
            same_names: Vec::new(),
            is_whole: true,
            markdown,
        }
    }
}

impl Code {
    fn declare(&mut self, arguments: &[Argument]) {
        for argument in arguments {
            if !self.arguments.iter().any(|known| known.name == argument.name) {
                self.arguments.push(argument.clone());
            }
        }
    }

    /// Whether a public site shows it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        !self.internal && !self.draft
    }

    /// The symbols and aliases by which a short address names the code, made fit for a path. What earlier documentation
    /// misprinted is none of them.
    pub fn short_names(&self) -> impl Iterator<Item = String> {
        let symbols = self.symbols.iter().map(|symbol| &symbol.name);
        symbols.chain(&self.aliases).map(|name| fluent_id(&name.value)).filter(|name| is_page_name(name))
    }
}

/// Whether a page may have this name.
pub(crate) fn is_page_name(name: &str) -> bool {
    (1..=100).contains(&name.len()) && fluent_id(name) == name
}

/// Whether a name is in kebab case: part of addresses and of ids.
pub(crate) fn is_kebab_case(name: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.len() <= 100 && name.split('-').all(is_part)
}

/// An id as Fluent allows it (`Identifier ::= [a-zA-Z] [a-zA-Z0-9_-]*`): every other character becomes `_`.
pub(crate) fn fluent_id(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}
