//! Internal to codegloss: the tool and `codegloss-build` are made of it, and its interface promises nothing.
//!
//! Loads a project of error codes and their Fluent messages, checks it, and resolves it for everything that is made of it.
//!
//! ```
//! use codegloss_engine::{Sources, analyze};
//!
//! let files: [(&str, &[u8]); 3] = [
//!     ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
//!     ("catalog/web.toml", b"domain = 'web'\n[[code]]\ncode = 410\n"),
//!     ("locales/en/web.ftl", b"web = Web\nweb-410 = Gone\n"),
//! ];
//! let (sources, unreadable) = Sources::from_files(files);
//! let analysis = analyze(&sources, None);
//! assert!(unreadable.is_empty() && analysis.diagnostics.is_empty());
//! ```

#![cfg_attr(not(feature = "site"), allow(dead_code, reason = "much is for the site alone"))]

mod analysis;
mod cldr;
#[cfg(feature = "site")]
mod content;
mod diagnostics;
mod grouping;
pub mod negotiation;
#[cfg(test)]
mod oracle;
pub mod pack;
mod project;
mod rules;
mod source;
mod syntax;

pub use analysis::{Analysis, analyze_packs};
#[cfg(feature = "site")]
pub use analysis::{analyze, analyze_against, analyze_with};
pub use cldr::CLDR_VERSION;
#[cfg(feature = "site")]
pub use content::{
    address::{Address, List},
    list_pages::{LetterPage, MissingPage, PartPage, RangePage},
    lists::groups::CodeGroup,
    lists::letters::{Initial, Letter},
    lists::names::{CodeName, NameKind, Prefixes},
    lists::parts::{Part, PartGroup},
    lists::ranges::{CodeRange, CodeSpan},
    selection::Selection,
    site_map::{DataFile, Format, PageKind, STATIC},
};
pub use diagnostics::{
    Argument as DiagnosticArgument, Diagnostic, Finding, Fix, Levels, LineIndex, Localizer, MAX_FINDINGS,
    Rule, RuleScope, Severity, Span, environment_languages, hygiene, nearest,
};
pub use grouping::group_in_order;
pub use pack::evaluate::MessageSet;
pub use project::Shown;
pub use project::cache::Cache;
pub use project::catalog::rust_names;
pub use project::catalog::{
    Argument, ArgumentKind, Catalog, Cause, Code, CodeKey, Constant, Domain, Localized, MetaKey, MetaKind,
    MetaValue, Misprint, Status, Symbol,
};
pub use project::fields::{CAUSE_FIELDS, FIELDS, FieldInfo};
#[cfg(feature = "site")]
pub use project::glossary::{Glossary, GlossaryTerm, Usage};
pub use project::indices::{ByCode, ByDomain, ByLocale, CodeIndex, DomainIndex, IndexVec, LocaleIndex};
pub use project::locations::{Definitions, Place};
pub use project::release::Release;
pub use project::resolved::coverage::{Coverage, Share};
pub use project::resolved::facts::FACTS_FILE;
pub use project::resolved::packs::{LANGUAGES_FILE, Packed};
pub use project::resolved::translatable::{Translatable, TranslatableKind, TranslationState};
pub use project::resolved::{Former, Guide, LocaleTexts, Resolved, Snippet, Text};
#[cfg(feature = "site")]
pub use project::settings::color::{Color, DARK_PAPER, LIGHT_PAPER};
pub use project::settings::frame::{Frame, HeaderLink};
pub use project::settings::source_url::SourceUrl;
#[cfg(feature = "site")]
pub use project::settings::source_url::encoded_path;
pub use project::settings::{CodeKinds, DEFAULT_TARGET, Locale, PackContents, PackTarget, Settings};
#[cfg(feature = "site")]
pub use project::settings::{Logo, Look};
#[cfg(feature = "site")]
pub use project::translating::new_locale::{NewLocale, TagProblem};
#[cfg(feature = "site")]
pub use project::translating::originals::{Originals, TextSize};
#[cfg(feature = "site")]
pub use project::translating::stub::{Stub, stub};
#[cfg(feature = "site")]
pub use rules::{PartLink, part_links};
pub use source::{Asset, MAX_FILE_MIB, MAX_FILES, PROJECT_FILE, SourceFile, Sources, is_file_name};
pub use syntax::markdown::{
    Document, Heading, Image, Link, LongPart, LongText, Markdown, Page, Passage, Section, Setting,
    code_block, code_span, escape, grammar, grammars,
};
pub use syntax::pattern;
#[cfg(feature = "site")]
pub use syntax::picture::Picture;
pub use syntax::symbol::symbol_parts;
pub use syntax::toml::Located;
