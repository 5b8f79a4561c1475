//! Rounds, and what comes out of them.

use std::io::{IsTerminal, stderr};
use std::time::Duration;

use crate::random::Random;
use crate::work::Work;

/// What is done, and by whom.
pub(crate) struct Row {
    pub(crate) title: &'static str,
    pub(crate) entries: Vec<Entry>,
}

/// A competitor of a row.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// The competitor that this one's time is divided by.
    pub(crate) baseline: &'static str,
    /// Not where the work is to start threads, which allocates.
    pub(crate) counts_allocations: bool,
    pub(crate) work: Box<dyn Work>,
}

/// What was found out about a competitor.
pub(crate) struct Measured {
    /// Nanoseconds for doing the work once, by round.
    pub(crate) nanoseconds: Vec<f64>,
    /// Allocations for doing the work once, by the thread that asks for it.
    pub(crate) allocations: f64,
    /// What the row's first competitor says, and what this one says instead, if there is such a case.
    pub(crate) difference: Option<(String, String)>,
}

const ROUNDS: usize = 101;
/// The fastest of these counts, which is one that nothing else interrupted.
const BATCHES: usize = 5;
/// Long enough for a clock of microseconds, and shorter than what an operating system gives others at a time.
const BATCH: Duration = Duration::from_micros(300);

/// By row and competitor.
pub(crate) fn all(rows: &mut [Row]) -> Vec<Vec<Measured>> {
    let mut measured: Vec<Vec<Measured>> = rows.iter_mut().map(prepare).collect();
    // Warms up, too.
    let passes: Vec<Vec<u32>> =
        rows.iter_mut().map(|row| row.entries.iter_mut().map(passes).collect()).collect();
    let mut random = Random::new();
    for round in 1..=ROUNDS {
        progress(round);
        for (row, (measured, passes)) in rows.iter_mut().zip(measured.iter_mut().zip(&passes)) {
            let mut order: Vec<usize> = (0..row.entries.len()).collect();
            random.shuffle(&mut order);
            for index in order {
                let work = &mut row.entries[index].work;
                let mut fastest = Duration::MAX;
                // What is not counted costs those who allocate the least.
                allocation_counter::opt_out(|| {
                    for _ in 0..BATCHES {
                        fastest = fastest.min(work.run(passes[index]));
                    }
                });
                measured[index].nanoseconds.push(each(fastest, passes[index], work.inputs()));
            }
        }
    }
    progress(0);
    measured
}

/// Texts and allocations, which no round changes.
fn prepare(row: &mut Row) -> Vec<Measured> {
    let mut expected = None;
    let entries = row.entries.iter_mut().map(|entry| {
        let said = entry.work.says();
        let expected: &Vec<String> = expected.get_or_insert_with(|| said.clone());
        let difference = expected.iter().zip(&said).find(|(one, other)| one != other);
        let work = &mut entry.work;
        let allocations = allocation_counter::measure(|| {
            work.run(1);
        });
        Measured {
            nanoseconds: Vec::with_capacity(ROUNDS),
            allocations: number(allocations.count_total) / size(said.len()),
            difference: difference.map(|(one, other)| (one.clone(), other.clone())),
        }
    });
    entries.collect()
}

/// How many passes fill a batch.
fn passes(entry: &mut Entry) -> u32 {
    let mut passes = 1;
    while entry.work.run(passes) < BATCH {
        passes *= 2;
    }
    passes
}

fn each(taken: Duration, passes: u32, inputs: usize) -> f64 {
    taken.as_secs_f64() * 1e9 / f64::from(passes) / size(inputs)
}

fn progress(round: usize) {
    if stderr().is_terminal() {
        if round == 0 {
            eprint!("\r\x1B[K");
        } else {
            eprint!("\rround {round} of {ROUNDS}");
        }
    }
}

/// The quotients of two competitors' times by round.
pub(crate) fn ratios(one: &Measured, other: &Measured) -> Vec<f64> {
    one.nanoseconds.iter().zip(&other.nanoseconds).map(|(one, other)| one / other).collect()
}

/// The value below which `hundredths` of a hundred values lie.
pub(crate) fn percentile(values: &[f64], hundredths: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() - 1) * hundredths / 100]
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
fn size(count: usize) -> f64 {
    count as f64
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
fn number(count: u64) -> f64 {
    count as f64
}
