//! What codegloss set out to reach, and what it reaches.

use crate::measure::{Measured, Row, percentile};
use crate::rows;
use crate::table::figure;

/// A quotient of times, and the limit that it should keep.
struct Target {
    row: &'static str,
    over: &'static [&'static str],
    under: &'static [&'static str],
    limit: Limit,
}

enum Limit {
    AtMost(f64),
    AtLeast(f64),
    /// Nothing but what it says: the goal has no number.
    Close,
}

use Limit::{AtLeast, AtMost, Close};
use rows::{CODEGLOSS, CODEGLOSS_TWO, FLUENT_BUNDLE, FLUENT_SYNTAX, FROM_UTF8, MATCH, MATCH_TWO};

const fn target(
    row: &'static str,
    over: &'static [&'static str],
    under: &'static [&'static str],
    limit: Limit,
) -> Target {
    Target { row, over, under, limit }
}

const TARGETS: [Target; 11] = [
    target(rows::STATIC, &[CODEGLOSS], &[MATCH], AtMost(1.2)),
    target(rows::TAGS[0].1, &[CODEGLOSS], &[MATCH], AtMost(5.0)),
    target(rows::TAGS[1].1, &[CODEGLOSS], &[MATCH], AtMost(5.0)),
    target(rows::TAGS[2].1, &[CODEGLOSS], &[MATCH], AtMost(9.0)),
    target(rows::NUMBER, &[FLUENT_BUNDLE], &[CODEGLOSS], AtLeast(5.0)),
    target(rows::PLURAL, &[FLUENT_BUNDLE], &[CODEGLOSS], AtLeast(10.0)),
    // How much codegloss slows down, over how much `match` does; a twentieth is within what two runs of one program differ.
    target(rows::THREADS, &[CODEGLOSS_TWO, MATCH], &[CODEGLOSS, MATCH_TWO], AtMost(1.05)),
    target(rows::OPEN_EN, &[FLUENT_SYNTAX], &[CODEGLOSS], AtLeast(10.0)),
    target(rows::OPEN_EN, &[CODEGLOSS], &[FROM_UTF8], Close),
    target(rows::OPEN_ZH, &[FLUENT_SYNTAX], &[CODEGLOSS], AtLeast(10.0)),
    target(rows::OPEN_ZH, &[CODEGLOSS], &[FROM_UTF8], Close),
];

pub(crate) fn print(rows: &[Row], measured: &[Vec<Measured>]) {
    println!("\n| work | ratio | to reach | reached | p10–p90 | |");
    println!("|---|---|--:|--:|--:|---|");
    for target in TARGETS {
        let Some(place) = rows.iter().position(|row| row.title == target.row) else { continue };
        let times = |name: &&str| {
            let entry = rows[place].entries.iter().position(|entry| entry.name == *name);
            &measured[place][entry.unwrap_or_default()].nanoseconds
        };
        let (over, under): (Vec<_>, Vec<_>) =
            (target.over.iter().map(times).collect(), target.under.iter().map(times).collect());
        let product =
            |times: &[&Vec<f64>], round: usize| times.iter().map(|times| times[round]).product::<f64>();
        let ratios: Vec<f64> =
            (0..over[0].len()).map(|round| product(&over, round) / product(&under, round)).collect();
        let median = percentile(&ratios, 50);
        let (limit, reached) = match target.limit {
            AtMost(most) => (format!("≤ {most}"), if median <= most { "yes" } else { "no" }),
            AtLeast(least) => (format!("≥ {least}"), if median >= least { "yes" } else { "no" }),
            Close => ("near 1".to_owned(), ""),
        };
        println!(
            "| {} | {} / {} | {limit} | {} | {}–{} | {reached} |",
            target.row,
            target.over.join(" × "),
            target.under.join(" × "),
            figure(median),
            figure(percentile(&ratios, 10)),
            figure(percentile(&ratios, 90)),
        );
    }
}
