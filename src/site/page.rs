//! What every kind of page is: an address, a template, and the models that fill it.

use codegloss_engine::{Address, Diagnostic};

use super::context::LocaleContext;
use super::theme::Renderer;
use crate::dates::Stamp;

/// A page of the site, in whichever locale it is asked for.
pub(crate) trait Page: Send + Sync {
    /// Where it is in a locale.
    fn address(&self, context: LocaleContext<'_>) -> Address;

    /// The file name of its template.
    fn template(&self) -> &'static str;

    /// The Markdown page that says the same, if there is one.
    fn markdown(&self, _: LocaleContext<'_>) -> Option<Address> {
        None
    }

    /// Whether search engines are told of it.
    fn is_in_sitemap(&self) -> bool {
        false
    }

    /// The locale whose page this one repeats: another one's where none of the page's own texts is in its language. Search engines
    /// are told of that page alone.
    fn original<'a>(&self, context: LocaleContext<'a>) -> LocaleContext<'a> {
        context
    }

    /// Whether it is a page of its own in a locale.
    fn is_original(&self, context: LocaleContext<'_>) -> bool {
        self.original(context).locale == context.locale
    }

    /// Where readers of none of the site's languages begin.
    fn for_other_languages(&self, context: LocaleContext<'_>) -> Address {
        self.address(self.original(context.in_default_locale()))
    }

    /// The commits of what it shows in a locale, where it is known.
    fn stamp<'a>(&self, _: LocaleContext<'a>) -> Option<&'a Stamp> {
        None
    }

    /// Its text.
    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic>;
}
