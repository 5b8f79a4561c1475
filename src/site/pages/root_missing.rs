//! The 404 page of hosts that know only one.

use codegloss_engine::{Address, Diagnostic};

use super::language_choice::LanguageChoice;
use crate::site::context::LocaleContext;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The 404 page at the site's root. It is shown at addresses of any depth: its links begin at the host's root.
pub(crate) struct RootMissing;

impl Page for RootMissing {
    fn address(&self, _: LocaleContext<'_>) -> Address {
        Address::new("404.html")
    }

    fn template(&self) -> &'static str {
        "root404.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let base = context.resolved.settings.base_path();
        let choice = LanguageChoice::new(context, base.to_owned(), &|context| {
            (context.name("site-missing-title"), format!("{base}{}", context.code_list().path()))
        });
        renderer.render(self.template(), [Box::new(choice)])
    }
}
