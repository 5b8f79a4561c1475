//! Links to the files that texts stand in, and pages that are still to be translated.

use crate::reading::page;
use crate::support;

/// What stands before a path in the links of the fixture.
const REPOSITORY: &str = "https://git.example.com/codes/blob/main/projects/pay/";

/// The link of a page's foot: file, line, words.
fn link(path: &str) -> (String, usize, String) {
    let page = page(support::fixture_site(), path);
    let found = page.select(&format!(".foot a[href^='{REPOSITORY}']"));
    let href = found.attr("href").unwrap_or_else(|| panic!("{path} has no link"));
    let (file, line) = href[REPOSITORY.len()..].split_once("#L").unwrap();
    (file.to_owned(), line.parse().unwrap(), found.text().to_string())
}

/// The link leads to the line where the message that is shown begins, in its own language or in the one that it is borrowed from.
#[test]
fn each_page_links_to_the_line_of_its_message() {
    let site = support::fixture_site();
    let mut translated = 0;
    for code in site.codes() {
        for locale in site.locales() {
            let path = format!("{locale}/{}.html", code["page"].as_str().unwrap());
            let (file, line, words) = link(&path);
            let from = code["descriptions"][&locale]["message"]["locale"].as_str().unwrap();
            assert!(file.starts_with(&format!("locales/{from}/")), "{path}: {file}");
            let text = std::fs::read_to_string(support::fixture().join(&file)).unwrap();
            let id = match code["page"].as_str().unwrap() {
                "pay/receipt" => "receipt-too-large".to_owned(),
                page => page.replacen('/', "-", 1),
            };
            let begins = text.lines().nth(line - 1).unwrap();
            assert!(begins.starts_with(&format!("{id} =")), "{path}: {file}:{line} is {begins}");
            let expected = match (from == locale, locale.as_str()) {
                (true, "zh-Hans") => "改进这段文字",
                (true, "ar") => "تحسين هذا النص",
                (true, _) => "Improve this text",
                (false, "zh-Hans") => "翻译这段文字",
                (false, "ar") => "ترجمة هذا النص",
                (false, _) => "Translate this text",
            };
            assert_eq!(words, expected, "{path}");
            translated += usize::from(from != locale);
        }
    }
    assert!(translated > 0, "the fixture lacks translations");
}

/// A guide page links to its own file, one that is shown in another language to that of the text.
#[test]
fn a_guide_links_to_its_file() {
    let own = link("zh-Hans/guide/start.html");
    assert_eq!(own, ("site/guide/start.zh-Hans.md".to_owned(), 1, "改进这段文字".to_owned()));
    let borrowed = link("ar/guide/start.html");
    assert_eq!(borrowed, ("site/guide/start.en.md".to_owned(), 1, "ترجمة هذا النص".to_owned()));
}

/// A page of which most is in another language says so above its title, once, with the way to translate it.
#[test]
fn a_page_in_another_language_says_so_at_its_top() {
    let site = support::fixture_site();
    let untranslated = page(site, "ar/pay/-3.html");
    let notice = untranslated.select("main > .notice");
    assert_eq!(notice.length(), 1);
    assert!(notice.text().contains("لغة النص: English"), "{}", notice.text());
    let (file, line, _) = link("ar/pay/-3.html");
    assert_eq!(notice.select("a").attr("href").as_deref(), Some(&*format!("{REPOSITORY}{file}#L{line}")));
    // Its message and its text for users are translated, and two texts are not.
    assert!(!page(site, "ar/pay/104.html").select(".notice").exists());
    assert!(!page(site, "en/pay/104.html").select(".notice").exists());
}

/// A project that does not say where its files are has no such links.
#[test]
fn without_a_repository_there_is_no_link() {
    let site = support::shipped_site();
    let page = page(site, "en/chat/104.html");
    assert_eq!(page.select(".foot a").length(), 1);
}
