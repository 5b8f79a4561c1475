//! From a code to its texts.

use codegloss_runtime::{Catalog, Description, Field, Form, Language, Text};

use crate::catalog::codegloss_catalog;
use crate::language::codegloss_language;
use crate::pointer;
use crate::status::codegloss_status;
use crate::value::{codegloss_code, codegloss_string};

/// What a project says about one code in one language. It holds nothing: it may be copied, kept and forgotten.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_description {
    /// The code's place in the project's order, the same in every language; 4294967295 for none.
    pub row: u32,
    /// The language. Another one may be put here.
    pub language: codegloss_language,
}

/// A field of a description.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_field {
    /// What went wrong, as a short title.
    Message = 0,
    /// Why it went wrong.
    Reason = 1,
    /// What a developer can do.
    Recovery = 2,
    /// The code's own text for an app's end user.
    UserMessage = 3,
    /// An erratum or warning for developers.
    Note = 4,
}

impl From<Field> for codegloss_field {
    fn from(field: Field) -> Self {
        match field {
            Field::Reason => Self::Reason,
            Field::Recovery => Self::Recovery,
            Field::UserMessage => Self::UserMessage,
            Field::Note => Self::Note,
            _ => Self::Message,
        }
    }
}

/// A field as C hands it in: any number.
pub type codegloss_any_field = i32;

/// The form of a text.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_form {
    /// Words alone: what a log or a dialog shows.
    Plain = 0,
    /// Markdown with inline markup, paragraphs and lists. Values of arguments are escaped, so that they stay words.
    Markdown = 1,
}

/// A form as C hands it in: any number.
pub type codegloss_any_form = i32;

/// A field's text in the best locale that has it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_text {
    /// The text, a part of its pack; `data` is null if it has arguments and must be written by `codegloss_write`.
    pub text: codegloss_string,
    /// The tag of the locale that says it: the one that was asked for, or one that it falls back to.
    pub locale: codegloss_string,
}

/// Finds what the project says about a code of a domain. A domain whose `data` is null is the project's default domain.
///
/// Gives `CODEGLOSS_STATUS_NOT_FOUND` if the project does not know the code. Then, as after every other fault, the
/// description has no texts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_describe(
    catalog: *const codegloss_catalog,
    domain: codegloss_string,
    code: codegloss_code,
    language: codegloss_language,
    description: *mut codegloss_description,
) -> codegloss_status {
    // SAFETY: the caller promises that the catalog is open and that a text points to as many bytes as its length says.
    let found = unsafe { find(catalog, domain, code, language) };
    let row = found.unwrap_or(u32::MAX);
    // SAFETY: the caller promises that result pointers are writable.
    let written = unsafe { pointer::put(description, codegloss_description { row, language }) };
    codegloss_status::of(written.and(found.map(|_| ())))
}

/// The row of a code.
///
/// # Safety
///
/// As for [`codegloss_catalog::read`] and [`codegloss_string::read`].
unsafe fn find(
    catalog: *const codegloss_catalog,
    domain: codegloss_string,
    code: codegloss_code,
    language: codegloss_language,
) -> Result<u32, codegloss_status> {
    // SAFETY: by this function's contract.
    let catalog = unsafe { codegloss_catalog::read(catalog) }?;
    // SAFETY: by this function's contract.
    let code = unsafe { code.read() }?;
    let language = Language::from_number(language);
    let description = if domain.data.is_null() && domain.length == 0 {
        catalog.describe_default(code, language)
    } else {
        // SAFETY: by this function's contract.
        catalog.describe(unsafe { domain.read() }?, code, language)
    };
    description.map(|description| description.row()).ok_or(codegloss_status::NotFound)
}

/// Finds a field's text, and the locale that says it. Nothing is copied.
///
/// Gives `CODEGLOSS_STATUS_NOT_FOUND` if no locale of the language's chain has the field, and
/// `CODEGLOSS_STATUS_NOT_FOR_USERS` for the user message of a code that is not for users. Then, as after every other fault,
/// `data` is null in both parts of `*text`. For a text with arguments, which `codegloss_write` and the like write, it gives
/// `CODEGLOSS_STATUS_NEEDS_ARGUMENTS` with the locale alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_get(
    catalog: *const codegloss_catalog,
    description: codegloss_description,
    field: codegloss_any_field,
    form: codegloss_any_form,
    text: *mut codegloss_text,
) -> codegloss_status {
    // SAFETY: the caller promises that the catalog is open.
    let catalog = unsafe { codegloss_catalog::read(catalog) };
    let found = catalog.and_then(|catalog| description.text(catalog, field, form));
    let [characters, locale] = found.map_or([codegloss_string::NONE; 2], |text| {
        [text.as_str().map_or(codegloss_string::NONE, codegloss_string::from), text.locale().into()]
    });
    // SAFETY: the caller promises that result pointers are writable.
    let written = unsafe { pointer::put(text, codegloss_text { text: characters, locale }) };
    let whole = found.and_then(|text| text.as_str().ok_or(codegloss_status::NeedsArguments));
    codegloss_status::of(written.and(whole.map(|_| ())))
}

impl codegloss_description {
    /// A field's text in a form.
    pub(crate) fn text(
        self,
        catalog: Catalog<'_>,
        field: codegloss_any_field,
        form: codegloss_any_form,
    ) -> Result<Text<'_>, codegloss_status> {
        let field = usize::try_from(field).ok().and_then(|field| Field::ALL.get(field));
        let form = form_of(form)?;
        let field = *field.ok_or(codegloss_status::Enum)?;
        let description = self.read(catalog)?;
        let is_hidden = field == Field::UserMessage && !description.is_user_facing();
        let missing = if is_hidden { codegloss_status::NotForUsers } else { codegloss_status::NotFound };
        let text = description.get(field).ok_or(missing)?;
        Ok(if form == Form::Markdown { text.markdown() } else { text })
    }

    /// What an app shows its user, in a form.
    pub(crate) fn user_message_or_generic(
        self,
        catalog: Catalog<'_>,
        form: codegloss_any_form,
    ) -> Result<Text<'_>, codegloss_status> {
        let form = form_of(form)?;
        let description = self.read(catalog)?;
        if !description.is_user_facing() {
            return Err(codegloss_status::NotForUsers);
        }
        let text = description.user_message_or_generic().ok_or(codegloss_status::NotFound)?;
        Ok(if form == Form::Markdown { text.markdown() } else { text })
    }

    fn read(self, catalog: Catalog<'_>) -> Result<Description<'_>, codegloss_status> {
        let description = catalog.description_at(self.row, Language::from_number(self.language));
        description.ok_or(codegloss_status::NotFound)
    }
}

fn form_of(form: codegloss_any_form) -> Result<Form, codegloss_status> {
    const PLAIN: i32 = codegloss_form::Plain as i32;
    const MARKDOWN: i32 = codegloss_form::Markdown as i32;
    match form {
        PLAIN => Ok(Form::Plain),
        MARKDOWN => Ok(Form::Markdown),
        _ => Err(codegloss_status::Enum),
    }
}

// The numbers in the header are the runtime's.
const _: () = {
    assert!(codegloss_field::Message as i32 == Field::Message as i32);
    assert!(codegloss_field::Reason as i32 == Field::Reason as i32);
    assert!(codegloss_field::Recovery as i32 == Field::Recovery as i32);
    assert!(codegloss_field::UserMessage as i32 == Field::UserMessage as i32);
    assert!(codegloss_field::Note as i32 == Field::Note as i32);
};
