//! The few codes and guides that stand for all where nothing but faults is looked for.
//!
//! The theme's own templates ask of a code which parts it has and in which languages these are, never what they say: codes that
//! are alike in this are filled in alike. So for every two of the features below, each there or not, a sample has a code with both
//! if the project has one. Templates and snippets of a project may ask anything, and are filled for every code.

use codegloss_engine::{
    ArgumentKind, Cause, Code, CodeIndex, CodeKey, Guide, LocaleIndex, LongText, Resolved, Status,
};
use codegloss_runtime::Field;

use codegloss_engine::Selection;

/// How many features a code can have.
const CODE: usize = 57;

/// What of a public project stands for all of it in the pages of a locale.
pub(crate) fn sample(resolved: &Resolved, locale: LocaleIndex) -> Selection {
    let whole = Selection::whole(resolved);
    let mut pairs = Pairs::default();
    let mut codes = Vec::new();
    for domain in resolved.catalog.domains.indices() {
        let domain = Domain::new(resolved, locale, whole.codes(domain), codes.is_empty());
        codes.extend(domain.codes.iter().filter(|&&code| pairs.are_new(&domain.features(code))));
    }
    let mut pairs = Pairs::default();
    let guides = resolved.guides.iter().enumerate();
    let guides = guides.filter(|(_, guide)| pairs.are_new(&guide_features(resolved, locale, guide)));
    Selection::of(resolved, codes, guides.map(|(index, _)| index).collect())
}

/// Which pairs of features, each there or not, were seen together.
struct Pairs {
    /// For each feature that is not there and each that is, one after the other, those seen with it.
    seen: [u128; 128],
}

impl Default for Pairs {
    fn default() -> Self {
        Self { seen: [0; 128] }
    }
}

impl Pairs {
    /// Whether something with these features has a pair that nothing before it had. There are at most 64 features.
    fn are_new(&mut self, features: &[bool]) -> bool {
        let bits = features.iter().enumerate().map(|(index, has)| 2 * index + usize::from(*has));
        let all = bits.clone().fold(0, |all, bit| all | 1 << bit);
        bits.fold(false, |is_new, bit| {
            let has_new = all & !self.seen[bit] != 0;
            self.seen[bit] |= all;
            is_new || has_new
        })
    }
}

/// A domain as the pages of a locale show it.
struct Domain<'a> {
    resolved: &'a Resolved,
    locale: LocaleIndex,
    codes: &'a [CodeIndex],
    /// Whether it is the first that is shown.
    is_first: bool,
    has_snippets: bool,
    first_group: Option<&'a str>,
    /// The codes with the least and the greatest number, and those with the first and the last symbol: lists have sections for both.
    ends: [Option<CodeIndex>; 4],
}

impl<'a> Domain<'a> {
    fn new(resolved: &'a Resolved, locale: LocaleIndex, codes: &'a [CodeIndex], is_first: bool) -> Self {
        let facts = |code: &CodeIndex| &resolved.catalog.codes[*code];
        let index = codes.first().map(|code| facts(code).domain);
        let (key, symbol) = (|code: &&CodeIndex| &facts(code).key, |code: &&CodeIndex| facts(code).symbol());
        let all = || codes.iter();
        let ends = [
            all().min_by_key(key),
            all().max_by_key(key),
            all().min_by_key(symbol),
            all().max_by_key(symbol),
        ];
        Self {
            resolved,
            locale,
            codes,
            is_first,
            has_snippets: resolved.snippets.iter().any(|snippet| Some(snippet.domain) == index),
            first_group: codes.first().and_then(|code| group(facts(code))),
            ends: ends.map(Option::<&CodeIndex>::copied),
        }
    }

    /// What the pages that show a code may depend on.
    fn features(&self, index: CodeIndex) -> [bool; CODE] {
        let Self { resolved, locale, .. } = *self;
        let code = &resolved.catalog.codes[index];
        let domain = &resolved.catalog.domain_of(code).name.value;
        let name = code.key.to_string();
        let group = group(code);
        let symbols = code.symbol_platforms().len();
        let said = resolved.locales.iter().filter(|locale| locale.own(index, Field::UserMessage).is_some());
        let said = said.count();
        let is_public = |key: &CodeKey| {
            let other = resolved.catalog.code(code.domain, key);
            other.is_some_and(|other| resolved.catalog.codes[other].is_public())
        };
        let has_argument = |kind| code.arguments.iter().any(|argument| argument.kind == kind);
        let text = |field| shown(locale, resolved.text(locale, index, field));
        let [message, reason, recovery, user_message, note] = Field::ALL.map(text);
        let has_cause = |is: &dyn Fn(&Cause) -> bool| {
            let is_told = |cause: &&Cause| resolved.text_of_cause(locale, cause, Field::Message).is_some();
            code.causes.iter().filter(is_told).any(is)
        };
        let article = resolved.long_text(locale, index);
        let begins_with_heading =
            |text: &LongText| text.parts.first().is_some_and(|part| !part.id.is_empty());
        [
            self.is_first,
            self.has_snippets,
            self.is_foreign(domain),
            self.ends[0] == Some(index),
            self.ends[1] == Some(index),
            self.ends[2] == Some(index),
            self.ends[3] == Some(index),
            matches!(code.key, CodeKey::Text(_)),
            name.chars().count() > 5,
            name != code.page,
            group.is_some(),
            group != self.first_group,
            group.is_some_and(|group| self.is_foreign(&format!("{domain}-group-{group}"))),
            symbols > 0,
            symbols > 1,
            resolved.platforms.iter().any(|platform| code.symbol_on(platform).is_none()),
            code.status == Status::Deprecated,
            code.status == Status::Retired,
            code.retryable.is_some(),
            code.retryable == Some(true),
            code.user_facing,
            said > 0,
            said > 1,
            said > 4,
            said < resolved.locales.len(),
            message[0],
            message[1],
            reason[0],
            reason[1],
            recovery[0],
            recovery[1],
            user_message[0],
            user_message[1],
            note[0],
            note[1],
            has_cause(&|_| true),
            has_cause(&|cause| shown(locale, resolved.text_of_cause(locale, cause, Field::Message))[1]),
            has_cause(&|cause| shown(locale, resolved.text_of_cause(locale, cause, Field::Recovery))[0]),
            has_cause(&|cause| shown(locale, resolved.text_of_cause(locale, cause, Field::Recovery))[1]),
            !code.raised_by.is_empty(),
            code.raised_by.iter().any(|call| call.platform.is_some()),
            article.is_some(),
            article.is_some_and(|(from, _)| from != locale),
            article.is_some_and(|(_, text)| begins_with_heading(text)),
            !code.aliases.is_empty(),
            !code.misprints.is_empty(),
            code.misprints.iter().any(|misprint| misprint.source.is_some()),
            code.since.is_some(),
            code.deprecated_in.is_some(),
            code.retired_in.is_some(),
            code.replaced_by.as_ref().is_some_and(|key| is_public(&key.value)),
            resolved.catalog.replaces(code).next().is_some(),
            code.see_also.iter().any(|key| is_public(&key.value)),
            has_argument(ArgumentKind::Number),
            has_argument(ArgumentKind::Text),
            code.arguments.iter().any(|argument| !argument.values.is_empty()),
            resolved.locales[locale].place(&code.message).is_some(),
        ]
    }

    /// Whether a name is in another language.
    fn is_foreign(&self, id: &str) -> bool {
        shown(self.locale, self.resolved.name(self.locale, id))[1]
    }
}

fn group(code: &Code) -> Option<&str> {
    code.group.as_ref().map(|group| group.value.as_str())
}

/// Whether a locale has a text, and whether that is in another language.
fn shown<T>(locale: LocaleIndex, found: Option<(LocaleIndex, T)>) -> [bool; 2] {
    [found.is_some(), found.is_some_and(|(from, _)| from != locale)]
}

fn guide_features(resolved: &Resolved, locale: LocaleIndex, guide: &Guide) -> [bool; 5] {
    let page = resolved.guide(locale, guide);
    let has_sections = page.is_some_and(|(_, page)| page.headings.iter().any(|heading| heading.level > 1));
    let [is_there, is_own] = shown(locale, page);
    [is_there, is_own, has_sections, guide.slug.matches('/').count() > 1, guide.is_landing()]
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests;
