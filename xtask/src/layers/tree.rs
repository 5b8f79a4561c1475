//! A crate's modules, and which file a path leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{self, Path, child};

/// A file of a crate and its text.
pub(super) struct Source {
    /// From the crate's folder of sources, with `/`.
    pub(super) path: String,
    pub(super) text: String,
}

/// A file uses something of another.
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) line: usize,
    /// The path as it is written.
    pub(super) path: String,
}

#[derive(Default)]
pub(super) struct Tree {
    pub(super) files: Vec<File>,
    tests: BTreeSet<Vec<String>>,
    modules: BTreeMap<Vec<String>, usize>,
    imports: BTreeMap<Vec<String>, BTreeMap<String, Vec<String>>>,
}

pub(super) struct File {
    pub(super) path: String,
    pub(super) module: Vec<String>,
    paths: Vec<Path>,
}

/// Re-exports lead on so often at most: two can name each other.
const MOST_STEPS: usize = 16;

impl Tree {
    pub(super) fn of(sources: &[Source]) -> Result<Self, String> {
        let mut tree = Self::default();
        for source in sources {
            let contents = paths::read(&source.text).map_err(|error| format!("{}: {error}", source.path))?;
            let module = module_of(&source.path);
            let within = |inner: &Vec<String>| module.iter().chain(inner).cloned().collect::<Vec<_>>();
            tree.tests.extend(contents.tests.iter().map(within));
            let index = tree.files.len();
            tree.modules.insert(module.clone(), index);
            tree.modules.extend(contents.modules.iter().map(|inner| (within(inner), index)));
            for path in &contents.paths {
                if let Some(name) = &path.name {
                    let imports = tree.imports.entry(within(&path.module)).or_default();
                    imports.insert(name.clone(), path.segments.clone());
                }
            }
            tree.files.push(File { path: source.path.clone(), module, paths: contents.paths });
        }
        Ok(tree)
    }

    pub(super) fn is_for_tests(&self, module: &[String]) -> bool {
        self.tests.iter().any(|test| module.starts_with(test))
    }

    /// The files that use others, with the first line that says so.
    pub(super) fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = BTreeMap::new();
        for (from, file) in self.files.iter().enumerate().filter(|(_, file)| !self.is_for_tests(&file.module))
        {
            for path in &file.paths {
                let module: Vec<String> = file.module.iter().chain(&path.module).cloned().collect();
                if let Some(to) = self.resolve(&module, &path.segments, MOST_STEPS).filter(|to| *to != from) {
                    let arrow = || Arrow { from, to, line: path.line, path: path.segments.join("::") };
                    arrows.entry((from, to)).or_insert_with(arrow);
                }
            }
        }
        arrows.into_values().collect()
    }

    /// The file that has what a path of a module names; none, if it is of another crate.
    fn resolve(&self, module: &[String], path: &[String], steps: usize) -> Option<usize> {
        let (mut at, mut rest) = self.start(module, path)?;
        while let Some((name, after)) = rest.split_first() {
            let inner = child(&at, name);
            if self.modules.contains_key(&inner) {
                (at, rest) = (inner, after);
                continue;
            }
            let import = self.imports.get(&at).and_then(|imports| imports.get(name));
            let onward = import.filter(|import| steps > 0 && import.as_slice() != path);
            let onward = onward.map(|import| import.iter().chain(after).cloned().collect::<Vec<_>>());
            let found = onward.and_then(|path| self.resolve(&at, &path, steps - 1));
            return found.or_else(|| self.modules.get(&at).copied());
        }
        self.modules.get(&at).copied()
    }

    /// Where a path begins, and what is left of it.
    fn start<'a>(&self, module: &[String], path: &'a [String]) -> Option<(Vec<String>, &'a [String])> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some((Vec::new(), rest)),
            "self" => Some((module.to_vec(), rest)),
            "super" => {
                let ups = path.iter().take_while(|name| *name == "super").count();
                Some((module.get(..module.len().checked_sub(ups)?)?.to_vec(), &path[ups..]))
            }
            name => {
                let is_imported = self.imports.get(module).is_some_and(|imports| imports.contains_key(name));
                let is_here = is_imported || self.modules.contains_key(&child(module, name));
                is_here.then(|| (module.to_vec(), path))
            }
        }
    }
}

/// The module that a file is: `a/b.rs` and `a/b/mod.rs` are `a::b`.
fn module_of(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    let mut module: Vec<String> = path.split('/').map(str::to_owned).collect();
    let last = module.last().map(String::as_str);
    if last == Some("mod") || (module.len() == 1 && matches!(last, Some("lib" | "main"))) {
        module.pop();
    }
    module
}
