//! Short, permanent addresses of codes.

use std::collections::BTreeMap;

use codegloss_engine::{CodeIndex, Diagnostic, DomainIndex};
use serde::Serialize;

use super::language_choice::LanguageChoice;
use crate::site::context::LocaleContext;
use crate::site::context::address::Address;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// A page that opens a code's page in the reader's language. It is made in the default language.
pub(crate) struct Permalink {
    /// What follows `e/`.
    name: String,
    /// Index of the code.
    code: CodeIndex,
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

/// The permalinks of all codes: `e/104` in the default domain, `e/web/104` in any, and in any by the code's symbols and aliases,
/// `e/web/InvalidToken`.
pub(crate) fn permalinks(context: LocaleContext<'_>) -> Vec<Permalink> {
    let mut list = Vec::new();
    for domain in context.domains() {
        let domain_name = context.domain(domain);
        for &code in context.codes(domain) {
            let page = &context.code(code).page;
            list.push(Permalink { name: format!("{domain_name}/{page}"), code });
            if domain == context.resolved.default_domain {
                list.push(Permalink { name: page.clone(), code });
            }
        }
        let names = names(context, domain).into_iter();
        list.extend(names.map(|(name, code)| Permalink { name: format!("{domain_name}/{name}"), code }));
    }
    list
}

/// The symbols and aliases of a domain's codes, each with its code.
///
/// Letter case is ignored, as many file systems and hosts do. The codes' own pages come first, and `index` is what hosts show
/// for the folder. A name of several codes belongs to none of them: the wrong page is worse than none.
fn names(context: LocaleContext<'_>, domain: DomainIndex) -> Vec<(String, CodeIndex)> {
    let codes = context.codes(domain);
    let mut owners: BTreeMap<String, Option<(String, CodeIndex)>> =
        BTreeMap::from([("index".to_owned(), None)]);
    owners.extend(codes.iter().map(|&code| (context.code(code).page.to_ascii_lowercase(), None)));
    for &code in codes {
        for name in context.code(code).short_names() {
            owners
                .entry(name.to_ascii_lowercase())
                .and_modify(|owner| *owner = owner.take().filter(|(_, other)| *other == code))
                .or_insert(Some((name, code)));
        }
    }
    owners.into_values().flatten().collect()
}
