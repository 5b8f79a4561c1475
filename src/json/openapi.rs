//! `errors.openapi.json` of a site: the public codes as problems (RFC 9457), for descriptions of APIs to refer to.
//!
//! They are what `ProblemDetails` of the runtime writes.

use std::collections::BTreeMap;

use codegloss_engine::{
    ArgumentKind, Code, CodeIndex, CodeKey, MetaValue, Resolved, Status, code_span, escape,
};
use codegloss_runtime::Field;
use serde_json::{Map, Value, json};

use super::lines;

/// The project's own fact that a code's HTTP status is taken from.
const HTTP_STATUS: &str = "http-status";

const MEDIA_TYPE: &str = "application/problem+json";

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
            "code": { "type": "string" },
            "code_type": { "const": "string" },
            "arguments": { "type": "object", "additionalProperties": { "type": "string" } },
            "user_facing": { "type": "boolean" },
            "localized_message": {
                "type": "object",
                "required": ["locale", "message"],
                "properties": { "locale": { "type": "string" }, "message": { "type": "string" } },
            },
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

    /// The text for users in the default locale, with its locale; none for a code that is not for them.
    fn localized_message(&self) -> Option<Value> {
        if !self.code.user_facing {
            return None;
        }
        let default = self.resolved.settings.default;
        let own = self.resolved.text(default, self.index, Field::UserMessage);
        let (from, text) = own.or_else(|| self.resolved.name(default, "generic-user-message"))?;
        let locale = &self.resolved.locales[from].tag;
        let message = self.resolved.shown(from, &self.code.arguments, text).plain;
        Some(json!({ "locale": locale, "message": message }))
    }

    /// The members that are the same whenever the problem occurs.
    fn constants(&self) -> Vec<(&'static str, Value)> {
        let domain = self.resolved.catalog.domain_of(self.code).name.value.as_str();
        let mut constants = vec![
            ("type", json!(self.address)),
            ("domain", json!(domain)),
            ("code", json!(self.code.key.to_string())),
        ];
        if let CodeKey::Text(text) = &self.code.key
            && is_like_integer(text)
        {
            constants.push(("code_type", json!("string")));
        }
        constants.extend(self.status.map(|status| ("status", json!(status))));
        if !self.code.user_facing {
            constants.push(("user_facing", json!(false)));
        }
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
        if !self.code.arguments.is_empty() {
            properties.insert("arguments".to_owned(), self.arguments());
        }
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

    /// The arguments: each is a string, and a number its digits.
    fn arguments(&self) -> Value {
        let arguments = self.code.arguments.iter().map(|argument| {
            let mut schema = json!({ "type": "string", "examples": [argument.example] });
            if argument.kind == ArgumentKind::Number {
                schema["format"] = "decimal".into();
            }
            (argument.name.clone(), schema)
        });
        let names: Vec<&str> = self.code.arguments.iter().map(|argument| argument.name.as_str()).collect();
        json!({ "required": names, "properties": arguments.collect::<Map<_, _>>() })
    }

    fn example(&self) -> Value {
        let constants = self.constants().into_iter().map(|(name, value)| (name.to_owned(), value));
        let texts = self.texts().map(|(name, text)| (name.to_owned(), text.into()));
        let mut problem: Map<_, _> = constants.chain(texts).collect();
        let examples = self.code.arguments.iter();
        let arguments = examples.map(|argument| (argument.name.clone(), argument.example.as_str().into()));
        problem.insert("arguments".to_owned(), Value::Object(arguments.collect()));
        problem.extend(self.localized_message().map(|text| ("localized_message".to_owned(), text)));
        json!({ "value": problem })
    }

    /// Its line in a list, in Markdown.
    fn listed(&self) -> String {
        let domain = &self.resolved.catalog.domain_of(self.code).name.value;
        let label = code_span(&format!("{domain}/{}", self.code.key));
        let text = escape(&self.text(Field::Message).unwrap_or_default());
        format!("- [{label}](<{}>) {text}", self.address)
    }
}

/// Whether a text is spelled as an integer is displayed: on its way, it is told apart.
fn is_like_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}
