//! What a check finds, as data: no prose, so that every report can say it in its reader's language.

use std::ops::Range;
use std::sync::Arc;

/// One finding: a rule, what it is about, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: Rule,
    /// What the rule's message is filled with, by name.
    pub arguments: Vec<(&'static str, Argument)>,
    /// The place, and where there are two sides to it, the other place after it.
    pub spans: Vec<Span>,
    /// The rule's own, until a project's settings raise or lower it.
    pub(super) severity: Severity,
}

/// The value of a diagnostic's argument.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Argument {
    /// A name, a path or a keyword.
    Text(String),
    /// A count or a limit.
    Number(i64),
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The file's path from the project's folder, with `/` between its parts.
    pub path: Arc<str>,
    /// Bytes of the file's text (after a byte order mark); empty where the whole file is meant.
    pub range: Range<usize>,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is built.
    Error,
    /// Something is built, and a reader will miss something.
    Warning,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleScope {
    /// Settings, codes and messages: what packs and generated code are made of.
    Packs,
    /// What is on the site alone. A build script leaves it out.
    Site,
    /// Both.
    All,
}

impl Diagnostic {
    /// A finding without arguments.
    #[must_use]
    pub fn new(rule: Rule, span: Span) -> Self {
        Self { rule, arguments: Vec::new(), spans: vec![span], severity: rule.severity() }
    }

    /// Names a value that the message is filled with.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds the other place that belongs to it.
    #[must_use]
    pub fn and_at(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }

    /// Names what may have been meant: arguments `similar` (`some` or `none`) and `suggestion`.
    #[must_use]
    pub fn suggesting(self, name: Option<&str>) -> Self {
        self.with("similar", if name.is_some() { "some" } else { "none" })
            .with("suggestion", name.unwrap_or_default())
    }

    /// The value of an argument that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find_map(|(known, value)| match value {
            Argument::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// How much it weighs in its project.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What reports are sorted by: file, place, rule.
    pub(crate) fn order(&self) -> (&str, usize, usize, &'static str) {
        let (path, range) = self.spans.first().map_or(("", 0..0), |span| (&*span.path, span.range.clone()));
        (path, range.start, range.end, self.rule.id())
    }
}

impl Span {
    /// A place in the file at `path`.
    #[must_use]
    pub fn new(path: &Arc<str>, range: Range<usize>) -> Self {
        Self { path: Arc::clone(path), range }
    }

    /// The file as a whole.
    #[must_use]
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), range: 0..0 }
    }
}

impl From<&str> for Argument {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Argument {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<usize> for Argument {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $variant:ident = $id:literal, $severity:ident, $scope:ident, $since:literal;)+) => {
        /// The kinds of finding. Their titles, explanations and advice are a codegloss catalog of their own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Rule {
            /// Every rule, in the order of the manual.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)+];

            /// The rule's name in reports, links and `explain`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Rule::$variant => $id,)+ }
            }

            /// How much a finding of this rule weighs in a project that does not say otherwise.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Rule::$variant => Severity::$severity,)+ }
            }

            /// What it looks at.
            #[must_use]
            pub const fn scope(self) -> RuleScope {
                match self { $(Rule::$variant => RuleScope::$scope,)+ }
            }

            /// The version of codegloss that had it first.
            #[must_use]
            pub const fn since(self) -> &'static str {
                match self { $(Rule::$variant => $since,)+ }
            }
        }
    };
}

rules! {
    /// A file that is missing, too large, no UTF-8, or that the system does not give.
    UnreadableFile = "unreadable-file", Error, All, "0.1.0";
    /// A link in the file system, or a name, that leads out of the project's folder.
    PathOutsideProject = "path-outside-project", Error, All, "0.1.0";
    /// A TOML file that does not parse.
    InvalidToml = "invalid-toml", Error, All, "0.1.0";
    /// A TOML key that codegloss does not know.
    UnknownKey = "unknown-key", Error, All, "0.1.0";
    /// A TOML key that must be there and is not.
    MissingKey = "missing-key", Error, All, "0.1.0";
    /// A TOML value of another type or range than the key takes.
    InvalidValue = "invalid-value", Error, All, "0.1.0";
    /// A character in a code or another identifier that nobody sees.
    InvisibleCharacterInName = "invisible-character-in-name", Error, All, "0.1.0";
    /// A language tag that BCP 47 does not allow.
    InvalidLanguageTag = "invalid-language-tag", Error, Packs, "0.1.0";
    /// A folder of messages for a locale that the project does not list.
    UnknownLocale = "unknown-locale", Warning, All, "0.1.0";
    /// The same code twice in a domain.
    DuplicateCode = "duplicate-code", Error, Packs, "0.1.0";
    /// Two codes whose messages or pages would have the same name.
    CollidingCode = "colliding-code", Error, Packs, "0.1.0";
    /// The same symbol for two codes.
    DuplicateSymbol = "duplicate-symbol", Error, Packs, "0.1.0";
    /// A code that is referred to and is not in the catalog.
    UnknownCode = "unknown-code", Error, Packs, "0.1.0";
    /// A version in which a code left use, and a status that says that it did not.
    ContradictingStatus = "contradicting-status", Error, Packs, "0.1.0";
    /// A part of an FTL file that does not parse.
    SyntaxError = "syntax-error", Error, Packs, "0.1.0";
    /// An escape that stands for no character.
    InvalidCharacterEscape = "invalid-character-escape", Warning, Packs, "0.1.0";
    /// Placeables nested deeper than codegloss follows.
    NestingTooDeep = "nesting-too-deep", Error, Packs, "0.1.0";
    /// The same message or term twice in a locale.
    DuplicateMessage = "duplicate-message", Error, Packs, "0.1.0";
    /// The same attribute twice in a message.
    DuplicateAttribute = "duplicate-attribute", Error, Packs, "0.1.0";
    /// An attribute that is no field of a description.
    UnknownAttribute = "unknown-attribute", Error, Packs, "0.1.0";
    /// A text that the source locale lacks.
    MissingMessage = "missing-message", Error, All, "0.1.0";
    /// A text that the source locale has and another lacks.
    MissingTranslation = "missing-translation", Warning, All, "0.1.0";
    /// A message that belongs to no code and that nothing refers to.
    MessageForNoCode = "message-for-no-code", Warning, Packs, "0.1.0";
    /// A long text for a code that has no page.
    TextForNoPage = "text-for-no-page", Warning, Site, "0.1.0";
    /// A text with nothing in it.
    EmptyText = "empty-text", Error, All, "0.1.0";
    /// What looks like markup in a text for users, where it is shown as it is written.
    MarkupInUserMessage = "markup-in-user-message", Warning, Packs, "0.1.0";
    /// A text for users of a code that no user is told about.
    UnusedUserMessage = "unused-user-message", Warning, Packs, "0.1.0";
    /// A variable that is neither an argument of the code nor a constant of its domain.
    UnknownVariable = "unknown-variable", Error, Packs, "0.1.0";
    /// A name that is an argument and a constant at once.
    AmbiguousVariable = "ambiguous-variable", Error, Packs, "0.1.0";
    /// A reference to a message, term or attribute that is not there.
    UnknownReference = "unknown-reference", Error, Packs, "0.1.0";
    /// Messages or terms that refer to each other in a circle.
    CyclicReference = "cyclic-reference", Error, Packs, "0.1.0";
    /// A function, or an option of it, that codegloss does not compile.
    UnsupportedFunction = "unsupported-function", Error, Packs, "0.1.0";
    /// A text that grows beyond the limit once references are folded in.
    TextTooLong = "text-too-long", Error, Packs, "0.1.0";
    /// A text in which more variants are chosen while it is built than the limit.
    TooManyChoices = "too-many-choices", Error, Packs, "0.1.0";
    /// A reference link whose label the catalog does not define.
    UnknownLink = "unknown-link", Error, All, "0.1.0";
    /// A link whose target is not http, https, mailto or relative.
    UnsafeLink = "unsafe-link", Error, All, "0.1.0";
    /// A character that nobody sees, and that its neighbors do not need.
    InvisibleCharacter = "invisible-character", Warning, All, "0.1.0";
    /// A comment that silences nothing, or does not say why.
    InvalidSilence = "invalid-silence", Warning, All, "0.1.0";
    /// A color of texts that is too near to the color of the page.
    LowContrast = "low-contrast", Warning, Site, "0.1.0";
    /// Two files of the site that would stand in the same place.
    CollidingFile = "colliding-file", Error, Site, "0.1.0";
    /// A template of snippets whose domain or platform is not in the catalog.
    MisplacedSnippet = "misplaced-snippet", Warning, Site, "0.1.0";
    /// A template that does not parse or does not render.
    TemplateError = "template-error", Error, Site, "0.1.0";
}

impl Rule {
    /// The rule with this id.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }

    /// Whether a project may make less of its findings. An error is one because what is made of the project would be wrong:
    /// a text lost, a code mistaken for another. That does not get better by not being told.
    #[must_use]
    pub fn can_be_lowered(self) -> bool {
        self.severity() == Severity::Warning
    }
}
