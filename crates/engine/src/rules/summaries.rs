//! Findings of which a file or a folder has many are one finding, with how many there are and the first of them. What a comment
//! silences is not among them.

use std::sync::Arc;

use super::causes::MOST;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};

/// The findings that are put together: their code, the argument that names what each is about, where they belong together, and
/// what they become.
struct Summary {
    code: &'static str,
    name: &'static str,
    group: fn(&Span) -> &str,
    make: fn(usize, Vec<String>, String) -> Finding,
}

const SUMMARIES: [Summary; 2] = [
    Summary {
        code: "message-for-no-code",
        name: "id",
        group: |span| &span.path,
        make: |count, names, path| Finding::MessageForNoCodeMany { count, names, path },
    },
    Summary {
        code: "text-for-no-page-unknown",
        name: "page",
        group: |span| span.path.rsplit_once('/').map_or("", |(folder, _)| folder),
        make: |count, names, folder| Finding::TextForNoPageMany { count, names, folder },
    },
];

/// Puts findings together. They are in the order of their places, before and after.
pub(crate) fn summarize(findings: &mut Diagnostics) {
    for summary in &SUMMARIES {
        findings.replace_groups(
            |finding| summary.group_of(finding),
            |group, left_out| summary.of(group, left_out),
        );
    }
}

impl Summary {
    /// What a finding belongs to, if it is one of these.
    fn group_of(&self, finding: &Diagnostic) -> Option<Arc<str>> {
        let span = finding.spans.first().filter(|_| finding.code == self.code)?;
        Some(Arc::from((self.group)(span)))
    }

    /// What many become.
    fn of(&self, group: &[Diagnostic], left_out: usize) -> Option<Diagnostic> {
        let first = group.first().filter(|_| group.len() > MOST)?.spans.first()?;
        let names: Vec<String> =
            group.iter().take(MOST).filter_map(|finding| Some(finding.text(self.name)?.to_owned())).collect();
        let place = (self.group)(first).to_owned();
        Some(Diagnostic::new((self.make)(group.len() + left_out, names, place), first.clone()))
    }
}
