//! All that is said of a code: on its page, in Markdown, and on the page of everything.

use codegloss_engine::{Address, Cause, Code, CodeIndex, symbol_parts};
use codegloss_runtime::Field;
use serde::Serialize;

use super::article::{Article, article};
use super::edit_links::{EditLink, message_link, untranslated};
use super::history::{History, history};
use super::meta::{MetaView, meta};
use super::platforms::{SymbolView, calls, platforms_of_any, platforms_without, symbols};
use super::rows::{CodeRow, public_rows};
use super::user_messages::{UserMessage, user_messages};
use crate::site::context::{LocaleContext, Text};

/// What templates see as `code`.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CodeView {
    pub(crate) code: String,
    pub(crate) domain: String,
    pub(crate) domain_name: Text,
    pub(crate) domain_href: String,
    pub(crate) group: Option<GroupLink>,
    pub(crate) name: String,
    pub(crate) symbols: Vec<SymbolView>,
    /// The ids of the platforms without a symbol for a code that has one on others.
    pub(crate) lacks: Vec<String>,
    /// The calls that return the code.
    pub(crate) raised_by: Vec<SymbolView>,
    /// The `data-on` of all of them together.
    pub(crate) raised_on: String,
    #[serde(flatten)]
    pub(crate) texts: Texts,
    #[serde(flatten)]
    pub(crate) markdown: MarkdownTexts,
    pub(crate) causes: Vec<CauseView>,
    pub(crate) long_text: Option<Article>,
    pub(crate) user_facing: bool,
    /// The text for the app's user, in every language.
    pub(crate) said: Vec<UserMessage>,
    pub(crate) aliases: Vec<String>,
    pub(crate) misprints: Vec<MisprintView>,
    pub(crate) retryable: Option<bool>,
    pub(crate) status: &'static str,
    pub(crate) since: Option<String>,
    pub(crate) replaced_by: Option<CodeRow>,
    pub(crate) history: Option<History>,
    pub(crate) see_also: Vec<CodeRow>,
    pub(crate) arguments: Vec<ArgumentView>,
    /// The project's own facts that pages show.
    pub(crate) meta: Vec<MetaView>,
    /// The link to this code's message.
    pub(crate) improve: Option<EditLink>,
    /// The language of most of the page, where that is not its own.
    pub(crate) untranslated: Option<String>,
}

/// The fields of a code.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Texts {
    pub(crate) message: Text,
    pub(crate) reason: Option<Text>,
    pub(crate) recovery: Option<Text>,
    pub(crate) user_message: Option<Text>,
    pub(crate) note: Option<Text>,
}

/// The fields of a code as Markdown.
#[derive(Clone, Debug, Serialize)]
#[allow(clippy::struct_field_names, reason = "templates call them so")]
pub(crate) struct MarkdownTexts {
    pub(crate) message_md: String,
    pub(crate) reason_md: Option<String>,
    pub(crate) recovery_md: Option<String>,
    pub(crate) user_message_md: Option<String>,
    pub(crate) note_md: Option<String>,
}

/// One of the causes of a code.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CauseView {
    /// The id of its part of the page.
    pub(crate) id: String,
    pub(crate) message: Text,
    pub(crate) recovery: Option<Text>,
    pub(crate) message_md: String,
    pub(crate) recovery_md: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct GroupLink {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) href: String,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct MisprintView {
    pub(crate) symbol: String,
    /// The symbol cut at the borders of its words.
    pub(crate) parts: Vec<String>,
    pub(crate) source: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct ArgumentView {
    pub(crate) name: String,
    /// The name cut at the borders of its words.
    pub(crate) parts: Vec<String>,
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    /// The values of a choice.
    pub(crate) values: Vec<String>,
    /// As a text of the page's language has it.
    pub(crate) example: String,
}

impl Texts {
    /// Those that a code may lack.
    pub(crate) fn optional(&self) -> [Option<&Text>; 4] {
        [&self.reason, &self.recovery, &self.user_message, &self.note].map(Option::as_ref)
    }

    /// All that are there.
    pub(crate) fn all_mut(&mut self) -> impl Iterator<Item = &mut Text> {
        let optional = [&mut self.reason, &mut self.recovery, &mut self.user_message, &mut self.note];
        std::iter::once(&mut self.message).chain(optional.into_iter().flatten())
    }
}

impl CauseView {
    /// Its texts.
    pub(crate) fn all_mut(&mut self) -> impl Iterator<Item = &mut Text> {
        std::iter::once(&mut self.message).chain(&mut self.recovery)
    }
}

/// The page of a code's group, where that is no part of another list.
fn group_page(context: LocaleContext<'_>, code: &Code) -> Option<Address> {
    let id = code.group.as_ref().filter(|_| context.selection.is_split())?;
    let mut groups = context.selection.groups(code.domain).iter();
    let place = groups.position(|group| group.id.as_ref() == Some(&id.value))?;
    context.group_page(code.domain, place)
}

/// A code as the page `here` shows it.
pub(crate) fn code(context: LocaleContext<'_>, here: &Address, index: CodeIndex) -> CodeView {
    let code = context.code(index);
    let domain = context.domain(code.domain);
    let home = here.link(&context.domain_list(code.domain));
    let (texts, markdown) = texts(context, here, index);
    let replaced_by = public_rows(context, here, code.domain, code.replaced_by.as_slice()).pop();
    let raised_by = calls(context, code);
    CodeView {
        raised_on: platforms_of_any(raised_by.iter().map(|call| call.on.as_str())).join(" "),
        raised_by,
        causes: causes(context, here, index),
        untranslated: untranslated(&texts.message, &texts.optional()),
        said: user_messages(context, here, index),
        long_text: article(context, here, index),
        code: code.key.to_string(),
        domain: domain.to_owned(),
        domain_name: context.name(domain),
        group: code.group.as_ref().map(|group| GroupLink {
            id: group.value.clone(),
            name: context.group_name(domain, &group.value),
            href: group_page(context, code)
                .map_or_else(|| format!("{home}#{domain}-{}", group.value), |there| here.link(&there)),
        }),
        domain_href: home,
        name: code.name.clone(),
        symbols: symbols(context, code),
        lacks: platforms_without(context, code),
        texts,
        markdown,
        user_facing: code.user_facing,
        aliases: code.aliases.iter().map(|alias| alias.value.clone()).collect(),
        misprints: code.misprints.iter().map(|misprint| misprint_view(context, misprint)).collect(),
        retryable: code.retryable,
        status: code.status.as_str(),
        since: code.since.clone(),
        history: history(context, here, code, replaced_by.clone()),
        replaced_by,
        see_also: public_rows(context, here, code.domain, &code.see_also),
        arguments: code.arguments.iter().map(|argument| argument_view(context, argument)).collect(),
        meta: meta(context, code),
        improve: message_link(context, index),
    }
}

fn texts(context: LocaleContext<'_>, here: &Address, index: CodeIndex) -> (Texts, MarkdownTexts) {
    let field = |field| {
        let (from, shown) = context.field(index, field)?;
        Some((context.text(from, shown), context.markdown(here, index, field)?))
    };
    let (message, message_md) =
        field(Field::Message).unwrap_or_else(|| (context.message(index), String::new()));
    let (reason, reason_md) = field(Field::Reason).unzip();
    let (recovery, recovery_md) = field(Field::Recovery).unzip();
    let (user_message, user_message_md) = field(Field::UserMessage).unzip();
    let (note, note_md) = field(Field::Note).unzip();
    let texts = Texts { message, reason, recovery, user_message, note };
    (texts, MarkdownTexts { message_md, reason_md, recovery_md, user_message_md, note_md })
}

/// The causes that have a text in any language.
fn causes(context: LocaleContext<'_>, here: &Address, index: CodeIndex) -> Vec<CauseView> {
    let view = |cause: &Cause| {
        let field = |field| {
            let (from, shown) = context.cause(index, cause, field)?;
            Some((context.text(from, shown), context.cause_markdown(here, index, cause, field)?))
        };
        let (message, message_md) = field(Field::Message)?;
        let (recovery, recovery_md) = field(Field::Recovery).unzip();
        Some(CauseView { id: cause.anchor(), message, recovery, message_md, recovery_md })
    };
    context.code(index).causes.iter().filter_map(view).collect()
}

fn misprint_view(context: LocaleContext<'_>, misprint: &codegloss_engine::Misprint) -> MisprintView {
    MisprintView {
        symbol: misprint.symbol.clone(),
        parts: symbol_parts(&misprint.symbol),
        source: misprint.source.as_ref().map(|source| source.get(context.fallback_tags()).to_owned()),
    }
}

fn argument_view(context: LocaleContext<'_>, argument: &codegloss_engine::Argument) -> ArgumentView {
    ArgumentView {
        name: argument.name.clone(),
        parts: symbol_parts(&argument.name),
        kind: argument.kind.as_str(),
        values: argument.values.clone(),
        example: context.resolved.example(context.locale, argument),
    }
}
