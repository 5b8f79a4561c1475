//! Makes what templates see from the resolved project, for one locale.

use codegloss_engine::{Code, Resolved, Shown, symbol_parts};
use codegloss_runtime::Field;

use super::address::Address;
use super::improve::untranslated;
use super::model::{
    Alternate, ArgumentView, CodePage, CodeRow, DomainSection, Frame, GroupLink, GroupSection, GuideLink,
    MisprintView, PageHead, RowFields, Site, Text, single_line,
};
use super::selection::Selection;

/// How much a list says of each code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// What leads to the code's page.
    Row,
    /// The long fields, too.
    Fields,
}

/// A locale's view of the project.
#[derive(Clone, Copy)]
pub(crate) struct Views<'a> {
    pub(crate) resolved: &'a Resolved,
    /// What the pages are made of.
    pub(crate) selection: &'a Selection,
    /// Index of the locale.
    pub(crate) locale: usize,
}

impl<'a> Views<'a> {
    pub(crate) fn new(resolved: &'a Resolved, selection: &'a Selection, locale: usize) -> Self {
        Self { resolved, selection, locale }
    }

    /// The same in another locale.
    pub(crate) fn in_locale(self, locale: usize) -> Self {
        Self { locale, ..self }
    }

    /// The codes of a domain that pages show.
    pub(crate) fn codes(&self, domain: usize) -> &'a [usize] {
        self.selection.codes(domain)
    }

    /// The locale's language tag.
    pub(crate) fn tag(&self) -> &'a str {
        &self.resolved.locales[self.locale].tag
    }

    pub(crate) fn dir(&self) -> &'static str {
        let is_right_to_left = self.resolved.settings.locales[self.locale].is_right_to_left();
        if is_right_to_left { "rtl" } else { "ltr" }
    }

    /// The locale's name in its own language: the project's, or else CLDR's, or else its tag.
    pub(crate) fn language_name(&self) -> String {
        match self.resolved.name(self.locale, "site-language") {
            Some((from, text)) if from == self.locale => self.shown(from, None, text).plain,
            _ => {
                let name = self.resolved.settings.locales[self.locale].own_name();
                name.unwrap_or(self.tag()).to_owned()
            }
        }
    }

    fn language_and_region(&self) -> String {
        let likely = self.resolved.settings.locales[self.locale].likely();
        match likely.region {
            Some(region) => format!("{}_{region}", likely.language),
            None => likely.language.to_string(),
        }
    }

    /// A name or a word without arguments; empty when no locale has it.
    pub(crate) fn name(&self, id: &str) -> Text {
        match self.resolved.name(self.locale, id) {
            Some((from, text)) => self.text(from, self.shown(from, None, text)),
            None => self.text(self.locale, Shown::default()),
        }
    }

    /// What every page of this locale has. `same` gives the page's address in another locale.
    pub(crate) fn frame(
        &self,
        here: &Address,
        title: String,
        description: String,
        same: &dyn Fn(&str) -> Address,
    ) -> Frame {
        let base = self.resolved.settings.base_url.as_deref();
        let locales = &self.resolved.locales;
        let alternates = (0..locales.len())
            .map(|index| {
                let there = same(&locales[index].tag);
                Alternate {
                    lang: locales[index].tag.clone(),
                    name: self.in_locale(index).language_name(),
                    href: here.link(&there),
                    url: there.url(base),
                    current: index == self.locale,
                }
            })
            .collect();
        let default = &locales[self.resolved.settings.default].tag;
        Frame {
            lang: self.tag().to_owned(),
            dir: self.dir(),
            root: here.root(),
            site: Site {
                title: self.name("site-title"),
                guides: self.guides(here),
                platforms: self.platforms(),
                home: here.link(&Address::home(self.tag())),
                search: base.map(|_| here.link(&Address::search(self.tag()))),
                version: env!("CARGO_PKG_VERSION"),
            },
            page: PageHead {
                title,
                description,
                url: here.url(base),
                locale: self.language_and_region(),
                alternates,
                x_default: same(default).url(base),
            },
        }
    }

    /// The domains with their groups and codes; of one domain alone when `only` is its index.
    pub(crate) fn domains(&self, here: &Address, only: Option<usize>, detail: Detail) -> Vec<DomainSection> {
        let domains = self.resolved.catalog.domains.iter().enumerate();
        domains
            .filter(|(index, _)| only.is_none_or(|only| only == *index))
            .map(|(index, domain)| DomainSection {
                id: domain.name.value.clone(),
                name: self.name(&domain.name.value),
                href: here.link(&Address::domain(self.tag(), &domain.name.value)),
                count: self.codes(index).len(),
                groups: self.groups(here, index, detail),
            })
            .filter(|domain| domain.count > 0)
            .collect()
    }

    /// The groups of a domain in the order in which the catalog first names them.
    fn groups(&self, here: &Address, domain: usize, detail: Detail) -> Vec<GroupSection> {
        let mut groups: Vec<(Option<&str>, Vec<CodeRow>)> = Vec::new();
        for &index in self.codes(domain) {
            let code = &self.resolved.catalog.codes[index];
            let name = code.group.as_ref().map(|group| group.value.as_str());
            let row = match detail {
                Detail::Row => self.row(here, index),
                Detail::Fields => self.table_row(here, index),
            };
            match groups.iter_mut().find(|(group, _)| *group == name) {
                Some((_, rows)) => rows.push(row),
                None => groups.push((name, vec![row])),
            }
        }
        let domain = &self.resolved.catalog.domains[domain].name.value;
        let section = |(group, codes): (Option<&str>, Vec<CodeRow>)| GroupSection {
            id: group.unwrap_or_default().to_owned(),
            name: group.map(|group| self.name(&format!("{domain}-group-{group}"))),
            codes,
        };
        groups.into_iter().map(section).collect()
    }

    /// A code in a list on the page `here`.
    pub(crate) fn row(&self, here: &Address, index: usize) -> CodeRow {
        let code = &self.resolved.catalog.codes[index];
        CodeRow {
            code: code.key.to_string(),
            href: here.link(&self.address(code, "html")),
            href_md: here.link(&self.address(code, "md")),
            symbols: self.symbols(code),
            message: self.message(index),
            message_md: self.line(index, Field::Message).unwrap_or_default(),
            fields: None,
            status: code.status.as_str(),
            retryable: code.retryable,
            platforms: self.platforms_of(code),
            misprints: code.misprints.iter().map(|misprint| misprint.symbol.clone()).collect(),
        }
    }

    /// A code in the table of all codes. That stands in other sites, too: its links are whole where the site has an address.
    fn table_row(&self, here: &Address, index: usize) -> CodeRow {
        let row = self.row(here, index);
        let page = self.address(&self.resolved.catalog.codes[index], "html");
        let url = page.url(self.resolved.settings.base_url.as_deref());
        CodeRow { href_md: url.unwrap_or(row.href_md), fields: Some(self.fields(index)), ..row }
    }

    /// A code's long fields, for a cell of a table each.
    fn fields(&self, index: usize) -> RowFields {
        RowFields {
            reason_md: self.line(index, Field::Reason),
            recovery_md: self.line(index, Field::Recovery),
            user_message_md: self.line(index, Field::UserMessage),
        }
    }

    fn line(&self, index: usize, field: Field) -> Option<String> {
        self.field(index, field).map(|(_, shown)| single_line(&shown.markdown))
    }

    /// All that a code's page says.
    pub(crate) fn code(&self, here: &Address, index: usize) -> CodePage {
        let code = &self.resolved.catalog.codes[index];
        let domain = &self.resolved.catalog.domains[code.domain].name.value;
        let home = Address::domain(self.tag(), domain);
        let text = |field| self.field(index, field).map(|(from, shown)| self.text(from, shown));
        let markdown = |field| self.field(index, field).map(|(_, shown)| shown.markdown);
        let tags = self.resolved.locales[self.locale]
            .chain
            .iter()
            .map(|&index| self.resolved.locales[index].tag.as_str());
        let rows = |keys: &[codegloss_engine::Located<codegloss_engine::CodeKey>]| -> Vec<CodeRow> {
            keys.iter()
                .filter_map(|key| self.resolved.catalog.code(code.domain, &key.value))
                .filter(|&index| self.resolved.catalog.codes[index].is_public())
                .map(|index| self.row(here, index))
                .collect()
        };
        let message = self.message(index);
        let (reason, recovery, note) = (text(Field::Reason), text(Field::Recovery), text(Field::Note));
        let user_message = text(Field::UserMessage);
        let texts = [&reason, &recovery, &user_message, &note].map(Option::as_ref);
        let replaced_by = rows(code.replaced_by.as_slice()).pop();
        CodePage {
            untranslated: untranslated(&message, &texts),
            said: self.said(index),
            long_text: self.long_text(index),
            code: code.key.to_string(),
            domain: domain.clone(),
            domain_name: self.name(domain),
            domain_href: here.link(&home),
            group: code.group.as_ref().map(|group| GroupLink {
                id: group.value.clone(),
                name: self.name(&format!("{domain}-group-{}", group.value)),
                href: format!("{}#{domain}-{}", here.link(&home), group.value),
            }),
            name: code.name.clone(),
            symbols: self.symbols(code),
            lacks: self.lacks(code),
            message,
            reason,
            recovery,
            user_message,
            note,
            message_md: markdown(Field::Message).unwrap_or_default(),
            reason_md: markdown(Field::Reason),
            recovery_md: markdown(Field::Recovery),
            user_message_md: markdown(Field::UserMessage),
            note_md: markdown(Field::Note),
            user_facing: code.user_facing,
            aliases: code.aliases.iter().map(|alias| alias.value.clone()).collect(),
            misprints: code
                .misprints
                .iter()
                .map(|misprint| MisprintView {
                    symbol: misprint.symbol.clone(),
                    parts: symbol_parts(&misprint.symbol),
                    source: misprint.source.as_ref().map(|source| source.get(tags.clone()).to_owned()),
                })
                .collect(),
            retryable: code.retryable,
            status: code.status.as_str(),
            since: code.since.clone(),
            history: self.history(here, code, replaced_by.clone()),
            replaced_by,
            see_also: rows(&code.see_also),
            arguments: code
                .arguments
                .iter()
                .map(|argument| ArgumentView {
                    name: argument.name.clone(),
                    parts: symbol_parts(&argument.name),
                    kind: argument.kind.as_str(),
                    example: self.resolved.example(self.locale, argument),
                })
                .collect(),
            improve: self.improve_code(index),
        }
    }

    /// The address of a code's page in this locale.
    pub(crate) fn address(&self, code: &Code, ending: &str) -> Address {
        Address::code(self.tag(), &self.resolved.catalog.page_of(code), ending)
    }

    /// A field of a code with the index of the locale it comes from.
    pub(crate) fn field(&self, code: usize, field: Field) -> Option<(usize, Shown)> {
        let (from, text) = self.resolved.text(self.locale, code, field)?;
        Some((from, self.shown(from, Some(code), text)))
    }

    /// A code's message; its symbol, or else its number, when no locale has one.
    pub(crate) fn message(&self, index: usize) -> Text {
        match self.field(index, Field::Message) {
            Some((from, shown)) => self.text(from, shown),
            None => self.text(self.locale, Shown::default()),
        }
    }

    /// The ids of the platforms on which a code has a symbol; none where readers have no choice.
    pub(crate) fn platforms_of(&self, code: &Code) -> Vec<String> {
        if self.resolved.platforms.len() < 2 {
            return Vec::new();
        }
        let all = &self.resolved.catalog.domain_of(code).platforms;
        all.iter().filter(|platform| code.symbol_on(platform).is_some()).cloned().collect()
    }

    fn guides(&self, here: &Address) -> Vec<GuideLink> {
        self.resolved
            .guides
            .iter()
            .filter_map(|guide| {
                let (from, page) = self.resolved.guide(self.locale, guide)?;
                let there = Address::guide(self.tag(), &guide.slug, "html");
                Some(GuideLink {
                    title: page.title.clone(),
                    lang: (from != self.locale).then(|| self.resolved.locales[from].tag.clone()),
                    href: here.link(&there),
                    current: here == &there,
                })
            })
            .collect()
    }

    fn shown(&self, from: usize, code: Option<usize>, text: &codegloss_engine::Text) -> Shown {
        let arguments = code.map_or(&[][..], |code| self.resolved.catalog.codes[code].arguments.as_slice());
        self.resolved.shown(from, arguments, text)
    }

    fn text(&self, from: usize, shown: Shown) -> Text {
        Text {
            blocks: shown.html.clone(),
            html: shown.html,
            text: shown.plain,
            lang: self.resolved.locales[from].tag.clone(),
            // Only asked for where the languages differ; a language's own name would ask for itself.
            language: if from == self.locale { String::new() } else { self.in_locale(from).language_name() },
            fallback: from != self.locale,
        }
    }
}
