//! How many bytes the runtime adds to a small program, beside the pack.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::output;

use codegloss_engine::{LANGUAGES_FILE, Sources, analyze};

use super::programs;
use crate::root;

/// What codegloss may add to the program that does the same with `match`, less the packs.
const BUDGET: u64 = 6700;

const PROGRAMS: [&str; 4] = ["size_match", "size_codegloss", "size_codegloss_tag", "size_fluent_bundle"];

/// Prints the sizes of the programs, which must say the same.
pub(crate) fn run() -> Result<(), String> {
    let programs = programs::build("size", &PROGRAMS)?;
    let said: Vec<Vec<String>> = programs.iter().map(|program| says(program)).collect::<Result<_, _>>()?;
    if said.iter().any(|texts| texts != &said[0]) {
        return Err(format!("the programs do not say the same: {said:?}"));
    }
    let sizes: Vec<u64> = programs.iter().map(|program| loaded(program)).collect::<Result<_, _>>()?;
    // The texts are in all programs; the packs have more than these, and an index.
    let texts: u64 = said[0].iter().map(|text| text.len() as u64).sum();
    let (packs, languages) = packs()?;
    // Only the program that takes any tag holds the languages table: the linker leaves it out of the other.
    let data = [texts, packs, packs + languages, messages()?];

    println!(
        "{:<20} {:>12} {:>16} {:>12} {:>18}",
        "program", "bytes loaded", "more than match", "texts, index", "code beside them"
    );
    let mut beside = Vec::new();
    for ((name, size), data) in PROGRAMS.iter().zip(&sizes).zip(data) {
        let (more, data_more) = (size.saturating_sub(sizes[0]), data.saturating_sub(texts));
        beside.push(more.saturating_sub(data_more));
        println!("{name:<20} {size:>12} {more:>16} {data:>12} {:>18}", more.saturating_sub(data_more));
    }
    println!("budget for codegloss: {BUDGET}");
    if beside[1] > BUDGET {
        return Err(format!(
            "codegloss adds {} bytes beside the packs, {} too many",
            beside[1],
            beside[1] - BUDGET
        ));
    }
    Ok(())
}

/// What a program says for every language and code, without the number and the line ends.
fn says(program: &Path) -> Result<Vec<String>, String> {
    let mut texts = Vec::new();
    for tag in ["en", "zh-Hans"] {
        for code in 101..=104 {
            let mut command = Command::new(program);
            command.args([tag, &code.to_string(), "7"]);
            let said = output(command)?;
            if said.lines().count() != 2 || !said.contains('7') {
                return Err(format!("{} does not say two texts: {said}", program.display()));
            }
            texts.push(said.replace(['7', '\n'], ""));
        }
    }
    Ok(texts)
}

/// The bytes of the locales' packs, and of the languages table.
fn packs() -> Result<(u64, u64), String> {
    let (sources, _) = Sources::read(&root().join("benches/programs/errors"));
    let resolved = analyze(&sources, None).resolved.ok_or("benches/programs/errors has errors")?;
    let packs = resolved.packs().map_err(|error| error.to_string())?;
    let (tables, locales): (Vec<_>, Vec<_>) = packs.iter().partition(|(name, _)| name == LANGUAGES_FILE);
    let bytes = |files: &[&(String, Vec<u8>)]| files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    Ok((bytes(&locales), bytes(&tables)))
}

/// The bytes of the Fluent files.
fn messages() -> Result<u64, String> {
    let files = ["en", "zh-Hans"]
        .map(|locale| root().join(format!("benches/programs/errors/locales/{locale}/app.ftl")));
    files.iter().map(|path| Ok(read(path)?.len() as u64)).sum()
}

/// How much of a program is loaded into memory from its file: file sizes themselves are rounded up to pages.
///
/// Reads the program headers of a 64-bit little-endian ELF file.
fn loaded(program: &Path) -> Result<u64, String> {
    const LOAD: u64 = 1;
    let bytes = read(program)?;
    let number = |at: usize, length: usize| {
        let part = bytes.get(at..at + length)?;
        Some(part.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    };
    let segments = || {
        let is_elf = bytes.starts_with(&[0x7F, b'E', b'L', b'F', 2, 1]);
        let (table, size, count) = (number(32, 8)?, number(54, 2)?, number(56, 2)?);
        let headers = (0..count).map(|index| {
            let header = usize::try_from(table + index * size).ok()?;
            Some(if number(header, 4)? == LOAD { number(header + 32, 8)? } else { 0 })
        });
        headers.sum::<Option<u64>>().filter(|_| is_elf)
    };
    segments().ok_or(format!(
        "{} is no 64-bit little-endian ELF file: sizes are compared on Linux",
        program.display()
    ))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}
