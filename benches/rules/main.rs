//! What the rules of `check` cost, beside what `pack` does with the same project.
//!
//! A project of 5,000 codes has a title and a reason for each in two languages: 10,000 texts a language. In each round it is analyzed with
//! every rule, and with all those off that can be; and its packs are compiled. The time is that of one thread.

#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use codegloss_engine::{Rule, Sources, analyze, analyze_packs};

const CODES: usize = 5000;
const ROUNDS: usize = 9;

/// The most that the rules may cost, as a share of `pack`.
const GOAL: f64 = 1.0;

/// Titles and reasons in both languages. `#` becomes the code.
const TEXTS: [[[&str; 2]; 2]; 5] = [
    [
        ["File # is too large", "`{ $name }` is larger than { $limit } MB, the limit of plan #."],
        ["文件 # 过大", "`{ $name }` 超过 { $limit } MB，这是套餐 # 的上限。"],
    ],
    [
        [
            "Session # expired",
            "Nobody used session # of { $name } for { $limit } minutes, so the server ended it.",
        ],
        ["会话 # 已过期", "{ $name } 的会话 # 闲置 { $limit } 分钟，已被服务器结束。"],
    ],
    [
        [
            "Account # has too many devices",
            "An account is logged in on at most { $limit } devices, and `{ $name }` is **one more**.",
        ],
        ["账号 # 的设备过多", "一个账号最多在 { $limit } 台设备上登录，`{ $name }` **超出了上限**。"],
    ],
    [
        [
            "Message # cannot be recalled",
            "The { $limit } hours in which { $name } can recall message # are over.",
        ],
        ["消息 # 无法撤回", "{ $name } 可以撤回消息 # 的 { $limit } 小时已过。"],
    ],
    [
        ["Group # is full", "Group # already has { $limit } members. Ask `{ $name }` to remove one."],
        ["群组 # 已满", "群组 # 已有 { $limit } 名成员。请 `{ $name }` 移除一名。"],
    ],
];

fn main() -> ExitCode {
    let with_all = project(|rule| rule.is_off().then_some("warning"));
    let with_none = project(|rule| rule.can_be_lowered().then_some("off"));
    let mut shares: Vec<[f64; 4]> = (0..ROUNDS)
        .map(|_| {
            let all = seconds(|| analyze(&with_all, None).diagnostics.len());
            let none = seconds(|| analyze(&with_none, None).diagnostics.len());
            let pack = seconds(|| {
                let resolved = analyze_packs(&with_none).resolved;
                resolved.and_then(|resolved| resolved.packs().ok()).map_or(0, |packs| packs.len())
            });
            [all, none, pack, (all - none) / pack]
        })
        .collect();
    let mut median = |column: usize| {
        shares.sort_by(|one, other| one[column].total_cmp(&other[column]));
        shares[ROUNDS / 2][column]
    };
    println!("analyzed with every rule: {:.2} s", median(0));
    println!("with those off that can be: {:.2} s", median(1));
    println!("packs: {:.2} s", median(2));
    let share = median(3);
    println!("the rules, as a share of the packs: {share:.2} (goal: at most {GOAL})");
    if share <= GOAL { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The project, with a level for rules.
fn project(level: impl Fn(Rule) -> Option<&'static str>) -> Sources {
    let levels = Rule::ALL.iter().filter_map(|&rule| Some(format!("{} = '{}'\n", rule.id(), level(rule)?)));
    let settings = format!(
        "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n[rules]\n{}",
        levels.collect::<String>()
    );
    let mut codes = String::new();
    for code in 1..=CODES {
        let arguments =
            "name = { type = 'string', example = 'cat.png' }\nlimit = { type = 'number', example = 20 }";
        // Writing to a string cannot fail.
        let _ = writeln!(codes, "[[code]]\ncode = {code}\n[code.args]\n{arguments}");
    }
    let messages = |language: usize, name: &str| {
        let texts = (1..=CODES).map(|code| {
            let [title, reason] =
                TEXTS[code % TEXTS.len()][language].map(|text| text.replace('#', &code.to_string()));
            format!("app-{code} = {title}\n    .reason = {reason}\n")
        });
        format!("app = {name}\n{}", texts.collect::<String>())
    };
    let files = [
        ("codegloss.toml", settings),
        ("catalog/app.toml", format!("domain = 'app'\n{codes}")),
        ("locales/en/app.ftl", messages(0, "App")),
        ("locales/zh-Hans/app.ftl", messages(1, "应用")),
    ];
    Sources::from_files(files.iter().map(|(path, text)| (*path, text.as_bytes()))).0
}

fn seconds<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed().as_secs_f64()
}
