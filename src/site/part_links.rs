//! Links of a project's own templates to parts of the pages that they make: the pages show whether these are there.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use codegloss_engine::{Diagnostic, Finding, PartLink, Sources, nearest, part_links};

/// What the pages that were made say of each link.
pub(super) struct PartLinks(Vec<Seen>);

struct Seen {
    link: PartLink,
    /// Whether a page that shows the link has its part. A template of many kinds of pages may link to what only some have.
    is_there: AtomicBool,
    /// The parts of the pages that show the link and lack its part; `None` where there is no such page.
    others: Mutex<Option<BTreeSet<String>>>,
}

impl PartLinks {
    /// Those of a project's templates, which no page has shown yet.
    pub(super) fn of(project: &Sources) -> Self {
        let seen = |link| Seen { link, is_there: AtomicBool::new(false), others: Mutex::default() };
        Self(part_links(project).into_iter().map(seen).collect())
    }

    /// Takes a page into account.
    pub(super) fn look_at(&self, page: &str) {
        let has_link = |seen: &&Seen| values(page, "href").any(|href| href == seen.link.target);
        let mut shown = self.0.iter().filter(has_link).peekable();
        if shown.peek().is_none() {
            return;
        }
        let parts: BTreeSet<&str> = values(page, "id").chain(values(page, "name")).collect();
        for seen in shown {
            if parts.contains(&*seen.link.part) {
                seen.is_there.store(true, Ordering::Relaxed);
            } else if let Ok(mut others) = seen.others.lock() {
                others.get_or_insert_default().extend(parts.iter().map(|&part| part.to_owned()));
            }
        }
    }

    /// The links that lead nowhere on any page.
    pub(super) fn into_faults(self) -> impl Iterator<Item = Diagnostic> {
        self.0.into_iter().filter_map(|seen| {
            let others = seen.others.into_inner().ok().flatten().filter(|_| !seen.is_there.into_inner())?;
            let PartLink { target, part, span } = seen.link;
            let suggestion = nearest(&part, others.iter().map(String::as_str)).map(str::to_owned);
            Some(Diagnostic::new(Finding::BrokenLinkAnchor { target, anchor: part, suggestion }, span))
        })
    }
}

/// The values of an attribute in a page.
fn values<'p>(page: &'p str, name: &str) -> impl Iterator<Item = &'p str> {
    let begin = format!("{name}=");
    let starts: Vec<usize> = page.match_indices(&begin).map(|(at, _)| at).collect();
    starts.into_iter().filter(|&at| page[..at].ends_with(|c: char| c.is_ascii_whitespace())).filter_map(
        move |at| {
            let value = &page[at + begin.len()..];
            match value.chars().next()? {
                quote @ ('"' | '\'') => value[1..].split(quote).next(),
                _ => value.split(|c: char| c.is_ascii_whitespace() || c == '>').next(),
            }
        },
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests {
    use codegloss_engine::Sources;

    use super::PartLinks;

    /// The targets of the links that are faults, and what is suggested, once these pages were made.
    fn faults(template: &str, pages: &[&str]) -> Vec<(String, Option<String>)> {
        let (project, _) = Sources::from_files([("templates/layout.html", template.as_bytes())]);
        let links = PartLinks::of(&project);
        for page in pages {
            links.look_at(page);
        }
        let text = |found: Option<&str>| found.map(str::to_owned);
        links
            .into_faults()
            .map(|fault| (text(fault.text("target")).unwrap(), text(fault.text("suggestion"))))
            .collect()
    }

    /// A link is a fault where a page shows it and no page that shows it has the part, however its id is written.
    #[test]
    fn a_part_that_no_page_has_is_a_fault() {
        let link = "<a href=\"#sumary\">";
        let (with, without) = ("<a href=\"#sumary\"><p id='sumary'>", "<a href='#sumary'><p id=\"summary\">");
        assert_eq!(faults(link, &[without]), [("#sumary".to_owned(), Some("summary".to_owned()))]);
        for pages in
            [&[with][..], &[without, with], &["<p data-id=\"summary\">"], &["<a href=#sumary id=sumary>"]]
        {
            assert_eq!(faults(link, pages), [], "{pages:?}");
        }
        assert_eq!(
            faults("<a href=\"#top\"><a href=\"#\"><a href=\"#{{ id }}\">", &["<a href=\"#top\">"]),
            []
        );
        assert_eq!(faults("<a href=\"#%E4%B8%AD\">", &["<a href=\"#%E4%B8%AD\"><p id=\"中\">"]), []);
    }
}
