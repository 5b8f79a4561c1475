//! Adds a locale to `codegloss.toml`, of which every other byte stays as it is.

use std::sync::Arc;

use crate::cldr;
use crate::diagnostics::nearest;
use crate::project::settings::{Settings, standard};
use crate::source::{PROJECT_FILE, Sources};

/// A locale that a project is to have.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewLocale {
    /// Its tag, in its standard form.
    pub tag: String,
    /// The text of `codegloss.toml` without it.
    pub before: Arc<str>,
    /// The text with it.
    pub after: String,
}

/// Why a tag is none that a project can have.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TagProblem {
    /// It is no language tag.
    Malformed,
    /// It names no language; with the tag that was probably meant.
    Unknown(Option<String>),
    /// The project has it already, under this tag.
    Listed(String),
}

impl NewLocale {
    /// Puts a tag behind the project's last one.
    ///
    /// # Errors
    ///
    /// The tag is none that the project can get.
    pub fn add(settings: &Settings, sources: &Sources, tag: &str) -> Result<Self, TagProblem> {
        let id = standard(tag).ok_or(TagProblem::Malformed)?;
        if !cldr::is_known(&id) {
            let nearest =
                |name: &str| nearest(name, cldr::own_names().map(|(_, name)| name)).map(str::to_owned);
            return Err(TagProblem::Unknown(cldr::suggestion(&id, nearest)));
        }
        let tag = id.to_string();
        if settings.locale(&tag).is_some() {
            return Err(TagProblem::Listed(tag));
        }
        let before = sources.text(PROJECT_FILE).map(|file| Arc::clone(&file.text)).unwrap_or_default();
        let after = with_tag(settings, &before, &tag).ok_or(TagProblem::Malformed)?;
        Ok(Self { tag, before, after })
    }
}

/// The settings with another tag, quoted as the last one is, and on a line of its own if that is.
fn with_tag(settings: &Settings, text: &str, tag: &str) -> Option<String> {
    let last = settings.locales.iter().max_by_key(|locale| locale.span.range.start)?.span.range.clone();
    let quote = text[last.clone()].chars().next()?;
    let line = &text[text[..last.start].rfind('\n').map_or(0, |at| at + 1)..last.start];
    let is_alone = line.trim().is_empty() && text[..last.start].contains('\n');
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let gap = if is_alone { format!("{line_end}{line}") } else { " ".to_owned() };
    let (space, comment) = comment(&text[last.end..]).filter(|_| is_alone).unwrap_or_default();
    let rest = &text[last.end + space.len() + comment.len()..];
    let [own, new] = if space.contains(',') { ["", ","] } else { [",", ""] };
    let before = format!("{}{own}{space}{comment}", &text[..last.end]);
    Some(format!("{before}{gap}{quote}{tag}{quote}{new}{rest}"))
}

/// What is between a tag and the comment behind it, and the comment.
fn comment(text: &str) -> Option<(&str, &str)> {
    let line = text.split(['\r', '\n']).next()?;
    let (space, comment) = line.split_at(line.find('#')?);
    matches!(space.trim(), "" | ",").then_some((space, comment))
}

#[cfg(test)]
mod tests {
    use super::{NewLocale, TagProblem};
    use crate::diagnostics::Diagnostics;
    use crate::project::settings::{self, Scope};
    use crate::source::Sources;

    fn added(locales: &str, tag: &str) -> Result<String, TagProblem> {
        let text = format!(
            "# Mine\n[project]\nlocales = {locales} # all\nsource-locale = 'en'\ndefault-locale = 'en'\n"
        );
        let (sources, _) = Sources::from_files([("codegloss.toml", text.as_bytes())]);
        let settings = settings::load(&sources, Scope::Site, &mut Diagnostics::default()).unwrap();
        let added = NewLocale::add(&settings, &sources, tag)?;
        let (_, rest) = added.after.split_once("locales = ").unwrap();
        assert_eq!(added.after.len() - text.len(), rest.find(" # all").unwrap() - locales.len());
        Ok(rest.split_once(" # all").unwrap().0.to_owned())
    }

    /// A tag is written as its neighbours are, behind the last one, and nothing else changes.
    #[test]
    fn a_tag_is_put_behind_the_last() {
        for (before, after) in [
            ("['en']", "['en', 'it']"),
            ("[\"zh-Hans\", \"en\"]", "[\"zh-Hans\", \"en\", \"it\"]"),
            ("[\n  'en', # first\n  'fr',\n]", "[\n  'en', # first\n  'fr',\n  'it',\n]"),
            ("[\n  'en', # first\n  'fr', # second\n]", "[\n  'en', # first\n  'fr', # second\n  'it',\n]"),
            ("[\n  'en', # first\n  'fr' # second\n]", "[\n  'en', # first\n  'fr', # second\n  'it'\n]"),
            ("[\n\t'en'\n]", "[\n\t'en',\n\t'it'\n]"),
        ] {
            assert_eq!(added(before, "it").unwrap(), after);
        }
        assert_eq!(added("['en']", "pt_br").unwrap(), "['en', 'pt-BR']");
    }

    /// What is no language, or one that the project has, is refused, with what was meant.
    #[test]
    fn a_tag_that_is_no_language_is_refused() {
        let unknown = |tag: &str| Err(TagProblem::Unknown(Some(tag.to_owned())));
        assert_eq!(added("['en']", "italian"), unknown("it"));
        assert_eq!(added("['en']", "jp"), unknown("ja"));
        assert_eq!(added("['en']", "e n"), Err(TagProblem::Malformed));
        assert_eq!(added("['en']", "EN"), Err(TagProblem::Listed("en".to_owned())));
    }
}
