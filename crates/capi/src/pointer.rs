//! From pointers to references and slices, with all that can be checked checked.
//!
//! The types that are read here (numbers, and structs of numbers and pointers) have a meaning for every combination
//! of bits, so that what C left in them can be wrong, but not undefined.

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

/// What a pointer leads to.
///
/// # Safety
///
/// The pointer is null, or leads to a `T` that nobody writes to during `'a`. `T` has no invalid combination of bits.
pub(crate) unsafe fn reference<'a, T>(data: *const T) -> Result<&'a T, codegloss_status> {
    check(data, 1)?;
    // SAFETY: it is aligned and not null, and by this function's contract leads to a `T` that stays as it is.
    Ok(unsafe { &*data })
}

/// An array's elements; none if the length is 0, whatever the pointer is.
///
/// # Safety
///
/// The pointer is null, or leads to `length` values of `T` that nobody writes to during `'a`. `T` has no invalid
/// combination of bits.
pub(crate) unsafe fn array<'a, T>(data: *const T, length: usize) -> Result<&'a [T], codegloss_status> {
    if length == 0 {
        return Ok(&[]);
    }
    check(data, length)?;
    // SAFETY: it is aligned, not null and not too long for an object, and by this function's contract leads to as many
    // values that stay as they are.
    Ok(unsafe { slice::from_raw_parts(data, length) })
}

/// Room to write to; none if the length is 0, whatever the pointer is.
///
/// # Safety
///
/// The pointer is null, or leads to room for `length` values of `T`, initialized or not, that nobody else reads or
/// writes during `'a`.
pub(crate) unsafe fn room<'a, T>(
    data: *mut T,
    length: usize,
) -> Result<&'a mut [MaybeUninit<T>], codegloss_status> {
    if length == 0 {
        return Ok(&mut []);
    }
    check(data, length)?;
    // SAFETY: it is aligned, not null and not too long for an object, and by this function's contract leads to room
    // that is ours alone; `MaybeUninit` has the layout of `T` and asks nothing of what is in it.
    Ok(unsafe { slice::from_raw_parts_mut(data.cast::<MaybeUninit<T>>(), length) })
}

/// Hands a value out.
///
/// # Safety
///
/// The pointer is null, or leads to room for a `T`, initialized or not, that nobody else reads or writes meanwhile.
pub(crate) unsafe fn put<T: Copy>(out: *mut T, value: T) -> Result<(), codegloss_status> {
    check(out, 1)?;
    // SAFETY: it is aligned and not null, and by this function's contract may be written to; a `Copy` type has nothing to
    // drop in what was there.
    unsafe { out.write(value) };
    Ok(())
}
