//! Findings as a SARIF log, version 2.1.0 (OASIS).

use std::collections::BTreeSet;

use codegloss_engine::{Diagnostic, Fix, Localizer, Rule, Span, encoded_path};
use serde::Serialize;

use super::excerpt::Excerpts;
use super::json::print_list;
use super::{Findings, severity};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
struct Descriptor {
    id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Mending>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Mending {
    artifact_changes: [Change; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    artifact_location: Artifact,
    replacements: [Replacement; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Message,
}

/// What results are made with.
struct Log<'a> {
    localizer: &'a Localizer,
    found: &'a Findings<'a>,
    excerpts: Excerpts<'a>,
    /// The rules of the findings, each once.
    rules: Vec<Rule>,
}

/// Prints the log of one run.
pub(super) fn print(localizer: &Localizer, found: &Findings<'_>) {
    let rules: BTreeSet<Rule> = found.list.iter().map(|finding| finding.rule).collect();
    let excerpts = Excerpts::new(found.sources, found.list);
    let log = Log { localizer, found, excerpts, rules: rules.into_iter().collect() };
    let descriptors = log.rules.iter().map(|rule| Descriptor { id: rule.id() }).collect();
    let driver = Driver { name: "codegloss", version: env!("CARGO_PKG_VERSION"), rules: descriptors };
    let driver = serde_json::to_string(&driver).unwrap_or_default();
    let begin = format!(
        "{{\n  \"$schema\": \"{SCHEMA}\",\n  \"version\": \"2.1.0\",\n  \"runs\": [{{\n    \
         \"tool\": {{ \"driver\": {driver} }},\n    \"columnKind\": \"unicodeCodePoints\",\n    \"results\": ["
    );
    print_list(&begin, found.list.iter().map(|finding| log.outcome(finding)), "]\n  }]\n}\n");
}

impl Log<'_> {
    fn outcome(&self, finding: &Diagnostic) -> Outcome {
        let label = self.localizer.say(finding.other_label(), &[]);
        let mut places = finding.spans.iter().map(|span| self.location(span, None));
        let locations = places.next().into_iter().collect();
        let others = finding.spans.iter().skip(1);
        Outcome {
            rule_id: finding.rule.id(),
            rule_index: self.rules.binary_search(&finding.rule).unwrap_or_default(),
            level: severity(finding.severity()),
            message: Message {
                text: format!("{}\n{}", self.localizer.message(finding), self.localizer.help(finding)),
            },
            locations,
            related_locations: others.map(|span| self.location(span, Some(label.clone()))).collect(),
            fixes: finding.fix.iter().map(|fix| self.mending(fix)).collect(),
        }
    }

    fn location(&self, span: &Span, label: Option<String>) -> Location {
        let region = (span.range != (0..0)).then(|| self.region(span));
        let physical_location = Place { artifact_location: self.artifact(span), region };
        Location { physical_location, message: label.map(|text| Message { text }) }
    }

    fn mending(&self, fix: &Fix) -> Mending {
        let inserted_content = Message { text: fix.text.clone() };
        let replacements = [Replacement { deleted_region: self.region(&fix.span), inserted_content }];
        Mending { artifact_changes: [Change { artifact_location: self.artifact(&fix.span), replacements }] }
    }

    fn artifact(&self, span: &Span) -> Artifact {
        Artifact { uri: encoded_path(&format!("{}{}", self.found.folder, span.path)) }
    }

    fn region(&self, span: &Span) -> Region {
        let [(start_line, start_column), (end_line, end_column)] = self.excerpts.ends(span);
        Region { start_line, start_column, end_line, end_column }
    }
}
