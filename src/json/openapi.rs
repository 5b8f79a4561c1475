//! `errors.openapi.json` of a site: the public codes as problems (RFC 9457), for descriptions of APIs to refer to.

use std::collections::BTreeMap;

use codegloss_engine::{
    Argument, ArgumentKind, Code, CodeIndex, MetaValue, Resolved, Status, code_span, escape,
};
use codegloss_runtime::Field;
use serde_json::{Map, Value, json};

use super::lines;

/// The project's own fact that a code's HTTP status is taken from.
const HTTP_STATUS: &str = "http-status";

const MEDIA_TYPE: &str = "application/problem+json";

/// What a problem has of RFC 9457 and of every code. An argument of such a name is no member of its own.
const MEMBERS: [&str; 7] = ["type", "title", "status", "detail", "instance", "code", "domain"];

/// A public code as a problem.
struct Problem<'a> {
    resolved: &'a Resolved,
    index: CodeIndex,
    code: &'a Code,
    /// The permanent address of its page.
    address: String,
    /// The name of its schema: `chat.NotFound`.
    name: String,
    status: Option<i64>,
}

/// The codes of a project whose site has an address, as an `OpenAPI` 3.1 document of components alone.
pub(crate) fn document(resolved: &Resolved) -> Vec<u8> {
    let problems = problems(resolved);
    let mut schemas = Map::from_iter([("Problem".to_owned(), problem())]);
    schemas.extend(problems.iter().map(|problem| (problem.name.clone(), problem.schema())));
    let mut by_status: BTreeMap<i64, Vec<&Problem<'_>>> = BTreeMap::new();
    for problem in &problems {
        let status = problem.status.into_iter();
        status.for_each(|status| by_status.entry(status).or_default().push(problem));
    }
    let responses: Map<String, Value> =
        by_status.into_iter().map(|(status, problems)| (status.to_string(), response(&problems))).collect();
    let title = resolved.name(resolved.settings.default, "site-title");
    let title = title.map(|(from, text)| resolved.shown(from, &[], text).plain).unwrap_or_default();
    lines(&json!({
        "openapi": "3.1.0",
        "info": { "title": title, "version": "1" },
        "components": { "schemas": schemas, "responses": responses },
    }))
}

fn problems(resolved: &Resolved) -> Vec<Problem<'_>> {
    let codes = resolved.catalog.public_domains().flat_map(|domain| resolved.catalog.public_codes(domain));
    codes.filter_map(|index| Problem::new(resolved, index)).collect()
}

/// What all problems have.
fn problem() -> Value {
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string", "format": "uri-reference" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
            "instance": { "type": "string", "format": "uri-reference" },
            "domain": { "type": "string" },
            "code": { "type": ["integer", "string"] },
        },
    })
}

/// What is answered with one status.
fn response(problems: &[&Problem<'_>]) -> Value {
    let reference = |problem: &Problem<'_>| format!("#/components/schemas/{}", problem.name);
    let schemas: Vec<Value> = problems.iter().map(|problem| json!({ "$ref": reference(problem) })).collect();
    let mapping: Map<String, Value> =
        problems.iter().map(|problem| (problem.address.clone(), reference(problem).into())).collect();
    let examples: Map<String, Value> =
        problems.iter().map(|problem| (problem.name.clone(), problem.example())).collect();
    let listed: Vec<String> = problems.iter().map(|problem| problem.listed()).collect();
    json!({
        "description": listed.join("\n"),
        "content": { MEDIA_TYPE: {
            "schema": {
                "oneOf": schemas,
                "discriminator": { "propertyName": "type", "mapping": mapping },
            },
            "examples": examples,
        } },
    })
}

impl<'a> Problem<'a> {
    /// `None` if the site has no address.
    fn new(resolved: &'a Resolved, index: CodeIndex) -> Option<Self> {
        let code = &resolved.catalog.codes[index];
        let address = resolved.permalink(index).url(resolved.settings.base_url.as_deref())?;
        let name = format!("{}.{}", resolved.catalog.domain_of(code).name.value, code.name);
        let status = match code.meta.get(HTTP_STATUS) {
            Some(MetaValue::Integer(status)) => Some(*status),
            _ => None,
        };
        Some(Self {
            resolved,
            index,
            code,
            address,
            name,
            status: status.filter(|it| (100..600).contains(it)),
        })
    }

    /// A text in the default locale, with the examples of its arguments.
    fn text(&self, field: Field) -> Option<String> {
        let (from, text) = self.resolved.text(self.resolved.settings.default, self.index, field)?;
        Some(self.resolved.shown(from, &self.code.arguments, text).plain)
    }

    fn arguments(&self) -> impl Iterator<Item = &'a Argument> {
        self.code.arguments.iter().filter(|argument| !MEMBERS.contains(&argument.name.as_str()))
    }

    /// The members that are the same whenever the problem occurs.
    fn constants(&self) -> Vec<(&'static str, Value)> {
        let domain = self.resolved.catalog.domain_of(self.code).name.value.as_str();
        let mut constants = vec![
            ("type", json!(self.address)),
            ("domain", json!(domain)),
            ("code", json!(super::key(&self.code.key))),
        ];
        constants.extend(self.status.map(|status| ("status", json!(status))));
        constants
    }

    /// The members whose texts depend on the reader's language.
    fn texts(&self) -> impl Iterator<Item = (&'static str, String)> {
        let fields = [("title", Field::Message), ("detail", Field::Reason)];
        fields.into_iter().filter_map(|(name, field)| Some((name, self.text(field)?)))
    }

    fn schema(&self) -> Value {
        let constants = self.constants().into_iter();
        let mut properties: Map<String, Value> =
            constants.map(|(name, value)| (name.to_owned(), json!({ "const": value }))).collect();
        let texts = self.texts().map(|(name, text)| (name.to_owned(), json!({ "examples": [text] })));
        properties.extend(texts);
        let arguments = self.arguments().map(|argument| {
            let schema = json!({ "type": argument.kind.as_str(), "examples": [example(argument)] });
            (argument.name.clone(), schema)
        });
        properties.extend(arguments);
        let mut schema = json!({
            "allOf": [{ "$ref": "#/components/schemas/Problem" }],
            "required": ["type"],
            "properties": properties,
            "externalDocs": { "url": self.address },
        });
        schema["title"] = self.text(Field::Message).into();
        if self.code.status != Status::Active {
            schema["deprecated"] = true.into();
        }
        schema
    }

    fn example(&self) -> Value {
        let constants = self.constants().into_iter().map(|(name, value)| (name.to_owned(), value));
        let texts = self.texts().map(|(name, text)| (name.to_owned(), text.into()));
        let arguments = self.arguments().map(|argument| (argument.name.clone(), example(argument)));
        json!({ "value": constants.chain(texts).chain(arguments).collect::<Map<_, _>>() })
    }

    /// Its line in a list, in Markdown.
    fn listed(&self) -> String {
        let domain = &self.resolved.catalog.domain_of(self.code).name.value;
        let label = code_span(&format!("{domain}/{}", self.code.key));
        let text = escape(&self.text(Field::Message).unwrap_or_default());
        format!("- [{label}](<{}>) {text}", self.address)
    }
}

/// The example of an argument as a value of its type.
fn example(argument: &Argument) -> Value {
    let number =
        (argument.kind == ArgumentKind::Number).then(|| serde_json::from_str(&argument.example).ok());
    number.flatten().unwrap_or_else(|| argument.example.as_str().into())
}
