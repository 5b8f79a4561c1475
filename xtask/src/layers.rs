//! Whether the rooms of each crate use only those before them, and no two use each other.
//!
//! A room is a module at the root of a crate, with everything in its folder. `xtask/layers.toml` has their order. Within a room, the
//! modules of a folder have no order, but no circle either. A module and the modules in its own folder may use each other: they are one
//! thing in several files. What is compiled for tests alone may look anywhere.

mod paths;
#[cfg(test)]
mod tests;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::root;
use tree::{Arrow, File, Source, Tree};

const TABLE: &str = "xtask/layers.toml";

/// A crate's rooms, from the lowest up, and what may break their order.
#[derive(Debug, Default)]
struct Layers {
    order: Vec<String>,
    exceptions: BTreeSet<(String, String)>,
}

/// What was found in a crate.
#[derive(Debug, Default)]
struct Findings {
    rooms: usize,
    arrows: usize,
    up: usize,
    circles: usize,
    problems: Vec<String>,
}

/// Says how many rooms and arrows each crate has; an arrow up and a circle are errors.
pub(crate) fn run() -> Result<(), String> {
    let mut problems = Vec::new();
    for (folder, layers) in table()? {
        let found = check(&folder, &sources(&root().join(&folder))?, &layers)?;
        let Findings { rooms, arrows, up, circles, .. } = found;
        println!("{folder}: {rooms} rooms, {arrows} arrows, {up} up, {circles} circles");
        problems.extend(found.problems);
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

fn table() -> Result<BTreeMap<String, Layers>, String> {
    let text = fs::read_to_string(root().join(TABLE)).map_err(|error| format!("{TABLE}: {error}"))?;
    let table: toml::Table = text.parse().map_err(|error| format!("{TABLE}: {error}"))?;
    let crates = table.iter().map(|(folder, layers)| Some((folder.clone(), Layers::read(layers)?)));
    crates.collect::<Option<_>>().ok_or_else(|| format!("{TABLE}: a crate has `order` and `exceptions`"))
}

impl Layers {
    fn read(value: &toml::Value) -> Option<Self> {
        let order = value.get("order")?.as_array()?.iter().map(|room| Some(room.as_str()?.to_owned()));
        let exceptions = value.get("exceptions").and_then(toml::Value::as_array).into_iter().flatten();
        let exceptions = exceptions.map(|exception| {
            let text = |key: &str| Some(exception.get(key)?.as_str()?.to_owned());
            text("because")?;
            Some((text("from")?, text("to")?))
        });
        Some(Self { order: order.collect::<Option<_>>()?, exceptions: exceptions.collect::<Option<_>>()? })
    }
}

/// The source files in a folder.
fn sources(folder: &Path) -> Result<Vec<Source>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries = fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))?;
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text =
                    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let path = path.strip_prefix(folder).unwrap_or(&path);
                found.push(Source { path: path.to_string_lossy().replace('\\', "/"), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn check(folder: &str, sources: &[Source], layers: &Layers) -> Result<Findings, String> {
    let tree = Tree::of(sources)?;
    let arrows = tree.arrows();
    let name = |file: usize| tree.files[file].path.clone();
    let excepted = |arrow: &Arrow| layers.exceptions.contains(&(name(arrow.from), name(arrow.to)));
    let mut found = Findings::default();
    for (from, to) in &layers.exceptions {
        if !arrows.iter().any(|arrow| name(arrow.from) == *from && name(arrow.to) == *to) {
            found.problems.push(format!("{TABLE}: {folder}: {from} does not use {to} any more"));
        }
    }
    let steps: Vec<Step<'_>> =
        arrows.iter().filter(|arrow| !excepted(arrow)).filter_map(|arrow| tree.step(arrow)).collect();
    let written = |step: &Step<'_>| {
        let Arrow { from, line, path, .. } = step.arrow;
        format!("{folder}/{}:{line}: {} uses {}, by `{path}`", name(*from), step.from, step.to)
    };
    found.order(folder, &tree.rooms(), &steps, layers, &written);
    found.circles(&steps, &written);
    Ok(found)
}

/// An arrow between two modules of the same folder, or of a crate's root.
struct Step<'a> {
    folder: Vec<String>,
    from: String,
    to: String,
    arrow: &'a Arrow,
}

impl Tree {
    /// The modules at the crate's root; the root itself is `lib` or `main`.
    fn rooms(&self) -> BTreeSet<String> {
        let files = self.files.iter().filter(|file| !self.is_for_tests(&file.module));
        files.map(|file| part(file, 0)).collect()
    }

    fn step<'a>(&self, arrow: &'a Arrow) -> Option<Step<'a>> {
        let (from, to) = (&self.files[arrow.from], &self.files[arrow.to]);
        let shared = from.module.iter().zip(&to.module).take_while(|(from, to)| from == to).count();
        let is_own = shared > 0 && (from.module.len() == shared || to.module.len() == shared);
        let folder = from.module[..shared].to_vec();
        (!is_own).then(|| Step { folder, from: part(from, shared), to: part(to, shared), arrow })
    }
}

/// A module's name in a folder that is so deep; that of the crate's root is its file's.
fn part(file: &File, depth: usize) -> String {
    file.module.get(depth).cloned().unwrap_or_else(|| file.path.trim_end_matches(".rs").to_owned())
}

impl Findings {
    /// Holds the rooms to their order.
    fn order(
        &mut self,
        folder: &str,
        rooms: &BTreeSet<String>,
        steps: &[Step<'_>],
        layers: &Layers,
        written: &dyn Fn(&Step<'_>) -> String,
    ) {
        let listed: BTreeSet<String> = layers.order.iter().cloned().collect();
        let odd = |what: &str, room: &String| format!("{TABLE}: {folder}: {room} {what}");
        self.problems.extend(rooms.difference(&listed).map(|room| odd("is not in the order", room)));
        self.problems.extend(
            listed.difference(rooms).map(|room| odd("is in the order, but there is no such room", room)),
        );
        let rank = |room: &String| layers.order.iter().position(|listed| listed == room);
        let mut pairs = BTreeSet::new();
        for step in steps.iter().filter(|step| step.folder.is_empty()) {
            let is_up = rank(&step.from) < rank(&step.to);
            if pairs.insert((&step.from, &step.to)) {
                self.up += usize::from(is_up);
            }
            if is_up {
                self.problems.push(format!("{}, which is above it", written(step)));
            }
        }
        (self.rooms, self.arrows) = (rooms.len(), pairs.len());
    }

    /// Finds the modules of each folder that use each other. Rooms that do are listed already: one of the arrows is up.
    fn circles(&mut self, steps: &[Step<'_>], written: &dyn Fn(&Step<'_>) -> String) {
        let folders: BTreeSet<&Vec<String>> = steps.iter().map(|step| &step.folder).collect();
        for folder in folders {
            let mut seen = BTreeSet::new();
            let here = steps.iter().filter(|step| step.folder == *folder);
            let here: Vec<&Step<'_>> = here.filter(|step| seen.insert((&step.from, &step.to))).collect();
            for circle in circles(&here) {
                self.circles += 1;
                let is_in = |step: &&&Step<'_>| circle.contains(&step.from) && circle.contains(&step.to);
                let lines: Vec<String> =
                    here.iter().filter(is_in).map(|step| format!("  {}", written(step))).collect();
                let names: Vec<&str> = circle.iter().map(|name| name.as_str()).collect();
                if !folder.is_empty() {
                    self.problems.push(format!("a circle of {}:\n{}", names.join(", "), lines.join("\n")));
                }
            }
        }
    }
}

/// The sets of modules each of which is reached from each of the others.
fn circles<'a>(steps: &[&'a Step<'_>]) -> Vec<BTreeSet<&'a String>> {
    let mut reached: BTreeMap<&String, BTreeSet<&String>> = BTreeMap::new();
    for step in steps {
        reached.entry(&step.from).or_default().insert(&step.to);
    }
    let names: Vec<&String> = reached.keys().copied().collect();
    for by in &names {
        let beyond = reached[by].clone();
        for name in &names {
            if reached[name].contains(by) {
                reached.entry(name).or_default().extend(&beyond);
            }
        }
    }
    let mut circles: Vec<BTreeSet<&String>> = Vec::new();
    for name in names.iter().filter(|name| reached[**name].contains(**name)) {
        let mutual = |other: &&String| reached.get(*other).is_some_and(|back| back.contains(*name));
        let circle: BTreeSet<&String> = reached[*name].iter().copied().filter(mutual).collect();
        if !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}
