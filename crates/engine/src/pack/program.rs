//! Patterns with arguments as programs.

use std::collections::BTreeMap;

use codegloss_runtime::Number;
use codegloss_runtime::format::{BYTE_SHIFT, CATEGORIES, FLAG, NO_CATEGORY, op};

use super::{Texts, word};
use crate::syntax::pattern::{Part, Pattern, PluralType, Select, VariantKey};

type Instruction = [u32; 4];

/// All programs of a pack, the same one once.
#[derive(Default)]
pub(super) struct Programs {
    arguments: Vec<String>,
    instructions: Vec<Instruction>,
    starts: Vec<u32>,
    known: BTreeMap<Draft, u32>,
}

/// A program whose texts begin at 0.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Draft {
    instructions: Vec<Instruction>,
    text: String,
}

impl Programs {
    /// The number of a pattern's program.
    pub(super) fn add(&mut self, pattern: &Pattern, texts: &mut Texts) -> u32 {
        let mut draft = Draft::default();
        self.write_pattern(pattern, &mut draft, texts);
        if let Some(known) = self.known.get(&draft) {
            return *known;
        }
        let number = word(self.starts.len());
        self.starts.push(word(self.instructions.len()));
        let base = texts.append(&draft.text);
        self.instructions.extend(draft.instructions.iter().map(|instruction| match *instruction {
            [op::TEXT, start, length, target] => [op::TEXT, base.saturating_add(start), length, target],
            other => other,
        }));
        self.known.insert(draft, number);
        number
    }

    pub(super) fn arguments(&self) -> &[String] {
        &self.arguments
    }

    pub(super) fn instructions(&self) -> &[Instruction] {
        &self.instructions
    }

    /// Where each program begins, and where the last one ends.
    pub(super) fn starts(&self) -> Vec<u32> {
        self.starts.iter().copied().chain([word(self.instructions.len())]).collect()
    }

    /// The number of an argument.
    pub(super) fn argument(&mut self, name: &str) -> u32 {
        let known = self.arguments.iter().position(|argument| argument == name);
        word(known.unwrap_or_else(|| {
            self.arguments.push(name.to_owned());
            self.arguments.len() - 1
        }))
    }

    fn write_pattern(&mut self, pattern: &Pattern, draft: &mut Draft, texts: &mut Texts) {
        for part in pattern.parts() {
            match part {
                Part::Text(text) => {
                    let start = word(draft.text.len());
                    draft.text.push_str(text);
                    draft.instructions.push([op::TEXT, start, word(text.len()), 0]);
                }
                Part::Argument(variable) => {
                    let argument = self.argument(&variable.name);
                    let [b, c] = variable.options.words();
                    draft.instructions.push([op::ARGUMENT, argument, b, c]);
                }
                Part::Select(select) => self.write_select(select, draft, texts),
            }
        }
    }

    /// Writes the cases in the order of the file, a jump to the default variant, then the variants. The default is the last:
    /// most values choose it, and a run that has written it is done without another jump.
    fn write_select(&mut self, select: &Select, draft: &mut Draft, texts: &mut Texts) {
        let ordinal = if select.argument.options.plural == PluralType::Ordinal { FLAG } else { 0 };
        let argument = self.argument(&select.argument.name);
        let [b, c] = select.argument.options.words();
        draft.instructions.push([op::SELECT | ordinal, argument, b, c]);

        // The default variant's key matters only before others: behind them, everything leads to it anyway.
        let mut cases = Vec::new();
        let mut default_cases = Vec::new();
        for (index, variant) in select.variants.iter().enumerate() {
            let is_default = index == select.default;
            if is_default && index + 1 == select.variants.len() {
                break;
            }
            let Some(case) = case(&variant.key, texts) else { continue };
            let place = draft.instructions.len();
            draft.instructions.push(case);
            if is_default { default_cases.push(place) } else { cases.push((place, variant)) }
        }

        let jump = |draft: &mut Draft| {
            draft.instructions.push([op::JUMP, 0, 0, 0]);
            draft.instructions.len() - 1
        };
        if !cases.is_empty() {
            default_cases.push(jump(draft));
        }
        let mut ends = Vec::new();
        for (place, variant) in cases {
            draft.instructions[place][3] = word(draft.instructions.len());
            self.write_pattern(&variant.value, draft, texts);
            ends.push(jump(draft));
        }
        for place in default_cases {
            draft.instructions[place][3] = word(draft.instructions.len());
        }
        if let Some(variant) = select.variants.get(select.default) {
            self.write_pattern(&variant.value, draft, texts);
        }
        for end in ends {
            draft.instructions[end][3] = word(draft.instructions.len());
        }
    }
}

/// A variant's case without its target; nothing if no value can ever fit the key.
fn case(key: &VariantKey, texts: &mut Texts) -> Option<Instruction> {
    match key {
        VariantKey::Number(literal) => {
            let number = parse_key(literal)?;
            let sign = if number.is_negative() { FLAG } else { 0 };
            let scale = u32::from(number.scale()) << BYTE_SHIFT;
            let (low, high) = super::halves(number.coefficient());
            Some([op::CASE_NUMBER | sign | scale, low, high, 0])
        }
        VariantKey::Name(name) => {
            let category = CATEGORIES.iter().position(|category| category == name);
            let category = category.map_or(u32::from(NO_CATEGORY), word);
            let (start, length) = texts.intern(name);
            Some([op::CASE_NAME | category << BYTE_SHIFT, start, length, 0])
        }
    }
}

/// A number literal's value; its zeros at the end may be more than a number holds.
fn parse_key(literal: &str) -> Option<Number> {
    let trimmed = match literal.split_once('.') {
        Some(_) => literal.trim_end_matches('0').trim_end_matches('.'),
        None => literal,
    };
    trimmed.parse().ok().map(Number::normalized)
}
