//! How much a search downloads.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use super::{ready, search};
use crate::driver::{Browser, Setup};
use crate::host::{Host, Missing};
use crate::support::{self, Site};

/// The most bytes that a reader of two languages downloads to search ten thousand codes, compressed.
const MOST_BYTES: u64 = 150 * 1024;

/// A project of ten thousand codes in two languages, whose pages are next to nothing.
pub(super) fn ten_thousand() -> Site {
    let verbs = "Upload Download Create Delete Update List Join Leave Send Recall Verify Refresh Parse Open Close Sync Import Export Merge Split";
    let nouns = "Token Password Group File Message Device Invoice Session Channel Certificate Database Queue Bucket Webhook Report Account Region Quota Cluster Snapshot Profile Image Record Policy Gateway";
    let states = "Expired Missing TooLarge Denied Busy Timeout Corrupt Conflict Unsupported Disabled Duplicate Locked Malformed Exhausted Unreachable Revoked Pending Mismatch Truncated Overdue";
    let (verbs_zh, nouns_zh, states_zh) = (
        "上传 下载 创建 删除 更新 列出 加入 退出 发送 撤回 验证 刷新 解析 打开 关闭 同步 导入 导出 合并 拆分",
        "令牌 密码 群组 文件 消息 设备 发票 会话 频道 证书 数据库 队列 存储桶 回调 报告 账号 区域 配额 集群 快照 资料 图片 记录 策略 网关",
        "已过期 缺失 过大 被拒绝 繁忙 超时 已损坏 冲突 不支持 已禁用 重复 已锁定 格式有误 已耗尽 无法访问 已吊销 待处理 不匹配 被截断 已逾期",
    );
    let mut catalog = String::from("domain = 'api'\n");
    let mut english = String::from("api = API\n");
    let mut chinese = String::from("api = 接口\n");
    let mut code = 10_000;
    let split = |words: &'static str| words.split(' ');
    for (verb, verb_zh) in split(verbs).zip(split(verbs_zh)) {
        for (noun, noun_zh) in split(nouns).zip(split(nouns_zh)) {
            for (state, state_zh) in split(states).zip(split(states_zh)) {
                let (verb_small, state_small) = (verb.to_lowercase(), state.to_lowercase());
                writeln!(catalog, "[[code]]\ncode = {code}\nsymbol = 'ApiError{verb}{noun}{state}'").unwrap();
                writeln!(english, "\napi-{code} = {noun} {state_small}, could not {verb_small}").unwrap();
                writeln!(chinese, "\napi-{code} = {verb_zh}失败：{noun_zh}{state_zh}").unwrap();
                code += 1;
            }
        }
    }
    assert_eq!(code, 20_000);
    let settings = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n";
    let folder = support::temporary();
    support::write_tree(
        folder.path(),
        [
            ("codegloss.toml", settings.as_bytes()),
            ("catalog/api.toml", catalog.as_bytes()),
            ("locales/en/api.ftl", english.as_bytes()),
            ("locales/zh-Hans/api.ftl", chinese.as_bytes()),
            ("templates/code.html", b""),
            ("templates/code.md", b""),
            ("templates/table.md", b""),
            ("templates/index.html", b"{% extends \"layout.html\" %}"),
        ],
    );
    let out = support::temporary();
    support::build(folder.path(), out.path());
    Site { files: support::read_tree(out.path()), base: "https://example.com/" }
}

/// Ten thousand codes in two languages are a small download, compressed as hosts do.
#[test]
fn ten_thousand_codes_are_a_small_download() {
    let big: &'static Site = Box::leak(Box::new(ten_thousand()));
    let browser = Browser::start(Setup::default());
    let mut bytes = BTreeMap::new();
    for (name, site) in [("59", support::shipped_site()), ("10,000", big)] {
        let url = Host::start(site, Missing::Nearest).url("zh-Hans/index.html");
        ready(&browser, &url);
        let size = "(async () => { let bytes = 0; for (const script of document.scripts) { if (!script.src.includes('/search')) continue;
            const packed = new Blob([window.sources[new URL(script.src).pathname]]).stream().pipeThrough(new CompressionStream('gzip'));
            bytes += (await new Response(packed).arrayBuffer()).byteLength; } return bytes })()";
        // The page's policy lets nothing be fetched: the browser is given the files.
        let lists = site.files.iter().filter(|(path, _)| path.starts_with("assets/search"));
        let sources: BTreeMap<String, &str> = lists
            .map(|(path, bytes)| (format!("{}{path}", site.base_path()), std::str::from_utf8(bytes).unwrap()))
            .collect();
        browser.run(&format!("window.sources = {}", json!(sources)));
        let answer = browser.command(
            "Runtime.evaluate",
            &json!({ "expression": size, "returnByValue": true, "awaitPromise": true }),
        );
        let size = answer["result"]["value"].as_u64().unwrap_or_else(|| panic!("{answer}"));
        println!("{name} codes in two languages, and the script: {size} bytes");
        bytes.insert(name, size);
    }
    assert!(bytes["10,000"] < MOST_BYTES, "{bytes:?}");
    for (query, first) in [
        ("1", "api/10000"),
        ("14242", "api/14242"),
        ("令牌已过期", "api/10000"),
        ("过期的令牌", "api/10000"),
        ("senddatabasebu", "api/14204"),
        ("2026-01-02 ERROR ApiErrorSendDatabaseBusy (17) at 10:00", "api/14204"),
        ("databse busy send", "api/14204"),
        ("上传 file too large", "api/10062"),
    ] {
        assert_eq!(search(&browser, query)[0], first, "{query}");
    }
}
