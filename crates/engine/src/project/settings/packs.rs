//! `[packs]` of `codegloss.toml`: what the packs of each target contain.

use codegloss_runtime::Field;

use super::Known;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::catalog::{Catalog, Code, Domain, Symbol, is_kebab_case};
use crate::project::fields::FIELDS;
use crate::project::indices::LocaleIndex;
use crate::syntax::toml::{Item, Located, Table, Value};

/// What the packs and the generated code of a target contain, so that an app ships nothing that it never shows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackContents {
    /// The domains; `None` for all.
    pub domains: Option<Vec<Located<String>>>,
    /// The fields.
    pub fields: Vec<Field>,
    /// The locales in the order of the project; `None` for all.
    pub locales: Option<Vec<LocaleIndex>>,
    /// The platforms; `None` for all.
    pub platforms: Option<Vec<Located<String>>>,
    /// Whether the Markdown forms are there beside the plain ones.
    pub markdown: bool,
    /// Whether a file of facts is beside the packs.
    pub facts: bool,
    /// Which kinds of codes are there.
    pub codes: CodeKinds,
}

/// Which kinds of codes a target contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeKinds {
    /// Whether codes are left out that are not for an app's users.
    pub only_user_facing: bool,
    /// Whether codes that are internal are there.
    pub internal: bool,
    /// Whether codes that are drafts are there.
    pub draft: bool,
}

/// The packs of `[packs.<name>]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackTarget {
    /// The name.
    pub name: Located<String>,
    /// What its packs contain.
    pub contents: PackContents,
}

/// The target of `[packs]` itself.
pub const DEFAULT_TARGET: &str = "default";

impl Default for PackContents {
    fn default() -> Self {
        Self {
            domains: None,
            fields: Field::ALL.to_vec(),
            locales: None,
            platforms: None,
            markdown: true,
            facts: false,
            codes: CodeKinds::default(),
        }
    }
}

impl PackContents {
    /// Whether packs and generated code have this code. What is private leaves the project only where it is asked for.
    pub(crate) fn has(&self, catalog: &Catalog, code: &Code) -> bool {
        let CodeKinds { only_user_facing, internal, draft } = self.codes;
        (internal || !code.internal)
            && (draft || !code.draft)
            && (!only_user_facing || code.user_facing)
            && self.has_domain(catalog.domain_of(code))
            && self.is_on_platform(code)
    }

    /// Whether codes of the domain can be there.
    pub(crate) fn has_domain(&self, domain: &Domain) -> bool {
        is_listed(self.domains.as_deref(), &domain.name.value)
    }

    /// Whether the locale is there.
    pub(crate) fn has_locale(&self, locale: LocaleIndex) -> bool {
        self.locales.as_ref().is_none_or(|locales| locales.contains(&locale))
    }

    /// Whether what differs by platform is there for this one.
    #[must_use]
    pub fn has_platform(&self, platform: &str) -> bool {
        is_listed(self.platforms.as_deref(), platform)
    }

    /// Whether a code can occur on one of the platforms: it has a symbol or a call there, or none anywhere.
    fn is_on_platform(&self, code: &Code) -> bool {
        let is_there =
            |symbol: &Symbol| symbol.platform.as_deref().is_none_or(|platform| self.has_platform(platform));
        let mut own = code.symbols.iter().chain(&code.raised_by).peekable();
        own.peek().is_none() || own.any(is_there)
    }
}

impl Code {
    /// The first symbol that is there on one of a target's platforms.
    #[must_use]
    pub fn symbol_in(&self, contents: &PackContents) -> Option<&str> {
        let is_there = |symbol: &&Symbol| {
            symbol.platform.as_deref().is_none_or(|platform| contents.has_platform(platform))
        };
        self.symbols.iter().find(is_there).map(|symbol| symbol.name.value.as_str())
    }
}

fn is_listed(names: Option<&[Located<String>]>, name: &str) -> bool {
    names.is_none_or(|names| names.iter().any(|known| known.value == name))
}

/// Reads what `[packs]` says, and its targets in the order of the file. A target has nothing from `[packs]`: what is private would be in
/// it without being asked for there.
pub(super) fn load(
    mut table: Table<'_>,
    locales: Option<&Known<'_>>,
    findings: &mut Diagnostics,
) -> (PackContents, Vec<PackTarget>) {
    let contents = contents(&mut table, locales, findings);
    let mut targets = Vec::new();
    for (name, item) in table.rest() {
        let Value::Table(mut own) = item.value() else { continue };
        table.take(&name.value);
        let contents = self::contents(&mut own, locales, findings);
        own.deny_unknown_keys(findings);
        if !is_kebab_case(&name.value) || name.value == DEFAULT_TARGET {
            table.invalid_key(name, |key, value| Finding::InvalidValueTargetName { key, value }, findings);
        } else {
            targets.push(PackTarget { name, contents });
        }
    }
    table.deny_unknown_keys(findings);
    (contents, targets)
}

fn contents(table: &mut Table<'_>, locales: Option<&Known<'_>>, findings: &mut Diagnostics) -> PackContents {
    let all = PackContents::default();
    let fields = FIELDS.map(|info| (info.name, info.field));
    if locales.is_none() {
        // Which tags are meant cannot be told.
        table.take("locales");
    }
    let fields = list(table, "fields", findings, |item, findings| item.one_of(&fields, findings));
    PackContents {
        domains: list(table, "domains", findings, Item::string),
        fields: fields.unwrap_or(all.fields),
        locales: locales.and_then(|known| known_locales(table, known, findings)),
        platforms: list(table, "platforms", findings, Item::string),
        markdown: table.boolean("markdown", findings).unwrap_or(all.markdown),
        facts: table.boolean("facts", findings).unwrap_or(all.facts),
        codes: CodeKinds {
            only_user_facing: table.boolean("user-facing", findings).unwrap_or(false),
            internal: table.boolean("internal", findings).unwrap_or(false),
            draft: table.boolean("draft", findings).unwrap_or(false),
        },
    }
}

/// What can be read of a list; `None` where there is none.
fn list<'a, T>(
    table: &mut Table<'a>,
    key: &str,
    findings: &mut Diagnostics,
    mut read: impl FnMut(&Item<'a>, &mut Diagnostics) -> Option<T>,
) -> Option<Vec<T>> {
    let item = table.take(key)?;
    if let Value::Array(items) = item.value() {
        return Some(items.iter().filter_map(|item| read(item, findings)).collect());
    }
    item.invalid(|key, value| Finding::InvalidValueArray { key, value }, findings);
    None
}

/// The locales of a target, in the order of the project. The default locale and the source locale are among them: at the end of every
/// chain is one of the two.
fn known_locales(
    table: &mut Table<'_>,
    known: &Known<'_>,
    findings: &mut Diagnostics,
) -> Option<Vec<LocaleIndex>> {
    let place = table.place("locales")?;
    let mut is_whole = true;
    let mut own = list(table, "locales", findings, |item, findings| {
        let found = known.find(item, findings);
        is_whole &= found.is_some();
        found
    })?;
    // A tag that could not be read may be the one that is missing.
    let mut ends = known.ends.into_iter().flatten().filter(|_| is_whole);
    if let Some(missing) = ends.find(|end| !own.contains(end)) {
        let (key, value) = (table.key("locales"), known.locales[missing].tag.clone());
        findings.emit(Finding::InvalidValueLocalesWithoutEnd { key, value }, place);
    }
    own.sort_unstable();
    own.dedup();
    Some(own)
}
