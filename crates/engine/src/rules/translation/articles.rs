//! Articles and their translations.

use std::sync::Arc;

use super::outlines::Outlines;
use super::{CheckOutlines, Languages, untranslated_text};
use crate::diagnostics::{Diagnostics, Rule, Span};
use crate::project::indices::LocaleIndex;
use crate::rules::Project;

/// Applies rules to every guide and long text that is in the source locale and in another.
pub(super) fn check(
    project: &Project<'_>,
    locale: LocaleIndex,
    languages: &Languages,
    rules: &[CheckOutlines],
    findings: &mut Diagnostics,
) {
    let resolved = project.resolved;
    let both = [project.settings.source, locale];
    let guides = resolved.guides.iter().filter(|guide| both.iter().all(|at| guide.pages[*at].is_some()));
    let guides = guides.map(|guide| {
        let paths = both.map(|at| guide.place(&resolved.locales[at].tag).path);
        (format!("site/{}", guide.slug), paths)
    });
    let long_texts = resolved.long_texts.iter();
    let long_texts = long_texts.filter(|(_, pages)| both.iter().all(|at| pages[*at].is_some()));
    let long_texts = long_texts.map(|(code, _)| {
        let page = project.catalog.page_of(&project.catalog.codes[*code]);
        (format!("site/codes/{page}"), both.map(|at| resolved.long_text_place(at, *code).path))
    });
    let reads_words = !project.settings.levels.is_off(Rule::UntranslatedText);
    for (id, paths) in guides.chain(long_texts) {
        if let Some(outlines) = outlines(project, id, &paths, languages) {
            for check in rules {
                check(&outlines, findings);
            }
        }
        let lines = || paths.each_ref().map(|path| project.articles.lines(project.sources, path));
        if reads_words && let [Some(source), Some(translation)] = lines() {
            untranslated_text::article([&source, &translation], languages, findings);
        }
    }
}

fn outlines<'a>(
    project: &Project<'_>,
    id: String,
    paths: &[Arc<str>; 2],
    languages: &'a Languages,
) -> Option<Outlines<'a>> {
    let is_label =
        |label: &str| project.catalog.domains.iter().any(|domain| domain.links.contains_key(label));
    let read = |path| project.articles.outline(project.sources, path, &is_label);
    let [source, translation] = paths;
    let (source, translation) = (read(source)?, read(translation)?);
    // That there is no text is a finding of its own.
    if [&source, &translation].iter().any(|outline| outline.is_empty()) {
        return None;
    }
    let places = paths.each_ref().map(|path| Span::file(Arc::clone(path)));
    Some(Outlines { id, languages, source, translation, places })
}
