//! The two texts from packs. Any language tag will do, not only the names of the two locales.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

fn main() {
    let Some((tag, code, number)) = codegloss_programs::arguments() else { return };
    let mut said = String::new();
    let message = |code: i64| describe(code, &tag)?.message();
    said.push_str(message(code).and_then(|message| message.as_str()).unwrap_or_default());
    said.push('\n');
    if let Some(message) = message(code + 100) {
        let _ = message.with(&[("limit", number.into())]).write_to(&mut said);
    }
    println!("{said}");
}
