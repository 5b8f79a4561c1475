//! The two texts from Fluent resources, which are parsed when the program starts.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

fn main() {
    let Some((tag, code, number)) = codegloss_programs::arguments() else { return };
    let (tag, ftl) = if tag == "zh-Hans" {
        ("zh-Hans", include_str!("../../errors/locales/zh-Hans/app.ftl"))
    } else {
        ("en", include_str!("../../errors/locales/en/app.ftl"))
    };
    let mut bundle = FluentBundle::new(tag.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);

    let mut arguments = FluentArgs::new();
    arguments.set("limit", number);
    let message = |code: i64, arguments: Option<&FluentArgs<'_>>| {
        let message = bundle.get_message(&format!("app-{code}"))?;
        Some(bundle.format_pattern(message.value()?, arguments, &mut Vec::new()).into_owned())
    };
    let mut said = message(code, None).unwrap_or_default();
    said.push('\n');
    said.push_str(&message(code + 100, Some(&arguments)).unwrap_or_default());
    println!("{said}");
}
