//! What the search of the site finds for a query that names nothing.

use codegloss_engine::{CodeIndex, Resolved};

use crate::report::{self, Reporter};
use crate::site::{Found, Hit};

/// The code that was meant, if that is certain.
pub(super) fn meant(resolved: &Resolved, found: &Found) -> Option<CodeIndex> {
    code_of(resolved, found.only()?)
}

/// Prints a line for each page that may be meant.
pub(super) fn print(reporter: &Reporter, resolved: &Resolved, found: &Found) {
    let similar = if found.nearest { "none" } else { "some" };
    reporter.note("explain-matches", &[("similar", similar.into())]);
    let lines = found.hits.iter().map(|hit| format!("  {}\n", line(reporter, resolved, hit)));
    report::print(&lines.collect::<String>());
}

/// A code with its message, and the text that has the query where the message does not tell; or the title and heading of a guide.
fn line(reporter: &Reporter, resolved: &Resolved, hit: &Hit) -> String {
    if hit.code.is_none() {
        let title = [&*hit.title, &hit.heading].into_iter().filter(|part| !part.is_empty());
        return format!("{}  {}", hit.href, title.collect::<Vec<_>>().join(" › "));
    }
    let name = code_of(resolved, hit).map_or_else(|| hit.href.clone(), |index| name(resolved, index));
    let line = format!("{name}  {}", hit.text).trim_end().to_owned();
    match &hit.said {
        Some(said) => reporter.with_detail(line, said.text.clone()),
        None => line,
    }
}

/// What `explain` takes for a code: its number alone, where that is enough.
fn name(resolved: &Resolved, index: CodeIndex) -> String {
    let code = &resolved.catalog.codes[index];
    if code.domain == resolved.default_domain {
        return code.key.to_string();
    }
    format!("{}/{}", resolved.catalog.domains[code.domain].name.value, code.key)
}

fn code_of(resolved: &Resolved, hit: &Hit) -> Option<CodeIndex> {
    hit.code.as_ref()?;
    let mut codes = resolved.catalog.codes.iter_enumerated();
    codes.find(|(_, code)| resolved.catalog.page_of(code) == hit.href).map(|(index, _)| index)
}
