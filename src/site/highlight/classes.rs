//! Scopes as classes. The classes are those of Pygments, which themes for it can style.

use std::sync::LazyLock;

use syntect::parsing::{Scope, ScopeStack};

/// What a scope begins with, and its class; the first that fits counts. Without a class, what is around it does not count either.
const CLASSES: [(&str, Option<&str>); 43] = [
    ("comment", Some("c")),
    ("string", Some("s")),
    ("constant.character", Some("s")),
    ("constant.numeric", Some("m")),
    ("constant.language", Some("kc")),
    ("constant.nil", Some("kc")),
    ("constant.other.placeholder", Some("s")),
    ("constant.other", Some("kc")),
    ("support.constant", Some("kc")),
    ("keyword.operator.new", Some("k")),
    ("keyword.operator.word", Some("k")),
    ("keyword.operator.expression", Some("k")),
    ("keyword.operator", None),
    ("keyword", Some("k")),
    ("storage.type.buildin", Some("nc")),
    ("storage.type.primitive", Some("nc")),
    ("storage.modifier.attribute", Some("na")),
    ("storage", Some("k")),
    ("variable.language", Some("k")),
    ("variable.annotation", Some("na")),
    ("variable.function", Some("nf")),
    ("entity.name.function", Some("nf")),
    ("entity.type.function", Some("nf")),
    ("support.function", Some("nf")),
    ("support.macro", Some("nf")),
    ("entity.name.tag", Some("na")),
    ("entity.name.variable", None),
    ("entity.name.label", None),
    ("entity.name", Some("nc")),
    ("entity.tag", Some("k")),
    ("entity.other.attribute-name", Some("na")),
    ("entity.other.inherited-class", Some("nc")),
    ("support.type.property-name", Some("na")),
    ("support.type.package", None),
    ("support.type", Some("nc")),
    ("support.class", Some("nc")),
    ("markup.heading", Some("k")),
    ("markup.raw.inline", Some("s")),
    ("markup.inserted", Some("gi")),
    ("markup.deleted", Some("gd")),
    // What is within a string is code again.
    ("meta.interpolation", None),
    ("meta.template.expression", None),
    ("source", None),
];

/// Keys that grammars take for strings.
const KEYS: [&str; 2] = ["meta.mapping.key", "meta.tag.key"];

struct Rules {
    classes: Vec<(Scope, Option<&'static str>)>,
    keys: Vec<Scope>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    // A name of at most eight parts is always a scope.
    let scope = |name: &str| Scope::new(name).ok();
    Rules {
        classes: CLASSES.iter().filter_map(|(name, class)| Some((scope(name)?, *class))).collect(),
        keys: KEYS.iter().filter_map(|name| scope(name)).collect(),
    }
});

/// The class of code in these scopes, from the innermost one outward.
pub(super) fn class(code: &str, stack: &ScopeStack) -> Option<&'static str> {
    let rules = &*RULES;
    let is_key = stack.as_slice().iter().any(|scope| rules.keys.iter().any(|key| key.is_prefix_of(*scope)));
    let class = stack.as_slice().iter().rev().find_map(|scope| {
        rules.classes.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope)).map(|(_, class)| *class)
    });
    match class.flatten() {
        Some("s") if is_key => Some("na"),
        // Some grammars count arrows among the keywords.
        Some("k") if !code.contains(char::is_alphanumeric) => None,
        class => class,
    }
}
