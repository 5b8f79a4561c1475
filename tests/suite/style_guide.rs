//! The shipped messages keep the rules of their style: lengths, stops, words, spaces.

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

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Two ASCII letters are as wide as one Chinese character.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>().div_ceil(2)
}

fn contains_any(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(&word.to_lowercase()))
}

/// A message is a title: short and without a full stop.
#[test]
fn a_message_is_short_and_ends_without_a_stop() {
    assert_eq!(
        breaking("zh-Hans", "message", |text| width(text) > 12 || text.ends_with(['。', '.', '！', '；'])),
        NOTHING
    );
    assert_eq!(
        breaking("en", "message", |text| text.chars().count() > 40 || text.ends_with(['.', '!', ';'])),
        NOTHING
    );
}

/// A cause is a heading: it says in one line what happened, and has no full stop.
#[test]
fn a_cause_is_a_line_without_a_stop() {
    assert_eq!(
        breaking("zh-Hans", "cause", |text| width(text) > 20 || text.ends_with(['。', '.', '；'])),
        NOTHING
    );
    assert_eq!(
        breaking("en", "cause", |text| text.chars().count() > 60 || text.ends_with(['.', '!', ';'])),
        NOTHING
    );
}

/// English messages are in sentence case: but for names and abbreviations, only the first word has a capital.
#[test]
fn an_english_message_is_in_sentence_case() {
    let names = ["App", "Key", "ID"];
    let is_title = |text: &str| {
        let mut words = text.split_whitespace();
        let begins = words.next().is_some_and(|word| word.starts_with(|c: char| c.is_uppercase()));
        !begins || words.any(|word| word.starts_with(|c: char| c.is_uppercase()) && !names.contains(&word))
    };
    assert_eq!(breaking("en", "message", is_title), NOTHING);
}

/// Everything else is whole sentences.
#[test]
fn every_other_text_ends_with_a_full_stop() {
    for field in ["reason", "recovery", "user_message", "note"] {
        assert_eq!(breaking("zh-Hans", field, |text| !text.ends_with('。')), NOTHING);
        assert_eq!(breaking("en", field, |text| !text.ends_with('.')), NOTHING);
    }
}

/// A recovery is an instruction and begins with what to do.
#[test]
fn a_recovery_tells_and_does_not_beg() {
    assert_eq!(breaking("zh-Hans", "recovery", |text| text.starts_with(['请', '您', '你'])), NOTHING);
    assert_eq!(
        breaking("en", "recovery", |text| contains_any(text, &["please", "you should", "you must"])),
        NOTHING
    );
}

/// An app shows the user message as it is: it fits a dialog, and nobody is addressed or accused.
#[test]
fn a_user_message_is_short_and_blames_nobody() {
    assert_eq!(breaking("zh-Hans", "user_message", |text| text.chars().count() > 30), NOTHING);
    assert_eq!(breaking("en", "user_message", |text| text.chars().count() > 90), NOTHING);
    let blame = ["您", "你", "非法", "违规"];
    assert_eq!(breaking("zh-Hans", "user_message", |text| contains_any(text, &blame)), NOTHING);
    let blame = ["illegal", "you failed", "you entered", "your fault", "please", "violat"];
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

/// Chinese has a space between its characters and Latin letters or digits, and its own punctuation.
#[test]
fn chinese_is_spaced_and_punctuated_as_chinese() {
    let unspaced = |text: &str| {
        let pairs = text.chars().zip(text.chars().skip(1));
        pairs.into_iter().any(|(one, two)| {
            (is_han(one) && two.is_ascii_alphanumeric()) || (one.is_ascii_alphanumeric() && is_han(two))
        })
    };
    assert_eq!(breaking("zh-Hans", "*", unspaced), NOTHING);
    let half_width = |text: &str| {
        let pairs = text.chars().zip(text.chars().skip(1));
        pairs
            .into_iter()
            .any(|(one, two)| is_han(one) && matches!(two, ',' | ';' | ':' | '!' | '?' | '.' | '(' | ')'))
    };
    assert_eq!(breaking("zh-Hans", "*", half_width), NOTHING);
    let spaced =
        |text: &str| ["， ", "。 ", " ，", " 。", "： ", "； "].iter().any(|pair| text.contains(pair));
    assert_eq!(breaking("zh-Hans", "*", spaced), NOTHING);
}

/// English has no Chinese but where it quotes some, and a no-break space between a number and its unit.
#[test]
fn english_is_punctuated_as_english() {
    let foreign = |text: &str| {
        text.contains(['，', '。', '；', '：', '（', '）']) || text.contains("  ") || text.contains("...")
    };
    assert_eq!(breaking("en", "*", foreign), NOTHING);
    let units = [" KB", " GB", " seconds", " days"];
    let breaks = |text: &str| {
        units.iter().any(|unit| {
            text.match_indices(unit).any(|(at, _)| text[..at].ends_with(|c: char| c.is_ascii_digit()))
        })
    };
    assert_eq!(breaking("en", "*", breaks), NOTHING);
}
