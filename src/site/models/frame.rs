//! What a publisher has in the header and the footer of every page.

use codegloss_engine::{Address, HeaderLink};
use serde::Serialize;

use crate::site::context::{LocaleContext, Text};

/// What the template `layout.html` sees of it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Frame {
    pub(crate) links: Vec<Link>,
    /// Texts of the footer, in their order.
    footer: Vec<Text>,
    /// Whether the footer says what the site is made with.
    made_with: bool,
}

/// A link in the header.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Link {
    label: Text,
    pub(crate) href: String,
}

impl Frame {
    /// What is around a page at `here`, whose links begin with `base`.
    pub(crate) fn new(context: LocaleContext<'_>, here: &Address, base: &str) -> Self {
        let frame = &context.resolved.settings.frame;
        Self {
            links: frame.links.iter().map(|link| Link::new(context, here, base, link)).collect(),
            footer: frame.footer.iter().filter_map(|id| footer(context, here, base, &id.value)).collect(),
            made_with: frame.made_with,
        }
    }
}

impl Link {
    fn new(context: LocaleContext<'_>, here: &Address, base: &str, link: &HeaderLink) -> Self {
        let target = link.target.get(context.fallback_tags());
        Self { label: context.name(&link.label.value), href: from(context, here, base, target) }
    }
}

/// A text of the footer, unless it is empty in this language: what a language leaves out is not shown in another one.
fn footer(context: LocaleContext<'_>, here: &Address, base: &str, id: &str) -> Option<Text> {
    if context.resolved.locales[context.locale].is_left_empty(id) {
        return None;
    }
    let mut text = context.name(id);
    for link in text.passage.links_mut() {
        link.target = from(context, here, base, &link.target);
    }
    (!text.text.trim().is_empty()).then_some(text)
}

/// A target as the page needs it. One that is not of another site starts from the folder of the page's locale, whichever page it is on.
fn from(context: LocaleContext<'_>, here: &Address, base: &str, target: &str) -> String {
    let target = &*context.resolved.settings.link_from_locale(context.tag(), target);
    let is_relative = !target.starts_with('/')
        && !target.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
    if !is_relative {
        return target.to_owned();
    }
    format!("{base}{}", here.follow(&Address::home(context.tag()), target))
}
