//! Short, permanent addresses of codes.

use codegloss_engine::{Address, CodeIndex, Diagnostic};
use serde::Serialize;

use super::language_choice::LanguageChoice;
use crate::site::context::LocaleContext;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// A page that opens a code's page in the reader's language. It is made in the default language.
pub(crate) struct Permalink {
    /// What follows `e/`.
    pub(crate) name: String,
    /// Index of the code.
    pub(crate) code: CodeIndex,
}

#[derive(Serialize)]
struct Model {
    code: String,
    /// The page's own name: some hosts show `e/404.html` for addresses without a page.
    name: String,
    /// The page that search engines are to show in place of this one.
    canonical: Option<String>,
}

impl Page for Permalink {
    fn address(&self, _: LocaleContext<'_>) -> Address {
        Address::permalink(&self.name)
    }

    fn template(&self) -> &'static str {
        "short.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let here = self.address(context);
        let choice = LanguageChoice::new(context, here.root(), &|context| {
            (context.message(self.code), here.link(&context.address(self.code, "html")))
        });
        let model = Model {
            code: context.code(self.code).key.to_string(),
            name: here.name().to_owned(),
            canonical: context.original_of_code(self.code).address(self.code, "html").url(context.base_url()),
        };
        renderer.render(self.template(), [Box::new(choice), Box::new(model)])
    }
}
