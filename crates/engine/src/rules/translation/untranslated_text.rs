//! `untranslated-text`: words of the source language in a translation. Names with capital letters, code and quotations are not such.

use std::collections::BTreeSet;
use std::ops::Range;

use codegloss_runtime::Field;

use super::outlines::Outlines;
use super::script::{Script, is_unspaced, script, scripts};
use super::{Languages, Pair};
use crate::cldr::is_own_name;
use crate::diagnostics::{Diagnostics, Finding};
use crate::project::fields::attribute;
use crate::project::resolve::place;
use crate::rules::Project;
use crate::syntax::markdown::{HOLE, Line, LineKind};
use crate::syntax::pattern::{Part, Pattern};

/// The fewest words that are no name.
const MIN_WORDS: usize = 3;

/// The fewest letters of scripts without spaces that are no name, in an article.
const MIN_LETTERS: usize = 6;

/// What a translation is not written in.
struct Foreign {
    scripts: Vec<Script>,
    /// The fewest letters of scripts without spaces that are reported.
    least_letters: usize,
}

/// What may be between the words of one run: a sentence in Chinese is one finding, and as long as it is.
const BETWEEN: &str = " '’,-\n，。、；：！？…—（）";

/// Marks that begin a quotation.
const QUOTES: [char; 12] = ['"', '\'', '“', '‘', '„', '«', '‹', '「', '『', '《', '【', '`'];

pub(super) fn check(pair: &Pair<'_>, findings: &mut Diagnostics) {
    let [Some(source), Some(translation)] = [pair.source.text, pair.translation.text] else { return };
    if pair.languages.are_the_same() {
        return;
    }
    let foreign = Foreign::of_text(pair.languages);
    if has_letters(&translation.plain, &foreign) {
        let is_kept = |text: &str| is_kept(text, &source.plain, pair.languages);
        for line in translation.document.lines(&|_| HOLE.to_owned()) {
            read(&line, &foreign, &is_kept, findings);
        }
    } else if source.plain == translation.plain {
        let texts = source.plain.parts().iter().map(|part| match part {
            Part::Text(text) => text,
            Part::Argument(_) | Part::Select(_) => "…",
        });
        let text: String = texts.collect();
        if is_copied(&text, pair.languages) {
            let at = place(pair.translation.entry, pair.attribute);
            findings.emit(Finding::UntranslatedText { text }, at);
        }
    }
}

/// Texts that are those of the default locale, which many translate from although it is not the source.
pub(super) fn of_default(project: &Project<'_>, findings: &mut Diagnostics) {
    let settings = project.settings;
    if settings.default == settings.source {
        return;
    }
    let originals = &project.resolved.locales[settings.default];
    for (index, locale) in project.translations().filter(|(index, _)| *index != settings.default) {
        let [source, translation] = [settings.default, index].map(|at| settings.locales[at].likely());
        let languages = Languages { source, translation };
        if languages.are_the_same() {
            continue;
        }
        for (at, code) in project.catalog.codes.iter_enumerated() {
            for field in Field::ALL {
                let texts = [originals, &project.resolved.locales[index]].map(|texts| texts.own(at, field));
                let [Some(original), Some(translation)] = texts else { continue };
                let text = original.plain.as_text().filter(|_| original.plain == translation.plain);
                let entry = locale.messages.get(&code.message);
                if let Some((text, entry)) = text.zip(entry).filter(|(text, _)| is_copied(text, &languages)) {
                    let place = place(entry, attribute(field));
                    findings.emit(Finding::UntranslatedText { text: text.to_owned() }, place);
                }
            }
        }
    }
}

/// Reads an article and its translation.
pub(super) fn article(
    [source, translation]: [&[Line]; 2],
    languages: &Languages,
    findings: &mut Diagnostics,
) {
    if languages.are_the_same() {
        return;
    }
    let foreign = Foreign { scripts: foreign(languages), least_letters: MIN_LETTERS };
    let originals: BTreeSet<&str> = source.iter().map(Line::as_str).collect();
    // Cells are names and values more often than sentences.
    for line in translation {
        let text = line.as_str();
        let is_whole = line.kind != LineKind::Cell
            && originals.contains(text)
            && line.prose().count() == text.chars().count();
        if !read(line, &foreign, &|_| false, findings)
            && is_whole
            && is_copied(text, languages)
            && let Some(span) = line.span(0..text.len())
        {
            findings.emit(Finding::UntranslatedText { text: text.to_owned() }, span);
        }
    }
}

/// The texts of links that are those of the source text.
pub(super) fn links(outlines: &Outlines<'_>, findings: &mut Diagnostics) {
    let languages = outlines.languages;
    if languages.are_the_same() {
        return;
    }
    let foreign = foreign(languages);
    let originals = outlines.source.links.iter().map(|link| link.text.text.as_str());
    let originals: BTreeSet<&str> = originals.collect();
    for link in &outlines.translation.links {
        let text = link.text.text.as_str();
        let is_original = || originals.contains(text);
        // A longer one is found as words.
        if is_copied(text, languages) && run_words(text, &foreign) < MIN_WORDS && is_original() {
            let finding = Finding::UntranslatedText { text: text.to_owned() };
            outlines.emit(finding, link.text.span.as_ref(), None, findings);
        }
    }
}

/// Whether a text that is the same in both languages is no name: it has several words, and one of them begins with a small letter. Closely
/// related languages have such texts in common; English has no such relative.
fn is_copied(text: &str, languages: &Languages) -> bool {
    let scripts = scripts(&languages.source);
    let least = if languages.source.language.as_str() == "en" || !foreign(languages).is_empty() {
        1
    } else {
        MIN_WORDS
    };
    let is_word = |word: &&str| word.chars().all(|c| c.is_alphabetic() || "'’-.,:;!?…".contains(c));
    let (words, others): (Vec<_>, Vec<_>) =
        text.split_whitespace().filter(|word| *word != "…").partition(is_word);
    // The usage of a command has no word but its name: `tool [OPTION]... FILE`.
    let mut small = words.iter().filter(|word| is_small_word(word, scripts));
    let name = small.next();
    if others.iter().any(|word| word.starts_with('[')) && small.all(|word| Some(word) == name) {
        return false;
    }
    // A list of versions or of sizes is no sentence.
    words.len() > 1.max(others.len())
        && words.iter().filter(|word| is_small_word(word, scripts)).count() >= least
}

/// The scripts of the source language that the translation's language is not written in.
fn foreign(languages: &Languages) -> Vec<Script> {
    let own = scripts(&languages.translation);
    if own.is_empty() {
        return Vec::new();
    }
    scripts(&languages.source).iter().filter(|script| !own.contains(script)).copied().collect()
}

impl Foreign {
    /// What a text of a message is not written in: the source language, and Chinese and Japanese, of which a letter is no name.
    fn of_text(languages: &Languages) -> Self {
        let own = scripts(&languages.translation);
        let mut scripts = foreign(languages);
        if !own.is_empty() && !own.contains(&Script::Han) {
            scripts.extend(
                [Script::Han, Script::Kana]
                    .into_iter()
                    .filter(|script| !scripts.contains(script))
                    .collect::<Vec<_>>(),
            );
        }
        Self { scripts, least_letters: 1 }
    }
}

/// Whether a piece of a translation is meant to be there: the name of a language, or what the source text has in another script than its own.
fn is_kept(text: &str, source: &Pattern, languages: &Languages) -> bool {
    let of_source = scripts(&languages.source);
    let is_own = text.chars().filter_map(script).any(|script| of_source.contains(&script));
    is_own_name(text) || (!is_own && contains(source, text))
}

fn contains(pattern: &Pattern, text: &str) -> bool {
    pattern.parts().iter().any(|part| match part {
        Part::Text(part) => part.contains(text),
        Part::Argument(_) => false,
        Part::Select(select) => select.variants.iter().any(|variant| contains(&variant.value, text)),
    })
}

/// Reports the runs of a line that are not kept; whether there was any.
fn read(line: &Line, foreign: &Foreign, is_kept: &dyn Fn(&str) -> bool, findings: &mut Diagnostics) -> bool {
    let mut has_any = false;
    let text = line.as_str();
    for range in runs(text, foreign) {
        let is_opaque = text[range.clone()].char_indices().any(|(at, _)| line.is_opaque(range.start + at));
        let is_quoted = text[..range.start].trim_end().ends_with(QUOTES);
        if is_opaque || is_quoted || is_kept(&text[range.clone()]) {
            continue;
        }
        if let Some(span) = line.span(range.clone()) {
            let text = text[range].replace('\n', " ");
            findings.emit(Finding::UntranslatedText { text }, span);
            has_any = true;
        }
    }
    has_any
}

/// Whether there are letters of these scripts in a row, as many as a word of a sentence has.
fn has_letters(pattern: &Pattern, foreign: &Foreign) -> bool {
    pattern.parts().iter().any(|part| match part {
        Part::Text(text) => runs(text, foreign).next().is_some(),
        Part::Argument(_) => false,
        Part::Select(select) => select.variants.iter().any(|variant| has_letters(&variant.value, foreign)),
    })
}

/// The pieces of a text that are of these scripts and long enough to be sentences.
fn runs<'t>(text: &'t str, foreign: &'t Foreign) -> impl Iterator<Item = Range<usize>> + 't {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let is_letter = |c: char| script(c).is_some_and(|script| foreign.scripts.contains(&script));
            let begin = at + text[at..].find(is_letter)?;
            let goes_on = |c: char| is_letter(c) || BETWEEN.contains(c);
            let end = begin + text[begin..].find(|c| !goes_on(c)).unwrap_or(text.len() - begin);
            at = end;
            let run = text[begin..end].trim_end_matches(|c| c != '）' && BETWEEN.contains(c));
            if count(run, foreign) > 0 {
                return Some(begin..begin + run.len());
            }
        }
    })
}

/// How many words or letters a run has, if that is enough for a sentence.
fn count(run: &str, foreign: &Foreign) -> usize {
    let letters = run.chars().filter(|c| is_unspaced(*c)).count();
    let words = run_words(run, &foreign.scripts);
    if words >= MIN_WORDS || letters >= foreign.least_letters { words + letters } else { 0 }
}

/// The words of a run that are no names. Of a list of words, the longest entry counts.
fn run_words(run: &str, foreign: &[Script]) -> usize {
    let count = |part: &str| part.split([' ', '\n']).filter(|word| is_small_word(word, foreign)).count();
    run.split(',').map(count).max().unwrap_or_default()
}

/// Whether a word is of these scripts and does not begin with a capital letter.
fn is_small_word(word: &str, foreign: &[Script]) -> bool {
    let is_letter = |c: char| script(c).is_some_and(|script| foreign.contains(&script)) && !is_unspaced(c);
    word.starts_with(|c: char| is_letter(c) && !c.is_uppercase())
        && word.chars().all(|c| is_letter(c) || "'’-.,:;!?…。，".contains(c))
}
