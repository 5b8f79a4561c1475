//! Where the pages of other generators belong.

use super::Settings;

/// Where guides are.
const GUIDES: &str = "site/guide/";

/// Where a guide belongs that is in a folder of its language: `site/guide/zh/start` in `site/guide/start.zh-Hans.md`. `path` has no extension.
pub(crate) fn page_of_folder(path: &str, settings: &Settings) -> Option<String> {
    let (folder, name) = path.strip_prefix(GUIDES)?.split_once('/')?;
    let language = folder.split(['-', '_']).next().unwrap_or_default();
    let is_its_own = |tag: &str| tag.eq_ignore_ascii_case(folder);
    let has_shape = folder[language.len()..].len() <= "-Hans".len();
    let is_like =
        |tag: &str| has_shape && tag.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(language));
    let mut tags = settings.locales.iter().map(|locale| locale.tag.as_str());
    let tag = tags.clone().find(|tag| is_its_own(tag)).or_else(|| tags.find(|tag| is_like(tag)))?;
    let (folder, name) =
        name.rsplit_once('/').map_or((String::new(), name), |(folder, name)| (format!("{folder}/"), name));
    let name = if name.eq_ignore_ascii_case("readme") { "index" } else { name };
    Some(format!("{GUIDES}{folder}{name}.{tag}.md"))
}

/// Whether a file is a part of pages that other generators include: its name, or that of a folder, begins with an underscore.
pub(crate) fn is_part(path: &str) -> bool {
    path.strip_prefix(GUIDES).is_some_and(|path| path.split('/').any(|name| name.starts_with('_')))
}
