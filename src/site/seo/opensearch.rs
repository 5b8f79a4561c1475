//! What browsers offer as a search engine (OpenSearch 1.1): the site's own search box, asked by `?q=`.

use codegloss_engine::{Address, Diagnostic};
use serde::Serialize;

use crate::site::context::LocaleContext;
use crate::site::page::Page;
use crate::site::theme::Renderer;

/// The description of a locale's search.
pub(crate) struct OpenSearch;

#[derive(Serialize)]
struct Model {
    lang: String,
    /// At most 16 characters.
    short_name: String,
    /// At most 48.
    long_name: String,
    /// At most 1,024.
    description: String,
    home: String,
    base: String,
}

impl Page for OpenSearch {
    fn address(&self, context: LocaleContext<'_>) -> Address {
        Address::opensearch(context.tag())
    }

    fn template(&self) -> &'static str {
        "opensearch.html"
    }

    fn render(&self, context: LocaleContext<'_>, renderer: &Renderer) -> Result<String, Diagnostic> {
        let [title, description] = ["site-title", "site-description"].map(|id| context.name(id).text);
        let base = context.base_url().unwrap_or_default();
        let model = Model {
            lang: context.tag().to_owned(),
            short_name: cut(&title, 16),
            long_name: cut(&title, 48),
            description: cut(&description, 1024),
            home: format!("{base}{}", Address::home(context.tag()).path()),
            base: base.to_owned(),
        };
        renderer.render(self.template(), [Box::new(model)])
    }
}

/// A text of at most so many characters, cut between words where it has some.
fn cut(text: &str, most: usize) -> String {
    let Some((end, next)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let whole = if next.is_whitespace() { Some(end) } else { text[..end].rfind(char::is_whitespace) };
    let kept = whole.map(|end| text[..end].trim_end()).filter(|kept| !kept.is_empty());
    kept.unwrap_or(&text[..end]).to_owned()
}

#[cfg(test)]
mod tests {
    use super::cut;

    /// A name is cut where a reader would cut it; Chinese, which has no spaces, at its most characters.
    #[test]
    fn a_name_is_cut_between_words() {
        assert_eq!(cut("Agora Chat SDK error codes", 16), "Agora Chat SDK");
        assert_eq!(cut("Sixteen letters.", 16), "Sixteen letters.");
        assert_eq!(cut("Sixteen letters. More", 16), "Sixteen letters.");
        assert_eq!(cut("即时通讯服务端与客户端全部错误码", 12), "即时通讯服务端与客户端全");
        assert_eq!(cut(" Unbreakable_by_any_space", 16), " Unbreakable_by_");
    }
}
