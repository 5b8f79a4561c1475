//! Links in a project's own templates and in what it adds to every page's head, as far as these are literal.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Checker, destination};
use crate::content::address::Address;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::source::{SNIPPETS, SourceFile};

/// What a template writes before an address from the site's root.
const ROOT: &str = "{{ root }}";

/// The HTML at the end of every page's head.
const HEAD: &str = "site/head.html";

/// The target of a link or a picture in a template.
#[derive(Debug, PartialEq, Eq)]
struct Literal<'t> {
    target: &'t str,
    is_picture: bool,
    place: Range<usize>,
}

impl Checker<'_> {
    pub(super) fn templates(&self, findings: &mut Diagnostics) {
        let templates = self.project.sources.texts("templates/");
        let pages = templates.filter(|file| file.path.ends_with(".html") && !file.path.starts_with(SNIPPETS));
        for file in pages.chain(self.project.sources.text(HEAD)) {
            self.template(file, findings);
        }
    }

    fn template(&self, file: &SourceFile, findings: &mut Diagnostics) {
        for literal in literals(&file.text) {
            if let Some(fault) = self.fault_of_literal(&literal, findings) {
                findings.emit(fault, Span::new(&file.path, literal.place.clone()));
            }
        }
    }

    fn fault_of_literal(&self, literal: &Literal<'_>, findings: &mut Diagnostics) -> Option<Finding> {
        let target = literal.target;
        let base = self.project.settings.base_path();
        let from_root = target.strip_prefix(ROOT).or_else(|| target.strip_prefix(base));
        let folders = match from_root {
            Some(_) => BTreeSet::from([""]),
            None => self.folders(),
        };
        let address = from_root.unwrap_or(target);
        if address.starts_with('#') || (address.is_empty() && from_root.is_none()) {
            return None;
        }
        let paths = folders.into_iter().filter_map(|folder| {
            let here = Address::new(format!("{folder}index.html"));
            Some(destination(&here, address)?.0)
        });
        let paths: Vec<String> = paths.collect();
        let is_there = |path: &String| path.starts_with("assets/") || self.file(path).is_some();
        if paths.is_empty() || paths.iter().any(is_there) {
            return None;
        }
        let near = self.similar(None, &paths[0], findings);
        let start = if target.starts_with('/') { base } else { ROOT };
        let suggestion = near.map(|near| format!("{start}{near}"));
        let target = target.to_owned();
        Some(if literal.is_picture {
            Finding::BrokenLinkPicture { target, suggestion }
        } else {
            Finding::BrokenLinkPage { target, suggestion }
        })
    }

    /// The folders of pages, each with a `/` at its end: a template may make pages in any of them.
    fn folders(&self) -> BTreeSet<&str> {
        let pages = self.known().files.iter().filter(|(_, page)| page.is_some());
        pages.map(|(path, _)| &path[..path.rfind('/').map_or(0, |end| end + 1)]).collect()
    }
}

/// The values of `href` and `src` that a template says itself. Comments are passed over.
fn literals(text: &str) -> Vec<Literal<'_>> {
    let mut literals = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '=']).map(|found| at + found) {
        at = found + 1;
        if text[found..].starts_with("{#") {
            at = text[at..].find("#}").map_or(text.len(), |end| at + end);
        } else if let Some((literal, end)) = literal(text, found) {
            at = end;
            literals.extend(literal);
        }
    }
    literals
}

/// The literal after the sign of an attribute, if it is one, and where its value ends.
fn literal(text: &str, equals: usize) -> Option<(Option<Literal<'_>>, usize)> {
    let name = text[..equals].rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-').next()?;
    let is_picture = match name {
        "href" => false,
        "src" => true,
        _ => return None,
    };
    let start = equals + "='".len();
    let quote = text[equals + 1..].chars().next().filter(|c| "\"'".contains(*c))?;
    let target = text[start..].split_once(quote)?.0;
    let place = start..start + target.len();
    let own = target.strip_prefix(ROOT).unwrap_or(target);
    let literal = (!own.contains('{')).then_some(Literal { target, is_picture, place: place.clone() });
    Some((literal, place.end))
}

#[cfg(test)]
mod tests {
    use super::literals;

    /// What a template says itself is found; what it fills in, and what it comments out, is not.
    #[test]
    fn literals_are_found() {
        let text = "{# <a href=\"x\"> #}<a class=b href=\"/a.html\">{{ <x href={y} /> }}<img src='{{ root }}b.png'>\
                    <a href=\"{{ a }}\" data-href=\"c\"><a href=\"{{ root }}{{ b }}\">";
        let found: Vec<_> =
            literals(text).into_iter().map(|literal| (literal.target, literal.is_picture)).collect();
        assert_eq!(found, [("/a.html", false), ("{{ root }}b.png", true)]);
    }
}
