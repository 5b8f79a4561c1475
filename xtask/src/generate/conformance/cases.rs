//! What is asked of the packs, and what the runtime answers.

pub(super) mod facts;
mod inputs;

use codegloss_engine::FIELDS;
use codegloss_runtime::{Catalog, CodeRef, Description, Field, Language, RefusedText, Value};

use self::inputs::{COUNTS, HEADERS, LISTS, MORE_NUMBERS, NAMES, NUMBERS, PLACES, TAGS, UNKNOWN};

/// What the file begins with.
pub(super) const HEAD: &str = "\
# What every reader of packs must say. Written by `cargo xtask generate`; the form is in README.md.
";

type Arguments<'a> = &'a [(&'a str, Value<'a>)];

/// Writes every case.
pub(super) fn write(catalog: &Catalog<'_>, out: &mut String) {
    languages(catalog, TAGS, out);
    for locale in catalog.locales() {
        let mut cases = Cases { catalog, locale, language: catalog.language(locale), out: &mut *out };
        cases.fixed();
        cases.numbers();
        cases.choices();
        cases.names();
    }
}

/// Which packs are put together without the others: some make a catalog, some do not.
pub(super) const SOME_PACKS: &[&[&str]] = &[
    &["en"],
    &["zh-Hans", "en"],
    &["zh-Hant", "en"],
    &["en", "es", "pt", "tr"],
    &["pt", "en"],
    &[],
    &["en", "fr", "en"],
    &["zh-Hans"],
    &["pt", "es"],
];

/// Writes what a catalog of some packs answers.
pub(super) fn write_among(catalog: &Catalog<'_>, names: &str, out: &mut String) {
    let mut cases = String::from("ok\n");
    languages(catalog, &["zh-TW", "zh", "pt-PT", "ca", "tr-CY", "fr", "en_GB", ""], &mut cases);
    for locale in catalog.locales() {
        let language = catalog.language(locale);
        let mut of_locale = Cases { catalog, locale, language, out: &mut cases };
        for description in catalog.descriptions(language) {
            let of = |text: codegloss_runtime::Text<'_>| text.locale() != locale;
            if description.reason().is_some_and(of) {
                let (domain, code) = (Some(description.domain()), description.code());
                of_locale.describe(domain, code, Field::Reason, "plain", "plain", &[]);
            }
        }
    }
    for case in cases.lines() {
        line(out, &["among", names, case]);
    }
}

/// Writes a text of an update that is refused.
pub(super) fn refused(number: usize, refused: &RefusedText, out: &mut String) {
    let fields = [
        "refused",
        &number.to_string(),
        refused.locale(),
        refused.domain(),
        &key(refused.code()),
        field_name(refused.field()),
        refused.argument(),
        &format!("{:?}", refused.because()),
    ];
    line(out, &fields);
}

/// Writes what a catalog answers that has taken an update.
pub(super) fn write_updated(catalog: &Catalog<'_>, out: &mut String) {
    let mut cases = String::new();
    languages(catalog, &["it-CH", "zh-TW", "pt-BR", "nl"], &mut cases);
    for locale in ["en", "it", "zh-Hans", "zh-Hant", "pt"] {
        let mut of_locale = Cases { catalog, locale, language: catalog.language(locale), out: &mut cases };
        of_locale.fixed();
        of_locale.filled();
    }
    for case in cases.lines() {
        line(out, &["updated", case]);
    }
}

/// Writes what a catalog of a target's packs answers: of a code and a field that it leaves out, nothing.
pub(super) fn write_target(catalog: &Catalog<'_>, names: &str, out: &mut String) {
    let mut cases = String::new();
    languages(catalog, &["de-AT", "zh-TW", "pt", "en"], &mut cases);
    for locale in catalog.locales() {
        let language = catalog.language(locale);
        let mut of_locale = Cases { catalog, locale, language, out: &mut cases };
        let invalid_token = CodeRef::Text("account/invalid-token");
        for (domain, code) in [("account", 104.into()), ("account", invalid_token), ("shop", 104.into())] {
            for field in Field::ALL {
                of_locale.describe(Some(domain), code, field, "plain", "plain", &[]);
            }
        }
        of_locale.describe(None, 104.into(), Field::Message, "plain", "plain", &[]);
    }
    for case in cases.lines() {
        line(out, &["target", super::TARGET, names, case]);
    }
}

fn languages(catalog: &Catalog<'_>, tags: &[&str], out: &mut String) {
    for tag in tags {
        let found = catalog.find_language(tag).map(|language| catalog.locale(language));
        line(out, &["language", &field(tag), &optional(found)]);
    }
    for list in LISTS {
        let found = field(catalog.locale(catalog.first_language(list.iter().copied())));
        let tags: Vec<String> = list.iter().map(|tag| field(tag)).collect();
        let fields: Vec<&str> =
            ["first", &found].into_iter().chain(tags.iter().map(String::as_str)).collect();
        line(out, &fields);
    }
    for header in HEADERS {
        let found = catalog.locale(catalog.accept_language(header));
        line(out, &["accept", &field(header), found]);
    }
}

/// The cases of one locale.
struct Cases<'a> {
    catalog: &'a Catalog<'a>,
    locale: &'a str,
    language: Language,
    out: &'a mut String,
}

impl Cases<'_> {
    /// Every field of every code without values, and what is said of codes that are not known.
    fn fixed(&mut self) {
        let codes: Vec<_> = self.catalog.descriptions(self.language).collect();
        for description in codes {
            for field in Field::ALL {
                for form in ["plain", "markdown"] {
                    self.describe(Some(description.domain()), description.code(), field, form, "plain", &[]);
                }
            }
            self.user(description);
        }
        for code in [CodeRef::Integer(104), CodeRef::Text("104"), CodeRef::Integer(106)] {
            self.describe(None, code, Field::Message, "plain", "plain", &[]);
        }
        for code in UNKNOWN {
            self.describe(None, *code, Field::Message, "plain", "plain", &[]);
            let text = self.catalog.unknown_error(*code, self.language).to_string();
            line(self.out, &["unknown", self.locale, &key(*code), &field(&text)]);
        }
        self.describe(Some("nothing"), CodeRef::Integer(104), Field::Message, "plain", "plain", &[]);
        let generic = self.catalog.generic_user_message(self.language).map(|text| text.to_string());
        line(self.out, &["generic", self.locale, &field(&generic.unwrap_or_default())]);
    }

    /// What an app shows its user.
    fn user(&mut self, description: Description<'_>) {
        let text = description.user_message_or_generic();
        let fields = [
            "user",
            self.locale,
            description.domain(),
            &key(description.code()),
            if description.is_user_facing() { "yes" } else { "no" },
            &optional(text.as_ref().map(codegloss_runtime::Text::locale)),
            &optional(text.map(|text| text.to_string()).as_deref()),
        ];
        line(self.out, &fields);
    }

    /// Every number with every option.
    fn numbers(&mut self) {
        let more = if self.locale == "en" { MORE_NUMBERS } else { &[] };
        for number in NUMBERS.iter().chain(more) {
            let arguments = [("value", value(number))];
            for code in ["number", "fraction", "significant", "percent", "grouping"] {
                for field in Field::ALL {
                    if self.has(code, field) {
                        self.describe(None, code.into(), field, "plain", "plain", &arguments);
                    }
                }
            }
        }
        let arguments = [("value", Value::from("text"))];
        self.describe(None, "percent".into(), Field::Message, "plain", "isolate", &arguments);
        let arguments = [("value", value("-1234.5"))];
        self.describe(None, "percent".into(), Field::Message, "markdown", "isolate", &arguments);
        for (done, files) in [("0.5", "1"), ("0.125", "1234"), ("1", "0")] {
            let arguments = [("done", value(done)), ("files", value(files))];
            self.describe(None, "progress".into(), Field::Message, "plain", "plain", &arguments);
        }
    }

    /// Choices by numbers, by plural categories and by texts.
    fn choices(&mut self) {
        for count in COUNTS {
            let arguments = [("attempts", value(count))];
            for field in [Field::Message, Field::Reason, Field::Recovery] {
                if field == Field::Message || self.locale == "en" {
                    self.describe(None, 105.into(), field, "plain", "plain", &arguments);
                }
            }
        }
        for place in PLACES {
            self.describe(None, 106.into(), Field::Message, "plain", "plain", &[("place", value(place))]);
        }
        for text in ["one", "other", "few"] {
            let arguments = [("attempts", Value::from(text)), ("place", Value::from(text))];
            self.describe(None, 105.into(), Field::Message, "plain", "isolate", &arguments);
            self.describe(None, 106.into(), Field::Message, "plain", "isolate", &arguments);
        }
        let amounts = [("amount", value("12.50")), ("unused", value("1"))];
        self.describe(None, (-3).into(), Field::Message, "plain", "isolate", &amounts);
        self.describe(Some("shop"), (-3).into(), Field::Reason, "markdown", "isolate", &amounts);
    }

    /// Values that are texts, in both forms.
    fn names(&mut self) {
        for name in NAMES {
            let user = [("user", Value::from(*name))];
            for form in ["plain", "markdown"] {
                self.describe(Some("account"), 104.into(), Field::Message, form, "isolate", &user);
            }
        }
        for network in ["visa", "mastercard", "maestro", "*", ""] {
            let arguments = [("network", Value::from(network)), ("name", Value::from("O'Neil_"))];
            for form in ["plain", "markdown"] {
                for field in [Field::Message, Field::Reason, Field::UserMessage] {
                    self.describe(None, "card_declined".into(), field, form, "plain", &arguments);
                }
            }
        }
        let arguments = [("network", value("5")), ("name", value("1234.50"))];
        self.describe(None, "card_declined".into(), Field::Reason, "markdown", "isolate", &arguments);
    }

    /// Messages with every argument that an older or a newer code has.
    fn filled(&mut self) {
        let numbers = ["seconds", "months", "attempts", "amount"].map(|name| (name, value("2")));
        let texts = ["user", "name", "network", "bank", "place", "tip"].map(|name| (name, Value::from(name)));
        let arguments = [numbers.as_slice(), &texts].concat();
        let codes: Vec<_> = self.catalog.descriptions(self.language).collect();
        for description in codes {
            for field in [Field::Message, Field::UserMessage] {
                let (domain, code) = (Some(description.domain()), description.code());
                self.describe(domain, code, field, "plain", "isolate", &arguments);
            }
        }
    }

    fn has(&self, code: &str, field: Field) -> bool {
        self.catalog.describe_default(code, self.language).is_some_and(|found| found.get(field).is_some())
    }

    fn describe(
        &mut self,
        domain: Option<&str>,
        code: CodeRef<'_>,
        wanted: Field,
        form: &str,
        isolation: &str,
        arguments: Arguments<'_>,
    ) {
        let description = match domain {
            Some(domain) => self.catalog.describe(domain, code, self.language),
            None => self.catalog.describe_default(code, self.language),
        };
        let text = description.and_then(|description| description.get(wanted));
        let text = if form == "markdown" { text.map(codegloss_runtime::Text::markdown) } else { text };
        let shown = text.map(|text| text.with(arguments).isolated(isolation == "isolate").to_string());
        let fields = [
            "describe",
            self.locale,
            &optional(domain),
            &key(code),
            field_name(wanted),
            form,
            isolation,
            &optional(text.as_ref().map(codegloss_runtime::Text::locale)),
            &optional(shown.as_deref()),
        ];
        let arguments: Vec<String> = arguments.iter().map(|(name, value)| argument(name, value)).collect();
        let fields: Vec<&str> = fields.into_iter().chain(arguments.iter().map(String::as_str)).collect();
        line(self.out, &fields);
    }
}

/// Writes one case.
pub(super) fn line(out: &mut String, fields: &[&str]) {
    out.push_str(&fields.join("\t"));
    out.push('\n');
}

fn value(number: &str) -> Value<'static> {
    Value::Number(number.parse().unwrap_or_default())
}

fn argument(name: &str, value: &Value<'_>) -> String {
    match value {
        Value::Number(number) => format!("{name}=n:{number}"),
        Value::Text(text) => format!("{name}=t:{}", escape(text)),
        // The form has no letter for it yet, and no reader takes such a line.
        _ => format!("{name}=?"),
    }
}

fn key(code: CodeRef<'_>) -> String {
    match code {
        CodeRef::Integer(code) => format!("i:{code}"),
        CodeRef::Text(code) => format!("t:{}", escape(code)),
    }
}

fn field_name(field: Field) -> &'static str {
    FIELDS[field as usize].name
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| String::from("-"), field)
}

fn field(text: &str) -> String {
    if text == "-" { String::from("\\-") } else { escape(text) }
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}
