//! A service on a port of this machine, and clients of several versions and languages.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use codegloss_engine::{LANGUAGES_FILE, Sources, analyze_packs};
use codegloss_runtime::{Catalog, Languages, Pack, ProblemDetails};
use example_axum_problem::client::{self, told};
use example_axum_problem::{billing, files};
use serde_json::{Value, json};
use ureq::Agent;

const PROGRAM: &str = env!("CARGO_BIN_EXE_example-axum-problem");

/// The service, which ends with the test.
struct Service {
    process: Child,
    url: String,
}

impl Service {
    fn start() -> Self {
        let mut serve = Command::new(PROGRAM);
        let serve = serve.arg("serve").stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = serve.spawn().unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { process, url: url.trim_end().to_owned() }
    }

    /// The lines of its log.
    fn stop(mut self) -> String {
        self.process.kill().unwrap();
        let mut log = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What is answered to a reader of some languages: the status, three headers, the body.
fn get(url: &str, accept_language: &str) -> (u16, [String; 3], String) {
    let agent =
        Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(10)));
    let agent = Agent::new_with_config(agent.build());
    let mut answer = agent.get(url).header("accept-language", accept_language).call().unwrap();
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    let headers = ["content-type", "content-language", "vary"].map(header);
    (answer.status().as_u16(), headers, answer.body_mut().read_to_string().unwrap())
}

/// An answer is in the language of its request, and the log in the project's own.
#[test]
fn an_answer_is_in_its_readers_language() {
    let service = Service::start();
    let url = format!("{}/files/photo.png", service.url);
    let (status, headers, body) = get(&url, "de;q=0.9, zh-CN;q=0.8");
    assert_eq!(status, 404);
    assert_eq!(headers, ["application/problem+json", "zh-Hans", "Accept-Language"]);
    let expected = json!({
        "type": "https://errors.example.com/e/404.html",
        "title": "未找到 photo.png",
        "status": 404,
        "domain": "files",
        "code": "404",
        "arguments": { "name": "photo.png" },
        "localized_message": { "locale": "zh-Hans", "message": "photo.png 已不存在。" },
    });
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected);
    let titles = ["ru", "en-GB", "de", ""].map(|reader| {
        let (_, [_, language, _], body) = get(&url, reader);
        let problem: ProblemDetails = serde_json::from_str(&body).unwrap();
        (language, problem.title().unwrap().to_owned())
    });
    let english = || ("en".to_owned(), "photo.png not found".to_owned());
    let russian = ("ru".to_owned(), "Файл photo.png не найден".to_owned());
    assert_eq!(titles, [russian, english(), english(), english()]);
    let log = service.stop();
    assert_eq!(log, "files/404: photo.png not found\n".repeat(5));
}

/// A client says the same error in the language of its user. A text that looks like a number stays a text, and a number keeps its zeros.
#[test]
fn a_client_says_the_same_error_in_another_language() {
    let service = Service::start();
    let (status, _, body) = get(&format!("{}/accounts/2024", service.url), "en");
    assert_eq!(status, 402);
    let shown = ["en", "zh-CN", "ru"].map(|user| client::show(&body, user).unwrap());
    let expected = [
        "Add 12.50 euros to account 2024.",
        "请为账户 2024 充值 12.50 欧元。",
        "Пополните счёт 2024 на 12,50 евро.",
    ];
    assert_eq!(shown, expected);
    let error = serde_json::from_str::<billing::Error>(&body).unwrap();
    assert_eq!(
        error,
        billing::Error::balance_low("12.50".parse::<codegloss_runtime::Number>().unwrap(), "2024")
    );

    let url = format!("{}/files/photo.png", service.url);
    let (status, body) = client::put(&url, "zh", &[0; 2000]).unwrap();
    assert_eq!(status, 413);
    assert_eq!(
        serde_json::from_str::<files::Error>(&body).unwrap(),
        files::Error::file_too_large("photo.png", 1)
    );
    assert_eq!(client::put(&url, "zh", &[0; 1000]).unwrap(), (201, String::new()));

    let mut ask = Command::new(PROGRAM);
    let said = ask.args(["ask", &url, "zh", "ru"]).output().unwrap().stdout;
    let expected = "413 Не удалось сохранить photo.png. Выберите файл размером не более 1 КБ.\n";
    assert_eq!(String::from_utf8(said).unwrap(), expected);
}

/// The packs of version 1, which lacks the code that version 2 added.
fn packs_of_version_1() -> (Vec<Vec<u8>>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let errors = concat!(env!("CARGO_MANIFEST_DIR"), "/errors");
    for path in [
        "codegloss.toml",
        "catalog/files.toml",
        "catalog/billing.toml",
        "locales/en/errors.ftl",
        "locales/zh-Hans/errors.ftl",
        "locales/ru/errors.ftl",
    ] {
        let text = std::fs::read_to_string(format!("{errors}/{path}")).unwrap();
        let (before, _) = text.split_once("# Since version 2.").unwrap_or((&text, ""));
        let (before, after) = before.split_once("billing-upload-limit = ").unwrap_or((before, ""));
        let after = after.find("\ngeneric-user-message").map_or("", |start| &after[start..]);
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, format!("{before}{after}")).unwrap();
    }
    let (sources, _) = Sources::read_for_packs(folder.path());
    let packs = analyze_packs(&sources).resolved.unwrap().packs().unwrap();
    let (table, packs): (Vec<_>, Vec<_>) = packs.into_iter().partition(|(name, _)| name == LANGUAGES_FILE);
    (packs.into_iter().map(|(_, bytes)| bytes).collect(), table.into_iter().next().unwrap().1)
}

/// A client that was built before the service got a new code shows what the service says, in the language that it asked for; what it knows,
/// it still says in its user's language.
#[test]
fn an_older_client_says_what_is_true() {
    let service = Service::start();
    let (files, table) = packs_of_version_1();
    let packs: Vec<Pack<'_>> = files.iter().map(|bytes| Pack::open(bytes).unwrap()).collect();
    let older = Catalog::open(&packs, Languages::open(&table).unwrap()).unwrap();
    let received = |body: &str| {
        let problem: ProblemDetails = serde_json::from_str(body).unwrap();
        older.received(problem.into_remote_error().unwrap())
    };
    let url = format!("{}/files/last.png", service.url);
    let (status, body) = client::put(&url, "zh-CN", &[]).unwrap();
    assert_eq!(status, 429);
    let error = received(&body);
    assert!(error.describe("en").is_none());
    assert_eq!(told(&error, "zh-CN").unwrap(), "今天已保存 21 个文件，请明天再试。");
    assert_eq!(error.user_message_or_generic("ru").unwrap().locale(), Some("zh-Hans"));
    assert_eq!(client::show(&body, "ru").unwrap(), "Сегодня сохранён 21 файл. Попробуйте завтра.");
    let (_, _, body) = get(&format!("{}/files/a.png", service.url), "en");
    assert_eq!(told(&received(&body), "ru").unwrap(), "Файла a.png здесь больше нет.");
}
