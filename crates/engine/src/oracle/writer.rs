//! Writes generated entries as Fluent's text, and settles what their references name.

use std::fmt::Write as _;

use proptest::sample::Index;

use super::grammar::{ATTRIBUTES, Dialect, Entry, Node, Passed, Select, Value};

/// What may be referred to so far.
#[derive(Default)]
struct Declared {
    /// Messages' values and attributes, as a placeable names them.
    messages: Vec<String>,
    /// Terms, and whether they show what they are passed.
    terms: Vec<(String, bool)>,
    term_attributes: Vec<(String, bool)>,
}

struct Writer<'d> {
    text: String,
    declared: &'d Declared,
    dialect: Dialect,
    /// Whether the pattern shows a parameter, which every reference has to pass then.
    shows: bool,
}

/// The text of the entries, and what it says: messages' ids with an attribute or, for their value, without.
pub(super) fn write(entries: &[Entry], dialect: Dialect) -> (String, Vec<(String, Option<&'static str>)>) {
    let mut declared = Declared::default();
    let mut says = Vec::new();
    let mut text = String::new();
    for (number, entry) in entries.iter().enumerate() {
        text.push_str(entry.comment.as_deref().unwrap_or_default());
        let id = if entry.is_term { format!("-t{number}") } else { format!("m{number}") };
        text.extend([id.as_str(), if number % 2 == 0 { " = " } else { "=" }]);
        let mut now = Vec::new();
        if entry.has_value {
            let (value, shows) = pattern(&entry.value, &declared, dialect);
            text.push_str(&value);
            now.push((None, shows));
        }
        for (nodes, name) in entry.attributes.iter().zip(ATTRIBUTES) {
            let (value, shows) = pattern(nodes, &declared, dialect);
            text.extend(["\n    .", name, " = ", &value]);
            now.push((Some(name), shows));
        }
        text.push('\n');
        // An entry is declared when it is whole: nothing refers to itself.
        for (attribute, shows) in now {
            let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
            match (entry.is_term, attribute) {
                (true, None) => declared.terms.push((name, shows)),
                (true, Some(_)) => declared.term_attributes.push((name, shows)),
                (false, _) => {
                    declared.messages.push(name);
                    says.push((id.clone(), attribute));
                }
            }
        }
    }
    (text, says)
}

fn pattern(nodes: &[Node], declared: &Declared, dialect: Dialect) -> (String, bool) {
    let mut writer = Writer { text: String::new(), declared, dialect, shows: false };
    // A pattern of line ends alone is none, and a project refuses texts that are empty.
    if dialect.is_simple || nodes.iter().all(|node| matches!(node, Node::Line(..))) {
        writer.text.push('x');
    }
    writer.nodes(nodes);
    (writer.text, writer.shows)
}

impl Writer<'_> {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.text.push_str(text),
                Node::Line(blank, indent) => {
                    if self.dialect.is_javascript {
                        self.text.truncate(self.text.len() - self.indentation());
                    }
                    self.text.push_str(&"\n".repeat(blank + 1));
                    self.text.push_str(&" ".repeat(*indent));
                }
                placeable => {
                    if self.dialect.is_javascript && self.indentation() > 0 {
                        self.text.push('x');
                    }
                    self.text.push_str("{ ");
                    self.placeable(placeable);
                    self.text.push_str(" }");
                }
            }
        }
    }

    /// The spaces that the last line consists of.
    fn indentation(&self) -> usize {
        let line = self.text.rsplit_once('\n').map_or("x", |(_, line)| line);
        if line.bytes().all(|byte| byte == b' ') { line.len() } else { 0 }
    }

    fn placeable(&mut self, node: &Node) {
        match node {
            Node::Placeable(value) => {
                self.shows |= matches!(value, Value::Variable("word" | "count"))
                    || matches!(value, Value::Function(argument, _) if argument == "$count");
                self.value(value);
            }
            Node::Nested(inner) => {
                self.text.push_str("{ ");
                self.placeable(inner);
                self.text.push_str(" }");
            }
            Node::Select(choice) => self.select(choice),
            Node::Message(index) => match pick(&self.declared.messages, *index) {
                Some(name) => self.text.push_str(name),
                None => self.text.push_str("\"no message\""),
            },
            Node::Term(index, passed) => self.term(&self.declared.terms, *index, passed.as_ref()),
            Node::Text(_) | Node::Line(..) => {}
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.text.extend(["\"", text, "\""]),
            Value::Number(number) => self.text.push_str(number),
            Value::Variable(name) => self.text.extend(["$", name]),
            Value::Function(argument, options) => {
                let options: String = options.iter().flat_map(|option| [", ", option]).collect();
                self.text.extend(["NUMBER(", argument, &options, ")"]);
            }
            Value::TermAttribute(index, passed) => {
                self.term(&self.declared.term_attributes, *index, passed.as_ref());
            }
        }
    }

    fn term(&mut self, terms: &[(String, bool)], index: Index, passed: Option<&Passed>) {
        let Some((name, shows)) = pick(terms, index) else {
            self.text.push_str("\"no term\"");
            return;
        };
        self.text.push_str(name);
        let needed = ("app".to_owned(), "5".to_owned());
        if let Some((word, count)) = passed.or_else(|| shows.then_some(&needed)) {
            write!(self.text, "(word: \"{word}\", count: {count})").expect("strings take everything");
        }
    }

    fn select(&mut self, choice: &Select) {
        self.value(&choice.selector);
        self.text.push_str(" ->");
        let default = choice.default.index(choice.variants.len());
        for (index, (key, nodes)) in choice.variants.iter().enumerate() {
            self.text.push_str(if index == default { "\n   *[" } else { "\n    [" });
            self.text.extend([key, "] "]);
            if nodes.iter().all(|node| matches!(node, Node::Line(..))) {
                self.text.push('x');
            }
            self.nodes(nodes);
        }
        self.text.push_str("\n    ");
    }
}

fn pick<T>(from: &[T], index: Index) -> Option<&T> {
    (!from.is_empty()).then(|| &from[index.index(from.len())])
}
