//! A project of 2,000 codes with five fields each, in two languages: what a large SDK might have.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegloss_engine::{LANGUAGES_FILE, Resolved, Sources};
use codegloss_runtime::Field;

use crate::Result;

const CODES: usize = 2000;
const FIELDS: [(Field, &str); 5] = [
    (Field::Message, ""),
    (Field::Reason, ".reason"),
    (Field::Recovery, ".recovery"),
    (Field::UserMessage, ".user-message"),
    (Field::Note, ".note"),
];

/// Writes `large.<locale>.pack` and the `large.<locale>.ftl` that it was compiled from.
pub(crate) fn write(out: &Path, shipped: &Resolved) -> Result<()> {
    let mut catalog = "domain = \"large\"\n".to_owned();
    for code in 0..CODES {
        write!(catalog, "[[code]]\ncode = {code}\nname = \"Code{code}\"\n")?;
    }
    let settings =
        "[project]\nsource-locale = 'en'\ndefault-locale = 'en'\nlocales = ['en', 'zh-Hans']\n".to_owned();
    let (en, zh) = (ftl(shipped, "en")?, ftl(shipped, "zh-Hans")?);
    let files = [
        ("codegloss.toml", &settings),
        ("catalog/large.toml", &catalog),
        ("locales/en/large.ftl", &en),
        ("locales/zh-Hans/large.ftl", &zh),
    ];
    let (sources, _) = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())));
    for (name, bytes) in crate::resolved(&sources)?.packs()? {
        if name != LANGUAGES_FILE {
            fs::write(out.join(format!("large.{name}")), bytes)?;
        }
    }
    fs::write(out.join("large.en.ftl"), en)?;
    Ok(fs::write(out.join("large.zh-Hans.ftl"), zh)?)
}

/// Every text is one of the shipped catalog's, so that lengths are real ones, with its code behind it, so that no two are the same.
fn ftl(shipped: &Resolved, locale: &str) -> Result<String> {
    let locale = shipped.settings.locale(locale).ok_or("a locale is missing")?;
    let mut ftl = "large = Large\n".to_owned();
    for code in 0..CODES {
        write!(ftl, "\nlarge-{code} =")?;
        for (place, (field, name)) in FIELDS.into_iter().enumerate() {
            let texts: Vec<&str> = shipped
                .catalog
                .codes
                .indices()
                .filter_map(|index| shipped.text(locale, index, field)?.1.plain.as_text())
                .collect();
            // A different text of each field's for every code, not the five that belong together.
            let text = texts[(code * (2 * place + 1)) % texts.len()];
            // One line, and nothing that Fluent or Markdown takes for markup.
            let text = text.replace(['\n', '{', '}', '[', ']', '*', '`', '<', '_'], " ");
            let start = if name.is_empty() { String::new() } else { format!("\n    {name} =") };
            write!(ftl, "{start} {} ({code})", text.trim_start_matches(['.', '-', ' ']))?;
        }
        ftl.push('\n');
    }
    Ok(ftl)
}
