//! Loads a project of error codes and their Fluent messages, checks it, and resolves it for everything that is made of it.
//!
//! ```
//! use codegloss_build::{Sources, analyze};
//!
//! let files: [(&str, &[u8]); 3] = [
//!     ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
//!     ("catalog/web.toml", b"domain = 'web'\n[[code]]\ncode = 404\n"),
//!     ("locales/en/web.ftl", b"web = Web\nweb-404 = Not found\n"),
//! ];
//! let (sources, unreadable) = Sources::from_files(files);
//! let analysis = analyze(&sources, None);
//! assert!(unreadable.is_empty() && analysis.diagnostics.is_empty());
//! ```

mod analysis;
mod build_script;
mod catalog;
mod catalog_load;
mod check_catalog;
mod check_files;
mod check_messages;
mod cldr;
mod color;
mod diagnostic;
mod fold;
mod ftl;
pub mod languages;
mod markdown;
mod messages;
mod number_options;
#[cfg(test)]
mod oracle;
pub mod pack;
mod packs;
mod pages;
pub mod pattern;
mod picture;
mod places;
mod resolve;
mod resolved;
mod selection;
mod settings;
mod shown;
mod snippet;
mod source;
mod source_url;
mod symbol;
mod table;
mod typed_layer;
mod wording;

pub use analysis::{Analysis, analyze};
pub use build_script::{BuildError, GENERATED_FILE, build_script};
pub use catalog::{
    Argument, ArgumentKind, Catalog, Code, CodeKey, Constant, Domain, Localized, Misprint, Status, Symbol,
};
pub use cldr::CLDR_VERSION;
pub use color::{Color, DARK_PAPER, LIGHT_PAPER};
pub use diagnostic::{Argument as DiagnosticArgument, Diagnostic, Rule, Severity, Span, nearest};
pub use markdown::{Document, LongPart, LongText, Page, code_span, escape};
pub use packs::LANGUAGES_FILE;
pub use picture::Picture;
pub use places::Place;
pub use resolved::{Guide, LocaleTexts, Resolved, Text};
pub use selection::Phrases;
pub use settings::{Locale, Logo, Look, PackContents, Settings};
pub use shown::Shown;
pub use snippet::Snippet;
pub use source::{MAX_FILE_MIB, MAX_FILES, PROJECT_FILE, SOURCE_FOLDERS, SourceFile, Sources};
pub use source_url::SourceUrl;
pub use symbol::symbol_parts;
pub use table::Located;
pub use wording::Wording;
