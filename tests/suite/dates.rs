//! Dates and feeds, from the commits of a repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use atom_syndication::Feed;
use tempfile::TempDir;

use crate::reading::page;
use crate::support::{self, Run, Site, run, temporary, tool};

/// The address of the sites under test.
const BASE: &str = "https://e.example/";

const SETTINGS: &str = "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
    [site]\nbase-url = 'https://e.example/'\nlast-updated = true\nfeed = true\n";

/// A repository whose commits have the dates that the tests give them.
struct Repository {
    folder: TempDir,
    /// Where the project is in it.
    project: PathBuf,
}

impl Repository {
    /// An empty one, with a project in this folder of it.
    fn new(project: &str) -> Self {
        let folder = temporary();
        let project = folder.path().join(project);
        fs::create_dir_all(&project).unwrap();
        let repository = Self { folder, project };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    fn git(&self, arguments: &[&str]) {
        git(self.folder.path(), "2030-01-01T00:00:00Z", arguments);
    }

    /// Writes files of the project.
    fn write(&self, files: &[(&str, &str)]) {
        support::write_tree(&self.project, files.iter().map(|(path, text)| (*path, text.as_bytes())));
    }

    /// Writes files and commits everything on this date.
    fn commit(&self, date: &str, files: &[(&str, &str)]) {
        self.write(files);
        self.git(&["add", "--all"]);
        git(self.folder.path(), date, &["commit", "--quiet", "--message", "A commit"]);
    }

    fn build(&self) -> Site {
        Site::of(&self.project, BASE)
    }
}

/// Runs git in a folder, with commits of this date.
pub(crate) fn git(folder: &Path, date: &str, arguments: &[&str]) {
    let mut git = isolated(Command::new("git"), folder);
    git.args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "protocol.file.allow=always"]);
    git.args(arguments).env("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z").env("GIT_COMMITTER_DATE", date);
    let done = git.output().expect("these tests need git: install it (Debian: apt-get install git)");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Without this machine's settings of Git.
fn isolated(mut command: Command, folder: &Path) -> Command {
    command.current_dir(folder).env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.env("GIT_CEILING_DIRECTORIES", folder.parent().unwrap_or(folder));
    command
}

/// A project with two codes and a guide, in three commits.
fn small() -> Repository {
    let repository = Repository::new("");
    repository.commit(
        "2026-01-01T23:30:00-05:00",
        &[
            ("codegloss.toml", SETTINGS),
            ("catalog/x.toml", "domain = 'x'\n[[code]]\ncode = 1\nretryable = true\n[[code]]\ncode = 2\n"),
            ("locales/en/x.ftl", "x = X\nx-1 = One\n    .reason = Why & how\nx-2 = Two\n"),
            ("locales/zh-Hans/x.ftl", "x = X\nx-1 = 一\nx-2 = 二\n"),
            ("site/guide/start.en.md", "# Start\n\nText.\n"),
        ],
    );
    repository.commit("2026-02-01T12:00:00Z", &[("locales/zh-Hans/x.ftl", "x = X\nx-1 = 一号\nx-2 = 二\n")]);
    let three =
        "domain = 'x'\n[[code]]\ncode = 1\nretryable = true\n[[code]]\ncode = 3\n[[code]]\ncode = 2\n";
    let texts = "x = X\nx-1 = One\n    .reason = Why & how\nx-3 = Three\nx-2 = Two\n";
    repository.commit("2026-03-01T12:00:00Z", &[("catalog/x.toml", three), ("locales/en/x.ftl", texts)]);
    repository
}

/// The moment in the foot of a page, and the words before and in it.
fn updated(site: &Site, path: &str) -> (String, String) {
    let page = page(site, path);
    let time = page.select(".foot time");
    let words = time.parent().text().to_string();
    (time.attr("datetime").unwrap_or_default().to_string(), words)
}

fn moment(site: &Site, path: &str) -> String {
    updated(site, path).0
}

fn pair(moment: &str, words: &str) -> (String, String) {
    (moment.to_owned(), words.to_owned())
}

/// A page has the date of the last commit that changed its facts or its texts in its language, in UTC and as its language writes
/// dates; its Markdown version has it as well, the sitemap and the JSON.
#[test]
fn a_page_has_the_date_of_its_last_commit() {
    let site = small().build();
    let first = "2026-01-02T04:30:00Z";
    assert_eq!(updated(&site, "en/x/1.html"), pair(first, "Last updated: January 2, 2026"));
    assert_eq!(updated(&site, "zh-Hans/x/1.html"), pair("2026-02-01T12:00:00Z", "最后更新：2026年2月1日"));
    assert_eq!(moment(&site, "en/x/2.html"), first);
    assert_eq!(moment(&site, "en/x/3.html"), "2026-03-01T12:00:00Z");
    assert_eq!(updated(&site, "en/guide/start.html"), pair(first, "Last updated: January 2, 2026"));
    assert_eq!(updated(&site, "zh-Hans/guide/start.html"), pair(first, "最后更新：2026年1月2日"));
    assert_eq!(
        site.text("en/guide/start.md").trim_end(),
        "# Start\n\nText.\n\nLast updated: January 2, 2026"
    );
    assert!(site.text("zh-Hans/x/1.md").contains("\n\n最后更新：2026年2月1日\n"));
    assert!(site.text("zh-Hans/llms-full.txt").contains("\n\n最后更新：2026年2月1日\n"));
    let json = site.codes();
    let of = |code: usize| json[code]["updated"].as_str().unwrap();
    assert_eq!([of(0), of(1), of(2)], ["2026-02-01T12:00:00Z", "2026-03-01T12:00:00Z", first]);
    let one: serde_json::Value = serde_json::from_str(site.text("e/x/1.json")).unwrap();
    assert_eq!(one["updated"], "2026-02-01T12:00:00Z");
    let listed = format!("<loc>{BASE}en/x/1.html</loc>\n<lastmod>{first}</lastmod>\n");
    assert!(site.text("en/sitemap.xml").contains(&listed));
}

/// Each language writes a date in its own way.
#[test]
fn a_date_is_in_the_language_of_its_page() {
    let dates = [
        ("ar", "2 ديسمبر 2026"),
        ("de", "2. Dezember 2026"),
        ("en", "December 2, 2026"),
        ("es", "2 de diciembre de 2026"),
        ("fr", "2 décembre 2026"),
        ("ja", "2026年12月2日"),
        ("ko", "2026년 12월 2일"),
        ("pt-BR", "2 de dezembro de 2026"),
        ("ru", "2 декабря 2026 г."),
        ("zh-Hans", "2026年12月2日"),
        ("zh-Hant", "2026年12月2日"),
    ];
    let tags: Vec<&str> = dates.iter().map(|(tag, _)| *tag).collect();
    let settings = format!(
        "[project]\nlocales = {tags:?}\nsource-locale = 'en'\ndefault-locale = 'en'\n[site]\nlast-updated = true\n"
    );
    let repository = Repository::new("");
    let files = [
        ("codegloss.toml", settings.as_str()),
        ("catalog/x.toml", "domain = 'x'\n[[code]]\ncode = 1\n"),
        ("locales/en/x.ftl", "x = X\nx-1 = One\n"),
    ];
    repository.commit("2026-12-02T12:00:00Z", &files);
    let site = repository.build();
    for (tag, date) in dates {
        let page = page(&site, &format!("{tag}/x/1.html"));
        assert_eq!(&*page.select(".foot time").text(), date, "{tag}");
    }
}

/// What others changed around a code is no change of it, nor is a new place of its file; a text that is gone is one.
#[test]
fn only_a_codes_own_lines_count() {
    let repository = small();
    let first = "2026-01-02T04:30:00Z";
    repository.git(&["mv", "catalog/x.toml", "catalog/y.toml"]);
    repository.git(&["mv", "site/guide/start.en.md", "site/guide/begin.en.md"]);
    repository.commit("2026-04-01T12:00:00Z", &[]);
    let texts = "# A comment\nx = Y\n\nx-1 = One\n    .reason = Why & how\n\n# Gone: three\nx-2 = Two\n";
    let catalog = "domain = 'x'\n\n# One\n[[code]]\ncode = 1\nretryable = true\n\n[[code]]\ncode = 2\n";
    repository.commit("2026-05-01T12:00:00Z", &[("catalog/y.toml", catalog), ("locales/en/x.ftl", texts)]);
    let site = repository.build();
    let of =
        |site: &Site| ["en/x/1.html", "en/x/2.html", "en/guide/begin.html"].map(|path| moment(site, path));
    assert_eq!(of(&site), [first; 3]);
    let texts = texts.replace("    .reason = Why & how\n", "");
    repository.commit("2026-06-01T12:00:00Z", &[("locales/en/x.ftl", &texts)]);
    assert_eq!(of(&repository.build()), ["2026-06-01T12:00:00Z", first, first]);
}

/// A page has no date while something that it shows is not committed as it is, and the others keep theirs.
#[test]
fn uncommitted_texts_have_no_date() {
    let repository = small();
    let texts = "\n\nx = X\nx-1 = One!\n    .reason = Why & how\nx-3 = Three\nx-2 = Two\n";
    repository.write(&[("locales/en/x.ftl", texts), ("site/guide/new.en.md", "# New\n")]);
    let site = repository.build();
    assert_eq!(moment(&site, "en/x/1.html"), "");
    assert_eq!(moment(&site, "en/guide/new.html"), "");
    assert_eq!(moment(&site, "en/x/2.html"), "2026-01-02T04:30:00Z");
    assert!(site.codes()[0].get("updated").is_none());
    let feed = Feed::read_from(site.text("en/feed.xml").as_bytes()).unwrap();
    assert!(feed.entries().iter().all(|entry| !entry.title().ends_with("1 One!")));
}

/// A page shows the causes of its code: it is changed when the text of a cause is, in the languages that show that text.
#[test]
fn a_cause_is_part_of_the_page() {
    let repository = Repository::new("");
    let catalog = "domain = 'x'\n[[code]]\ncode = 1\ncauses = ['a', 'b']\n";
    repository.commit(
        "2026-01-01T12:00:00Z",
        &[
            ("codegloss.toml", SETTINGS),
            ("catalog/x.toml", catalog),
            ("locales/en/x.ftl", "x = X\nx-1 = One\nx-1-cause-a = Cause a\nx-1-cause-b = Cause b\n"),
            ("locales/zh-Hans/x.ftl", "x = X\nx-1 = 一\nx-1-cause-a = 原因 a\n"),
        ],
    );
    let english = |a: &str, b: &str| format!("x = X\nx-1 = One\nx-1-cause-a = {a}\nx-1-cause-b = {b}\n");
    repository.commit("2026-02-01T12:00:00Z", &[("locales/en/x.ftl", &english("Changed", "Cause b"))]);
    let site = repository.build();
    assert_eq!(moment(&site, "en/x/1.html"), "2026-02-01T12:00:00Z");
    assert_eq!(moment(&site, "zh-Hans/x/1.html"), "2026-01-01T12:00:00Z");
    repository.commit("2026-03-01T12:00:00Z", &[("locales/en/x.ftl", &english("Changed", "Changed"))]);
    assert_eq!(moment(&repository.build(), "zh-Hans/x/1.html"), "2026-03-01T12:00:00Z");
}

/// A merge is one change, on the date on which it reached the branch.
#[test]
fn a_merge_is_a_change() {
    let repository = small();
    repository.git(&["switch", "--quiet", "--create", "other"]);
    repository.commit("2026-04-01T12:00:00Z", &[("site/guide/start.en.md", "# Start\n\nBetter.\n")]);
    repository.git(&["switch", "--quiet", "main"]);
    repository.commit("2026-05-01T12:00:00Z", &[("site/guide/more.en.md", "# More\n")]);
    let merge = ["merge", "--quiet", "--no-ff", "--message", "Merge", "other"];
    git(repository.folder.path(), "2026-06-01T12:00:00Z", &merge);
    let site = repository.build();
    assert_eq!(moment(&site, "en/guide/start.html"), "2026-06-01T12:00:00Z");
    assert_eq!(moment(&site, "en/guide/more.html"), "2026-05-01T12:00:00Z");
}

/// A project in a folder of a repository, with names that Git quotes, has its dates.
#[test]
fn any_name_and_folder_is_found() {
    let repository = Repository::new("docs/错误 \"码\"");
    let files = [
        ("codegloss.toml", SETTINGS),
        ("catalog/a \"b\" 错.toml", "domain = 'x'\n[[code]]\ncode = 1\n"),
        ("locales/en/中 文/x.ftl", "x = X\nx-1 = One\n"),
    ];
    repository.commit("2026-01-01T12:00:00Z", &files[..if cfg!(windows) { 1 } else { 3 }]);
    if !cfg!(windows) {
        assert_eq!(moment(&repository.build(), "en/x/1.html"), "2026-01-01T12:00:00Z");
    }
}

/// Each language has a feed that a program for feeds reads: the newest entry first, what is new told from what is changed, under
/// addresses that never change. Every page names its language's feed.
#[test]
fn a_feed_lists_what_is_new_and_changed() {
    let site = small().build();
    let feed = |tag: &str| Feed::read_from(site.text(&format!("{tag}/feed.xml")).as_bytes()).unwrap();
    let english = feed("en");
    let entries: Vec<_> = english
        .entries()
        .iter()
        .map(|entry| {
            (entry.id(), entry.title().as_str(), entry.updated().to_rfc3339(), entry.links()[0].href())
        })
        .collect();
    let [first, third] = ["2026-01-02T04:30:00+00:00", "2026-03-01T12:00:00+00:00"].map(str::to_owned);
    let expected = [
        ("https://e.example/e/3.html#en", "New: 3 Three", third.clone(), "https://e.example/en/x/3.html"),
        (
            "https://e.example/en/guide/start.html",
            "New: Start",
            first.clone(),
            "https://e.example/en/guide/start.html",
        ),
        ("https://e.example/e/1.html#en", "New: 1 One", first.clone(), "https://e.example/en/x/1.html"),
        ("https://e.example/e/2.html#en", "New: 2 Two", first.clone(), "https://e.example/en/x/2.html"),
    ];
    assert_eq!(entries, expected);
    assert_eq!(english.entries()[2].summary().unwrap().as_str(), "Why & how");
    assert_eq!(english.updated().to_rfc3339(), third);
    assert_eq!((english.id(), english.lang()), ("https://e.example/en/feed.xml", Some("en")));
    let chinese = feed("zh-Hans");
    let titles: Vec<_> = chinese.entries().iter().map(|entry| entry.title().as_str()).collect();
    assert_eq!(titles, ["有更新：1 一号", "新增：2 二"]);
    assert_eq!(chinese.entries()[0].published().unwrap().to_rfc3339(), first);
    let ids = |feed: &Feed| feed.entries().iter().map(|entry| entry.id().to_owned()).collect::<BTreeSet<_>>();
    assert!(ids(&english).is_disjoint(&ids(&chinese)));
    for path in ["en/x/1.html", "zh-Hans/x/3.html", "zh-Hans/guide/start.html"] {
        let page = page(&site, path);
        let link = page.select("link[type='application/atom+xml']");
        assert_eq!(link.attr("href").as_deref(), Some("../feed.xml"), "{path}");
    }
}

/// A feed has what RFC 4287 (4.1) requires of it and of each entry, and no more than 50 of them.
#[test]
fn a_feed_is_valid_and_short() {
    let repository = small();
    let many = |line: fn(usize) -> String| (1..=80).map(line).collect::<Vec<_>>().concat();
    let codes = many(|code| format!("[[code]]\ncode = {code}\n"));
    let texts = many(|code| format!("x-{code} = \"<{code}>\" & more\n"));
    let catalog = format!("domain = 'x'\n{codes}");
    let english = ("locales/en/x.ftl", &*format!("x = X\n{texts}"));
    repository.commit("2026-04-01T12:00:00Z", &[("catalog/x.toml", &catalog), english]);
    let site = repository.build();
    let document = roxmltree::Document::parse(site.text("en/feed.xml")).unwrap();
    let feed = document.root_element();
    let namespace = "http://www.w3.org/2005/Atom";
    assert!(
        feed.descendants()
            .filter(roxmltree::Node::is_element)
            .all(|node| node.tag_name().namespace() == Some(namespace))
    );
    let count = |node: roxmltree::Node<'_, '_>, name| {
        node.children().filter(|child| child.has_tag_name(name)).count()
    };
    let entries = feed.children().filter(|child| child.has_tag_name("entry"));
    for node in entries.clone().chain([feed]) {
        assert_eq!(["id", "title", "updated"].map(|name| count(node, name)), [1; 3]);
        let links = node.children().filter(|child| child.has_tag_name("link"));
        assert_eq!(links.filter(|link| link.attribute("rel") == Some("alternate")).count(), 1);
    }
    assert_eq!((count(feed, "author"), entries.count()), (1, 50));
}

/// What a build says on standard error where dates cannot be read; nothing in the site is about dates then.
fn told(mut command: Command, folder: &Path, language: &str) -> Run {
    let out = temporary();
    command = isolated(command, folder);
    command.env("LC_ALL", language).args(["build", "--project", ".", "--out"]).arg(out.path());
    let done = run(&mut command);
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    for (path, bytes) in support::read_tree(out.path()) {
        let text = String::from_utf8_lossy(&bytes);
        let has_date =
            ["<time", "<lastmod", "atom+xml", "\"updated\": \""].iter().any(|part| text.contains(part));
        let is_script = path.starts_with("assets/") || path == "errors.schema.json";
        assert!(path != "en/feed.xml" && (is_script || !has_date), "{path}");
    }
    done
}

/// Where dates cannot be read, a site has none, and one warning says why and what to do, in the user's language.
#[test]
fn without_commits_a_warning_says_what_to_do() {
    let repository = small();
    let folder = repository.folder.path();
    let warns = |folder: &Path, change: &dyn Fn(&mut Command), parts: [&str; 2]| {
        for (language, part) in ["en", "zh-Hans"].into_iter().zip(parts) {
            let mut command = tool(language);
            change(&mut command);
            let said = told(command, folder, language).stderr;
            let label = if language == "en" { "warning: " } else { "警告：" };
            assert_eq!(said.lines().count(), 1, "{said}");
            assert!(said.starts_with(label) && said.contains(part), "{said}");
        }
    };
    let clone = temporary();
    let address = format!("file://{}", folder.display());
    git(clone.path(), "2030-01-01T00:00:00Z", &["clone", "--quiet", "--depth=1", &address, "."]);
    warns(clone.path(), &|_| {}, ["fetch-depth: 0", "fetch-depth: 0"]);
    let empty = temporary();
    warns(
        folder,
        &|command| {
            command.env("PATH", empty.path());
        },
        ["Install it", "安装"],
    );
    let owner = |command: &mut Command| {
        command.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    };
    warns(folder, &owner, ["safe.directory", "safe.directory"]);
    let copy = temporary();
    crate::copy(folder, copy.path());
    fs::remove_dir_all(copy.path().join(".git")).unwrap();
    warns(copy.path(), &|_| {}, ["not in a Git repository", "不在 Git 仓库中"]);
    git(copy.path(), "", &["init", "--quiet"]);
    warns(copy.path(), &|_| {}, ["Commit the files", "提交"]);
    fs::write(copy.path().join(".gitignore"), "*\n").unwrap();
    git(copy.path(), "2026-01-01T00:00:00Z", &["commit", "--quiet", "--allow-empty", "--message", "Nothing"]);
    warns(copy.path(), &|_| {}, [".gitignore", ".gitignore"]);
}

/// Settings of Git, the variables that hooks have, and the time zone change nothing (invariant 4).
#[test]
fn no_setting_of_a_user_changes_a_date() {
    let repository = small();
    repository.git(&["mv", "locales/en/x.ftl", "locales/en/y.ftl"]);
    repository.commit("2026-04-01T12:00:00Z", &[]);
    let other = temporary();
    let settings = other.path().join("gitconfig");
    let text = "[color]\nui = always\n[core]\nquotePath = true\nautocrlf = true\nsafecrlf = warn\n[diff]\nnoprefix = true\nmnemonicPrefix = true\nexternal = false\n\
        renames = false\ncontext = 9\ninterHunkContext = 9\norderFile = nowhere\nindentHeuristic = false\nrelative = false\n\
        wordRegex = x\ncolorMoved = zebra\n[log]\nshowRoot = false\nshowSignature = true\ndate = relative\n\
        diffMerges = off\ndecorate = full\nabbrevCommit = true\n[format]\npretty = oneline\n[pager]\nlog = false\ndiff = false\n";
    fs::write(&settings, text).unwrap();
    let out = temporary();
    let build = |name: &str, change: &dyn Fn(&mut Command)| {
        let mut command = isolated(tool("en"), &repository.project);
        change(&mut command);
        let done = run(command.args(["build", "--out"]).arg(out.path().join(name)));
        assert_eq!((done.code, done.stderr.contains("git failed")), (Some(0), false), "{}", done.stderr);
        support::read_tree(&out.path().join(name))
    };
    let plain = build("plain", &|_| {});
    assert!(String::from_utf8_lossy(&plain["en/x/1.html"]).contains("2026-01-02T04:30:00Z"));
    let set = |command: &mut Command| {
        command.env("GIT_CONFIG_GLOBAL", &settings).env("TZ", "Asia/Shanghai").env("GIT_DIR", other.path());
        command
            .env("GIT_INDEX_FILE", "nowhere")
            .env("GIT_DIFF_OPTS", "-u9")
            .env("GIT_LITERAL_PATHSPECS", "1");
    };
    assert!(plain == build("set", &set));
}

/// A folder with a program `git` that is this script; `$GIT` is the real one.
#[cfg(unix)]
fn scripted(script: &str) -> TempDir {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = temporary();
    let path = std::env::var("PATH").unwrap();
    let program = folder.path().join("git");
    fs::write(&program, format!("#!/bin/sh\nPATH='{path}'\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// However much git prints beside its answer, it is read to the end.
#[cfg(unix)]
#[test]
fn git_may_say_much() {
    let repository = small();
    let programs = scripted("head -c 1000000 /dev/zero >&2\nexec git \"$@\"");
    let out = temporary();
    let mut command = isolated(tool("en"), &repository.project);
    command.env("PATH", programs.path()).args(["build", "--out"]).arg(out.path().join("site"));
    assert_eq!(run(&mut command).code, Some(0));
    let page = fs::read_to_string(out.path().join("site/en/x/1.html")).unwrap();
    assert!(page.contains("2026-01-02T04:30:00Z"));
}

/// Without the settings, no page has a date, and `git` is not even asked for.
#[cfg(unix)]
#[test]
fn dates_are_off_by_default() {
    let repository = small();
    let settings = SETTINGS.replace("last-updated = true", "").replace("feed = true", "");
    repository.write(&[("codegloss.toml", &settings)]);
    let programs = scripted("echo asked >&2\nexit 1");
    let out = temporary();
    let mut command = isolated(tool("en"), &repository.project);
    command.env("PATH", programs.path()).args(["build", "--out"]).arg(out.path().join("site"));
    let done = run(&mut command);
    assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""));
    for (path, bytes) in support::read_tree(&out.path().join("site")) {
        assert!(!path.ends_with("feed.xml") && !String::from_utf8_lossy(&bytes).contains("<time"), "{path}");
    }
}
