//! Which templates are a project's own, and which pages they may change.

use std::collections::BTreeSet;

use codegloss_engine::{Diagnostic, Finding, SourceFile, Sources, Span, nearest};

/// The theme's templates that others extend or take components from.
const SHARED: [&str; 5] = ["door.html", "layout.html", "parts.html", "parts.md", "platforms.html"];

/// What a project changed about the theme's templates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OwnTemplates {
    /// Its templates in the place of the theme's that make one kind of page and nothing else.
    pages: BTreeSet<String>,
    /// Whether it has others, which any page may use.
    has_shared: bool,
}

impl OwnTemplates {
    /// `theme` are the files of the built-in theme.
    pub(super) fn find(project: &Sources, theme: &Sources) -> Self {
        let mut own = Self::default();
        for file in templates(project) {
            let name = name(file);
            let is_page = !SHARED.contains(&name) && theme.text(&file.path).is_some();
            // A component belongs to every template, whichever file it is in.
            if is_page && !file.text.contains("component") {
                own.pages.insert(name.to_owned());
            } else {
                own.has_shared = true;
            }
        }
        own
    }

    /// A project's templates that nothing uses: they have no name of the theme's and no component, and no other template names them.
    pub(super) fn unused(project: &Sources, theme: &Sources) -> Vec<Diagnostic> {
        let names: Vec<&str> = templates(theme).map(name).collect();
        let is_used = |file: &SourceFile| {
            let own = name(file);
            names.contains(&own)
                || file.text.contains("component")
                || templates(project).any(|other| name(other) != own && other.text.contains(own))
        };
        let unused = templates(project).filter(|file| is_template(name(file)) && !is_used(file));
        let finding = |file: &SourceFile| {
            let suggestion = nearest(name(file), names.iter().copied());
            let suggestion = suggestion.map(|name| format!("templates/{name}"));
            let finding = Finding::IgnoredFileTemplate { path: file.path.to_string(), suggestion };
            Diagnostic::new(finding, Span::file(file.path.clone()))
        };
        unused.map(finding).collect()
    }

    /// Whether the pages of a template may be other than with the theme's own.
    pub(crate) fn change(&self, template: &str) -> bool {
        self.has_shared || self.pages.contains(template)
    }
}

/// The templates of pages among the files of a theme.
pub(super) fn templates(theme: &Sources) -> impl Iterator<Item = &SourceFile> {
    let others = ["templates/snippets/", "templates/words/"];
    theme.texts("templates/").filter(move |file| !others.iter().any(|other| file.path.starts_with(other)))
}

/// Whether a file is called as templates of pages are: the parts of the stylesheet and of scripts are in folders.
fn is_template(name: &str) -> bool {
    !name.contains('/') && [".html", ".md", ".txt", ".xml"].iter().any(|ending| name.ends_with(ending))
}

/// A template's name is its path in `templates/`.
pub(super) fn name(file: &SourceFile) -> &str {
    &file.path["templates/".len()..]
}

#[cfg(test)]
mod tests {
    use codegloss_engine::Sources;

    use super::{OwnTemplates, SHARED, is_template, name, templates};
    use crate::builtin;

    /// A misspelt template is found with the name that was meant; one that another names, and one with a component, is used.
    #[test]
    fn a_template_that_nothing_uses_is_found() {
        let files: [(&str, &[u8]); 4] = [
            ("templates/guid.html", b"a"),
            ("templates/badge.html", b"b"),
            ("templates/code.html", b"{% include \"badge.html\" %}"),
            ("templates/mine.html", b"{% component mine() %}{% endcomponent %}"),
        ];
        let (project, _) = Sources::from_files(files);
        let theme = builtin::theme();
        let found = OwnTemplates::unused(&project, &theme);
        let said: Vec<_> =
            found.iter().map(|finding| (finding.text("path"), finding.text("suggestion"))).collect();
        assert_eq!(said, [(Some("templates/guid.html"), Some("templates/guide.html"))]);
        assert!(templates(&theme).map(name).filter(|name| !name.contains('/')).all(is_template));
    }

    /// Whether one template names another, or a component of it.
    fn uses(text: &str, other: &str, other_text: &str) -> bool {
        let mut components = other_text.split("component ").skip(1).filter_map(|rest| rest.split_once('('));
        text.contains(&format!("\"{other}\""))
            || components.any(|(component, _)| text.contains(&format!("<{component} ")))
    }

    /// The theme's templates use those that are listed here, and no others.
    #[test]
    fn the_shared_templates_are_listed() {
        let theme = builtin::theme();
        for file in templates(&theme) {
            let others = templates(&theme).filter(|other| other.path != file.path);
            let is_used = others.map(|other| &other.text).any(|text| uses(text, name(file), &file.text));
            assert_eq!(is_used, SHARED.contains(&name(file)), "{}", file.path);
        }
    }

    /// A template of one kind of page changes the pages of that kind; any other, or one with a component, may change every page.
    #[test]
    fn a_template_changes_its_own_pages() {
        let changed = |path: &str, text: &str| {
            let (project, _) = Sources::from_files([(path, text.as_bytes())]);
            let own = OwnTemplates::find(&project, &builtin::theme());
            ["404.html", "code.html"].map(|template| own.change(template))
        };
        assert_eq!(changed("templates/404.html", "none"), [true, false]);
        assert_eq!(changed("templates/404.html", "{% component row() %}{% endcomponent %}"), [true, true]);
        assert_eq!(changed("templates/layout.html", "none"), [true, true]);
        assert_eq!(changed("templates/more/404.html", "none"), [true, true]);
        assert_eq!(changed("templates/snippets/app/any.html", "none"), [false, false]);
        assert_eq!(changed("templates/words/en.ftl", "none"), [false, false]);
    }
}
