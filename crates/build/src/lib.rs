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
mod cargo_report;
mod catalog;
mod catalog_load;
mod check_catalog;
mod check_files;
mod check_invisible;
mod check_messages;
mod cldr;
mod color;
mod diagnostic;
mod fold;
mod ftl;
pub mod hygiene;
mod invisible;
pub mod languages;
mod line_index;
mod mapped_text;
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
mod suggestions;
mod symbol;
mod table;
mod typed_layer;
mod wording;

pub use analysis::{Analysis, analyze, analyze_packs};
pub use build_script::{BuildError, GENERATED_FILE, Options, Warnings, build_script};
pub use catalog::{
    Argument, ArgumentKind, Catalog, Code, CodeKey, Constant, Domain, Localized, Misprint, Status, Symbol,
};
pub use cldr::CLDR_VERSION;
pub use color::{Color, DARK_PAPER, LIGHT_PAPER};
pub use diagnostic::{Argument as DiagnosticArgument, Diagnostic, Rule, Severity, Span};
pub use line_index::LineIndex;
pub use markdown::{Document, LongPart, LongText, Page, code_span, escape};
pub use packs::LANGUAGES_FILE;
pub use picture::Picture;
pub use places::Place;
pub use resolved::{Guide, LocaleTexts, Resolved, Text};
pub use selection::Phrases;
pub use settings::{Locale, Logo, Look, PackContents, Settings};
pub use shown::Shown;
pub use snippet::Snippet;
pub use source::{
    MAX_FILE_MIB, MAX_FILES, PACK_FOLDERS, PROJECT_FILE, SOURCE_FOLDERS, SourceFile, Sources, is_file_name,
};
pub use source_url::SourceUrl;
pub use suggestions::nearest;
pub use symbol::symbol_parts;
pub use table::Located;
pub use wording::Wording;
