//! What `explain` prints of a code.

use codegloss_engine::{Argument, Cause, Code, CodeIndex, DiagnosticArgument, LocaleIndex, Resolved, Text};
use codegloss_runtime::Field;

use super::missing;
use crate::report::{self, Reporter};

/// How a query named a code.
pub(super) enum Named<'a> {
    /// By number, string, symbol or variant.
    Itself,
    /// By another real name.
    Alias(&'a str),
    /// By what earlier documentation printed.
    Misprint(&'a str),
}

/// A code that was found, in a locale.
pub(super) struct Answer<'a> {
    pub(super) reporter: &'a Reporter,
    pub(super) resolved: &'a Resolved,
    pub(super) index: CodeIndex,
    pub(super) locale: LocaleIndex,
    pub(super) is_rule: bool,
}

impl Answer<'_> {
    /// Prints it.
    pub(super) fn print(&self, named: &Named<'_>) {
        let code = &self.resolved.catalog.codes[self.index];
        let symbol = code.symbol().map_or_else(|| code.key.to_string(), str::to_owned);
        match named {
            Named::Itself => {}
            Named::Alias(alias) => {
                self.reporter.info("explain-alias", &[("alias", (*alias).into()), ("symbol", symbol.into())]);
                report::print("\n");
            }
            Named::Misprint(printed) => {
                let arguments: [(&str, DiagnosticArgument); 3] = [
                    ("printed", (*printed).into()),
                    ("symbol", symbol.into()),
                    ("code", code.key.to_string().into()),
                ];
                match code.symbol() {
                    Some(_) => self.reporter.info("explain-misprint", &arguments),
                    None => self.reporter.info(
                        "explain-misprint-of-code",
                        &arguments.into_iter().filter(|(name, _)| *name != "symbol").collect::<Vec<_>>(),
                    ),
                }
                report::print("\n");
            }
        }
        let mut lines = vec![self.short(self.index)];
        self.facts(code, &mut lines);
        self.section(&mut lines, "label-reason", self.field(code, Field::Reason));
        self.section(&mut lines, "label-recovery", self.field(code, Field::Recovery));
        let causes: Vec<String> = code.causes.iter().filter_map(|cause| self.cause(code, cause)).collect();
        self.section(&mut lines, "label-causes", (!causes.is_empty()).then(|| causes.join("\n\n")));
        let user = if code.user_facing {
            self.field(code, Field::UserMessage)
        } else {
            Some(self.word("label-nothing-for-user"))
        };
        self.section(&mut lines, "label-user-message", user);
        self.section(&mut lines, "label-note-field", self.field(code, Field::Note));
        if self.is_rule {
            self.example(&mut lines);
        }
        let see_also: Vec<String> = code
            .see_also
            .iter()
            .filter_map(|key| self.resolved.catalog.code(code.domain, &key.value))
            .map(|index| self.short(index))
            .collect();
        self.section(&mut lines, "label-see-also", (!see_also.is_empty()).then(|| see_also.join("\n")));
        let missing = missing::of_code(self.reporter, self.resolved, self.locale, self.index);
        self.section(&mut lines, "label-missing", (!missing.is_empty()).then(|| missing.join("\n")));
        report::print(&format!("{}\n", lines.join("\n")));
    }

    /// One line a fact.
    fn facts(&self, code: &Code, lines: &mut Vec<String>) {
        let mut line = |label: &str, value: String| {
            if !value.is_empty() {
                lines.push(self.reporter.label(label, value));
            }
        };
        let list = |items: Vec<String>| self.reporter.list(items);
        let with_platforms = |(symbol, names): (&str, Vec<&str>)| {
            let names: Vec<_> = names.iter().map(|name| self.name(&format!("platform-{name}"))).collect();
            match &*names {
                [] => symbol.to_owned(),
                _ => self.reporter.with_detail(symbol.to_owned(), list(names)),
            }
        };
        line("label-symbol", list(code.symbol_platforms().into_iter().map(with_platforms).collect()));
        line("label-raised-by", list(code.call_platforms().into_iter().map(with_platforms).collect()));
        line("label-aliases", list(code.aliases.iter().map(|alias| alias.value.clone()).collect()));
        let misprints = code.misprints.iter().map(|misprint| misprint.symbol.clone());
        line("label-misprints", list(misprints.collect()));
        let domain = &self.resolved.catalog.domains[code.domain].name.value;
        if self.resolved.catalog.domains.len() > 1 {
            line("label-domain", self.name(domain));
        }
        if let Some(group) = &code.group {
            line("label-group", self.name(&format!("{domain}-group-{}", group.value)));
        }
        line(
            "label-severity",
            code.severity.as_deref().map(|severity| self.severity(severity)).unwrap_or_default(),
        );
        let yes_or_no = |yes| self.word(if yes { "label-yes" } else { "label-no" });
        line("label-retryable", code.retryable.map(yes_or_no).unwrap_or_default());
        line("label-since", code.since.clone().unwrap_or_default());
        let with_example =
            |argument: &Argument| self.reporter.with_detail(argument.name.clone(), argument.example.clone());
        line("label-arguments", list(code.arguments.iter().map(with_example).collect()));
        let version = |version: &Option<codegloss_engine::Located<String>>| {
            version.as_ref().map(|version| version.value.clone()).unwrap_or_default()
        };
        line("label-deprecated-in", version(&code.deprecated_in));
        line("label-retired-in", version(&code.retired_in));
        let replacement =
            code.replaced_by.as_ref().and_then(|key| self.resolved.catalog.code(code.domain, &key.value));
        line("label-replaced-by", replacement.map(|index| self.short(index)).unwrap_or_default());
        for replaced in self.resolved.catalog.replaces(code) {
            line("label-replaces", self.short(replaced));
        }
        match code.status {
            codegloss_engine::Status::Active => {}
            codegloss_engine::Status::Deprecated => lines.push(self.word("explain-deprecated")),
            codegloss_engine::Status::Retired => lines.push(self.word("explain-retired")),
        }
    }

    /// The example on a rule's page: its headings over indented texts.
    fn example(&self, lines: &mut Vec<String>) {
        let Some((_, text)) = self.resolved.long_text(self.locale, self.index) else { return };
        for part in &text.parts {
            lines.extend([String::new(), part.title.words()]);
            lines.extend(part.body.lines().iter().map(|line| format!("  {line}").trim_end().to_owned()));
        }
    }

    /// A heading over an indented text, after a blank line.
    fn section(&self, lines: &mut Vec<String>, label: &str, text: Option<String>) {
        if let Some(text) = text {
            lines.extend([String::new(), self.word(label)]);
            lines.extend(text.lines().map(|line| format!("  {line}").trim_end().to_owned()));
        }
    }

    /// What a cause is, and its solution indented below.
    fn cause(&self, code: &Code, cause: &Cause) -> Option<String> {
        let text = |field| Some(self.told(code, self.resolved.text_of_cause(self.locale, cause, field)?));
        let mut lines = vec![text(Field::Message)?];
        let recovery = text(Field::Recovery).unwrap_or_default();
        lines.extend(recovery.lines().map(|line| format!("  {line}").trim_end().to_owned()));
        Some(lines.join("\n"))
    }

    fn field(&self, code: &Code, field: Field) -> Option<String> {
        Some(self.told(code, self.resolved.text(self.locale, self.index, field)?))
    }

    /// A text's words, then where its links lead, then that it is in another language where it is.
    fn told(&self, code: &Code, (from, text): (LocaleIndex, &Text)) -> String {
        let mut lines = vec![self.resolved.shown(from, &code.arguments, text).plain];
        lines.extend(text.document.targets().map(|target| format!("<{target}>")));
        if from != self.locale {
            let language = self.resolved.locales[from].tag.clone();
            let note = self.reporter.localizer.say("label-shown-in", &[("language", language.into())]);
            lines.push(note);
        }
        lines.join("\n")
    }

    fn short(&self, index: CodeIndex) -> String {
        let code = &self.resolved.catalog.codes[index];
        let message = self.resolved.text(self.locale, index, Field::Message);
        let message = message.map(|(from, text)| self.resolved.shown(from, &code.arguments, text).plain);
        format!("{}  {}", code.key, message.unwrap_or_default()).trim_end().to_owned()
    }

    fn name(&self, id: &str) -> String {
        name(self.resolved, self.locale, id)
    }

    /// The word for a severity that the tool itself knows; a catalog may have its own.
    fn severity(&self, severity: &str) -> String {
        match severity {
            "error" => self.word("label-error"),
            "warning" => self.word("label-warning"),
            _ => severity.to_owned(),
        }
    }

    fn word(&self, id: &str) -> String {
        self.reporter.localizer.say(id, &[])
    }
}

/// What a domain, a group or a platform is called in a locale.
pub(in crate::commands) fn name(resolved: &Resolved, locale: LocaleIndex, id: &str) -> String {
    let name = resolved.name(locale, id);
    name.map(|(from, text)| resolved.shown(from, &[], text).plain).unwrap_or_default()
}
