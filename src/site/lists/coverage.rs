//! Which texts a language has itself, and which are missing: the same ones that `check` reports.

use codegloss_engine::{CodeIndex, Diagnostic, LocaleIndex};
use codegloss_runtime::Field;
use serde::Serialize;

use super::links::{List, render};
use crate::site::context::address::Address;
use crate::site::context::{LocaleContext, Text};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The page of a language's coverage.
pub(crate) struct Coverage;

#[derive(Serialize)]
struct Model {
    total: Share,
    kinds: Vec<Kind>,
    languages: Vec<Language>,
    missing_codes: Vec<MissingCode>,
    missing_names: Vec<Text>,
    missing_guides: Vec<MissingGuide>,
}

/// How many of how many texts are there.
#[derive(Clone, Copy, Default, Serialize)]
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

#[derive(Serialize)]
struct MissingGuide {
    title: String,
    /// The language that it is shown in.
    lang: String,
    href: String,
}

/// The fields in the order of a code's page.
const FIELDS: [(Field, &str); 5] = [
    (Field::Message, "message"),
    (Field::Reason, "reason"),
    (Field::Recovery, "recovery"),
    (Field::UserMessage, "user-message"),
    (Field::Note, "note"),
];

const LONG_TEXT: &str = "long-text";

impl Page for Coverage {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        List::Coverage.address(context)
    }

    fn template(&self) -> &'static str {
        "coverage.html"
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        render(List::Coverage, self, context, renderer, &|here| Box::new(model(context, here)))
    }
}

fn model(context: LocaleContext<'_>, here: &Address) -> Model {
    let texts = Texts { context };
    let names = texts.names();
    Model {
        total: texts.total(),
        kinds: texts.kinds(),
        languages: context.in_all_locales().map(|other| language(context, here, other)).collect(),
        missing_codes: missing_codes(&texts, here),
        missing_names: names.iter().filter(|id| !texts.has_name(id)).map(|id| context.name(id)).collect(),
        missing_guides: missing_guides(context, here),
    }
}

fn language(context: LocaleContext<'_>, here: &Address, other: LocaleContext<'_>) -> Language {
    Language {
        lang: other.tag().to_owned(),
        name: other.language_name(),
        href: here.link(&List::Coverage.address(other)),
        current: other.locale == context.locale,
        source: other.locale == context.resolved.settings.source,
        share: Texts { context: other }.total(),
    }
}

fn missing_codes(texts: &Texts<'_>, here: &Address) -> Vec<MissingCode> {
    let context = texts.context;
    let has_several = context.domains().count() > 1;
    let missing = texts.codes().map(|index| (index, texts.missing_fields(index)));
    let missing = missing.filter(|(_, fields)| !fields.is_empty()).map(|(index, fields)| {
        let code = context.code(index);
        MissingCode {
            domain: has_several.then(|| context.name(context.domain(code.domain))),
            code: code.key.to_string(),
            href: here.link(&context.address(index, "html")),
            message: context.message(index),
            fields,
        }
    });
    missing.collect()
}

fn missing_guides(context: LocaleContext<'_>, here: &Address) -> Vec<MissingGuide> {
    let guides = context.resolved.guides.iter().filter(|guide| guide.pages[context.locale].is_none());
    let missing = guides.filter_map(|guide| {
        let (from, page) = context.resolved.guide(context.locale, guide)?;
        Some(MissingGuide {
            title: page.title.clone(),
            lang: context.in_locale(from).tag().to_owned(),
            href: here.link(&Address::guide(context.tag(), &guide.slug, "html")),
        })
    });
    missing.collect()
}

/// The texts of a locale that readers of a public site see, without fallback.
struct Texts<'a> {
    context: LocaleContext<'a>,
}

impl Texts<'_> {
    fn codes(&self) -> impl Iterator<Item = CodeIndex> {
        let domains = self.context.resolved.catalog.domains.indices();
        domains.flat_map(|domain| self.context.codes(domain)).copied()
    }

    fn has(&self, locale: LocaleIndex, code: CodeIndex, field: Field) -> bool {
        self.context.resolved.locales[locale].own(code, field).is_some()
    }

    /// Whether the locale should have a text: a translation what its source has, the source what any translation has, too.
    fn is_due(&self, code: CodeIndex, field: Field) -> bool {
        let source = self.context.resolved.settings.source;
        // A code that is nothing to an app's users has the same general text as its like.
        if field == Field::UserMessage && !self.context.resolved.catalog.codes[code].user_facing {
            return false;
        }
        if self.context.locale != source {
            return self.has(source, code, field);
        }
        field == Field::Message
            || self.context.resolved.locales.indices().any(|locale| self.has(locale, code, field))
    }

    fn lacks(&self, code: CodeIndex, field: Field) -> bool {
        self.is_due(code, field) && !self.has(self.context.locale, code, field)
    }

    fn missing_fields(&self, code: CodeIndex) -> Vec<&'static str> {
        let missing = FIELDS.iter().filter(|(field, _)| self.lacks(code, *field));
        let long = self.is_long_text_due(code) && !self.has_long_text(self.context.locale, code);
        missing.map(|(_, name)| *name).chain(long.then_some(LONG_TEXT)).collect()
    }

    fn has_long_text(&self, locale: LocaleIndex, code: CodeIndex) -> bool {
        self.context.resolved.long_text(locale, code).is_some_and(|(from, _)| from == locale)
    }

    /// What one language has, all should have.
    fn is_long_text_due(&self, code: CodeIndex) -> bool {
        self.context.resolved.locales.indices().any(|locale| self.has_long_text(locale, code))
    }

    fn has_name(&self, id: &str) -> bool {
        self.context
            .resolved
            .name(self.context.locale, id)
            .is_some_and(|(from, _)| from == self.context.locale)
    }

    /// The ids of the names of domains, groups and platforms, each once.
    fn names(&self) -> Vec<String> {
        let catalog = &self.context.resolved.catalog;
        let mut ids: Vec<String> = Vec::new();
        for (index, domain) in catalog.domains.iter_enumerated() {
            let name = &domain.name.value;
            let codes = self.context.codes(index);
            if codes.is_empty() {
                continue;
            }
            let groups = codes.iter().filter_map(|&code| catalog.codes[code].group.as_ref());
            let groups: Vec<_> = groups.map(|group| format!("{name}-group-{}", group.value)).collect();
            let platforms = domain.platforms.iter().map(|platform| format!("platform-{platform}"));
            for id in std::iter::once(name.clone()).chain(groups).chain(platforms) {
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        // A translation names what its source names.
        let source = &self.context.resolved.settings.source;
        let is_source = self.context.locale == *source;
        ids.retain(|id| {
            is_source || self.context.resolved.name(*source, id).is_some_and(|(from, _)| from == *source)
        });
        ids
    }

    fn kinds(&self) -> Vec<Kind> {
        let fields = FIELDS.iter().map(|(field, name)| {
            let due = self.codes().filter(|&code| self.is_due(code, *field));
            (*name, Share::of(due.map(|code| self.has(self.context.locale, code, *field))))
        });
        let long = self.codes().filter(|&code| self.is_long_text_due(code));
        let long = (LONG_TEXT, Share::of(long.map(|code| self.has_long_text(self.context.locale, code))));
        let names = self.names();
        let names = ("names", Share::of(names.iter().map(|id| self.has_name(id))));
        let guides =
            self.context.resolved.guides.iter().map(|guide| guide.pages[self.context.locale].is_some());
        let guides = ("guides", Share::of(guides));
        let kinds = fields.chain([long, names, guides]).map(|(name, share)| Kind { name, share });
        kinds.filter(|kind| kind.share.of > 0).collect()
    }

    fn total(&self) -> Share {
        let kinds = self.kinds();
        let sum = |part: fn(&Share) -> usize| kinds.iter().map(|kind| part(&kind.share)).sum();
        Share::new(sum(|share| share.have), sum(|share| share.of))
    }
}

impl Share {
    fn new(have: usize, of: usize) -> Self {
        let thousandths = (have * 1000).checked_div(of).unwrap_or(1000);
        #[allow(clippy::cast_precision_loss, reason = "at most 1000")]
        Self { have, of, part: thousandths as f64 / 1000.0 }
    }

    fn of(texts: impl Iterator<Item = bool>) -> Self {
        let (mut have, mut of) = (0, 0);
        for is_there in texts {
            of += 1;
            have += usize::from(is_there);
        }
        Self::new(have, of)
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    /// All is all: one text of ten thousand that is missing is seen in the share.
    #[test]
    fn a_share_is_never_rounded_up() {
        let share = |have, of| Share::new(have, of).part.to_string();
        assert_eq!(share(9_999, 10_000), "0.999");
        assert_eq!(share(2, 3), "0.666");
        assert_eq!(share(3, 3), "1");
        assert_eq!(share(0, 3), "0");
        assert_eq!(share(0, 0), "1");
    }
}
