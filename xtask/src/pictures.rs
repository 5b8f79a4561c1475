//! The pictures of the READMEs: a code's page of the shipped site, in each language, light and dark. And pictures of every kind of page
//! for those who work on how pages look, which the tests' browser takes.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::root;

/// The folder of the pictures, in the workspace.
const FOLDER: &str = "docs/pictures";

/// The page, in the folder of each language.
const PAGE: &str = "chat/104.html";

/// Width and height in pixels: down to the phones that show the alert.
const SIZE: &str = "1280,808";

/// The numbers that Chromium has for the two.
const SCHEMES: [(&str, u8); 2] = [("dark", 0), ("light", 1)];

/// Builds the shipped site, and writes a picture for each language and color scheme.
pub(crate) fn run() -> Result<(), String> {
    let site = root().join("target/pictures");
    let built = Command::new("cargo")
        .args(["run", "--quiet", "--", "build", "--out"])
        .arg(&site)
        .current_dir(root())
        .status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("the shipped site cannot be built".to_owned());
    }
    fs::create_dir_all(root().join(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))?;
    for language in ["en", "zh-Hans"] {
        for (name, number) in SCHEMES {
            let picture = format!("{FOLDER}/page.{language}.{name}.png");
            take(&site.join(language).join(PAGE), number, &root().join(&picture))?;
            println!("{picture}");
        }
    }
    Ok(())
}

/// Takes pictures of every kind of page into `target/screenshots`; of those whose path contains `part` alone.
pub(crate) fn every_kind(part: &str) -> Result<(), String> {
    let arguments = "test --test browser -- --ignored --nocapture --exact screenshots::every_kind_of_page_in_every_width_theme_and_language";
    let taken = Command::new("cargo")
        .args(arguments.split(' '))
        .env("CODEGLOSS_SCREENSHOTS", part)
        .current_dir(root())
        .status();
    if taken.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err("not every page has its picture".to_owned())
    }
}

/// Takes a picture of a page with the Chromium that the browser tests use.
fn take(page: &Path, scheme: u8, picture: &Path) -> Result<(), String> {
    let taken = Command::new("chromium")
        // The page is the repository's own; containers run as root, where the sandbox refuses to start.
        .args(["--headless=new", "--no-sandbox", "--hide-scrollbars"])
        .arg(format!("--window-size={SIZE}"))
        .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
        .arg(format!("--screenshot={}", picture.display()))
        .arg(format!("file://{}", page.display()))
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("chromium: {error}; `cargo xtask test` installs it on Debian"))?;
    if taken.success() && picture.is_file() {
        Ok(())
    } else {
        Err(format!("no picture of {}", page.display()))
    }
}
