//! Errors that go from one program to another, and what a program says that has another version of the catalog.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use codegloss_runtime::{CodedError, CodedErrorExt, Number, ReceiveError, Received, RemoteError};
use serde_json::{Value, from_str, from_value, json, to_string, to_value};
use typed_layer::{CATALOG, chat, received, r#try, web};

fn full() -> chat::Error {
    chat::Error::upload_queue_full(3, "photo.png")
}

/// What arrived, in the words of this program's catalog.
fn read(json: Value) -> Received<'static> {
    received(from_value(json).unwrap())
}

/// The text in a language, and the locale that says it.
fn message(error: &Received<'_>, language: &str) -> (String, Option<String>) {
    let text = error.message(language);
    (text.to_string(), text.locale().map(str::to_owned))
}

fn said(text: &str, locale: &str) -> (String, Option<String>) {
    (text.to_owned(), Some(locale.to_owned()))
}

/// The wire form is one for every error: of a domain, of any domain, with a cause, as an app's own type has it.
#[test]
fn an_error_has_one_wire_form() {
    let json = json!({ "domain": "chat", "code": "407", "arguments": { "count": "3", "name": "photo.png" } });
    assert_eq!(to_value(full()).unwrap(), json);
    assert_eq!(
        to_string(&full()).unwrap(),
        r#"{"domain":"chat","code":"407","arguments":{"count":"3","name":"photo.png"}}"#
    );
    let any: Box<dyn CodedError + Send + Sync> = full().into();
    assert_eq!(to_value(&any).unwrap(), json);
    let any: Box<dyn CodedError> = Box::new(full());
    assert_eq!(to_value(&any).unwrap(), json);
    assert_eq!(to_value(full().with_source("offline")).unwrap(), json);
    assert_eq!(to_value(RemoteError::new(&full())).unwrap(), json);
    let borrowed: chat::Error<&str> =
        chat::UploadQueueFullArguments { count: 3.into(), name: "photo.png" }.into();
    assert_eq!(to_value(borrowed).unwrap(), json);
    assert_eq!(
        to_value(web::Error::gateway()).unwrap(),
        json!({ "domain": "web", "code": "502", "arguments": {} })
    );
}

/// Every error of generated code is read as it was written, in JSON and in a form without names.
#[test]
fn an_error_is_read_as_it_was_written() {
    let errors = [
        full(),
        chat::Error::invalid_token(),
        chat::Error::too_slow("-12.50".parse::<Number>().unwrap()),
        chat::Error::upload_queue_full(u64::MAX, "2024"),
        chat::Error::upload_queue_full(i64::MIN, ""),
    ];
    for error in errors {
        assert_eq!(from_str::<chat::Error>(&to_string(&error).unwrap()).unwrap(), error);
        let bytes = postcard::to_stdvec(&error).unwrap();
        assert_eq!(postcard::from_bytes::<chat::Error>(&bytes).unwrap(), error);
        let told = RemoteError::in_language(&error, "zh-CN");
        assert_eq!(from_str::<RemoteError>(&to_string(&told).unwrap()).unwrap(), told);
        assert_eq!(postcard::from_bytes::<RemoteError>(&postcard::to_stdvec(&told).unwrap()).unwrap(), told);
    }
    let plan = r#try::Error::plan_required(r#try::PlanRequiredPlan::TeamPlus, r#try::PlanRequiredRef::A);
    assert_eq!(from_value::<r#try::Error>(to_value(&plan).unwrap()).unwrap(), plan);
    assert_eq!(
        from_value::<web::Error>(to_value(web::Error::http_version()).unwrap()).unwrap(),
        web::Error::HTTPVersion
    );
    assert_eq!(
        from_value::<r#try::Error>(to_value(r#try::Error::r#match(1, 2, 3)).unwrap()).unwrap(),
        r#try::Error::r#match(1, 2, 3)
    );
}

/// What is a text and what is a number is the catalog's word: a text of digits stays one, and a number keeps its digits. A JSON number is read
/// where the catalog says number, and nowhere else.
#[test]
fn the_catalog_says_what_an_argument_is() {
    let of = |count: Value, name: Value| json!({ "domain": "chat", "code": 407, "arguments": { "count": count, "name": name, "new": [1, { "a": null }] } });
    let error: chat::Error = from_value(of(json!("12.50"), json!("2024"))).unwrap();
    assert_eq!(error, chat::Error::upload_queue_full("12.50".parse::<Number>().unwrap(), "2024"));
    let error: chat::Error = from_value(of(json!(12), json!("a"))).unwrap();
    assert_eq!(error, chat::Error::upload_queue_full(12, "a"));
    for (count, name, expected) in [
        (json!("many"), json!("a"), "the argument `count` cannot be \"many\""),
        (json!(1), json!(2024), "the argument `name` cannot be \"2024\""),
        (json!(9_007_199_254_740_993.0_f64), json!("a"), "missing argument `count`"),
        (json!(true), json!("a"), "missing argument `count`"),
    ] {
        let refused = from_value::<chat::Error>(of(count, name)).unwrap_err();
        assert_eq!(refused.to_string(), expected);
    }
}

/// The number 5 and the text "5" are two codes of one domain, on their way as well.
#[test]
fn a_text_of_digits_stays_a_text() {
    let (number, text) = (r#try::Error::five(), r#try::Error::text5());
    assert_eq!(to_value(&number).unwrap(), json!({ "domain": "try", "code": "5", "arguments": {} }));
    let json =
        json!({ "domain": "try", "code": "5", "code_type": "string", "arguments": {}, "user_facing": false });
    assert_eq!(to_value(RemoteError::new(&text)).unwrap(), json);
    for error in [number, text] {
        assert_eq!(from_value::<r#try::Error>(to_value(&error).unwrap()).unwrap(), error);
        assert_eq!(
            postcard::from_bytes::<r#try::Error>(&postcard::to_stdvec(&error).unwrap()).unwrap(),
            error
        );
        let arrived = codegloss_runtime::rpc::Status::new(&error, "en").remote_error().unwrap();
        assert_eq!(r#try::Error::try_from(&arrived), Ok(error.clone()));
        let expected = error.message("zh").unwrap().to_string();
        assert_eq!(received(arrived).message("zh").to_string(), expected);
    }
}

/// A program that must have exactly its own errors is told what is not one.
#[test]
fn what_is_no_error_of_a_domain_says_why() {
    let refused = |json: Value| from_value::<chat::Error>(json).unwrap_err().to_string();
    assert_eq!(refused(json!({ "domain": "chat", "code": "999" })), "unknown code chat/999");
    assert_eq!(refused(json!({ "domain": "web", "code": "104" })), "unknown code web/104");
    assert_eq!(
        refused(json!({ "domain": "chat", "code": "407", "arguments": { "name": "a" } })),
        "missing argument `count`"
    );
    assert_eq!(refused(json!({ "code": "407" })), "`domain` is needed, a string");
    assert_eq!(refused(json!({ "domain": "chat", "code": 1.5 })), "`code` is needed, a string");
    assert_eq!(refused(json!([])), "an object is needed");
    let plan = json!({ "domain": "try", "code": "plan", "arguments": { "plan": "enterprise", "ref": "a" } });
    let error: RemoteError = from_value(plan).unwrap();
    let fault = ReceiveError::InvalidArgument { name: "plan", value: "enterprise".to_owned() };
    assert_eq!(r#try::Error::try_from(&error), Err(fault));
}

/// A receiver says what arrived in its reader's language, whatever the sender's was.
#[test]
fn what_arrived_is_said_in_any_language() {
    let error = received(RemoteError::in_language(&full(), "en"));
    assert_eq!(message(&error, "zh-CN"), said("photo.png 无法加入队列", "zh-Hans"));
    assert_eq!(message(&error, "en"), said("photo.png cannot be queued", "en"));
    let text = error.user_message_or_generic("zh").unwrap();
    assert_eq!((text.to_string(), text.is_senders()), ("请稍候：photo.png 将稍后发送。".to_owned(), false));
    assert_eq!(text.isolated(true).to_string(), "请稍候：\u{2068}photo.png\u{2069} 将稍后发送。");
    assert_eq!(error.to_string(), "chat/407: photo.png cannot be queued");
    assert_eq!(error.log("zh").to_string(), "chat/407: photo.png 无法加入队列");
    assert_eq!((error.domain(), error.code()), ("chat", "407"));
    assert_eq!(chat::Error::try_from(error.remote_error()), Ok(full()));
    // A code that has no text for users has the generic one, in the reader's language and not in the sender's.
    let error = received(RemoteError::in_language(&chat::Error::invalid_token(), "en"));
    let text = error.user_message_or_generic("zh").unwrap();
    let generic = CATALOG.generic_user_message(CATALOG.language("zh")).unwrap();
    assert_eq!((text.to_string(), text.locale()), (generic.to_string(), Some("zh-Hans")));
    // A code of text that is spelled like no number, and one of another domain.
    assert_eq!(message(&received(RemoteError::new(&web::Error::gateway())), "en").0, "Bad gateway");
    assert_eq!(
        CATALOG.received(RemoteError::new(&full())).message("zh").to_string(),
        "photo.png 无法加入队列"
    );
}

/// A code that is newer than the reader's catalog is told in the sender's words, and without them by its name; nothing is said of it that
/// may be wrong.
#[test]
fn an_unknown_code_is_told_in_the_senders_words() {
    let text = json!({ "locale": "en-GB", "message": "Pay first." });
    let error = read(
        json!({ "domain": "billing", "code": "7", "arguments": { "sum": "2.50" }, "localized_message": text }),
    );
    assert_eq!(message(&error, "zh-CN"), said("Pay first.", "en-GB"));
    let shown = error.user_message_or_generic("zh-CN").unwrap();
    assert_eq!((shown.to_string(), shown.is_senders()), ("Pay first.".to_owned(), true));
    assert_eq!(error.to_string(), "billing/7: Pay first.");
    assert!(error.describe("en").is_none() && error.text(codegloss_runtime::Field::Reason, "en").is_none());
    for (domain, code) in [("billing", "7"), ("chat", "999"), ("chat", "0407"), ("", "")] {
        let error = read(json!({ "domain": domain, "code": code }));
        let unknown = CATALOG.unknown_error(&*format!("{domain}/{code}"), CATALOG.language("zh")).to_string();
        assert!(unknown.contains(&format!("{domain}/{code}")), "{unknown}");
        assert_eq!(message(&error, "zh"), said(&unknown, "zh-Hans"));
        let generic = CATALOG.generic_user_message(CATALOG.language("zh")).unwrap().to_string();
        assert_eq!(error.user_message_or_generic("zh").unwrap().to_string(), generic);
        assert_eq!(error.to_string(), format!("{domain}/{code}"));
    }
    // There is nothing to show to a user, as the sender says.
    let error = read(json!({ "domain": "billing", "code": "8", "user_facing": false }));
    assert!(error.user_message_or_generic("en").is_none());
}

/// A text whose argument did not arrive is not shown with a hole, nor with a variant that may be wrong; the texts that do not need the
/// argument are.
#[test]
fn a_text_without_its_argument_is_not_said() {
    use codegloss_runtime::Field;
    let text = json!({ "locale": "en", "message": "Later." });
    let arguments = json!({ "name": "a.png" });
    let error =
        read(json!({ "domain": "chat", "code": "407", "arguments": arguments, "localized_message": text }));
    assert_eq!(message(&error, "en"), said("a.png cannot be queued", "en"));
    assert!(error.text(Field::Reason, "en").is_none());
    let many = json!({ "name": "a.png", "count": "many" });
    let error =
        read(json!({ "domain": "chat", "code": "407", "arguments": many, "localized_message": text }));
    assert!(error.text(Field::Reason, "en").is_none());
    let error = read(json!({ "domain": "chat", "code": "407", "localized_message": text }));
    assert_eq!(message(&error, "zh"), said("Later.", "en"));
    assert_eq!(error.user_message_or_generic("zh").unwrap().to_string(), "Later.");
    let error = read(json!({ "domain": "chat", "code": "407" }));
    assert_eq!(message(&error, "zh"), ("chat/407".to_owned(), None));
    let generic = CATALOG.generic_user_message(CATALOG.language("zh")).unwrap().to_string();
    assert_eq!(error.user_message_or_generic("zh").unwrap().to_string(), generic);
    // A number is no text: its digits may not be those that were meant.
    let number = json!({ "name": 2024, "count": "1" });
    let error =
        read(json!({ "domain": "chat", "code": "407", "arguments": number, "localized_message": text }));
    assert_eq!(message(&error, "zh"), said("Later.", "en"));
    // A value that a newer catalog added to a choice takes no variant of this one.
    let plan = |plan: &str| json!({ "domain": "try", "code": "plan", "arguments": { "plan": plan, "ref": "a" }, "localized_message": text });
    assert_eq!(message(&read(plan("pro")), "en"), said("This needs Pro (a)", "en"));
    assert_eq!(message(&read(plan("enterprise")), "zh"), said("Later.", "en"));
}

/// Whatever arrives, reading it and saying it ends, with an error or a text.
#[test]
fn hostile_input_is_an_error_or_a_text() {
    let deep = format!(r#"{{"domain":"chat","code":"407","arguments":{{"name":{}}}}}"#, "[".repeat(100_000));
    assert!(from_str::<RemoteError>(&deep).is_err());
    for json in
        ["null", "[]", "\"\"", "{}", r#"{"domain":1,"code":"1"}"#, r#"{"domain":"","code":null}"#, "{", ""]
    {
        assert!(from_str::<RemoteError>(json).is_err(), "{json}");
    }
    for json in [
        r#"{"domain":"chat","code":"407","arguments":{"name":"\u0000\u2028","count":1e308},"localized_message":[]}"#,
        r#"{"domain":"chat","code":-3,"arguments":7,"user_facing":"no","localized_message":{"message":"x"}}"#,
        r#"{"domain":"chat","domain":"try","code":"plan","arguments":{"plan":{"$serde_json::private::Number":"1"}}}"#,
    ] {
        let error = received(from_str(json).unwrap());
        assert!(
            !error.message("en").to_string().is_empty() && error.remote_error().localized_message().is_none()
        );
        assert!(from_str::<chat::Error>(json).is_err(), "{json}");
    }
}
