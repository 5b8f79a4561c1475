//! Links to codes and guides by name (`code:chat/104#recovery`, `guide:start`), and others whose addresses only the site knows.

use std::borrow::Cow;

use pulldown_cmark::{Event, Tag as Mark, TagEnd};

use super::{Document, Node, Tag, Target};

/// A link's target that is no address but a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reference<'a> {
    pub(crate) kind: ReferenceKind,
    pub(crate) name: &'a str,
    /// The part of the page with its `#`; empty without one.
    pub(crate) part: &'a str,
}

/// What a name is that of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReferenceKind {
    Code,
    Guide,
}

/// Where such a link leads, by the form of the text that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addresses {
    /// From an HTML page, relative to it.
    pub(crate) page: String,
    /// From a Markdown page, relative to it.
    pub(crate) markdown: String,
    /// From anywhere, where the site has an address.
    pub(crate) whole: Option<String>,
}

/// Gives the addresses of a link; `None` for a name that has none, and for an address that a browser understands.
pub(crate) type References<'a> = &'a dyn Fn(&str) -> Option<Addresses>;

impl<'a> Reference<'a> {
    /// Reads a link's target.
    pub(crate) fn of(target: &'a str) -> Option<Self> {
        let (scheme, rest) = target.split_once(':')?;
        let kind = match scheme {
            "code" => ReferenceKind::Code,
            "guide" => ReferenceKind::Guide,
            _ => return None,
        };
        let (name, part) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
        Some(Self { kind, name, part })
    }
}

impl Document {
    /// Gives the references their addresses. One without any leaves its text alone.
    pub(crate) fn refer(&mut self, references: References<'_>) {
        retarget(&mut self.nodes, &mut |target| {
            target.elsewhere = references(&target.address);
            match &target.elsewhere {
                Some(found) => target.address.clone_from(&found.page),
                None => return Reference::of(&target.address).is_none(),
            }
            true
        });
    }

    fn has_references(&self) -> bool {
        has_reference(&self.nodes)
    }

    /// The document for the Markdown page of a code, where the targets of links by name are other Markdown pages.
    pub(crate) fn for_page(&self) -> Cow<'_, Self> {
        self.with_addresses(|found| Some(&found.markdown))
    }

    /// The document with another address for each reference, or its text alone.
    pub(super) fn with_addresses(&self, address: fn(&Addresses) -> Option<&String>) -> Cow<'_, Self> {
        if !self.has_references() {
            return Cow::Borrowed(self);
        }
        let mut document = self.clone();
        retarget(&mut document.nodes, &mut |target| {
            let Some(elsewhere) = target.elsewhere.take() else { return true };
            let found = address(&elsewhere);
            target.address = found.cloned().unwrap_or_default();
            found.is_some()
        });
        Cow::Owned(document)
    }
}

fn has_reference(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Start(Tag::Link(target)) => target.elsewhere.is_some(),
        Node::Select { variants, .. } => variants.iter().any(|(_, nodes)| has_reference(nodes)),
        _ => false,
    })
}

/// Edits the targets of links. A link that is not kept leaves its text.
fn retarget(nodes: &mut Vec<Node>, keep: &mut dyn FnMut(&mut Target) -> bool) {
    let mut is_dropped = false;
    nodes.retain_mut(|node| match node {
        Node::Start(Tag::Link(target)) => {
            is_dropped = !keep(target);
            !is_dropped
        }
        // Links hold no links.
        Node::End(Tag::Link(_)) => !std::mem::take(&mut is_dropped),
        Node::Select { variants, .. } => {
            for (_, nodes) in variants {
                retarget(nodes, keep);
            }
            true
        }
        _ => true,
    });
}

/// Events of a whole text in which references have one of their addresses; one without any leaves its text alone.
pub(super) fn referred<'a>(
    events: &[Event<'a>],
    references: References<'_>,
    address: fn(Addresses) -> String,
) -> Vec<Event<'a>> {
    let mut is_dropped = false;
    let refer = |event: &Event<'a>| match event {
        Event::Start(Mark::Link { link_type, dest_url, title, id }) => {
            let found = references(dest_url).map(address);
            is_dropped = found.is_none() && Reference::of(dest_url).is_some();
            let dest_url = found.map_or_else(|| dest_url.clone(), Into::into);
            let (link_type, title, id) = (*link_type, title.clone(), id.clone());
            (!is_dropped).then_some(Event::Start(Mark::Link { link_type, dest_url, title, id }))
        }
        Event::Start(Mark::Image { link_type, dest_url, title, id }) => {
            // Pictures have no names.
            let found = Some(dest_url).filter(|it| Reference::of(it).is_none()).and_then(|it| references(it));
            let dest_url = found.map_or_else(|| dest_url.clone(), |found| address(found).into());
            let (link_type, title, id) = (*link_type, title.clone(), id.clone());
            Some(Event::Start(Mark::Image { link_type, dest_url, title, id }))
        }
        Event::End(TagEnd::Link) if std::mem::take(&mut is_dropped) => None,
        event => Some(event.clone()),
    };
    events.iter().filter_map(refer).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Addresses;
    use crate::diagnostics::mapped_text::MappedText;
    use crate::source::SourceFile;
    use crate::syntax::markdown::articles::page::{Opening, opened_page};
    use crate::syntax::markdown::{Document, Layout, parse};
    use crate::syntax::piece::Piece;

    fn read(text: &str) -> Document {
        let pieces = [Piece::Source(MappedText::unwritten(text))];
        parse(&pieces, Layout::Blocks, &|target| target.contains(':').then(|| target.to_owned())).0
    }

    fn found(whole: Option<&str>) -> Addresses {
        let whole = whole.map(str::to_owned);
        Addresses { page: "../a.html".to_owned(), markdown: "../a.md".to_owned(), whole }
    }

    fn forms(text: &str, found: Option<&Addresses>) -> [String; 3] {
        let mut document = read(text);
        document.refer(&|_| found.cloned());
        let page = document.for_page().markdown();
        [document.plain(), document.markdown(), page]
            .map(|text| text.as_text().unwrap_or_default().to_owned())
    }

    /// Each form has an address that works where it is read, or the text alone.
    #[test]
    fn a_link_without_an_address_is_its_text() {
        let text = "See *[the code](code:a/1#b)* and error[2](code:2).";
        for (found, markdown, page) in [
            (Some(found(Some("https://x.example/e/1"))), "[T](https://x.example/e/1)", "[T](../a.md)"),
            (Some(found(None)), "T", "[T](../a.md)"),
            (None, "T", "T"),
        ] {
            let filled = |form: &str| {
                format!("See *{}* and error{}.", form.replace('T', "the code"), form.replace('T', "2"))
            };
            let plain = "See the code and error2.".to_owned();
            assert_eq!(forms(text, found.as_ref()), [plain, filled(markdown), filled(page)]);
        }
    }

    /// In names and words, where the callback has no such links, and in pictures, nothing becomes one.
    #[test]
    fn a_link_by_name_is_refused_where_there_is_none() {
        let pieces = [Piece::Source(MappedText::unwritten("[a](code:1)"))];
        let (document, problems) = parse(&pieces, Layout::Inline, &|_| None);
        assert_eq!((document.plain().as_text(), problems.len()), (Some("[a](code:1)"), 1));
        let file = SourceFile::new("a.md", "![a](code:1) [b](Code:1)");
        let page = opened_page(&file, Opening::default(), &|_| None, &|_| Some(found(None)));
        assert_eq!(page.problems.len(), 2, "{page:?}");
    }

    /// A guide's forms differ in the addresses alone.
    #[test]
    fn a_guide_links_to_pages_of_its_own_form() {
        let file = SourceFile::new("a.md", "## A [b](code:1)\n\n- [*c*](guide:d), [e](code:none)\n");
        let found = |target: &str| (target != "code:none").then(|| found(None));
        let page = opened_page(&file, Opening::default(), &|_| None, &found);
        assert_eq!(page.markdown.to_string(), "## A [b](../a.md)\n\n- [*c*](../a.md), e");
        assert!(page.body.html().contains("<a href=\"../a.html\"><em>c</em></a>, e"), "{page:?}");
        assert_eq!(page.links.len(), 3);
    }

    proptest! {
        /// Where a link leads changes no text.
        #[test]
        fn every_form_has_the_same_text(
            pieces in proptest::collection::vec("[a-c ]{1,3}|[*`]{1,2}|\n\n|\n- |\\[a\\]\\(X\\)|\\[b \\*c\\*\\]\\(X\\)|注意：|\\[|\\]|\\(|\\)", 0..16)
        ) {
            let text = pieces.concat();
            let (name, whole) = ("code:a/1", "https://example.com/e/a/1");
            // In code, a target is text.
            let same = |forms: [String; 3]| {
                forms.map(|form| [name, whole, "../a.md"].iter().fold(form, |form, it| form.replace(it, "X")))
            };
            let [plain, markdown, _] = same(forms(&text.replace('X', whole), None));
            let by_name = text.replace('X', name);
            let named = same(forms(&by_name, Some(&found(Some(whole)))));
            prop_assert_eq!(&named, &[plain, markdown.clone(), markdown]);
            prop_assert_eq!(&named[0], &same(forms(&by_name, None))[0]);
        }
    }
}
