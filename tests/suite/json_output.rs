//! Every JSON output is valid by the schema that the manual's site publishes for it, and no schema allows more.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use codegloss_runtime::{CodedError, ProblemDetails};
use jsonschema::{Registry, Validator};
use serde_json::Value;
use tempfile::TempDir;
use typed_layer::{chat, r#try, web};

use crate::copy;
use crate::support::{self, Site, run, temporary, tool, write_tree};
use crate::transcript::{CHINESE, ENGLISH};

/// The schemas, by the names of their files.
const SCHEMAS: [&str; 5] = [
    "code.schema.json",
    "error.schema.json",
    "errors.schema.json",
    "findings.schema.json",
    "status.schema.json",
];

/// The manual's site, built once for all tests.
fn manual() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(&support::shipped().join("docs"), "https://codegloss.example.com/"))
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn validator(name: &str) -> Validator {
    let schemas = SCHEMAS.map(|name| (format!("{}{name}", manual().base), parse(manual().text(name))));
    let registry = Registry::new().extend(schemas).unwrap().prepare().unwrap();
    jsonschema::options().with_registry(&registry).build(&parse(manual().text(name))).unwrap()
}

fn faults(validator: &Validator, json: &Value) -> Vec<String> {
    validator.iter_errors(json).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

/// What a command prints in a folder, which must be valid.
fn printed(validator: &Validator, folder: &Path, language: &str, command: &str) -> Value {
    let done = run(tool(language).args(command.split_whitespace()).current_dir(folder));
    assert!(!done.stdout.is_empty(), "{command}: {}", done.stderr);
    let json = parse(&done.stdout);
    assert_eq!(faults(validator, &json), [""; 0], "{command}\n{}", done.stdout);
    json
}

/// The schemas are those that the manual's page links to, are published under their ids, and are correct.
#[test]
fn the_schemas_are_published() {
    let published: Vec<&str> = manual().paths(".schema.json").collect();
    assert_eq!(published, SCHEMAS);
    for name in SCHEMAS {
        let schema = parse(manual().text(name));
        assert_eq!(schema["$id"], format!("{}{name}", manual().base));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        for language in ["en", "zh-Hans"] {
            let page = manual().text(&format!("{language}/guide/reference/json.html"));
            assert!(page.contains(&format!("href=\"../../../{name}\"")), "{language}: {name}");
        }
    }
}

/// A folder with the project of each rule's wrong examples in it, except what a repository cannot hold.
fn wrong_examples() -> (TempDir, Vec<String>) {
    let folder = temporary();
    let rules = support::shipped().join("crates/engine/tests/rules");
    let is_case = |path: &String| path.split('/').nth(1).is_some_and(|case| case.starts_with("bad"));
    let files = support::read_tree(&rules);
    let cases: BTreeSet<String> = files.keys().filter(|path| is_case(path)).map(|path| case(path)).collect();
    for case in &cases {
        let project = folder.path().join(case);
        copy(&rules.join("base"), &project);
        copy(&rules.join(case), &project);
        let absent = support::read_tree(&project).into_keys().filter(|path| path.ends_with(".absent"));
        absent.for_each(|path| std::fs::remove_file(project.join(path).with_extension("")).unwrap());
    }
    // Without its settings, a folder is no project.
    let is_project = |case: &String| folder.path().join(case).join("codegloss.toml").is_file();
    let cases = cases.into_iter().filter(is_project).collect();
    (folder, cases)
}

/// The option that compares a case with its release, if it has one.
fn against(folder: &Path, case: &str) -> String {
    let release = format!("{case}/public/errors.json");
    if folder.join(&release).is_file() { format!(" --against {release}") } else { String::new() }
}

/// The folder of a case, `<rule>/<case>`, by the path of one of its files.
fn case(path: &str) -> String {
    path.split('/').take(2).collect::<Vec<_>>().join("/")
}

/// The findings of the shipped project, of a project with something of everything and of the wrong examples of all rules are valid.
#[test]
fn findings_are_valid_by_their_schema() {
    let validator = validator("findings.schema.json");
    let (folder, cases) = wrong_examples();
    let mut rules = BTreeSet::new();
    for language in [ENGLISH, CHINESE] {
        printed(&validator, support::shipped(), language, "check --format json");
        printed(&validator, &support::fixture(), language, "check --format json");
        for case in &cases {
            let json = printed(
                &validator,
                folder.path(),
                language,
                &format!("check --format json --project {case}{}", against(folder.path(), case)),
            );
            let findings = json["findings"].as_array().unwrap().iter();
            rules.extend(findings.map(|finding| finding["rule"].as_str().unwrap().to_owned()));
        }
    }
    let expected: BTreeSet<String> =
        cases.iter().map(|case| case.split('/').next().unwrap().to_owned()).collect();
    // Its wrong examples are symbolic links.
    assert_eq!(expected.difference(&rules).collect::<Vec<_>>(), ["path-outside-project"]);
}

/// The findings of the same projects are a valid SARIF log by the schema of OASIS, in which every result has its rule and its place.
#[test]
fn findings_are_a_valid_sarif_log() {
    // Its pattern for a language, which is in no log of ours, is no regular expression.
    let schema = include_str!("sarif-2.1.0.schema.json").replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let validator = jsonschema::validator_for(&parse(&schema)).unwrap();
    let (folder, cases) = wrong_examples();
    for case in &cases {
        let command = format!("check --format sarif --project {case}{}", against(folder.path(), case));
        let log = printed(&validator, folder.path(), CHINESE, &command);
        let run = &log["runs"][0];
        for result in run["results"].as_array().unwrap() {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"], "{case}");
            assert!(
                result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].is_string(),
                "{case}"
            );
        }
    }
    let command = "check --format sarif --project repeated-punctuation/bad";
    let log = printed(&validator, folder.path(), ENGLISH, command);
    let fix = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(fix["insertedContent"]["text"].as_str().map(|text| text.chars().count()), Some(1), "{log}");
    assert!(!validator.is_valid(&serde_json::json!({ "version": "2.1.0", "runs": [{}] })));
}

/// The progress of the languages of a project is valid, of all together and of each.
#[test]
fn progress_is_valid_by_its_schema() {
    let validator = validator("status.schema.json");
    for project in [support::shipped().to_owned(), support::fixture(), support::shipped().join("docs")] {
        let json = printed(&validator, &project, ENGLISH, "status --format json");
        refuses_additions(&validator, &json);
        for locale in json["locales"].as_array().unwrap() {
            let tag = locale["locale"].as_str().unwrap();
            let one = printed(&validator, &project, CHINESE, &format!("status {tag} --format json"));
            assert_eq!(one["locales"], Value::Array(vec![locale.clone()]));
        }
    }
}

/// `explain` answers with a valid code, public or not, with a valid rule, and with valid findings if the settings cannot be read.
#[test]
fn explained_codes_are_valid_by_their_schema() {
    let code = validator("code.schema.json");
    for language in [ENGLISH, CHINESE] {
        for query in
            ["-3", "104", "auth/104", "auth/invalid-token", "card_declined", "900", "unknown-variable"]
        {
            let json =
                printed(&code, &support::fixture(), language, &format!("explain --format json -- {query}"));
            assert!(query.ends_with(json["code"].to_string().trim_matches('"')), "{query}");
        }
        let folder = temporary();
        write_tree(folder.path(), [("codegloss.toml", &b"[project"[..])]);
        printed(&validator("findings.schema.json"), folder.path(), language, "explain 104 --format json");
    }
}

/// An error that goes from one program to another is valid by its schema, alone and as a problem; the schema has every member that there is.
#[test]
fn errors_on_their_way_are_valid_by_their_schema() {
    let schema = validator("error.schema.json");
    let errors: [Box<dyn CodedError>; 3] = [
        Box::new(chat::Error::upload_queue_full(12, "photo.png")),
        Box::new(r#try::Error::text5()),
        Box::new(web::Error::gateway()),
    ];
    let mut members = BTreeSet::new();
    for error in &errors {
        let problem = ProblemDetails::new(&**error, "zh-Hans").with_status(503).with_instance("/log/1");
        let forms = [serde_json::to_value(error), serde_json::to_value(problem)];
        for json in forms.into_iter().map(Result::unwrap) {
            assert_eq!(faults(&schema, &json), [""; 0], "{json}");
            refuses_additions(&schema, &json);
            members.extend(json.as_object().unwrap().keys().cloned());
        }
    }
    let properties = parse(manual().text("error.schema.json"))["properties"].clone();
    assert_eq!(members, properties.as_object().unwrap().keys().cloned().collect());
    let number = serde_json::json!({ "domain": "chat", "code": "407", "arguments": { "count": 12 } });
    assert!(!schema.is_valid(&number), "an argument is a string");
}

/// The manual's own site has all rules as codes: `errors.json` and the file of each are valid.
#[test]
fn the_files_of_the_manual_are_valid() {
    let (all, one) = (validator("errors.schema.json"), validator("code.schema.json"));
    assert_eq!(faults(&all, &manual().json()), [""; 0]);
    let files: Vec<&str> = manual().paths(".json").filter(|path| path.starts_with("e/")).collect();
    assert_eq!(files.len(), manual().codes().len());
    for path in files {
        assert_eq!(faults(&one, &parse(manual().text(path))), [""; 0], "{path}");
    }
}

/// A property that a schema does not have is refused wherever it is, so that none is added without its schema.
#[test]
fn no_schema_allows_another_property() {
    let (folder, _) = wrong_examples();
    let findings = validator("findings.schema.json");
    let json = printed(&findings, folder.path(), ENGLISH, "check --format json --project duplicate-code/bad");
    refuses_additions(&findings, &json);
    let fixed = "check --format json --project repeated-punctuation/bad";
    refuses_additions(&findings, &printed(&findings, folder.path(), ENGLISH, fixed));
    let code = validator("code.schema.json");
    for query in ["-3", "104", "card_declined"] {
        let json = printed(&code, &support::fixture(), ENGLISH, &format!("explain --format json -- {query}"));
        refuses_additions(&code, &json);
    }
    let mut json = support::fixture_site().json();
    json["domains"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .for_each(|domain| domain["codes"] = Value::Array(Vec::new()));
    refuses_additions(&validator("errors.schema.json"), &json);
}

fn refuses_additions(validator: &Validator, json: &Value) {
    assert!(validator.is_valid(json));
    let objects = objects(json, "");
    for pointer in &objects {
        let mut changed = json.clone();
        // Where any name is allowed, as that of a language or a fact is, there is a value.
        changed.pointer_mut(pointer).unwrap()["added"] = Value::Null;
        assert!(!validator.is_valid(&changed), "{pointer}");
    }
}

/// The JSON Pointers of a document's objects.
fn objects(json: &Value, pointer: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match json {
        Value::Object(properties) => properties.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let inner = inner.into_iter().flat_map(|(name, value)| objects(value, &format!("{pointer}/{name}")));
    json.is_object().then(|| pointer.to_owned()).into_iter().chain(inner).collect()
}
