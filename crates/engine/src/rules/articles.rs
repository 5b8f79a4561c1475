//! What the rules read of articles, each of which is parsed once, however many languages it is compared with.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::source::Sources;
use crate::syntax::front_matter;
use crate::syntax::markdown::{self, Line, Outline};

/// By the path of a guide or a long text.
#[derive(Default)]
pub(crate) struct Articles {
    lines: RefCell<BTreeMap<Arc<str>, Rc<Vec<Line>>>>,
    outlines: RefCell<BTreeMap<Arc<str>, Rc<Outline>>>,
}

impl Articles {
    /// The lines of an article, if there is such a file.
    pub(super) fn lines(&self, sources: &Sources, path: &Arc<str>) -> Option<Rc<Vec<Line>>> {
        kept(&self.lines, path, || {
            let file = sources.text(path)?;
            Some(markdown::article_lines(file, front_matter::length(&file.text)))
        })
    }

    /// The outline of an article, if there is such a file. `is_label` knows the labels of the catalog's links.
    pub(super) fn outline(
        &self,
        sources: &Sources,
        path: &Arc<str>,
        is_label: &dyn Fn(&str) -> bool,
    ) -> Option<Rc<Outline>> {
        kept(&self.outlines, path, || {
            let file = sources.text(path)?;
            Some(markdown::article_outline(file, front_matter::length(&file.text), is_label))
        })
    }
}

fn kept<T>(
    known: &RefCell<BTreeMap<Arc<str>, Rc<T>>>,
    path: &Arc<str>,
    read: impl FnOnce() -> Option<T>,
) -> Option<Rc<T>> {
    if let Some(known) = known.borrow().get(path) {
        return Some(Rc::clone(known));
    }
    let new = Rc::new(read()?);
    known.borrow_mut().insert(Arc::clone(path), Rc::clone(&new));
    Some(new)
}
