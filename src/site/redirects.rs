//! Rules by which a host redirects from one locale's folder to another.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use codegloss_engine::negotiation::{Match, truncated};
use codegloss_engine::{Address, LocaleIndex, Resolved};

/// What Netlify and Cloudflare Pages read from `_redirects`: the folders that readers and programs guess, `zh/` and `zh-CN/`,
/// redirect to the locale that serves them. Hosts have limits of a hundred such rules, so that only the likely ones are here;
/// the 404 page redirects from all others.
pub(crate) fn redirects(resolved: &Resolved) -> String {
    let table: BTreeMap<String, Match> = resolved.languages().table.iter().cloned().collect();
    let locales = &resolved.settings.locales;
    let base = resolved.settings.base_path();
    let mut rules = String::new();
    for (index, locale) in locales.iter_enumerated() {
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
    for guide in &resolved.guides {
        for former in &guide.redirects {
            let page = Address::guide(&locales[former.locale].tag, &guide.slug, "html");
            // Netlify prefers a file to a rule without an exclamation mark, and there is a page at the former address. Cloudflare Pages prefers
            // rules, and reads no line with such a mark.
            for status in ["301!", "301"] {
                let _ = writeln!(rules, "{base}{} {base}{} {status}", former.path, page.path());
            }
        }
    }
    rules
}

/// A project's own rules, and after them the generated ones for other addresses: hosts follow the first rule that fits.
pub(crate) fn with_own(own: &str, generated: &str) -> String {
    let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let taken: BTreeSet<String> = own.lines().filter_map(first).collect();
    let end = if own.is_empty() || own.ends_with('\n') { "" } else { "\n" };
    let others = generated.lines().filter(|line| first(line).is_none_or(|path| !taken.contains(&path)));
    others.fold(format!("{own}{end}"), |rules, line| rules + line + "\n")
}

/// The locale that serves a tag, with ever fewer of its parts.
fn served(table: &BTreeMap<String, Match>, tag: &str) -> Option<LocaleIndex> {
    let tag = tag.to_lowercase().replace('_', "-");
    truncated(&tag).find_map(|tag| table.get(tag)).map(|served| served.locale.into())
}
