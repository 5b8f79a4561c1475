//! A newcomer types what the documents say, and gets what they show: both READMEs, "Getting started", "Translate", "The command `check`", "JSON output and exit codes" and the examples of `--help`.
//!
//! A block of `sh` holds commands, run in order. A block of `text` or `json` after it is what they print; one that begins with `$` has
//! its command with it; a finding is made by putting the line that it underlines into its file. A block of `toml` or `ftl` begins
//! with its file's path. `…` stands for lines left out.

use std::fs;
use std::path::PathBuf;

use codegloss_engine::{PROJECT_FILE, Sources, analyze};
use codegloss_runtime::Field;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use tempfile::TempDir;

use crate::copy;
use crate::support::{run, shipped, temporary, tool};

const ENGLISH: &str = "en_US.UTF-8";
const CHINESE: &str = "zh_CN.UTF-8";

/// What is not run: the first would install a program for whoever runs the tests, and the second runs them.
const NOT_RUN: [&str; 2] = ["cargo install --path . --locked", "cargo xtask test"];

/// What a document shows in one block.
pub(crate) struct Block {
    pub(crate) kind: String,
    pub(crate) text: String,
}

/// Somebody who follows a document.
struct Newcomer {
    language: &'static str,
    /// Where they began; gone when they are done.
    _folder: TempDir,
    here: PathBuf,
    /// The project that they created.
    project: Option<PathBuf>,
    /// What was printed since a document last showed it.
    printed: String,
    /// How much was done: commands that were run, outputs and files that were compared.
    done: [usize; 3],
}

impl Newcomer {
    fn new(language: &'static str) -> Self {
        let folder = temporary();
        let here = folder.path().to_owned();
        Self { language, _folder: folder, here, project: None, printed: String::new(), done: [0; 3] }
    }

    /// Begins in a copy of this repository, as far as the commands of its READMEs need it.
    fn in_the_repository(language: &'static str) -> Self {
        let mut newcomer = Self::new(language);
        newcomer.here.push("codegloss");
        for name in ["catalog", "locales", "site", "templates"] {
            copy(&shipped().join(name), &newcomer.here.join(name));
        }
        fs::copy(shipped().join(PROJECT_FILE), newcomer.here.join(PROJECT_FILE)).unwrap();
        newcomer
    }

    fn follow(&mut self, document: &str) {
        for Block { kind, text } in blocks(document) {
            match kind.as_str() {
                "sh" => text.lines().for_each(|line| self.type_in(line)),
                "text" if text.starts_with("$ ") => self.follow_transcript(&text),
                "text" if text.contains("\n  --> ") => self.find(&text),
                "text" => self.sees(&text),
                "toml" | "ftl" => self.open(&text),
                _ => {}
            }
        }
    }

    /// Follows a document that tells to write files: a block that begins with a file's path is put at the end of it.
    fn write_along(&mut self, document: &str) {
        for Block { kind, text } in blocks(document) {
            match (kind.as_str(), text.strip_prefix("# ").and_then(|text| text.split_once('\n'))) {
                ("sh", _) => text.lines().for_each(|line| self.type_in(line)),
                ("text" | "json", _) => self.sees(&text),
                ("toml", Some((PROJECT_FILE, setting))) => self.set(setting),
                ("toml", Some((path, content))) if path.starts_with("catalog/") => self.append(path, content),
                ("ftl", Some((path, content))) if path.starts_with("locales/") => self.append(path, content),
                _ => {}
            }
        }
    }

    /// Puts messages into a new file, or after those of a file.
    fn append(&mut self, path: &str, messages: &str) {
        let path = self.here.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let before = fs::read_to_string(&path).map_or_else(|_| String::new(), |text| text + "\n");
        fs::write(path, before + messages).unwrap();
        self.printed.clear();
        self.done[2] += 1;
    }

    /// Replaces the line of the project's settings that has the same key.
    fn set(&mut self, setting: &str) {
        let path = self.here.join(PROJECT_FILE);
        let settings = fs::read_to_string(&path).unwrap();
        let (key, _) = setting.split_once(" = ").unwrap();
        let old = settings.lines().find(|line| line.starts_with(key)).unwrap();
        fs::write(&path, settings.replace(old, setting.trim_end())).unwrap();
        self.done[2] += 1;
    }

    /// Runs a line of a block; `#` begins what is said about it.
    fn type_in(&mut self, line: &str) {
        let command = line.split(" #").next().unwrap_or_default().trim();
        let words: Vec<&str> = command.split_whitespace().collect();
        match &words[..] {
            [] => {}
            _ if NOT_RUN.contains(&command) => {}
            ["cd", folder] => {
                self.here.push(folder);
                assert!(self.here.is_dir(), "{command}");
            }
            ["cat", file] => self.printed = fs::read_to_string(self.here.join(file)).unwrap(),
            ["codegloss", arguments @ ..] | ["cargo", "run", "--release", "--", arguments @ ..] => {
                let done = run(tool(self.language).args(arguments).current_dir(&self.here));
                assert_eq!(done.code, Some(0), "{command}\n{}", done.stderr);
                self.printed.extend([done.stdout, done.stderr]);
                if let ["new", folder, ..] = arguments {
                    self.project = Some(self.here.join(folder));
                }
                self.done[0] += 1;
            }
            _ => panic!("`{command}` is neither run nor one of those that are not"),
        }
    }

    /// Compares what was printed with what is shown.
    fn sees(&mut self, shown: &str) {
        let printed = std::mem::take(&mut self.printed);
        assert!(!printed.is_empty(), "no command printed this:\n{shown}");
        assert!(agrees(shown, &printed), "shown:\n{shown}\nprinted:\n{printed}");
        self.done[1] += 1;
    }

    fn follow_transcript(&mut self, text: &str) {
        for run in text.split("$ ").skip(1) {
            let (command, shown) = run.split_once('\n').unwrap();
            self.printed.clear();
            self.type_in(command);
            self.sees(shown);
        }
    }

    /// Puts the line that a finding underlines into its file; `check` then finds the same.
    fn find(&mut self, shown: &str) {
        let (_, place) = shown.split_once("  --> ").unwrap();
        let mut place = place.lines().next().unwrap().split(':');
        let (path, number) = (place.next().unwrap(), place.next().unwrap());
        let line = shown.lines().find_map(|line| line.strip_prefix(&format!("{number} | "))).unwrap();
        let project = self.project.clone().expect("a project was created");
        let path = project.join(path);
        let good = fs::read_to_string(&path).unwrap();
        let mut lines: Vec<&str> = good.lines().collect();
        lines[number.parse::<usize>().unwrap() - 1] = line;
        fs::write(&path, lines.join("\n") + "\n").unwrap();
        let done = run(tool(self.language).arg("check").current_dir(&project));
        fs::write(&path, good).unwrap();
        assert_eq!(done.code, Some(1), "{}", done.stdout);
        self.printed = done.stdout;
        self.sees(&format!("{shown}…\n"));
    }

    /// Compares an excerpt of a project's file with the file. An app's own files are nobody's.
    fn open(&mut self, text: &str) {
        let (path, excerpt) = text.split_once('\n').unwrap();
        let path = path.strip_prefix("# ").unwrap_or_else(|| panic!("{path} is no path"));
        if path == "Cargo.toml" {
            return;
        }
        let file = fs::read_to_string(self.here.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(agrees(&format!("…\n{excerpt}…\n"), &file), "{path} has no such lines:\n{excerpt}");
        self.done[2] += 1;
    }
}

/// The blocks of code of a document that say what they are.
pub(crate) fn blocks(document: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for event in Parser::new(document) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) => {
                blocks.push(Block { kind: kind.to_string(), text: String::new() });
                is_open = true;
            }
            Event::End(TagEnd::CodeBlock) => is_open = false,
            Event::Text(text) if is_open => blocks.last_mut().unwrap().text.push_str(&text),
            _ => {}
        }
    }
    blocks
}

/// Whether a text is what is shown of it, line by line. Nobody sees whether a space may break.
fn agrees(shown: &str, text: &str) -> bool {
    let text = text.replace('\u{a0}', " ");
    let shown: Vec<&str> = shown.lines().collect();
    let lines: Vec<&str> = text.lines().collect();
    let mut parts = shown.split(|line| ["…", "# …"].contains(line));
    let Some(mut rest) = lines.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts.filter(|part| !part.is_empty()) {
        let Some(at) = rest.windows(part.len()).position(|lines| lines == part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

fn read(path: &str) -> String {
    fs::read_to_string(shipped().join(path)).unwrap()
}

/// "Getting started" can be followed from an empty folder, word by word, in both languages.
#[test]
fn getting_started_can_be_followed() {
    for (tag, language, to_write) in
        [("en", ENGLISH, "## Another code"), ("zh-Hans", CHINESE, "## 增加错误码")]
    {
        let mut newcomer = Newcomer::new(language);
        let document = read(&format!("docs/site/guide/getting-started.{tag}.md"));
        let (shown, written) = document.split_at(document.find(to_write).unwrap());
        newcomer.follow(shown);
        assert_eq!(newcomer.done, [4, 4, 3], "{tag}");
        newcomer.write_along(written);
        assert_eq!(newcomer.done, [5, 5, 6], "{tag}");
    }
}

/// "Translate" can be followed: what it writes into its files is complete, and is accepted.
#[test]
fn translating_can_be_followed() {
    for (tag, language) in [("en", ENGLISH), ("zh-Hans", CHINESE)] {
        let mut newcomer = Newcomer::new(language);
        newcomer.write_along(&read(&format!("docs/site/guide/translate/index.{tag}.md")));
        assert_eq!(newcomer.done, [6, 2, 1], "{tag}");
        let done = run(tool(language).arg("check").current_dir(&newcomer.here));
        assert!(done.stdout.contains("about.it.md") && !done.stdout.contains("app"), "{}", done.stdout);
    }
}

/// The examples of "JSON output and exit codes" are what the commands print and write.
#[test]
fn the_examples_of_json_are_real() {
    for (tag, language) in [("en", ENGLISH), ("zh-Hans", CHINESE)] {
        let mut newcomer = Newcomer::new(language);
        newcomer.write_along(&read(&format!("docs/site/guide/reference/json.{tag}.md")));
        assert_eq!(newcomer.done, [5, 4, 1], "{tag}");
    }
}

/// The examples of "The command `check`" are what it prints.
#[test]
fn the_examples_of_check_are_real() {
    for (tag, language) in [("en", ENGLISH), ("zh-Hans", CHINESE)] {
        let mut newcomer = Newcomer::new(language);
        newcomer.write_along(&read(&format!("docs/site/guide/reference/check.{tag}.md")));
        assert_eq!(newcomer.done, [7, 3, 1], "{tag}");
    }
}

/// What the commands of "Move from another generator" print of a Markdown table, or that they refuse it.
fn converted(script: &str, table: &str, arguments: &[&str]) -> Result<String, String> {
    let folder = temporary();
    fs::write(folder.path().join("table.awk"), script).unwrap();
    fs::write(folder.path().join("errors.md"), table).unwrap();
    let mut awk = std::process::Command::new("awk");
    let done = run(awk.args(arguments).args(["-f", "table.awk", "errors.md"]).current_dir(folder.path()));
    if done.code == Some(0) { Ok(done.stdout) } else { Err(done.stderr) }
}

/// The blocks of "Move from another generator": a table, the program that reads it, and the commands that run it.
fn moving(tag: &str) -> [String; 3] {
    let document = read(&format!("docs/site/guide/publish/move.{tag}.md"));
    let found: Vec<_> = blocks(&document).into_iter().map(|block| block.text).collect();
    found.try_into().unwrap_or_else(|found: Vec<_>| panic!("{tag}: {}", found.len()))
}

/// The program of "Move from another generator" makes a project without findings of a Markdown table of codes, as its commands run it.
#[test]
fn a_markdown_table_becomes_a_project() {
    for tag in ["en", "zh-Hans"] {
        let [table, script, commands] = moving(tag);
        let [catalog, messages] = ["catalog/app.toml", &format!("locales/{tag}/app.ftl")].map(|path| {
            let line = commands.lines().find(|line| line.ends_with(&format!("> {path}"))).expect(path);
            let (first, awk) = line.strip_prefix("(echo '").unwrap().split_once("'; awk ").unwrap();
            let (arguments, _) = awk.split_once("-f table.awk errors.md").unwrap();
            let arguments: Vec<&str> = arguments.split_whitespace().collect();
            format!("{first}\n{}", converted(&script, &table, &arguments).unwrap())
        });
        let settings = format!(
            "[project]\nlocales = ['{tag}']\nsource-locale = '{tag}'\ndefault-locale = '{tag}'\ndefault-domain = 'app'\n"
        );
        let path = format!("locales/{tag}/app.ftl");
        let files = [("codegloss.toml", &settings), ("catalog/app.toml", &catalog), (&*path, &messages)];
        let (sources, unread) = Sources::from_files(files.map(|(path, text)| (path, text.as_bytes())));
        let analysis = analyze(&sources, None);
        assert!(unread.is_empty());
        assert!(analysis.diagnostics.is_empty(), "{:?}", analysis.diagnostics);
        let resolved = analysis.resolved.unwrap();
        let has = |field| {
            let codes = resolved.catalog.codes.indices();
            codes.filter(|&code| resolved.text(resolved.settings.source, code, field).is_some()).count()
        };
        assert_eq!([Field::Message, Field::Reason, Field::Recovery].map(has), [3, 2, 2], "{messages}");
        assert!(messages.contains("`limit|devices`"), "{messages}");
    }
}

/// The program reads what cells may have: escaped bars, braces, the marks of Fluent, nothing. A row with more or fewer cells is refused, so
/// that none gets into another field. It is the same in both languages.
#[test]
fn the_program_reads_every_cell_of_a_table() {
    let [[_, script, _], [_, other, _]] = ["en", "zh-Hans"].map(moving);
    assert_eq!(script, other);
    let table = "# Codes\n\n| Code | Symbol | Message | Cause | What to do |\n|--:|:--|---|---|---|\n\
        | 1203 | DECLINED | Card declined | Declined \\| gave {no} reason. | Try another card. |\r\n\
        |-3|   |  [Card] lost|*A* \\*| |\n| bad_card | BAD | Bad card | .NET | | \n";
    let messages = "app-1203 = Card declined\n    .reason = Declined | gave {\"{\"}no{\"}\"} reason.\n    .recovery = Try another card.\n\n\
        app--3 = {\"[\"}Card] lost\n    .reason = {\"*\"}A* \\*\n\napp-bad_card = Bad card\n    .reason = {\".\"}NET\n\n";
    assert_eq!(converted(&script, table, &["-v", "messages=1"]).as_deref(), Ok(messages));
    let catalog = "[[code]]\ncode = 1203\nsymbol = \"DECLINED\"\n\n[[code]]\ncode = -3\n\n[[code]]\ncode = \"bad_card\"\nsymbol = \"BAD\"\n\n";
    assert_eq!(converted(&script, table, &[]).as_deref(), Ok(catalog));
    for row in ["| 1 | A | b | c | d | 401 |", "| 1 | A | b | c |"] {
        let said = converted(&script, &format!("\n{row}\n"), &[]).unwrap_err();
        assert!(said.starts_with("errors.md:2: "), "{said}");
    }
}

/// The READMEs can be followed from a clone, in both languages.
#[test]
fn the_readmes_can_be_followed() {
    for (path, language) in [("README.md", ENGLISH), ("README.zh-Hans.md", CHINESE)] {
        let mut newcomer = Newcomer::in_the_repository(language);
        newcomer.follow(&read(path));
        assert_eq!(newcomer.done, [5, 3, 2], "{path}");
    }
}

/// The examples that help ends with can be typed one after the other.
#[test]
fn the_examples_of_help_can_be_followed() {
    for language in [ENGLISH, CHINESE] {
        let help = run(tool(language).arg("--help")).stdout;
        let (_, examples) = help.trim_end().rsplit_once("\n\n").unwrap();
        let mut newcomer = Newcomer::new(language);
        // The first line is their heading.
        examples.lines().skip(1).for_each(|line| newcomer.type_in(line));
        assert_eq!(newcomer.done[0], 4, "{help}");
    }
}

/// A command in the middle of a sentence exists, with its options: its help is printed.
#[test]
fn commands_in_sentences_exist() {
    for path in
        ["README.md", "docs/site/guide/getting-started.en.md", "docs/site/guide/translate/index.en.md"]
    {
        for path in [path.to_owned(), path.replace(".en.md", ".md").replace(".md", ".zh-Hans.md")] {
            let document = read(&path);
            let commands: Vec<_> = Parser::new(&document)
                .filter_map(|event| match event {
                    Event::Code(text) => text.strip_prefix("codegloss ").map(str::to_owned),
                    _ => None,
                })
                .collect();
            assert!(!commands.is_empty(), "{path}");
            for command in commands {
                let done = run(tool(ENGLISH).args(command.split_whitespace()).arg("--help"));
                assert_eq!(done.code, Some(0), "{path}: codegloss {command}\n{}", done.stderr);
            }
        }
    }
}

/// What differs from what is shown is noticed, and what is listed as not run is in a document, so the tests above can fail.
#[test]
fn a_difference_is_noticed() {
    assert!(agrees("a\n\nb\n", "a\n\nb\n"));
    assert!(
        agrees("…\nb\n# …\nd\n", "a\nb\nc\nd\n") && agrees("a\n…\n", "a\n") && agrees("…\na\n…\n", "a\n")
    );
    for shown in [
        "a\n",
        "a\nb\nc\nd\n",
        "a\nc\n",
        "b\n…\n",
        "…\nb\n",
        "…\nc\n…\nb\n…\n",
        "a\n…\nc\n…\nc\n",
        "a\nb …\n",
    ] {
        assert!(!agrees(shown, "a\nb\nc\n"), "{shown}");
    }
    let documents = [read("README.md"), read("docs/site/guide/getting-started.en.md")].concat();
    for command in NOT_RUN {
        assert!(blocks(&documents).iter().any(|block| block.text.contains(command)), "{command}");
    }
}
