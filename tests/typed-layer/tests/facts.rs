//! What the catalog states about codes, in the typed layer.

#![allow(deprecated, reason = "a code that is to be avoided has facts too")]

use codegloss_runtime::Status;
use typed_layer::chat::{Code, Platform};
use typed_layer::{Type, web};

/// Facts are there when a program is compiled.
const STATUS_CODE: Option<i64> = Code::InvalidToken.http_status();

/// Every fact of the catalog has its value; what the catalog does not say is `None`.
#[test]
fn a_code_has_its_facts() {
    let code = Code::InvalidToken;
    assert_eq!(code.group(), Some("log-in"));
    assert_eq!(code.symbol(Platform::Ios), Some("ChatErrorInvalidToken"));
    assert_eq!(code.symbol(Platform::VisualBasic), Some("INVALID_TOKEN"));
    assert_eq!((code.retryable(), code.severity(), code.since()), (Some(false), Some("fatal"), Some("1.0")));
    let code = Code::QuotaExceeded;
    assert_eq!((code.status(), code.replaced_by()), (Status::Deprecated, Some(Code::UploadQueueFull)));
    let code = Code::UploadQueueFull;
    assert_eq!(code.symbol(Platform::VisualBasic), None);
    assert_eq!((code.group(), code.retryable(), code.severity(), code.since()), (None, None, None, None));
    assert_eq!((code.status(), code.replaced_by()), (Status::Active, None));
    assert_eq!((web::Code::Internal.symbol(), web::Code::Gateway.symbol()), (Some("WEB_INTERNAL"), None));
    assert_eq!(web::Code::Internal.status(), Status::Retired);
}

/// The project's own facts have the types that it declares. Two values that are one name in Rust's case are two variants.
#[test]
fn a_code_has_the_facts_of_its_project() {
    assert_eq!(STATUS_CODE, Some(401));
    assert_eq!((Code::UploadQueueFull.http_status(), Code::TooSlow.http_status()), (Some(-1), None));
    assert_eq!((Code::InvalidToken.safe(), Code::TooSlow.safe()), (Some(true), None));
    assert_eq!(Code::InvalidToken.team(), Some("\"Accounts\""));
    assert_eq!(Code::InvalidToken.r#type(), Some(Type::NotFound_));
    assert_eq!(Code::UploadQueueFull.r#type(), Some(Type::Value5xx));
    let words: Vec<String> = Type::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(words, ["not-found", "NOT_FOUND", "5xx"]);
    assert_eq!(web::Code::Gateway.http_status(), None);
}
