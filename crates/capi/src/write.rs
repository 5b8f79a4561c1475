//! Writing texts with the values of their arguments.

use alloc::vec::Vec;
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

/// An argument of a text: its name and its value.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_argument {
    /// The name, without `$`.
    pub name: codegloss_string,
    /// The value.
    pub value: codegloss_value,
}

/// A kind of problem with a text that is being written. The text is written nevertheless.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_problem_kind {
    /// The text uses this argument, and no value was passed: `{$name}` is written, and a selection uses its default variant.
    MissingArgument = 1,
    /// The name or value of this argument is not UTF-8, or the kind of its value is unknown: it is ignored.
    InvalidArgument = 2,
    /// The text would be longer than 1 MiB: it ends early.
    TooLong = 3,
    /// The text in the pack is malformed.
    Damaged = 4,
}

/// A problem with a text that was written.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_problem {
    /// The kind of problem.
    pub kind: codegloss_problem_kind,
    /// The argument's name: a part of a pack, or the string that was passed in. No text if no argument is concerned.
    pub argument: codegloss_string,
}

/// Options for writing a text. All zeros mean the plain form without arguments.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_options {
    /// The form of the text.
    pub form: codegloss_any_form,
    /// If not 0, each value is surrounded by U+2068 and U+2069, so that a right-to-left value does not disturb the order of the
    /// text around it.
    pub isolate: u8,
    /// The arguments. Unused arguments are ignored; of two with the same name, the first counts.
    pub arguments: *const codegloss_argument,
    /// The number of arguments. With more than 16, a call allocates memory.
    pub argument_count: usize,
    /// A buffer for problems with the arguments; may be null with a capacity of 0.
    pub problems: *mut codegloss_problem,
    /// The capacity of `problems`.
    pub problem_capacity: usize,
    /// If not null, receives the number of problems, of which `problems` has as many as fit; 0 if no text was written.
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

/// A callback for problems.
type Report<'a> = dyn FnMut(codegloss_problem_kind, codegloss_string) + 'a;

/// The number of arguments that are read without allocating memory.
const FEW: usize = 16;

/// Reads arguments, reports those that cannot be read, and passes the others to `write`.
///
/// # Safety
///
/// As for [`codegloss_string::read`], of each name and each value.
unsafe fn with_values(
    arguments: &[codegloss_argument],
    report: &mut Report<'_>,
    write: impl FnOnce(&[(&str, Value<'_>)], &mut Report<'_>),
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
    write(places.get(..read).unwrap_or_default(), report);
}

/// Writes a field's text in the manner of `snprintf`. If `options` is null, the plain form is written without arguments.
///
/// Returns the length of the whole text in bytes, without its NUL. As many whole characters as fit are written, then a NUL,
/// unless `capacity` is 0 (then `buffer` may be null). A negative result is a `codegloss_status`, and the text is empty:
/// `CODEGLOSS_STATUS_NOT_FOUND` if no locale of the language's chain has the field, `CODEGLOSS_STATUS_NOT_FOR_USERS` for the user
/// message of a code that is not for users.
/// The buffer must not overlap anything that is passed in.
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

/// Writes the text that an app shows to its user, as `codegloss_write` does: the code's own user message, or the project's generic
/// one for a failure without one.
///
/// Returns `CODEGLOSS_STATUS_NOT_FOR_USERS` for a code that is not for users: show nothing then. For a code that is not in the
/// project, use `codegloss_write_generic_user_message`.
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
/// The catalog is open; `options` and the pointers in it are valid or null; `buffer` has room for `capacity` bytes and overlaps
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
            // SAFETY: the caller promises that `options` is valid.
            unsafe { pointer::reference(options) }?
        };
        let set_count = |count| {
            if options.problem_count.is_null() {
                return Ok(());
            }
            // SAFETY: the caller promises that result pointers are writable.
            unsafe { pointer::put(options.problem_count, count) }
        };
        set_count(0)?;
        // SAFETY: the caller promises that the catalog is open.
        let catalog = unsafe { codegloss_catalog::read(catalog) }?;
        // SAFETY: the caller promises that an array has as many elements as its count says.
        let arguments = unsafe { pointer::array(options.arguments, options.argument_count) }?;
        // SAFETY: the caller promises that `problems` has room for `problem_capacity` values and is not used elsewhere meanwhile.
        let room = unsafe { pointer::room(options.problems, options.problem_capacity) }?;
        let text = find(catalog, options.form)?;

        let (mut places, mut count) = (room.iter_mut(), 0_usize);
        let mut report = |kind, argument| {
            count = count.saturating_add(1);
            if let Some(place) = places.next() {
                place.write(codegloss_problem { kind, argument });
            }
        };
        let write_text = |values: &[(&str, Value<'_>)], report: &mut Report<'_>| {
            let formatted = text.with(values).isolated(options.isolate != 0);
            let written = formatted.write_reporting(buffer, &mut |problem| match problem {
                Problem::MissingArgument(name) => {
                    report(codegloss_problem_kind::MissingArgument, name.into());
                }
                Problem::TooLong => report(codegloss_problem_kind::TooLong, codegloss_string::NONE),
                _ => report(codegloss_problem_kind::Damaged, codegloss_string::NONE),
            });
            // Writing fails only where the buffer fails, and this buffer never does.
            written.unwrap_or_default();
        };
        // SAFETY: the caller promises that a text that is passed in points to as many bytes as its length says.
        unsafe { with_values(arguments, &mut report, write_text) };
        set_count(count)
    };
    // SAFETY: the caller promises that `buffer` has room for `capacity` bytes and overlaps nothing else.
    unsafe { write_to(buffer, capacity, write) }
}

/// Writes a text for a code that is not in the project, such as "unknown error (104)", as `codegloss_write` does.
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
        // SAFETY: the caller promises that a text that is passed in points to as many bytes as its length says.
        let code = unsafe { code.read() }?;
        let text = catalog.unknown_error(code, Language::from_number(language));
        // Writing fails only where the buffer fails, and this buffer never does.
        write!(buffer, "{text}").unwrap_or_default();
        Ok(())
    };
    // SAFETY: the caller promises that `buffer` has room for `capacity` bytes and overlaps nothing else.
    unsafe { write_to(buffer, capacity, write) }
}

/// Writes the project's generic text for end users, for failures without a code, as `codegloss_write` does.
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
        // Writing fails only where the buffer fails, and this buffer never does.
        write!(buffer, "{text}").unwrap_or_default();
        Ok(())
    };
    // SAFETY: the caller promises that `buffer` has room for `capacity` bytes and overlaps nothing else.
    unsafe { write_to(buffer, capacity, write) }
}

/// Writes to a buffer of the caller.
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
