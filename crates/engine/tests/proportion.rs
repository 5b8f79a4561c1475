//! Long texts are checked in proportion to their length, whatever they repeat.
//!
//! Work is counted as instructions: this program runs itself in valgrind for each text.

#![allow(clippy::unwrap_used, reason = "in a test, what is missing is a failure")]

use std::fmt::Write as _;
use std::process::Command;

use codegloss_engine::{Rule, Sources, analyze};

/// The variable that has the number of a piece, and how often it is repeated.
const TEXT: &str = "CODEGLOSS_TEST_TEXT";

/// How often a piece is repeated in the shorter text. The longer one has four times as many.
const SHORT: usize = 500;

/// Pieces of texts in English and of their translations into Chinese: what rules look for, half of it, and what hides it. Each was
/// once, or may be, looked for from every place to the end of the text.
const PIECES: &[[&str; 2]] = &[
    ["] ", "】（"],
    ["`a ", "``字` "],
    ["`<` ", "`<a` "],
    ["a, b", "字,字"],
    ["\\\" ", "%(a"],
    ["｛", "--"],
    ["Token A ", "代币"],
    ["5 MB ", "5 KB "],
    ["- a\n", "- 字\n"],
];

/// A project with a text in a title, in a reason and in an article, in both languages. Every rule is on.
fn project(texts: [&str; 2]) -> Vec<(String, String)> {
    let mut settings =
        "[project]\nlocales = ['en', 'zh-Hans']\nsource-locale = 'en'\ndefault-locale = 'en'\n\
                        [site]\nbase-url = 'https://example.com/'\n[rules]\n"
            .to_owned();
    for rule in Rule::ALL.iter().filter(|rule| rule.is_off()) {
        writeln!(settings, "{} = 'warning'", rule.id()).unwrap();
    }
    let glossary = "[[term]]\nterm = 'token'\nen = 'token'\nzh-Hans = { use = '令牌', avoid = ['代币'] }\n";
    let mut files = vec![
        ("codegloss.toml".to_owned(), settings),
        ("glossary.toml".to_owned(), glossary.to_owned()),
        ("catalog/app.toml".to_owned(), "domain = 'app'\n[[code]]\ncode = 1\n".to_owned()),
    ];
    for (tag, text) in ["en", "zh-Hans"].into_iter().zip(texts) {
        let (title, lines) = (text.replace('\n', " "), text.replace('\n', "\n        "));
        let messages = format!("app = App\napp-1 = x{title}\n    .reason =\n        x{lines}\n");
        files.push((format!("locales/{tag}/app.ftl"), messages));
        files.push((format!("site/guide/one.{tag}.md"), format!("# First\n\nx{text}\n")));
    }
    files
}

/// What valgrind counts; it does nothing by itself.
#[test]
fn a_text_is_checked() {
    let Ok(text) = std::env::var(TEXT) else { return };
    let (piece, count) = text.split_once(' ').unwrap();
    let (piece, count): (usize, usize) = (piece.parse().unwrap(), count.parse().unwrap());
    let texts = PIECES[piece].map(|piece| piece.repeat(count));
    let files = project(texts.each_ref().map(String::as_str));
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    assert!(analyze(&Sources::from_files(files).0, None).resolved.is_some());
}

/// How many instructions it takes to check a piece that is repeated so often.
fn instructions(piece: usize, count: usize) -> f64 {
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "a_text_is_checked"])
        .env(TEXT, format!("{piece} {count}"))
        .output()
        .expect("valgrind cannot be run: install your system's package `valgrind`");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}{}", String::from_utf8_lossy(&output.stdout));
    let count = report.lines().find_map(|line| line.split_once("refs:")).unwrap().1;
    count.replace(',', "").trim().parse().unwrap()
}

/// A text that is four times as long takes about four times the instructions, and not sixteen times.
#[test]
fn a_long_text_is_checked_in_proportion_to_its_length() {
    let nothing = instructions(0, 0);
    let work = |piece, count| instructions(piece, count) - nothing;
    let too_much = |piece: usize| {
        let [short, long] = [SHORT, 4 * SHORT].map(|count| work(piece, count));
        (long > 4.8 * short)
            .then(|| format!("{:?}: {long} are {} times {short}", PIECES[piece], long / short))
    };
    let (one, other): (Vec<_>, Vec<_>) = (0..PIECES.len()).partition(|piece| piece % 2 == 0);
    let of = |pieces: Vec<usize>| pieces.into_iter().filter_map(too_much).collect::<Vec<_>>();
    let found = std::thread::scope(|scope| {
        let one = scope.spawn(|| of(one));
        let other = of(other);
        [one.join().unwrap(), other].concat()
    });
    assert!(found.is_empty(), "{found:#?}");
}
