//! The list of files that a build made, so that the next one removes what it no longer makes, and nothing else.
//!
//! ```text
//! codegloss manifest 2
//! command build
//! domain chat
//! files 2
//! en/chat/104.html
//! index.html
//! ```
//!
//! The domain is `-` where none may be named. Version 1 was its header and the files.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use codegloss_build::GENERATED_FILE;
use codegloss_engine::{LANGUAGES_FILE, Resolved, is_file_name};

use super::OutputError;

/// The manifest's name in the folder.
pub(super) const MANIFEST: &str = ".codegloss-manifest";

/// The largest manifest that is read, in bytes: a path of 100 bytes for each of a million files.
const MAX_MANIFEST: u64 = 100_000_000;

const HEADER: &str = "codegloss manifest 2";
const HEADER_1: &str = "codegloss manifest 1";

const NO_DOMAIN: &str = "-";

/// What writes into folders. What one of them wrote is not another's to remove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writer {
    /// The site.
    Build,
    /// Packs.
    Pack,
    /// Packs and Rust source.
    PackRust,
    /// Packs and a module for JavaScript and TypeScript.
    PackTypeScript,
    /// Packs and a header for C and C++.
    PackC,
}

impl Writer {
    const ALL: [Self; 5] = [Self::Build, Self::PackRust, Self::PackTypeScript, Self::PackC, Self::Pack];

    /// The command line, without the program's name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Pack => "pack",
            Self::PackRust => "pack --rust",
            Self::PackTypeScript => "pack --typescript",
            Self::PackC => "pack --c",
        }
    }

    fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|writer| writer.name() == name)
    }

    /// A file that it always writes. Of several in one folder, the one that comes first in [`Writer::ALL`] counts.
    const fn mark(self) -> &'static str {
        match self {
            Self::Build => "errors.json",
            Self::Pack => LANGUAGES_FILE,
            Self::PackRust => GENERATED_FILE,
            Self::PackTypeScript => "codes.js",
            Self::PackC => "codes.h",
        }
    }
}

/// Who writes into a folder: a command, and the project that it is about.
///
/// A project is known by its main domain: the `default-domain` of its settings, otherwise its first. That is the name that its
/// codes go by in every program and log, so it outlives any edit of codes, texts and other settings; it is the same in every
/// copy of the project, wherever that lies; and two products that share it could not tell their codes apart. A folder belongs
/// to the project when the main domain of whoever wrote it is one of the project's domains, whichever its main one is now.
///
/// Where that domain is renamed or given up, the folder counts as another project's: the build is refused, and says to delete
/// the folder. Two projects that call their main domain alike, such as two that kept the name from `codegloss new`, count as one.
#[derive(Clone, Debug)]
pub(crate) struct Maker {
    pub(super) writer: Writer,
    /// `None` where no domain has a code that may be named in public.
    pub(super) main: Option<String>,
    pub(super) domains: Vec<String>,
}

impl Maker {
    pub(crate) fn new(writer: Writer, project: &Resolved) -> Self {
        let catalog = &project.catalog;
        let domains = &catalog.domains;
        // The manifest is published with the site: a domain whose codes are all internal is not named in it.
        let main = std::iter::once(project.default_domain)
            .chain(domains.indices())
            .find(|&domain| catalog.public_codes(domain).next().is_some());
        Self {
            writer,
            main: main.map(|main| domains[main].name.value.clone()),
            domains: domains.iter().map(|domain| domain.name.value.clone()).collect(),
        }
    }
}

/// What a folder holds, as the last build wrote it down.
#[derive(Debug)]
pub(super) struct Manifest {
    /// The command and the project's main domain; `None` in version 1.
    made_by: Option<(Writer, Option<String>)>,
    pub(super) files: BTreeSet<String>,
}

impl Manifest {
    /// Reads the manifest of a folder; `None` where there is none.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, OutputError> {
        let path = folder.join(MANIFEST);
        match fs::symlink_metadata(&path) {
            // A pipe or a device would never end.
            Ok(found) if found.is_file() && found.len() <= MAX_MANIFEST => {}
            Ok(_) => return Err(OutputError::Manifest(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(OutputError::Io(path, error)),
        }
        let bytes = fs::read(&path).map_err(|error| OutputError::Io(path.clone(), error))?;
        let manifest = String::from_utf8(bytes).ok().and_then(|text| Self::parse(&text));
        manifest.map(Some).ok_or(OutputError::Manifest(path))
    }

    /// `None` for anything but what [`text`] or version 1 wrote, whole. It lies in a folder that others may write in: a path
    /// that would lead a removal out of it makes all of it worthless.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let (made_by, count) = match lines.next()? {
            HEADER_1 => (None, None),
            HEADER => {
                let writer = lines.next()?.strip_prefix("command ").and_then(Writer::find)?;
                let main = lines.next()?.strip_prefix("domain ").filter(|name| is_domain(name))?;
                let count: usize = lines.next()?.strip_prefix("files ")?.parse().ok()?;
                (Some((writer, Some(main.to_owned()).filter(|main| main != NO_DOMAIN))), Some(count))
            }
            _ => return None,
        };
        let is_inside = |path: &str| path.split('/').all(is_file_name);
        let files: BTreeSet<String> =
            lines.map(|path| is_inside(path).then(|| path.to_owned())).collect::<Option<_>>()?;
        count.is_none_or(|count| count == files.len()).then_some(Self { made_by, files })
    }

    /// Refuses the folder to whoever is not known to have made it.
    pub(super) fn refuse_others(&self, folder: &Path, maker: &Maker) -> Result<(), OutputError> {
        let (writer, is_own) = match &self.made_by {
            Some((writer, main)) => {
                (Some(*writer), main.as_ref().is_none_or(|main| maker.domains.contains(main)))
            }
            None if self.files.is_empty() => return Ok(()),
            None => (self.old_writer(), self.old_files_name_a_domain(folder, maker)),
        };
        match writer {
            Some(writer) if writer != maker.writer => {
                Err(OutputError::OtherCommand { folder: folder.to_owned(), writer })
            }
            Some(_) if is_own => Ok(()),
            _ => {
                let main = self.made_by.as_ref().and_then(|(_, main)| main.clone());
                Err(OutputError::OtherProject { folder: folder.to_owned(), main })
            }
        }
    }

    /// The command that wrote a folder whose manifest of version 1 does not name it.
    fn old_writer(&self) -> Option<Writer> {
        Writer::ALL.into_iter().find(|writer| self.files.contains(writer.mark()))
    }

    /// Whether files that a manifest of version 1 lists are the project's, as far as they show it: `errors.json`, packs and Rust
    /// source have the names of their domains in them, and those at the top of the folder are looked through. What is
    /// gone already can be nobody's.
    fn old_files_name_a_domain(&self, folder: &Path, maker: &Maker) -> bool {
        let at_the_top = self.files.iter().filter(|path| !path.contains('/')).map(|path| folder.join(path));
        // A pipe or a device would never end.
        let plain = at_the_top.filter(|path| fs::symlink_metadata(path).is_ok_and(|found| found.is_file()));
        let mut files = plain.filter_map(|path| fs::read(path).ok()).peekable();
        let has = |bytes: &[u8], name: &str| bytes.windows(name.len()).any(|part| part == name.as_bytes());
        files.peek().is_none() || files.any(|bytes| maker.domains.iter().any(|name| has(&bytes, name)))
    }
}

/// A manifest's text.
pub(super) fn text(maker: &Maker, files: &BTreeSet<&str>) -> String {
    let (writer, main) = (maker.writer.name(), maker.main.as_deref().unwrap_or(NO_DOMAIN));
    let mut text = format!("{HEADER}\ncommand {writer}\ndomain {main}\nfiles {}\n", files.len());
    for path in files {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// Whether a name is made of what domains are named with: it is printed.
fn is_domain(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]
mod tests;
