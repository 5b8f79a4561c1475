//! What is private, `internal` or `draft`, leaves a project in no form unless it is asked for.

use std::path::Path;

use crate::support;

/// Stands in every word of a private code, in small or capital letters.
const PLANTED: &str = "secret";

const SETTINGS: &str = "[project]\nlocales = ['en', 'de']\nsource-locale = 'en'\ndefault-locale = 'en'\ndefault-domain = 'app'\n[site]\nbase-url = 'https://example.com/'\nsource-url = 'https://git.example.com/{path}#L{line}'\n";

/// A private code with everything that a code can have; `{}` is why it is private, `$` a word that tells the two apart.
const CODE: &str = "
[[code]]
code = 'secret-$'
name = 'Secret$'
symbol = { ios = 'SecretIos$', 'secret-os' = 'SECRET_OS_$' }
aliases = ['SECRET_ALIAS_$']
misprints = [{ symbol = 'SECRETMISPRINT$', source = 'secret source' }]
search-words = ['secret words']
group = 'secret-group'
severity = 'secret-severity'
since = 'secret-since'
message = 'secret-message-$'
page = 'secret-page-$'
args = { 'secret-argument' = { type = 'string', example = 'secret example' } }
{} = true
";

const TEXTS: &str = "
secret-message-$ = Secret message { $secret-argument }
    .reason = Secret reason { $secret-limit } with a [link][secret-link].
    .recovery = Secret recovery.
    .user-message = Secret user message.
    .note = Secret note.
";

/// A project whose public codes point to private ones, and which has a domain of private codes alone.
fn write_project(folder: &Path, settings: &str) {
    let private = |why: &str| CODE.replace('$', why).replace("{}", why);
    let texts =
        ["internal", "draft"].map(|why| TEXTS.replace(" $ ", " ").replace("-$ =", &format!("-{why} =")));
    let catalog = format!(
        "domain = 'app'\nplatforms = ['ios', 'secret-os']\n[constants]\nsecret-limit = {{ value = 7, unit = 'secret-unit' }}\n[links]\nsecret-link = 'https://secret.example.com/'\n[[code]]\ncode = 1\nsee-also = ['secret-internal', 'secret-draft']\nstatus = 'deprecated'\nreplaced-by = 'secret-internal'\n[[code]]\ncode = 2\nsee-also = [1]\n{}{}",
        private("internal"),
        private("draft"),
    );
    let hidden =
        "domain = 'secret-domain'\n[[code]]\ncode = 9\ninternal = true\n[[code]]\ncode = 10\ndraft = true\n";
    let names = "app = App\nplatform-ios = iOS\nplatform-secret-os = Secret OS\napp-group-secret-group = Secret group\nunit-secret-unit = { $value } secret units\n";
    let messages = format!("{names}app-1 = One\napp-2 = Two\n{}{}", texts[0], texts[1]);
    let hidden_messages =
        "secret-domain = Secret domain\nsecret-domain-9 = Secret nine\nsecret-domain-10 = Secret ten\n";
    let mut files = vec![
        ("codegloss.toml".to_owned(), format!("{SETTINGS}{settings}")),
        ("catalog/app.toml".to_owned(), catalog),
        ("catalog/hidden.toml".to_owned(), hidden.to_owned()),
        ("templates/snippets/secret-domain/any.rs".to_owned(), "{{ code }} secret".to_owned()),
        ("templates/snippets/app/ios.swift".to_owned(), "{{ symbol }}".to_owned()),
        ("site/codes/app/secret-page-internal.en.md".to_owned(), "## Secret article\n".to_owned()),
    ];
    for locale in ["en", "de"] {
        files.push((format!("locales/{locale}/app.ftl"), messages.clone()));
        files.push((format!("locales/{locale}/hidden.ftl"), hidden_messages.to_owned()));
    }
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    support::write_tree(folder, files);
}

fn run(project: &Path, out: &Path, arguments: &[&str]) {
    let mut command = support::tool("en");
    command.args(arguments).arg("--project").arg(project).arg("--out").arg(out);
    let run = support::run(&mut command);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
}

/// The files in which a planted word is, by name or content.
fn leaks(folder: &Path) -> Vec<String> {
    let files = support::read_tree(folder);
    assert!(files.len() > 2, "{:?} was written", files.keys());
    let has = |bytes: &[u8]| {
        bytes.to_ascii_lowercase().windows(PLANTED.len()).any(|part| part == PLANTED.as_bytes())
    };
    let leaking = files.into_iter().filter(|(path, bytes)| has(path.as_bytes()) || has(bytes));
    leaking.map(|(path, _)| path).collect()
}

fn build_script(project: &Path, out: &Path) {
    let run = crate::build_script::run(project, out, "summary");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
}

/// Planted words of internal and draft codes are in no file that `build`, `pack` or a build script writes.
#[test]
fn private_codes_are_in_nothing_that_leaves_the_project() {
    let project = support::temporary();
    write_project(project.path(), "");
    for arguments in [&["build"][..], &["pack"], &["pack", "--rust"]] {
        let out = support::temporary();
        run(project.path(), out.path(), arguments);
        assert_eq!(leaks(out.path()), [""; 0], "{arguments:?}");
    }
    let out = support::temporary();
    build_script(project.path(), out.path());
    assert_eq!(leaks(out.path()), [""; 0], "a build script");
}

/// What a setting asks for is there, the one kind without the other, and the same from `pack` as from a build script.
#[test]
fn private_codes_are_packed_where_a_setting_asks_for_them() {
    for (asked, other) in [("internal", "draft"), ("draft", "internal")] {
        let project = support::temporary();
        write_project(project.path(), &format!("[packs]\n{asked} = true\n"));
        let (packs, written) = (support::temporary(), support::temporary());
        run(project.path(), packs.path(), &["pack", "--rust"]);
        build_script(project.path(), written.path());
        let mut files = support::read_tree(packs.path());
        files.remove(".gitattributes");
        assert_eq!(files, support::read_tree(written.path()));
        let code = String::from_utf8(files["codegloss.rs"].clone()).unwrap();
        assert!(code.contains(&format!("Secret{asked}")) && code.contains("secret-domain"), "{code}");
        assert!(!code.contains(&format!("Secret{other}")), "{code}");
        let site = support::temporary();
        run(project.path(), site.path(), &["build"]);
        assert_eq!(leaks(site.path()), [""; 0], "a setting for packs opens no page");
    }
}

/// Each target has what it asks for itself: a folder beside that of a target with private codes has none of them.
#[test]
fn a_target_has_no_private_codes_that_another_asks_for() {
    let project = support::temporary();
    let settings = "[packs]\ninternal = true\ndraft = true\n[packs.web]\nplatforms = ['ios']\n";
    write_project(project.path(), settings);
    for arguments in [&["pack"][..], &["pack", "--rust"]] {
        let out = support::temporary();
        run(project.path(), out.path(), arguments);
        assert_ne!(leaks(&out.path().join("default")), [""; 0], "{arguments:?}");
        assert_eq!(leaks(&out.path().join("web")), [""; 0], "{arguments:?}");
    }
}
