//! Links in a project's own templates and in what it adds to every page's head, as far as these are literal.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::{Checker, decoded, destination, is_part};
use crate::content::address::Address;
use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::source::{SNIPPETS, SourceFile, Sources};

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

/// A link of a project's own template to a part of the page that it makes. Only the page shows whether that is there: the part may be
/// any template's, and have a name that is filled in.
#[derive(Debug)]
pub struct PartLink {
    /// As it is written: `#id`.
    pub target: String,
    /// The name of the part.
    pub part: String,
    /// Where the target is.
    pub span: Span,
}

/// The links to parts of their own pages in a project's templates.
#[must_use]
pub fn part_links(sources: &Sources) -> Vec<PartLink> {
    templates(sources)
        .flat_map(|file| literals(&file.text, true).into_iter().filter_map(|one| one.part(file)))
        .collect()
}

/// The templates of HTML pages.
fn templates(sources: &Sources) -> impl Iterator<Item = &SourceFile> {
    let templates = sources.texts("templates/");
    templates.filter(|file| file.path.ends_with(".html") && !file.path.starts_with(SNIPPETS))
}

impl Literal<'_> {
    fn part(&self, file: &SourceFile) -> Option<PartLink> {
        let part = decoded(self.target.strip_prefix('#')?)?;
        let is_always_there = is_part(&part, &BTreeSet::new());
        let span = Span::new(&file.path, self.place.clone());
        (!is_always_there).then(|| PartLink { target: self.target.to_owned(), part, span })
    }
}

impl Checker<'_> {
    pub(super) fn templates(&self, findings: &mut Diagnostics) {
        let sources = self.project.sources;
        let folders = LazyCell::new(|| self.folders());
        for file in templates(sources) {
            self.literals(file, ROOT, &folders, findings);
        }
        if let Some(head) = sources.text(HEAD) {
            // Nothing is filled in there.
            self.literals(head, self.project.settings.base_path(), &folders, findings);
        }
    }

    /// `root` is what the file writes before an address from the site's root.
    fn literals(&self, file: &SourceFile, root: &str, folders: &BTreeSet<&str>, findings: &mut Diagnostics) {
        for literal in literals(&file.text, root == ROOT) {
            if let Some(fault) = self.fault_of_literal(&literal, root, folders, findings) {
                findings.emit(fault, Span::new(&file.path, literal.place.clone()));
            }
        }
    }

    fn fault_of_literal(
        &self,
        literal: &Literal<'_>,
        root: &str,
        folders: &BTreeSet<&str>,
        findings: &mut Diagnostics,
    ) -> Option<Finding> {
        let target = literal.target;
        let base = self.project.settings.base_path();
        let from_root = target.strip_prefix(root).or_else(|| target.strip_prefix(base));
        let address = from_root.unwrap_or(target);
        if address.starts_with('#') || (address.is_empty() && from_root.is_none()) {
            return None;
        }
        let at_root = BTreeSet::from([""]);
        let folders = if from_root.is_some() { &at_root } else { folders };
        let paths = folders.iter().filter_map(|folder| {
            let here = Address::new(format!("{folder}index.html"));
            Some(destination(&here, address)?.0)
        });
        let paths: Vec<String> = paths.collect();
        let is_there = |path: &String| path.starts_with("assets/") || self.file(path).is_some();
        if paths.is_empty() || paths.iter().any(is_there) {
            return None;
        }
        // Where nothing is filled in, what a template would write is a folder of this name.
        let meant = target.strip_prefix(ROOT).unwrap_or(&paths[0]);
        let near = self.similar(None, meant, findings);
        let start = if target.starts_with('/') { base } else { root };
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

/// The values of `href` and `src` that a text says itself. Comments are passed over: those of HTML, and in a template its own.
fn literals(text: &str, is_template: bool) -> Vec<Literal<'_>> {
    let comments = if is_template { &[("<!--", "-->"), ("{#", "#}")][..] } else { &[("<!--", "-->")] };
    let mut literals = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(['<', '{', '=']).map(|found| at + found) {
        at = found + 1;
        let comment = comments.iter().find(|(begin, _)| text[found..].starts_with(begin));
        if let Some((begin, end)) = comment {
            let inner = found + begin.len();
            at = text[inner..].find(end).map_or(text.len(), |length| inner + length + end.len());
        } else if let Some((literal, end)) = literal(text, found, is_template) {
            at = end;
            literals.extend(literal);
        }
    }
    literals
}

/// The literal after the sign of an attribute, if it is one, and where its value ends.
fn literal(text: &str, equals: usize, is_template: bool) -> Option<(Option<Literal<'_>>, usize)> {
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
    let is_filled_in = is_template && own.contains('{');
    let literal = (!is_filled_in).then_some(Literal { target, is_picture, place: place.clone() });
    Some((literal, place.end))
}

#[cfg(test)]
mod tests {
    use super::literals;

    fn found(text: &str, is_template: bool) -> Vec<(&str, bool)> {
        literals(text, is_template).into_iter().map(|literal| (literal.target, literal.is_picture)).collect()
    }

    /// What a template says itself is found; what it fills in, and what it comments out, is not.
    #[test]
    fn literals_are_found() {
        let text = "{# <a href=\"x\"> #}<a class=b href=\"/a.html\">{{ <x href={y} /> }}<img src='{{ root }}b.png'>\
                    <a href=\"{{ a }}\" data-href=\"c\"><a href=\"{{ root }}{{ b }}\"><!-- <a href=\"d\"> --><a href='e'><!-- <a href='f'>";
        assert_eq!(found(text, true), [("/a.html", false), ("{{ root }}b.png", true), ("e", false)]);
    }

    /// Nothing is filled in, and only HTML is commented out, in a file that is no template.
    #[test]
    fn a_head_is_no_template() {
        let text = "{# <a href='{{ root }}x'> #}<!--<a href='y'>--><a href='{z}'>";
        assert_eq!(found(text, false), [("{{ root }}x", false), ("{z}", false)]);
    }
}
