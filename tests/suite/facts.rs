//! `facts.pack`: the facts of codes for apps that are not in Rust.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegloss_runtime::CodeRef;
use codegloss_runtime::facts::{CodeFacts, Facts, Stated};
use serde_json::{Map, Value, json};

use crate::support;

fn pack(project: &Path, out: &Path, arguments: &[&str]) -> support::Run {
    let mut command = support::tool("en");
    command.arg("pack").args(arguments).arg("--project").arg(project).arg("--out").arg(out);
    support::run(&mut command)
}

fn as_json(facts: CodeFacts<'_>) -> BTreeMap<String, Value> {
    let value = |fact| match fact {
        Stated::Text(text) => json!(text),
        Stated::Integer(number) => json!(number),
        Stated::Boolean(value) => json!(value),
        other => panic!("{other:?}"),
    };
    facts.all().map(|(name, fact)| (name.to_owned(), value(fact))).collect()
}

/// The facts of a code in `errors.json`, by the names of the catalog, on the platforms of its domain.
fn published(code: &Map<String, Value>, platforms: &[&str]) -> BTreeMap<String, Value> {
    let mut facts: BTreeMap<String, Value> = code["meta"].as_object().unwrap().clone().into_iter().collect();
    for key in ["group", "replaced_by", "retryable", "severity", "since", "status", "user_facing"] {
        facts.insert(key.replace('_', "-"), code[key].clone());
    }
    for symbol in code["symbols"].as_array().unwrap() {
        let own = platforms.iter().filter(|name| symbol["platform"].as_str().is_none_or(|own| own == **name));
        for platform in own {
            facts.insert(format!("symbol.{platform}"), symbol["symbol"].clone());
        }
    }
    facts.retain(|_, value| !value.is_null());
    facts
}

/// The file says of each code what `errors.json` says, no more and no less.
#[test]
fn facts_are_those_of_errors_json() {
    let (project, out) = (support::temporary(), support::temporary());
    crate::copy(&support::fixture(), project.path());
    let settings = project.path().join("codegloss.toml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, format!("{text}\n[packs]\nfacts = true\n")).unwrap();
    assert_eq!(pack(project.path(), out.path(), &[]).code, Some(0));
    let bytes = fs::read(out.path().join("facts.pack")).unwrap();
    let facts = Facts::open(&bytes).unwrap();

    let codes = support::fixture_site().codes();
    for code in &codes {
        let (domain, code) = (code["domain"].as_str().unwrap(), code.as_object().unwrap());
        let key = code["code"]
            .as_i64()
            .map_or_else(|| CodeRef::Text(code["code"].as_str().unwrap()), CodeRef::Integer);
        let platforms: &[&str] =
            if domain == "auth" { &["android", "ios", "web"] } else { &["android", "ios"] };
        let found = as_json(facts.of(domain, key).unwrap());
        assert_eq!(found, published(code, platforms), "{domain}/{}", code["code"]);
    }
    assert_eq!(facts.all().count(), codes.len());
    let all: Vec<_> = facts.all().flat_map(|(_, _, own)| as_json(own)).collect();
    assert!(all.iter().any(|(name, value)| name == "http-status" && value.is_i64()));
    assert!(all.iter().any(|(name, value)| name == "needs-review" && value.is_boolean()));
    assert!(
        all.iter().any(|(name, _)| name == "symbol.web") && all.iter().any(|(name, _)| name == "replaced-by")
    );
}

/// A file of facts is there only where the settings ask for it, and never beside generated Rust.
#[test]
fn facts_are_written_where_a_target_asks_for_them() {
    let (project, out) = (support::temporary(), support::temporary());
    let settings = "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n[packs.app]\nfacts = true\nplatforms = ['ios']\n[packs.web]\n";
    let catalog = "domain = 'app'\nplatforms = ['ios', 'mac']\n[[code]]\ncode = 1\nsymbol = { ios = 'One', mac = 'OneOnMac' }\nreplaced-by = 2\nstatus = 'deprecated'\n[[code]]\ncode = 2\nsymbol = { mac = 'TwoOnMac' }\nseverity = 'hidden'\n[[code]]\ncode = 3\nname = 'Three'\ninternal = true\n";
    let texts =
        "app = App\nplatform-ios = iOS\nplatform-mac = Mac\napp-1 = One\napp-2 = Two\napp-3 = Three\n";
    let files: [(&str, &[u8]); 3] = [
        ("codegloss.toml", settings.as_bytes()),
        ("catalog/app.toml", catalog.as_bytes()),
        ("locales/en/app.ftl", texts.as_bytes()),
    ];
    support::write_tree(project.path(), files);
    let packs = out.path().join("packs");
    assert_eq!(pack(project.path(), &packs, &[]).code, Some(0));
    let has = |folder: &str| packs.join(folder).join("facts.pack").exists();
    assert_eq!(["default", "app", "web"].map(has), [false, true, false]);
    let bytes = fs::read(packs.join("app/facts.pack")).unwrap();
    let facts = Facts::open(&bytes).unwrap();
    let found: Vec<_> = facts.all().map(|(domain, code, own)| (domain, code, as_json(own))).collect();
    let own = json!({ "status": "deprecated", "symbol.ios": "One", "user-facing": true });
    let own: BTreeMap<String, Value> = own.as_object().unwrap().clone().into_iter().collect();
    assert_eq!(
        found,
        [("app", CodeRef::Integer(1), own)],
        "nothing of another platform, nor of what is left out"
    );
    assert!(!bytes.windows(3).any(|part| part == b"Mac") && !bytes.windows(6).any(|part| part == b"hidden"));

    let rust = out.path().join("rust");
    assert_eq!(pack(project.path(), &rust, &["--rust"]).code, Some(0));
    assert!(!rust.join("app/facts.pack").exists() && rust.join("app/codegloss.rs").exists());
    let mut check = support::tool("en");
    let run = support::run(
        check.arg("check").arg("--against").arg(packs.join("app")).arg("--project").arg(project.path()),
    );
    assert_eq!(run.code, Some(0), "a release with facts: {}{}", run.stdout, run.stderr);
}
