//! A publisher's logo, colors and head.

use std::fmt::Write as _;

use codegloss_engine::{Asset, DARK_PAPER, LIGHT_PAPER, Look, Picture, Sources, encoded_path};
use serde::Serialize;

use super::csp;

/// A project's own HTML for every page's head.
const HEAD: &str = "site/head.html";

/// The theme's own logo.
pub(super) const ICON: &str = "assets/icon.svg";

/// What templates see as `look`.
#[derive(Serialize)]
pub(super) struct Branding {
    logo: LogoView,
    /// The background of light and of dark pages.
    paper: String,
    paper_dark: String,
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

impl Branding {
    /// `icon` is the picture at [`ICON`], which is the logo of projects without one.
    pub(super) fn new(look: &Look, project: &Sources, icon: Option<&Asset>) -> Self {
        let logo = look.logo.as_ref().map(|logo| LogoView::new(&logo.path, &logo.picture));
        let icon = || Some(LogoView::new(ICON, &Picture::of(icon?)?));
        // A project's own icon may be a picture without a size.
        let square = LogoView { path: ICON.to_owned(), media_type: "image/svg+xml", width: 32, height: 32 };
        Self {
            logo: logo.or_else(icon).unwrap_or(square),
            paper: LIGHT_PAPER.to_string(),
            paper_dark: DARK_PAPER.to_string(),
            policy: csp::policy(look),
            head: project.text(HEAD).map_or_else(String::new, |file| file.text.trim().to_owned()),
        }
    }
}

impl LogoView {
    fn new(path: &str, picture: &Picture) -> Self {
        Self {
            path: encoded_path(path),
            media_type: picture.media_type,
            width: picture.width,
            height: picture.height,
        }
    }
}

/// The backgrounds, for the beginning of the stylesheet: `check` measures contrast against them.
pub(super) fn paper() -> String {
    format!(":root {{ --paper: light-dark({LIGHT_PAPER}, {DARK_PAPER}); }}\n")
}

/// The publisher's colors, for the end of the stylesheet. They are not printed: paper is white.
pub(crate) fn colors(look: &Look) -> String {
    let mut css = String::new();
    for (name, color) in [("accent-light", look.accent), ("accent-dark", look.accent_dark)] {
        if let Some(color) = color {
            let _ = write!(css, "\n@media screen {{ :root {{ --{name}: {color}; }} }}\n");
        }
    }
    css
}
