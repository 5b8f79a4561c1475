//! The packs and expected results that every reader of packs is tested with: `conformance/`.

mod broken;
mod cases;
mod updates;

use std::path::PathBuf;

use codegloss_engine::{
    Diagnostic, FACTS_FILE, LANGUAGES_FILE, Localizer, Resolved, Severity, Sources, analyze,
};
use codegloss_runtime::facts::Facts;
use codegloss_runtime::{Catalog, Languages, OpenError, Pack};

use crate::root;

/// Names of files, and their bytes.
type Files = Vec<(String, Vec<u8>)>;

/// Every generated file of `conformance/`.
pub(crate) fn files() -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
    let sources = read("conformance/project")?;
    let project = resolve("conformance/project", &sources)?;
    let newer = updates::files(&sources, &read("conformance/newer-project")?)?;
    let packs = project.packs().map_err(|error| error.to_string())?;
    let facts = project.facts_file().map_err(|error| error.to_string())?;
    let facts = vec![(FACTS_FILE.to_owned(), facts.ok_or("conformance/project has no facts")?)];
    let target = project.for_target(TARGET).ok_or("conformance/project has no target")?;
    let target = target.packs().map_err(|error| error.to_string())?;
    let broken = broken::files(&packs, &facts[0].1)?;
    let mut expected = String::from(cases::HEAD);
    let of_target = format!("targets/{TARGET}");
    let folders = [
        ("packs", &packs),
        ("broken", &broken),
        ("facts", &facts),
        ("newer", &newer),
        (&*of_target, &target),
    ];
    for (folder, files) in folders {
        for (name, bytes) in files {
            let result = open(name, bytes).map_or_else(reason, |()| "ok".into());
            cases::line(&mut expected, &["open", &format!("{folder}/{name}"), &result]);
        }
    }
    let catalog_of_all = catalog(&packs).map_err(|error| error.to_string())?;
    cases::write(&catalog_of_all, &mut expected);
    among(&packs, &mut expected)?;
    updates::write(catalog_of_all, &newer, &mut expected)?;
    let tags: Vec<&str> = target.iter().filter_map(|(name, _)| name.strip_suffix(".pack")).collect();
    let tags = tags[..tags.len() - 1].join(" ");
    cases::write_target(&catalog(&target).map_err(|error| error.to_string())?, &tags, &mut expected);
    cases::facts::write(&Facts::open(&facts[0].1).map_err(|error| error.to_string())?, &mut expected);
    let folder = root().join("conformance");
    let named = |(name, files): (&str, &Files)| {
        let folder = folder.join(name);
        files.iter().map(|(name, bytes)| (folder.join(name), bytes.clone())).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = folders.into_iter().flat_map(named).collect();
    all.push((folder.join("cases.tsv"), expected.into_bytes()));
    Ok(all)
}

/// The target of `conformance/project` that readers are tested with.
const TARGET: &str = "account";

/// The files of a project's folder.
fn read(folder: &str) -> Result<Sources, String> {
    let (sources, unreadable) = Sources::read(&root().join(folder));
    errors_of(folder, &unreadable)?;
    Ok(sources)
}

/// What a project says.
fn resolve(folder: &str, sources: &Sources) -> Result<Resolved, String> {
    let analysis = analyze(sources, None);
    // Half of it is not translated, so that fallback shows.
    errors_of(folder, &analysis.diagnostics)?;
    analysis.resolved.ok_or(format!("{folder} is no project"))
}

fn errors_of(folder: &str, findings: &[Diagnostic]) -> Result<(), String> {
    let localizer = Localizer::new("en");
    let errors: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .map(|finding| {
            let path = finding.spans.first().map_or("", |span| &span.path);
            format!("{folder}/{path}: {} ({})", localizer.message(finding), finding.rule.id())
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n")) }
}

/// The cases of some of the packs.
fn among(packs: &Files, expected: &mut String) -> Result<(), String> {
    for names in cases::SOME_PACKS {
        let chosen = names.iter().filter_map(|name| {
            packs.iter().find(|(file, _)| file.strip_suffix(".pack") == Some(*name)).cloned()
        });
        let files: Vec<_> = chosen.chain(packs.last().cloned()).collect();
        let names = if names.is_empty() { String::from("-") } else { names.join(" ") };
        match catalog(&files) {
            Ok(catalog) => cases::write_among(&catalog, &names, expected),
            Err(OpenError::Mismatch) => cases::line(expected, &["among", &names, "Mismatch"]),
            Err(other) => return Err(other.to_string()),
        }
    }
    Ok(())
}

fn is_table(name: &str) -> bool {
    name.starts_with(LANGUAGES_FILE.trim_end_matches(".pack"))
}

fn open(name: &str, bytes: &[u8]) -> Result<(), OpenError> {
    if name.starts_with(FACTS_FILE.trim_end_matches(".pack")) {
        return Facts::open(bytes).map(|_| ());
    }
    if is_table(name) { Languages::open(bytes).map(|_| ()) } else { Pack::open(bytes).map(|_| ()) }
}

/// The word that all readers have for why they refuse a file.
fn reason(error: OpenError) -> String {
    let name = format!("{error:?}");
    name.split('(').next().unwrap_or_default().to_owned()
}

/// The catalog of these packs; it lives as long as the process.
fn catalog(files: &[(String, Vec<u8>)]) -> Result<Catalog<'static>, OpenError> {
    let (mut packs, mut languages) = (Vec::new(), None);
    for (name, bytes) in files {
        let bytes: &'static [u8] = bytes.clone().leak();
        if is_table(name) {
            languages = Some(Languages::open(bytes)?);
        } else {
            packs.push(Pack::open(bytes)?);
        }
    }
    Catalog::open(packs.leak(), languages.ok_or(OpenError::Mismatch)?)
}
