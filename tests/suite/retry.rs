//! `retryable` and the texts of a shipped code agree: it means that the same call, unchanged, now or a little later, may succeed.

use crate::support;

/// What asks for another attempt, in each language.
const ASKS: [(&str, &[&str]); 2] = [
    ("en", &["try again", "try uploading", "try downloading"]),
    ("zh-Hans", &["重试", "再试", "尝试重新上传", "尝试重新下载"]),
];

/// What tells a developer to make the same call again.
const REPEATS: [(&str, &[&str]); 2] = [("en", &["again"]), ("zh-Hans", &["重试", "再试", "重新"])];

/// Texts that ask for another attempt although `retryable` is not `true`, and why they may.
const EXCEPTIONS: [(i64, &str, &str); 11] = [
    (1, "user_message", "a catch-all: what failed may pass, and users can do nothing else"),
    (104, "user_message", "at the next attempt the app gets another token"),
    (204, "user_message", "what was entered is checked first"),
    (205, "user_message", "what was entered is checked first"),
    (208, "user_message", "what was entered is checked first"),
    (303, "user_message", "a catch-all: what failed may pass, and users can do nothing else"),
    (406, "recovery", "only for allowed content, whose upload failed for another reason"),
    (500, "user_message", "the message is checked first"),
    (600, "user_message", "the group is opened anew first, which gives the app its ID"),
    (606, "user_message", "the group is opened anew first, which gives the app the file's ID"),
    (700, "user_message", "the chat room is opened anew first, which gives the app its ID"),
];

const FIELDS: [&str; 2] = ["recovery", "user_message"];

/// Whether a code's text in a language has one of its words.
fn has_any(code: &serde_json::Value, field: &str, (locale, words): (&str, &[&str])) -> bool {
    let text = code["descriptions"][locale][field]["text"].as_str().unwrap_or_default().to_lowercase();
    words.iter().any(|word| text.contains(word))
}

/// Nobody reads on one page that retrying does not help, and “try again”. An exception that no text needs is an error, too.
#[test]
fn a_text_asks_to_try_again_only_where_that_may_help() {
    let codes = support::shipped_site().codes();
    let mut asking = Vec::new();
    for code in codes.iter().filter(|code| code["retryable"] != true) {
        let asks = FIELDS.into_iter().filter(|field| ASKS.iter().any(|words| has_any(code, field, *words)));
        asking.extend(asks.map(|field| (code["code"].as_i64().unwrap(), field)));
    }
    let excepted = EXCEPTIONS.map(|(code, field, _)| (code, field));
    assert_eq!(asking, excepted, "left are the texts that ask, right those that may");
}

/// Where the same call may succeed, the recovery says to make it again.
#[test]
fn a_code_that_may_be_retried_says_so() {
    let codes = support::shipped_site().codes();
    for code in codes.iter().filter(|code| code["retryable"] == true) {
        for words in REPEATS {
            assert!(has_any(code, "recovery", words), "{} in {}", code["code"], words.0);
        }
    }
}

/// A text asks for another attempt in both languages or in neither.
#[test]
fn both_languages_ask_to_try_again_or_neither() {
    for code in support::shipped_site().codes() {
        for field in FIELDS {
            let [english, chinese] = ASKS.map(|words| has_any(&code, field, words));
            assert_eq!(english, chinese, "{} {field}", code["code"]);
        }
    }
}
