//! `codegloss.toml`: what a project is.

#[cfg(feature = "site")]
pub(crate) mod color;
pub(crate) mod frame;
#[cfg(feature = "site")]
mod look;
pub(crate) mod meta;
pub(crate) mod packs;
pub(crate) mod page_files;
mod rules;
pub(crate) mod source_url;
mod style;
pub(crate) mod values;

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use crate::cldr;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Levels, Span};
use crate::project::catalog::MetaKey;
use crate::project::indices::{ByLocale, LocaleIndex};
use crate::project::messages::layout::MessageLayout;
use crate::project::settings::frame::Frame;
use crate::project::settings::source_url::SourceUrl;
use crate::project::settings::style::Style;
use crate::source::{PROJECT_FILE, Sources};
use crate::syntax::toml::{self, Item, Located, Table};
#[cfg(feature = "site")]
pub use look::{Logo, Look};
pub use packs::{CodeKinds, DEFAULT_TARGET, PackContents, PackTarget};

/// What a project is judged for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// What packs and generated code are made of, and nothing else: no guide, picture or color can break an app's build.
    Packs,
    /// Everything.
    #[cfg(feature = "site")]
    Site,
}

impl Scope {
    /// Whether nothing is left out.
    pub(crate) fn is_whole(self) -> bool {
        self != Self::Packs
    }
}

/// What `codegloss.toml` says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// The domain of codes that are named by their number alone.
    pub default_domain: Option<Located<String>>,
    /// The locales in the order in which they are listed; never empty in a project without findings.
    pub locales: ByLocale<Locale>,
    /// Index of the locale that the others are translated from.
    pub source: LocaleIndex,
    /// Index of the locale for readers whose languages the project lacks.
    pub default: LocaleIndex,
    /// Whether texts have markup, in domains that do not say otherwise.
    pub markdown: bool,
    /// For a language tag, the locales to try before any other; overrides what CLDR says.
    pub fallback: BTreeMap<String, Vec<String>>,
    /// Where the site will stand, with a `/` at its end.
    pub base_url: Option<String>,
    /// Where readers find the project's files, to improve a text.
    pub source_url: Option<SourceUrl>,
    /// How the site looks, and what its pages may load.
    #[cfg(feature = "site")]
    pub look: Look,
    /// What is around the site's pages.
    pub frame: Frame,
    /// What packs and generated code contain. Everything else that is made of the project has everything.
    pub packs: PackContents,
    /// The targets that have packs of their own, in the order of the file.
    pub targets: Vec<PackTarget>,
    /// Where the messages are.
    pub(crate) messages: MessageLayout,
    /// The project's own facts about codes, in the order in which they are declared.
    pub meta: Vec<MetaKey>,
    /// The limits of rules about style.
    pub(crate) style: Style,
    /// What the project makes of each rule's findings.
    pub levels: Levels,
}

/// A language that the project has messages in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Locale {
    /// The tag in BCP 47's canonical case, which is also in the paths of its files.
    pub tag: String,
    /// The tag, taken apart.
    pub id: LanguageIdentifier,
    /// Where the tag is listed.
    pub(crate) span: Span,
}

impl Locale {
    /// Whether its script runs from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        cldr::is_right_to_left(&self.id)
    }

    /// Its name in its own language, as CLDR has it.
    #[must_use]
    pub fn own_name(&self) -> Option<&'static str> {
        cldr::own_name(&self.id)
    }

    /// The tag with the script and the region that CLDR holds likely: `zh-Hans-CN` for `zh-Hans`.
    #[must_use]
    pub fn likely(&self) -> LanguageIdentifier {
        cldr::likely(&self.id)
    }
}

impl Settings {
    /// Index of the locale with this tag.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<LocaleIndex> {
        self.locales.find(|locale| locale.tag == tag)
    }

    /// The tags of the locales whose translators can act on a finding: those that it names, otherwise that of its file.
    #[must_use]
    pub fn locales_of<'f>(&self, finding: &'f Diagnostic) -> Vec<&'f str> {
        let mut tags = finding.locales();
        if tags.is_empty() {
            tags.extend(finding.spans.first().and_then(|span| self.tag(&span.path)));
        }
        tags.retain(|tag| self.locale(tag).is_some());
        tags
    }

    /// The tag in the path of a file that has messages, or of a page: `site/guide/about.en.md`.
    fn tag<'p>(&self, path: &'p str) -> Option<&'p str> {
        let page = || path.strip_prefix("site/")?.strip_suffix(".md")?.rsplit('.').next();
        self.messages.tag(path).or_else(page)
    }

    /// The ids of the names that the settings ask for, each with the place that asks for it.
    pub(crate) fn names(&self) -> impl Iterator<Item = (String, &Span)> {
        let frame = self.frame.names().map(|(id, place)| (id.to_owned(), place));
        frame.chain(self.meta.iter().flat_map(MetaKey::names))
    }

    /// The path that every address of the site begins with: `/`, or `/sub/` for a site below another.
    #[must_use]
    pub fn base_path(&self) -> &str {
        let after_scheme =
            self.base_url.as_deref().and_then(|url| url.split_once("://")).map_or("", |(_, rest)| rest);
        after_scheme.find('/').map_or("/", |slash| &after_scheme[slash..])
    }
}

/// Reads `codegloss.toml`. `None` when it is missing, or lists no locale that can be used. What is about the site alone is passed
/// over where only packs are asked for.
pub(crate) fn load(sources: &Sources, scope: Scope, findings: &mut Diagnostics) -> Option<Settings> {
    // Without the site there is no other.
    #[cfg(not(feature = "site"))]
    let Scope::Packs = scope;
    let file = sources.project_file()?;
    toml::read(file, findings, |mut root, findings| {
        let project = root.require("project", findings).and_then(|item| item.table(findings));
        let loaded = project.and_then(|project| load_project(project, findings));
        let (mut settings, locales) = loaded.unzip();
        let site = root.table("site", findings);
        if let (Some(settings), Some(site)) = (&mut settings, site) {
            load_site(site, settings, sources, scope, findings);
        }
        let known = settings.as_ref().zip(locales.as_ref()).map(|(settings, locales)| locales.of(settings));
        let packs = root.table("packs", findings).map(|table| packs::load(table, known.as_ref(), findings));
        let messages = MessageLayout::load(&mut root, findings);
        let meta = root.table("meta", findings).map(|table| meta::load(&table, findings));
        let style = root.table("style", findings).map(|table| style::load(table, findings));
        let levels = root.table("rules", findings).map(|table| rules::load(table, findings));
        root.deny_unknown_keys(findings);
        let mut settings = settings?;
        (settings.packs, settings.targets) = packs.unwrap_or_default();
        settings.messages = messages;
        settings.meta = meta.unwrap_or_default();
        settings.style = style.unwrap_or_default();
        settings.levels = levels.unwrap_or_default();
        Some(settings)
    })
}

fn load_site(
    mut site: Table<'_>,
    settings: &mut Settings,
    sources: &Sources,
    scope: Scope,
    findings: &mut Diagnostics,
) {
    settings.base_url = site.take("base-url").and_then(|item| base_url(&item, findings));
    if scope == Scope::Packs {
        // The catalog may speak of its messages; what is wrong with it is no matter of an app.
        settings.frame = frame::load(&mut site, settings, &mut Diagnostics::default());
    }
    #[cfg(feature = "site")]
    if scope == Scope::Site {
        settings.source_url = site.take("source-url").and_then(|item| SourceUrl::read(&item, findings));
        settings.look = look::load(&mut site, sources, findings);
        settings.frame = frame::load(&mut site, settings, findings);
        site.deny_unknown_keys(findings);
    }
    #[cfg(not(feature = "site"))]
    let _ = sources;
}

fn load_project(mut project: Table<'_>, findings: &mut Diagnostics) -> Option<(Settings, ProjectLocales)> {
    let default_domain = project.string("default-domain", findings);
    let markdown = project.boolean("markdown", findings).unwrap_or(true);
    let mut locales: Vec<Locale> = Vec::new();
    let mut refused = Vec::new();
    if let Some(list) = project.require("locales", findings) {
        let items = if let toml::Value::Array(items) = list.value() {
            items
        } else {
            list.invalid(|key, value| Finding::InvalidValueArray { key, value }, findings);
            Vec::new()
        };
        for item in items {
            let Some(tag) = item.string(findings) else {
                continue;
            };
            let Some(locale) = locale(&tag, findings) else {
                refused.push(tag.value);
                continue;
            };
            if locales.iter().any(|known| known.tag == locale.tag) {
                item.invalid(|key, value| Finding::InvalidValueLocale { key, value }, findings);
            } else {
                locales.push(locale);
            }
        }
    }
    let locales = ByLocale::from(locales);
    let known = Known { locales: &locales, refused: &refused, ends: None };
    let source = project.require("source-locale", findings);
    let source = source.and_then(|item| known.find(&item, findings));
    let default = project.require("default-locale", findings);
    let default = default.and_then(|item| known.find(&item, findings));
    let fallback = fallback(&mut project, &known, findings);
    project.deny_unknown_keys(findings);
    if locales.is_empty() {
        return None;
    }
    let has_ends = source.is_some() && default.is_some();
    let settings = Settings {
        default_domain,
        source: source.unwrap_or_default(),
        default: default.or(source).unwrap_or_default(),
        locales,
        markdown,
        fallback,
        base_url: None,
        source_url: None,
        #[cfg(feature = "site")]
        look: Look::default(),
        frame: Frame::default(),
        packs: PackContents::default(),
        targets: Vec::new(),
        messages: MessageLayout::default(),
        meta: Vec::new(),
        style: Style::default(),
        levels: Levels::default(),
    };
    Some((settings, ProjectLocales { refused, has_ends }))
}

fn fallback(
    project: &mut Table<'_>,
    known: &Known<'_>,
    findings: &mut Diagnostics,
) -> BTreeMap<String, Vec<String>> {
    let mut fallback = BTreeMap::new();
    let Some(table) = project.table("fallback", findings) else {
        return fallback;
    };
    for (tag, item) in table.entries() {
        let Some(from) = locale(&tag, findings) else {
            continue;
        };
        let toml::Value::Array(items) = item.value() else {
            item.invalid(|key, value| Finding::InvalidValueArray { key, value }, findings);
            continue;
        };
        let to = items
            .iter()
            .filter_map(|item| known.find(item, findings))
            .map(|index| known.locales[index].tag.clone())
            .collect();
        fallback.insert(from.tag, to);
    }
    fallback
}

/// A language tag as BCP 47 writes it (RFC 5646 §2.1), without extensions: a folder's name and a page's `lang`. What CLDR has an
/// alias for, such as `iw`, is no locale: `zh-CN` and `zh` are as good as `zh-Hans`.
pub(crate) fn locale(tag: &Located<String>, findings: &mut Diagnostics) -> Option<Locale> {
    let standard = standard(&tag.value);
    if let Some(id) = standard.as_ref().filter(|id| id.to_string() == tag.value) {
        return Some(Locale { tag: tag.value.clone(), id: id.clone(), span: tag.span.clone() });
    }
    let suggestion = standard.map(|id| id.to_string());
    findings.emit(Finding::InvalidLanguageTag { tag: tag.value.clone(), suggestion }, tag.span.clone());
    None
}

/// The most bytes of a tag. It names folders and files, and few systems have names of more than 255 bytes. RFC 5646, 4.4.1, knows
/// of no use for more than 35.
const MAX_TAG: usize = 100;

/// What a tag in any spelling is in its standard form; `None` if it names no language.
pub(crate) fn standard(tag: &str) -> Option<LanguageIdentifier> {
    if tag.len() > MAX_TAG {
        return None;
    }
    let id = cldr::canonical(&tag.parse().ok()?);
    (!id.language.is_empty()).then_some(id)
}

/// What is known of the locales after `[project]` is read.
struct ProjectLocales {
    /// The tags that are none.
    refused: Vec<String>,
    /// Whether the default locale and the source locale are known.
    has_ends: bool,
}

impl ProjectLocales {
    fn of<'a>(&'a self, settings: &'a Settings) -> Known<'a> {
        let ends = self.has_ends.then_some([settings.default, settings.source]);
        Known { locales: &settings.locales, refused: &self.refused, ends }
    }
}

/// The locales that the project lists, and the tags among them that are none.
struct Known<'a> {
    locales: &'a ByLocale<Locale>,
    refused: &'a [String],
    /// The locales of which each chain has one at its end, if they are known.
    ends: Option<[LocaleIndex; 2]>,
}

impl Known<'_> {
    /// Index of the locale that a setting names. What is wrong with a tag is told once, where it is listed.
    fn find(&self, item: &Item<'_>, findings: &mut Diagnostics) -> Option<LocaleIndex> {
        let tag = item.string(findings)?;
        let found = self.locales.find(|locale| locale.tag == tag.value);
        if found.is_none() && !self.refused.contains(&tag.value) {
            let (choices, suggestion) = listed(self.locales, &tag.value, findings);
            let finding = |key, value| Finding::InvalidValueListedLocale { key, value, choices, suggestion };
            item.invalid(finding, findings);
        }
        found
    }
}

/// The tags of the locales, and the one that was meant by another tag: the same language in other words, or the nearest.
pub(crate) fn listed(
    locales: &ByLocale<Locale>,
    tag: &str,
    findings: &mut Diagnostics,
) -> (Vec<String>, Option<String>) {
    let choices: Vec<String> = locales.iter().map(|locale| locale.tag.clone()).collect();
    let likely = standard(tag).map(|id| cldr::likely(&cldr::meant(&id).unwrap_or(id)));
    let same = locales.iter().find(|locale| Some(locale.likely()) == likely).map(|locale| locale.tag.clone());
    let suggestion = same.or_else(|| findings.nearest(tag, choices.iter().map(String::as_str)));
    (choices, suggestion)
}

fn base_url(item: &Item<'_>, findings: &mut Diagnostics) -> Option<String> {
    let url = item.string(findings)?.value;
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let is_plain = |host: &str| {
        !host.is_empty()
            && !host.starts_with('/')
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/:%[]".contains(&byte))
    };
    if !host.is_some_and(is_plain) {
        item.invalid(|key, value| Finding::InvalidValueUrl { key, value }, findings);
        return None;
    }
    Some(format!("{}/", url.trim_end_matches('/')))
}

/// The place of the project's file, for findings about the project as a whole.
pub(crate) fn project_span() -> Span {
    Span::file(PROJECT_FILE)
}

/// Whether a name may be meant as a language tag.
#[cfg(feature = "site")]
pub(crate) fn is_of_another_locale(tag: &str) -> bool {
    standard(&tag.replace('_', "-")).is_some()
}

/// Reports a folder or a file of a locale that the project does not list. Of a language that is listed in other words, as `zh-Hans`
/// is for `zh-cn`, those were meant.
pub(crate) fn unknown_locale(span: Span, folder: &str, settings: &Settings, findings: &mut Diagnostics) {
    let (_, suggestion) = listed(&settings.locales, folder, findings);
    let standard = standard(folder).map(|id| cldr::meant(&id).unwrap_or(id).to_string());
    let folder = folder.to_owned();
    findings.emit(
        match standard {
            Some(tag) if tag != folder && suggestion.as_ref() == Some(&tag) => {
                Finding::UnknownLocaleSpelling { folder, tag }
            }
            Some(tag) if tag != folder => Finding::UnknownLocaleRespelt { folder, tag, suggestion },
            None if suggestion.is_none() => Finding::UnknownLocaleNoTag { folder },
            _ => Finding::UnknownLocale { folder, suggestion },
        },
        span,
    );
}
