//! Kinds of work that can be timed.

use std::hint::black_box;
use std::ops::Deref;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

/// Something that is done over and over.
pub(crate) trait Work {
    /// Does it `passes` times for each of its inputs.
    fn run(&mut self, passes: u32) -> Duration;
    /// How many times one pass does it.
    fn inputs(&self) -> usize;
    /// What it says for each input: competitors must agree.
    fn says(&mut self) -> Vec<String>;
}

/// Work that returns a text, or nothing for a code that is not known.
pub(crate) struct Finding<T, F> {
    pub(crate) inputs: Vec<T>,
    pub(crate) find: F,
}

impl<T: Copy, R: Deref<Target = str>, F: FnMut(T) -> Option<R>> Work for Finding<T, F> {
    fn run(&mut self, passes: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..passes {
            for input in &self.inputs {
                black_box((self.find)(black_box(*input)));
            }
        }
        start.elapsed()
    }

    fn inputs(&self) -> usize {
        self.inputs.len()
    }

    fn says(&mut self) -> Vec<String> {
        let find = &mut self.find;
        self.inputs.iter().map(|input| find(*input).as_deref().unwrap_or_default().to_owned()).collect()
    }
}

/// Work that writes a text with a number into a buffer, which is always the same one.
pub(crate) struct Writing<F> {
    pub(crate) inputs: Vec<(i64, i64)>,
    pub(crate) buffer: String,
    pub(crate) write: F,
}

impl<F: FnMut((i64, i64), &mut String) -> Option<()>> Work for Writing<F> {
    fn run(&mut self, passes: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..passes {
            for input in &self.inputs {
                self.buffer.clear();
                black_box((self.write)(black_box(*input), black_box(&mut self.buffer)));
            }
        }
        start.elapsed()
    }

    fn inputs(&self) -> usize {
        self.inputs.len()
    }

    fn says(&mut self) -> Vec<String> {
        let mut said = Vec::new();
        for input in &self.inputs {
            self.buffer.clear();
            (self.write)(*input, &mut self.buffer);
            said.push(self.buffer.clone());
        }
        said
    }
}

/// Work that one thread does alone, or that several do at the same time.
pub(crate) struct Threads<F> {
    pub(crate) inputs: Vec<i64>,
    pub(crate) count: usize,
    pub(crate) find: F,
}

impl<F: Fn(i64) -> Option<&'static str> + Sync> Work for Threads<F> {
    /// How long a thread takes for its part, on average.
    fn run(&mut self, passes: u32) -> Duration {
        let (inputs, find, barrier) = (&self.inputs, &self.find, &Barrier::new(self.count));
        let alone = || {
            barrier.wait();
            let start = Instant::now();
            for _ in 0..passes {
                for input in inputs {
                    black_box(find(black_box(*input)));
                }
            }
            start.elapsed()
        };
        let total: Duration = thread::scope(|scope| {
            let threads: Vec<_> = (0..self.count).map(|_| scope.spawn(alone)).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).sum()
        });
        total / u32::try_from(self.count).unwrap_or(1)
    }

    fn inputs(&self) -> usize {
        self.inputs.len()
    }

    fn says(&mut self) -> Vec<String> {
        self.inputs.iter().map(|code| (self.find)(*code).unwrap_or_default().to_owned()).collect()
    }
}
