//! Codes, numbers and descriptions as JSON.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use codegloss_runtime::Number;
use serde_json::{Value, from_str, json, to_string, to_value};
use typed_layer::chat::{Code, UploadQueueFullArguments};
use typed_layer::{CATALOG, chat, r#try, web};

/// A code is its integer or string, both ways; anything else is refused.
#[test]
fn a_code_is_its_number_or_string() {
    for code in Code::ALL {
        assert_eq!(from_str::<Code>(&to_string(code).unwrap()).unwrap(), *code);
    }
    assert_eq!(to_string(&Code::ALL).unwrap(), r#"[104,407,-3,"quota/exceeded"]"#);
    assert_eq!(from_str::<web::Code>("502").unwrap(), web::Code::Gateway);
    assert_eq!(from_str::<r#try::Code>(r#""self""#).unwrap(), r#try::Code::Match);
    let refused = |json| from_str::<Code>(json).unwrap_err().to_string();
    assert!(
        refused("105").starts_with("invalid value: integer `105`, expected an error code of the catalog")
    );
    for json in ["18446744073709551615", r#""104""#, "104.0", "null", "[104]"] {
        assert!(from_str::<Code>(json).is_err(), "{json}");
    }
    assert!(from_str::<web::Code>(r#""502""#).is_err());
}

/// Every digit of a number arrives.
#[test]
fn numbers_are_exact() {
    let both_ways = [
        ("0", "0"),
        ("18446744073709551615", "18446744073709551615"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("-9223372036854775809", r#""-9223372036854775809""#),
        ("1.50", r#""1.50""#),
        ("-0.1", r#""-0.1""#),
    ];
    for (number, json) in both_ways {
        let number: Number = number.parse().unwrap();
        assert_eq!(to_string(&number).unwrap(), json);
        assert_eq!(from_str::<Number>(json).unwrap(), number);
    }
}

/// A JSON number with decimals means the shortest decimal; what would not be exact is refused.
#[test]
fn a_fraction_is_read_as_the_shortest_decimal() {
    let read = |json: &str| from_str::<Number>(json).ok().map(|number| number.to_string());
    for (json, number) in [("1.5", "1.5"), ("1.50", "1.5"), ("0.1", "0.1"), ("-2.0", "-2"), ("1e3", "1000")] {
        assert_eq!(read(json).as_deref(), Some(number), "{json}");
    }
    for json in ["18446744073709551616", "-9223372036854775809", "1e300", "1e-300", r#""1e3""#, "null"] {
        assert_eq!(read(json), None, "{json}");
    }
}

/// A description is its fields in plain text; what a caller would fill in stands there by its name.
#[test]
fn a_description_is_a_map_of_its_texts() {
    let description = Code::UploadQueueFull.describe("zh-CN").unwrap();
    assert_eq!(
        to_value(description).unwrap(),
        json!({
            "domain": "chat", "code": 407, "locale": "zh-Hans",
            "message": "{$name} 无法加入队列",
            "reason": "还有 {$count} 个文件在等待。",
            "user_message": "请稍候：{$name} 将稍后发送。",
        })
    );
    let keys = to_string(&Code::InvalidToken.describe("en").unwrap()).unwrap();
    assert_eq!(keys, r#"{"domain":"chat","code":104,"locale":"en","message":"Invalid token"}"#);
}

/// A text is a string, with its values when it has them.
#[test]
fn a_text_is_a_string() {
    let error: chat::Error<&str> = UploadQueueFullArguments { count: 3.into(), name: "photo.png" }.into();
    assert_eq!(to_value(error.message("en")).unwrap(), "photo.png cannot be queued");
    let generic = CATALOG.generic_user_message(CATALOG.language("en"));
    assert_eq!(to_value(generic).unwrap(), Value::String(generic.unwrap().to_string()));
}
