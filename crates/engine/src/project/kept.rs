//! Values that outlive the run that made them.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Values by a name and by everything that they are made of. A value that a run does not ask for is forgotten at its end, so that
/// there are never more than a run needs.
#[derive(Debug)]
pub(crate) struct Kept<I, V> {
    last: Entries<I, V>,
    now: Entries<I, V>,
    made: usize,
}

/// A name can have several values in one run: the project and the theme may both have a file at the same path.
type Entries<I, V> = BTreeMap<Arc<str>, Vec<(I, V)>>;

impl<I, V> Default for Kept<I, V> {
    fn default() -> Self {
        Self { last: BTreeMap::new(), now: BTreeMap::new(), made: 0 }
    }
}

impl<I: PartialEq, V: Clone> Kept<I, V> {
    /// Begins a run.
    pub(crate) fn begin(&mut self) {
        self.last = std::mem::take(&mut self.now);
        self.made = 0;
    }

    /// Forgets what the run has not asked for so far: at its end, or once the rest is known to be of no use.
    pub(crate) fn forget(&mut self) {
        self.last.clear();
    }

    /// The value that this run or the one before it made of the same input, or a new one.
    pub(crate) fn get(&mut self, name: &Arc<str>, input: I, make: impl FnOnce(&I) -> V) -> V {
        let now = self.now.entry(Arc::clone(name)).or_default();
        if let Some((_, value)) = now.iter().find(|(known, _)| *known == input) {
            return value.clone();
        }
        let last = self.last.get_mut(name).and_then(|entries| {
            let index = entries.iter().position(|(known, _)| *known == input)?;
            Some(entries.swap_remove(index))
        });
        let entry = last.unwrap_or_else(|| {
            self.made += 1;
            let value = make(&input);
            (input, value)
        });
        let value = entry.1.clone();
        now.push(entry);
        value
    }

    /// How many values this run made.
    pub(crate) fn made(&self) -> usize {
        self.made
    }

    /// How many values there are.
    #[cfg(test)]
    fn len(&self) -> usize {
        [&self.last, &self.now].into_iter().flat_map(BTreeMap::values).map(Vec::len).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::{Arc, Kept};

    /// Asks for the doubles of some numbers in one run, and gives how many were made.
    fn run(kept: &mut Kept<u32, u32>, numbers: &[u32]) -> usize {
        kept.begin();
        for &number in numbers {
            assert_eq!(kept.get(&Arc::from("double"), number, |number| number * 2), number * 2);
        }
        kept.forget();
        kept.made()
    }

    /// A value is made once, as long as every run asks for it, whatever else has its name.
    #[test]
    fn a_value_is_kept_while_it_is_asked_for() {
        let mut kept = Kept::default();
        assert_eq!(run(&mut kept, &[1, 2, 1]), 2);
        assert_eq!(run(&mut kept, &[2, 1, 3]), 1);
        assert_eq!((run(&mut kept, &[3]), kept.len()), (0, 1));
        assert_eq!((run(&mut kept, &[1, 3]), kept.len()), (1, 2));
        assert_eq!((run(&mut kept, &[]), kept.len()), (0, 0));
    }
}
