//! The differences to fluent-bundle that `DIFFERENCES.md` lists, each in a message: one that is gone should leave the list.

use super::exact::{Exact, say};
use super::generated::theirs;
use super::grammar::Given;
use super::numbers::bundle;

/// What a message `m` says with `$n`, here and there.
fn both(locale: &str, text: &str, n: &str) -> [String; 2] {
    let exact = Exact::read([("a.ftl", text)]);
    let arguments = vec![("n".to_owned(), Given::Number(n.to_owned()))];
    let pattern = exact.generated(locale, "m", None).expect("is short");
    let [ours] = say(locale, &pattern, std::slice::from_ref(&arguments)).try_into().expect("is said once");
    let theirs = theirs(&bundle(locale, [text.to_owned()]), "m", None, &arguments).expect("is short");
    [ours, theirs]
}

/// A choice of `m` between a variant `yes` with this key, and `no`.
fn choice(selector: &str, key: &str) -> String {
    format!("m = {{ {selector} ->\n    [{key}] yes\n   *[default] no\n    }}\n")
}

#[test]
fn what_is_listed_differs() {
    let after_a_term = "-a = A\n-b = { -a }{ $n }\nm = { -b(n: 1) }\n";
    assert_eq!(both("en", after_a_term, "2"), ["A1", "A2"]);
    assert_eq!(both("en", "m = { -0 }\n", "0"), ["0", "-0"]);
    assert_eq!(both("en", "m = { NUMBER($gone) }\n", "0"), ["{$gone}", "NUMBER()"]);
    let beyond_a_double = both("en", "m = { $n }\n", "9007199254740993");
    assert_eq!(beyond_a_double, ["9,007,199,254,740,993", "9,007,199,254,740,992"]);

    let differs = |locale, selector, key, n| {
        assert_eq!(both(locale, &choice(selector, key), n), ["yes", "no"], "{selector} [{key}] {n}");
    };
    differs("en", "$n", "1", "1.0");
    differs("en", "NUMBER($n, type: \"ordinal\")", "1", "1");
    differs("en", "NUMBER($n, type: \"ordinal\")", "other", "1.5");
    differs("en", "NUMBER($n, maximumFractionDigits: 0)", "one", "1.2");
    differs("ar", "$n", "few", "103");
    differs("fr", "$n", "many", "1000000");
}
