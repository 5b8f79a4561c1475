//! What each shipped code says: the facts of the vendor's page that no rewording may lose or turn round.

use serde_json::Value;

use crate::reading::{page, words, words_at};
use crate::support;

/// What a code's message, reason and recovery must say and must not say, in each language. `a|b` is satisfied by either.
struct Fact {
    code: i64,
    chinese: &'static [&'static str],
    english: &'static [&'static str],
    never: &'static [&'static str],
}

const fn fact(code: i64, chinese: &'static [&'static str], english: &'static [&'static str]) -> Fact {
    Fact { code, chinese, english, never: &[] }
}

impl Fact {
    const fn never(self, never: &'static [&'static str]) -> Self {
        Self { never, ..self }
    }
}

const FACTS: [Fact; 59] = [
    fact(1, &["初始化", "归类|分类", "日志"], &["initializ", "category|class", "logs"]),
    fact(2, &["网络", "中断|断开"], &["network", "dropped|lost|interrupted"]),
    fact(3, &["本地数据库", "技术支持"], &["local database", "Agora support"]),
    fact(4, &["注册用户", "或", "好友", "套餐包"], &["registered users", "or", "contacts", "pricing plan"]),
    fact(100, &["App Key", "换用|更换", "重新登录"], &["App Key", "replace", "log in again"]),
    fact(101, &["用户 ID", "为空", "格式"], &["user ID", "empty", "malformed|format"]),
    fact(
        102,
        &["密码", "为空", "不正确", "重新登录"],
        &["password", "empty", "incorrect|wrong", "log in again"],
    ),
    fact(
        104,
        &["Token", "为空", "不正确|无效", "重新登录"],
        &["token", "empty", "incorrect|not valid", "log in again"],
    ),
    fact(200, &["已经登录|已登录", "成功", "重复登录"], &["already logged in", "successful|success"]),
    fact(201, &["尚未登录|未登录", "逻辑|顺序"], &["not logged in", "check"]),
    fact(202, &["鉴权", "Token", "过期"], &["authenticat", "token", "expired"]),
    fact(203, &["已被注册|已注册", "重复注册"], &["already registered", "twice|again"]),
    fact(204, &["尚未注册", "先注册"], &["not registered|not yet registered", "register the user first"]),
    fact(
        205,
        &["参数", "例如", "用户 ID", "非法字符"],
        &["parameter", "for example|such as", "user ID", "characters that are not allowed"],
    ),
    // The earlier device is the one that leaves.
    fact(
        206,
        &["多设备登录", "未开启", "先登录的设备", "强制下线"],
        &["multi-device login", "not enabled", "earlier|first", "forced to log out"],
    )
    .never(&["登录失败", "login fails", "refused"]),
    // An account was deleted; nobody logged out.
    fact(
        207,
        &["管理员", "删除", "账号", "控制台"],
        &["administrator", "deleted", "account", "Agora Console"],
    )
    .never(&["注销", "被强制", "was logged out", "forced"]),
    fact(
        208,
        &["你的应用", "服务端|服务器端", "注册", "为空", "不合法|无效"],
        &["your app", "server side|server", "regist", "empty", "not valid|invalid"],
    ),
    fact(
        209,
        &["推送", "昵称", "免打扰", "例如|如|等", "重新调用"],
        &["push", "nickname", "do-not-disturb", "such as|for example", "again"],
    ),
    fact(210, &["权限", "封禁", "解禁", "重新登录"], &["permission", "ban", "lift", "log in again"])
        .never(&["禁言", "mute", "block"]),
    // The later device is the one that is refused.
    fact(
        213,
        &["你的应用", "优先级", "例如", "先登录", "登录失败"],
        &["your app", "priority", "for example|such as", "first", "fails|refused"],
    )
    .never(&["强制下线", "forced to log out"]),
    fact(214, &["默认", "4 台", "失败", "技术支持"], &["default", "4 devices", "fails", "Agora support"])
        .never(&["5 台", "5 devices"]),
    fact(215, &["禁言", "群组或聊天室"], &["muted", "chat group or chat room"]).never(&["封禁", "banned"]),
    fact(
        216,
        &["修改|更改", "密码", "强制下线", "新密码"],
        &["changed", "password", "forced to log out", "new password"],
    ),
    fact(
        217,
        &["多设备登录", "另一台设备|其他设备", "API", "控制台", "强制下线"],
        &[
            "multi-device login",
            "another device",
            "API",
            "Agora Console",
            "force this device|this device was forced to log out",
        ],
    )
    .never(&["登出", "从指定的其他设备"]),
    fact(300, &["网络", "断开", "稍后"], &["network", "disconnect", "later"]),
    // Whose fault it is, nobody knows.
    fact(301, &["30 秒"], &["30 seconds"]).never(&["网络", "服务器", "network", "server"]),
    fact(302, &["忙", "稍后"], &["busy", "later"]),
    fact(303, &["通用", "日志"], &["catch-all|general", "logs"]),
    fact(304, &["服务器配置", "重新调用"], &["server configuration", "call the method again"]),
    fact(305, &["应用", "禁用"], &["app", "disabled"]).never(&["封禁", "banned"]),
    fact(400, &["日志文件", "或", "附件"], &["log file", "or", "attachment"]),
    fact(
        401,
        &["消息附件或群组共享文件", "无效"],
        &["message attachment or group shared file", "not valid|invalid"],
    ),
    fact(
        402,
        &["消息附件或群组共享文件", "重新上传"],
        &["message attachment or group shared file", "upload"],
    ),
    fact(
        403,
        &["消息附件或群组共享文件", "重新下载"],
        &["message attachment or group shared file", "download"],
    ),
    fact(404, &["旧的日志文件|旧日志文件", "删除"], &["old log files", "delet"])
        .never(&["消息附件", "attachment"]),
    fact(405, &["消息附件或群组共享文件", "大小"], &["message attachment or group shared file", "size"]),
    fact(406, &["附件", "也可能"], &["attachment", "may also"]),
    fact(
        500,
        &["内容为空", "消息 ID 为空", "发送方", "当前登录"],
        &["content is empty", "message ID is empty", "sender", "logged-in user"],
    ),
    fact(502, &["频率", "或", "体积"], &["too often", "or", "too large"]),
    // The window for recalling has passed; no number is known, and nothing timed out.
    fact(504, &["撤回", "超过"], &["recall", "passed"]).never(&[
        "超时",
        "timeout",
        "timed out",
        "time-out",
        "分钟",
        "minutes",
    ]),
    fact(505, &["尚未开通|未开通|未开启"], &["not enabled"]),
    // The receipt has a window, not the message.
    fact(
        506,
        &["群组消息已读回执", "默认 3 天"],
        &["group message read receipt", "3 days by default|default of 3 days|default is 3 days"],
    )
    .never(&["消息已过期", "message expired", "message has expired"]),
    fact(
        507,
        &["群组或聊天室", "全员禁言", "白名单"],
        &["chat group or chat room", "all members", "muted", "allow list"],
    ),
    fact(508, &["你的应用", "发送前回调", "拦截"], &["your app", "pre-send callback", "blocked"]),
    fact(600, &["群组 ID", "为空"], &["chat group ID", "empty"]),
    fact(601, &["已在该群组", "成功"], &["already", "chat group", "success"]),
    fact(602, &["未加入该群组", "发送消息"], &["chat group", "join", "send a message"]),
    fact(603, &["权限", "例如", "群主", "管理员"], &["permission", "for example|such as", "owner", "admin"]),
    fact(604, &["群组人数", "上限"], &["chat group", "members"]),
    fact(605, &["不存在"], &["does not exist"]),
    fact(
        606,
        &["群组共享文件 ID 为空", "上传或下载"],
        &["group shared file ID is empty", "upload or download"],
    ),
    fact(700, &["聊天室 ID", "为空"], &["chat room ID", "empty"]),
    fact(701, &["已在该聊天室", "成功"], &["already", "chat room", "success"]),
    fact(702, &["未加入该聊天室", "发送消息"], &["chat room", "join", "send a message"]),
    fact(703, &["权限", "例如", "管理员"], &["permission", "for example|such as", "owner", "admin"]),
    fact(704, &["聊天室人数", "上限"], &["chat room", "members"]),
    fact(705, &["不存在"], &["does not exist"]),
    // What the page prints for 900 is another code's text.
    fact(900, &["用户属性", "100 个"], &["user attributes", "100 users"]).never(&["推送", "push"]),
    // Whether a KB is 1,000 or 1,024 bytes the page does not say.
    fact(901, &["单个用户", "2 KB", "单个应用", "10 GB"], &["one user", "2 KB", "one app", "10 GB"])
        .never(&["1024", "1,024", "1000", "1,000"]),
];

const TICKET: &str = "https://agora-ticket.agora.io/";
const PLAN: [&str; 2] = [
    "https://docs.agora.io/cn/agora-chat/agora_chat_plan?platform=iOS#%E7%94%A8%E6%88%B7%E7%9B%B8%E5%85%B3",
    "https://docs.agora.io/en/agora-chat/reference/pricing-plan-details?platform=ios#user",
];
const PROJECT: [&str; 2] = [
    "https://docs.agora.io/cn/agora-chat/enable_agora_chat?platform=iOS#%E8%8E%B7%E5%8F%96%E5%8D%B3%E6%97%B6%E9%80%9A%E8%AE%AF%E9%A1%B9%E7%9B%AE%E4%BF%A1%E6%81%AF",
    "https://docs.agora.io/en/agora-chat/get-started/enable?platform=ios#get-the-information-of-the-agora-chat-project",
];
const REGISTER: [&str; 2] = [
    "https://docs.agora.io/cn/agora-chat/agora_chat_restful_reg?platform=RESTful#%E6%B3%A8%E5%86%8C%E5%8D%95%E4%B8%AA%E7%94%A8%E6%88%B7",
    "https://docs.agora.io/en/agora-chat/restful-api/user-system-registration",
];

/// The codes that lead to a page of the vendor's, and where to: in Chinese, in English.
const LINKS: [(i64, [&str; 2]); 9] = [
    (1, [TICKET; 2]),
    (3, [TICKET; 2]),
    (4, PLAN),
    (100, PROJECT),
    (208, REGISTER),
    (214, [TICKET; 2]),
    (303, [TICKET; 2]),
    (305, [TICKET; 2]),
    (404, [TICKET; 2]),
];

const LOCALES: [&str; 2] = ["zh-Hans", "en"];

/// The date of the vendor's page, in each of them.
const DATES: [&str; 2] = ["2022 年 3 月 24 日", "March 24, 2022"];

fn code(number: i64) -> Value {
    let codes = support::shipped_site().codes();
    codes
        .into_iter()
        .find(|code| code["code"] == number)
        .unwrap_or_else(|| panic!("{number} is not in errors.json"))
}

/// Fields of a code as one lower-case text, with ordinary spaces.
fn said(code: &Value, locale: &str, fields: &[&str]) -> String {
    let texts = fields.iter().filter_map(|field| code["descriptions"][locale][field]["text"].as_str());
    texts.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ").to_lowercase()
}

fn holds(text: &str, alternatives: &str) -> bool {
    alternatives.split('|').any(|words| text.contains(&words.to_lowercase()))
}

/// Every code has its row in the table, in the catalog's order.
#[test]
fn every_code_has_its_facts() {
    let listed: Vec<i64> = FACTS.iter().map(|fact| fact.code).collect();
    let shipped: Vec<i64> =
        support::shipped_site().codes().iter().map(|code| code["code"].as_i64().unwrap()).collect();
    assert_eq!(listed, shipped);
}

/// Each fact of the vendor's page is said in both languages, and nothing that would turn it round.
#[test]
fn no_fact_is_lost_or_turned_round() {
    let mut lost = Vec::new();
    for fact in &FACTS {
        let code = code(fact.code);
        for (locale, facts) in LOCALES.into_iter().zip([fact.chinese, fact.english]) {
            let text = said(&code, locale, &["message", "reason", "recovery"]);
            lost.extend(
                facts
                    .iter()
                    .filter(|words| !holds(&text, words))
                    .map(|words| format!("{locale} {}: `{words}` is missing", fact.code)),
            );
            lost.extend(
                fact.never
                    .iter()
                    .filter(|words| holds(&text, words))
                    .map(|words| format!("{locale} {}: `{words}` is said", fact.code)),
            );
        }
    }
    assert_eq!(lost, [""; 0]);
}

/// Links lead to the vendor's page in the reader's language, and nowhere that the catalog does not list.
#[test]
fn every_link_leads_to_the_right_page() {
    let known: Vec<&str> = [PLAN, PROJECT, REGISTER, [TICKET; 2]].concat();
    for shipped in support::shipped_site().codes() {
        let number = shipped["code"].as_i64().unwrap();
        for (index, locale) in LOCALES.into_iter().enumerate() {
            let fields = shipped["descriptions"][locale].as_object().unwrap();
            let markdown: String = fields.values().filter_map(|text| text["markdown"].as_str()).collect();
            let targets: Vec<&str> =
                markdown.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
            for target in &targets {
                assert!(known.contains(target), "{locale} {number}: {target}");
                assert!(
                    *target == TICKET || target.contains(["/cn/", "/en/"][index]),
                    "{locale} {number}: {target}"
                );
            }
            let expected = LINKS.iter().find(|(code, _)| *code == number).map(|(_, targets)| targets[index]);
            assert!(
                expected.is_none_or(|target| targets.contains(&target)),
                "{locale} {number}: {targets:?}"
            );
        }
    }
}

/// What earlier documentation got wrong: code, symbol that it printed (if any), and what the notes say of it.
const ERRATA: [(i64, Option<&str>, &str, &str); 9] = [
    (104, Some("AgoraChatErrorUsernameTooLong"), "105", "105"),
    (207, Some("AgoraChatErrorUserRAgoraChatoved"), "AgoraChatErrorUserRemoved", "AgoraChatErrorUserRemoved"),
    (217, None, "相反", "wrong way round|backwards"),
    (504, None, "超时", "timeout|timed out"),
    (
        604,
        Some("AgoraChatErrorGroupMAgoraChatbersFull"),
        "AgoraChatErrorGroupMembersFull",
        "AgoraChatErrorGroupMembersFull",
    ),
    (605, None, "较早版本的 iOS", "earlier versions of the iOS SDK"),
    (606, None, "较早版本的 iOS", "earlier versions of the iOS SDK"),
    (
        704,
        Some("AgoraChatErrorChatroomMAgoraChatbersFull"),
        "AgoraChatErrorChatroomMembersFull",
        "AgoraChatErrorChatroomMembersFull",
    ),
    (900, None, "第三方推送不支持", "third-party push not supported"),
];

/// Each error of the earlier documentation is corrected in a note on the page, in Markdown and in JSON.
#[test]
fn every_erratum_has_its_note() {
    let site = support::shipped_site();
    for (number, printed, chinese, english) in ERRATA {
        let code = code(number);
        for ((locale, date), expected) in LOCALES.into_iter().zip(DATES).zip([chinese, english]) {
            let note = said(&code, locale, &["note"]);
            assert!(holds(&note, expected), "{locale} {number}: {note}");
            let page = page(site, &format!("{locale}/chat/{number}.html"));
            let on_page = words_at(&page.select("main"), "#note .prose").unwrap();
            assert_eq!(on_page.replace('\u{a0}', " ").to_lowercase(), words(&note));
            let Some(printed) = printed else {
                continue;
            };
            assert!(holds(&note, printed), "{locale} {number}: {note}");
            let names: Vec<String> =
                page.select("#names code").iter().map(|name| name.text().to_string()).collect();
            assert_eq!(names, [printed], "{locale} {number}");
            assert!(site.text(&format!("{locale}/chat/{number}.md")).contains(&format!("`{printed}`")));
            assert_eq!(code["misprints"][0]["symbol"], printed);
            let source = code["misprints"][0]["source"][locale].as_str().unwrap();
            assert!(source.contains(date), "{source}");
        }
    }
}

/// A misprint finds its code in any letter case, and the answer says that it was one.
#[test]
fn explain_finds_a_misprint_and_says_so() {
    for (number, printed, _, _) in ERRATA {
        let Some(printed) = printed else {
            continue;
        };
        let mut command = support::tool("en");
        command.args(["explain", &printed.to_lowercase(), "--project"]).arg(support::shipped());
        let run = support::run(&mut command);
        let first = run.stdout.lines().next().unwrap_or_default();
        assert!(first.contains(printed) && first.contains(&number.to_string()), "{}", run.stdout);
        assert!(run.stdout.lines().any(|line| line.starts_with(&format!("{number}  "))), "{}", run.stdout);
    }
}

/// A misprint is no name: it is none of the symbols or aliases of any code.
#[test]
fn a_misprint_is_no_symbol_and_no_alias() {
    let codes = support::shipped_site().codes();
    let symbols: Vec<&str> =
        codes.iter().map(|code| code["symbols"][0]["symbol"].as_str().unwrap()).collect();
    for printed in ERRATA.iter().filter_map(|(_, printed, _, _)| *printed) {
        assert!(!symbols.contains(&printed), "{printed}");
    }
    assert!(codes.iter().all(|code| code["aliases"] == serde_json::json!([])));
}

/// 605 and 606 keep the assignment of the page that the catalog was made from.
#[test]
fn codes_605_and_606_are_as_the_page_has_them() {
    assert_eq!(code(605)["symbols"][0]["symbol"], "AgoraChatErrorGroupNotExist");
    assert_eq!(code(606)["symbols"][0]["symbol"], "AgoraChatErrorGroupSharedFileInvalidId");
}

/// Success and what a user can neither see nor change: the catalog says so, and there is no text for users, in any language or form.
#[test]
fn codes_that_are_not_for_users_have_no_text_for_them() {
    let site = support::shipped_site();
    let hidden: Vec<i64> = site
        .codes()
        .iter()
        .filter(|code| code["user_facing"] == false)
        .map(|code| code["code"].as_i64().unwrap())
        .collect();
    assert_eq!(hidden, [200, 404, 506, 601, 701]);
    for number in hidden {
        let code = code(number);
        for locale in LOCALES {
            assert!(code["descriptions"][locale]["user_message"].is_null(), "{locale} {number}");
        }
    }
}
