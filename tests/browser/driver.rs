//! A browser, steered over `WebDriver` (W3C) through chromedriver.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

/// How a browser is set up.
#[derive(Clone, Copy)]
pub(crate) struct Setup {
    /// What the reader's languages are, the first one first: `zh-CN,zh`.
    pub(crate) languages: &'static str,
    pub(crate) scripts: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { languages: "en-US,en", scripts: true }
    }
}

/// A running browser with one window. It ends with its owner.
pub(crate) struct Browser {
    agent: ureq::Agent,
    session: String,
    driver: Child,
    /// Held open: chromedriver would end when it cannot print.
    _output: Output,
}

type Output = BufReader<ChildStdout>;

impl Browser {
    pub(crate) fn start(setup: Setup) -> Self {
        let chromium = find(&["chromium", "google-chrome", "chromium-browser"]);
        let (driver, output, port) = (0..10).find_map(|_| driver()).expect("chromedriver says its port");
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)));
        let mut browser =
            Self { agent: config.build().into(), session: String::new(), driver, _output: output };
        let mut arguments = vec![
            "--headless=new",
            "--window-size=1200,900",
            "--hide-scrollbars",
            "--force-prefers-reduced-motion",
            "--no-first-run",
        ];
        // Chromium's sandbox refuses to run as root, as containers do.
        if is_root() {
            arguments.push("--no-sandbox");
        }
        let mut settings = json!({ "intl.accept_languages": setup.languages });
        if !setup.scripts {
            settings["profile.managed_default_content_settings.javascript"] = 2.into();
        }
        let options = json!({ "binary": chromium, "args": arguments, "prefs": settings });
        let wanted = json!({ "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } });
        let root = format!("http://127.0.0.1:{port}/session");
        let capabilities = json!({ "capabilities": { "alwaysMatch": wanted } });
        let answer = browser.send(&root, &capabilities);
        browser.session = format!("{root}/{}", answer["sessionId"].as_str().expect("a session"));
        browser
    }

    /// Opens an address and waits until it is loaded.
    pub(crate) fn open(&self, url: &str) {
        self.post("url", &json!({ "url": url }));
    }

    /// The address of the page that is shown.
    pub(crate) fn url(&self) -> String {
        self.run("return location.href").as_str().expect("an address").to_owned()
    }

    /// Waits until a page stands at an address that ends so: pages lead on by themselves.
    pub(crate) fn wait_for(&self, ending: &str) {
        for _ in 0..100 {
            if self.url().ends_with(ending) && self.run("return document.readyState") == "complete" {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{} does not end with {ending}", self.url());
    }

    /// Clicks what a selector finds first, as a pointer does.
    pub(crate) fn click(&self, selector: &str) {
        let found = self.post("element", &json!({ "using": "css selector", "value": selector }));
        let element = found.as_object().and_then(|element| element.values().next()).expect("an element");
        self.post(&format!("element/{}/click", element.as_str().expect("an id")), &json!({}));
    }

    /// Runs the body of a function in the page, also where pages may run none of their own. A promise is waited for.
    pub(crate) fn run(&self, body: &str) -> Value {
        let expression = format!("(() => {{ {body} }})()");
        let how = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.command("Runtime.evaluate", &how);
        assert!(answer.get("exceptionDetails").is_none(), "{body:.1000}: {answer}");
        answer["result"]["value"].clone()
    }

    /// A text of the page.
    pub(crate) fn text(&self, body: &str) -> String {
        self.run(body).as_str().unwrap_or_else(|| panic!("{body} gives no text")).to_owned()
    }

    /// A command of the `DevTools` protocol.
    pub(crate) fn command(&self, name: &str, parameters: &Value) -> Value {
        self.post("goog/cdp/execute", &json!({ "cmd": name, "params": parameters }))
    }

    /// What the console got since it was last asked: errors, refusals of the security policy, failed requests.
    pub(crate) fn console(&self) -> Vec<String> {
        let entries = self.post("se/log", &json!({ "type": "browser" }));
        let entries = entries.as_array().expect("a list");
        entries.iter().map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Makes the window as wide as this many CSS pixels.
    pub(crate) fn narrow(&self, width: u32) {
        self.screen(width, 800);
    }

    /// Makes the window this many CSS pixels wide and high.
    pub(crate) fn screen(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        self.command("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Presses a key, as a keyboard does.
    pub(crate) fn press(&self, key: &str) {
        let text = if key.chars().count() == 1 { key } else { "" };
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            "ArrowUp" => 38,
            "ArrowDown" => 40,
            _ => 0,
        };
        for kind in ["keyDown", "keyUp"] {
            let text = match kind {
                "keyUp" => "",
                // A link is followed by the character that the key makes.
                _ if key == "Enter" => "\r",
                _ => text,
            };
            let key = json!({ "type": kind, "key": key, "text": text, "windowsVirtualKeyCode": code });
            self.command("Input.dispatchKeyEvent", &key);
        }
    }

    /// Lets the reader prefer `light` or `dark` pages.
    pub(crate) fn theme(&self, name: &str) {
        self.media(&json!([{ "name": "prefers-color-scheme", "value": name }]));
    }

    /// Sets features of the media, such as `prefers-reduced-motion`.
    pub(crate) fn media(&self, features: &Value) {
        self.command("Emulation.setEmulatedMedia", &json!({ "features": features }));
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.send(&format!("{}/{path}", self.session), body)
    }

    fn send(&self, url: &str, body: &Value) -> Value {
        let mut answer = self.agent.post(url).send_json(body).expect("chromedriver answers");
        let status = answer.status();
        let mut json: Value = answer.body_mut().read_json().expect("chromedriver answers JSON");
        assert!(status.is_success(), "{url} {body}: {}", json["value"]["message"]);
        json["value"].take()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ends the browser; its driver is ended below.
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// The first of these programs in the search path.
fn find(names: &[&str]) -> PathBuf {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let found = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file());
    found.unwrap_or_else(|| {
        panic!("{} is not installed: `apt-get install chromium chromium-driver fonts-noto-cjk`, then `cargo xtask test`", names[0])
    })
}

/// Chromedriver, what it prints, and the port that it chose; `None` when another process took that port meanwhile.
fn driver() -> Option<(Child, Output, u16)> {
    let mut driver = Command::new(find(&["chromedriver"]))
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver starts");
    let mut output = BufReader::new(driver.stdout.take().expect("its output"));
    let port = output.by_ref().lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.rsplit_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    if port.is_none() {
        driver.wait().expect("chromedriver ends");
    }
    Some((driver, output, port?))
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
