//! Short, permanent addresses of codes, and the rules by which a host leads from one locale's folder to another.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use codegloss_engine::Resolved;
use codegloss_engine::negotiation::Served;

use super::address::Address;
use super::views::Views;

/// Every short address with the code that it leads to: `e/104` in the default domain, `e/web/104` in any, and in any by the
/// code's symbols and aliases, `e/web/InvalidToken`.
pub(crate) fn addresses(views: Views<'_>) -> Vec<(Address, usize)> {
    let resolved = views.resolved;
    let mut list = Vec::new();
    for (domain, facts) in resolved.catalog.domains.iter().enumerate() {
        for &code in views.codes(domain) {
            let page = &resolved.catalog.codes[code].page;
            list.push((Address::short(&format!("{}/{page}", facts.name.value)), code));
            if domain == resolved.default_domain {
                list.push((Address::short(page), code));
            }
        }
        for (name, code) in names(views, domain) {
            list.push((Address::short(&format!("{}/{name}", facts.name.value)), code));
        }
    }
    list
}

/// The symbols and aliases of a domain that lead to a code.
///
/// Letter case is ignored, as many file systems and hosts do. The codes' own pages come first, and `index` is what hosts show
/// for the folder. A name that several codes have leads to none of them: the wrong page is worse than none.
fn names(views: Views<'_>, domain: usize) -> Vec<(String, usize)> {
    let catalog = &views.resolved.catalog;
    let mut owners: BTreeMap<String, Option<(String, usize)>> = BTreeMap::from([("index".to_owned(), None)]);
    let codes = views.codes(domain).iter();
    owners.extend(codes.map(|&code| (catalog.codes[code].page.to_ascii_lowercase(), None)));
    for &code in views.codes(domain) {
        for name in catalog.codes[code].short_names() {
            owners
                .entry(name.to_ascii_lowercase())
                .and_modify(|owner| *owner = owner.take().filter(|(_, other)| *other == code))
                .or_insert(Some((name, code)));
        }
    }
    owners.into_values().flatten().collect()
}

/// What Netlify and Cloudflare Pages read from `_redirects`: the folders that readers and programs guess at, `zh/` and
/// `zh-CN/`, lead to the locale that serves them. Hosts have limits of a hundred such rules, so that only the likely ones are
/// here; the 404 page leads on from all others.
pub(crate) fn redirects(resolved: &Resolved) -> String {
    let table: BTreeMap<String, Served> = resolved.languages().table.iter().cloned().collect();
    let locales = &resolved.settings.locales;
    let base = resolved.settings.base_path();
    let mut rules = String::new();
    for (index, locale) in locales.iter().enumerate() {
        let likely = locale.likely();
        let language = likely.language.to_string();
        let mut guesses = vec![language.clone()];
        if let Some(region) = likely.region {
            guesses.extend(["-", "_"].map(|between| format!("{language}{between}{region}")));
        }
        guesses.extend(guesses.clone().iter().chain([&locale.tag]).map(|guess| guess.to_lowercase()));
        guesses.sort();
        guesses.dedup();
        for guess in guesses {
            let is_locale = locales.iter().any(|locale| locale.tag == guess);
            if !is_locale && served(&table, &guess) == Some(index) {
                let _ = writeln!(rules, "{base}{guess}/* {base}{}/:splat 302", locale.tag);
            }
        }
    }
    rules
}

/// The locale that serves a tag, with ever fewer of its parts.
fn served(table: &BTreeMap<String, Served>, tag: &str) -> Option<usize> {
    let tag = tag.to_lowercase().replace('_', "-");
    let mut part = tag.as_str();
    loop {
        if let Some(served) = table.get(part) {
            return Some(served.locale);
        }
        part = part.rsplit_once('-')?.0;
    }
}
