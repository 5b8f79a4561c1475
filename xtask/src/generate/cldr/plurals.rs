//! The plural rules.

use std::fmt::Write as _;

use super::packages::Packages;
use super::{grouped, head};

const FILES: [(&str, &str); 2] = [("cardinal", "plurals"), ("ordinal", "ordinals")];

/// The categories in CLDR's order, without `other`, which takes what is left.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

pub(super) fn table(packages: &Packages) -> Result<String, String> {
    let mut table = head(&[
        "A line: the kind, the locales, a bar, then each category but `other` with its condition (UTS #35, part 3).",
    ]);
    for (kind, file) in FILES {
        table.push('\n');
        let path = format!("cldr-core/supplemental/{file}.json");
        let locales = packages.object(&path, &format!("/supplemental/plurals-type-{kind}"))?;
        let entries = locales.into_iter().map(|(locale, rules)| {
            let condition = |category: &str| {
                let rule = rules[format!("pluralRule-count-{category}")].as_str()?;
                // Examples stand behind it.
                let condition = rule.split('@').next().unwrap_or_default().trim();
                Some(format!("{category}: {condition}"))
            };
            (
                locale,
                CATEGORIES.iter().filter_map(|category| condition(category)).collect::<Vec<_>>().join("; "),
            )
        });
        for (locales, rules) in grouped(entries) {
            let line = format!("{kind} {} | {rules}", locales.join(" "));
            let _ = writeln!(table, "{}", line.trim_end());
        }
    }
    Ok(table)
}
