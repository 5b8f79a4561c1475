//! The theme: the templates and assets built into the tool, each of which a project may replace.

mod branding;
mod csp;
mod own;
mod renderer;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use codegloss_engine::{Asset, Diagnostic, Resolved, Sources};

use crate::builtin;
use branding::{Branding, ICON, paper};
use own::{OwnTemplates, name, templates};

pub(crate) use branding::colors;
pub(crate) use renderer::{Model, Renderer, Templates};

/// The folder of a theme.
pub(crate) const TEMPLATES: &str = "templates/";

/// The stylesheet.
pub(crate) const STYLE: &str = "assets/codegloss.css";

/// The parts of the stylesheet.
const STYLE_PARTS: &str = "templates/style/";

/// The script that finds.
pub(crate) const SEARCH: &str = "assets/search.js";

/// The parts of that script: the body of one function, which knows nothing of a document.
const SEARCH_PARTS: &str = "templates/search/";

/// Templates and other files of a project's site.
pub(crate) struct Theme {
    templates: BTreeMap<String, String>,
    assets: BTreeMap<String, Asset>,
    /// The parts of the stylesheet and of the script that finds, by their paths in the project.
    parts: BTreeMap<String, Asset>,
    own: OwnTemplates,
}

impl Theme {
    /// The built-in theme, with the project's own files beside it and in the place of files of the same name.
    pub(crate) fn load(project: &Sources) -> Self {
        let built_in = builtin::theme();
        let mut theme = Self {
            templates: BTreeMap::new(),
            assets: BTreeMap::new(),
            parts: BTreeMap::new(),
            own: OwnTemplates::find(project, &built_in),
        };
        for sources in [&built_in, project] {
            let files = templates(sources).map(|file| (name(file).to_owned(), file.text.to_string()));
            theme.templates.extend(files);
            let assets = sources.assets("templates/assets/");
            let names = assets.map(|(path, asset)| (path[TEMPLATES.len()..].to_owned(), asset.clone()));
            theme.assets.extend(names);
            for (folder, extension) in [(STYLE_PARTS, "css"), (SEARCH_PARTS, "js")] {
                let parts = sources.assets(folder);
                let parts = parts.filter(|(path, _)| Path::new(path).extension() == Some(extension.as_ref()));
                theme.parts.extend(parts.map(|(path, asset)| (path.to_owned(), asset.clone())));
            }
        }
        theme
    }

    /// What is wrong with the names of a project's own templates.
    pub(crate) fn unused_templates(project: &Sources) -> Vec<Diagnostic> {
        OwnTemplates::unused(project, &builtin::theme())
    }

    /// Whether the project has templates of its own.
    pub(crate) fn has_own_templates(&self) -> bool {
        self.own != OwnTemplates::default()
    }

    /// Whether a project's own templates may change the pages of a template.
    pub(crate) fn is_changed(&self, template: &str) -> bool {
        self.own.change(template)
    }

    /// Files that are in the site as they are, by path. They are in [`TEMPLATES`] by the same.
    pub(crate) fn into_assets(self) -> BTreeMap<String, Asset> {
        self.assets
    }

    /// The stylesheet of a theme that has one as a whole, else the backgrounds and the parts.
    pub(crate) fn style(&self) -> Result<Vec<u8>, Diagnostic> {
        self.joined(STYLE, STYLE_PARTS, &paper(), "")
    }

    /// The script that finds: `codeglossFinder(own, languages)`, for pages in the language `own` among these lists.
    pub(crate) fn search(&self) -> Result<Vec<u8>, Diagnostic> {
        let begin = "window.codeglossFinder = function (own, languages) {\n\"use strict\";\n";
        self.joined(SEARCH, SEARCH_PARTS, begin, "return finder;\n};\n")
    }

    /// A file that a theme has as a whole, else its parts in the order of their names, between these texts.
    fn joined(&self, whole: &str, parts: &str, begin: &str, end: &str) -> Result<Vec<u8>, Diagnostic> {
        if let Some(asset) = self.assets.get(whole) {
            return Ok(asset.bytes(&format!("{TEMPLATES}{whole}"))?.into_owned());
        }
        let mut joined = begin.as_bytes().to_vec();
        for (path, part) in self.parts.iter().filter(|(path, _)| path.starts_with(parts)) {
            joined.extend_from_slice(&part.bytes(path)?);
            // The last line of a part may have no end.
            joined.push(b'\n');
        }
        joined.extend_from_slice(end.as_bytes());
        Ok(joined)
    }

    /// Parses the templates.
    pub(crate) fn templates(&self, resolved: &Resolved, project: &Sources) -> Result<Templates, Diagnostic> {
        let pages = self.templates.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let icon = self.assets.get(ICON);
        let branding = Branding::new(&resolved.settings.look, project, icon);
        Templates::parse(pages, self.own.clone(), resolved, &branding)
    }
}
