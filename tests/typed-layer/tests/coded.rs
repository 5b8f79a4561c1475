//! Errors of any domain behind one trait.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::error::Error;
use std::fmt;

use codegloss_runtime::{CodeRef, Coded, CodedError, CodedErrorExt, Fact, Field, Sourced, Value};
use typed_layer::{CATALOG, chat, r#try, web};

type AnyError = Box<dyn CodedError + Send + Sync>;

fn full() -> chat::Error {
    chat::Error::upload_queue_full(3, "photo.png")
}

/// A function for each code makes its error, whatever its strings and numbers were; none has the name of a method.
#[test]
fn an_error_is_made_in_one_call() {
    let name = String::from("photo.png");
    let arguments = chat::UploadQueueFullArguments { count: 3.into(), name: name.clone() };
    assert_eq!(chat::Error::upload_queue_full(3_u64, &name), chat::Error::from(arguments));
    assert_eq!(chat::Error::invalid_token(), chat::Error::InvalidToken);
    assert_eq!(r#try::Error::r#match(1, 2, 3).to_string(), "try/self: 1, 2, 3");
    let error = web::Error::message_();
    assert_eq!(error.code(), web::Code::Message);
    assert_eq!(error.message("en").unwrap().to_string(), "Gateway timeout");
    assert_eq!(web::Error::http_version(), web::Error::HTTPVersion);
}

/// A language is named by its tag, or by what was found for a tag before.
#[test]
fn a_language_is_a_tag_or_one_that_was_found() {
    let error = full();
    let (tag, language) = (String::from("zh-CN"), CATALOG.language("zh-CN"));
    let expected = "photo.png 无法加入队列";
    assert_eq!(error.message(&tag).unwrap().to_string(), expected);
    assert_eq!(error.message(language).unwrap().to_string(), expected);
    assert_eq!(error.code().describe(language).unwrap().locale(), "zh-Hans");
    assert_eq!(typed_layer::describe(104, language).unwrap().locale(), "zh-Hans");
    assert_eq!(error.code().url(language), error.code().url("zh-CN"));
    let any: &dyn CodedError = &error;
    assert_eq!(any.message(language).unwrap().to_string(), expected);
}

/// One function returns errors of several domains, and `?` makes of each what it returns.
#[test]
fn one_type_holds_an_error_of_any_domain() {
    fn fail(number: u8) -> Result<(), AnyError> {
        match number {
            0 => Err(full())?,
            1 => Err(web::Error::gateway())?,
            _ => Err(r#try::Error::r#match(1, 2, 3))?,
        }
        Ok(())
    }
    let codes = [0, 1, 2].map(|number| fail(number).unwrap_err()).map(|error| (error.domain(), error.code()));
    let expected =
        [("chat", CodeRef::Integer(407)), ("web", CodeRef::Integer(502)), ("try", CodeRef::Text("self"))];
    assert_eq!(codes, expected);
    let error: Box<dyn Error + Send + Sync> = fail(0).unwrap_err();
    assert_eq!(error.downcast_ref::<chat::Error>(), Some(&full()));
}

/// Whatever a service puts into its answer is there without knowing the domain.
#[test]
fn an_error_of_any_domain_says_all_that_it_is() {
    let error: AnyError = full().into();
    assert_eq!(error.to_string(), "chat/407: photo.png cannot be queued");
    assert_eq!(error.text(Field::Reason, "en").unwrap().to_string(), "3 files are waiting.");
    let text = error.user_message_or_generic("zh-TW").unwrap();
    assert_eq!((text.to_string(), text.locale()), ("请稍候：photo.png 将稍后发送。".to_owned(), "zh-Hans"));
    assert_eq!(text.isolated(true).to_string(), "请稍候：\u{2068}photo.png\u{2069} 将稍后发送。");
    let marked: AnyError = chat::Error::upload_queue_full(1, "a*b").into();
    assert_eq!(marked.message("en").unwrap().markdown().to_string(), r"a\*b cannot be queued");
    assert_eq!(error.url("en").unwrap().to_string(), "https://errors.example.com/app/en/chat/407.html");
    assert!(error.is_user_facing() && error.text(Field::Note, "en").is_none());
}

/// The arguments of an error are its own: there is none without a name.
#[test]
fn arguments_are_read_by_name() {
    let read = |error: &dyn CodedError| {
        let mut pairs = Vec::new();
        error.arguments(|name, value| pairs.push(format!("{name}={value}")));
        pairs.join(" ")
    };
    assert_eq!(read(&full()), "count=3 name=photo.png");
    assert_eq!(read(&chat::Error::too_slow(30)), "seconds=30");
    assert_eq!(read(&chat::Error::invalid_token()), "");
    let error = chat::Error::too_slow(30);
    assert_eq!(&*error.values(), [("seconds", Value::from(30))]);
}

/// A fact is found by the name that the catalog has for it; what the catalog does not state is none.
#[test]
fn a_fact_is_found_by_its_name() {
    let error: AnyError = chat::Error::invalid_token().into();
    assert_eq!(error.fact("http-status").and_then(Fact::as_integer), Some(401));
    assert_eq!(error.fact("retryable").and_then(Fact::as_bool), Some(false));
    assert_eq!(error.fact("severity").and_then(Fact::as_text), Some("fatal"));
    assert_eq!(error.fact("type"), Some(Fact::Text("NOT_FOUND")));
    assert_eq!(error.fact("symbol.ios"), Some(Fact::Text("ChatErrorInvalidToken")));
    assert_eq!(error.fact("user-facing"), Some(Fact::Boolean(true)));
    assert_eq!((error.fact("symbol"), error.fact("http_status"), error.fact("nothing")), (None, None, None));
    #[allow(deprecated, reason = "they have what others lack")]
    let (retired, replaced) = (web::Code::Internal, chat::Code::QuotaExceeded);
    assert_eq!(retired.fact("symbol"), Some(Fact::Text("WEB_INTERNAL")));
    assert_eq!(retired.fact("status").unwrap().to_string(), "retired");
    assert_eq!(replaced.fact("replaced-by"), Some(Fact::Integer(407)));
}

/// An error says what caused it, and is still the error that it is.
#[test]
fn an_error_has_what_caused_it() {
    let error = full().with_source(fmt::Error);
    assert!(error.source().unwrap().is::<fmt::Error>());
    assert_eq!(error.to_string(), "chat/407: photo.png cannot be queued");
    assert_eq!(error.message("zh").unwrap().to_string(), "photo.png 无法加入队列");
    assert!(matches!(*error, chat::Error::UploadQueueFull(_)));
    let any: AnyError = web::Error::gateway().with_source("connection refused").into();
    assert_eq!((any.domain(), any.source().unwrap().to_string()), ("web", "connection refused".to_owned()));
    let (error, source): (chat::Error, _) = error.into_parts();
    assert_eq!((error, source.to_string()), (full(), fmt::Error.to_string()));
}

/// A log may be in another language than the project's default one.
#[test]
fn a_log_is_in_the_language_that_it_names() {
    assert_eq!(full().log("zh-Hans").to_string(), "chat/407: photo.png 无法加入队列");
    let error: AnyError = chat::Error::too_slow(30).with_source("no route").into();
    assert_eq!(error.log("en").to_string(), "chat/-3: No answer in 30 s");
}

/// The header that names the languages of an answer has each that a text of it is in.
#[test]
fn an_answer_names_the_languages_of_its_texts() {
    let error = chat::Error::too_slow(30);
    let header = |fields: &[Field], language| error.content_language(fields, language).to_string();
    assert_eq!(header(&[Field::Message, Field::Reason], "zh-CN"), "zh-Hans");
    assert_eq!(header(&[Field::Message, Field::Reason, Field::Message], "en"), "en, zh-Hans");
    assert_eq!(header(&[Field::Note], "en"), "");
    // The text for users is the one that is shown: the project's, where the code has none.
    let error = chat::Error::invalid_token();
    let header = error.content_language(&[Field::UserMessage], "en");
    let shown = error.user_message_or_generic("en").unwrap();
    assert_eq!(header.locales().collect::<Vec<_>>(), [shown.locale()]);
}

/// An app's own enum, with variants, words and sources of its own.
#[derive(Debug)]
enum AppError {
    SignedOut,
    TooMany { name: String, waiting: u32 },
    Upstream(web::Error),
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the app's own words")
    }
}

impl Error for AppError {}

impl Coded for AppError {
    fn with_coded<R>(&self, read: impl FnOnce(&dyn CodedError) -> R) -> R {
        match self {
            Self::SignedOut => read(&chat::Error::invalid_token()),
            Self::TooMany { name, waiting } => read(&chat::Error::upload_queue_full(*waiting, name)),
            Self::Upstream(error) => read(error),
        }
    }
}

/// An app that has an error type keeps it, and its errors are told as those of the catalog that they are.
#[test]
fn an_apps_own_error_is_one_of_the_catalog() {
    let error = AppError::TooMany { name: "photo.png".to_owned(), waiting: 3 };
    assert_eq!(error.message("en").unwrap().to_string(), "photo.png cannot be queued");
    assert_eq!(error.to_string(), "the app's own words");
    assert_eq!(error.log("en").to_string(), "chat/407: photo.png cannot be queued");
    assert_eq!(AppError::SignedOut.fact("http-status"), Some(Fact::Integer(401)));
    let any: AnyError = AppError::Upstream(web::Error::gateway()).into();
    assert_eq!((any.domain(), any.code()), ("web", CodeRef::Integer(502)));
    let sourced: Sourced<AppError> = AppError::SignedOut.with_source("expired");
    assert_eq!(sourced.url("en").unwrap().to_string(), "https://errors.example.com/app/en/chat/104.html");
    assert_eq!(sourced.permalink(), Some("https://errors.example.com/app/e/104.html"));
}

/// An argument that has a few values is one of them: an enum, without a string and without a type parameter.
#[test]
fn a_choice_is_an_enum() {
    let error = r#try::Error::plan_required(r#try::PlanRequiredPlan::TeamPlus, r#try::PlanRequiredRef::A);
    assert_eq!(error.to_string(), "try/plan: This needs Team Plus (a)");
    assert_eq!(error.message("zh").unwrap().to_string(), "需要团队版（a）");
    assert_eq!(&*error.values(), [("plan", Value::Text("team-plus")), ("ref", Value::Text("a"))]);
    let words: Vec<&str> = r#try::PlanRequiredPlan::ALL.iter().map(|value| value.as_str()).collect();
    assert_eq!(words, ["pro", "team-plus", "5xx"]);
}
