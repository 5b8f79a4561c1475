//! What a catalog states about codes beside their texts.

use alloc::boxed::Box;
use core::ptr;

use codegloss_runtime::facts::{Facts, Stated};

use crate::catalog::codegloss_bytes;
use crate::pointer;
use crate::status::codegloss_status;
use crate::value::{codegloss_code, codegloss_string};

/// The facts of a project, `facts.pack`, opened. It never changes: any number of threads may read it at once.
pub struct codegloss_facts {
    view: Facts<'static>,
}

// The compiler's own proof of what the header promises about threads.
const _: () = {
    const fn may_be_shared<T: Send + Sync>() {}
    may_be_shared::<codegloss_facts>();
};

/// What a fact is.
#[repr(i32)]
#[derive(Clone, Copy, Debug)]
pub enum codegloss_fact_kind {
    /// A text, or one of the declared values of a choice.
    Text = 1,
    /// A number.
    Integer = 2,
    /// Yes or no.
    Boolean = 3,
}

/// A fact of a code, such as its severity, or a fact of the project's own.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct codegloss_fact {
    /// Which of the following counts.
    pub kind: codegloss_fact_kind,
    /// The number. Of a boolean, 1 is yes and 0 is no.
    pub integer: i64,
    /// The text.
    pub text: codegloss_string,
}

impl From<Stated<'_>> for codegloss_fact {
    fn from(fact: Stated<'_>) -> Self {
        let text = codegloss_string::NONE;
        match fact {
            Stated::Text(text) => Self { kind: codegloss_fact_kind::Text, integer: 0, text: text.into() },
            Stated::Boolean(value) => {
                Self { kind: codegloss_fact_kind::Boolean, integer: i64::from(value), text }
            }
            Stated::Integer(integer) => Self { kind: codegloss_fact_kind::Integer, integer, text },
            // A kind that has no number here has no value either.
            _ => Self { kind: codegloss_fact_kind::Text, integer: 0, text },
        }
    }
}

/// Opens a file of facts and checks all of it. It is opened without packs, and costs nothing where it is not.
///
/// The bytes are not copied: they must stay as they are until the facts are closed. On success `*facts` is to be closed with
/// `codegloss_facts_close`; otherwise it is null and the status says why. A newer file of facts takes the place of an older one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_facts_open(
    file: codegloss_bytes,
    facts: *mut *mut codegloss_facts,
) -> codegloss_status {
    // SAFETY: the caller promises that result pointers are writable.
    if let Err(status) = unsafe { pointer::put(facts, ptr::null_mut()) } {
        return status;
    }
    // SAFETY: the caller promises that the pointer points to as many bytes as the length says, and that they stay as they are until the
    // facts are closed; they are reached through them alone.
    let bytes = unsafe { pointer::array(file.data, file.length) };
    match bytes.and_then(|bytes| Ok(Facts::open(bytes)?)) {
        Ok(view) => {
            let opened = Box::into_raw(Box::new(codegloss_facts { view }));
            // SAFETY: as above.
            codegloss_status::of(unsafe { pointer::put(facts, opened) })
        }
        Err(status) => status,
    }
}

/// Closes facts: they and all texts of them may not be used any more, nor may they be closed again. Null does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_facts_close(facts: *mut codegloss_facts) {
    if !facts.is_null() {
        // SAFETY: the caller promises that `codegloss_facts_open` gave them, which made them with `Box::into_raw`, that they were not
        // closed before, and that no other thread is reading them.
        drop(unsafe { Box::from_raw(facts) });
    }
}

/// Checks a file of facts without opening it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_check_facts(file: codegloss_bytes) -> codegloss_status {
    // SAFETY: the caller promises that the pointer points to as many bytes as the length says.
    let bytes = unsafe { pointer::array(file.data, file.length) };
    codegloss_status::of(bytes.and_then(|bytes| Ok(Facts::open(bytes).map(drop)?)))
}

/// Gets a fact of a code by its name in the catalog: `group`, `severity`, `since`, `retryable`, `status`, `user-facing`, `replaced-by`,
/// `symbol` or, in a domain with several platforms, `symbol.ios` and so on, and the project's own facts. An empty domain is the default one.
/// Texts are parts of the file's bytes.
///
/// Gives `CODEGLOSS_STATUS_NOT_FOUND` if the file does not have the code, and `CODEGLOSS_STATUS_NOT_STATED` if it has the code without
/// the fact; `*fact` stays as it is then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_facts_get(
    facts: *const codegloss_facts,
    domain: codegloss_string,
    code: codegloss_code,
    name: codegloss_string,
    fact: *mut codegloss_fact,
) -> codegloss_status {
    // SAFETY: the caller promises that the facts are open, and of the texts what `read` asks for.
    let found = unsafe { find(facts, domain, code, name) };
    // SAFETY: the caller promises that result pointers are writable.
    codegloss_status::of(found.and_then(|found| unsafe { pointer::put(fact, found.into()) }))
}

/// Gets a fact that is a text, as `codegloss_facts_get` does. Gives `CODEGLOSS_STATUS_OTHER_KIND` if it is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_facts_get_text(
    facts: *const codegloss_facts,
    domain: codegloss_string,
    code: codegloss_code,
    name: codegloss_string,
    text: *mut codegloss_string,
) -> codegloss_status {
    // SAFETY: the caller promises that the facts are open, and of the texts what `read` asks for.
    let found = unsafe { find(facts, domain, code, name) };
    let found = found.and_then(|fact| match fact {
        Stated::Text(text) => Ok(text.into()),
        _ => Err(codegloss_status::OtherKind),
    });
    // SAFETY: the caller promises that result pointers are writable.
    codegloss_status::of(found.and_then(|found| unsafe { pointer::put(text, found) }))
}

/// Gets a fact that is a number, as `codegloss_facts_get` does. Gives `CODEGLOSS_STATUS_OTHER_KIND` if it is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_facts_get_integer(
    facts: *const codegloss_facts,
    domain: codegloss_string,
    code: codegloss_code,
    name: codegloss_string,
    integer: *mut i64,
) -> codegloss_status {
    // SAFETY: the caller promises that the facts are open, and of the texts what `read` asks for.
    let found = unsafe { find(facts, domain, code, name) };
    let found = found.and_then(|fact| match fact {
        Stated::Integer(integer) => Ok(integer),
        _ => Err(codegloss_status::OtherKind),
    });
    // SAFETY: the caller promises that result pointers are writable.
    codegloss_status::of(found.and_then(|found| unsafe { pointer::put(integer, found) }))
}

/// Gets a fact that is yes (1) or no (0), as `codegloss_facts_get` does. Gives `CODEGLOSS_STATUS_OTHER_KIND` if it is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codegloss_facts_get_boolean(
    facts: *const codegloss_facts,
    domain: codegloss_string,
    code: codegloss_code,
    name: codegloss_string,
    boolean: *mut i32,
) -> codegloss_status {
    // SAFETY: the caller promises that the facts are open, and of the texts what `read` asks for.
    let found = unsafe { find(facts, domain, code, name) };
    let found = found.and_then(|fact| match fact {
        Stated::Boolean(value) => Ok(i32::from(value)),
        _ => Err(codegloss_status::OtherKind),
    });
    // SAFETY: the caller promises that result pointers are writable.
    codegloss_status::of(found.and_then(|found| unsafe { pointer::put(boolean, found) }))
}

/// # Safety
///
/// The pointer is null, or was given by [`codegloss_facts_open`] and is not closed during `'a`. Of the texts, as for [`codegloss_string::read`].
unsafe fn find<'a>(
    facts: *const codegloss_facts,
    domain: codegloss_string,
    code: codegloss_code,
    name: codegloss_string,
) -> Result<Stated<'a>, codegloss_status> {
    // SAFETY: by this function's contract, `codegloss_facts_open` has put facts there, and nothing ever writes to them.
    let facts: &'a codegloss_facts = unsafe { pointer::reference(facts) }?;
    // SAFETY: by this function's contract.
    let domain = unsafe { domain.read() }?;
    // SAFETY: by this function's contract.
    let code = unsafe { code.read() }?;
    // SAFETY: by this function's contract.
    let name = unsafe { name.read() }?;
    let of_code = facts.view.of(domain, code).ok_or(codegloss_status::NotFound)?;
    of_code.get(name).ok_or(codegloss_status::NotStated)
}
