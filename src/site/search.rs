//! The lists that the search box looks in: one of the codes' names for all languages, and one of texts a language.
//!
//! They are classic scripts that call `codeglossList`, not JSON: a page on a disk may run its own files but not fetch them.

use std::collections::BTreeMap;

use codegloss_engine::{Code, CodeKey, Resolved};
use codegloss_runtime::Field;
use serde::Serialize;

use super::views::Views;

/// What the lists of names and of a language's texts are called.
const CODES: &str = "codes";

/// JavaScript's numbers are exact below 2^53; the difference of two is, when both are below half of that.
const EXACT: u64 = 1 << 52;

/// What is the same in every language, a column a fact: so ten thousand codes compress to half of what rows of them take.
#[derive(Serialize)]
struct Names {
    domains: Vec<DomainCodes>,
    /// The first symbol of each code; empty where it has none.
    symbols: Vec<String>,
    /// The second symbol of each code; none of them where no code has two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<Other>,
    /// The platforms that readers choose between; none where there is no choice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    platforms: Vec<String>,
    /// Ways in which symbols are shared out: for each platform the place of its symbol among those of a code, or -1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sharings: Vec<Vec<isize>>,
    /// Which of them each code has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shared: Vec<usize>,
    /// What only some codes have, by the code's place among all.
    more: BTreeMap<usize, More>,
}

#[derive(Serialize)]
struct DomainCodes {
    name: String,
    codes: Vec<Step>,
}

/// A code of a domain.
#[derive(Serialize)]
#[serde(untagged)]
enum Step {
    /// A number, as the difference from the number before it in its domain.
    Number(i64),
    /// A text, or a number that JavaScript's do not hold.
    Text(String),
}

/// A code's second symbol.
#[derive(Serialize)]
#[serde(untagged)]
enum Other {
    /// It is the first one's words in capitals with `_` between, from this word on: `INVALID_TOKEN` of `ErrorInvalidToken`.
    Capitals(usize),
    /// Another name; empty where there is none.
    Text(String),
}

#[derive(Default, PartialEq, Serialize)]
struct More {
    /// The name of its page, where that is not its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    /// What it is called on other platforms, but for its first two symbols.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    symbols: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    misprints: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<String>,
    /// `deprecated` or `retired`.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
}

/// What one language says of the codes, in their order, and its guide pages.
#[derive(Serialize)]
struct Texts {
    messages: Vec<Message>,
    guides: Vec<Guide>,
    /// The long texts, by the code's place among all.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    long: BTreeMap<usize, String>,
}

/// A code's message.
#[derive(Serialize)]
#[serde(untagged)]
enum Message {
    Own(String),
    /// It is the message of the locale with this index; -1 where no locale has one.
    From(isize),
}

#[derive(Serialize)]
struct Guide {
    slug: String,
    title: String,
    text: String,
    /// The language, where it is another than the list's.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

/// Every list with its path.
pub(crate) fn lists(views: Views<'_>) -> Vec<(String, Vec<u8>)> {
    let resolved = views.resolved;
    let texts = (0..resolved.locales.len()).map(|locale| {
        let views = views.in_locale(locale);
        list(
            views.tag(),
            &Texts { messages: messages(views), guides: guides(views), long: long_texts(views) },
        )
    });
    std::iter::once(list(CODES, &names(resolved))).chain(texts).collect()
}

/// The default domain first, because a number alone is one of its codes.
fn domains(resolved: &Resolved) -> impl Iterator<Item = usize> {
    let mut domains: Vec<usize> = resolved.catalog.public_domains().collect();
    domains.sort_by_key(|&domain| domain != resolved.default_domain);
    domains.into_iter()
}

fn names(resolved: &Resolved) -> Names {
    let platforms = if resolved.platforms.len() < 2 { Vec::new() } else { resolved.platforms.clone() };
    let mut names = Names {
        domains: Vec::new(),
        symbols: Vec::new(),
        others: Vec::new(),
        platforms,
        sharings: Vec::new(),
        shared: Vec::new(),
        more: BTreeMap::new(),
    };
    for domain in domains(resolved) {
        let mut codes = Vec::new();
        let mut before = 0;
        for index in resolved.catalog.public_codes(domain) {
            let code = &resolved.catalog.codes[index];
            codes.push(match code.key {
                CodeKey::Integer(number) if number.unsigned_abs() < EXACT => {
                    Step::Number(number - std::mem::replace(&mut before, number))
                }
                _ => Step::Text(code.key.to_string()),
            });
            if !names.platforms.is_empty() {
                let sharing = sharing(code, &names.platforms);
                let known = names.sharings.iter().position(|known| *known == sharing);
                names.shared.push(known.unwrap_or(names.sharings.len()));
                if known.is_none() {
                    names.sharings.push(sharing);
                }
            }
            let mut symbols = code.symbol_platforms().into_iter().map(|(symbol, _)| symbol.to_owned());
            let first = symbols.next().unwrap_or_default();
            names.others.push(other(&first, symbols.next().unwrap_or_default()));
            names.symbols.push(first);
            let more = more(code, symbols.collect());
            if more != More::default() {
                names.more.insert(names.symbols.len() - 1, more);
            }
        }
        names.domains.push(DomainCodes { name: resolved.catalog.domains[domain].name.value.clone(), codes });
    }
    if names.others.iter().all(|other| matches!(other, Other::Text(text) if text.is_empty())) {
        names.others.clear();
    }
    names
}

fn more(code: &Code, symbols: Vec<String>) -> More {
    More {
        page: (code.key.to_string() != code.page).then(|| code.page.clone()),
        symbols,
        aliases: code.aliases.iter().map(|alias| alias.value.clone()).collect(),
        misprints: code.misprints.iter().map(|misprint| misprint.symbol.clone()).collect(),
        words: code.search_words.clone(),
        status: Some(code.status.as_str()).filter(|status| *status != "active"),
    }
}

/// Half of the names of a large catalog are the other half in capitals: they need not be downloaded twice.
fn other(first: &str, second: String) -> Other {
    let words = words(first);
    let is_second = |from: &usize| words[*from..].join("_").to_ascii_uppercase() == second;
    (0..words.len()).find(is_second).map_or(Other::Text(second), Other::Capitals)
}

/// The words of a name that is only letters and digits of ASCII. `search.js` cuts in the same places.
fn words(name: &str) -> Vec<&str> {
    let bytes = name.as_bytes();
    if !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return Vec::new();
    }
    let begins_word = |at: &usize| {
        let is_last_capital = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        bytes[*at].is_ascii_uppercase() && (!bytes[at - 1].is_ascii_uppercase() || is_last_capital)
    };
    let mut cuts: Vec<usize> = (1..bytes.len()).filter(begins_word).collect();
    cuts.insert(0, 0);
    cuts.push(bytes.len());
    cuts.windows(2).map(|cut| &name[cut[0]..cut[1]]).collect()
}

/// For each platform, which of a code's symbols is its own.
fn sharing(code: &Code, platforms: &[String]) -> Vec<isize> {
    let symbols = code.symbol_platforms();
    let place = |own: &str| symbols.iter().position(|(symbol, _)| *symbol == own);
    let places = platforms.iter().map(|platform| code.symbol_on(platform).and_then(place));
    places.map(|place| place.map_or(-1, usize::cast_signed)).collect()
}

fn messages(views: Views<'_>) -> Vec<Message> {
    domains(views.resolved)
        .flat_map(|domain| views.resolved.catalog.public_codes(domain))
        .map(|index| match views.field(index, Field::Message) {
            Some((from, shown)) if from == views.locale => Message::Own(shown.plain),
            Some((from, _)) => Message::From(from.cast_signed()),
            None => Message::From(-1),
        })
        .collect()
}

fn guides(views: Views<'_>) -> Vec<Guide> {
    let resolved = views.resolved;
    let found = resolved.guides.iter().filter_map(|guide| {
        let (from, page) = resolved.guide(views.locale, guide)?;
        Some(Guide {
            slug: guide.slug.clone(),
            title: page.title.clone(),
            text: text_of(&page.html),
            lang: (from != views.locale).then(|| resolved.locales[from].tag.clone()),
        })
    });
    found.collect()
}

/// Long texts as readers of this language see them, in whatever language that is.
fn long_texts(views: Views<'_>) -> BTreeMap<usize, String> {
    domains(views.resolved)
        .flat_map(|domain| views.resolved.catalog.public_codes(domain))
        .enumerate()
        .filter_map(|(place, code)| {
            let (_, text) = views.resolved.long_text(views.locale, code)?;
            let parts: Vec<String> =
                text.parts.iter().map(|part| text_of(&format!("{} {}", part.title, part.html))).collect();
            Some((place, parts.join(" ")))
        })
        .collect()
}

/// The text of a guide page's HTML, in which every `<` begins a tag and only what `escape` makes is an entity. The first heading
/// is left out: it is the title.
fn text_of(html: &str) -> String {
    let body = html.split_once("</h1>").map_or(html, |(_, body)| body);
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
        // A passage ends where its block does; inside one, `<em>` and its like part no word.
        let is_inline = ["a ", "/a", "em", "/em", "strong", "/strong", "code ", "code", "/code"]
            .iter()
            .any(|inline| tag == inline.trim_end() || (inline.ends_with(' ') && tag.starts_with(inline)));
        text.push_str(if is_inline { "" } else { " " });
        text.push_str(rest);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn list(name: &str, rows: &impl Serialize) -> (String, Vec<u8>) {
    let name_json = serde_json::Value::from(name);
    let rows = serde_json::to_string(rows).unwrap_or_default();
    (format!("assets/search/{name}.js"), format!("codeglossList({name_json},{rows});\n").into_bytes())
}

#[cfg(test)]
mod tests {
    use super::{text_of, words};

    /// A guide's text has its words as readers see them: no markup, no joined words, no title.
    #[test]
    fn a_guides_text_is_what_its_reader_sees() {
        let html = "<h1>Title</h1>\n<p>One <em>t</em>wo &lt;b&gt; &amp;lt;</p><ul><li><a href=\"x\">three</a></li><li>four</li></ul>";
        assert_eq!(text_of(html), "One two <b> &lt; three four");
    }

    /// A name is cut before each capital that follows none, and before the last of several that begins a word.
    #[test]
    fn a_name_is_cut_where_the_script_cuts_it() {
        assert_eq!(words("GetDNSConfig2Fast"), ["Get", "DNS", "Config2", "Fast"]);
        assert_eq!(words("invalidURL"), ["invalid", "URL"]);
        assert_eq!(words("auth/invalid"), [""; 0]);
        assert_eq!(words(""), [""]);
    }
}
