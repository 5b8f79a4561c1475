//! What the fuzz targets share: reading a pack to its last word, mutating one, and a project of many languages.

#![forbid(unsafe_code)]

mod mutate;
mod read;

pub use mutate::{mutate, repair, repair_checksum};
pub use read::{Trust, read_everything};

use codegloss_engine::{Analysis, Sources, analyze};

/// Language tags of all sorts, those that a hostile one is compared with.
pub const TAGS: [&str; 8] =
    ["en", "zh-CN", "zh_Hant_TW.UTF-8", "sr_RS@latin", "zh-yue-HK", "de-Latn-DE-1996-x-a", "", "x"];

/// The project in `project/` with these messages instead of its own, in English and in Arabic.
#[must_use]
pub fn project(messages: &str) -> Analysis {
    let (sources, _) = Sources::from_files([
        ("codegloss.toml", &include_bytes!("../project/codegloss.toml")[..]),
        ("catalog/app.toml", include_bytes!("../project/catalog/app.toml")),
        ("locales/en/app.ftl", messages.as_bytes()),
        ("locales/ar/app.ftl", messages.as_bytes()),
        ("locales/zh-Hans/app.ftl", include_bytes!("../project/locales/zh-Hans/app.ftl")),
    ]);
    analyze(&sources, None)
}

/// The languages table of a project with several scripts of a language, and fallbacks of its own.
///
/// # Panics
///
/// If the project is not sound.
#[must_use]
pub fn languages() -> Vec<u8> {
    const SETTINGS: &str = "[project]
locales = ['en', 'en-GB', 'zh-Hans', 'zh-Hant', 'sr-Cyrl', 'sr-Latn', 'pt-BR', 'pt-PT', 'ar', 'de', 'yue-Hant', 'nb', 'es-419', 'hi']
source-locale = 'en'
default-locale = 'de'
fallback = { nn = ['nb'], zh-Hant = ['zh-Hans'] }
";
    let (sources, _) = Sources::from_files([
        ("codegloss.toml", SETTINGS.as_bytes()),
        ("catalog/app.toml", b"domain = 'app'\n"),
    ]);
    let resolved = analyze(&sources, None).resolved.expect("the settings are sound");
    let files = resolved.packs().expect("an empty project is small enough");
    files.into_iter().find(|(name, _)| name == "languages.pack").expect("each project has one").1
}
