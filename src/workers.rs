//! Does the same work for many things: on every core, or on the calling thread where the system gives no other.

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// The threads of a run.
pub(crate) struct Workers {
    /// `None` where not all of them could be started, as where the number of processes is limited.
    pool: Option<ThreadPool>,
}

impl Workers {
    pub(crate) fn new() -> Self {
        Self { pool: ThreadPoolBuilder::new().build().ok() }
    }

    /// What the work makes of each item, in the order of the items.
    pub(crate) fn map<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
        match &self.pool {
            Some(pool) => pool.install(|| items.par_iter().map(&work).collect()),
            None => items.iter().map(work).collect(),
        }
    }
}
