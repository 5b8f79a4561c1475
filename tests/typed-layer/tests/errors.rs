//! What an app does with the errors of its typed layer.

#![allow(deprecated, reason = "a code that is to be avoided is found as others are")]
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::error::Error as _;

use codegloss_runtime::{CodeRef, Field};
use typed_layer::chat::{self, Code, TooSlowArguments, UploadQueueFullArguments};
use typed_layer::{CATALOG, r#try, web};

fn full<S>(name: S) -> chat::Error<S> {
    UploadQueueFullArguments { count: 3.into(), name }.into()
}

/// Every code becomes itself again from its number or string; a value that is no code comes back.
#[test]
fn a_code_is_found_by_what_an_app_receives() {
    for code in Code::ALL {
        assert_eq!(Code::try_from(code.code()), Ok(*code));
    }
    assert_eq!(Code::try_from(-3), Ok(Code::TooSlow));
    assert_eq!(Code::try_from("quota/exceeded"), Ok(Code::QuotaExceeded));
    assert_eq!((Code::try_from(105), Code::try_from("104")), (Err(105), Err("104")));
    assert_eq!(Code::try_from(CodeRef::Text("407")), Err(CodeRef::Text("407")));
    assert_eq!(r#try::Code::try_from("self"), Ok(r#try::Code::Match));
}

/// An error that was raised anywhere is told in the language of whoever reads it.
#[test]
fn an_error_is_told_in_its_readers_language() {
    let error = full("photo.png");
    let told = |language| error.message(language).unwrap().to_string();
    assert_eq!(told("en-GB"), "photo.png cannot be queued");
    assert_eq!(told("zh_CN.UTF-8"), "photo.png 无法加入队列");
    let reason = error.text(Field::Reason, "en").unwrap();
    assert_eq!((reason.to_string(), reason.locale()), ("3 files are waiting.".to_owned(), "en"));
    let isolated = error.message("en").unwrap().isolated(true).to_string();
    assert_eq!(isolated, "\u{2068}photo.png\u{2069} cannot be queued");
    assert_eq!(error.user_message("zh-Hans").unwrap().to_string(), "请稍候：photo.png 将稍后发送。");
    assert!(error.text(Field::Recovery, "en").is_none());
}

/// Whatever the typed layer has no short form for is reached through the code and the values.
#[test]
fn an_errors_values_fill_any_text_of_its_code() {
    let error = full("a*b");
    let description = CATALOG.describe(Code::DOMAIN, error.code(), CATALOG.language("en")).unwrap();
    let markdown = description.user_message().unwrap().markdown().with(error.values());
    assert_eq!(markdown.to_string(), r"Please wait: a\*b will be sent later.");
}

/// A log has domain and code before the message, in the default locale, whoever the reader will be.
#[test]
fn an_error_displays_for_logs_in_the_default_locale() {
    assert_eq!(full("x").to_string(), "chat/407: x cannot be queued");
    assert_eq!(<chat::Error>::InvalidToken.to_string(), "chat/104: Invalid token");
    assert_eq!(web::Error::Gateway.to_string(), "web/502: Bad gateway");
    let error = r#try::MatchArguments { r#type: 1.into(), wait_time: 2.into(), wait_time_: 3.into() };
    assert_eq!(r#try::Error::from(error).to_string(), "try/self: 1, 2, 3");
}

/// An error that owns its arguments leaves the function, the thread and the borrow that it came from.
#[test]
fn an_error_may_own_its_arguments() {
    let boxed: Box<dyn std::error::Error + Send + Sync> = {
        let name = String::from("photo.png");
        Box::new(full(name))
    };
    assert!(boxed.source().is_none());
    let error = boxed.downcast_ref::<chat::Error<String>>().unwrap();
    assert_eq!(error.clone(), *error);
    assert_eq!(error.code(), Code::UploadQueueFull);
    let borrowed = full("photo.png");
    assert_eq!(error.values(), borrowed.values());
    assert!(borrowed.source().is_none());
}

/// A code alone is an error only if it takes no arguments; a domain without any says so by its type.
#[test]
fn a_code_without_its_arguments_is_no_error() {
    type Error = chat::Error<String>;
    assert_eq!(Error::try_from(Code::InvalidToken), Ok(Error::InvalidToken));
    assert_eq!(Error::try_from(Code::TooSlow), Err(Code::TooSlow));
    assert_eq!(Error::from(TooSlowArguments { seconds: 30.into() }).code(), Code::TooSlow);
    assert_eq!(web::Error::from(web::Code::Gateway), web::Error::Gateway);
}

/// A code that the public site leaves out has no address.
#[test]
fn only_a_public_code_has_an_address() {
    let url = |code: Code, language: &str| code.url(language).map(|url| url.to_string());
    assert_eq!(
        url(Code::InvalidToken, "zh-TW").as_deref(),
        Some("https://errors.example.com/app/zh-Hans/chat/104.html")
    );
    assert_eq!((url(Code::TooSlow, "en"), url(Code::QuotaExceeded, "en")), (None, None));
}
