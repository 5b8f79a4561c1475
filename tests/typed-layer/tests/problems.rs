//! Errors as problems (RFC 9457) and as `google.rpc.Status`.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use codegloss_runtime::rpc::{ErrorInfo, LocalizedMessage, Status};
use codegloss_runtime::{CodedError, CodedErrorExt, ProblemDetails, RemoteError};
use serde_json::{from_value, json, to_value};
use typed_layer::{chat, received, r#try, web};

/// A problem has the members of RFC 9457 in the reader's language, and the error itself in none.
#[test]
fn an_error_is_a_problem() {
    let error = chat::Error::upload_queue_full(3, "photo.png");
    let problem = ProblemDetails::new(&error, "en").with_status(503).with_instance("/log/17");
    let expected = json!({
        "type": "https://errors.example.com/app/e/407.html",
        "title": "photo.png cannot be queued",
        "status": 503,
        "detail": "3 files are waiting.",
        "instance": "/log/17",
        "domain": "chat",
        "code": "407",
        "arguments": { "count": "3", "name": "photo.png" },
        "localized_message": { "locale": "en", "message": "Please wait: photo.png will be sent later." },
    });
    assert_eq!(to_value(&problem).unwrap(), expected);
    assert_eq!(problem.content_language(), "en");
    let read: ProblemDetails = from_value(expected).unwrap();
    assert_eq!(
        (read.type_uri(), read.title()),
        ("https://errors.example.com/app/e/407.html", problem.title())
    );
    assert_eq!(
        (read.status(), read.detail(), read.instance()),
        (Some(503), problem.detail(), Some("/log/17"))
    );
    assert_eq!(read.remote_error(), Some(&RemoteError::in_language(&error, "en")));
    let received = received(read.into_remote_error().unwrap());
    assert_eq!(received.message("zh").to_string(), "photo.png 无法加入队列");
}

/// The status is the catalog's fact if it is a status, the type is the page that is the same in all languages, and the header names each
/// language that a text is in. What is not there is left out.
#[test]
fn a_problem_has_what_the_catalog_states() {
    let error: Box<dyn CodedError + Send + Sync> = chat::Error::invalid_token().into();
    let (english, chinese) = (ProblemDetails::new(&*error, "en"), ProblemDetails::new(&*error, "zh-CN"));
    assert_eq!((english.status(), english.detail()), (Some(401), None));
    assert_eq!(english.type_uri(), "https://errors.example.com/app/e/104.html");
    assert_eq!(english.type_uri(), chinese.type_uri());
    assert_ne!(english.title(), chinese.title());
    let shown = error.user_message_or_generic("zh-CN").unwrap();
    assert_eq!(chinese.remote_error().unwrap().localized_message().unwrap().locale(), shown.locale());
    assert_eq!(ProblemDetails::new(&chat::Error::too_slow(3), "en").content_language(), "en, zh-Hans");
    // -1 is no HTTP status.
    assert_eq!(ProblemDetails::new(&chat::Error::upload_queue_full(1, "a"), "en").status(), None);
    assert_eq!(
        web::Error::gateway().permalink(),
        Some("https://errors.example.com/app/e/web/bad-gateway.html")
    );
    // An internal code has no page.
    let internal = ProblemDetails::new(&chat::Error::too_slow(3), "en");
    assert_eq!((internal.type_uri(), to_value(&internal).unwrap().get("type")), ("about:blank", None));
}

/// A problem of somebody else's is read; it is no error of a catalog.
#[test]
fn any_problem_is_read() {
    let problem: ProblemDetails =
        from_value(json!({ "type": 7, "title": "Out of credit", "status": "403", "balance": 30, "code": 7 }))
            .unwrap();
    assert_eq!(
        (problem.type_uri(), problem.title(), problem.status()),
        ("about:blank", Some("Out of credit"), None)
    );
    assert_eq!(problem.remote_error(), None);
    for status in [json!(99), json!(600), json!(99_999), json!(-404), json!(404.5)] {
        assert_eq!(from_value::<ProblemDetails>(json!({ "status": status })).unwrap().status(), None);
    }
    assert!(from_value::<ProblemDetails>(json!([])).is_err());
}

/// The status of gRPC has the parts and the JSON form of Google's APIs, and what arrives is the same error.
#[test]
fn an_error_is_a_status_of_grpc() {
    let error = chat::Error::invalid_token();
    let status = Status::new(&error, "zh-CN");
    let text = error.user_message_or_generic("zh-CN").unwrap().to_string();
    let locale = error.user_message_or_generic("zh-CN").unwrap().locale();
    let expected = json!({
        "code": 16,
        "message": "Invalid token",
        "details": [
            {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": "CODE_104",
                "domain": "chat",
                "metadata": { "errorCode": "104" },
            },
            { "@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": locale, "message": text },
        ],
    });
    assert_eq!(to_value(&status).unwrap(), expected);
    let read: Status = from_value(expected).unwrap();
    assert_eq!(read, status);
    assert_eq!(read.remote_error(), Some(RemoteError::in_language(&error, "zh-CN")));
    assert_eq!(chat::Error::try_from(&read.remote_error().unwrap()), Ok(error));
}

/// A reason is the code's symbol or name, every argument is in the metadata, and a catalog that states no code of gRPC has `UNKNOWN`.
#[test]
fn every_argument_is_in_the_metadata() {
    let error = r#try::Error::r#match(1, 2, 3);
    let status = Status::new(&error, "en");
    let info = status.error_info().unwrap();
    assert_eq!((status.code(), info.reason(), info.domain()), (2, "SELF", "try"));
    let metadata: Vec<(&str, &str)> = info.metadata().collect();
    assert_eq!(metadata, [("errorCode", "self"), ("type", "1"), ("wait-time", "3"), ("waitTime", "2")]);
    #[allow(deprecated, reason = "it has a symbol for every platform")]
    let symbol = Status::new(&web::Error::internal(), "en");
    assert_eq!(symbol.error_info().unwrap().reason(), "WEB_INTERNAL");
    // As tonic hands over what arrived.
    let info = ErrorInfo::from_parts(info.reason(), info.domain(), info.metadata());
    let arrived = Status::from_parts(2, "", Some(info), Some(LocalizedMessage::new("en", "No")));
    assert_eq!(r#try::Error::try_from(&arrived.remote_error().unwrap()), Ok(error));
}

/// A status of another sender's is told in that sender's words, by the reason that it has; details of other types are ignored.
#[test]
fn any_status_is_read() {
    let status: Status = from_value(json!({
        "code": 8,
        "details": [
            7,
            { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3s" },
            { "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "STOCKOUT", "domain": "spanner.googleapis.com" },
            { "@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": "Out of stock." },
        ],
    }))
    .unwrap();
    assert_eq!((status.code(), status.message()), (8, ""));
    let error = received(status.remote_error().unwrap());
    assert_eq!(error.message("zh").to_string(), "Out of stock.");
    assert_eq!(error.log("en").to_string(), "spanner.googleapis.com/STOCKOUT: Out of stock.");
    let status: Status = from_value(json!({})).unwrap();
    assert_eq!((status.code(), status.remote_error()), (0, None));
}
