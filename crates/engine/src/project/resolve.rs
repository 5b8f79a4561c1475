//! Settles every text of a project: terms, references, constants, Markdown and fallback.

pub(crate) mod inline;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use codegloss_runtime::Field;

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::pack::evaluate::format_number;
use crate::project::catalog::{Catalog, Domain};
use crate::project::fields::{CAUSE_FIELDS, attribute, info, text_name};
use crate::project::indices::{ByCode, ByDomain, DomainIndex, LocaleIndex};
use crate::project::locations::Place;
use crate::project::messages::{Messages, SPECIAL};
use crate::project::references::site_address::Site;
use crate::project::references::{Origin, References};
use crate::project::resolve::inline::{Folder, Scope, Worded};
use crate::project::resolved::mentions::Mentions;
use crate::project::resolved::{CauseTexts, LocaleTexts, Text};
use crate::project::settings::frame::FOOTER;
use crate::syntax::fluent::{Entry, is_left_empty};
use crate::syntax::literal::Literal;
use crate::syntax::markdown::{
    self, Layout, Links, Markup, MarkupKind, Problem, ProblemKind, Reference, looks_like_markup,
};
use crate::syntax::pattern::NumberOptions;
use crate::syntax::piece::{Piece, unwritten};

/// What a message is to readers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// A code's field.
    Field(Field),
    /// A cause's field.
    Cause(Field),
    /// The name of a domain, a group or a platform.
    Name,
    /// A word of the theme, or one of the texts of [`SPECIAL`].
    Word,
}

impl Role {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Field(field) | Self::Cause(field) => attribute(field),
            Self::Name | Self::Word => None,
        }
    }

    fn is_for_users(self, id: &str) -> bool {
        match self {
            Self::Field(field) => field == Field::UserMessage,
            Self::Cause(_) | Self::Name => false,
            Self::Word => SPECIAL.contains(&id),
        }
    }

    /// Whether it is a title, which is a link itself.
    fn is_title(self) -> bool {
        matches!(self, Self::Field(Field::Message) | Self::Cause(Field::Message))
    }

    /// What the text may have of markup: as its file has it, otherwise as the domain. The domain's switch does not reach the theme's
    /// words.
    fn layout(self, id: &str, domain: &Domain, of_file: Option<bool>) -> Layout {
        let layout = match self {
            Self::Field(field) | Self::Cause(field) => info(field).layout,
            Self::Word if self.is_for_users(id) => Layout::Verbatim,
            Self::Name | Self::Word => Layout::Inline,
        };
        let has_markup = of_file.unwrap_or(domain.markdown || self == Self::Word);
        if has_markup { layout } else { layout.without_markup() }
    }
}

/// Resolves the texts of one locale.
pub(crate) struct Resolver<'a> {
    catalog: &'a Catalog,
    messages: &'a Messages,
    tags: &'a [&'a str],
    /// The messages of units in the locales that it falls back to, with their tags.
    units: Vec<(&'a str, &'a Messages)>,
    references: References<'a>,
    findings: Diagnostics,
    mentions: Mentions,
    /// The texts that are deliberately none, as [`ResolvedLocale`] has them.
    left_empty: BTreeSet<String>,
}

/// A locale's texts, what is wrong with them, and what they use.
#[derive(Debug)]
pub(crate) struct ResolvedLocale {
    pub(crate) fields: Arc<ByCode<[Option<Text>; Field::COUNT]>>,
    pub(crate) causes: Arc<CauseTexts>,
    pub(crate) names: BTreeMap<String, Text>,
    pub(crate) findings: Diagnostics,
    /// The ids that others refer to.
    pub(crate) used: BTreeSet<String>,
    pub(crate) mentions: Arc<Mentions>,
    /// The ids of the texts that are deliberately none, those of attributes with a dot.
    pub(crate) left_empty: Arc<BTreeSet<String>>,
}

impl<'a> Resolver<'a> {
    /// `tags` are the locale's own tag and those it falls back to, for what differs by locale without being a message.
    pub(crate) fn new(catalog: &'a Catalog, messages: &'a Messages, tags: &'a [&'a str]) -> Self {
        let (findings, mentions) = (Diagnostics::default(), Mentions::default());
        let references = References::new(catalog, Site::default());
        let (units, left_empty) = (Vec::new(), BTreeSet::new());
        Self { catalog, messages, tags, units, references, findings, mentions, left_empty }
    }

    /// Where the site is, for links to its pages.
    pub(crate) fn with_site(self, site: Site<'a>) -> Self {
        Self { references: References::new(self.catalog, site), ..self }
    }

    /// Units that the locale does not word itself have the words of the first of these locales that does.
    pub(crate) fn with_units(self, units: Vec<(&'a str, &'a Messages)>) -> Self {
        Self { units, ..self }
    }

    /// Resolves every code, name and word. `words` are the ids of a theme's words with their arguments.
    pub(crate) fn run(
        mut self,
        names: &BTreeMap<String, (DomainIndex, Span)>,
        words: &BTreeMap<String, Vec<String>>,
        default_domain: DomainIndex,
    ) -> ResolvedLocale {
        let locale = self.tags.first().copied().unwrap_or_default();
        let none = BTreeMap::new();
        let arguments: Vec<Vec<String>> = self
            .catalog
            .codes
            .iter()
            .map(|code| code.arguments.iter().map(|argument| argument.name.clone()).collect())
            .collect();
        // A unit's message is folded in a scope of its own, before there are any constants.
        let mut units = Folder::new(self.messages, locale);
        let others = self.units.iter().map(|(tag, messages)| Folder::new(messages, tag));
        let mut others: Vec<Folder<'_>> = others.collect();
        let constants: ByDomain<BTreeMap<String, Worded>> = self
            .catalog
            .domains
            .iter()
            .map(|domain| word_constants(domain, locale, &mut units, &mut others, &none))
            .collect();
        let mut folder = Folder::new(self.messages, locale);
        let (mut fields, mut causes) = (ByCode::default(), CauseTexts::new());
        for ((index, code), arguments) in self.catalog.codes.iter_enumerated().zip(&arguments) {
            let domain = self.catalog.domain_of(code);
            let is_whole = domain.is_whole;
            let constants = &constants[code.domain];
            let scope = Scope { constants, arguments, is_whole, code: Some(index) };
            fields.push(Field::ALL.map(|field| {
                let is_hidden = field == Field::UserMessage && !code.user_facing;
                let role = Role::Field(field);
                if is_hidden { None } else { self.text(&mut folder, &code.message, role, scope, domain) }
            }));
            causes.extend(code.causes.iter().map(|cause| {
                let text = |field| self.text(&mut folder, &cause.message, Role::Cause(field), scope, domain);
                (cause.message.clone(), CAUSE_FIELDS.map(text))
            }));
        }
        let mut resolved_names = BTreeMap::new();
        for (id, (domain, _)) in names {
            let is_whole = self.catalog.domains[*domain].is_whole;
            let scope = Scope { constants: &constants[*domain], arguments: &[], is_whole, code: None };
            let text = self.text(&mut folder, id, Role::Name, scope, &self.catalog.domains[*domain]);
            resolved_names.extend(text.map(|text| (id.clone(), text)));
        }
        if let Some(domain) = self.catalog.domains.get(default_domain) {
            for (id, arguments) in words {
                let (constants, is_whole) = (&constants[default_domain], domain.is_whole);
                let scope = Scope { constants, arguments, is_whole, code: None };
                let text = self.text(&mut folder, id, Role::Word, scope, domain);
                resolved_names.extend(text.map(|text| (id.clone(), text)));
            }
        }
        let (mut findings, mut used) = folder.finish();
        let (more, units) = units.finish();
        findings.append(&more);
        findings.append(&self.findings);
        used.extend(units);
        let users = constants.iter_enumerated().flat_map(|(domain, worded)| {
            worded.iter().map(move |(name, constant)| ((domain, name.clone()), constant.users.take()))
        });
        self.mentions.constants = users.filter(|(_, users)| !users.is_empty()).collect();
        let mentions = Arc::new(self.mentions);
        let (fields, causes) = (Arc::new(fields), Arc::new(causes));
        let left_empty = Arc::new(self.left_empty);
        ResolvedLocale { fields, causes, names: resolved_names, findings, used, mentions, left_empty }
    }

    fn text<'f>(
        &mut self,
        folder: &mut Folder<'f>,
        id: &str,
        role: Role,
        scope: Scope<'f>,
        domain: &Domain,
    ) -> Option<Text> {
        let attribute = role.attribute();
        let entry = self.messages.get(id)?;
        let name = text_name(id, attribute);
        if is_left_empty(entry.pattern(attribute)?) {
            self.left_empty.insert(name);
            return None;
        }
        let pieces = folder.fold(id, attribute, scope);
        if folder.take_unknown() {
            self.mentions.unknown.arguments.insert(id.to_owned());
            self.mentions.unknown.constants.insert(domain.name.value.clone());
        }
        // What is wrong in a text may be why nothing is left of it.
        let has_fault = folder.take_fault();
        let pieces = pieces?;
        mention_arguments(&pieces, id, &mut self.mentions.arguments);
        if is_empty(&pieces) {
            if !has_fault {
                self.findings.emit(Finding::EmptyText { id: name }, place(entry, attribute));
            }
            return None;
        }
        let label = |label: &str| Some(domain.links.get(label)?.get(self.tags.iter().copied()).to_owned());
        // A name, or a word of the theme, is on many pages and in places that hold no links.
        let links = |target: &str| match Reference::of(target) {
            Some(_) => scope.code.map(|_| target.to_owned()),
            None => label(target),
        };
        let labels = RefCell::new(BTreeSet::new());
        let noted = |label: &str| {
            let target = links(label)?;
            labels.borrow_mut().extend(Reference::of(label).is_none().then(|| label.to_owned()));
            Some(target)
        };
        let layout = role.layout(id, domain, self.messages.treatment(id).markdown);
        let (mut document, problems) = markdown::parse(&pieces, layout, &noted);
        for label in labels.into_inner() {
            let users = self.mentions.links.entry((domain.name.value.clone(), label)).or_default();
            users.insert(scope.code);
        }
        if scope.code.is_some() || id.starts_with(FOOTER) {
            let targets = document.links().into_iter().map(|link| (scope.code, link));
            self.mentions.targets.extend(targets);
        }
        let own = scope.code.map(|code| self.catalog.codes[code].domain);
        // A name is on many pages: its links start from the language's first.
        let folder = scope.code.map_or("", |_| domain.name.value.as_str());
        let origin = Origin { tag: self.tags.first().copied().unwrap_or_default(), domain: own, folder };
        document.refer(&|target| self.references.addresses(target, origin));
        for problem in problems {
            self.problem(domain, &name, problem, place(entry, attribute));
        }
        if let Some(link) = document.first_link().filter(|_| role.is_title()) {
            let span = link.span.unwrap_or_else(|| place(entry, attribute));
            self.findings.emit(Finding::LinkInMessage { id: name.clone() }, span);
        }
        if role.is_for_users(id) {
            self.markup_in_user_message(&pieces, &links, name, place(entry, attribute));
        }
        Some(Text::new(document))
    }

    /// Reports what is not in a text what it was meant as; at `place` where it is nowhere by itself, as when it was put together from
    /// arguments.
    fn problem(&mut self, domain: &Domain, name: &str, problem: Problem, place: Span) {
        let finding = match problem.kind {
            ProblemKind::UnknownLink(_) if !domain.is_whole => return,
            ProblemKind::UnknownLink(label) => {
                self.mentions.unknown.links.insert(domain.name.value.clone());
                let suggestion = self.findings.nearest(&label, domain.links.keys().map(String::as_str));
                Finding::LinkAsTextLabel { label, suggestion }
            }
            ProblemKind::UnsafeLink(target) => Finding::LinkAsTextTarget { target },
            // Only whole files have these.
            ProblemKind::Unread(..) => return,
            ProblemKind::JoinedParagraphs => Finding::JoinedParagraphs { id: name.to_owned() },
            ProblemKind::JoinedList => Finding::JoinedParagraphsList { id: name.to_owned() },
        };
        self.findings.emit(finding, problem.span.unwrap_or(place));
    }

    /// Reports the first thing in a text for users that looks like markup, which nothing is there.
    fn markup_in_user_message(&mut self, pieces: &[Piece], links: Links<'_>, id: String, place: Span) {
        let Some(Markup { kind, text, span }) = looks_like_markup(pieces, links) else { return };
        let finding = match kind {
            MarkupKind::Code => Finding::MarkupInUserMessageCode { id, text },
            MarkupKind::Emphasis => Finding::MarkupInUserMessageEmphasis { id, text },
            MarkupKind::Link => Finding::MarkupInUserMessageLink { id, text },
            MarkupKind::List => Finding::MarkupInUserMessageList { id, text },
        };
        self.findings.emit(finding, span.unwrap_or(place));
    }
}

/// Where a message's value or attribute is named.
pub(crate) fn place(entry: &Entry, attribute: Option<&str>) -> Span {
    entry
        .attributes
        .iter()
        .find(|candidate| Some(candidate.id.value.as_str()) == attribute)
        .map_or(&entry.id, |attribute| &attribute.id)
        .span
        .clone()
}

/// Puts a domain's constants into words. A unit is the message `unit-<unit>` of the locale, or of one that it falls back to. If there is
/// none, the unit is written as in the catalog, after a no-break space.
fn word_constants<'f>(
    domain: &Domain,
    locale: &str,
    folder: &mut Folder<'f>,
    others: &mut [Folder<'f>],
    none: &'f BTreeMap<String, Worded>,
) -> BTreeMap<String, Worded> {
    let mut worded = BTreeMap::new();
    for (name, constant) in &domain.constants {
        let make = if constant.is_number { Literal::Number } else { Literal::Text };
        let value = make(constant.value.clone());
        let pieces = match &constant.unit {
            None => vec![unwritten(&format_number(locale, NumberOptions::default(), value.value()))],
            Some(unit) => {
                let passed = [("value".to_owned(), value.clone())];
                let scope = Scope { constants: none, arguments: &[], is_whole: true, code: None };
                let id = format!("unit-{unit}");
                let mut folders = std::iter::once(&mut *folder).chain(others.iter_mut());
                let said = folders.find_map(|folder| folder.fold_with(&id, None, scope, Some(&passed)));
                said.unwrap_or_else(|| {
                    let number = format_number(locale, NumberOptions::default(), value.value());
                    vec![unwritten(&format!("{number}\u{a0}{unit}"))]
                })
            }
        };
        worded.insert(name.clone(), Worded { pieces, value, users: RefCell::default() });
    }
    worded
}

/// A domain's constants in the words of a locale alone.
#[cfg(feature = "site")]
pub(crate) fn constants_in_words(
    domain: &Domain,
    tag: &str,
    messages: &Messages,
) -> BTreeMap<String, String> {
    let none = BTreeMap::new();
    let mut folder = Folder::new(messages, tag);
    let worded = word_constants(domain, tag, &mut folder, &mut [], &none);
    let text = |piece: &Piece| match piece {
        Piece::Source(text) | Piece::Literal(text) => text.as_str().to_owned(),
        Piece::Argument(..) | Piece::Select { .. } => String::new(),
    };
    worded.into_iter().map(|(name, constant)| (name, constant.pieces.iter().map(text).collect())).collect()
}

/// Notes the arguments that a text of the message `id` is filled with or chooses by.
fn mention_arguments(pieces: &[Piece], id: &str, arguments: &mut BTreeSet<(String, String)>) {
    for piece in pieces {
        match piece {
            Piece::Source(_) | Piece::Literal(_) => {}
            Piece::Argument(argument, _) => {
                arguments.insert((id.to_owned(), argument.name.clone()));
            }
            Piece::Select { argument, variants, .. } => {
                arguments.insert((id.to_owned(), argument.name.clone()));
                for (_, pieces) in variants {
                    mention_arguments(pieces, id, arguments);
                }
            }
        }
    }
}

/// Whether nothing can be seen of a text, whatever its arguments are.
fn is_empty(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| match piece {
        Piece::Source(text) | Piece::Literal(text) => text.as_str().trim().is_empty(),
        Piece::Argument(..) => false,
        Piece::Select { variants, .. } => variants.iter().all(|(_, pieces)| is_empty(pieces)),
    })
}

impl LocaleTexts {
    pub(crate) fn new(
        tag: &str,
        chain: Vec<LocaleIndex>,
        outcome: &ResolvedLocale,
        places: BTreeMap<String, Place>,
    ) -> Self {
        let (fields, names) = (Arc::clone(&outcome.fields), outcome.names.clone());
        let (written, words) = (BTreeSet::new(), BTreeSet::new());
        let mentions = Arc::clone(&outcome.mentions);
        let (causes, left_empty) = (Arc::clone(&outcome.causes), Arc::clone(&outcome.left_empty));
        let tag = tag.to_owned();
        Self { tag, chain, fields, causes, places, names, written, words, mentions, left_empty }
    }

    /// Leaves out fields that only a translation has: the source does not state them, or no longer.
    pub(crate) fn leave_out_obsolete(&mut self, catalog: &Catalog, own: &Messages, source: &Messages) {
        for (index, code) in catalog.codes.iter_enumerated() {
            for field in Field::ALL {
                if own.is_obsolete(source, &code.message, attribute(field))
                    && self.own(index, field).is_some()
                {
                    Arc::make_mut(&mut self.fields)[index][field as usize] = None;
                }
            }
            for cause in &code.causes {
                for (place, field) in CAUSE_FIELDS.into_iter().enumerate() {
                    if own.is_obsolete(source, &cause.message, attribute(field))
                        && let Some(texts) = Arc::make_mut(&mut self.causes).get_mut(&cause.message)
                    {
                        texts[place] = None;
                    }
                }
            }
        }
    }
}
