//! The theme's words, as templates ask for them.

use std::collections::BTreeMap;

use codegloss_engine::{LocaleIndex, MessageSet, Resolved, escape};
use codegloss_runtime::{Number, Value};
use tera::{Kwargs, TeraResult};

/// The words of the languages that a locale's pages speak.
pub(super) struct Words {
    /// The pages' own language.
    own: String,
    /// By language tag, each with those that stand in for it.
    languages: BTreeMap<String, Vec<Language>>,
}

struct Language {
    tag: String,
    dir: &'static str,
    /// With its own plural rules: an English word on a Chinese page counts as English does.
    phrases: MessageSet,
}

impl Words {
    pub(super) fn new(resolved: &Resolved, locale: LocaleIndex) -> Self {
        let language = |&index: &LocaleIndex| {
            let texts = &resolved.locales[index];
            let words = texts.names().map(|(id, text)| (id, &text.plain));
            Language {
                tag: texts.tag.clone(),
                dir: if resolved.settings.locales[index].is_right_to_left() { "rtl" } else { "ltr" },
                phrases: MessageSet::new(&texts.tag, words),
            }
        };
        // The pages that belong to no language are made with the default locale, and speak every one.
        let is_default = locale == resolved.settings.default;
        let spoken = resolved.locales.indices().filter(|&index| is_default || index == locale);
        let chain = |index: LocaleIndex| {
            let texts = &resolved.locales[index];
            (texts.tag.clone(), texts.chain.iter().map(language).collect())
        };
        Self { own: resolved.locales[locale].tag.clone(), languages: spoken.map(chain).collect() }
    }

    /// `word(id="site-count", count=3)`: text without markup, which an attribute can hold, too. With `locale="en"`, on a page that
    /// belongs to no language, in that one.
    pub(super) fn plain(&self, arguments: &Kwargs) -> TeraResult<tera::Value> {
        self.said(arguments, tera::Value::to_string).map(|(_, text)| text.into())
    }

    /// `phrase(id="site-count", count=3)`: the same as HTML, which says so when it is in another language than the page. An argument
    /// that is HTML stays HTML.
    pub(super) fn marked(&self, arguments: &Kwargs) -> TeraResult<tera::Value> {
        let mut inner: Vec<String> = Vec::new();
        let (language, text) = self.said(arguments, |value| {
            if !value.is_safe() {
                return value.to_string();
            }
            inner.push(value.to_string());
            stand_in(inner.len() - 1)
        })?;
        let mut html = Vec::new();
        tera::escape_html(&text, &mut html)?;
        let mut html = filled(&String::from_utf8_lossy(&html), &inner);
        let attributes = self.attributes(language, arguments)?;
        if !attributes.is_empty() {
            html = format!("<span{attributes}>{html}</span>");
        }
        Ok(tera::Value::safe_string(&html))
    }

    /// `phrase_md(id="site-labelled", label=…, text=…)`: the same as Markdown. Its arguments are Markdown and stay as they are.
    pub(super) fn markdown(&self, arguments: &Kwargs) -> TeraResult<tera::Value> {
        let mut inner: Vec<String> = Vec::new();
        let (_, text) = self.said(arguments, |value| {
            inner.push(value.to_string());
            stand_in(inner.len() - 1)
        })?;
        Ok(filled(&escape(&text), &inner).into())
    }

    /// `<option{{ lang_of(id="site-all") }}>`: the attributes of an element that holds a word and can hold no markup.
    pub(super) fn language(&self, arguments: &Kwargs) -> TeraResult<tera::Value> {
        let (language, _) = self.said(arguments, tera::Value::to_string)?;
        Ok(tera::Value::safe_string(&self.attributes(language, arguments)?))
    }

    /// What says that a passage is in another language than its page; nothing if it is not.
    fn attributes(&self, Language { tag, dir, .. }: &Language, arguments: &Kwargs) -> TeraResult<String> {
        if tag == self.locale(arguments)? {
            return Ok(String::new());
        }
        // Punctuation is in no language: what it joins keeps its own.
        let (_, own) = self.said(arguments, |_| String::new())?;
        let has_letters = own.chars().any(char::is_alphabetic);
        Ok(if has_letters { format!(" lang=\"{tag}\" dir=\"{dir}\"") } else { String::new() })
    }

    fn locale<'a>(&'a self, arguments: &'a Kwargs) -> TeraResult<&'a str> {
        Ok(arguments.get::<&str>("locale")?.unwrap_or(&self.own))
    }

    /// A word, and which of the languages has it; `shown` gives the text of an argument.
    fn said(
        &self,
        arguments: &Kwargs,
        mut shown: impl FnMut(&tera::Value) -> String,
    ) -> TeraResult<(&Language, String)> {
        let id = arguments.must_get::<&str>("id")?;
        let mut texts: Vec<(String, String)> = Vec::new();
        let mut numbers: Vec<(String, Number)> = Vec::new();
        for (name, value) in arguments.iter() {
            let name = name.to_string();
            match value.to_string().parse() {
                Ok(number) if value.as_str().is_none() => numbers.push((name, number)),
                _ => texts.push((name, shown(value))),
            }
        }
        let texts: Vec<_> = texts.into_iter().map(|(name, text)| (name, marked_han(&text))).collect();
        let texts = texts.iter().map(|(name, text)| (name.as_str(), Value::Text(text)));
        let numbers = numbers.iter().map(|(name, number)| (name.as_str(), Value::Number(*number)));
        let values: Vec<_> = texts.chain(numbers).collect();
        let languages = self.languages.get(self.locale(arguments)?).map(Vec::as_slice).unwrap_or_default();
        let said = languages.iter().find_map(|language| Some((language, language.phrases.say(id, &values)?)));
        let said = said.map(|(language, text)| (language, spaced_han(&text)));
        said.ok_or_else(|| tera::Error::message(format!("no message `{id}`")))
    }
}

/// The sign at the ends of an argument that is Han there.
const HAN_END: char = '\u{fdef}';

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn marked_han(text: &str) -> String {
    let mark = |c: Option<char>| if c.is_some_and(is_han) { HAN_END.to_string() } else { String::new() };
    let [begin, end] = [text.chars().next(), text.chars().next_back()].map(mark);
    format!("{begin}{text}{end}")
}

/// A word whose arguments have no space between them and the word where both are Han: a space there is for what is Latin.
fn spaced_han(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| chars.get(index)).copied();
    let is_left_out = |index: usize| {
        let (before, after) = (index.checked_sub(1), Some(index + 1));
        let is_end = |one: Option<usize>| at(one) == Some(HAN_END);
        let is_text = |one: Option<usize>| at(one).is_some_and(|c| is_han(c) || c == HAN_END);
        (is_end(before) && is_text(after)) || (is_end(after) && is_text(before))
    };
    let kept = chars
        .iter()
        .enumerate()
        .filter(|(index, c)| **c != HAN_END && !(matches!(c, ' ' | '\u{a0}') && is_left_out(*index)));
    kept.map(|(_, c)| c).collect()
}

/// The first of the signs that stand for markup while a word is said. Unicode has them for programs' own use: no text may have one.
const FIRST_SIGN: u32 = 0xFDD0;

fn stand_in(index: usize) -> String {
    let sign = u32::try_from(index).ok().and_then(|index| char::from_u32(FIRST_SIGN + index));
    sign.map_or_else(String::new, String::from)
}

/// HTML with the markup in the place of each sign.
fn filled(html: &str, inner: &[String]) -> String {
    let mut out = String::new();
    for c in html.chars() {
        let index = (c as u32).checked_sub(FIRST_SIGN).and_then(|index| usize::try_from(index).ok());
        match index.and_then(|index| inner.get(index)) {
            Some(inner) => out.push_str(inner),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{marked_han, spaced_han};

    /// A name in Han has no space beside it in a Chinese sentence, and a Latin one has.
    #[test]
    fn spaces_are_beside_latin_letters_alone() {
        let said = |language: &str| spaced_han(&format!("暂以 {} 显示", marked_han(language)));
        assert_eq!(said("简体中文"), "暂以简体中文显示");
        assert_eq!(said("English"), "暂以 English 显示");
        assert_eq!(spaced_han(&format!("in {}, too", marked_han("简体中文"))), "in 简体中文, too");
        assert_eq!(spaced_han("产品 文档"), "产品 文档");
    }
}
