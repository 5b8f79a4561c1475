//! Which texts a language has itself, and which are missing: the same ones that `check` reports. Where many codes lack something, each part
//! of them has a page of its own, and the list links to these.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use codegloss_engine::{Address, CodeIndex, Diagnostic, List, MissingPage, Translatable, TranslatableKind};
use codegloss_runtime::Field;
use serde::Serialize;

use super::links::{fill, render};
use crate::site::context::{LocaleContext, Text};
use crate::site::models::parts::{Crumb, Neighbor, crumb_of, title};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of a language's coverage, or of what a part of the codes lacks.
pub(crate) struct Coverage {
    pub(crate) part: Option<MissingPage>,
    pub(crate) lacking: SharedLacking,
}

/// The kinds of texts that codes of a locale lack, found once for all pages that show them.
#[derive(Clone, Default)]
pub(crate) struct SharedLacking(Arc<OnceLock<Lacking>>);

/// By code, the places of the kinds in [`KINDS`].
type Lacking = BTreeMap<CodeIndex, BTreeSet<usize>>;

#[derive(Serialize)]
struct PartModel {
    is_part: bool,
    crumbs: Vec<Crumb>,
    missing_codes: Vec<MissingCode>,
}

#[derive(Serialize)]
struct Model {
    is_part: bool,
    total: Share,
    kinds: Vec<Kind>,
    languages: Vec<Language>,
    missing_codes: Vec<MissingCode>,
    /// Where these are many, the pages that have them.
    missing_parts: Vec<MissingPart>,
    /// What is missing and belongs to no code, by kind.
    missing: Vec<MissingKind>,
}

/// How many of how many texts are there.
#[derive(Clone, Copy, Serialize)]
struct Share {
    have: usize,
    of: usize,
    /// 0 to 1, to three decimals, never rounded up: 1 is all.
    part: f64,
}

/// A kind of text.
#[derive(Serialize)]
struct Kind {
    /// The word `site-coverage-<name>` names it.
    name: &'static str,
    /// The id of the list of those that are missing; empty where none is.
    anchor: String,
    #[serde(flatten)]
    share: Share,
}

#[derive(Serialize)]
struct Language {
    lang: String,
    name: String,
    href: String,
    current: bool,
    /// Whether the others are translated from it.
    source: bool,
    #[serde(flatten)]
    share: Share,
}

#[derive(Serialize)]
struct MissingCode {
    /// The domain's name, where there are several.
    domain: Option<Text>,
    code: String,
    href: String,
    message: Text,
    fields: Vec<&'static str>,
}

/// A link to the codes of a part that lack something.
#[derive(Serialize)]
struct MissingPart {
    #[serde(flatten)]
    page: Neighbor,
    count: usize,
}

#[derive(Serialize)]
struct MissingKind {
    name: &'static str,
    anchor: String,
    items: Vec<MissingItem>,
}

/// Something that is missing, as readers see it or, where they see no text of it, by its id.
#[derive(Serialize)]
struct MissingItem {
    text: String,
    /// The language that it is shown in; empty for an id.
    lang: String,
    /// Its page; empty where it has none.
    href: String,
}

/// The kinds in the order of the page, each with the end of the id of its name.
const KINDS: [(TranslatableKind, &str); 14] = [
    (TranslatableKind::Field(Field::Message), "message"),
    (TranslatableKind::Field(Field::Reason), "reason"),
    (TranslatableKind::Field(Field::Recovery), "recovery"),
    (TranslatableKind::Field(Field::UserMessage), "user-message"),
    (TranslatableKind::Field(Field::Note), "note"),
    (TranslatableKind::Cause(Field::Message), "causes"),
    (TranslatableKind::Cause(Field::Recovery), "cause-recovery"),
    (TranslatableKind::LongText, "long-text"),
    (TranslatableKind::MisprintSource, "misprint-sources"),
    (TranslatableKind::Name, "names"),
    (TranslatableKind::Unit, "units"),
    (TranslatableKind::LinkTarget, "link-targets"),
    (TranslatableKind::Guide, "guides"),
    (TranslatableKind::Word, "words"),
];

/// The kinds of texts in the order of the page, each with its name.
pub(crate) fn kinds_in_order() -> impl Iterator<Item = (TranslatableKind, &'static str)> {
    KINDS.into_iter()
}

/// The id of the list of codes that lack something.
const CODES: &str = "missing-codes";

impl Page for Coverage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        match &self.part {
            Some(page) => page.address(context.resolved, context.locale),
            None => Address::list(context.tag(), List::Coverage),
        }
    }

    fn template(&self) -> &'static str {
        "coverage.html"
    }

    fn is_in_sitemap(&self) -> bool {
        self.part.is_none()
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let Some(MissingPage { part, .. }) = &self.part else {
            return render(List::Coverage, self, context, renderer, &|here| {
                Box::new(self.model(context, here))
            });
        };
        let words = [title(context, part), context.name("site-coverage-missing").text];
        fill(words, self, context, renderer, &|here| {
            let crumbs = crumb_of(context, here, List::Coverage, "site-coverage-title");
            let lacking = self.lacking.of(context);
            let codes = part.codes.iter().filter_map(|code| lacking.get_key_value(code));
            Box::new(PartModel { is_part: true, crumbs, missing_codes: missing_codes(context, here, codes) })
        })
    }
}

impl Coverage {
    fn model(&self, context: LocaleContext<'_>, here: &Address) -> Model {
        let missing = Missing::of(context);
        let coverage = context.resolved.coverage(context.locale);
        let lacking = self.lacking.of(context);
        let pages = context.resolved.missing_pages(context.selection, context.locale);
        let missing_parts = pages.iter().map(|page| MissingPart {
            page: Neighbor {
                href: here.link(&page.address(context.resolved, context.locale)),
                title: title(context, &page.part),
            },
            count: page.part.codes.iter().filter(|code| lacking.contains_key(code)).count(),
        });
        let codes = lacking.iter().filter(|_| pages.is_empty());
        Model {
            is_part: false,
            missing_codes: missing_codes(context, here, codes),
            missing_parts: missing_parts.collect(),
            total: coverage.total.into(),
            kinds: kinds(&coverage),
            languages: context.in_all_locales().map(|other| language(context, here, other)).collect(),
            missing: missing.kinds(here),
        }
    }
}

impl SharedLacking {
    fn of(&self, context: LocaleContext<'_>) -> &Lacking {
        self.0.get_or_init(|| {
            let mut lacking = Lacking::new();
            for item in context.resolved.public_translatables(context.locale) {
                let place = KINDS.iter().position(|(kind, _)| *kind == item.kind);
                if let (Some(code), Some(place), false) = (item.code, place, item.state.is_there()) {
                    lacking.entry(code).or_default().insert(place);
                }
            }
            lacking
        })
    }
}

fn language(context: LocaleContext<'_>, here: &Address, other: LocaleContext<'_>) -> Language {
    Language {
        lang: other.tag().to_owned(),
        name: other.language_name(),
        href: here.link(&Address::list(other.tag(), List::Coverage)),
        current: other.locale == context.locale,
        source: other.locale == context.resolved.settings.source,
        share: context.resolved.coverage(other.locale).total.into(),
    }
}

/// The kinds that there is anything of, with how much of it the locale has.
fn kinds(coverage: &codegloss_engine::Coverage) -> Vec<Kind> {
    let kinds = KINDS.iter().filter_map(|(kind, name)| {
        let share = coverage.kinds.get(kind)?;
        let is_missing = share.translated < share.total;
        let anchor = if is_missing { anchor(*kind, name) } else { String::new() };
        Some(Kind { name, anchor, share: (*share).into() })
    });
    kinds.collect()
}

/// The id of the list that has what is missing of a kind.
fn anchor(kind: TranslatableKind, name: &str) -> String {
    use TranslatableKind::{Cause, Field, LongText, MisprintSource};
    match kind {
        Field(_) | Cause(_) | LongText | MisprintSource => CODES.to_owned(),
        _ => format!("missing-{name}"),
    }
}

/// Codes with the kinds of texts that they lack.
fn missing_codes<'l>(
    context: LocaleContext<'_>,
    here: &Address,
    codes: impl Iterator<Item = (&'l CodeIndex, &'l BTreeSet<usize>)>,
) -> Vec<MissingCode> {
    let has_several = context.domains().count() > 1;
    let row = |(&index, fields): (&CodeIndex, &BTreeSet<usize>)| {
        let code = context.code(index);
        MissingCode {
            domain: has_several.then(|| context.name(context.domain(code.domain))),
            code: code.key.to_string(),
            href: here.link(&context.address(index, "html")),
            message: context.message(index),
            fields: fields.iter().map(|&place| KINDS[place].1).collect(),
        }
    };
    codes.map(row).collect()
}

/// What a locale lacks and belongs to no code.
struct Missing<'a> {
    context: LocaleContext<'a>,
    items: Vec<Translatable<'a>>,
}

impl<'a> Missing<'a> {
    fn of(context: LocaleContext<'a>) -> Self {
        let texts = context.resolved.public_translatables(context.locale);
        let items = texts.filter(|item| item.code.is_none() && !item.state.is_there());
        Self { context, items: items.collect() }
    }

    fn kinds(&self, here: &Address) -> Vec<MissingKind> {
        let kinds = KINDS.iter().map(|(kind, name)| {
            let items = self.items.iter().filter(|item| item.kind == *kind);
            let items = items.map(|item| self.item(item, here)).collect();
            MissingKind { name, anchor: anchor(*kind, name), items }
        });
        kinds.filter(|kind| !kind.items.is_empty()).collect()
    }

    fn item(&self, item: &Translatable<'_>, here: &Address) -> MissingItem {
        match item.kind {
            TranslatableKind::Name => {
                let name = self.context.name(&item.id);
                MissingItem { text: name.text, lang: name.lang, href: String::new() }
            }
            TranslatableKind::Guide => self.guide(&item.id, here),
            _ => MissingItem { text: item.id.to_string(), lang: String::new(), href: String::new() },
        }
    }

    fn guide(&self, slug: &str, here: &Address) -> MissingItem {
        let resolved = self.context.resolved;
        let guide = resolved.guides.iter().find(|guide| guide.slug == slug);
        let page = guide.and_then(|guide| resolved.guide(self.context.locale, guide));
        let (text, lang) = page.map_or_else(Default::default, |(from, page)| {
            (page.title.clone(), self.context.in_locale(from).tag().to_owned())
        });
        MissingItem { text, lang, href: here.link(&Address::guide(self.context.tag(), slug, "html")) }
    }
}

impl From<codegloss_engine::Share> for Share {
    fn from(share: codegloss_engine::Share) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "at most 1000")]
        let part = share.thousandths() as f64 / 1000.0;
        Self { have: share.translated, of: share.total, part }
    }
}
