//! The languages that blocks of code are highlighted in.

/// Each grammar by its own name, and what a fence may call it.
const LANGUAGES: [(&str, &str); 44] = [
    ("Apache Conf", "apache apacheconf htaccess"),
    ("Bourne Again Shell (bash)", "sh bash shell zsh console shell-session"),
    ("C", "c h"),
    ("C#", "csharp cs c#"),
    ("C++", "cpp c++ cc cxx hpp"),
    ("CMake", "cmake"),
    ("CSS", "css"),
    ("Caddyfile", "caddyfile caddy"),
    ("Dart", "dart"),
    ("Diff", "diff patch"),
    ("Dockerfile", "dockerfile docker"),
    ("Elixir", "elixir ex exs"),
    ("Fluent", "ftl fluent"),
    ("Go", "go golang"),
    ("GraphQL", "graphql gql"),
    ("Groovy", "groovy gradle"),
    ("HTML", "html htm"),
    ("INI", "ini"),
    ("JSON", "json jsonc json5"),
    ("Java", "java"),
    ("Java Properties", "properties"),
    ("JavaScript", "javascript js mjs cjs jsx"),
    ("Kotlin", "kotlin kt kts"),
    ("Lua", "lua"),
    ("Makefile", "makefile make"),
    ("Markdown", "markdown md"),
    ("Objective-C", "objectivec objective-c objc m"),
    ("Objective-C++", "objective-c++ objectivec++ objcpp mm"),
    ("PHP Source", "php"),
    ("Perl", "perl pl"),
    ("Protocol Buffer", "protobuf proto"),
    ("Python", "python py"),
    ("Ruby", "ruby rb"),
    ("Rust", "rust rs"),
    ("SCSS", "scss"),
    ("SQL", "sql"),
    ("Scala", "scala"),
    ("Swift", "swift"),
    ("TOML", "toml"),
    ("TypeScript", "typescript ts mts cts ets arkts"),
    ("TypeScriptReact", "tsx"),
    ("XML", "xml plist svg"),
    ("YAML", "yaml yml"),
    ("nginx", "nginx"),
];

/// The names of texts without a grammar.
const PLAIN: &str = "text txt plain plaintext";

/// The grammar of a block of code, by the name that its fence has.
#[must_use]
pub fn grammar(name: &str) -> Option<&'static str> {
    let is_meant = |names: &str| names.split(' ').any(|known| known.eq_ignore_ascii_case(name));
    LANGUAGES.iter().find(|(_, names)| is_meant(names)).map(|(grammar, _)| *grammar)
}

/// All grammars.
pub fn grammars() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(grammar, _)| *grammar)
}

/// All names that a fence may have.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(_, names)| *names).chain([PLAIN]).flat_map(|names| names.split(' '))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{grammar, names};

    /// A name means one language, however it is written.
    #[test]
    fn a_name_means_one_language() {
        let all: Vec<&str> = names().collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert_eq!(
            [grammar("RS"), grammar("text"), grammar("C#"), grammar("")],
            [Some("Rust"), None, Some("C#"), None]
        );
    }
}
