//! `colliding-file`: two files of the site that would be in the same place.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::site_map::PageKind;
use crate::diagnostics::{Diagnostic, Diagnostics, Finding, Span};
use crate::project::indices::LocaleIndex;
use crate::project::resolved::Former;
use crate::rules::Project;

/// What a project adds to its site as it is.
const STATIC: &str = "site/static/";

/// The project's own rules for hosts.
const REDIRECTS: &str = "site/static/_redirects";

/// Names at the root of a site that codegloss keeps for itself.
const RESERVED: [&str; 7] =
    ["assets", "e", "index.html", "404.html", "errors.json", "errors.schema.json", "errors.openapi.json"];

/// Neither static files nor guides stand in each other's way, or in that of what is generated. Letter case is ignored, as
/// many file systems and hosts do.
pub(crate) fn check(project: &Project<'_>, findings: &mut Diagnostics) {
    let Project { sources, settings, .. } = project;
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (path, _) in sources.assets(STATIC) {
        let name = path[STATIC.len()..].to_lowercase();
        let first = name.split('/').next().unwrap_or_default();
        let locales = settings.locales.iter().map(|locale| locale.tag.as_str());
        let taken = locales.chain(RESERVED).find(|taken| taken.eq_ignore_ascii_case(first));
        let other = taken.or_else(|| in_the_way(&seen, &name));
        if let Some(other) = other {
            collision(path, other, findings);
        }
        seen.insert(name, path);
    }
    former_addresses(project, &seen, findings);
    let mut guides: BTreeMap<String, &str> = BTreeMap::new();
    for file in sources.texts("site/guide/") {
        if let Some(first) = guides.insert(file.path.to_lowercase(), &file.path) {
            collision(&file.path, first, findings);
        }
    }
}

/// Former addresses of guides are addresses of nothing else: of no other guide, page, file, or rule of the project's own.
fn former_addresses(project: &Project<'_>, files: &BTreeMap<String, &str>, findings: &mut Diagnostics) {
    let mut others: Option<Others> = None;
    let mut seen: BTreeMap<String, (usize, &Former)> = BTreeMap::new();
    // What the source language has is the same finding in every locale.
    let mut reported = BTreeSet::new();
    for (guide, index) in project.resolved.guides.iter().zip(0..) {
        for former in &guide.redirects {
            let name = former.file().unwrap_or_else(|| former.path.clone()).to_lowercase();
            let earlier = in_the_way(&seen, &name);
            let other = earlier.filter(|(guide, other)| (*guide, other.locale) != (index, former.locale));
            let path = former.path.clone();
            let (finding, place) = if let Some((_, other)) = other {
                (Finding::CollidingFileRedirects { path }, Some(other.place.clone()))
            } else {
                let others = others.get_or_insert_with(|| Others::of(project));
                let file = in_the_way(files, &name).map(|file| (file.to_owned(), Some(Span::file(file))));
                let Some((other, place)) = file.or_else(|| others.at(project, &name, former)) else {
                    seen.insert(name, (index, former));
                    continue;
                };
                (Finding::CollidingFileRedirect { path, other }, place)
            };
            let key = |span: &Span| (span.path.to_string(), span.range.start);
            if reported.insert((key(&former.place), place.as_ref().map(key))) {
                let found = Diagnostic::new(finding, former.place.clone());
                findings.push(match place {
                    Some(place) => found.and_at(place),
                    None => found,
                });
            }
        }
    }
}

/// What else has an address of the site.
struct Others {
    /// The files that are made, in lower case, with the page that each is.
    made: BTreeMap<String, (String, Option<(LocaleIndex, PageKind)>)>,
    /// What the project's own rules redirect, from the root of the host.
    ruled: BTreeSet<String>,
}

impl Others {
    fn of(project: &Project<'_>) -> Self {
        let map = project.resolved.site_map(project.sources).into_iter();
        let made = map.filter(|(_, page)| !matches!(page, Some((_, PageKind::Former(..)))));
        let rules = project.sources.asset(REDIRECTS).and_then(|asset| asset.bytes(REDIRECTS).ok());
        let rules = rules.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        Self {
            made: made.map(|(path, page)| (path.to_lowercase(), (path, page))).collect(),
            ruled: redirected_by(&rules).map(str::to_owned).collect(),
        }
    }

    /// What has a former address, and where the project has it.
    fn at(&self, project: &Project<'_>, name: &str, former: &Former) -> Option<(String, Option<Span>)> {
        if self.ruled.contains(&format!("{}{}", project.settings.base_path(), former.path)) {
            return Some((REDIRECTS.to_owned(), Some(Span::file(REDIRECTS))));
        }
        let (path, page) = self.made.get(name)?;
        let place = match page {
            Some((locale, PageKind::Guide(guide, _))) => {
                let (locale, _) = project.resolved.guide(*locale, &project.resolved.guides[*guide])?;
                let tag = &project.settings.locales[locale].tag;
                Some(Span::file(project.resolved.guides[*guide].place(tag).path))
            }
            _ => None,
        };
        Some((path.clone(), place))
    }
}

/// The paths that rules for hosts redirect: the first word of each line that is no comment.
fn redirected_by(rules: &str) -> impl Iterator<Item = &str> {
    rules.lines().filter_map(|line| line.split_whitespace().next()).filter(|word| !word.starts_with('#'))
}

/// The earlier file that has this name, or that would have to be a folder for it, or the other way round.
fn in_the_way<T: Copy>(seen: &BTreeMap<String, T>, name: &str) -> Option<T> {
    let folders = name.match_indices('/').map(|(slash, _)| &name[..slash]);
    let above = folders.chain([name]).find_map(|folder| seen.get(folder));
    let below = format!("{name}/");
    let inside = seen.range(below.clone()..).next().filter(|(other, _)| other.starts_with(&below));
    above.copied().or(inside.map(|(_, other)| *other))
}

fn collision(path: &str, other: &str, findings: &mut Diagnostics) {
    findings
        .emit(Finding::CollidingFile { path: path.to_owned(), other: other.to_owned() }, Span::file(path));
}

#[cfg(test)]
mod tests {
    use crate::{Rule, Sources, analyze};

    /// Names that only a file system with letter case tells apart are one name; so are a file and a folder of it.
    #[test]
    fn names_that_differ_in_letter_case_collide() {
        let names =
            ["site/static/Logo.svg", "site/static/logo.svg", "site/static/Sub", "site/static/sub/b.txt"];
        let guides = ["site/guide/Start.en.md", "site/guide/start.en.md"];
        let own: [(&str, &[u8]); 3] = [
            ("codegloss.toml", b"[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
            ("catalog/web.toml", b"domain = 'web'\n[[code]]\ncode = 404\n"),
            ("locales/en/web.ftl", b"web = Web\nweb-404 = Not found\n"),
        ];
        let files = names.into_iter().chain(guides).map(|path| (path, b"# Text\n".as_slice()));
        let (sources, _) = Sources::from_files(own.into_iter().chain(files));
        let analysis = analyze(&sources, None);
        let collisions = analysis.diagnostics.iter().filter(|finding| finding.rule == Rule::CollidingFile);
        let paths: Vec<_> = collisions.map(|finding| &*finding.spans[0].path).collect();
        assert_eq!(paths, ["site/guide/start.en.md", "site/static/logo.svg", "site/static/sub/b.txt"]);
    }
}
