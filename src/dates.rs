//! When codes and guides appeared and were last changed, by the commits of the project's repository
//! (`docs/dev/decisions/024-dates-from-commits.md`).

mod git;
mod log;
mod trace;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use codegloss_engine::{
    ByCode, ByLocale, CAUSE_FIELDS, CodeIndex, Definitions, FIELDS, Guide, LocaleIndex, Place, Resolved,
    Sources,
};

pub(crate) use git::Failure;
use trace::{Sought, Trace};

/// A moment in UTC, as RFC 3339 writes it: `2026-11-29T14:00:00Z`. Later ones are greater.
pub(crate) type Moment = Arc<str>;

/// The commits of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// Of the commit that it appeared in.
    pub(crate) created: Moment,
    /// Of the last one that changed it.
    pub(crate) updated: Moment,
}

/// The commits of all pages. A page has none while something that it shows is not committed as it is.
#[derive(Debug)]
pub(crate) struct Dates {
    codes: ByCode<ByLocale<Option<Stamp>>>,
    guides: Vec<ByLocale<Option<Stamp>>>,
    latest: Moment,
}

impl Dates {
    /// Reads the commits of the project in this folder.
    pub(crate) fn read(folder: &Path, resolved: &Resolved, sources: &Sources) -> Result<Self, Failure> {
        let definitions = Definitions::new(sources, &resolved.catalog);
        let mut parts = Parts {
            sources,
            definitions,
            lines: BTreeMap::new(),
            sought: Vec::new(),
            known: BTreeMap::new(),
        };
        let codes = resolved.catalog.codes.indices();
        let codes: Vec<_> = codes.map(|code| parts.of_code(resolved, code)).collect();
        let guides: Vec<_> = resolved.guides.iter().map(|guide| parts.of_guide(resolved, guide)).collect();
        let mut trace = Trace::new(&parts.sought);
        git::commits(folder, &mut |commit| trace.step(commit))?;
        let found = trace.into_found();
        let latest = found.iter().flatten().max().cloned().ok_or(Failure::Untracked)?;
        let stamps = |pages: ByLocale<Page>| pages.iter().map(|page| page.stamp(&found)).collect();
        Ok(Self {
            codes: codes.into_iter().map(stamps).collect::<Vec<_>>().into(),
            guides: guides.into_iter().map(stamps).collect(),
            latest,
        })
    }

    /// Of the page of a code.
    pub(crate) fn code(&self, locale: LocaleIndex, code: CodeIndex) -> Option<&Stamp> {
        self.codes[code][locale].as_ref()
    }

    /// When the facts or the texts of a code were last changed, in any locale.
    pub(crate) fn code_in_all(&self, code: CodeIndex) -> Option<&Moment> {
        let updated: Option<Vec<&Moment>> =
            self.codes[code].iter().map(|stamp| Some(&stamp.as_ref()?.updated)).collect();
        updated?.into_iter().max()
    }

    /// Of the page of the guide with this index.
    pub(crate) fn guide(&self, locale: LocaleIndex, guide: usize) -> Option<&Stamp> {
        self.guides.get(guide)?[locale].as_ref()
    }

    /// Of the last commit that changed something.
    pub(crate) fn latest(&self) -> &Moment {
        &self.latest
    }
}

/// What a page consists of, by its place in [`Parts::sought`].
struct Page {
    birth: Option<usize>,
    parts: Vec<usize>,
}

impl Page {
    fn stamp(&self, found: &[Option<Moment>]) -> Option<Stamp> {
        let moment = |part: &usize| found[*part].clone();
        let updated: Vec<Moment> = self.parts.iter().map(moment).collect::<Option<_>>()?;
        let (created, updated) = (moment(&self.birth?)?, updated.into_iter().max()?);
        Some(Stamp { updated: updated.max(Arc::clone(&created)), created })
    }
}

/// What is looked for in the commits: each once, whatever pages show it.
struct Parts<'s> {
    sources: &'s Sources,
    definitions: Definitions,
    /// The lines of the catalog's files.
    lines: BTreeMap<Arc<str>, Vec<&'s str>>,
    sought: Vec<Sought>,
    known: BTreeMap<Sought, usize>,
}

impl Parts<'_> {
    /// The pages of a code.
    fn of_code(&mut self, resolved: &Resolved, code: CodeIndex) -> ByLocale<Page> {
        let key =
            self.definitions.key(code).cloned().map(|place| Sought::Key(place.clone(), self.line(&place)));
        let birth = key.map(|key| self.add(key));
        let page = |locale| {
            let messages = messages(resolved, locale, code).into_iter();
            let messages = messages.filter_map(|(from, id)| resolved.locales[from].place(id).cloned());
            let long_text =
                resolved.long_text(locale, code).map(|(from, _)| resolved.long_text_place(from, code));
            let places = self.definitions.of(code).cloned().into_iter().chain(messages).chain(long_text);
            Page { birth, parts: places.map(|place| self.add(Sought::Lines(place))).collect() }
        };
        resolved.locales.indices().map(page).collect()
    }

    /// The pages of a guide.
    fn of_guide(&mut self, resolved: &Resolved, guide: &Guide) -> ByLocale<Page> {
        let page = |locale| {
            let Some((from, _)) = resolved.guide(locale, guide) else {
                return Page { birth: None, parts: Vec::new() };
            };
            let place = guide.place(&resolved.locales[from].tag);
            let parts = vec![self.add(Sought::Lines(place.clone()))];
            Page { birth: Some(self.add(Sought::File(place.path))), parts }
        };
        resolved.locales.indices().map(page).collect()
    }

    fn add(&mut self, sought: Sought) -> usize {
        *self.known.entry(sought).or_insert_with_key(|sought| {
            self.sought.push(sought.clone());
            self.sought.len() - 1
        })
    }

    /// The text of a line, without its blanks: however a file is laid out, it is known again.
    fn line(&mut self, place: &Place) -> String {
        let lines = self.lines.entry(Arc::clone(&place.path)).or_insert_with_key(|path| {
            self.sources.text(path).map_or_else(Vec::new, |file| file.text.lines().collect())
        });
        trace::without_blanks(lines.get(place.line - 1).copied().unwrap_or_default())
    }
}

/// The messages that the page of a code shows, its own and those of its causes, each with the locale that it comes from.
fn messages(resolved: &Resolved, locale: LocaleIndex, index: CodeIndex) -> BTreeSet<(LocaleIndex, &str)> {
    let code = &resolved.catalog.codes[index];
    let own = FIELDS
        .iter()
        .filter_map(|info| Some((resolved.text(locale, index, info.field)?.0, code.message.as_str())));
    let causes = code.causes.iter().flat_map(|cause| CAUSE_FIELDS.map(|field| (cause, field)));
    let causes = causes.filter_map(|(cause, field)| {
        Some((resolved.text_of_cause(locale, cause, field)?.0, cause.message.as_str()))
    });
    own.chain(causes).collect()
}
