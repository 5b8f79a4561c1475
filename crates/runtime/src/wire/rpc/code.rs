//! The codes of gRPC.

use crate::coded::Fact;

/// The names of `google.rpc.Code`, each in the place of its number.
const NAMES: [&str; 17] = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

/// `UNKNOWN`: what an error has whose catalog states no code.
const UNKNOWN: i32 = 2;

/// The code that a fact names: its name, with any letter case and with `-` for `_`, or its number. An error is never `OK`.
pub(super) fn code(fact: Option<Fact>) -> i32 {
    let is = |name: &str, fact: &str| {
        let spelled = |byte: u8| if byte == b'-' { b'_' } else { byte.to_ascii_uppercase() };
        fact.bytes().map(spelled).eq(name.bytes())
    };
    let numbered = (0..).zip(NAMES).skip(1);
    let mut found = numbered.filter(|(number, name)| match fact {
        Some(Fact::Text(fact)) => is(name, fact),
        Some(Fact::Integer(fact)) => fact == i64::from(*number),
        _ => false,
    });
    found.next().map_or(UNKNOWN, |(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::code;
    use crate::coded::Fact;

    /// A fact names a code of gRPC as its specification does, as a choice of a catalog does, or by its number.
    #[test]
    fn a_fact_names_a_code() {
        for fact in [Fact::Text("NOT_FOUND"), Fact::Text("not-found"), Fact::Integer(5)] {
            assert_eq!(code(Some(fact)), 5);
        }
        assert_eq!(code(Some(Fact::Text("UNAUTHENTICATED"))), 16);
        for fact in
            [Fact::Text("OK"), Fact::Text("5"), Fact::Integer(0), Fact::Integer(17), Fact::Boolean(true)]
        {
            assert_eq!(code(Some(fact)), 2, "{fact:?}");
        }
        assert_eq!(code(None), 2);
    }
}
