//! The page of a language's coverage.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::reading::{page, sites};
use crate::support;

/// What `check` reports as missing in each language: ids with the fields that they lack, `value` for a message.
fn reported() -> BTreeMap<String, BTreeSet<(String, String)>> {
    let run = support::run(
        support::tool("en").args(["check", "--format", "json", "--project"]).arg(support::fixture()),
    );
    let findings: Value = serde_json::from_str(&run.stdout).unwrap();
    let mut missing: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    for finding in findings["findings"].as_array().unwrap() {
        let arguments = &finding["arguments"];
        let text = |name: &str| arguments[name].as_str().unwrap().to_owned();
        if ["missing-message", "missing-translation"].contains(&finding["rule"].as_str().unwrap()) {
            missing.entry(text("locale")).or_default().insert((text("id"), text("field")));
        }
    }
    missing
}

/// The page of a language's coverage lists what `check` reports, but for codes that the site keeps to itself.
#[test]
fn coverage_agrees_with_check() {
    let site = support::fixture_site();
    let mut reported = reported();
    assert_eq!(reported.keys().collect::<Vec<_>>(), ["ar"]);
    let missing = reported.get_mut("ar").unwrap();
    for id in ["pay-900", "pay-901"] {
        assert!(missing.remove(&(id.to_owned(), "value".to_owned())), "{id}");
    }
    let page = page(site, "ar/coverage.html");
    // A message that is missing whole is one finding; the page names each text.
    let codes: BTreeMap<String, Value> = site
        .codes()
        .into_iter()
        .map(|code| (format!("{}.html", code["page"].as_str().unwrap()), code))
        .collect();
    let mut listed = 0;
    for row in &page.select("#missing .row") {
        let code = &codes[&row.select("a").attr("href").unwrap().to_string()];
        let fields = row.select(".about").text().to_string();
        let mut fields: Vec<&str> = fields.strip_prefix("الناقص: ").unwrap().split("، ").collect();
        listed += fields.len();
        // A long text is a file of its own.
        if fields.pop_if(|field| *field == "بالتفصيل").is_some() {
            let file = format!("site/codes/{}", code["page"].as_str().unwrap());
            assert!(missing.remove(&(file.clone(), "long-text".to_owned())), "{file}");
        }
        if fields.pop_if(|field| *field == "مصادر الأخطاء المطبعية").is_some() {
            let symbol = code["misprints"][0]["symbol"].as_str().unwrap().to_owned();
            assert!(missing.remove(&(symbol.clone(), "misprint-source".to_owned())), "{symbol}");
        }
        let causes = code["causes"].as_array().unwrap();
        let page_id = code["page"].as_str().unwrap().replace('/', "-");
        // The page names the kind of text, of which a code may lack several.
        if fields.pop_if(|field| *field == "حلول الأسباب المحتملة").is_some() {
            let solutions = causes.iter().filter(|cause| !cause["descriptions"]["en"]["recovery"].is_null());
            listed += solutions.count() - 1;
        }
        if fields.pop_if(|field| *field == "الأسباب المحتملة").is_some() {
            listed += causes.len() - 1;
            for cause in causes {
                let id = format!("{page_id}-cause-{}", cause["cause"].as_str().unwrap());
                assert!(missing.remove(&(id.clone(), "value".to_owned())), "{id}");
            }
        }
        if fields.is_empty() {
            continue;
        }
        let id = match code["page"].as_str().unwrap() {
            "pay/receipt" => "receipt-too-large".to_owned(),
            page => page.replace('/', "-"),
        };
        if fields.contains(&"الرسالة") {
            assert!(missing.remove(&(id.clone(), "value".to_owned())), "{id}");
            // Of a message that is not there, no field is.
            let source = &code["descriptions"]["en"];
            let all = ["message", "reason", "recovery", "user_message", "note"]
                .iter()
                .filter(|field| !source[**field].is_null());
            assert!(fields.len() == all.count() || code["user_facing"] == false, "{id}: {fields:?}");
        } else {
            for field in fields {
                let field = match field {
                    "السبب" => "reason",
                    "الحل" => "recovery",
                    "رسالة للمستخدمين" => "user-message",
                    "ملاحظة" => "note",
                    other => panic!("{other}"),
                };
                assert!(missing.remove(&(id.clone(), field.to_owned())), "{id} {field}");
            }
        }
    }
    let others = page.select("#missing .prose > ul:not(.rows) li").length();
    assert_eq!(missing.len(), others, "{missing:?}");
    let (have, of) = total(&page);
    assert_eq!(of - have, listed + others);
}

/// A project of which `ja` has a part, and `it`, for which codegloss has no words, another.
pub(crate) const PARTLY: [(&str, &str); 14] = [
    (
        "codegloss.toml",
        "[project]\nlocales = ['en', 'ja', 'it']\nsource-locale = 'en'\ndefault-locale = 'en'\n",
    ),
    (
        "catalog/app.toml",
        "domain = 'app'\nplatforms = ['ios', 'web']\nsame-names = ['platform-ios', 'unit-ms']\n\
         [constants]\nwait = { value = 30, unit = 'second' }\npause = { value = 5, unit = 'ms' }\n\
         size = { value = 2, unit = 'KB' }\n\
         [links.help]\nen = 'https://example.com/'\nja = 'https://example.com/ja/'\n\
         [[code]]\ncode = 1\ngroup = 'net'\nsymbol = { ios = 'A', web = 'B' }\n\
         misprints = [{ symbol = 'AA', source = { en = 'Version 1' } }]\n[[code]]\ncode = 2\n",
    ),
    (
        "locales/en/app.ftl",
        "app = App\napp-group-net = Network\nplatform-ios = iOS\nplatform-web = Web\n\
         unit-second = { $value } seconds\nsite-title = Errors\n\
         app-1 = One\n    .reason = After { $wait }, { $pause } and { $size }. [Help][help]\n    .note = A note\n\
         app-2 = Two\n    .recovery = Wait.\n",
    ),
    ("locales/ja/app.ftl", "app = アプリ\napp-1 = 一\n    .note = メモ\nsite-title = エラー\n"),
    ("locales/it/app.ftl", "app-group-net = Rete\nunit-second = { $value } secondi\napp-2 = Due\n"),
    ("locales/it/site.ftl", "site-reason = Perché succede\n"),
    ("site/guide/start.en.md", "# Start\n\nText\n"),
    ("site/guide/end.en.md", "# End\n\nText\n"),
    ("site/guide/end.ja.md", "# 終わり\n\n文章\n"),
    ("site/codes/app/1.en.md", "## More\n\nText\n"),
    ("site/codes/app/1.it.md", "## Altro\n\nTesto\n"),
    ("site/codes/app/2.en.md", "## More\n\nText\n"),
    ("site/codes/app/2.ja.md", "## 詳細\n\n文章\n"),
    ("site/codes/app/2.it.md", "## Altro\n\nTesto\n"),
];

/// How many texts a finding is about in a locale. A message that is missing whole has all of the source's fields.
pub(crate) fn texts(finding: &Value, locale: &str) -> usize {
    let arguments = &finding["arguments"];
    let is_listed =
        arguments["locale"].as_str().is_some_and(|tags| tags.split(", ").any(|tag| tag == locale));
    match (arguments["field"].as_str(), arguments["id"].as_str()) {
        _ if !is_listed => 0,
        (Some("words"), _) => usize::try_from(arguments["count"].as_u64().unwrap()).unwrap(),
        (Some("value"), Some("app-1")) => 3,
        (Some("value"), Some("app-2")) => 2,
        _ => 1,
    }
}

/// Invariant 8: the page of a language's coverage misses as many texts as `check` reports, whatever their kind: fields, long texts,
/// names, units, words of the site, targets of links, sources of misprints, guides. The source lacks nothing.
#[test]
fn the_numbers_of_coverage_are_those_of_check() {
    let folder = support::temporary();
    support::write_tree(folder.path(), PARTLY.iter().map(|(path, text)| (*path, text.as_bytes())));
    let run =
        support::run(support::tool("en").args(["check", "--format", "json", "--project"]).arg(folder.path()));
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    let findings: Value = serde_json::from_str(&run.stdout).unwrap();
    let findings = findings["findings"].as_array().unwrap();
    let out = folder.path().join("out");
    let build = support::run(
        support::tool("en").args(["build", "--project"]).arg(folder.path()).arg("--out").arg(&out),
    );
    assert_eq!(build.code, Some(0), "{}", build.stderr);
    let mut kinds = BTreeSet::new();
    for locale in ["en", "ja", "it"] {
        let text = std::fs::read_to_string(out.join(locale).join("coverage.html")).unwrap();
        let page = dom_query::Document::from(text);
        let reported: usize = findings.iter().map(|finding| texts(finding, locale)).sum();
        let (have, of) = total(&page);
        assert_eq!(of - have, reported, "{locale}: {findings:#?}");
        assert_eq!(of - have == 0, locale == "en", "{locale}");
        // Each kind that something is missing of links to the list of it.
        for link in &page.select("#texts tbody a") {
            let list = link.attr("href").unwrap().to_string();
            assert!(page.select(&list).exists(), "{list}");
            kinds.insert(list);
        }
    }
    let lists = ["codes", "names", "units", "link-targets", "guides", "words"];
    assert_eq!(kinds, lists.map(|kind| format!("#missing-{kind}")).into());
    let words = |finding: &&Value| finding["arguments"]["field"] == "words";
    assert_eq!(findings.iter().filter(words).count(), 1);
}

/// `explain` names what is missing by the ids that `check` reports, and a unit falls back as texts do.
#[test]
fn explain_names_what_is_missing() {
    let folder = support::temporary();
    support::write_tree(folder.path(), PARTLY.iter().map(|(path, text)| (*path, text.as_bytes())));
    let explain = |locale: &str| {
        let mut tool = support::tool("en");
        let run = support::run(tool.args(["explain", "1", "--lang", locale, "--project"]).arg(folder.path()));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        run.stdout
    };
    let expected = [
        "app-1.reason",
        "site/codes/app/1.ja.md",
        "Source of the misprint AA",
        "app-group-net",
        "platform-web",
        "unit-second",
    ];
    assert_eq!(not_translated(&explain("ja")), expected);
    assert!(!explain("en").contains("Not translated yet"));
    assert!(explain("ja").contains("30 seconds"), "{}", explain("ja"));
}

/// A project of which `it` has one message, and lacks something of every kind.
const EVERYTHING: [(&str, &str); 6] = [
    ("codegloss.toml", "[project]\nlocales = ['en', 'it']\nsource-locale = 'en'\ndefault-locale = 'en'\n"),
    (
        "catalog/app.toml",
        "domain = 'app'\nplatforms = ['ios']\n[constants]\nwait = { value = 30, unit = 'second' }\n\
         [links.help]\nen = 'https://example.com/'\n\
         [[code]]\ncode = 1\ngroup = 'net'\nsymbol = { ios = 'A' }\n\
         misprints = [{ symbol = 'AA', source = { en = 'Version 1' } }]\n[[code]]\ncode = 2\n",
    ),
    (
        "locales/en/app.ftl",
        "app = App\napp-group-net = Network\nplatform-ios = iPhone\nsite-title = Errors\n\
         unit-second = { $value } seconds\napp-2 = Two\n\
         app-1 = One\n    .reason = It took { $wait }.\n    .recovery = Read the [help][help].\n\
        \u{20}   .user-message = Wait.\n    .note = A note.\n",
    ),
    ("locales/it/app.ftl", "app-1 = Uno\n"),
    ("site/guide/start.en.md", "# Start\n\nText\n"),
    ("site/codes/app/1.en.md", "## More\n\nText\n"),
];

/// Each kind as the page of coverage calls it, the field of its findings, and what is missing of it as `explain` says it.
const KINDS: [(&str, &str, &[&str]); 11] = [
    ("Message", "value", &["app-2"]),
    ("Why it happens", "reason", &["app-1.reason"]),
    ("What to do", "recovery", &["app-1.recovery"]),
    ("What to tell your users", "user-message", &["app-1.user-message"]),
    ("Note", "note", &["app-1.note"]),
    ("In detail", "long-text", &["site/codes/app/1.it.md"]),
    ("Sources of misprints", "misprint-source", &["Source of the misprint AA"]),
    ("Names of groups and platforms", "name", &["app", "app-group-net", "platform-ios"]),
    ("Units", "unit", &["unit-second"]),
    ("Link targets", "link-target", &["Target of the link help"]),
    ("Guides", "guide", &[]),
];

/// Invariant 8: of a language that lacks something of every kind, `check`, the page of its coverage and `explain` list the same. Guides
/// and the words of the site belong to no code.
#[test]
fn what_is_missing_of_every_kind_is_the_same_everywhere() {
    let folder = support::temporary();
    support::write_tree(folder.path(), EVERYTHING.iter().map(|(path, text)| (*path, text.as_bytes())));
    let run = |arguments: &[&str]| {
        let run = support::run(support::tool("en").args(arguments).arg("--project").arg(folder.path()));
        assert_eq!(run.code, Some(0), "{} {}", run.stdout, run.stderr);
        run.stdout
    };
    let findings: Value = serde_json::from_str(&run(&["check", "--format", "json"])).unwrap();
    let findings = findings["findings"].as_array().unwrap();
    let out = folder.path().join("out");
    run(&["build", "--out", out.to_str().unwrap()]);
    let text = std::fs::read_to_string(out.join("it/coverage.html")).unwrap();
    let page = dom_query::Document::from(text);
    let missing: BTreeMap<String, usize> = page
        .select("#texts tbody tr")
        .iter()
        .map(|row| {
            let number = |name: &str| row.select("meter").attr(name).unwrap().parse::<usize>().unwrap();
            (row.select("th").text().to_string(), number("max") - number("value"))
        })
        .collect();
    let found = |field: &str, id: fn(&str) -> bool| {
        let arguments = findings.iter().map(|finding| &finding["arguments"]);
        let of_field = arguments.filter(|arguments| arguments["field"] == field);
        of_field.filter(|arguments| id(arguments["id"].as_str().unwrap_or_default())).count()
    };
    let is_of_code = |id: &str| !["site-title", "unknown-error", "generic-user-message"].contains(&id);
    for (kind, field, explained) in KINDS {
        let count = explained.len().max(1);
        assert_eq!((missing[kind], found(field, is_of_code)), (count, count), "{kind}: {findings:#?}");
    }
    let words = findings.iter().find_map(|finding| finding["arguments"]["count"].as_u64()).unwrap();
    let own = found("value", |id| ["site-title", "unknown-error", "generic-user-message"].contains(&id));
    assert_eq!(missing["Words of the site"], usize::try_from(words).unwrap() + own);
    assert_eq!(missing.len(), KINDS.len() + 1);
    let explained: BTreeSet<String> =
        ["1", "2"].iter().flat_map(|code| not_translated(&run(&["explain", code, "--lang", "it"]))).collect();
    let expected = KINDS.iter().flat_map(|(_, _, explained)| explained.iter().map(|line| (*line).to_owned()));
    assert_eq!(explained, expected.collect());
    // The second code has no symbol, no group, and no text with a unit or a link.
    assert_eq!(not_translated(&run(&["explain", "2", "--lang", "it"])), ["app-2", "app"]);
}

/// What `explain` lists as not translated.
fn not_translated(answer: &str) -> Vec<String> {
    let (_, missing) = answer.split_once("Not translated yet\n").unwrap_or_default();
    missing.lines().map(|line| line.trim().to_owned()).collect()
}

/// The numbers of the last row of a page's table of texts.
pub(crate) fn total(page: &dom_query::Document) -> (usize, usize) {
    let meter = page.select(".shares tfoot meter");
    let number = |name: &str| meter.attr(name).unwrap().parse().unwrap();
    (number("value"), number("max"))
}

/// A language that has everything says so; the counts of its kinds make the total, which every language's page has of it.
#[test]
fn coverage_is_the_same_on_every_page() {
    for site in sites() {
        let locales = site.locales();
        let totals: Vec<(usize, usize)> =
            locales.iter().map(|locale| total(&page(site, &format!("{locale}/coverage.html")))).collect();
        for (locale, (have, of)) in locales.iter().zip(&totals) {
            let page = page(site, &format!("{locale}/coverage.html"));
            let table = |name: &str| -> Vec<usize> {
                let meters = page.select(&format!("#texts tbody meter, #languages {name}"));
                meters.iter().filter_map(|meter| meter.attr("value")?.parse().ok()).collect()
            };
            assert_eq!(table("nothing").iter().sum::<usize>(), *have);
            let languages: Vec<(usize, usize)> = page
                .select("#languages meter")
                .iter()
                .map(|meter| {
                    (
                        meter.attr("value").unwrap().parse().unwrap(),
                        meter.attr("max").unwrap().parse().unwrap(),
                    )
                })
                .collect();
            assert_eq!(languages, totals);
            assert_eq!(page.select("#missing .row").exists(), have < of);
        }
    }
    let share = |locale: &str| {
        page(support::fixture_site(), &format!("{locale}/coverage.html"))
            .select("tfoot td")
            .text()
            .to_string()
    };
    assert!(share("en").contains("100%"), "{}", share("en"));
    // Arabic has 2 messages, a text for users, a name, a unit, and codegloss's 172 words: 177. The source has 7 messages, 6 reasons,
    // 2 recoveries, 3 texts for users, 2 notes, 3 causes, 2 solutions of these, 2 long texts, 13 names and a unit, and each language
    // should have a misprint's source, a link's target, a guide and 172 words: 216.
    assert_eq!(total(&page(support::fixture_site(), "ar/coverage.html")), (177, 216));
    assert!(share("ar").contains("81.9\u{200e}%"), "{}", share("ar"));
}

/// No domain has the name of a page beside its folder: hosts that leave `.html` out could not tell them apart.
#[test]
fn no_domain_has_the_name_of_a_page() {
    let site = support::fixture_site();
    let pages: Vec<&str> = site
        .paths(".html")
        .filter_map(|path| path.strip_prefix("en/")?.strip_suffix(".html"))
        .filter(|name| !name.contains('/') && *name != "404")
        .collect();
    assert!(pages.len() >= 5);
    for name in pages {
        let folder = support::temporary();
        let files = [
            (
                "codegloss.toml",
                "[project]\nlocales = ['en']\nsource-locale = 'en'\ndefault-locale = 'en'\n".to_owned(),
            ),
            ("catalog/app.toml", format!("domain = '{name}'\n[[code]]\ncode = 1\n")),
            ("locales/en/app.ftl", format!("{name} = App\n{name}-1 = Error\n")),
        ];
        support::write_tree(folder.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
        let run = support::run(support::tool("en").args(["check", "--project"]).arg(folder.path()));
        assert_eq!(run.code, Some(1), "{name}: {}", run.stdout);
        assert!(run.stdout.contains("The name must not be a locale"), "{name}: {}", run.stdout);
    }
}

/// A word of the site that a project has in place of codegloss's own shows what the site passes to it, in the source locale as well. Its
/// translations are held to the project's own source text.
#[test]
fn a_word_of_the_site_shows_what_is_passed_to_it() {
    const SETTINGS: &str = "[project]\ndefault-domain = \"app\"\nsource-locale = \"en\"\ndefault-locale = \"en\"\nlocales = [\"en\", \"zh-Hans\"]\n";
    let found = |english: &str, chinese: &str| -> Vec<(String, String)> {
        let project = support::temporary();
        let (english, chinese) =
            (format!("app = App\napp-1 = One\n{english}"), format!("app = 应用\napp-1 = 一\n{chinese}"));
        let files = [
            ("codegloss.toml", SETTINGS),
            ("catalog/app.toml", "domain = \"app\"\n\n[[code]]\ncode = 1\n"),
            ("locales/en/app.ftl", &english),
            ("locales/zh-Hans/app.ftl", &chinese),
        ];
        support::write_tree(project.path(), files.map(|(path, text)| (path, text.as_bytes())));
        let run = support::run(
            support::tool("en").args(["check", "--format", "json", "--project"]).arg(project.path()),
        );
        let findings: Value = serde_json::from_str(&run.stdout).unwrap();
        let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
        let findings = findings["findings"].as_array().unwrap().iter();
        findings.map(|finding| (text(finding, "rule"), text(&finding["spans"][0], "path"))).collect()
    };
    let rule = "missing-variable".to_owned();
    assert_eq!(found("", "site-count = 个错误码\n"), [(rule.clone(), "locales/zh-Hans/app.ftl".to_owned())]);
    assert_eq!(
        found("site-count = codes\n", "site-count = 个错误码\n"),
        [(rule, "locales/en/app.ftl".to_owned())]
    );
    assert_eq!(found("", "site-count = { $count } 个错误码\n"), []);
}

/// A text that is deliberately none is there, in the source locale and in a translation: for `check`, `status` and the page of a language's
/// coverage. In the footer, no other language's text is in its place.
#[test]
fn a_text_that_is_deliberately_none_is_there() {
    for source in ["en", "zh-Hans"] {
        let settings = format!(
            "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = '{source}'\ndefault-locale = 'en'\n[site]\nfooter = ['icp']\n[rules]\nuntranslated-text = 'off'\n"
        );
        let files = [
            ("codegloss.toml", settings.as_str()),
            ("catalog/web.toml", "domain = 'web'\n[[code]]\ncode = 1\n"),
            ("locales/en/web.ftl", "web = Web\nweb-1 = Not found\nsite-footer-icp = { \"\" }\n"),
            ("locales/zh-Hans/web.ftl", "web = 网站\nweb-1 = 不存在\nsite-footer-icp = 备案号\n"),
        ];
        let folder = support::temporary();
        support::write_tree(folder.path(), files.iter().map(|(path, text)| (*path, text.as_bytes())));
        let run =
            |arguments: &[&str]| support::run(support::tool("en").args(arguments).current_dir(folder.path()));
        let check = run(&["check"]);
        assert_eq!((check.code, &*check.stderr), (Some(0), ""), "{source}: {}", check.stdout);
        assert!(check.stdout.contains("No problems found"), "{source}: {}", check.stdout);
        let status: Value = serde_json::from_str(&run(&["status", "--format", "json"]).stdout).unwrap();
        for locale in status["locales"].as_array().unwrap() {
            assert_eq!(locale["translated"], locale["total"], "{source}: {locale}");
        }
        let site = support::Site::of(folder.path(), "");
        for locale in ["en", "zh-Hans"] {
            let page = page(&site, &format!("{locale}/coverage.html"));
            let (have, of) = total(&page);
            assert_eq!(have, of, "{source}: {locale}");
            assert!(!page.select("[id^=missing-]").exists(), "{source}: {locale}");
        }
        // Readers are shown how far the translations are as long as something is missing.
        let is_linked = |site: &support::Site| {
            page(site, "en/index.html").select(".lists a[href='coverage.html']").exists()
        };
        assert!(!is_linked(&site) && is_linked(support::fixture_site()), "{source}");
        assert!(!page(&site, "en/index.html").select(".foot").text().contains("备案号"), "{source}");
        assert!(page(&site, "zh-Hans/index.html").select(".foot").text().contains("备案号"), "{source}");
    }
}
