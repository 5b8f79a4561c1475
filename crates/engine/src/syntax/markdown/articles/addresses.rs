//! Bare addresses in texts become links, as on GitHub (GFM 0.29 §6.9).

use pulldown_cmark::{CowStr, Event, LinkType, Tag as Mark, TagEnd};

/// The events with a link for each address that is written as text.
pub(super) fn linked(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut out = Vec::with_capacity(events.len());
    // The links, pictures and blocks of code around the event: they hold no links.
    let mut closed = 0_usize;
    for event in events {
        match &event {
            Event::Start(Mark::Link { .. } | Mark::Image { .. } | Mark::CodeBlock(_)) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => closed -= 1,
            _ => {}
        }
        match event {
            Event::Text(text) if closed == 0 && text.contains("://") => split(&text, &mut out),
            event => out.push(event),
        }
    }
    out
}

fn split(text: &str, out: &mut Vec<Event<'_>>) {
    let mut done = 0;
    let mut from = 0;
    while let Some(at) = text[from..].find("http").map(|at| from + at) {
        let length = length(&text[at..]);
        let is_within_word = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        if length == 0 || is_within_word {
            from = at + "http".len();
            continue;
        }
        if at > done {
            out.push(Event::Text(text[done..at].to_owned().into()));
        }
        out.extend(link(&text[at..at + length]));
        (done, from) = (at + length, at + length);
    }
    if done < text.len() {
        out.push(Event::Text(text[done..].to_owned().into()));
    }
}

fn link<'a>(address: &str) -> [Event<'a>; 3] {
    let address: CowStr<'a> = address.to_owned().into();
    let start = Mark::Link {
        link_type: LinkType::Autolink,
        dest_url: address.clone(),
        title: "".into(),
        id: "".into(),
    };
    [Event::Start(start), Event::Text(address), Event::End(TagEnd::Link)]
}

/// The length of the address that a text begins with; 0 where it begins with none. Chinese text goes on right behind an address,
/// so other letters than ASCII's end it.
fn length(text: &str) -> usize {
    let Some(scheme) = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme)) else {
        return 0;
    };
    let is_end = |c: char| !c.is_ascii_graphic() || "<>\"`|\\".contains(c);
    let mut address = &text[..text.find(is_end).unwrap_or(text.len())];
    while let Some(last) = address.chars().next_back() {
        let is_of_sentence = match last {
            ')' => address.matches(')').count() > address.matches('(').count(),
            ']' => address.matches(']').count() > address.matches('[').count(),
            last => "?!.,:;*_~'".contains(last),
        };
        if !is_of_sentence {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    let host = address.get(scheme.len()..).unwrap_or_default();
    if host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') { address.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::length;

    /// An address ends before the punctuation of its sentence and before Chinese text; a bracket of its own belongs to it.
    #[test]
    fn an_address_ends_before_its_sentence_goes_on() {
        for (text, address) in [
            ("https://example.com/a_b?c=d&e#f.", "https://example.com/a_b?c=d&e#f"),
            ("https://example.com/a_(b)) and", "https://example.com/a_(b)"),
            ("http://example.com，请", "http://example.com"),
            ("https://example.com/路径", "https://example.com/"),
            ("https://", ""),
            ("https://.", ""),
            ("httpx://a", ""),
        ] {
            assert_eq!(&text[..length(text)], address, "{text}");
        }
    }
}
