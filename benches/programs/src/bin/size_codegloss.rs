//! The two texts from packs. The language is one of the two by name, as in the program with `match`.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

include!(concat!(env!("OUT_DIR"), "/codegloss.rs"));

fn main() {
    let Some((tag, code, number)) = codegloss_programs::arguments() else { return };
    let mut said = String::new();
    let language = codegloss_runtime::Language::from_number(u32::from(tag == "zh-Hans"));
    let message = |code: i64| CATALOG.describe_default(code, language)?.message();
    said.push_str(message(code).and_then(|message| message.as_str()).unwrap_or_default());
    said.push('\n');
    if let Some(message) = message(code + 100) {
        let _ = message.with(&[("limit", number.into())]).write_to(&mut said);
    }
    println!("{said}");
}
