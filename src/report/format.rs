//! The forms in which findings are printed.

/// A form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people, with the text that each finding is about.
    #[default]
    Text,
    /// A line for each finding, for editors and `grep`.
    Concise,
    /// For programs.
    Json,
    /// For the log of GitHub Actions, which shows each finding beside its line.
    Github,
    /// For what reads the results of static analysis.
    Sarif,
}

impl Format {
    /// Their names on the command line, the default first.
    pub(crate) const NAMES: [&'static str; 5] = ["text", "concise", "json", "github", "sarif"];

    /// The form with this name; of any other, the default.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "concise" => Self::Concise,
            "json" => Self::Json,
            "github" => Self::Github,
            "sarif" => Self::Sarif,
            _ => Self::Text,
        }
    }

    /// Whether the output is one document, to which no line may be added.
    pub(crate) fn is_document(self) -> bool {
        matches!(self, Self::Json | Self::Sarif)
    }
}
