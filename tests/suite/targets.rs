//! Packs by target: the folders that `pack` writes, and the Rust that goes with them.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support;

const SETTINGS: &str = "[project]
locales = ['en', 'de', 'fr']
source-locale = 'en'
default-locale = 'en'
default-domain = 'chat'
[meta.team]
type = 'string'
[packs.web]
domains = ['chat']
fields = ['user-message']
locales = ['en', 'de']
platforms = ['web', 'ios']
markdown = false
user-facing = true
[packs.server]
domains = ['shop']
";

const CHAT: &str = "domain = 'chat'
platforms = ['ios', 'android', 'web']
[[code]]
code = 1
symbol = { ios = 'One', android = 'ONE_ON_ANDROID' }
replaced-by = 2
status = 'deprecated'
[[code]]
code = 2
symbol = { android = 'TWO_ON_ANDROID' }
[[code]]
code = 3
name = 'Three'
user-facing = false
[[code]]
code = 4
name = 'Four'
meta = { team = 'web' }
";

fn write_project(folder: &Path) {
    let mut files = vec![
        ("codegloss.toml".to_owned(), SETTINGS.to_owned()),
        ("catalog/chat.toml".to_owned(), CHAT.to_owned()),
        ("catalog/shop.toml".to_owned(), "domain = 'shop'\n[[code]]\ncode = 1\n".to_owned()),
    ];
    for locale in ["en", "de", "fr"] {
        let texts = "chat = Chat
shop = Shop
platform-ios = iOS
platform-android = Android
platform-web = Web
chat-1 = One
    .user-message = One said in !.
chat-2 = Two
    .user-message = Two said in !.
chat-3 = Three
chat-4 = Four
    .user-message = Four said in !.
shop-1 = Shop one
    .reason = *Because* it is so in !.
";
        files.push((format!("locales/{locale}/all.ftl"), texts.replace('!', locale)));
    }
    support::write_tree(folder, files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
}

fn pack(project: &Path, out: &Path, arguments: &[&str]) -> support::Run {
    let mut command = support::tool("en");
    command.arg("pack").args(arguments).arg("--project").arg(project).arg("--out").arg(out);
    support::run(&mut command)
}

fn names(folder: &Path) -> Vec<String> {
    support::read_tree(folder).into_keys().filter(|path| !path.starts_with('.')).collect()
}

/// With targets, each has a folder of its own, the one of `[packs]` too; one that is named is written by itself.
#[test]
fn each_target_has_a_folder_and_one_by_name_has_none() {
    let (project, out) = (support::temporary(), support::temporary());
    write_project(project.path());
    let run = pack(project.path(), out.path(), &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let all = ["de.pack", "en.pack", "fr.pack", "languages.pack"];
    let expected: Vec<String> = all
        .map(|name| format!("default/{name}"))
        .into_iter()
        .chain(all.map(|name| format!("server/{name}")))
        .chain(["de.pack", "en.pack", "languages.pack"].map(|name| format!("web/{name}")))
        .collect();
    assert_eq!(names(out.path()), expected);

    let web = support::temporary();
    assert_eq!(pack(project.path(), web.path(), &["--target", "web"]).code, Some(0));
    assert_eq!(names(web.path()), ["de.pack", "en.pack", "languages.pack"]);
    for name in names(web.path()) {
        let [alone, beside] = [web.path().join(&name), out.path().join("web").join(&name)];
        assert_eq!(fs::read(alone).unwrap(), fs::read(beside).unwrap(), "{name}");
    }
    let default = support::temporary();
    assert_eq!(pack(project.path(), default.path(), &["--target", "default"]).code, Some(0));
    assert_eq!(names(default.path()), all);
    let check = |arguments: &[&str]| pack(project.path(), web.path(), arguments).code;
    assert_eq!(check(&["--target", "web", "--check"]), Some(0));
    assert_eq!(check(&["--target", "server", "--check"]), Some(1));
}

/// What a target leaves out is in none of its files, in Rust as in packs: another platform's symbols, codes, texts, locales, domains.
#[test]
fn nothing_of_what_a_target_leaves_out_is_in_its_folder() {
    let (project, out) = (support::temporary(), support::temporary());
    write_project(project.path());
    for arguments in [&[][..], &["--rust"]] {
        let out = out.path().join(arguments.len().to_string());
        assert_eq!(pack(project.path(), &out, arguments).code, Some(0));
        let has = |target: &str, word: &str| {
            let files = support::read_tree(&out.join(target));
            files.iter().any(|(path, bytes)| path.contains(word) || contains(bytes, word))
        };
        for word in ["shop", "Shop", "Two", "TWO_ON", "ONE_ON", "Three", "Because", "said in fr"] {
            assert!(!has("web", word), "{word} {arguments:?}");
        }
        assert!(has("web", "said in de") && has("web", "Four said"));
        assert!(has("server", "Because") && has("server", "fr.pack") && !has("server", "said in"));
    }
    let code = fs::read_to_string(out.path().join("1/default/codegloss.rs")).unwrap();
    assert!(["TWO_ON_ANDROID", "Three", "mod shop"].iter().all(|word| code.contains(word)), "{code}");
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

/// The Rust of a target compiles, opens its packs, and has a variant for each code that the target has and for no other.
#[test]
fn the_rust_of_a_target_has_its_codes() {
    let (project, out) = (support::temporary(), support::temporary());
    write_project(project.path());
    assert_eq!(
        pack(project.path(), &out.path().join("errors"), &["--rust", "--target", "web"]).code,
        Some(0)
    );
    let program = r#"#![allow(deprecated)]
mod errors {
    include!("errors/codegloss.rs");
}

use errors::{CATALOG, Code, chat};

fn main() {
    let platforms = chat::Platform::ALL;
    println!("{:?} {:?} {:?}", Code::ALL, platforms, CATALOG.locales().collect::<Vec<_>>());
    println!("{:?} {:?}", Code::One.symbol(chat::Platform::Ios), Code::One.replaced_by());
    println!("{:?} {:?}", Code::One.describe("fr").unwrap().message(), Code::try_from(3));
    println!("{}", chat::Error::four().user_message("de-AT").unwrap());
}
"#;
    fs::write(out.path().join("main.rs"), program).unwrap();
    let compile = |arguments: &[&str], source: &Path| {
        let mut rustc = Command::new(option_env!("RUSTC").unwrap_or("rustc"));
        rustc.args(["--edition=2024", "-Dwarnings"]).args(arguments).arg(source).current_dir(&out);
        let run = support::run(&mut rustc);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
    };
    let runtime = support::shipped().join("crates/runtime/src/lib.rs");
    compile(&["--crate-type=rlib", "--crate-name=codegloss_runtime"], &runtime);
    compile(&["-L.", "--extern=codegloss_runtime", "-oapp"], Path::new("main.rs"));
    let run = support::run(&mut Command::new(out.path().join("app")));
    let said = "[One, Four] [Ios] [\"en\", \"de\"]
Some(\"One\") None
None Err(3)
Four said in de.
";
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), (said, ""));
}

/// A build script writes what `pack --rust --target` writes.
#[test]
fn a_build_script_names_a_target() {
    let (project, out, packed) = (support::temporary(), support::temporary(), support::temporary());
    write_project(project.path());
    let run = crate::build_script::run_for(project.path(), out.path(), "summary", "web");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert_eq!(pack(project.path(), packed.path(), &["--rust", "--target", "web"]).code, Some(0));
    let mut files = support::read_tree(packed.path());
    files.retain(|path, _| !path.starts_with('.'));
    assert_eq!(files, support::read_tree(out.path()));

    let out = support::temporary();
    let run = crate::build_script::run_for(project.path(), out.path(), "summary", "wbe");
    assert_ne!(run.code, Some(0));
    let told = "codegloss.toml has no target wbe; its targets are default, web, server";
    assert!(run.stdout.contains(told) || run.stderr.contains(told), "{}{}", run.stdout, run.stderr);
}

/// A name that is no target's is told with what was meant, and nothing is written.
#[test]
fn an_unknown_target_is_told_with_what_was_meant() {
    let (project, out) = (support::temporary(), support::temporary());
    write_project(project.path());
    let run = pack(project.path(), out.path(), &["--target", "wbe"]);
    let told = "error: The project does not have the target wbe. Did you mean web? Its targets are default, web, server.\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), told));
    let run = pack(project.path(), out.path(), &["--target", "mobile"]);
    assert!(run.stderr.contains("[packs.<name>]"), "{}", run.stderr);
    assert_eq!(names(out.path()), [""; 0]);
}
