//! What both support, a pack and fluent-bundle say alike.

use super::*;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// A pattern as Fluent's own syntax says it.
fn to_fluent(pattern: &Pattern, out: &mut String) {
    for part in pattern.parts() {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Argument(argument) => out.push_str(&["{ $", &argument.name, " }"].concat()),
            Part::Select(select) => {
                let selector = match select.argument.options.plural {
                    PluralType::Cardinal => format!("${}", select.argument.name),
                    PluralType::Ordinal => format!("NUMBER(${}, type: \"ordinal\")", select.argument.name),
                };
                out.push_str(&["{ ", &selector, " ->"].concat());
                for (index, variant) in select.variants.iter().enumerate() {
                    let (VariantKey::Number(key) | VariantKey::Name(key)) = &variant.key;
                    let star = if index == select.default { "*" } else { "" };
                    out.push_str(&["\n    ", star, "[", key, "] "].concat());
                    to_fluent(&variant.value, out);
                    if variant.value.parts().is_empty() {
                        out.push_str("{ \"\" }");
                    }
                }
                out.push_str("\n    }");
            }
        }
    }
}

fn fluent(locale: &str, pattern: &Pattern, arguments: &[(&str, Value<'_>)]) -> String {
    let mut source = "message = { \"\" }".to_owned();
    to_fluent(pattern, &mut source);
    let resource = FluentResource::try_new(source + "\n").expect("parses");
    let mut bundle = FluentBundle::new(vec![locale.parse().expect("is a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("adds NUMBER");
    bundle.add_resource(resource).expect("adds the message");
    let mut given = FluentArgs::new();
    for (name, value) in arguments {
        match value {
            Value::Text(text) => given.set(*name, FluentValue::from(*text)),
            Value::Number(number) => {
                let number: f64 = number.to_string().parse().expect("is a number");
                given.set(*name, FluentValue::from(number));
            }
        }
    }
    let message = bundle.get_message("message").and_then(|message| message.value()).expect("is there");
    bundle.format_pattern(message, Some(&given), &mut Vec::new()).into_owned()
}

fn arb_text() -> impl Strategy<Value = Part> {
    "[a-z你好][a-z你好，。 ]{0,8}[a-z。]".prop_map(Part::Text)
}

fn arb_argument() -> impl Strategy<Value = String> {
    prop_oneof![Just("n".to_owned()), Just("s".to_owned()), Just("missing".to_owned())]
}

fn arb_key() -> impl Strategy<Value = VariantKey> {
    let name = |name: &str| Just(VariantKey::Name(name.to_owned()));
    prop_oneof![
        (0..130_u8).prop_map(|number| VariantKey::Number(number.to_string())),
        name("one"),
        name("two"),
        name("few"),
        name("many"),
        name("zero"),
        name("app"),
    ]
}

fn arb_pattern() -> impl Strategy<Value = Pattern> {
    let parts = |part: BoxedStrategy<Part>| {
        proptest::collection::vec(part, 1..4).prop_map(|parts| {
            let mut pattern = Pattern::default();
            for part in parts {
                pattern.push(part);
            }
            pattern
        })
    };
    let leaf = prop_oneof![
        arb_text(),
        arb_argument().prop_map(|name| Part::Argument(Variable::from(name.as_str())))
    ]
    .boxed();
    parts(leaf.clone()).prop_recursive(2, 24, 4, move |inner| {
        let keys = proptest::collection::vec((arb_key(), inner.clone()), 0..4);
        let select = (arb_argument(), any::<bool>(), keys, inner, any::<proptest::sample::Index>());
        let select = select.prop_map(|(argument, ordinal, keys, value, default)| {
            let mut variants: Vec<_> = keys.into_iter().map(|(key, value)| Variant { key, value }).collect();
            // fluent-bundle compares a number's options too: an ordinal is never equal to a literal.
            variants.retain(|variant| !ordinal || matches!(variant.key, VariantKey::Name(_)));
            let default = default.index(variants.len() + 1);
            variants.insert(default, Variant { key: VariantKey::Name("other".to_owned()), value });
            let plural = if ordinal { PluralType::Ordinal } else { PluralType::Cardinal };
            let options = NumberOptions { plural, ..NumberOptions::default() };
            Part::Select(Select { argument: Variable { name: argument, options }, variants, default })
        });
        parts(prop_oneof![leaf.clone(), select].boxed())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Locales whose rules fluent-bundle gets right (see the tests of `plural`), and numbers whose options it ignores.
    #[test]
    fn a_pack_says_what_fluent_bundle_says(
        pattern in arb_pattern(),
        locale in prop_oneof![Just("en"), Just("pl"), Just("ru"), Just("zh"), Just("cy"), Just("sl")],
        integer in 0..130_u32,
        text in prop_oneof![Just("app"), Just("one"), Just("1"), Just("*文*")],
    ) {
        let arguments = [("n", Value::from(integer)), ("s", Value::from(text))];
        prop_assert_eq!(say(locale, &pattern, &arguments), fluent(locale, &pattern, &arguments));
    }
}
