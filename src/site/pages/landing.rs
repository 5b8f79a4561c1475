//! The page at the site's root, which opens the reader's language.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use super::home::Home;
use super::language_choice::LanguageChoice;
use crate::site::context::LocaleContext;
use crate::site::models::layout::{Head, Layout};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The landing page. It is made in the default language.
pub(crate) struct Landing;

#[derive(Serialize)]
struct Model {
    page: Head,
}

impl Page for Landing {
    fn address(&self, _: LocaleContext<'_>) -> Address {
        Address::new("index.html")
    }

    fn template(&self) -> &'static str {
        "root.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let mut page = Layout::of_site(context, &here, &Home).page;
        // No language is this page's own.
        for alternate in &mut page.alternates {
            alternate.current = false;
        }
        page.url = Address::landing().url(context.base_url());
        let choice = LanguageChoice::new(context, here.root(), &|context| {
            (context.name("site-title"), here.link(&Address::home(context.tag())))
        });
        renderer.render(self.template(), [Box::new(choice), Box::new(Model { page })])
    }
}
