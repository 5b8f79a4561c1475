//! How a publisher's site looks and what its pages may load, from `[site]`: a logo, colors, more sources.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Finding};
use crate::project::settings::color::{BLACK, Color, DARK_PAPER, LIGHT_PAPER, MIN_CONTRAST, WHITE};
use crate::source::Sources;
use crate::syntax::picture::Picture;
use crate::syntax::toml::{Item, Table};

/// What a publisher changes about the theme without touching a template.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Look {
    /// The picture beside the site's name and in the browser's tab, in the place of the theme's own.
    pub logo: Option<Logo>,
    /// The color of links, numbers and buttons on a light page.
    pub accent: Option<Color>,
    /// The same on a dark page.
    pub accent_dark: Option<Color>,
    /// What pages may load beside the site's own files: sources by directive of the Content-Security-Policy.
    pub sources: BTreeMap<&'static str, Vec<String>>,
}

impl Look {
    /// Whether pages may load a picture of another host: `img-src` has its host, or its host and a path that it is at.
    #[cfg(feature = "site")]
    pub(crate) fn allows_picture(&self, address: &str) -> bool {
        let Some((host, path)) = address.strip_prefix("https://").map(split_host) else { return false };
        let sources = self.sources.get("img-src").into_iter().flatten();
        sources.filter_map(|source| source.strip_prefix("https://")).map(split_host).any(|(name, folder)| {
            let is_host = match name.strip_prefix('*') {
                Some(end) => host.len() > end.len() && host.ends_with(end),
                None => host == name,
            };
            is_host
                && (path == folder
                    || folder.is_empty()
                    || (folder.ends_with('/') && path.starts_with(folder)))
        })
    }
}

/// An address without its scheme, cut before its path.
#[cfg(feature = "site")]
fn split_host(address: &str) -> (&str, &str) {
    address.split_at(address.find('/').unwrap_or(address.len()))
}

/// A picture among the static files.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logo {
    /// Its path from the site's root.
    pub path: String,
    /// What it is.
    pub picture: Picture,
}

/// What WCAG asks of good contrast. A color that codegloss chooses itself has it.
const GOOD_CONTRAST: f64 = 7.0;

/// The directives that name what a page loads. The others are the theme's own matter.
const DIRECTIVES: [&str; 9] = [
    "connect-src",
    "font-src",
    "frame-src",
    "img-src",
    "manifest-src",
    "media-src",
    "script-src",
    "style-src",
    "worker-src",
];

/// Takes the keys of `[site]` that are about looks.
pub(super) fn load(site: &mut Table<'_>, sources: &Sources, findings: &mut Diagnostics) -> Look {
    let logo = site.take("logo").and_then(|item| logo(&item, sources, findings));
    let mut look = Look { logo, ..Look::default() };
    if let Some(mut colors) = site.table("colors", findings) {
        look.accent = colors.take("accent").and_then(|item| readable(&item, Theme::Light, findings));
        look.accent_dark = match colors.take("accent-dark") {
            Some(item) => readable(&item, Theme::Dark, findings),
            None => look.accent.map(|accent| accent.adjust_contrast(WHITE, DARK_PAPER, GOOD_CONTRAST)),
        };
        colors.deny_unknown_keys(findings);
    }
    if let Some(mut policy) = site.table("content-security-policy", findings) {
        for directive in DIRECTIVES {
            let allowed: Vec<String> = policy
                .array(directive, findings)
                .iter()
                .filter_map(|item| source(directive, item, findings))
                .collect();
            if !allowed.is_empty() {
                look.sources.insert(directive, allowed);
            }
        }
        policy.deny_unknown_keys(findings);
    }
    look
}

fn logo(item: &Item<'_>, sources: &Sources, findings: &mut Diagnostics) -> Option<Logo> {
    let path = item.string(findings)?.value;
    let file = format!("site/static/{path}");
    let picture = sources.asset(&file).and_then(Picture::of);
    if picture.is_none() {
        let suggestion = similar_picture(&path, sources, findings);
        item.invalid(|key, value| Finding::InvalidValueLogo { key, value, suggestion }, findings);
    }
    picture.map(|picture| Logo { path, picture })
}

/// The picture that was perhaps meant: from the root of the project or of the site, in another folder, or misspelled.
fn similar_picture(path: &str, sources: &Sources, findings: &mut Diagnostics) -> Option<String> {
    const STATIC: &str = "site/static/";
    let pictures =
        sources.assets(STATIC).filter(|(path, asset)| *path != STATIC && Picture::of(asset).is_some());
    let pictures: Vec<&str> = pictures.map(|(path, _)| &path[STATIC.len()..]).collect();
    let meant = path.trim_start_matches("./").trim_start_matches('/');
    let meant = meant.strip_prefix(STATIC).or_else(|| meant.strip_prefix("static/")).unwrap_or(meant);
    let name = |path: &str| path.rsplit('/').next().map(str::to_owned);
    let same = pictures.iter().find(|picture| **picture == meant);
    let moved = || pictures.iter().find(|picture| name(picture) == name(meant));
    let known = same.or_else(moved).map(|picture| (*picture).to_owned());
    known.or_else(|| findings.nearest(meant, pictures.iter().copied()))
}

/// What a color is read on.
#[derive(Clone, Copy)]
enum Theme {
    Light,
    Dark,
}

/// A color of texts on pages of this theme; one that is too near to theirs is taken as it is, and reported.
fn readable(item: &Item<'_>, theme: Theme, findings: &mut Diagnostics) -> Option<Color> {
    let (paper, end) = match theme {
        Theme::Light => (LIGHT_PAPER, BLACK),
        Theme::Dark => (DARK_PAPER, WHITE),
    };
    let Some(color) = Color::parse(&item.string(findings)?.value) else {
        item.invalid(|key, value| Finding::InvalidValueColor { key, value }, findings);
        return None;
    };
    let contrast = color.contrast(paper);
    if contrast < MIN_CONTRAST {
        // Rounded down: what is not enough must not look like it.
        let contrast = format!("{:.2}", (contrast * 100.0).floor() / 100.0);
        let suggestion = color.adjust_contrast(end, paper, MIN_CONTRAST).to_string();
        let (color, paper) = (color.to_string(), paper.to_string());
        let finding = match theme {
            Theme::Light => Finding::LowContrastLight { color, paper, contrast, suggestion },
            Theme::Dark => Finding::LowContrastDark { color, paper, contrast, suggestion },
        };
        findings.emit(finding, item.span());
    }
    Some(color)
}

/// A source expression that names what it allows: a host, the site itself, or one script or style by its hash.
fn source(directive: &str, item: &Item<'_>, findings: &mut Diagnostics) -> Option<String> {
    let text = item.string(findings)?.value;
    let is_safe = match text.as_str() {
        "'self'" => true,
        // Code in an address is code in the page.
        "data:" | "blob:" => !matches!(directive, "script-src" | "style-src"),
        _ => is_hash(&text) || is_host(&text),
    };
    if !is_safe {
        item.invalid(|key, value| Finding::InvalidValueContentSource { key, value }, findings);
    }
    is_safe.then_some(text)
}

fn is_hash(text: &str) -> bool {
    let hash = text.strip_prefix("'sha").and_then(|rest| rest.strip_suffix('\''));
    let value =
        hash.and_then(|hash| ["256-", "384-", "512-"].iter().find_map(|kind| hash.strip_prefix(kind)));
    value.is_some_and(|value| {
        !value.is_empty()
            && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=-_".contains(&byte))
    })
}

fn is_host(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("wss://"));
    // `*.example.org` names the hosts of one owner, `*` and `*.org` everybody's.
    let name = host.and_then(|host| match host.strip_prefix("*.") {
        Some(name) => {
            let end = name.find(['/', ':']).unwrap_or(name.len());
            name[..end].trim_end_matches('.').contains('.').then_some(name)
        }
        None => Some(host),
    });
    name.is_some_and(|name| {
        name.starts_with(|first: char| first.is_ascii_alphanumeric())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/:%".contains(&byte))
    })
}
