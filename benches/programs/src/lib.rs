//! What the programs whose sizes are compared have in common: they say two texts, `size_… <tag> <code> <number>`.

use std::env::args;

/// A language tag, a code, and a number, from the command line: nothing is known when the program is compiled.
///
/// The first text is that of the code. The second is that of the code 100 above, with the number in it.
#[must_use]
pub fn arguments() -> Option<(String, i64, i64)> {
    let mut arguments = args().skip(1);
    let tag = arguments.next()?;
    Some((tag, arguments.next()?.parse().ok()?, arguments.next()?.parse().ok()?))
}
