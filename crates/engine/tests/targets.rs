//! Packs by target: what `[packs.<name>]` leaves out is nowhere in the packs of the target.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::fmt::Write as _;

use codegloss_engine::{DEFAULT_TARGET, Resolved, Sources, analyze};
use codegloss_runtime::{Catalog, Field, Languages, Pack};

const SETTINGS: &str = "[project]
locales = ['en', 'de', 'de-AT', 'zh-Hans', 'zh-Hant']
source-locale = 'zh-Hans'
default-locale = 'en'
default-domain = 'chat'
";

const CHAT: &str = "domain = 'chat'
platforms = ['ios', 'android', 'web']
[[code]]
code = 1
symbol = { ios = 'One', android = 'ONE' }
[[code]]
code = 2
symbol = { android = 'TWO' }
[[code]]
code = 3
name = 'Three'
user-facing = false
[[code]]
code = 4
name = 'Four'
internal = true
[[code]]
code = 5
name = 'Five'
draft = true
[[code]]
code = 6
name = 'Six'
raised-by = { web = 'six()' }
";

/// A project with this in its settings. Each language says of each code what the language and the code are.
fn resolve(packs: &str) -> Resolved {
    let settings = format!("{SETTINGS}{packs}");
    let mut files = vec![
        ("codegloss.toml".to_owned(), settings),
        ("catalog/chat.toml".to_owned(), CHAT.to_owned()),
        ("catalog/shop.toml".to_owned(), "domain = 'shop'\n[[code]]\ncode = 1\nname = 'One'\n".to_owned()),
    ];
    for locale in ["en", "de", "de-AT", "zh-Hans", "zh-Hant"] {
        let mut texts =
            "chat = Chat\nshop = Shop\nplatform-ios = iOS\nplatform-android = Android\nplatform-web = Web\n"
                .to_owned();
        for (code, private) in
            [("chat-1", ""), ("chat-2", ""), ("chat-3", ""), ("chat-4", "SECRET "), ("chat-5", "SECRET ")]
                .into_iter()
                .chain([("chat-6", ""), ("shop-1", "")])
        {
            write!(texts, "{code} = {private}{locale} {code}\n    .reason = Why {locale}.\n").unwrap();
        }
        files.push((format!("locales/{locale}/chat.ftl"), texts));
    }
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    let analysis = analyze(&Sources::from_files(files).0, None);
    assert!(!analysis.has_errors(), "{:#?}", analysis.diagnostics);
    analysis.resolved.unwrap()
}

/// Opens the packs of a project's target.
fn with_catalog<T>(project: &Resolved, look: impl FnOnce(&Catalog<'_>) -> T) -> T {
    let files = project.packs().unwrap();
    let ((_, languages), packs) = files.split_last().unwrap();
    let packs: Vec<_> = packs.iter().map(|(_, bytes)| Pack::open(bytes).unwrap()).collect();
    look(&Catalog::open(&packs, Languages::open(languages).unwrap()).unwrap())
}

/// The codes of a target, as they display: `chat/1`.
fn codes(project: &Resolved) -> Vec<String> {
    let all = (1..=6).map(|code| ("chat", code)).chain([("shop", 1)]);
    with_catalog(project, |catalog| {
        all.filter(|(domain, code)| catalog.describe(domain, *code, catalog.language("en")).is_some())
            .map(|(domain, code)| format!("{domain}/{code}"))
            .collect()
    })
}

fn has(project: &Resolved, word: &str) -> bool {
    let is_in = |bytes: &[u8]| bytes.windows(word.len()).any(|part| part == word.as_bytes());
    project.packs().unwrap().iter().any(|(name, bytes)| name.contains(word) || is_in(bytes))
}

/// Each key chooses codes, and a target without it has them all.
#[test]
fn a_target_has_the_codes_that_it_asks_for() {
    let project = resolve(
        "[packs.all]
[packs.shop]
domains = ['shop']
[packs.apple]
platforms = ['ios']
[packs.phones]
platforms = ['ios', 'android']
[packs.users]
user-facing = true
[packs.inner]
internal = true
[packs.next]
draft = true
",
    );
    let names: Vec<&str> = project.targets().collect();
    assert_eq!(names, ["default", "all", "shop", "apple", "phones", "users", "inner", "next"]);
    assert!(project.for_target("web").is_none());
    let of = |target: &str| codes(&project.for_target(target).unwrap()).join(" ");
    assert_eq!(of("default"), "chat/1 chat/2 chat/3 chat/6 shop/1");
    assert_eq!(of("all"), of("default"));
    assert_eq!(of("shop"), "shop/1");
    assert_eq!(of("apple"), "chat/1 chat/3 shop/1", "of others, a code has a symbol or a call elsewhere");
    assert_eq!(of("phones"), "chat/1 chat/2 chat/3 shop/1");
    assert_eq!(of("users"), "chat/1 chat/2 chat/6 shop/1");
    assert_eq!(of("inner"), "chat/1 chat/2 chat/3 chat/4 chat/6 shop/1");
    assert_eq!(of("next"), "chat/1 chat/2 chat/3 chat/5 chat/6 shop/1");
}

/// What is left out is nowhere in the files, and a code without a domain stays one of the default domain's: it is not taken for another's.
#[test]
fn nothing_is_left_of_what_a_target_leaves_out() {
    let project =
        resolve("[packs.shop]\ndomains = ['shop']\nfields = ['message']\n[packs.chat]\ndomains = ['chat']\n");
    let shop = project.for_target("shop").unwrap();
    assert!(!has(&shop, "chat-1") && !has(&shop, "Why"));
    with_catalog(&shop, |catalog| {
        let language = catalog.language("en");
        assert!(catalog.describe("shop", 1, language).is_some());
        assert!(catalog.describe_default(1, language).is_none());
    });
    assert!(!has(&project.for_target("chat").unwrap(), "shop"));
    assert!(has(&project, "chat-1") && has(&project, "shop-1"), "[packs] has all");
}

/// Invariant 9 holds for each target: what `[packs]` asks for is not asked for by others.
#[test]
fn private_codes_are_in_no_target_that_does_not_ask_for_them() {
    let project = resolve("[packs]\ninternal = true\ndraft = true\n[packs.web]\nfields = ['message']\n");
    assert!(has(&project, "SECRET") && has(&project.for_target(DEFAULT_TARGET).unwrap(), "SECRET"));
    let web = project.for_target("web").unwrap();
    assert!(!has(&web, "SECRET"));
    assert_eq!(codes(&web).join(" "), "chat/1 chat/2 chat/3 chat/6 shop/1");
}

/// A target of some locales has their packs alone, in the order of the project, and its readers get the best of them. Chains keep their
/// order and their end.
#[test]
fn a_target_has_the_locales_that_it_lists() {
    let project = resolve("[packs.some]\nlocales = ['zh-Hant', 'zh-Hans', 'de-AT', 'en']\n");
    let some = project.for_target("some").unwrap();
    let files: Vec<String> = some.packs().unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(files, ["en.pack", "de-AT.pack", "zh-Hans.pack", "zh-Hant.pack", "languages.pack"]);
    with_catalog(&some, |catalog| {
        let locale = |tag| catalog.locale(catalog.language(tag)).to_owned();
        assert_eq!(catalog.locales().collect::<Vec<_>>(), ["en", "de-AT", "zh-Hans", "zh-Hant"]);
        assert_eq!(
            ["de", "de-CH", "zh-TW", "zh", "fr"].map(locale),
            ["de-AT", "de-AT", "zh-Hant", "zh-Hans", "en"]
        );
        let said = catalog.describe("chat", 1, catalog.language("de")).unwrap().message().unwrap();
        assert_eq!(said.to_string(), "de-AT chat-1");
    });
    let chain = |project: &Resolved, tag: &str| {
        let bytes = project.pack(project.settings.locale(tag).unwrap()).unwrap();
        let pack = Pack::open(&bytes).unwrap();
        pack.chain().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(chain(&project, "de-AT"), ["de", "en", "zh-Hans"]);
    assert_eq!(chain(&some, "de-AT"), ["en", "zh-Hans"]);
    assert_eq!(chain(&some, "zh-Hant"), ["zh-Hans", "en"]);
}

/// The language that the tool and the site choose does not depend on what apps leave out.
#[test]
fn what_packs_leave_out_changes_no_readers_language() {
    let project = resolve("[packs]\nlocales = ['en', 'zh-Hans']\n");
    let german = project.locale_for(&["de-CH".to_owned()]);
    assert_eq!(project.locales[german].tag, "de");
    assert!(project.text(german, 0.into(), Field::Reason).is_some());
    assert_eq!(project.packs().unwrap().len(), 3);
}
