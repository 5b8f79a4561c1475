//! A wrong and a right example, and where the rule applies, on each rule's page: long texts in `docs/site/codes/rule/`, taken from the rule's fixtures.
//!
//! The wrong one is the first finding of a `bad` case. The right one is what the project without findings has in its place, or else
//! what a `good` case has. Where neither is a good example, the case `good-example` has the files that are one.

mod fixtures;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use codegloss_engine::hygiene::for_terminal;
use codegloss_engine::{Diagnostic, DiagnosticArgument, LineIndex, Rule, RuleScope, Severity, grammar};
use codegloss_runtime::{Catalog, Field, Languages, Number, Pack, Value};

use self::fixtures::{LINK, Tree, cases, finding, fixtures, overlaid, text, tree};
use crate::generate::Files;
use crate::root;

/// Lines of a file, or the target of a link.
struct Excerpt {
    path: String,
    lines: Vec<String>,
    /// The language of the lines, as highlighters name it.
    language: String,
}

/// What a rule's page shows.
struct Example {
    finding: Diagnostic,
    wrong: Vec<Excerpt>,
    right: Vec<Excerpt>,
}

/// The longest line that is shown whole, in characters.
const MAX_LINE: usize = 100;

/// The most lines of an excerpt.
const MAX_LINES: usize = 12;

/// The most lines of a block, such as a message or the table of a code, that is shown whole.
const MAX_BLOCK: usize = 8;

/// The words between the excerpts; those of findings come from the catalog.
struct Words {
    tag: &'static str,
    wrong: &'static str,
    reported: &'static str,
    right: &'static str,
    scope: &'static str,
    /// For each scope, in the order of the enum.
    scopes: [&'static str; 4],
    /// For errors and for warnings.
    levels: [&'static str; 2],
}

const WORDS: [Words; 2] = [
    Words {
        tag: "en",
        wrong: "Wrong",
        reported: "`check` reports:",
        right: "Right",
        scope: "Where it applies",
        scopes: [
            "The project's settings, codes and messages. Both `check` and build scripts report it.",
            "The site. Build scripts do not report it, so it cannot break an app's build.",
            "Every file of the project. Build scripts report it in settings, codes and messages.",
            "The catalog beside a release: only `check --against` reports it.",
        ],
        levels: [
            "It is always an error.",
            "It is a warning, unless `[rules]` in `codegloss.toml` makes it an error or switches it off.",
        ],
    },
    Words {
        tag: "zh-Hans",
        wrong: "错误示例",
        reported: "`check` 报告：",
        right: "正确示例",
        scope: "适用范围",
        scopes: [
            "项目的设置、错误码和消息。除 `check` 外，构建脚本也会报告。",
            "网站。构建脚本不报告，因此不会中断应用的构建。",
            "项目的所有文件。设置、错误码和消息中的问题，构建脚本也会报告。",
            "错误码库与已发布版本的比较：只有 `check --against` 会报告。",
        ],
        levels: ["始终算错误。", "算警告，可在 `codegloss.toml` 的 `[rules]` 中设为错误或关闭。"],
    },
];

/// The pages' files, worded by these packs.
pub(crate) fn files(packs: &[(String, Vec<u8>)]) -> Result<Files, String> {
    let open = |tag: &str| {
        let bytes = packs.iter().find(|(name, _)| *name == format!("{tag}.pack")).map(|(_, bytes)| bytes);
        Pack::open(bytes.map_or(&[], Vec::as_slice)).map_err(|error| error.to_string())
    };
    let opened = WORDS.iter().map(|words| open(words.tag)).collect::<Result<Vec<_>, _>>()?;
    let languages = packs.iter().find(|(name, _)| name.starts_with("languages."));
    let languages =
        Languages::open(languages.map_or(&[], |(_, bytes)| bytes)).map_err(|error| error.to_string())?;
    let catalog = Catalog::open(&opened, languages).map_err(|error| error.to_string())?;
    let base = tree(&fixtures().join("base"));
    let mut files = Files::new();
    for rule in Rule::ALL {
        let example = example(*rule, &base);
        for words in &WORDS {
            let path = root().join(format!("docs/site/codes/rule/{}.{}.md", rule.id(), words.tag));
            let example = example.as_ref().map(|example| example.text(words, &catalog));
            let text = format!("{}{}", example.unwrap_or_default(), words.facts(*rule));
            files.push((path, text.into_bytes()));
        }
    }
    Ok(files)
}

/// `None` for a rule of which no case gives a finding.
fn example(rule: Rule, base: &Tree) -> Option<Example> {
    let (whole, finding) = cases(rule, "bad").iter().find_map(|case| {
        let whole = overlaid(base, case);
        let finding = finding(rule, &whole)?;
        Some((whole, finding))
    })?;
    let wrong = wrong(&whole, &finding);
    let right = right(rule, base, &whole, &wrong, &finding);
    Some(Example { finding, wrong, right })
}

/// The lines that a finding points to, by file.
fn wrong(whole: &Tree, finding: &Diagnostic) -> Vec<Excerpt> {
    let mut marked: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for span in &finding.spans {
        let text = text(whole, &span.path);
        let lines = marked.entry(&span.path).or_default();
        if span.range != (0..0) {
            lines.insert(LineIndex::new(text).position(span.range.start).0 - 1);
        }
    }
    let excerpt = |(path, lines): (&str, BTreeSet<usize>)| match whole.get(&format!("{path}{LINK}")) {
        Some(target) => Excerpt::link(path, target),
        // The file as a whole is meant.
        None if lines.is_empty() => beginning(path, text(whole, path)),
        None => excerpt(path, text(whole, path), &lines),
    };
    marked.into_iter().map(excerpt).collect()
}

/// Lines with what is around them: their block; of a long one, two above and one below at most.
fn excerpt(path: &str, text: &str, marked: &BTreeSet<usize>) -> Excerpt {
    let lines: Vec<&str> = text.lines().collect();
    let mut shown: BTreeSet<usize> = BTreeSet::new();
    for &line in marked {
        let block = block(&lines, line);
        let is_short = block.len() <= MAX_BLOCK;
        let around = line.saturating_sub(2).max(block.start)..(line + 2).min(block.end);
        shown.extend(if is_short { block } else { around });
    }
    let mut out: Vec<String> = Vec::new();
    let mut last = None;
    for index in shown.into_iter().take(MAX_LINES) {
        if last.is_some_and(|last| last + 1 < index) {
            out.push("…".to_owned());
        }
        last = Some(index);
        out.extend(lines.get(index).map(|line| shortened(line)));
    }
    Excerpt::new(path, out)
}

/// The lines around one, up to the nearest blank lines; what is indented begins with the line that it belongs to.
fn block(lines: &[&str], line: usize) -> Range<usize> {
    let is_blank = |index: &usize| lines.get(*index).is_none_or(|line| line.trim().is_empty());
    let is_indented = |index: &usize| lines.get(*index).is_some_and(|line| line.starts_with(' '));
    let start = (0..line).rev().take_while(|index| !is_blank(index)).last().unwrap_or(line);
    let outer = (0..start).rev().find(|index| !is_blank(index) && !is_indented(index));
    let start = if is_indented(&start) { outer.unwrap_or(start) } else { start };
    let end = (line + 1..lines.len()).find(is_blank).unwrap_or(lines.len()).max(line + 1);
    start..end
}

fn shortened(line: &str) -> String {
    let line = for_terminal(line);
    match line.char_indices().nth(MAX_LINE) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

/// What is right in the place of what is wrong.
fn right(rule: Rule, base: &Tree, whole: &Tree, wrong: &[Excerpt], finding: &Diagnostic) -> Vec<Excerpt> {
    if let Some(files) = cases(rule, "good-example").first() {
        return files.keys().map(|path| changed(path, text(files, path), text(base, path))).collect();
    }
    right_of_finding(rule, base, whole, wrong, finding).into_iter().collect()
}

fn right_of_finding(
    rule: Rule,
    base: &Tree,
    whole: &Tree,
    wrong: &[Excerpt],
    finding: &Diagnostic,
) -> Option<Excerpt> {
    let place = finding.spans.first()?;
    let wrong = wrong.iter().find(|wrong| wrong.path == *place.path)?;
    let line = LineIndex::new(text(whole, &place.path)).position(place.range.start).0 - 1;
    let path = wrong.path.as_str();
    if let Some(right) = differing(path, text(base, path), text(whole, path), (text(whole, path), line)) {
        return Some(right);
    }
    if let Some(right) = without_added(path, text(base, path), text(whole, path), line) {
        return Some(right);
    }
    let good = cases(rule, "good");
    let of_file = good
        .iter()
        .find_map(|case| differing(path, text(case, path), text(base, path), (text(whole, path), line)));
    of_file.or_else(|| {
        let added = good.iter().flatten().find(|(path, _)| !base.contains_key(*path));
        let (path, bytes) = added?;
        Some(beginning(path, &String::from_utf8_lossy(bytes)))
    })
}

/// The blocks of a file with lines that the other lacks; without any, the beginning.
fn changed(path: &str, text: &str, other: &str) -> Excerpt {
    let known: BTreeSet<&str> = other.lines().collect();
    let is_new = |line: &str| !known.contains(line) && !line.trim().is_empty();
    let lines = text.lines().enumerate().filter(|(_, line)| is_new(line));
    let lines: BTreeSet<usize> = lines.map(|(index, _)| index).collect();
    if lines.is_empty() { beginning(path, text) } else { excerpt(path, text, &lines) }
}

/// The first lines of a file.
fn beginning(path: &str, text: &str) -> Excerpt {
    Excerpt::new(path, text.lines().take(MAX_LINES).map(shortened).collect())
}

/// The block of a line as the other file has it, which lacks a part of it and nothing else.
fn without_added(path: &str, text: &str, wrong: &str, at: usize) -> Option<Excerpt> {
    let lines: Vec<&str> = text.lines().collect();
    let wrong: Vec<&str> = wrong.lines().collect();
    let wrong = wrong.get(block(&wrong, at))?;
    let mut kept = wrong.iter().filter(|line| lines.contains(line)).peekable();
    let first = lines.iter().position(|line| kept.peek() == Some(&line))?;
    let own = block(&lines, first);
    if own.len() == wrong.len() {
        return None;
    }
    let is_same = kept.eq(&lines[own]);
    is_same.then(|| excerpt(path, text, &BTreeSet::from([first])))
}

/// The lines of a file that the other lacks, around the one with the key of the wrong line, or else the nearest to it.
fn differing(path: &str, text: &str, other: &str, (wrong, at): (&str, usize)) -> Option<Excerpt> {
    let known: BTreeSet<&str> = other.lines().collect();
    let key = |line: &str| line.split_once('=').map(|(key, _)| key.trim().to_owned());
    let wrong = wrong.lines().nth(at).and_then(key);
    let rank = |(index, line): &(usize, &str)| (wrong.is_none() || key(line) != wrong, index.abs_diff(at));
    let own = text.lines().enumerate().filter(|(_, line)| !known.contains(line) && !line.trim().is_empty());
    let (index, _) = own.min_by_key(rank)?;
    Some(excerpt(path, text, &BTreeSet::from([index])))
}

impl Words {
    fn facts(&self, rule: Rule) -> String {
        let scope = match rule.scope() {
            RuleScope::Packs => 0,
            RuleScope::Site => 1,
            RuleScope::All => 2,
            RuleScope::Release => 3,
        };
        let level = self.levels[usize::from(rule.can_be_lowered())];
        format!("## {}\n\n{}\n\n{level}\n", self.scope, self.scopes[scope])
    }
}

impl Example {
    fn text(&self, words: &Words, catalog: &Catalog<'_>) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "## {}", words.wrong);
        for excerpt in &self.wrong {
            excerpt.write(&mut out);
        }
        let label = match self.finding.severity() {
            Severity::Error => "label-error",
            Severity::Warning => "label-warning",
        };
        let said = |field| said(catalog, words.tag, &self.finding, field);
        let labelled = |label: &str, text: String| {
            let values = [("label", Value::Text(label)), ("text", Value::Text(&text))];
            text_of(catalog, words.tag, ("cli", "labelled"), Field::Message, &values)
        };
        let word = |id| text_of(catalog, words.tag, ("cli", id), Field::Message, &[]);
        let problem = labelled(&format!("{}[{}]", word(label), self.finding.rule.id()), said(Field::Message));
        let report = format!("{problem}\n{}", labelled(&word("label-help"), said(Field::Recovery)));
        let _ = write!(out, "\n{}\n\n```text\n{report}\n```\n", words.reported);
        if !self.right.is_empty() {
            let _ = writeln!(out, "\n## {}", words.right);
            self.right.iter().for_each(|right| right.write(&mut out));
        }
        out.push('\n');
        out
    }
}

impl Excerpt {
    fn new(path: &str, lines: Vec<String>) -> Self {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let language = if grammar(ending).is_some() { ending } else { "text" }.to_owned();
        Self { path: path.to_owned(), lines, language }
    }

    /// A link, as a list of files shows it.
    fn link(path: &str, target: &[u8]) -> Self {
        let line = format!("{path} -> {}", String::from_utf8_lossy(target).trim_end());
        Self { path: path.to_owned(), lines: vec![line], language: "text".to_owned() }
    }

    fn write(&self, out: &mut String) {
        let _ = write!(out, "\n`{}`\n", self.path);
        if !self.lines.is_empty() {
            // The page itself would have the marks of a merge at the beginning of lines. Markdown takes away the fence's own indentation.
            let indent = if self.lines.iter().any(|line| line.starts_with("<<<<<<<")) { " " } else { "" };
            let lines = self.lines.join(&format!("\n{indent}"));
            let _ = write!(out, "\n{indent}~~~~{}\n{indent}{lines}\n{indent}~~~~\n", self.language);
        }
    }
}

/// What is said of a finding, as a terminal shows it.
fn said(catalog: &Catalog<'_>, tag: &str, finding: &Diagnostic, field: Field) -> String {
    let nothing = [("list", Value::Text("")), ("item", Value::Text(""))];
    let separator = text_of(catalog, tag, ("cli", "listed"), Field::Message, &nothing);
    let shown: Vec<(&str, String)> = finding
        .arguments
        .iter()
        .filter_map(|(name, value)| match value {
            DiagnosticArgument::Text(text) => Some((*name, for_terminal(text))),
            DiagnosticArgument::List(items) => Some((*name, for_terminal(&items.join(&separator)))),
            _ => None,
        })
        .collect();
    let texts = shown.iter().map(|(name, text)| (*name, Value::Text(text)));
    let numbers = finding.arguments.iter().filter_map(|(name, value)| match value {
        DiagnosticArgument::Number(number) => Some((*name, Value::Number(Number::from(*number)))),
        _ => None,
    });
    let values: Vec<(&str, Value<'_>)> = texts.chain(numbers).collect();
    text_of(catalog, tag, ("finding", finding.code), field, &values)
}

/// What the tool says under the id in a domain.
fn text_of(
    catalog: &Catalog<'_>,
    tag: &str,
    (domain, id): (&str, &str),
    field: Field,
    values: &[(&str, Value<'_>)],
) -> String {
    let text =
        catalog.describe(domain, id, catalog.language(tag)).and_then(|description| description.get(field));
    text.map_or_else(String::new, |text| text.with(values).to_string())
}

#[cfg(test)]
mod tests {
    use codegloss_engine::Rule;

    use super::fixtures::{fixtures, tree};
    use super::{Excerpt, example};

    /// Whose wrong file is no text, or an empty one.
    const BINARY: [Rule; 1] = [Rule::UnreadableFile];

    /// Every rule shows what is wrong and what is right, of a text file by its lines, and the two differ.
    #[test]
    fn rules_have_examples() {
        let base = tree(&fixtures().join("base"));
        for rule in Rule::ALL {
            let is_shown = example(*rule, &base).is_some_and(|example| !example.right.is_empty());
            assert!(is_shown, "{}", rule.id());
            let example = example(*rule, &base).unwrap();
            let right = |wrong: &Excerpt| example.right.iter().find(|right| right.path == wrong.path);
            let is_same = |wrong: &Excerpt| right(wrong).is_some_and(|right| right.lines == wrong.lines);
            assert!(!example.wrong.iter().all(is_same), "{}: nothing changes", rule.id());
            let has_lines =
                |right: &Excerpt| !right.lines.is_empty() || right.path.starts_with("site/static/");
            assert!(example.right.iter().all(has_lines), "{}", rule.id());
            let is_empty = |wrong: &Excerpt| wrong.lines.is_empty() && !BINARY.contains(rule);
            assert!(!example.wrong.iter().any(is_empty), "{}: no line is shown", rule.id());
        }
    }
}
