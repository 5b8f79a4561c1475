//! The plural rules (UTS #35, part 3), compiled for the runtime.

use codegloss_runtime::format::{CATEGORIES, LAST, NEGATED, OPERANDS};

use super::{canonical, nearest};

pub(super) const TABLE: &str = include_str!("plurals.txt");

/// Cardinal ("3 files") or ordinal ("3rd file") plural categories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PluralType {
    /// How many.
    #[default]
    Cardinal,
    /// Which one in a row.
    Ordinal,
}

/// A locale's conditions as words: see "Plural rules" in the runtime's `PACK.md`.
///
/// A locale that CLDR does not know has the category `other` alone.
pub(crate) fn plural_rules(locale: &str, plural: PluralType) -> Vec<u32> {
    let mut words = Vec::new();
    for rule in conditions(locale, plural).split(';') {
        let Some((category, condition)) = rule.split_once(':') else { continue };
        let Some(category) = number_of(&CATEGORIES, category.trim()) else { continue };
        for group in condition.split(" or ") {
            let mut relations = group.split(" and ").peekable();
            while let Some(relation) = relations.next() {
                let last = if relations.peek().is_none() { LAST } else { 0 };
                words.extend(compile_relation(relation, category << 8 | last).into_iter().flatten());
            }
        }
    }
    words
}

/// The plural categories of a locale, `other` last.
#[cfg(feature = "site")]
pub(crate) fn plural_categories(locale: &str, plural: PluralType) -> Vec<&'static str> {
    let conditions = conditions(locale, plural).split(';').filter_map(|rule| rule.split_once(':'));
    conditions.map(|(category, _)| category.trim()).chain(["other"]).collect()
}

/// Compiles `n % 100 != 3..10,13`; nothing if it is not of this form.
fn compile_relation(relation: &str, head: u32) -> Option<Vec<u32>> {
    let (left, right) = relation.split_once('=')?;
    let (left, negated) = match left.strip_suffix('!') {
        Some(left) => (left, NEGATED),
        None => (left, 0),
    };
    let (operand, modulus) = match left.split_once('%') {
        Some((operand, modulus)) => (operand, modulus.trim().parse().ok()?),
        None => (left, 0),
    };
    let operand = number_of(&OPERANDS, operand.trim())?;
    let mut words = vec![0, modulus];
    for range in right.split(',') {
        let (low, high) = range.split_once("..").unwrap_or((range, range));
        words.extend([low.trim().parse::<u32>().ok()?, high.trim().parse().ok()?]);
    }
    let ranges = u8::try_from(words.len() / 2 - 1).ok()?;
    words[0] = head | operand | negated | u32::from(ranges) << 16;
    Some(words)
}

fn number_of(names: &[&str], name: &str) -> Option<u32> {
    names.iter().position(|known| *known == name).and_then(|number| u32::try_from(number).ok())
}

/// The line of the locale, or of the nearest of its CLDR parents that has one; or else its language's, whose rules hold in
/// every script, though a locale in another script than usual has no parent.
fn conditions(locale: &str, plural: PluralType) -> &'static str {
    let of_language = || {
        let tag = canonical(&locale.parse().ok()?);
        line(tag.language.as_str(), plural)
    };
    nearest(locale, |tag| line(tag, plural)).or_else(of_language).unwrap_or_default()
}

fn line(tag: &str, plural: PluralType) -> Option<&'static str> {
    let kind = match plural {
        PluralType::Cardinal => "cardinal ",
        PluralType::Ordinal => "ordinal ",
    };
    TABLE.lines().find_map(|line| {
        let (locales, conditions) = line.strip_prefix(kind)?.split_once('|')?;
        locales.split(' ').any(|locale| locale == tag).then_some(conditions.trim())
    })
}

#[cfg(test)]
pub(crate) mod tests;
