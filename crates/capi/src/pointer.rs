//! Conversion of pointers into references and slices, with every check that is possible.
//!
//! Every bit pattern is a valid value of the types that are read here (numbers, and structs of numbers and pointers), so data from
//! C can be wrong, but not undefined.

use core::mem::MaybeUninit;
use core::slice;

use crate::status::codegloss_status;

fn check<T>(data: *const T, length: usize) -> Result<(), codegloss_status> {
    if data.is_null() || !data.is_aligned() {
        Err(codegloss_status::Pointer)
    } else if length.checked_mul(size_of::<T>()).is_none_or(|bytes| bytes > isize::MAX.cast_unsigned()) {
        Err(codegloss_status::Length)
    } else {
        Ok(())
    }
}

/// The value that a pointer points to.
///
/// # Safety
///
/// The pointer is null, or points to a `T` that nobody writes to during `'a`. Every bit pattern is a valid `T`.
pub(crate) unsafe fn reference<'a, T>(data: *const T) -> Result<&'a T, codegloss_status> {
    check(data, 1)?;
    // SAFETY: the pointer is aligned and not null, and by this function's contract points to a `T` that does not change.
    Ok(unsafe { &*data })
}

/// The elements of an array; none if the length is 0, whatever the pointer is.
///
/// # Safety
///
/// The pointer is null, or points to `length` values of `T` that nobody writes to during `'a`. Every bit pattern is a valid `T`.
pub(crate) unsafe fn array<'a, T>(data: *const T, length: usize) -> Result<&'a [T], codegloss_status> {
    if length == 0 {
        return Ok(&[]);
    }
    check(data, length)?;
    // SAFETY: the pointer is aligned and not null, the array is not too large for an object, and by this function's contract its
    // `length` values do not change.
    Ok(unsafe { slice::from_raw_parts(data, length) })
}

/// A slice to write to; empty if the length is 0, whatever the pointer is.
///
/// # Safety
///
/// The pointer is null, or points to memory for `length` values of `T`, initialized or not, that nobody else reads or writes
/// during `'a`.
pub(crate) unsafe fn room<'a, T>(
    data: *mut T,
    length: usize,
) -> Result<&'a mut [MaybeUninit<T>], codegloss_status> {
    if length == 0 {
        return Ok(&mut []);
    }
    check(data, length)?;
    // SAFETY: the pointer is aligned and not null, the memory is not too large for an object, and by this function's contract
    // nobody else uses it; `MaybeUninit` has the layout of `T` and may be uninitialized.
    Ok(unsafe { slice::from_raw_parts_mut(data.cast::<MaybeUninit<T>>(), length) })
}

/// Writes a result.
///
/// # Safety
///
/// The pointer is null, or points to memory for a `T`, initialized or not, that nobody else reads or writes meanwhile.
pub(crate) unsafe fn put<T: Copy>(out: *mut T, value: T) -> Result<(), codegloss_status> {
    check(out, 1)?;
    // SAFETY: the pointer is aligned and not null, and by this function's contract writable; a `Copy` type has no old value to
    // drop.
    unsafe { out.write(value) };
    Ok(())
}
