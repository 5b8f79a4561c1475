//! What the build script wrote.

#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_docs,
    rust_2018_idioms,
    unused,
    unreachable_pub,
    reason = "the code generators of other projects follow their own rules"
)]

use std::fmt::Write as _;

use codegloss_runtime::{Catalog, Languages, Pack};

include!(concat!(env!("OUT_DIR"), "/forms.rs"));
include!(concat!(env!("OUT_DIR"), "/fluent_static.rs"));
include!(concat!(env!("OUT_DIR"), "/fluent_templates.rs"));
include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));
