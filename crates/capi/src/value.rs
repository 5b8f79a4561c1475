//! What C hands in: texts, codes and values of arguments.

use core::ffi::{CStr, c_char};
use core::ptr;

use codegloss_runtime::{CodeRef, Number, Value};

use crate::pointer;
use crate::status::codegloss_status;

/// A text in UTF-8: a pointer and a length in bytes, without a NUL at its end.
///
/// A null pointer with a length of 0 is an empty text when it is handed in, and no text when it comes out.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_string {
    /// Its first byte.
    pub data: *const c_char,
    /// Its length in bytes.
    pub length: usize,
}

impl codegloss_string {
    /// No text.
    pub(crate) const NONE: Self = Self { data: ptr::null(), length: 0 };

    /// Its characters.
    ///
    /// # Safety
    ///
    /// The pointer is null, or points to as many bytes as the text has, which nobody writes to during `'a`.
    pub(crate) unsafe fn read<'a>(self) -> Result<&'a str, codegloss_status> {
        // SAFETY: the caller of this function has promised the same; all bytes are valid as `u8`.
        let bytes = unsafe { pointer::array(self.data.cast::<u8>(), self.length) }?;
        str::from_utf8(bytes).map_err(|_| codegloss_status::Utf8)
    }
}

impl From<&str> for codegloss_string {
    fn from(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), length: text.len() }
    }
}

/// The text of a C string, without its NUL; no text for a null pointer. The bytes are not copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_string_of(text: *const c_char) -> codegloss_string {
    if text.is_null() {
        return codegloss_string::NONE;
    }
    // SAFETY: it is not null, and the caller promises that a NUL ends it.
    let length = unsafe { CStr::from_ptr(text) }.count_bytes();
    codegloss_string { data: text, length }
}

/// What a code is.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_code_kind {
    /// An integer, which may be negative.
    Integer = 1,
    /// A text such as `card_declined`, compared byte by byte.
    Text = 2,
}

/// A code as C hands it in: any number.
pub type codegloss_any_code_kind = i32;

/// A code. The text `"104"` is not the integer 104.
///
/// `codegloss_code_integer` and `codegloss_code_text` make one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_code {
    /// Which of the following counts.
    pub kind: codegloss_any_code_kind,
    /// The integer.
    pub integer: i64,
    /// The text.
    pub text: codegloss_string,
}

impl From<CodeRef<'_>> for codegloss_code {
    fn from(code: CodeRef<'_>) -> Self {
        match code {
            CodeRef::Integer(integer) => codegloss_code_integer(integer),
            CodeRef::Text(text) => codegloss_code_text(text.into()),
        }
    }
}

/// The code that is an integer.
#[unsafe(no_mangle)]
pub extern "C" fn codegloss_code_integer(integer: i64) -> codegloss_code {
    codegloss_code { kind: codegloss_code_kind::Integer as i32, integer, text: codegloss_string::NONE }
}

/// The code that is a text. The bytes are not copied.
#[unsafe(no_mangle)]
pub extern "C" fn codegloss_code_text(text: codegloss_string) -> codegloss_code {
    codegloss_code { kind: codegloss_code_kind::Text as i32, integer: 0, text }
}

impl codegloss_code {
    /// # Safety
    ///
    /// If it is a text, then that as for [`codegloss_string::read`].
    pub(crate) unsafe fn read<'a>(self) -> Result<CodeRef<'a>, codegloss_status> {
        const INTEGER: i32 = codegloss_code_kind::Integer as i32;
        const TEXT: i32 = codegloss_code_kind::Text as i32;
        match self.kind {
            INTEGER => Ok(CodeRef::Integer(self.integer)),
            // SAFETY: the caller of this function has promised it of the text.
            TEXT => unsafe { self.text.read() }.map(CodeRef::Text),
            _ => Err(codegloss_status::Enum),
        }
    }
}

/// What the value of an argument is.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_value_kind {
    /// A number of at least 0: `coefficient` × 10^-`scale`.
    Number = 1,
    /// A number below 0: -`coefficient` × 10^-`scale`.
    NegativeNumber = 2,
    /// A text. It is never taken for a number.
    Text = 3,
}

/// A kind as C hands it in: any number.
pub type codegloss_any_value_kind = i32;

/// The value of an argument: a text, or an exact decimal number.
///
/// `codegloss_value_integer`, `codegloss_value_unsigned`, `codegloss_value_decimal` and `codegloss_value_text` make one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_value {
    /// Which of the following count.
    pub kind: codegloss_any_value_kind,
    /// How many of a number's digits are decimals. 1.50 has two, and plural rules see both.
    pub scale: u8,
    /// All digits of a number as one integer.
    pub coefficient: u64,
    /// The text.
    pub text: codegloss_string,
}

impl codegloss_value {
    fn number(number: Number) -> Self {
        let kind = if number.is_negative() {
            codegloss_value_kind::NegativeNumber
        } else {
            codegloss_value_kind::Number
        };
        Self {
            kind: kind as i32,
            scale: number.scale(),
            coefficient: number.coefficient(),
            text: codegloss_string::NONE,
        }
    }

    /// # Safety
    ///
    /// If it is a text, then that as for [`codegloss_string::read`].
    pub(crate) unsafe fn read<'a>(self) -> Result<Value<'a>, codegloss_status> {
        const NUMBER: i32 = codegloss_value_kind::Number as i32;
        const NEGATIVE_NUMBER: i32 = codegloss_value_kind::NegativeNumber as i32;
        const TEXT: i32 = codegloss_value_kind::Text as i32;
        match self.kind {
            NUMBER => Ok(Value::Number(Number::new(false, self.coefficient, self.scale))),
            NEGATIVE_NUMBER => Ok(Value::Number(Number::new(true, self.coefficient, self.scale))),
            // SAFETY: the caller of this function has promised it of the text.
            TEXT => unsafe { self.text.read() }.map(Value::Text),
            _ => Err(codegloss_status::Enum),
        }
    }
}

/// The value that is a signed integer.
#[unsafe(no_mangle)]
pub extern "C" fn codegloss_value_integer(integer: i64) -> codegloss_value {
    codegloss_value::number(Number::from(integer))
}

/// The value that is an unsigned integer.
#[unsafe(no_mangle)]
pub extern "C" fn codegloss_value_unsigned(integer: u64) -> codegloss_value {
    codegloss_value::number(Number::from(integer))
}

/// The value that is a text. The bytes are not copied.
#[unsafe(no_mangle)]
pub extern "C" fn codegloss_value_text(text: codegloss_string) -> codegloss_value {
    codegloss_value { kind: codegloss_value_kind::Text as i32, scale: 0, coefficient: 0, text }
}

/// The value that is a decimal number, read from its digits: `-1.50` has two decimals.
///
/// Gives `CODEGLOSS_STATUS_NUMBER` if the text is no such number or has more digits than 64 bits hold.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_value_decimal(
    digits: codegloss_string,
    value: *mut codegloss_value,
) -> codegloss_status {
    // SAFETY: the caller promises that a text that is passed in points to as many bytes as its length says.
    let digits = unsafe { digits.read() };
    let number = digits.and_then(|digits| digits.parse::<Number>().map_err(|_| codegloss_status::Number));
    // SAFETY: the caller promises that result pointers are writable.
    codegloss_status::of(
        number.and_then(|number| unsafe { pointer::put(value, codegloss_value::number(number)) }),
    )
}
