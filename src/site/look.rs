//! What a publisher sets of the site's look, as templates and the stylesheet have it.

use std::fmt::Write as _;

use codegloss_engine::{Look, Picture, Sources};
use serde::Serialize;

/// The directives of every page. Nothing runs or loads but the site's own files.
const POLICY: [(&str, &str); 6] = [
    ("default-src", "'none'"),
    ("style-src", "'self'"),
    ("script-src", "'self'"),
    ("img-src", "'self' data:"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
];

/// What a project puts into every page's head.
const HEAD: &str = "site/head.html";

/// The theme's own logo.
pub(crate) const ICON: &str = "assets/icon.svg";

/// What templates see as `look`.
#[derive(Serialize)]
pub(crate) struct LookView {
    logo: LogoView,
    /// The Content-Security-Policy.
    policy: String,
    /// HTML at the end of every page's head.
    head: String,
}

#[derive(Serialize)]
struct LogoView {
    /// From the site's root.
    path: String,
    #[serde(rename = "type")]
    media_type: &'static str,
    width: u32,
    height: u32,
}

impl LookView {
    /// `icon` is the picture at [`ICON`], which stands in for a logo.
    pub(crate) fn new(look: &Look, project: &Sources, icon: Option<&[u8]>) -> Self {
        let logo = look.logo.as_ref().map(|logo| LogoView::new(&logo.path, &logo.picture));
        let icon = || Some(LogoView::new(ICON, &Picture::read(icon?)?));
        // A project's own icon may be a picture that does not say its size.
        let square = LogoView { path: ICON.to_owned(), media_type: "image/svg+xml", width: 32, height: 32 };
        Self {
            logo: logo.or_else(icon).unwrap_or(square),
            policy: policy(look),
            head: project.text(HEAD).map_or_else(String::new, |file| file.text.trim().to_owned()),
        }
    }
}

impl LogoView {
    fn new(path: &str, picture: &Picture) -> Self {
        Self {
            path: encoded(path),
            media_type: picture.media_type,
            width: picture.width,
            height: picture.height,
        }
    }
}

/// The publisher's colors, for the end of the stylesheet. Paper is white, whatever color it stands for on a screen.
pub(crate) fn css(look: &Look) -> String {
    let mut css = String::new();
    for (media, color) in
        [("screen", look.accent), ("screen and (prefers-color-scheme: dark)", look.accent_dark)]
    {
        if let Some(color) = color {
            let _ = write!(css, "\n@media {media} {{ :root {{ --accent: {color}; }} }}\n");
        }
    }
    css
}

fn policy(look: &Look) -> String {
    let mut directives: Vec<String> = Vec::new();
    for (name, sources) in POLICY {
        let more = look.sources.get(name).map(|sources| format!(" {}", sources.join(" ")));
        directives.push(format!("{name} {sources}{}", more.unwrap_or_default()));
    }
    for (name, sources) in &look.sources {
        if !POLICY.iter().any(|(known, _)| known == name) {
            directives.push(format!("{name} {}", sources.join(" ")));
        }
    }
    directives.join("; ")
}

/// A path as an address has it.
fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut address, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
        address
    })
}
