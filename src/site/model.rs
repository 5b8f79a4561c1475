//! What templates see. Templates of projects rely on these names: a change here is a change for them.

use serde::Serialize;

use super::history::History;
use super::improve::Improve;
use super::long_text::LongTextView;
use super::said::Said;

/// A text of the catalog or of the theme.
#[derive(Clone, Debug, Serialize)]
#[allow(clippy::struct_field_names, reason = "templates call it `text`")]
pub(crate) struct Text {
    /// HTML, inline for short fields.
    pub(crate) html: String,
    /// The same, for fields of paragraphs and lists.
    pub(crate) blocks: String,
    /// Without markup.
    pub(crate) text: String,
    /// The language that the text is in.
    pub(crate) lang: String,
    /// That language's name in itself.
    pub(crate) language: String,
    /// Whether that is not the page's language.
    pub(crate) fallback: bool,
}

/// What every page has.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Frame {
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    /// The way to the site's root: `../../`, or an absolute path for pages that are shown at any address.
    pub(crate) root: String,
    pub(crate) site: Site,
    pub(crate) page: PageHead,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Site {
    pub(crate) title: Text,
    pub(crate) guides: Vec<GuideLink>,
    /// The platforms that readers may choose between; one or none leaves no choice.
    pub(crate) platforms: Vec<PlatformView>,
    pub(crate) home: String,
    /// The OpenSearch description, where the site has an address.
    pub(crate) search: Option<String>,
    pub(crate) version: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct GuideLink {
    pub(crate) title: String,
    /// Its title's language, where that is not the page's.
    pub(crate) lang: Option<String>,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// A platform as the catalog and as readers name it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PlatformView {
    pub(crate) id: String,
    pub(crate) name: Text,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct PageHead {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) url: Option<String>,
    /// The page's language and the region where most speak it, as Open Graph writes them: `zh_CN`.
    pub(crate) locale: String,
    pub(crate) alternates: Vec<Alternate>,
    /// The page for readers of none of the languages.
    pub(crate) x_default: Option<String>,
}

/// The page in one of the languages.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Alternate {
    pub(crate) lang: String,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) url: Option<String>,
    pub(crate) current: bool,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct DomainSection {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) href: String,
    pub(crate) count: usize,
    pub(crate) groups: Vec<GroupSection>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct GroupSection {
    pub(crate) id: String,
    /// None for codes of no group.
    pub(crate) name: Option<Text>,
    pub(crate) codes: Vec<CodeRow>,
}

/// A code in a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CodeRow {
    pub(crate) code: String,
    pub(crate) href: String,
    pub(crate) href_md: String,
    pub(crate) symbols: Vec<SymbolView>,
    pub(crate) message: Text,
    /// Markdown on one line.
    pub(crate) message_md: String,
    /// Only in the table of all codes.
    #[serde(flatten)]
    pub(crate) fields: Option<RowFields>,
    pub(crate) status: &'static str,
    pub(crate) retryable: Option<bool>,
    /// The platforms that have a symbol for it.
    pub(crate) platforms: Vec<String>,
    pub(crate) misprints: Vec<String>,
}

/// A code's long fields as Markdown on one line.
#[derive(Clone, Debug, Serialize)]
#[allow(clippy::struct_field_names, reason = "templates call them so")]
pub(crate) struct RowFields {
    pub(crate) reason_md: Option<String>,
    pub(crate) recovery_md: Option<String>,
    pub(crate) user_message_md: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct CodePage {
    pub(crate) code: String,
    pub(crate) domain: String,
    pub(crate) domain_name: Text,
    pub(crate) domain_href: String,
    pub(crate) group: Option<GroupLink>,
    pub(crate) name: String,
    pub(crate) symbols: Vec<SymbolView>,
    /// The ids of the platforms that have no symbol for a code that others have one for.
    pub(crate) lacks: Vec<String>,
    pub(crate) message: Text,
    pub(crate) reason: Option<Text>,
    pub(crate) recovery: Option<Text>,
    pub(crate) user_message: Option<Text>,
    pub(crate) note: Option<Text>,
    pub(crate) message_md: String,
    pub(crate) reason_md: Option<String>,
    pub(crate) recovery_md: Option<String>,
    pub(crate) user_message_md: Option<String>,
    pub(crate) note_md: Option<String>,
    pub(crate) long_text: Option<LongTextView>,
    pub(crate) user_facing: bool,
    /// The text for the app's user, in every language.
    pub(crate) said: Vec<Said>,
    pub(crate) aliases: Vec<String>,
    pub(crate) misprints: Vec<MisprintView>,
    pub(crate) retryable: Option<bool>,
    pub(crate) status: &'static str,
    pub(crate) since: Option<String>,
    pub(crate) replaced_by: Option<CodeRow>,
    pub(crate) history: Option<History>,
    pub(crate) see_also: Vec<CodeRow>,
    pub(crate) arguments: Vec<ArgumentView>,
    /// Where this code's message stands.
    pub(crate) improve: Option<Improve>,
    /// The language that most of the page is in, where that is not its own.
    pub(crate) untranslated: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct GroupLink {
    pub(crate) id: String,
    pub(crate) name: Text,
    pub(crate) href: String,
}

/// A symbol, once for all platforms that have it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SymbolView {
    pub(crate) symbol: String,
    /// The symbol cut at the borders of its words, where a narrow page may break it.
    pub(crate) parts: Vec<String>,
    /// The ids of these platforms; none where the catalog names none.
    pub(crate) platforms: Vec<String>,
    /// For which choices of platform it is shown, as `data-on` says it: ids with spaces between, or nothing for all.
    pub(crate) on: String,
}

/// Code that deals with an error, once for all platforms where it is the same.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SnippetView {
    /// The ids of these platforms; none where it is for all.
    pub(crate) platforms: Vec<String>,
    /// As that of a symbol.
    pub(crate) on: String,
    /// The language as syntax highlighters call it: `objectivec`.
    pub(crate) language: String,
    /// The language as readers call it: `Objective-C`.
    pub(crate) language_name: String,
    pub(crate) text: String,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct MisprintView {
    pub(crate) symbol: String,
    pub(crate) parts: Vec<String>,
    pub(crate) source: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct ArgumentView {
    pub(crate) name: String,
    /// The name cut at the borders of its words.
    pub(crate) parts: Vec<String>,
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    /// As it stands in a text of the page's language.
    pub(crate) example: String,
}

/// One language of a page that speaks all of them.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct LanguageDoor {
    pub(crate) lang: String,
    pub(crate) dir: &'static str,
    pub(crate) name: String,
    pub(crate) title: Text,
    pub(crate) href: String,
    /// The language tags that are led here, in lower case; `~` stands before one of another language, whose readers can read
    /// this one.
    pub(crate) matches: Vec<String>,
}

/// Markdown on one line, for a cell of a table.
pub(crate) fn single_line(markdown: &str) -> String {
    let broken = markdown
        .replace("\\\n", "<br>")
        .replace("\n\n- ", "<br>• ")
        .replace("\n- ", "<br>• ")
        .replace("\n\n", "<br><br>")
        .replace('|', "\\|");
    let mut line = String::new();
    for part in broken.split('\n') {
        // Between Chinese characters a line's end is no space.
        let is_wide = |c: char| c >= '\u{2e80}';
        let is_joined = line.is_empty() || (line.ends_with(is_wide) && part.starts_with(is_wide));
        line.push_str(if is_joined { "" } else { " " });
        line.push_str(part);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::single_line;

    /// A cell of a table has one line: paragraphs and items are parted by breaks, and every item has its dot.
    #[test]
    fn a_list_in_a_table_has_a_dot_before_each_item() {
        assert_eq!(single_line("One of:\n\n- a\n- b\n\nSo | so."), "One of:<br>• a<br>• b<br><br>So \\| so.");
    }

    /// Chinese that its writer broke into lines gets no spaces.
    #[test]
    fn lines_of_chinese_are_joined_without_a_space() {
        assert_eq!(single_line("另一台设备\n登录了 A\n账号"), "另一台设备登录了 A 账号");
    }
}
