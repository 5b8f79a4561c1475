//! A built site in a real browser, from a host and from a disk, with scripts and without.
#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

mod accessibility;
mod copying;
mod design;
mod driver;
mod filters;
mod host;
mod javascript;
mod kinds;
mod languages;
mod lists;
mod loading;
mod looks;
mod markdown;
mod markup;
mod missing;
mod platforms;
mod pseudo;
mod right_to_left;
mod screenshots;
mod search;
mod short;
mod sidebar;
mod sites;
#[path = "../support/mod.rs"]
mod support;
mod theme;
