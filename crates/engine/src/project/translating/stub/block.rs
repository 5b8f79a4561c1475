//! The lines of a commented entry: the author's comment, what its values are, and the text to translate.

use std::collections::BTreeMap;

use codegloss_runtime::Field;

use crate::diagnostics::Diagnostics;
use crate::project::catalog::Domain;
use crate::project::indices::{ByDomain, CodeIndex, DomainIndex, LocaleIndex};
use crate::project::messages::{Messages, ParsedFiles};
use crate::project::resolve::constants_in_words;
use crate::project::resolved::Resolved;
use crate::project::translating::originals::{OriginalFile, Originals};
use crate::project::translating::stub::guidance::{Guidance, field};
use crate::project::translating::stub::{Homes, Live, homes};
use crate::source::Sources;
use crate::syntax::comment::ADDRESS;
use crate::syntax::fluent::{Attribute, Element, Entry, Expression, Pattern, expressions};

/// Makes the commented entries of a locale.
pub(super) struct Blocks<'a> {
    pub(super) originals: &'a Originals,
    pub(super) live: &'a Live,
    resolved: &'a Resolved,
    homes: Homes,
    /// The constants of each domain as the source shows them.
    constants: ByDomain<BTreeMap<String, String>>,
    /// The tags whose targets of links a reader may get, the locale's own first.
    tags: Vec<&'a str>,
    guidance: Guidance<'a>,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(
        resolved: &'a Resolved,
        sources: &Sources,
        originals: &'a Originals,
        live: &'a Live,
        locale: LocaleIndex,
    ) -> Self {
        let source = resolved.locales[resolved.settings.source].tag.as_str();
        let files = resolved.settings.messages.files(sources);
        let files = files.get(source).into_iter().flatten().copied();
        let mut unheard = Diagnostics::default();
        let messages = Messages::of_files(files, |_| true, &mut ParsedFiles::default(), &mut unheard);
        let domains = resolved.catalog.domains.iter();
        let constants = domains.map(|domain| constants_in_words(domain, source, &messages)).collect();
        let chain = resolved.locales[locale].chain.iter();
        let tags = chain.map(|&other| resolved.locales[other].tag.as_str()).collect();
        let guidance = Guidance { resolved, locale };
        Self { originals, live, resolved, homes: homes(resolved, locale), constants, tags, guidance }
    }

    /// A message that is missing whole. What is said of it comes first, as it remains above the message.
    pub(super) fn whole(&self, file: &OriginalFile, entry: &Entry) -> Vec<String> {
        let text = &file.file.text;
        let start = line_start(text, entry.id.span.range.start);
        let written = &text[start..entry.end];
        let patterns = entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.value));
        let mut lines = comment_above(&text[..start]);
        lines.extend(self.facts(&entry.id.value, patterns.collect(), written));
        let fields = entry.value.iter().map(|_| Field::Message);
        let fields = fields.chain(entry.attributes.iter().filter_map(|attribute| field(&attribute.id.value)));
        lines.extend(self.guidance(entry, &fields.collect::<Vec<_>>()));
        lines.extend(written.lines().map(commented));
        lines
    }

    /// Fields that a message lacks. What is said of them comes last: nothing may be between a message and its attributes.
    pub(super) fn fields<'n>(
        &self,
        file: &OriginalFile,
        entry: &Entry,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Vec<String> {
        let names: Vec<&str> = names.into_iter().collect();
        let text = &file.file.text;
        let start = |attribute: &Attribute| line_start(text, attribute.id.span.range.start);
        let ends = entry.attributes.iter().skip(1).map(start).chain([entry.end]);
        let (mut lines, mut patterns, mut all) = (Vec::new(), Vec::new(), String::new());
        for (attribute, end) in entry.attributes.iter().zip(ends) {
            if names.contains(&attribute.id.value.as_str()) {
                let written = text[start(attribute)..end].trim_end();
                lines.extend(written.lines().map(commented));
                patterns.push(&attribute.value);
                all.push_str(written);
            }
        }
        lines.extend(self.facts(&entry.id.value, patterns, &all));
        lines.extend(self.guidance(entry, &names.into_iter().filter_map(field).collect::<Vec<_>>()));
        lines
    }

    /// What the project asks of the translation.
    fn guidance(&self, entry: &Entry, fields: &[Field]) -> Vec<String> {
        let (_, code) = self.homes.get(&entry.id.value).copied().unwrap_or_default();
        self.guidance.of(entry, code, fields)
    }

    /// What the values, terms and links of a text are.
    fn facts(&self, id: &str, patterns: Vec<&Pattern>, written: &str) -> Vec<String> {
        let (domain, code) = self.homes.get(id).copied().unwrap_or_default();
        let mut lines = Vec::new();
        for (expression, _) in patterns.into_iter().flat_map(expressions) {
            let line = match expression {
                Expression::Variable(name) => self.variable(&name.value, domain, code),
                Expression::Term { id, .. } => self.term(&id.value),
                _ => None,
            };
            lines.extend(line.filter(|line| !lines.contains(line)));
        }
        if let Some(domain) = domain.and_then(|domain| self.resolved.catalog.domains.get(domain)) {
            lines.extend(self.links(domain, written));
        }
        lines
    }

    /// The value of a constant, or the example of an argument.
    fn variable(&self, name: &str, domain: Option<DomainIndex>, code: Option<CodeIndex>) -> Option<String> {
        let constant = domain.and_then(|domain| self.constants.get(domain)?.get(name));
        let argument = || {
            let arguments = &self.resolved.catalog.codes.get(code?)?.arguments;
            Some(&arguments.iter().find(|argument| argument.name == name)?.example)
        };
        let value = constant.or_else(argument).filter(|value| !value.is_empty())?;
        Some(format!("# {{ ${name} }} = {}", one_line(value)))
    }

    /// A term as the locale has it, or else the source.
    fn term(&self, id: &str) -> Option<String> {
        let own = self.live.get(id).map(|entry| &**entry);
        let entry = own.or_else(|| Some(self.originals.get(id)?.1))?;
        match entry.value.as_deref()? {
            [Element::Text(text)] => Some(format!("# {{ {id} }} = {}", one_line(&text.value))),
            _ => None,
        }
    }

    /// Where the links of a text lead.
    fn links(&self, domain: &Domain, written: &str) -> Vec<String> {
        let used = domain.links.iter().filter(|(label, _)| written.contains(&format!("][{label}]")));
        let tags = || self.tags.iter().copied();
        used.map(|(label, link)| format!("# [{label}] = {}", one_line(link.get(tags())))).collect()
    }
}

/// The comments before an entry that are not its own: those of the file and of sections, each a block.
pub(super) fn sections(file: &OriginalFile, from: usize, entry: &Entry) -> Vec<Vec<String>> {
    let text = &file.file.text;
    let between = &text[from..line_start(text, entry.id.span.range.start)];
    let own = comment_above(between).len();
    let mut blocks = vec![Vec::new()];
    for line in between.lines().map(str::trim_end) {
        match (line.is_empty(), blocks.last_mut()) {
            (false, Some(block)) if line.starts_with('#') && !is_addressed(line) => {
                block.push(line.to_owned());
            }
            (true, _) => blocks.push(Vec::new()),
            _ => {}
        }
    }
    if let Some(block) = blocks.last_mut() {
        block.truncate(block.len() - own.min(block.len()));
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// The comment directly above an entry, without what is said to codegloss.
fn comment_above(before: &str) -> Vec<String> {
    let lines = before.lines().rev().map(str::trim_end);
    let lines = lines.take_while(|line| line.starts_with('#') && !line.starts_with("##"));
    let mut lines: Vec<String> = lines.filter(|line| !is_addressed(line)).map(str::to_owned).collect();
    lines.reverse();
    lines
}

/// Whether a comment speaks to codegloss: a copy of it would be about another entry.
fn is_addressed(line: &str) -> bool {
    line.trim_start_matches('#').trim_start().starts_with(ADDRESS)
}

/// A line of an entry as a comment.
fn commented(line: &str) -> String {
    let line = line.trim_end();
    if line.is_empty() { "#".to_owned() } else { format!("# {line}") }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the line of a byte begins.
pub(super) fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |line_end| line_end + 1)
}
