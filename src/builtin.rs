//! What is built into the tool: the theme, and the catalog that it ships with.

use codegloss_engine::Sources;
use rust_embed::RustEmbed;

use crate::output::FileTree;

#[derive(RustEmbed)]
#[folder = "templates"]
#[prefix = "templates/"]
struct Templates;

#[derive(RustEmbed)]
#[folder = "catalog"]
#[prefix = "catalog/"]
struct CatalogFiles;

#[derive(RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
struct LocaleFiles;

#[derive(RustEmbed)]
#[folder = "docs/catalog"]
#[prefix = "catalog/"]
struct ManualCatalog;

#[derive(RustEmbed)]
#[folder = "docs/locales"]
#[prefix = "locales/"]
struct ManualLocales;

#[derive(RustEmbed)]
#[folder = "docs/site/codes"]
#[prefix = "site/codes/"]
struct ManualArticles;

#[derive(RustEmbed)]
#[folder = "starter"]
struct Starter;

const SETTINGS: &[u8] = include_bytes!("../codegloss.toml");
const GLOSSARY: &[u8] = include_bytes!("../glossary.toml");
const MANUAL_SETTINGS: &[u8] = include_bytes!("../docs/codegloss.toml");

/// The default theme's files, below `templates/`.
pub(crate) fn theme() -> Sources {
    let mut files = files::<Templates>();
    // They are the shipped project's, and no part of the theme. (Patterns of rust-embed would compile `regex` twice.)
    files.retain(|(path, _)| !path.starts_with("templates/snippets/"));
    from_files(&files)
}

/// The words of the default theme, as a project's messages: `locales/<tag>/site.ftl`.
pub(crate) fn theme_words() -> Sources {
    let words: Vec<(String, Vec<u8>)> = Templates::iter()
        .filter_map(|path| {
            let tag = path.strip_prefix("templates/words/")?.strip_suffix(".ftl")?;
            Some((format!("locales/{tag}/site.ftl"), Templates::get(&path)?.data.into_owned()))
        })
        .collect();
    from_files(&words)
}

/// The shipped catalog: the error codes of the Agora Chat SDK.
pub(crate) fn catalog() -> Sources {
    let mut files = files::<CatalogFiles>();
    files.extend(files_of::<LocaleFiles>());
    files.push(("codegloss.toml".to_owned(), SETTINGS.to_vec()));
    files.push(("glossary.toml".to_owned(), GLOSSARY.to_vec()));
    from_files(&files)
}

/// codegloss's own manual: its rules, and what it says.
pub(crate) fn manual() -> Sources {
    let mut files = files::<ManualCatalog>();
    files.extend(files_of::<ManualLocales>());
    files.extend(files_of::<ManualArticles>());
    files.push(("codegloss.toml".to_owned(), MANUAL_SETTINGS.to_vec()));
    from_files(&files)
}

/// The project that `new` makes for a user of this language.
pub(crate) fn starter(tag: &str) -> FileTree {
    files_of::<Starter>().map(|(path, bytes)| (path, lines_for(tag, &bytes))).collect()
}

/// A file of the starter without the lines of other languages: `#[en] ` begins a line that only users of English get.
fn lines_for(tag: &str, bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.split_inclusive('\n').filter_map(|line| {
        match line.strip_prefix("#[").and_then(|rest| rest.split_once("] ")) {
            Some((language, rest)) => (language == tag).then_some(rest),
            None => Some(line),
        }
    });
    lines.collect::<String>().into_bytes()
}

fn files<T: RustEmbed>() -> Vec<(String, Vec<u8>)> {
    files_of::<T>().collect()
}

fn files_of<T: RustEmbed>() -> impl Iterator<Item = (String, Vec<u8>)> {
    T::iter().filter_map(|path| Some((path.to_string(), T::get(&path)?.data.into_owned())))
}

fn from_files(files: &[(String, Vec<u8>)]) -> Sources {
    // What is built in was checked by the tests: nothing of it is unreadable.
    let (sources, _) =
        Sources::from_files(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    sources
}
