//! The typed layer beside what else is made of its project, and without a build script.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use typed_layer::{CATALOG, chat, r#try, web};

use crate::support;

fn project() -> PathBuf {
    support::shipped().join("tests/typed-layer/errors")
}

fn pack(out: &Path, options: &[&str]) -> support::Run {
    support::run(
        support::tool("en")
            .args(["pack", "--project"])
            .arg(project())
            .arg("--out")
            .arg(out)
            .arg("--rust")
            .args(options),
    )
}

/// Every code that has an address has a page there, in every language, and every page of a code is some code's address.
#[test]
fn a_codes_address_is_that_of_its_page() {
    let out = support::temporary();
    support::build(&project(), out.path());
    let site = support::read_tree(out.path());
    let errors: serde_json::Value = serde_json::from_slice(&site["errors.json"]).unwrap();
    let domains = errors["domains"].as_array().unwrap();
    let codes = domains.iter().flat_map(|domain| domain["codes"].as_array().unwrap());
    let names: Vec<&str> = codes.map(|code| code["page"].as_str().unwrap()).collect();
    let built: BTreeSet<String> = CATALOG
        .locales()
        .flat_map(|locale| names.iter().map(move |name| format!("{locale}/{name}.html")))
        .filter(|path| site.contains_key(path))
        .collect();
    let addresses: BTreeSet<String> = CATALOG
        .locales()
        .flat_map(|locale| {
            let chat = chat::Code::ALL.iter().map(move |code| code.url(locale));
            let r#try = r#try::Code::ALL.iter().map(move |code| code.url(locale));
            chat.chain(r#try).chain(web::Code::ALL.iter().map(move |code| code.url(locale)))
        })
        .flatten()
        .map(|url| url.to_string().strip_prefix("https://errors.example.com/app/").unwrap().to_owned())
        .collect();
    assert_eq!(addresses, built);
    assert_eq!(addresses.len(), 2 * 10, "two languages, ten public codes");
}

/// The values of a choice are listed wherever its code's arguments are.
#[test]
fn a_choice_has_its_values_on_pages_and_in_json() {
    let out = support::temporary();
    support::build(&project(), out.path());
    let site = support::read_tree(out.path());
    let errors: serde_json::Value = serde_json::from_slice(&site["errors.json"]).unwrap();
    let codes = errors["domains"][1]["codes"].as_array().unwrap();
    let arguments = &codes.iter().find(|code| code["code"] == "plan").unwrap()["arguments"];
    let plan = serde_json::json!({
        "name": "plan", "type": "choice", "values": ["pro", "team-plus", "5xx"], "example": "team-plus"
    });
    assert_eq!(arguments[0], plan);
    assert_eq!((&arguments[1]["values"], &arguments[1]["example"]), (&serde_json::json!(["a"]), &"a".into()));
    let html = String::from_utf8_lossy(&site["en/try/plan.html"]);
    let values = " <code translate=\"no\">pro</code> <code translate=\"no\">team-plus</code> <code translate=\"no\">5xx</code>";
    assert!(html.contains(values), "{html}");
    let markdown = String::from_utf8_lossy(&site["en/try/plan.md"]);
    assert!(markdown.contains("`pro | team-plus | 5xx`"), "{markdown}");
}

/// The permanent address of every code that has one is a page of the site.
#[test]
fn a_permalink_is_a_page() {
    let out = support::temporary();
    support::build(&project(), out.path());
    let site = support::read_tree(out.path());
    let chat = chat::Code::ALL.iter().map(|code| (code.permalink(), code.url("en")));
    let r#try = r#try::Code::ALL.iter().map(|code| (code.permalink(), code.url("en")));
    let web = web::Code::ALL.iter().map(|code| (code.permalink(), code.url("en")));
    for (permalink, page) in chat.chain(r#try).chain(web) {
        assert_eq!(permalink.is_some(), page.is_some());
        let path =
            permalink.map(|permalink| permalink.strip_prefix("https://errors.example.com/app/").unwrap());
        assert!(path.is_none_or(|path| site.contains_key(path)), "{path:?}");
    }
}

/// What `pack --rust` writes compiles with the runtime and nothing else: no build script, no other crate, no registry.
#[test]
fn checked_in_packs_compile_with_the_runtime_alone() {
    let folder = support::temporary();
    let written = pack(&folder.path().join("errors"), &[]);
    assert_eq!(written.code, Some(0), "{}", written.stderr);
    let program = "mod errors {
    include!(\"errors/codegloss.rs\");
}

use errors::{chat, describe};

fn main() {
    let error: chat::Error<&str> = chat::UploadQueueFullArguments { count: 1.into(), name: \"a.png\" }.into();
    println!(\"{error}\");
    println!(\"{}\", error.message(\"zh-CN\").unwrap());
    println!(\"{}\", describe(104, \"en\").unwrap().message().unwrap());
}
";
    fs::write(folder.path().join("main.rs"), program).unwrap();
    let compile = |arguments: &[&str], source: &Path| {
        let mut rustc = Command::new(option_env!("RUSTC").unwrap_or("rustc"));
        rustc.args(["--edition=2024", "-Dwarnings"]).args(arguments).arg(source).current_dir(&folder);
        let run = support::run(&mut rustc);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
    };
    let runtime = support::shipped().join("crates/runtime/src/lib.rs");
    compile(&["--crate-type=rlib", "--crate-name=codegloss_runtime"], &runtime);
    compile(&["-L.", "--extern=codegloss_runtime", "-oapp"], Path::new("main.rs"));
    let run = support::run(&mut Command::new(folder.path().join("app")));
    assert_eq!(run.stdout, "chat/407: a.png cannot be queued\na.png 无法加入队列\nInvalid token\n");
}

/// What is done to the bytes of a file.
type Damage = fn(Vec<u8>) -> Vec<u8>;

/// A checked-in pack whose line ends were changed, or that was cut short, does not compile: it would be a language without texts.
#[test]
fn a_damaged_checked_in_pack_does_not_compile() {
    let folder = support::temporary();
    let out = folder.path().join("errors");
    assert_eq!(pack(&out, &[]).code, Some(0));
    let rustc = |name: &str, arguments: &[&str], source: &Path| {
        let mut rustc = Command::new(option_env!("RUSTC").unwrap_or("rustc"));
        rustc.args(["--edition=2024", "--emit=metadata", "--crate-type=rlib", "--crate-name", name]);
        support::run(rustc.args(arguments).arg(source).current_dir(&folder))
    };
    let runtime = support::shipped().join("crates/runtime/src/lib.rs");
    assert_eq!(rustc("codegloss_runtime", &[], &runtime).code, Some(0));
    let compile = || rustc("errors", &["-L.", "--extern=codegloss_runtime"], &out.join("codegloss.rs"));
    assert_eq!(compile().code, Some(0), "{}", compile().stderr);
    let damages: [(&str, Damage); 4] = [
        ("en.pack.txt", |bytes| {
            String::from_utf8(bytes).unwrap().replace('\n', "\r\n").replace(' ', "\r ").into_bytes()
        }),
        ("zh-Hans.pack.txt", |_| Vec::new()),
        ("en.pack.index", |bytes| bytes[..bytes.len() - 4].to_vec()),
        ("languages.pack", |bytes| bytes[..40].to_vec()),
    ];
    for (name, damage) in damages {
        let path = out.join(name);
        let whole = fs::read(&path).unwrap();
        fs::write(&path, damage(whole.clone())).unwrap();
        let run = compile();
        assert_eq!(run.code, Some(1), "{name}");
        assert!(
            run.stderr.contains("write them again with `codegloss pack --rust`"),
            "{name}: {}",
            run.stderr
        );
        assert_eq!(pack(&out, &["--check"]).code, Some(1), "{name}");
        fs::write(&path, whole).unwrap();
    }
}

/// Checked-in packs that are not what the project gives are found; git is told to leave their bytes alone.
#[test]
fn checked_in_packs_can_be_compared() {
    let folder = support::temporary();
    let out = folder.path().join("errors");
    assert_eq!(pack(&out, &["--check"]).code, Some(1), "nothing is there yet");
    assert!(!out.exists());
    assert_eq!(pack(&out, &[]).code, Some(0));
    assert_eq!(fs::read_to_string(out.join(".gitattributes")).unwrap(), "* -text linguist-generated\n");
    let same = pack(&out, &["--check"]);
    assert_eq!((same.code, same.stdout.lines().count()), (Some(0), 1), "{}", same.stdout);
    let text = out.join("en.pack.txt");
    let bytes = fs::read_to_string(&text).unwrap().replace("Invalid token", "Invalid Token");
    fs::write(&text, &bytes).unwrap();
    let differs = pack(&out, &["--check"]);
    assert_eq!(differs.code, Some(1));
    let folder = out.display();
    let said = format!("+ en.pack.txt\ncodegloss pack would write 1 file in {folder} and remove 0.\n");
    assert_eq!(differs.stdout, said);
    assert_eq!(fs::read_to_string(&text).unwrap(), bytes, "a comparison writes nothing");
}
