//! `errors.openapi.json`: the public codes as problems for descriptions of APIs.

use std::collections::BTreeSet;

use codegloss_runtime::{CodedError, ProblemDetails};
use jsonschema::Validator;
use serde_json::{Value, json};
use typed_layer::{chat, r#try, web};

use crate::support::{self, Site, build, temporary, write_tree};

/// The file, which every site with an address has.
const FILE: &str = "errors.openapi.json";

const SETTINGS: &str = "[project]\nlocales = ['en', 'de']\nsource-locale = 'de'\ndefault-locale = 'en'\ndefault-domain = 'app'\n[site]\nbase-url = 'https://example.com/errors/'\n[meta.http-status]\ntype = 'integer'\n";

const CATALOG: &str = "domain = 'app'
[[code]]
code = 1
name = 'TooLarge'
meta = { http-status = 413 }
args = { limit = { type = 'number', example = 3 }, name = { type = 'string', example = 'cat.png' }, status = { type = 'string', example = 'odd' } }
[[code]]
code = 'too-many'
meta = { http-status = 413 }
status = 'retired'
[[code]]
code = -3
meta = { http-status = -402 }
[[code]]
code = 4
name = 'Hidden'
internal = true
meta = { http-status = 500 }
";

const TEXTS: &str = "app = App\nsite-title = Errors\nunknown-error = Unknown ({ $code })\ngeneric-user-message = Sorry\napp-1 = { $name } has more than { $limit } MB\n    .reason = The *limit* is { $limit } MB, { $status }.\napp-too-many = Too many\napp--3 = Minus\napp-4 = Hidden\n";

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The small project's document.
fn small() -> Value {
    let folder = temporary();
    let german = TEXTS.replace("Too many", "Zu viele");
    let files = [
        ("codegloss.toml", SETTINGS),
        ("catalog/app.toml", CATALOG),
        ("locales/en/app.ftl", TEXTS),
        ("locales/de/app.ftl", &german),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    parse(Site::of(folder.path(), "https://example.com/errors/").text(FILE))
}

/// The schema of a part of a document, with those that it refers to.
fn validator(document: &Value, name: &str) -> Validator {
    let schemas = document["components"]["schemas"].clone();
    let reference = format!("#/components/schemas/{name}");
    jsonschema::validator_for(&json!({ "$ref": reference, "components": { "schemas": schemas } }))
        .expect(name)
}

/// The document is valid by the schema of `OpenAPI` 3.1, its schemas are JSON Schema, and each of its examples is valid by its own.
#[test]
fn the_document_is_openapi() {
    let openapi = parse(include_str!("openapi-3.1.schema.json"));
    let openapi = jsonschema::validator_for(&openapi).expect("the schema is one");
    assert!(!openapi.is_valid(&json!({ "openapi": "3.1.0", "info": { "title": "", "version": "1" } })));
    let sites = [support::shipped_site(), support::fixture_site()].map(|site| parse(site.text(FILE)));
    for document in sites.into_iter().chain([small()]) {
        let faults: Vec<_> = openapi
            .iter_errors(&document)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert_eq!(faults, [""; 0]);
        for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
            assert!(jsonschema::meta::is_valid(schema), "{name}");
        }
        for (status, response) in document["components"]["responses"].as_object().expect("responses") {
            let content = &response["content"]["application/problem+json"];
            for (name, example) in content["examples"].as_object().expect("examples") {
                let problem = &example["value"];
                assert_eq!(problem["status"].to_string(), *status);
                assert!(validator(&document, name).is_valid(problem), "{name}: {problem}");
                let reference = json!(format!("#/components/schemas/{name}"));
                assert_eq!(
                    content["schema"]["discriminator"]["mapping"][problem["type"].as_str().expect("a type")],
                    reference
                );
            }
        }
    }
}

/// Every public code has one schema, whose `type` is the address of a page of the site.
#[test]
fn every_public_code_is_a_problem_with_a_page() {
    for site in [support::shipped_site(), support::fixture_site()] {
        let document = parse(site.text(FILE));
        let schemas = document["components"]["schemas"].as_object().expect("schemas");
        let mut found = BTreeSet::new();
        for (_, schema) in schemas.iter().filter(|(name, _)| *name != "Problem") {
            let properties = &schema["properties"];
            let address = properties["type"]["const"].as_str().expect("an address");
            let path = address.strip_prefix(site.base).unwrap_or_else(|| panic!("{address}"));
            assert!(site.files.contains_key(path), "{address}");
            let constant = |name: &str| properties[name]["const"].as_str().expect(name).to_owned();
            found.insert((constant("domain"), constant("code")));
        }
        let codes = site.codes();
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let expected: BTreeSet<_> =
            codes.iter().map(|code| (text(&code["domain"]), text(&code["code"]))).collect();
        assert_eq!((found, schemas.len()), (expected, codes.len() + 1));
    }
}

/// A code's schema has its facts, its texts in the default locale, and its arguments with their types; codes with the same HTTP status are
/// one response. What is no HTTP status makes none, and nothing private is in it.
#[test]
fn a_code_is_what_the_catalog_says() {
    let document = small();
    let schema = &document["components"]["schemas"]["app.TooLarge"];
    let expected = json!({
        "type": { "const": "https://example.com/errors/e/1.html" },
        "domain": { "const": "app" },
        "code": { "const": "1" },
        "status": { "const": 413 },
        "title": { "examples": ["cat.png has more than 3 MB"] },
        "detail": { "examples": ["The limit is 3 MB, odd."] },
        "arguments": {
            "required": ["limit", "name", "status"],
            "properties": {
                "limit": { "type": "string", "format": "decimal", "examples": ["3"] },
                "name": { "type": "string", "examples": ["cat.png"] },
                "status": { "type": "string", "examples": ["odd"] },
            },
        },
    });
    assert_eq!(schema["properties"], expected);
    assert_eq!(schema["deprecated"], Value::Null);
    assert_eq!(document["components"]["schemas"]["app.TooMany"]["deprecated"], true);
    let responses = document["components"]["responses"].as_object().expect("responses");
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["413"]);
    let description = "- [`app/1`](<https://example.com/errors/e/1.html>) cat.png has more than 3 MB\n- [`app/too-many`](<https://example.com/errors/e/too-many.html>) Too many";
    assert_eq!(responses["413"]["description"], description);
    assert!(!document.to_string().contains("Hidden"));
    let problem =
        &responses["413"]["content"]["application/problem+json"]["examples"]["app.TooLarge"]["value"];
    let other = validator(&document, "app.TooMany");
    assert!(!other.is_valid(problem), "a problem is of one code");
    assert!(
        !validator(&document, "app.TooLarge")
            .is_valid(&json!({ "type": problem["type"], "arguments": { "limit": 3 } }))
    );
}

/// A service that answers with `ProblemDetails` of the runtime writes what the document describes: each problem is valid by the schema of
/// its code and by no other, and each of its members is described.
#[test]
fn what_a_service_writes_is_described() {
    let folder = support::shipped().join("tests/typed-layer/errors");
    let site = Site::of(&folder, "https://errors.example.com/app/");
    let document = parse(site.text(FILE));
    let errors: [(&str, Box<dyn CodedError>); 6] = [
        ("chat.InvalidToken", Box::new(chat::Error::invalid_token())),
        ("chat.UploadQueueFull", Box::new(chat::Error::upload_queue_full(12, "photo.png"))),
        ("try.Match", Box::new(r#try::Error::r#match(1, 2, 3))),
        ("try.Five", Box::new(r#try::Error::five())),
        ("try.Text5", Box::new(r#try::Error::text5())),
        ("web.Gateway", Box::new(web::Error::gateway())),
    ];
    let common = &document["components"]["schemas"]["Problem"]["properties"];
    for (name, error) in &errors {
        for language in ["en", "zh-Hans"] {
            let problem = ProblemDetails::new(&**error, language).with_instance("/log/1");
            let problem = serde_json::to_value(problem).expect("JSON");
            for (other, _) in &errors {
                assert_eq!(
                    validator(&document, other).is_valid(&problem),
                    other == name,
                    "{other}: {problem}"
                );
            }
            for (member, value) in problem.as_object().expect("an object") {
                assert!(common[member].is_object(), "{member}");
                let own = &document["components"]["schemas"][name]["properties"];
                let constant = &own[member]["const"];
                assert!(constant.is_null() || constant == value, "{name}: {member}");
                let is_of_catalog = !["detail", "instance", "localized_message"].contains(&member.as_str());
                assert!(own[member].is_object() || !is_of_catalog || value == &json!({}), "{name}: {member}");
            }
        }
    }
}

/// Without an address of the site, codes have no permanent address, and there is no such file.
#[test]
fn a_site_without_an_address_has_none() {
    let folder = temporary();
    let settings = SETTINGS.replace("base-url = 'https://example.com/errors/'\n", "");
    let files = [
        ("codegloss.toml", &*settings),
        ("catalog/app.toml", CATALOG),
        ("locales/en/app.ftl", TEXTS),
        ("locales/de/app.ftl", TEXTS),
    ];
    write_tree(folder.path(), files.map(|(path, text)| (path, text.as_bytes())));
    let out = folder.path().join("public");
    build(folder.path(), &out);
    assert!(out.join("errors.json").is_file() && !out.join(FILE).exists());
}
