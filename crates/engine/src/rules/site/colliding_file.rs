//! `colliding-file`: two files of the site that would be in the same place.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Finding, Span};
use crate::rules::Project;

/// What a project adds to its site as it is.
const STATIC: &str = "site/static/";

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
    let mut guides: BTreeMap<String, &str> = BTreeMap::new();
    for file in sources.texts("site/guide/") {
        if let Some(first) = guides.insert(file.path.to_lowercase(), &file.path) {
            collision(&file.path, first, findings);
        }
    }
}

/// The earlier file that has this name, or that would have to be a folder for it, or the other way round.
fn in_the_way<'a>(seen: &BTreeMap<String, &'a str>, name: &str) -> Option<&'a str> {
    let folders = name.match_indices('/').map(|(slash, _)| &name[..slash]);
    let above = folders.chain([name]).find_map(|folder| seen.get(folder));
    let below = format!("{name}/");
    let inside = seen.range(below.clone()..).next().filter(|(other, _)| other.starts_with(&below));
    above.copied().or(inside.map(|(_, path)| *path))
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
