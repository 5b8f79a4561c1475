//! The paths that a source file writes: what it imports, and what it names by its path.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A path as it is written.
#[derive(Clone, Debug)]
pub(super) struct Path {
    pub(super) segments: Vec<String>,
    /// The name that an import gives to it.
    pub(super) name: Option<String>,
    /// The module that it is in, from the file's own.
    pub(super) module: Vec<String>,
    pub(super) line: usize,
}

/// What a file holds, without what is compiled for tests alone.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) paths: Vec<Path>,
    /// Modules that are inside of the file.
    pub(super) modules: Vec<Vec<String>>,
    /// Modules that are compiled for tests alone.
    pub(super) tests: Vec<Vec<String>>,
}

/// Reads a source file.
pub(super) fn read(source: &str) -> Result<Contents, String> {
    let tokens: TokenStream = source.parse().map_err(|error| format!("{error}"))?;
    let mut contents = Contents::default();
    contents.walk(tokens, &[]);
    Ok(contents)
}

impl Contents {
    fn walk(&mut self, tokens: TokenStream, module: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.token(&tokens, at, module);
        }
    }

    /// Reads what begins at a token, and says where the next begins.
    fn token(&mut self, tokens: &[TokenTree], at: usize, module: &[String]) -> usize {
        if let Some((attribute, next)) = attribute(tokens, at) {
            return if is_for_tests(attribute) { self.skip_item(tokens, next, module) } else { next };
        }
        match &tokens[at] {
            TokenTree::Group(group) => self.walk(group.stream(), module),
            TokenTree::Ident(word) if word == "use" => return self.import(tokens, at + 1, module),
            TokenTree::Ident(word) if word == "mod" => {
                if let Some((inner, body)) = inline_module(tokens, at, module) {
                    self.walk(body.stream(), &inner);
                    self.modules.push(inner);
                    return at + 3;
                }
            }
            // What an item is visible in is no use of it.
            TokenTree::Ident(word) if word == "pub" => {
                let is_scope =
                    group(tokens, at + 1).is_some_and(|group| group.delimiter() == Delimiter::Parenthesis);
                return at + 1 + usize::from(is_scope);
            }
            TokenTree::Ident(_) if !follows_colons(tokens, at) => return self.path(tokens, at, module),
            _ => {}
        }
        at + 1
    }

    /// Skips an item that is compiled for tests alone.
    fn skip_item(&mut self, tokens: &[TokenTree], mut at: usize, module: &[String]) -> usize {
        while let Some((_, next)) = attribute(tokens, at) {
            at = next;
        }
        let scope = is_word(tokens, at, "pub").then(|| 1 + usize::from(group(tokens, at + 1).is_some()));
        let word = at + scope.unwrap_or(0);
        if is_word(tokens, word, "mod")
            && let Some(name) = tokens.get(word + 1)
        {
            self.tests.push(child(module, &name.to_string()));
        }
        let is_end = |token: &TokenTree| match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            _ => false,
        };
        tokens[at..].iter().position(is_end).map_or(tokens.len(), |end| at + end + 1)
    }

    /// Reads a path in code. One word alone is none: an import has led to it, if anything has.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, module: &[String]) -> usize {
        let line = tokens[at].span().start().line;
        let mut segments = vec![tokens[at].to_string()];
        at += 1;
        while colons(tokens, at)
            && let Some(TokenTree::Ident(next)) = tokens.get(at + 2)
        {
            segments.push(next.to_string());
            at += 3;
        }
        if segments.len() > 1 {
            self.paths.push(Path { segments, name: None, module: module.to_vec(), line });
        }
        at
    }

    fn import(&mut self, tokens: &[TokenTree], from: usize, module: &[String]) -> usize {
        let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
        let end = tokens[from..].iter().position(is_end).map_or(tokens.len(), |end| from + end);
        self.branches(&tokens[from..end], &[], module);
        end + 1
    }

    fn branches(&mut self, tokens: &[TokenTree], before: &[String], module: &[String]) {
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
        for branch in tokens.split(is_comma).filter(|branch| !branch.is_empty()) {
            self.branch(branch, before, module);
        }
    }

    fn branch(&mut self, tokens: &[TokenTree], before: &[String], module: &[String]) {
        let mut segments = before.to_vec();
        let mut words = tokens.iter();
        for token in words.by_ref() {
            match token {
                TokenTree::Ident(word) if word == "as" => break,
                TokenTree::Ident(word) if word == "self" && !segments.is_empty() => {}
                TokenTree::Ident(word) => segments.push(word.to_string()),
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    return self.branches(&inner, &segments, module);
                }
                _ => {}
            }
        }
        let name = words.next().map(ToString::to_string).or_else(|| segments.last().cloned());
        let line = tokens[0].span().start().line;
        self.paths.push(Path { segments, name, module: module.to_vec(), line });
    }
}

pub(super) fn child(module: &[String], name: &str) -> Vec<String> {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// The attribute that begins at a token, and where it ends.
fn attribute(tokens: &[TokenTree], at: usize) -> Option<(&Group, usize)> {
    let is =
        |at: usize, sign| matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == sign);
    let open = at + 1 + usize::from(is(at + 1, '!'));
    (is(at, '#')).then(|| group(tokens, open)).flatten().map(|group| (group, open + 1))
}

fn is_for_tests(attribute: &Group) -> bool {
    let text = attribute.stream().to_string();
    let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    words.first() == Some(&"cfg") && words.contains(&"test") && !words.contains(&"not")
}

fn inline_module<'a>(
    tokens: &'a [TokenTree],
    at: usize,
    module: &[String],
) -> Option<(Vec<String>, &'a Group)> {
    Some((child(module, &tokens.get(at + 1)?.to_string()), group(tokens, at + 2)?))
}

fn group(tokens: &[TokenTree], at: usize) -> Option<&Group> {
    match tokens.get(at)? {
        TokenTree::Group(group) => Some(group),
        _ => None,
    }
}

fn is_word(tokens: &[TokenTree], at: usize, word: &str) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(found)) if found == word)
}

fn colons(tokens: &[TokenTree], at: usize) -> bool {
    let is = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
    is(at) && is(at + 1)
}

fn follows_colons(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && colons(tokens, at - 2)
}
