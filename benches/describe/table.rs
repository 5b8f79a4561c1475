//! The tables that are printed, in Markdown.

use crate::measure::{Measured, Row, percentile, ratios};

/// What was measured, competitor by competitor.
pub(crate) fn print(rows: &[Row], measured: &[Vec<Measured>]) {
    println!("| work | by | ns | ratio | p10–p90 | allocations |");
    println!("|---|---|--:|--:|--:|--:|");
    let mut notes = Vec::new();
    for (row, measured) in rows.iter().zip(measured) {
        let mut title = row.title;
        for (entry, one) in row.entries.iter().zip(measured) {
            let baseline =
                row.entries.iter().position(|other| other.name == entry.baseline).unwrap_or_default();
            let ratios = ratios(one, &measured[baseline]);
            println!(
                "| {title} | {} | {} | {} | {}–{} | {} |",
                entry.name,
                figure(percentile(&one.nanoseconds, 50)),
                if entry.name == entry.baseline { "1".to_owned() } else { figure(percentile(&ratios, 50)) },
                figure(percentile(&ratios, 10)),
                figure(percentile(&ratios, 90)),
                if entry.counts_allocations { figure(one.allocations) } else { String::new() },
            );
            title = "";
            if let Some((expected, said)) = &one.difference {
                notes.push(format!("- {}: {} returns “{said}”, not “{expected}”.", row.title, entry.name));
            }
        }
    }
    println!();
    println!("- {}", env!("CODEGLOSS_VERSIONS"));
    for note in notes {
        println!("{note}");
    }
}

/// Three digits that matter, or the whole number.
pub(crate) fn figure(value: f64) -> String {
    let decimals = match value {
        value if value == 0.0 || value >= 100.0 => 0,
        value if value >= 10.0 => 1,
        value if value >= 0.1 => 2,
        _ => 3,
    };
    format!("{value:.decimals$}")
}
