//! The grammars: those of bat, which two-face ships, and our own for languages that it lacks.

use std::sync::LazyLock;

use syntect::parsing::syntax_definition::SyntaxDefinition;
use syntect::parsing::{SyntaxReference, SyntaxSet, SyntaxSetBuilder};

/// Our own grammars.
const OWN: [&str; 2] = [include_str!("caddyfile.toml"), include_str!("fluent.toml")];

static SHIPPED: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);

static ADDED: LazyLock<SyntaxSet> = LazyLock::new(|| {
    let mut set = SyntaxSetBuilder::new();
    for grammar in OWN.iter().filter_map(|text| toml::from_str::<SyntaxDefinition>(text).ok()) {
        set.add(grammar);
    }
    set.build()
});

/// The grammar of this name, with the set that it is in.
pub(super) fn of(name: &str) -> Option<(&'static SyntaxSet, &'static SyntaxReference)> {
    sets().into_iter().find_map(|set| Some((set, set.find_syntax_by_name(name)?)))
}

pub(super) fn sets() -> [&'static SyntaxSet; 2] {
    [&ADDED, &SHIPPED]
}
