//! Which languages there are, as far as CLDR knows.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region};

use super::likely::TABLE;
use super::{likely, lookup, own_names, regional_scripts};

/// Languages without likely subtags that are none by mistake: undetermined, several, none, and those without a code (ISO 639-2).
const SPECIAL: [&str; 4] = ["mis", "mul", "und", "zxx"];

/// Whether a tag's language is one that CLDR knows, or one for private use (`qaa` to `qtz`, RFC 5646, 2.2.1).
pub(crate) fn is_known(tag: &LanguageIdentifier) -> bool {
    let language = tag.language.as_str();
    let is_private = language.len() == 3 && ("qaa"..="qtz").contains(&language);
    is_private || SPECIAL.contains(&language) || lookup(TABLE, language).is_some()
}

/// The tag that was probably meant by one whose language is unknown; `nearest` finds the most similar of the languages' own names.
pub(crate) fn suggestion(
    tag: &LanguageIdentifier,
    nearest: impl FnOnce(&str) -> Option<String>,
) -> Option<String> {
    let by_name = || {
        let name = nearest(tag.language.as_str())?;
        own_names().find(|(_, own)| *own == name).map(|(tag, _)| tag.to_owned())
    };
    meant(tag).map(|tag| tag.to_string()).or_else(by_name)
}

/// What was meant by a tag whose language is unknown, and is a region's code: `ja` by `jp`. Of a language with several scripts, with the
/// one of the region: `zh-Hans` by `cn`.
pub(crate) fn meant(tag: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    if is_known(tag) {
        return None;
    }
    let region: Region = tag.language.as_str().parse().ok()?;
    lookup(TABLE, &format!("und-{region}"))?;
    let home = likely(&LanguageIdentifier::from_parts(Language::default(), None, Some(region), &[]));
    let script = tag.script.or(home.script.filter(|_| !regional_scripts(home.language).is_empty()));
    Some(LanguageIdentifier::from_parts(home.language, script, None, &[]))
}
