//! The shipped messages keep those rules of their style that `codegloss check` has none for.

use serde_json::Value;

use crate::support;

/// A text of the shipped catalog.
struct Said {
    code: i64,
    locale: String,
    field: String,
    /// Without markup.
    text: String,
}

/// Every text in both languages. A user message that is the generic one counts once, not for each code.
fn texts() -> Vec<Said> {
    let mut texts = Vec::new();
    for code in support::shipped_site().codes() {
        let causes = code["causes"].as_array().unwrap().iter();
        let causes = causes.map(|cause| ("cause", &cause["descriptions"]));
        let all = causes.chain([("message", &code["descriptions"])]);
        let all =
            all.flat_map(|(title, texts)| texts.as_object().unwrap().iter().map(move |text| (title, text)));
        for (title, (locale, fields)) in all {
            for (field, text) in fields.as_object().unwrap() {
                if field != "user_message" || code["user_facing"] == Value::Bool(true) {
                    texts.push(Said {
                        code: code["code"].as_i64().unwrap(),
                        locale: locale.clone(),
                        field: if field == "message" { title.to_owned() } else { field.clone() },
                        text: text["text"].as_str().unwrap().to_owned(),
                    });
                }
            }
        }
    }
    texts
}

/// The texts of a field in a language that break a rule, as lines to read.
fn breaking(locale: &str, field: &str, is_broken: impl Fn(&str) -> bool) -> Vec<String> {
    let of = |said: &&Said| {
        said.locale == locale && (field == "*" || said.field == field) && is_broken(&said.text)
    };
    texts()
        .iter()
        .filter(of)
        .map(|said| format!("{} {} {}: {}", said.locale, said.code, said.field, said.text))
        .collect()
}

const NOTHING: [String; 0] = [];

/// Two ASCII letters are as wide as one Chinese character.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>().div_ceil(2)
}

fn contains_any(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(&word.to_lowercase()))
}

/// A message is a title, and shorter than a cause.
#[test]
fn a_message_is_short() {
    assert_eq!(breaking("zh-Hans", "message", |text| width(text) > 12), NOTHING);
    assert_eq!(breaking("en", "message", |text| text.chars().count() > 40), NOTHING);
}

/// A recovery is an instruction and begins with what to do.
#[test]
fn a_recovery_begins_with_what_to_do() {
    assert_eq!(breaking("zh-Hans", "recovery", |text| text.starts_with(['您', '你'])), NOTHING);
    assert_eq!(breaking("en", "recovery", |text| contains_any(text, &["you should", "you must"])), NOTHING);
}

/// An app shows the user message as it is: it is short, and nobody is addressed or accused.
#[test]
fn a_user_message_is_short_and_blames_nobody() {
    assert_eq!(breaking("zh-Hans", "user_message", |text| text.chars().count() > 30), NOTHING);
    let blame = ["您", "你", "非法", "违规"];
    assert_eq!(breaking("zh-Hans", "user_message", |text| contains_any(text, &blame)), NOTHING);
    let blame = ["illegal", "you failed", "you entered", "your fault", "violat"];
    assert_eq!(breaking("en", "user_message", |text| contains_any(text, &blame)), NOTHING);
}

/// An alert speaks as apps do: at most two sentences, contractions in English, few 该 and no 未能 in Chinese, and support is the app's own.
#[test]
fn a_user_message_speaks_as_an_app_does() {
    let sentences = |text: &str| text.matches(['.', '。']).count() > 2;
    assert_eq!(breaking("en", "user_message", sentences), NOTHING);
    assert_eq!(breaking("zh-Hans", "user_message", sentences), NOTHING);
    let stiff =
        ["cannot", "could not", "does not", "do not", "is not", "are not", "app's support", "request"];
    assert_eq!(breaking("en", "user_message", |text| contains_any(text, &stiff)), NOTHING);
    let stiff = ["未能", "未成功", "应用客服", "日志"];
    assert_eq!(breaking("zh-Hans", "user_message", |text| contains_any(text, &stiff)), NOTHING);
    assert!(breaking("zh-Hans", "user_message", |text| text.contains('该')).len() <= 3);
}

/// An end user never reads a developer's words, nor a promise.
#[test]
fn a_user_message_has_no_word_of_the_trade() {
    let words = [
        "错误码",
        "SDK",
        "API",
        "Token",
        "令牌",
        "App Key",
        "控制台",
        "套餐",
        "回调",
        "工单",
        "符号",
        "常量名",
        "参数",
        "一定会",
        "保证",
    ];
    assert_eq!(breaking("zh-Hans", "user_message", |text| contains_any(text, &words)), NOTHING);
    let words = [
        "code",
        "SDK",
        "API",
        "token",
        "app key",
        "console",
        "plan",
        "callback",
        "ticket",
        "symbol",
        "parameter",
        "promise",
    ];
    assert_eq!(breaking("en", "user_message", |text| contains_any(text, &words)), NOTHING);
    let has_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    assert_eq!(breaking("zh-Hans", "user_message", has_digit), NOTHING);
    assert_eq!(breaking("en", "user_message", has_digit), NOTHING);
}

/// Whoever guesses accounts learns nothing from the user messages of 102, 202 and 204.
#[test]
fn a_user_message_does_not_reveal_whether_an_account_exists() {
    let telling = [
        "不存在",
        "未注册",
        "没有注册",
        "找不到",
        "not exist",
        "not registered",
        "no account",
        "not found",
        "unknown",
    ];
    let revealing = texts().into_iter().filter(|said| {
        [102, 202, 204].contains(&said.code)
            && said.field == "user_message"
            && contains_any(&said.text, &telling)
    });
    assert_eq!(revealing.map(|said| said.text).collect::<Vec<_>>(), NOTHING);
    // A wrong password alone would say that the account is right.
    let password = texts().into_iter().filter(|said| said.code == 102 && said.field == "user_message");
    for said in password {
        assert!(
            contains_any(&said.text, &["账号或密码", "account or password", "account name or password"]),
            "{}",
            said.text
        );
    }
}
