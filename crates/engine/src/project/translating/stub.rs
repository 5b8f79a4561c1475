//! What a locale lacks, as commented entries where its source has them. They are no text until a translator makes them one: what
//! is only copied would count as translated.

mod block;
mod draft;
mod guidance;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::project::fields::attribute;
use crate::project::indices::{CodeIndex, DomainIndex, LocaleIndex};
use crate::project::resolved::Resolved;
use crate::project::resolved::translatable::{Translatable, TranslatableKind};
use crate::project::translating::originals::{OriginalFile, Originals, Owner};
use crate::source::Sources;
use crate::syntax::fluent::{self, Entry};
use block::Blocks;
use draft::Draft;

/// A file of messages with what a locale lacks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Stub {
    /// Its path from the project's folder.
    pub path: String,
    /// Its text as it was read, if there is such a file.
    pub before: Option<Arc<str>>,
    /// Its text with the commented entries.
    pub after: String,
    /// How many entries were added.
    pub added: usize,
    /// How many were taken away, because their texts are translated.
    pub removed: usize,
}

/// The messages that a locale lacks, by id, with the attributes that are missing; without any where the message is missing whole.
type Lacks = BTreeMap<String, BTreeSet<&'static str>>;

/// By a message's id: the domain whose constants it has, and the code whose arguments.
type Homes = BTreeMap<String, (Option<DomainIndex>, Option<CodeIndex>)>;

/// A locale's own entries, by id.
type Live = BTreeMap<String, Arc<Entry>>;

/// Writes down what a locale lacks of its messages: one entry for each message, or for the fields that a message lacks. What is
/// translated since an earlier run is taken away where it is as it was written; what was changed stays.
#[must_use]
pub fn stub(resolved: &Resolved, sources: &Sources, originals: &Originals, locale: LocaleIndex) -> Vec<Stub> {
    let tag = &resolved.locales[locale].tag;
    let mut drafts: BTreeMap<String, Draft> = BTreeMap::new();
    let mut live = Live::new();
    for (file, _) in resolved.settings.messages.files(sources).get(tag.as_str()).into_iter().flatten() {
        drafts.insert(file.path.to_string(), Draft::of_file(file));
        let parsed = fluent::parse(file, &mut Diagnostics::default());
        live.extend(parsed.entries.into_iter().map(|entry| (entry.id.value.clone(), entry)));
    }
    let lacks = lacks(resolved, originals, &live, locale);
    let blocks = Blocks::new(resolved, sources, originals, &live, locale);
    for draft in drafts.values_mut() {
        draft.remove_translated(&blocks, &lacks);
    }
    let is_lacking =
        |file: &&OriginalFile| file.entries.iter().any(|entry| lacks.contains_key(&entry.id.value));
    for file in originals.files.iter().filter(is_lacking) {
        if let Some(path) = target(resolved, originals, file, tag) {
            let draft = drafts.entry(path.clone()).or_insert_with(|| Draft::new(&path));
            draft.insert(file, &blocks, &lacks);
        }
    }
    drafts.into_values().filter_map(Draft::finish).collect()
}

/// What a locale lacks, with what the missing texts refer to.
fn lacks(resolved: &Resolved, originals: &Originals, live: &Live, locale: LocaleIndex) -> Lacks {
    let mut lacks = Lacks::new();
    for item in resolved.translatables(locale).filter(|item| !item.state.is_there()) {
        let Some(attribute) = attribute_of(&item) else { continue };
        let is_live = live.contains_key(&*item.id);
        // A message without its own text is a finding: no comment can be put there.
        if originals.get(&item.id).is_some() && !(is_live && attribute.is_none()) {
            let attributes = lacks.entry(item.id.to_string()).or_default();
            attributes.extend(attribute.filter(|_| is_live));
        }
    }
    let mut next: Vec<String> = lacks.keys().cloned().collect();
    while let Some(id) = next.pop() {
        let references = originals.get(&id).map(|(_, entry)| entry.references()).unwrap_or_default();
        for id in references {
            let is_new = originals.get(id).is_some() && !live.contains_key(id) && !lacks.contains_key(id);
            if is_new {
                lacks.insert(id.to_owned(), BTreeSet::new());
                next.push(id.to_owned());
            }
        }
    }
    lacks
}

/// What belongs to which domain and code.
fn homes(resolved: &Resolved, locale: LocaleIndex) -> Homes {
    let items = resolved.translatables(locale).filter(|item| attribute_of(item).is_some());
    items.map(|item| (item.id.to_string(), (item.asked.map(|(domain, _)| domain), item.code))).collect()
}

/// The attribute of the message that something is; `None` for what is no message.
#[allow(clippy::option_option, reason = "a message's own text is no attribute")]
fn attribute_of(item: &Translatable<'_>) -> Option<Option<&'static str>> {
    use TranslatableKind::{Cause, Field, Guide, LinkTarget, LongText, MisprintSource, Name, Unit, Word};
    match item.kind {
        Field(field) | Cause(field) => Some(attribute(field)),
        Name | Unit | Word => Some(None),
        LongText | LinkTarget | MisprintSource | Guide => None,
    }
}

/// The file in which a locale has what is in one of the source.
fn target(resolved: &Resolved, originals: &Originals, file: &OriginalFile, tag: &str) -> Option<String> {
    let layout = &resolved.settings.messages;
    if file.owner == Owner::Project {
        return layout.counterpart(&file.file.path, tag);
    }
    let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let site = layout.file(tag, "site");
    // Where a folder is called after what its messages are for, the words of the site get none.
    if file.owner == Owner::Site && folder(&site) == folder(&layout.file(tag, "x")) {
        return Some(site);
    }
    let domain = resolved.catalog.domains.get(resolved.default_domain)?.name.value.as_str();
    let of_domain = originals.get(domain).filter(|(file, _)| file.owner == Owner::Project);
    let own = of_domain.and_then(|(file, _)| layout.counterpart(&file.file.path, tag));
    Some(own.unwrap_or_else(|| layout.file(tag, domain)))
}
