//! `unnamed-section`: a folder of guides without a page that names it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::project::resolved::guide_path;
use crate::rules::Project;

pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    if !project.sources.is_whole("site") {
        return;
    }
    let guides = &project.resolved.guides;
    let slugs: BTreeSet<&str> = guides.iter().filter_map(|guide| guide.name()).collect();
    // Each folder with the first guide in it.
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, guide) in guides.iter().enumerate() {
        let slug = guide.name().unwrap_or_default();
        for (end, _) in slug.match_indices('/') {
            folders.entry(&slug[..end]).or_insert(index);
        }
    }
    for (folder, first) in folders {
        let index = format!("{folder}/index");
        if slugs.contains(index.as_str()) || project.resolved.drafts.contains(&index) {
            continue;
        }
        let name = guide_path(&index, &project.settings.locales[project.settings.source].tag);
        let written = guides[first].pages.iter_enumerated().find(|(_, page)| page.is_some());
        let tag = written.map_or("", |(locale, _)| project.settings.locales[locale].tag.as_str());
        let file = Span::file(guides[first].place(tag).path);
        findings.emit(Finding::UnnamedSection { folder: format!("site/guide/{folder}"), name }, file);
    }
}
