//! Texts that are not translated, put together: a language that lacks many gets a line for each file.

use std::collections::BTreeMap;

use codegloss_engine::{Diagnostic, DiagnosticArgument, Localizer, Rule, Severity};

use super::list;

/// The most missing texts of a language that are shown one by one.
const MOST_SHOWN: usize = 3;

/// The most files of a language that get a line each.
const MOST_FILES: usize = 10;

/// The most names in a line.
const MOST_NAMES: usize = 3;

/// What is printed as one.
pub(super) enum Entry<'a> {
    Finding(&'a Diagnostic),
    Missing(Missing<'a>),
}

/// What a language lacks of a file, of a folder of pages, or of many files.
pub(super) struct Missing<'a> {
    pub(super) severity: Severity,
    locales: Vec<&'a str>,
    /// Its files, and folders of pages, in the order of their paths.
    places: Vec<&'a str>,
    /// The ids of its messages and pages, each once, in the order of their places.
    names: Vec<&'a str>,
}

/// What is printed of findings: errors first, and of each severity what is missing last.
pub(super) fn entries(findings: &[Diagnostic]) -> Vec<Entry<'_>> {
    let mut lacking: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_missing_text(finding)) {
        *lacking.entry(finding.locales()).or_default() += 1;
    }
    lacking.retain(|_, count| *count > MOST_SHOWN);
    let mut entries = Vec::new();
    let mut groups: BTreeMap<_, BTreeMap<&str, Missing<'_>>> = BTreeMap::new();
    for finding in findings {
        let locales = finding.locales();
        if !is_missing_text(finding) || !lacking.contains_key(&locales) {
            entries.push(Entry::Finding(finding));
            continue;
        }
        let files = groups.entry((finding.severity(), locales)).or_default();
        files.entry(place(finding)).or_insert_with(|| Missing::new(finding)).add(finding);
    }
    for files in groups.into_values() {
        if files.len() > MOST_FILES {
            entries.extend(Missing::joined(files.into_values()).map(Entry::Missing));
        } else {
            entries.extend(files.into_values().map(Entry::Missing));
        }
    }
    entries.sort_by_key(Entry::severity);
    entries
}

/// Whether a finding is about one text that a language lacks.
fn is_missing_text(finding: &Diagnostic) -> bool {
    finding.rule == Rule::MissingTranslation && finding.text("id").is_some()
}

/// The file of the source text, or the folder of the source page.
fn place(finding: &Diagnostic) -> &str {
    let path = finding.spans.last().map_or("", |span| &*span.path);
    match path.rsplit_once('/') {
        Some((folder, name)) if name.strip_suffix(".md").is_some() => folder,
        _ => path,
    }
}

impl Entry<'_> {
    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::Finding(finding) => finding.severity(),
            Self::Missing(missing) => missing.severity,
        }
    }
}

impl<'a> Missing<'a> {
    fn new(finding: &'a Diagnostic) -> Self {
        let places = vec![place(finding)];
        Self { severity: finding.severity(), locales: finding.locales(), places, names: Vec::new() }
    }

    /// Adds a finding. Those of the fields of a message follow one another.
    fn add(&mut self, finding: &'a Diagnostic) {
        let name = finding.text("id").unwrap_or_default();
        if self.names.last() != Some(&name) {
            self.names.push(name);
        }
    }

    /// What is missing in many files, as one.
    fn joined(files: impl Iterator<Item = Self>) -> Option<Self> {
        files.reduce(|mut all, file| {
            all.places.extend(file.places);
            all.names.extend(file.names);
            all
        })
    }

    /// The file, unless there are many, or it is a folder.
    pub(super) fn file(&self) -> Option<&'a str> {
        match self.places[..] {
            [file] if self.kind() != "pages" => Some(file),
            _ => None,
        }
    }

    fn kind(&self) -> &'static str {
        match self.places[..] {
            [place] if place.strip_suffix(".ftl").is_some() => "messages",
            [place] if place.strip_suffix(".toml").is_some() => "entries",
            [_] => "pages",
            _ => "files",
        }
    }

    /// What is missing, in one line.
    pub(super) fn message(&self, localizer: &Localizer) -> String {
        let more = (self.names.len() > MOST_NAMES).then_some("…");
        let names = self.names.iter().take(MOST_NAMES).copied().chain(more);
        let arguments: [(&str, DiagnosticArgument); 6] = [
            ("kind", self.kind().into()),
            ("count", self.names.len().into()),
            ("files", self.places.len().into()),
            ("place", self.places[0].into()),
            ("locale", list(localizer, self.locales.iter().map(|&tag| tag.to_owned())).into()),
            ("names", list(localizer, names.map(str::to_owned)).into()),
        ];
        localizer.say("missing-texts", &arguments)
    }
}
