//! Symbols, aliases and misprints from A to Z. Where codes are many, each letter has a page of its own, and the list links to these.

use codegloss_engine::{
    Address, CodeIndex, Diagnostic, DomainIndex, Letter, LetterPage, List, NameKind, Prefixes,
};
use serde::Serialize;

use super::links::{fill, id, render};
use super::symbols::{NameParts, Prefix, SharedPrefixes, listed, parts};
use crate::site::context::{LocaleContext, Text};
use crate::site::models::parts::Neighbor;
use crate::site::models::platforms::{on, platforms_of_any};
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The list of names, or the page of a letter of it.
pub(crate) struct AToZ {
    pub(crate) letter: Option<LetterPage>,
    pub(crate) prefixes: SharedPrefixes,
}

#[derive(Serialize)]
struct Model {
    /// Whether it is the page of a letter.
    is_part: bool,
    /// The pages before and after it.
    previous: Option<Neighbor>,
    next: Option<Neighbor>,
    domains: Vec<DomainNames>,
}

#[derive(Serialize)]
struct DomainNames {
    id: String,
    name: Text,
    beginnings: Vec<Prefix>,
    letters: Vec<LetterNames>,
}

#[derive(Serialize)]
struct LetterNames {
    id: String,
    /// The `data-on` of its names.
    on: String,
    /// The letter, or the first and the last name of a part of one.
    label: String,
    count: usize,
    /// Its page, if it has one; its names are there.
    href: Option<String>,
    names: Vec<NameRow>,
}

/// A name that links to its code.
#[derive(Serialize)]
struct NameRow {
    href: String,
    code: String,
    message: Text,
    status: &'static str,
    /// `symbol`, `alias` or `misprint`.
    kind: &'static str,
    #[serde(flatten)]
    name: NameParts,
}

impl Page for AToZ {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        match &self.letter {
            Some(page) => page.letter.address(context.resolved, context.locale),
            None => Address::list(context.tag(), List::AToZ),
        }
    }

    fn template(&self) -> &'static str {
        "a-z.html"
    }

    fn markdown(&self, context: LocaleContext<'_>) -> Option<Address> {
        Some(Address::table(context.tag()))
    }

    fn is_in_sitemap(&self) -> bool {
        true
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let Some(page) = &self.letter else {
            return render(List::AToZ, self, context, renderer, &|here| {
                Box::new(Model::whole(context, here, &self.prefixes))
            });
        };
        let words = [title(context, &page.letter), context.name("site-a-z-text").text];
        fill(words, self, context, renderer, &|here| {
            let prefixes = self.prefixes.of(context, page.letter.domain);
            Box::new(Model::part(context, here, page, &prefixes))
        })
    }
}

impl Model {
    /// All names, or the links to the letters that have them.
    fn whole(context: LocaleContext<'_>, here: &Address, prefixes: &SharedPrefixes) -> Self {
        let is_split = context.selection.is_split();
        let names = |domain| {
            let prefixes = prefixes.of(context, domain);
            let letters = context.resolved.letters(domain, context.codes(domain), &prefixes, is_split);
            let letters = letters.iter().map(|letter| {
                if is_split {
                    LetterNames::linked(context, here, letter)
                } else {
                    LetterNames::listed(context, here, letter, &prefixes)
                }
            });
            DomainNames::new(context, domain, &prefixes, letters.collect())
        };
        let domains = context.domains().map(names).filter(|domain| !domain.letters.is_empty());
        Self { is_part: false, previous: None, next: None, domains: domains.collect() }
    }

    /// The names of a letter.
    fn part(context: LocaleContext<'_>, here: &Address, page: &LetterPage, prefixes: &Prefixes) -> Self {
        let link = |letter: &Letter| {
            let there = letter.address(context.resolved, context.locale);
            Neighbor { href: here.link(&there), title: title(context, letter) }
        };
        let LetterPage { letter, previous, next } = page;
        let listed = LetterNames::listed(context, here, letter, prefixes);
        Self {
            is_part: true,
            previous: previous.as_ref().map(link),
            next: next.as_ref().map(link),
            domains: vec![DomainNames::new(context, letter.domain, prefixes, vec![listed])],
        }
    }
}

/// What the page of a letter is called: its domain and its letter, or the first and the last of its names.
fn title(context: LocaleContext<'_>, letter: &Letter) -> String {
    format!("{} {}", context.name(context.domain(letter.domain)).text, letter.label())
}

impl DomainNames {
    fn new(
        context: LocaleContext<'_>,
        domain: DomainIndex,
        prefixes: &Prefixes,
        letters: Vec<LetterNames>,
    ) -> Self {
        let name = context.domain(domain);
        Self { id: name.to_owned(), name: context.name(name), beginnings: listed(context, prefixes), letters }
    }
}

impl LetterNames {
    /// A letter with its names.
    fn listed(context: LocaleContext<'_>, here: &Address, letter: &Letter, prefixes: &Prefixes) -> Self {
        let rows = letter.names.iter().filter_map(|&(code, place)| {
            let names = context.resolved.code_names(code);
            let name = names.get(place)?;
            Some(NameRow {
                href: here.link(&context.address(code, "html")),
                code: context.code(code).key.to_string(),
                message: context.message(code),
                status: context.code(code).status.as_str(),
                kind: kind(name.kind),
                name: parts(context, prefixes, name),
            })
        });
        Self { names: rows.collect(), ..Self::new(context, letter) }
    }

    fn new(context: LocaleContext<'_>, letter: &Letter) -> Self {
        let on_of = |&(code, place): &(CodeIndex, usize)| {
            let names = context.resolved.code_names(code);
            names.get(place).map_or_else(String::new, |name| on(context.resolved, &name.platforms))
        };
        let on: Vec<String> = letter.names.iter().map(on_of).collect();
        let mut platforms = platforms_of_any(on.iter().map(String::as_str));
        platforms.sort_unstable();
        let part = if letter.part == 1 { String::new() } else { format!(".{}", letter.part) };
        Self {
            id: id(context.domain(letter.domain), &(letter.initial.id() + &part)),
            label: letter.label(),
            on: platforms.join(" "),
            count: letter.names.len(),
            href: None,
            names: Vec::new(),
        }
    }

    /// A link to the page of a letter.
    fn linked(context: LocaleContext<'_>, here: &Address, letter: &Letter) -> Self {
        let there = letter.address(context.resolved, context.locale);
        Self { href: Some(here.link(&there)), ..Self::new(context, letter) }
    }
}

fn kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Symbol => "symbol",
        NameKind::Alias => "alias",
        NameKind::Misprint => "misprint",
    }
}
