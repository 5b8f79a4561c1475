//! Tags of HTML as writers put them into Markdown, one at a time.

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    Tag(Tag<'t>),
    Comment,
    Text(&'t str),
}

/// A tag with its name in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    pub(super) name: String,
    pub(super) is_end: bool,
    attributes: Vec<(String, String)>,
    /// The tag as it is written.
    pub(super) written: &'t str,
}

impl Tag<'_> {
    /// The value of an attribute: empty where it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The pieces of a text, each with its place.
pub(super) fn tokens(html: &str) -> Vec<(Token<'_>, usize)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        if let Some((token, length)) = markup(rest) {
            tokens.push((token, at));
            at += length;
            continue;
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let length = rest[first..].find('<').map_or(rest.len(), |end| first + end);
        tokens.push((Token::Text(&rest[..length]), at));
        at += length;
    }
    tokens
}

fn markup(html: &str) -> Option<(Token<'_>, usize)> {
    if let Some(comment) = html.strip_prefix("<!--") {
        let end = comment.find("-->")?;
        return Some((Token::Comment, end + "<!---->".len()));
    }
    let (tag, length) = tag(html)?;
    Some((Token::Tag(tag), length))
}

fn tag(html: &str) -> Option<(Tag<'_>, usize)> {
    let inner = html.strip_prefix('<')?;
    let (is_end, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let length = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(inner.len());
    let (name, mut rest) = inner.split_at(length);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>').or_else(|| rest.strip_prefix("/>")) {
            let length = html.len() - after.len();
            let tag = Tag { name: name.to_ascii_lowercase(), is_end, attributes, written: &html[..length] };
            return Some((tag, length));
        }
        let (attribute, after) = attribute(rest)?;
        attributes.push(attribute);
        rest = after;
    }
}

fn attribute(html: &str) -> Option<((String, String), &str)> {
    let length = html.find(|c: char| c.is_whitespace() || "=>/\"'<".contains(c)).unwrap_or(html.len());
    let (name, rest) = html.split_at(length);
    if name.is_empty() {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let Some(value) = rest.trim_start().strip_prefix('=') else {
        return Some(((name, String::new()), rest));
    };
    let value = value.trim_start();
    let (value, rest) = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split_once(quote)?,
        _ => value.split_at(value.find(|c: char| c.is_whitespace() || "\"'=<>`".contains(c))?),
    };
    Some(((name, value.to_owned()), rest))
}

#[cfg(test)]
mod tests {
    use super::{Token, tokens};

    fn read(html: &str) -> Vec<String> {
        let piece = |(token, _)| match token {
            Token::Tag(tag) => {
                format!("{}{}{:?}", if tag.is_end { "/" } else { "" }, tag.name, tag.attributes)
            }
            Token::Comment => "!".to_owned(),
            Token::Text(text) => text.to_owned(),
        };
        tokens(html).into_iter().map(piece).collect()
    }

    /// A tag is read with its attributes, however these are quoted; what is no tag is text.
    #[test]
    fn tags_are_read() {
        assert_eq!(
            read("a <IMG src='b>c' width=3 open/><!-- <x> --></p > 1 < 2 <a b=\"c <"),
            [
                "a ",
                "img[(\"src\", \"b>c\"), (\"width\", \"3\"), (\"open\", \"\")]",
                "!",
                "/p[]",
                " 1 ",
                "< 2 ",
                "<a b=\"c ",
                "<"
            ]
        );
    }
}
