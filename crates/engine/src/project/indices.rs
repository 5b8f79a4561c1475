//! Indices that cannot be taken for one another, and the lists that they are places in.

use std::marker::PhantomData;
use std::ops::{Deref, Index, IndexMut};

/// Declares a kind of index.
macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl From<usize> for $name {
            fn from(number: usize) -> Self {
                Self(number)
            }
        }

        impl From<$name> for usize {
            fn from(index: $name) -> Self {
                index.0
            }
        }
    };
}

index! {
    /// The place of a locale in the order of the settings.
    LocaleIndex
}

index! {
    /// The place of a domain in the order of the catalog.
    DomainIndex
}

index! {
    /// The place of a code in the order of the catalog.
    CodeIndex
}

/// A list that only indices of its own kind lead into.
///
/// ```
/// let tags = codegloss_engine::ByLocale::from(vec!["en", "fr"]);
/// let french = tags.find(|tag| *tag == "fr").expect("is listed");
/// assert_eq!(tags[french], "fr");
/// ```
///
/// A bare number does not:
///
/// ```compile_fail
/// let tags = codegloss_engine::ByLocale::from(vec!["en", "fr"]);
/// let code: usize = 1;
/// let _ = tags[code];
/// ```
#[derive(Clone, Debug)]
pub struct IndexVec<I, T> {
    items: Vec<T>,
    kind: PhantomData<I>,
}

/// What is said of each locale, in the order of the settings.
pub type ByLocale<T> = IndexVec<LocaleIndex, T>;

/// What is said of each domain, in the order of the catalog.
pub type ByDomain<T> = IndexVec<DomainIndex, T>;

/// What is said of each code, in the order of the catalog.
pub type ByCode<T> = IndexVec<CodeIndex, T>;

impl<I: From<usize> + Into<usize>, T> IndexVec<I, T> {
    /// The indices, from the first to the last.
    pub fn indices(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + Clone + use<I, T> {
        (0..self.items.len()).map(I::from)
    }

    /// The items, each with its index.
    #[must_use]
    pub fn iter_enumerated(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.indices().zip(&self.items)
    }

    /// The index of the first item that is so.
    pub fn find(&self, is_it: impl FnMut(&T) -> bool) -> Option<I> {
        self.items.iter().position(is_it).map(I::from)
    }

    /// The item at an index, where there is one.
    pub fn get(&self, index: I) -> Option<&T> {
        self.items.get(index.into())
    }

    /// The item at an index, where there is one, to be changed.
    pub(crate) fn get_mut(&mut self, index: I) -> Option<&mut T> {
        self.items.get_mut(index.into())
    }

    /// Adds an item after the others.
    pub(crate) fn push(&mut self, item: T) {
        self.items.push(item);
    }

    /// The index of the next item to be added.
    pub(crate) fn next_index(&self) -> I {
        I::from(self.items.len())
    }
}

impl<I, T> Default for IndexVec<I, T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<I, T> From<Vec<T>> for IndexVec<I, T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, kind: PhantomData }
    }
}

impl<I, T> FromIterator<T> for IndexVec<I, T> {
    fn from_iter<A: IntoIterator<Item = T>>(items: A) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<I, T> Deref for IndexVec<I, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<I: Into<usize>, T> Index<I> for IndexVec<I, T> {
    type Output = T;

    fn index(&self, index: I) -> &T {
        &self.items[index.into()]
    }
}

impl<I: Into<usize>, T> IndexMut<I> for IndexVec<I, T> {
    fn index_mut(&mut self, index: I) -> &mut T {
        &mut self.items[index.into()]
    }
}

impl<'a, I, T> IntoIterator for &'a IndexVec<I, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<I, T> IntoIterator for IndexVec<I, T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
