//! Writing texts with the values of their arguments.

use core::ffi::c_char;
use core::fmt::Write;

use codegloss_runtime::{Catalog, Language, Problem, Text, Value};

use crate::buffer::Buffer;
use crate::catalog::codegloss_catalog;
use crate::description::{codegloss_any_field, codegloss_any_form, codegloss_description, codegloss_form};
use crate::language::codegloss_language;
use crate::pointer;
use crate::status::codegloss_status;
use crate::value::{codegloss_code, codegloss_string, codegloss_value};

/// A name of a text's and the value that it stands for.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_argument {
    /// The name, without `$`.
    pub name: codegloss_string,
    /// The value.
    pub value: codegloss_value,
}

/// What can be wrong when a text is written. The text is written all the same.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_problem_kind {
    /// The text names this argument and has no value for it: `{$name}` is shown, and a selection takes its default.
    MissingArgument = 1,
    /// The name or value of this argument is not UTF-8, or of no kind: it is passed over.
    InvalidArgument = 2,
    /// The text would be longer than 1 MiB: it ends early.
    TooLong = 3,
    /// The text is not as it should be.
    Damaged = 4,
}

/// Something that was wrong when a text was written.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_problem {
    /// What.
    pub kind: codegloss_problem_kind,
    /// With which argument: a part of a pack, or what was handed in. No text if it is about none.
    pub argument: codegloss_string,
}

/// How to write a text. All zeros are the plain form without arguments.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_options {
    /// The form.
    pub form: codegloss_any_form,
    /// If not 0, each value is surrounded by U+2068 and U+2069, so that a value written from right to left does not
    /// turn round the text near it.
    pub isolate: u8,
    /// The arguments. One that the text does not use is ignored; of two with one name the first counts.
    pub arguments: *const codegloss_argument,
    /// How many they are. More than 16 make a call allocate memory.
    pub argument_count: usize,
    /// Room for what is wrong with the arguments; may be null with a capacity of 0.
    pub problems: *mut codegloss_problem,
    /// For how many there is room.
    pub problem_capacity: usize,
    /// If not null, how many there were: as many as fit are in `problems`. 0 if no text was written.
    pub problem_count: *mut usize,
}

const PLAIN: codegloss_options = codegloss_options {
    form: codegloss_form::Plain as i32,
    isolate: 0,
    arguments: core::ptr::null(),
    argument_count: 0,
    problems: core::ptr::null_mut(),
    problem_capacity: 0,
    problem_count: core::ptr::null_mut(),
};

/// Takes note of a problem.
type Report<'a> = dyn FnMut(codegloss_problem_kind, codegloss_string) + 'a;

/// Arguments that need no memory but the stack's.
const FEW: usize = 16;

/// Reads arguments, reports those that cannot be read, and says something with the others.
///
/// # Safety
///
/// As for [`codegloss_string::read`], of each name and each value.
unsafe fn with_values(
    arguments: &[codegloss_argument],
    report: &mut Report<'_>,
    say: impl FnOnce(&[(&str, Value<'_>)], &mut Report<'_>),
) {
    let mut few = [("", Value::Text("")); FEW];
    let mut many = Vec::new();
    let places = if arguments.len() <= FEW {
        few.as_mut_slice()
    } else {
        many.resize(arguments.len(), ("", Value::Text("")));
        many.as_mut_slice()
    };
    let mut read = 0_usize;
    for argument in arguments {
        // SAFETY: by this function's contract.
        let name = unsafe { argument.name.read() };
        // SAFETY: by this function's contract.
        let value = unsafe { argument.value.read() };
        match (name, value, places.get_mut(read)) {
            (Ok(name), Ok(value), Some(place)) => {
                *place = (name, value);
                read = read.saturating_add(1);
            }
            _ => report(codegloss_problem_kind::InvalidArgument, argument.name),
        }
    }
    say(places.get(..read).unwrap_or_default(), report);
}

/// Writes a field's text as `snprintf` does. `options` may be null: then it is the plain form without arguments.
///
/// Gives the length that the whole text has in bytes, without its NUL. As many whole characters as fit are written, then a NUL,
/// unless `capacity` is 0 (then `buffer` may be null). A number below 0 is a `codegloss_status`, and the text is empty:
/// `CODEGLOSS_STATUS_NOT_FOUND` if no locale of the language's chain has the field, `CODEGLOSS_STATUS_NOT_FOR_USERS` for the user
/// message of a code that is not for users.
/// The buffer may not overlap anything that is handed in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_write(
    catalog: *const codegloss_catalog,
    description: codegloss_description,
    field: codegloss_any_field,
    options: *const codegloss_options,
    buffer: *mut c_char,
    capacity: usize,
) -> isize {
    // SAFETY: the caller promises all that the function below asks for.
    unsafe {
        write_found(catalog, options, buffer, capacity, |catalog, form| {
            description.text(catalog, field, form)
        })
    }
}

/// Writes what an app shows its user, as `codegloss_write` does: the code's own user message, or the project's generic one for a
/// failure that has none.
///
/// Gives `CODEGLOSS_STATUS_NOT_FOR_USERS` where there is nothing to show, because the code is not for users. For a code that the
/// project does not know, use `codegloss_write_generic_user_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_write_user_message_or_generic(
    catalog: *const codegloss_catalog,
    description: codegloss_description,
    options: *const codegloss_options,
    buffer: *mut c_char,
    capacity: usize,
) -> isize {
    let find = |catalog, form| description.user_message_or_generic(catalog, form);
    // SAFETY: the caller promises all that the function below asks for.
    unsafe { write_found(catalog, options, buffer, capacity, find) }
}

/// Finds a text in the form that the options ask for, and writes it.
///
/// # Safety
///
/// The catalog is open, options and what they lead to are there or null, and the buffer has as much room as it says, which overlaps
/// nothing else.
unsafe fn write_found<'c>(
    catalog: *const codegloss_catalog,
    options: *const codegloss_options,
    buffer: *mut c_char,
    capacity: usize,
    find: impl FnOnce(Catalog<'c>, codegloss_any_form) -> Result<Text<'c>, codegloss_status>,
) -> isize {
    let write = |buffer: &mut Buffer<'_>| {
        let options = if options.is_null() {
            &PLAIN
        } else {
            // SAFETY: the caller promises that options are there.
            unsafe { pointer::reference(options) }?
        };
        let set_count = |count| {
            if options.problem_count.is_null() {
                return Ok(());
            }
            // SAFETY: the caller promises that what results go to may be written to.
            unsafe { pointer::put(options.problem_count, count) }
        };
        set_count(0)?;
        // SAFETY: the caller promises that the catalog is open.
        let catalog = unsafe { codegloss_catalog::read(catalog) }?;
        // SAFETY: the caller promises that an array has as many elements as it is said to.
        let arguments = unsafe { pointer::array(options.arguments, options.argument_count) }?;
        // SAFETY: the caller promises that there is as much room as it says, which nothing else uses meanwhile.
        let room = unsafe { pointer::room(options.problems, options.problem_capacity) }?;
        let text = find(catalog, options.form)?;

        let (mut places, mut count) = (room.iter_mut(), 0_usize);
        let mut report = |kind, argument| {
            count = count.saturating_add(1);
            if let Some(place) = places.next() {
                place.write(codegloss_problem { kind, argument });
            }
        };
        let say = |values: &[(&str, Value<'_>)], report: &mut Report<'_>| {
            let formatted = text.with(values).isolated(options.isolate != 0);
            let written = formatted.write_reporting(buffer, &mut |problem| match problem {
                Problem::MissingArgument(name) => {
                    report(codegloss_problem_kind::MissingArgument, name.into());
                }
                Problem::TooLong => report(codegloss_problem_kind::TooLong, codegloss_string::NONE),
                _ => report(codegloss_problem_kind::Damaged, codegloss_string::NONE),
            });
            // Only a buffer that fails makes writing fail, and this one never does.
            written.unwrap_or_default();
        };
        // SAFETY: the caller promises that a text which is handed in leads to as many bytes as it says.
        unsafe { with_values(arguments, &mut report, say) };
        set_count(count)
    };
    // SAFETY: the caller promises that there is as much room as it says, which overlaps nothing else.
    unsafe { write_to(buffer, capacity, write) }
}

/// Writes a text for a code that the project does not know, such as "unknown error (104)", as `codegloss_write` does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_write_unknown_error(
    catalog: *const codegloss_catalog,
    code: codegloss_code,
    language: codegloss_language,
    buffer: *mut c_char,
    capacity: usize,
) -> isize {
    let write = |buffer: &mut Buffer<'_>| {
        // SAFETY: the caller promises that the catalog is open.
        let catalog = unsafe { codegloss_catalog::read(catalog) }?;
        // SAFETY: the caller promises that a text which is handed in leads to as many bytes as it says.
        let code = unsafe { code.read() }?;
        let text = catalog.unknown_error(code, Language::from_number(language));
        // Only a buffer that fails makes writing fail, and this one never does.
        write!(buffer, "{text}").unwrap_or_default();
        Ok(())
    };
    // SAFETY: the caller promises that there is as much room as it says, which overlaps nothing else.
    unsafe { write_to(buffer, capacity, write) }
}

/// Writes the text that an end user may see whatever went wrong, for failures that no code describes, as `codegloss_write` does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_write_generic_user_message(
    catalog: *const codegloss_catalog,
    language: codegloss_language,
    buffer: *mut c_char,
    capacity: usize,
) -> isize {
    let write = |buffer: &mut Buffer<'_>| {
        // SAFETY: the caller promises that the catalog is open.
        let catalog = unsafe { codegloss_catalog::read(catalog) }?;
        let text = catalog.generic_user_message(Language::from_number(language));
        let text = text.ok_or(codegloss_status::NotFound)?;
        // Only a buffer that fails makes writing fail, and this one never does.
        write!(buffer, "{text}").unwrap_or_default();
        Ok(())
    };
    // SAFETY: the caller promises that there is as much room as it says, which overlaps nothing else.
    unsafe { write_to(buffer, capacity, write) }
}

/// Writes to what C gives as a buffer.
///
/// # Safety
///
/// As for [`Buffer::new`].
unsafe fn write_to(
    buffer: *mut c_char,
    capacity: usize,
    write: impl FnOnce(&mut Buffer<'_>) -> Result<(), codegloss_status>,
) -> isize {
    // SAFETY: by this function's contract.
    match unsafe { Buffer::new(buffer, capacity) } {
        Ok(mut buffer) => {
            let result = write(&mut buffer);
            buffer.finish(result)
        }
        Err(status) => status as isize,
    }
}
