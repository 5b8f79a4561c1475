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
    ($($(#[doc = $doc:literal])+ $variant:ident = $id:literal, $severity:ident;)+) => {
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
        }
    };
}

rules! {
    /// A file that is missing, too large, no UTF-8, or that the system does not give.
    UnreadableFile = "unreadable-file", Error;
    /// A link in the file system, or a name, that leads out of the project's folder.
    PathOutsideProject = "path-outside-project", Error;
    /// A TOML file that does not parse.
    InvalidToml = "invalid-toml", Error;
    /// A TOML key that codegloss does not know.
    UnknownKey = "unknown-key", Error;
    /// A TOML key that must be there and is not.
    MissingKey = "missing-key", Error;
    /// A TOML value of another type or range than the key takes.
    InvalidValue = "invalid-value", Error;
    /// A character in a code or another identifier that nobody sees.
    InvisibleCharacterInName = "invisible-character-in-name", Error;
    /// A language tag that BCP 47 does not allow.
    InvalidLanguageTag = "invalid-language-tag", Error;
    /// A folder of messages for a locale that the project does not list.
    UnknownLocale = "unknown-locale", Warning;
    /// The same code twice in a domain.
    DuplicateCode = "duplicate-code", Error;
    /// Two codes whose messages or pages would have the same name.
    CollidingCode = "colliding-code", Error;
    /// The same symbol for two codes.
    DuplicateSymbol = "duplicate-symbol", Error;
    /// A code that is referred to and is not in the catalog.
    UnknownCode = "unknown-code", Error;
    /// A version in which a code left use, and a status that says that it did not.
    ContradictingStatus = "contradicting-status", Error;
    /// A part of an FTL file that does not parse.
    SyntaxError = "syntax-error", Error;
    /// An escape that stands for no character.
    InvalidCharacterEscape = "invalid-character-escape", Warning;
    /// Placeables nested deeper than codegloss follows.
    NestingTooDeep = "nesting-too-deep", Error;
    /// The same message or term twice in a locale.
    DuplicateMessage = "duplicate-message", Error;
    /// The same attribute twice in a message.
    DuplicateAttribute = "duplicate-attribute", Error;
    /// An attribute that is no field of a description.
    UnknownAttribute = "unknown-attribute", Error;
    /// A text that the source locale lacks.
    MissingMessage = "missing-message", Error;
    /// A text that the source locale has and another lacks.
    MissingTranslation = "missing-translation", Warning;
    /// A message that belongs to no code and that nothing refers to.
    MessageForNoCode = "message-for-no-code", Warning;
    /// A long text for a code that has no page.
    TextForNoPage = "text-for-no-page", Warning;
    /// A text with nothing in it.
    EmptyText = "empty-text", Error;
    /// What looks like markup in a text for users, where it is shown as it is written.
    MarkupInUserMessage = "markup-in-user-message", Warning;
    /// A text for users of a code that no user is told about.
    UnusedUserMessage = "unused-user-message", Warning;
    /// A variable that is neither an argument of the code nor a constant of its domain.
    UnknownVariable = "unknown-variable", Error;
    /// A name that is an argument and a constant at once.
    AmbiguousVariable = "ambiguous-variable", Error;
    /// A reference to a message, term or attribute that is not there.
    UnknownReference = "unknown-reference", Error;
    /// Messages or terms that refer to each other in a circle.
    CyclicReference = "cyclic-reference", Error;
    /// A function, or an option of it, that codegloss does not compile.
    UnsupportedFunction = "unsupported-function", Error;
    /// A text that grows beyond the limit once references are folded in.
    TextTooLong = "text-too-long", Error;
    /// A text in which more variants are chosen while it is built than the limit.
    TooManyChoices = "too-many-choices", Error;
    /// A reference link whose label the catalog does not define.
    UnknownLink = "unknown-link", Error;
    /// A link whose target is not http, https, mailto or relative.
    UnsafeLink = "unsafe-link", Error;
    /// A character that nobody sees, and that its neighbors do not need.
    InvisibleCharacter = "invisible-character", Warning;
    /// A comment that silences nothing, or does not say why.
    InvalidSilence = "invalid-silence", Warning;
    /// A color of texts that is too near to the color of the page.
    LowContrast = "low-contrast", Warning;
    /// Two files of the site that would stand in the same place.
    CollidingFile = "colliding-file", Error;
    /// A template of snippets whose domain or platform is not in the catalog.
    MisplacedSnippet = "misplaced-snippet", Warning;
    /// A template that does not parse or does not render.
    TemplateError = "template-error", Error;
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
