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

/// Templates and other files of a project's site.
pub(crate) struct Theme {
    templates: BTreeMap<String, String>,
    assets: BTreeMap<String, Asset>,
    /// The parts of the stylesheet, by their paths in the project.
    style: BTreeMap<String, Asset>,
    own: OwnTemplates,
}

impl Theme {
    /// The built-in theme, with the project's own files beside it and in the place of files of the same name.
    pub(crate) fn load(project: &Sources) -> Self {
        let built_in = builtin::theme();
        let mut theme = Self {
            templates: BTreeMap::new(),
            assets: BTreeMap::new(),
            style: BTreeMap::new(),
            own: OwnTemplates::find(project, &built_in),
        };
        for sources in [&built_in, project] {
            let files = templates(sources).map(|file| (name(file).to_owned(), file.text.to_string()));
            theme.templates.extend(files);
            let assets = sources.assets("templates/assets/");
            let names = assets.map(|(path, asset)| (path[TEMPLATES.len()..].to_owned(), asset.clone()));
            theme.assets.extend(names);
            let style = sources.assets("templates/style/");
            let style = style.filter(|(path, _)| Path::new(path).extension() == Some("css".as_ref()));
            theme.style.extend(style.map(|(path, asset)| (path.to_owned(), asset.clone())));
        }
        theme
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

    /// The stylesheet of a theme that has one as a whole, else the backgrounds and the parts, one after another in the order of
    /// their names.
    pub(crate) fn style(&self) -> Result<Vec<u8>, Diagnostic> {
        if let Some(whole) = self.assets.get(STYLE) {
            return Ok(whole.bytes(&format!("{TEMPLATES}{STYLE}"))?.into_owned());
        }
        let mut style = paper().into_bytes();
        for (path, part) in &self.style {
            style.extend_from_slice(&part.bytes(path)?);
            // The last line of a part may have no end.
            style.push(b'\n');
        }
        Ok(style)
    }

    /// Parses the templates.
    pub(crate) fn templates(&self, resolved: &Resolved, project: &Sources) -> Result<Templates, Diagnostic> {
        let pages = self.templates.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let icon = self.assets.get(ICON);
        let branding = Branding::new(&resolved.settings.look, project, icon);
        Templates::parse(pages, self.own.clone(), resolved, &branding)
    }
}
