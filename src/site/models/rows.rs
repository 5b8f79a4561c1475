//! Codes in lists, by domain and group.

use codegloss_engine::{Address, CodeGroup, CodeIndex, CodeKey, DomainIndex, Located};
use codegloss_runtime::Field;
use serde::Serialize;

use super::platforms::{SymbolView, symbols};
use crate::site::context::{LocaleContext, Text};

#[derive(Clone, Debug, Serialize)]
pub(crate) struct DomainSection {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) href: String,
    pub(crate) count: usize,
    pub(crate) groups: Vec<GroupSection>,
    /// Where its codes are on other pages, the links to these.
    pub(crate) parts: Vec<PartLink>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct GroupSection {
    pub(crate) id: String,
    /// None for codes of no group.
    pub(crate) name: Option<Text>,
    pub(crate) codes: Vec<CodeRow>,
}

/// A part of a list, which is on another page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PartLink {
    /// The id that the group has in a list that is not split: a link from before the split leads here.
    pub(super) id: String,
    /// Of a group; of a range where that is all that is called so.
    pub(super) name: Option<Text>,
    /// Of a range: its first and its last code.
    pub(super) label: Option<String>,
    pub(super) count: usize,
    pub(super) href: String,
    /// What it is split into, where these are listed below it.
    pub(super) parts: Vec<PartLink>,
}

/// A code in a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CodeRow {
    pub(crate) code: String,
    pub(crate) href: String,
    pub(crate) href_md: String,
    pub(crate) symbols: Vec<SymbolView>,
    pub(crate) message: Text,
    /// Markdown on one line.
    pub(crate) message_md: String,
    /// Only in the table of all codes.
    #[serde(flatten)]
    pub(crate) fields: Option<RowFields>,
    pub(crate) status: &'static str,
    pub(crate) retryable: Option<bool>,
    pub(crate) misprints: Vec<String>,
}

/// A code's long fields as Markdown on one line.
#[derive(Clone, Debug, Serialize)]
#[allow(clippy::struct_field_names, reason = "templates call them so")]
pub(crate) struct RowFields {
    pub(crate) reason_md: Option<String>,
    pub(crate) recovery_md: Option<String>,
    pub(crate) user_message_md: Option<String>,
}

/// A row for a code, by its index.
type MakeRow<'a> = dyn Fn(CodeIndex) -> CodeRow + 'a;

/// The domains in `indices` with their groups and codes.
pub(crate) fn sections(
    context: LocaleContext<'_>,
    here: &Address,
    indices: impl Iterator<Item = DomainIndex>,
    row: &MakeRow<'_>,
) -> Vec<DomainSection> {
    let section = |domain| DomainSection {
        groups: groups(context, domain, row),
        ..DomainSection::new(context, here, domain)
    };
    indices.map(section).collect()
}

impl DomainSection {
    /// A domain without its codes.
    pub(super) fn new(context: LocaleContext<'_>, here: &Address, domain: DomainIndex) -> Self {
        Self {
            id: context.domain(domain).to_owned(),
            name: context.name(context.domain(domain)),
            href: here.link(&context.domain_list(domain)),
            count: context.codes(domain).len(),
            groups: Vec::new(),
            parts: Vec::new(),
        }
    }
}

/// The codes of a domain by group.
pub(super) fn groups(
    context: LocaleContext<'_>,
    domain: DomainIndex,
    row: &MakeRow<'_>,
) -> Vec<GroupSection> {
    let name = context.domain(domain);
    let section = |group: &CodeGroup| GroupSection {
        id: group.id.clone().unwrap_or_default(),
        name: group.id.as_deref().map(|group| context.group_name(name, group)),
        codes: group.codes.iter().map(|&code| row(code)).collect(),
    };
    context.selection.groups(domain).iter().map(section).collect()
}

/// A code in a list on the page `here`.
pub(crate) fn row(context: LocaleContext<'_>, here: &Address, index: CodeIndex) -> CodeRow {
    let code = context.code(index);
    CodeRow {
        code: code.key.to_string(),
        href: here.link(&context.address(index, "html")),
        href_md: context.markdown_link(here, &context.address(index, "md")),
        symbols: symbols(context, code),
        message: context.message(index),
        message_md: context.cell(here, index, Field::Message).unwrap_or_default(),
        fields: None,
        status: code.status.as_str(),
        retryable: code.retryable,
        misprints: code.misprints.iter().map(|misprint| misprint.symbol.clone()).collect(),
    }
}

/// Rows for those of a domain's codes that readers of the site see.
pub(crate) fn public_rows(
    context: LocaleContext<'_>,
    here: &Address,
    domain: DomainIndex,
    keys: &[Located<CodeKey>],
) -> Vec<CodeRow> {
    let codes = keys.iter().filter_map(|key| context.resolved.catalog.code(domain, &key.value));
    let public = codes.filter(|&code| context.code(code).is_public());
    public.map(|code| row(context, here, code)).collect()
}

/// A row of the table of all codes.
pub(crate) fn table_row(context: LocaleContext<'_>, here: &Address, index: CodeIndex) -> CodeRow {
    let fields = RowFields {
        reason_md: context.cell(here, index, Field::Reason),
        recovery_md: context.cell(here, index, Field::Recovery),
        user_message_md: context.cell(here, index, Field::UserMessage),
    };
    CodeRow { fields: Some(fields), ..row(context, here, index) }
}
