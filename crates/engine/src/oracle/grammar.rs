//! Fluent resources made by chance: every form of the syntax, in text that parses and names only what it declares.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::writer::write;

/// The variables that every message may name. Nobody gives `gone` a value.
pub(super) const VARIABLES: [&str; 5] = ["n", "d", "s", "big", "gone"];

/// The attributes of messages: those that a project knows, so that a resource can be a project's file.
pub(super) const ATTRIBUTES: [&str; 4] = ["reason", "recovery", "user-message", "note"];

/// What a resource may hold, so that the two sides of a comparison mean the same by it (see `DIFFERENCES.md`).
#[derive(Clone, Copy)]
pub(super) struct Dialect {
    pub(super) locales: &'static [&'static str],
    /// Only one line, of characters that Markdown takes for letters.
    pub(super) is_simple: bool,
    /// For `@fluent/bundle`: all numbers and options, but no white space that fluent-syntax takes for something else.
    pub(super) is_javascript: bool,
}

/// A resource's text and what it declares.
#[derive(Clone, Debug)]
pub(super) struct Resource {
    pub(super) locale: &'static str,
    pub(super) text: String,
    /// Ids of messages with the attributes to be said; `None` is the value.
    pub(super) says: Vec<(String, Option<&'static str>)>,
    pub(super) arguments: Vec<Arguments>,
}

/// Values by variable; numbers as they are written.
pub(super) type Arguments = Vec<(String, Given)>;

#[derive(Clone, Debug)]
pub(super) enum Given {
    Number(String),
    Text(String),
}

/// A part of a pattern. References are numbers that the writer takes modulo what is declared by then.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Text(String),
    /// A line's end, so many blank lines, and the next line's indentation.
    Line(usize, usize),
    /// What stands in a placeable.
    Placeable(Value),
    Select(Box<Select>),
    /// `{ { … } }`
    Nested(Box<Node>),
    Message(Index),
    /// A reference to a term, with arguments if told so.
    Term(Index, Option<Passed>),
}

/// What a selector may be, too.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Number(String),
    Variable(&'static str),
    /// A variable or a literal, with the options in parentheses.
    Function(String, Vec<String>),
    /// A term's attribute: only selectors may name one.
    TermAttribute(Index, Option<Passed>),
}

/// The arguments of a term: `word` and `count`.
pub(super) type Passed = (String, String);

#[derive(Clone, Debug)]
pub(super) struct Select {
    pub(super) selector: Value,
    pub(super) variants: Vec<(String, Vec<Node>)>,
    pub(super) default: Index,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) is_term: bool,
    pub(super) has_value: bool,
    pub(super) value: Vec<Node>,
    pub(super) attributes: Vec<Vec<Node>>,
    pub(super) comment: Option<String>,
}

pub(super) fn resource(dialect: Dialect) -> impl Strategy<Value = Resource> {
    let entries = (vec(term(dialect), 0..4), vec(message(dialect), 1..5));
    let locale = select(dialect.locales);
    (entries, locale, any::<bool>(), vec(arguments(dialect), 4)).prop_map(
        move |((terms, messages), locale, crlf, arguments)| {
            let entries: Vec<_> = terms.into_iter().chain(messages).collect();
            let (mut text, says) = write(&entries, dialect);
            if crlf {
                text = text.replace('\n', "\r\n");
            }
            Resource { locale, text, says, arguments }
        },
    )
}

fn message(dialect: Dialect) -> impl Strategy<Value = Entry> {
    let value = pattern(dialect, false);
    let attributes = vec(pattern(dialect, false), 0..3);
    let has_value = if dialect.is_simple { Just(true).boxed() } else { prop::bool::weighted(0.9).boxed() };
    (value, attributes, has_value, comment()).prop_map(|(value, attributes, has_value, comment)| Entry {
        is_term: false,
        has_value: has_value || attributes.is_empty(),
        value,
        attributes,
        comment,
    })
}

fn term(dialect: Dialect) -> impl Strategy<Value = Entry> {
    let word = select(WORDS).prop_map(|word| vec![Node::Text(word.to_owned())]);
    let attribute = prop_oneof![word, pattern(dialect, true)];
    (pattern(dialect, true), vec(attribute, 0..3), comment()).prop_map(|(value, attributes, comment)| Entry {
        is_term: true,
        has_value: true,
        value,
        attributes,
        comment,
    })
}

fn comment() -> impl Strategy<Value = Option<String>> {
    prop::option::weighted(0.3, "#{1,3}( [a-z{}.=\"]{0,6})?(\n# more)?\n\n?")
}

fn pattern(dialect: Dialect, in_term: bool) -> impl Strategy<Value = Vec<Node>> {
    let leaf = leaf(dialect, in_term).boxed();
    let node = leaf.clone().prop_recursive(3, 20, 4, move |inner| {
        let variants = vec((key(dialect), vec(inner.clone(), 1..4)), 1..5);
        let choice = (selector(dialect, in_term), variants, any::<Index>())
            .prop_map(|(selector, variants, default)| Select { selector, variants, default });
        let choice = choice.prop_map(move |choice| Node::Select(Box::new(comparable(choice, dialect))));
        prop_oneof![
            2 => leaf.clone(),
            3 => choice,
            1 => inner.prop_filter_map("only placeables nest", |node| {
                (!matches!(node, Node::Text(_) | Node::Line(..))).then(|| Node::Nested(Box::new(node)))
            }),
        ]
    });
    (vec(node, 1..5), any::<Index>(), passed()).prop_map(move |(mut nodes, index, passed)| {
        // After a term, a term's variables are the message's in the other implementations: so it comes last there.
        if in_term && index.index(3) == 0 {
            nodes.push(Node::Term(index, passed));
        }
        nodes
    })
}

fn leaf(dialect: Dialect, in_term: bool) -> impl Strategy<Value = Node> {
    let text = if dialect.is_simple {
        "[a-z你好。][a-z你好，。 ]{0,8}[a-z。]".boxed()
    } else {
        "[a-zA-Z你é—<&`_(][a-z .*#\\[\\]0-9$,=!-]{0,8}".boxed()
    };
    let text = text.prop_map(Node::Text);
    let literal = string_literal(dialect).prop_map(|text| Node::Placeable(Value::Text(text)));
    let number = number_literal(dialect).prop_map(|number| Node::Placeable(Value::Number(number)));
    let variables: &[&str] = if in_term { &["word", "count"] } else { &VARIABLES };
    let variable = select(variables).prop_map(|name| Node::Placeable(Value::Variable(name)));
    let function = (function(dialect, in_term, true)).prop_map(Node::Placeable);
    let break_or_text = if dialect.is_simple {
        text.clone().boxed()
    } else {
        (0..3_usize, 1..7_usize).prop_map(|(blank, indent)| Node::Line(blank, indent)).boxed()
    };
    let reference = if in_term {
        text.clone().boxed()
    } else {
        let message = any::<Index>().prop_map(Node::Message);
        prop_oneof![message, (any::<Index>(), passed()).prop_map(|(index, passed)| Node::Term(index, passed))]
            .boxed()
    };
    prop_oneof![4 => text, 1 => literal, 1 => number, 3 => variable, 3 => function, 2 => break_or_text, 2 => reference]
}

fn selector(dialect: Dialect, in_term: bool) -> BoxedStrategy<Value> {
    let literal = string_literal(dialect).prop_map(Value::Text);
    let number = number_literal(dialect).prop_map(Value::Number);
    let function = function(dialect, in_term, false);
    if in_term {
        let variable = select(&["word", "count"][..]).prop_map(Value::Variable);
        return prop_oneof![6 => variable, 1 => number, 1 => literal, 2 => function].boxed();
    }
    let variable = select(&["n", "d", "s", "gone"][..]).prop_map(Value::Variable);
    let attribute =
        (any::<Index>(), passed()).prop_map(|(index, passed)| Value::TermAttribute(index, passed));
    prop_oneof![6 => variable, 1 => number, 1 => literal, 3 => function, 2 => attribute].boxed()
}

/// `NUMBER(…)` of what is a number.
fn function(dialect: Dialect, in_term: bool, is_shown: bool) -> impl Strategy<Value = Value> {
    let names: &[&str] = match (in_term, is_shown) {
        (true, _) => &["$count"],
        (false, true) => &["$n", "$d", "$big"],
        (false, false) => &["$n", "$d"],
    };
    let argument = prop_oneof![
        4 => select(names).prop_map(str::to_owned),
        1 => number_literal(dialect),
    ];
    (argument, options(dialect, is_shown)).prop_map(move |(argument, mut options)| {
        // intl_pluralrules gets ordinals of decimals wrong.
        if !dialect.is_javascript && argument != "$n" {
            options.retain(|option| !option.starts_with("type"));
        }
        Value::Function(argument, options)
    })
}

/// Options that do not contradict each other.
fn options(dialect: Dialect, is_shown: bool) -> impl Strategy<Value = Vec<String>> {
    let groups: &[&str] = if dialect.is_javascript {
        &["\"auto\"", "\"always\"", "\"min2\"", "\"true\"", "0"]
    } else {
        &["\"auto\"", "\"false\""]
    };
    let grouping = select(groups).prop_map(|value| vec![format!("useGrouping: {value}")]);
    let kind = select(&["cardinal", "ordinal"][..]).prop_map(|value| vec![format!("type: \"{value}\"")]);
    let styles: &[&str] =
        if dialect.is_javascript && is_shown { &["decimal", "percent"] } else { &["decimal"] };
    let style = select(styles).prop_map(|value| vec![format!("style: \"{value}\"")]);
    let integers = (1..8_u32).prop_map(|digits| vec![format!("minimumIntegerDigits: {digits}")]);
    // fluent-bundle's plural rules see the least number of decimals alone.
    let can_round = dialect.is_javascript || is_shown;
    let decimals = digits("FractionDigits", 0, can_round);
    let significant =
        if can_round { digits("SignificantDigits", 1, true).boxed() } else { Just(Vec::new()).boxed() };
    let some = |strategy: BoxedStrategy<Vec<String>>, weight| {
        prop::option::weighted(weight, strategy).prop_map(Option::unwrap_or_default)
    };
    (
        some(grouping.boxed(), 0.3),
        some(kind.boxed(), if is_shown { 0.05 } else { 0.5 }),
        some(style.boxed(), 0.2),
        some(integers.boxed(), 0.2),
        some(decimals.boxed(), 0.4),
        some(significant, 0.2),
    )
        .prop_map(|(grouping, kind, style, integers, decimals, significant)| {
            [grouping, kind, style, integers, decimals, significant].concat()
        })
}

fn digits(name: &'static str, least: u32, can_round: bool) -> impl Strategy<Value = Vec<String>> {
    let minimum = (least..least + 5).prop_map(move |digits| vec![format!("minimum{name}: {digits}")]);
    if !can_round {
        return minimum.boxed();
    }
    let maximum = (least..least + 5).prop_map(move |digits| vec![format!("maximum{name}: {digits}")]);
    let both = (least..least + 5, 0..3_u32).prop_map(move |(digits, more)| {
        vec![format!("minimum{name}: {digits}"), format!("maximum{name}: {}", digits + more)]
    });
    prop_oneof![minimum, maximum, both].boxed()
}

const WORDS: &[&str] = &["app", "masculine", "one", "few", "visa"];

fn key(dialect: Dialect) -> impl Strategy<Value = String> {
    let names = &["zero", "one", "two", "few", "many", "other", "app", "masculine", "visa"][..];
    prop_oneof![2 => select(names).prop_map(str::to_owned), 1 => number_literal(dialect)]
}

/// fluent-bundle compares what a number is written like, too: there, exact keys are only for numbers without options.
fn comparable(mut choice: Select, dialect: Dialect) -> Select {
    if let Value::Function(_, options) = &choice.selector
        && !options.is_empty()
        && !dialect.is_javascript
    {
        for (key, _) in &mut choice.variants {
            if key.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
                "many".clone_into(key);
            }
        }
    }
    choice
}

/// What stands between quotation marks, with its escapes.
fn string_literal(dialect: Dialect) -> impl Strategy<Value = String> {
    let pieces: &[&str] = if dialect.is_simple {
        &["{", "}", "**x**", "<b>", "app", "one", "\\\"", "\\\\", "\\u0041", "\\U01F600", "1."]
    } else {
        &[
            "{",
            "}",
            " ",
            "app",
            "one",
            "few",
            "\\\"",
            "\\\\",
            "\\u0041",
            "\\u000A",
            "\\u00e9",
            "\\U01F600",
            "\\U10ffff",
            "1",
            "文",
        ]
    };
    // Neither is a character, and the greater one is too much for `@fluent/bundle`.
    let none = if dialect.is_javascript { "\\uDFFF" } else { "\\U110000" };
    let piece = prop_oneof![19 => select(pieces), 1 => Just(none)];
    prop_oneof![
        1 => select(WORDS).prop_map(str::to_owned),
        2 => vec(piece, 0..4).prop_map(|pieces| pieces.concat()),
    ]
}

fn number_literal(dialect: Dialect) -> impl Strategy<Value = String> {
    let plain = &["0", "1", "2", "3", "5", "11", "21", "100", "-1", "-5", "0.5", "1.5", "-0.25", "2.125"][..];
    let odd = &["1.0", "-1.0", "2.50", "007", "0.0", "1.00000", "1000000", "-12345.678"][..];
    if dialect.is_javascript {
        prop_oneof![select(plain), select(odd)].boxed()
    } else {
        select(plain).boxed()
    }
    .prop_map(str::to_owned)
}

fn passed() -> impl Strategy<Value = Option<Passed>> {
    let count = select(&["0", "1", "2", "3", "5", "1.5", "21"][..]).prop_map(str::to_owned);
    prop::option::weighted(0.7, (select(WORDS).prop_map(str::to_owned), count))
}

fn arguments(dialect: Dialect) -> impl Strategy<Value = Arguments> {
    let integer = prop_oneof![
        3 => 0..26_i64,
        1 => -200..200_i64,
        1 => select(&[1_000, 9_999, 10_000, 12_345, 100_000, 1_000_000, 2_000_000, -1_234_567, 123_456_789_012_345][..]),
    ];
    let decimal = prop_oneof![(-2_000..2_000_i64, 1..4_usize), (-99_999_999..99_999_999_i64, 1..8_usize)]
        .prop_map(move |(digits, scale)| decimal(digits, scale, dialect.is_javascript));
    let words = &["app", "one", "few", "1", "visa", "masculine", "银行卡", "two words"][..];
    let big: &[&str] = if dialect.is_javascript {
        &[
            "18446744073709551615",
            "-9223372036854775808",
            "9223372036854775807",
            "9007199254740993",
            "0.0000000001",
            "-184467440737095516.15",
        ]
    } else {
        &["999999999999999", "-1234567890", "0.00001", "-12345.6789"]
    };
    (integer, decimal, select(words), select(big)).prop_map(|(integer, decimal, word, big)| {
        let given = [
            ("n", Given::Number(integer.to_string())),
            ("d", Given::Number(decimal)),
            ("s", Given::Text(word.to_owned())),
            ("big", Given::Number(big.to_owned())),
        ];
        given.map(|(name, given)| (name.to_owned(), given)).to_vec()
    })
}

/// `digits` with the last `scale` of them behind the point; zeros at the end only if told so.
fn decimal(digits: i64, scale: usize, keeps_zeros: bool) -> String {
    let sign = if digits < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", digits.unsigned_abs(), width = scale + 1);
    let (integer, decimals) = digits.split_at(digits.len() - scale);
    let number = format!("{sign}{integer}.{decimals}");
    if keeps_zeros { number } else { number.trim_end_matches('0').trim_end_matches('.').to_owned() }
}
