use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use codegloss_engine::{LocaleIndex, Resolved, Selection, Sources};

use super::super::context::LocaleContext;
use super::super::pages::pages;
use super::super::theme::Theme;
use super::{Pairs, sample};
use crate::builtin;
use crate::project::Project;

/// Files by path.
type Files = Vec<(String, Vec<u8>)>;

/// The first of the private-use characters that mark branches.
const FIRST_MARK: u32 = 0xe000;

/// A project with a mark on every branch of the theme's templates.
struct Marked {
    project: Project,
    /// What each mark is on.
    branches: Vec<String>,
}

impl Marked {
    fn new(mut files: Files) -> Self {
        let mut branches = Vec::new();
        let theme = builtin::theme();
        let templates = theme.texts("templates/").filter(|file| !file.path.starts_with("templates/words/"));
        for file in templates {
            files.push((file.path.to_string(), mark(&file.path, &file.text, &mut branches).into_bytes()));
        }
        let files = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        Self { project: Project::from_sources(Sources::from_files(files).0, Vec::new()), branches }
    }

    /// The project, which has no errors.
    fn resolved(&self) -> &Resolved {
        let faults = &self.project.analysis.diagnostics;
        self.project.whole().unwrap_or_else(|| panic!("{faults:?}"))
    }

    /// The branches that the pages of a selection take.
    fn taken(&self, locale: LocaleIndex, selection: &Selection) -> BTreeSet<&str> {
        let (resolved, sources) = (self.resolved(), &self.project.sources);
        let templates = Theme::load(sources).templates(resolved, sources).unwrap();
        let renderer = templates.in_locale(resolved, locale);
        let context = LocaleContext::new(resolved, selection, locale);
        let mut taken = BTreeSet::new();
        for page in pages(context) {
            let text = page.render(context, &renderer).unwrap();
            let marks = text.chars().filter_map(|c| u32::from(c).checked_sub(FIRST_MARK));
            taken.extend(marks.filter_map(|mark| self.branches.get(mark as usize)).map(String::as_str));
        }
        taken
    }
}

/// Puts a mark behind each branch of a template.
fn mark(path: &str, template: &str, branches: &mut Vec<String>) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, (tag, after))) =
        rest.split_once("{%").and_then(|(before, rest)| Some((before, rest.split_once("%}")?)))
    {
        write!(out, "{before}{{%{tag}%}}").unwrap();
        let keyword = tag.trim_start_matches('-').split_whitespace().next();
        if matches!(keyword, Some("if" | "elif" | "else" | "for")) {
            let number = FIRST_MARK + u32::try_from(branches.len()).unwrap();
            out.push(char::from_u32(number).unwrap());
            branches.push(format!("{path}:{}:{tag}", out.lines().count()));
        }
        rest = after;
    }
    out + rest
}

fn read(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in std::fs::read_dir(folder.join(prefix)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            read(folder, &format!("{path}/"), files);
        } else {
            files.push((path, std::fs::read(entry.path()).unwrap()));
        }
    }
}

/// The locales of a project of mixed codes, of which the first is the source.
const TAGS: [&str; 3] = ["en", "zh-Hans", "de"];

/// A project of codes that have parts in many combinations, in some languages or in none.
fn mixed() -> Files {
    let settings = "[project]\nlocales = ['en', 'zh-Hans', 'de']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
                    [site]\nbase-url = 'https://example.com/'\nsource-url = 'https://example.com/{path}#L{line}'\n";
    let mut files = vec![
        ("codegloss.toml".to_owned(), settings.to_owned()),
        ("templates/snippets/app/ios.swift".to_owned(), "{{ symbol }}".to_owned()),
        ("site/guide/a.en.md".to_owned(), "# A\n".to_owned()),
        ("site/guide/a.de.md".to_owned(), "# A\n".to_owned()),
        ("locales/en/names.ftl".to_owned(), "platform-ios = iOS\nplatform-web = Web\n".to_owned()),
    ];
    for domain in ["app", "web"] {
        let mut catalog = format!("domain = '{domain}'\nplatforms = ['ios', 'web']\n");
        let mut texts = [(); 3].map(|()| format!("{domain} = {domain}\n{domain}-group-a = A\n"));
        for code in 1..=60 {
            let mut bits = Bits(code);
            catalog.push_str(&facts(code, &mut bits));
            for (text, tag) in texts.iter_mut().zip(TAGS) {
                text.push_str(&message(&format!("{domain}-{code}"), tag == TAGS[0], code, &mut bits));
                if code % 4 == 0 && (tag == TAGS[0] || bits.next()) {
                    let heading = if bits.next() { "## Part\n\n" } else { "" };
                    files
                        .push((format!("site/codes/{domain}/{code}.{tag}.md"), format!("{heading}Words.\n")));
                }
            }
        }
        files.push((format!("catalog/{domain}.toml"), catalog));
        files.extend(TAGS.iter().zip(texts).map(|(tag, text)| (format!("locales/{tag}/{domain}.ftl"), text)));
    }
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect()
}

/// A row of yes and no that is the same on every machine.
struct Bits(u64);

impl Bits {
    fn next(&mut self) -> bool {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33 & 1 == 1
    }
}

/// A code in the catalog. Those that are told to users are the odd ones.
fn facts(code: u64, bits: &mut Bits) -> String {
    let mut toml = format!("[[code]]\ncode = {code}\nuser-facing = {}\n", code % 2 == 1);
    let status = ["active", "deprecated", "retired"][usize::from(bits.next()) + usize::from(bits.next())];
    let lines = [
        "group = 'a'".to_owned(),
        format!(
            "symbol = {{ ios = 'Ios{code}'{} }}",
            if bits.next() { format!(", web = 'WEB_{code}'") } else { String::new() }
        ),
        format!("aliases = ['Alias{code}']"),
        format!(
            "misprints = [{{ symbol = 'Misprnt{code}'{} }}]",
            if bits.next() { ", source = 'a page'" } else { "" }
        ),
        format!("retryable = {}", bits.next()),
        "since = '1'".to_owned(),
        format!(
            "raised-by = {}",
            if bits.next() { "'call'" } else { "{ ios = 'call', web = ['call', 'other'] }" }
        ),
        "causes = ['one', 'two']".to_owned(),
        format!("see-also = [{}]", code % 60 + 1),
        format!("status = '{status}'"),
        format!(
            "args = {{ who = {{ type = {} }} }}",
            if bits.next() { "'number', example = 2" } else { "'string', example = 'Ana'" }
        ),
    ];
    for line in lines.iter().filter(|_| bits.next()) {
        writeln!(toml, "{line}").unwrap();
    }
    if toml.contains("'retired'") && bits.next() {
        writeln!(toml, "replaced-by = {}", code % 60 + 1).unwrap();
    }
    toml
}

/// A message as it is in the source, or in a translation that has part of it.
fn message(id: &str, is_source: bool, code: u64, bits: &mut Bits) -> String {
    if !is_source && bits.next() {
        return String::new();
    }
    let mut text = format!("{id} = Text\n");
    for (field, is_there) in [
        ("reason", true),
        ("recovery", code % 3 == 1),
        ("note", code % 5 > 2),
        ("user-message", code % 4 == 1),
    ] {
        if is_there && (is_source || bits.next()) {
            writeln!(text, "    .{field} = Words.").unwrap();
        }
    }
    for cause in ["one", "two"] {
        if !is_source && bits.next() {
            continue;
        }
        writeln!(text, "{id}-cause-{cause} = Words").unwrap();
        if cause == "one" && (is_source || bits.next()) {
            writeln!(text, "    .recovery = Words.").unwrap();
        }
    }
    text
}

/// Every branch of the theme's templates that some page of a project takes, a page of the sample takes, in each language.
#[test]
fn a_sample_takes_every_branch_that_the_whole_takes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut fixture = Files::new();
    read(&root.join("crates/engine/tests/fixture"), "", &mut fixture);
    for files in [fixture, mixed()] {
        let marked = Marked::new(files);
        let resolved = marked.resolved();
        let whole = Selection::whole(resolved);
        for locale in resolved.locales.indices() {
            let all = marked.taken(locale, &whole);
            assert!(all.len() > 100, "{all:?}");
            let missing: Vec<_> =
                all.difference(&marked.taken(locale, &sample(resolved, locale))).copied().collect();
            assert_eq!(missing, [""; 0]);
        }
    }
}

/// A sample is small however many codes there are.
#[test]
fn a_sample_of_many_codes_is_small() {
    let marked = Marked::new(mixed());
    let resolved = marked.resolved();
    let sample = sample(resolved, 0.into());
    let count: usize = resolved.catalog.domains.indices().map(|domain| sample.codes(domain).len()).sum();
    assert!((10..80).contains(&count), "{count} of {}", resolved.catalog.codes.len());
}

/// Two features that were seen with others are new when they are together, and so is one without the other.
#[test]
fn a_pair_is_new_once() {
    let mut pairs = Pairs::default();
    let mut is_new = |features: &[bool]| pairs.are_new(features);
    assert!(is_new(&[true, false, false]));
    assert!(!is_new(&[true, false, false]));
    assert!(is_new(&[false, true, false]));
    assert!(is_new(&[true, true, false]));
    assert!(is_new(&[false, false, false]));
    assert!(is_new(&[true, true, true]));
    assert!(is_new(&[false, false, true]));
    assert!(!is_new(&[true, true, false]));
}
