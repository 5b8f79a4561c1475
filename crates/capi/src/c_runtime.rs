//! What takes the place of Rust's standard library without the feature `std`: memory from C's allocator, and an end for a panic.

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::c_void;
use core::panic::PanicInfo;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn aligned_alloc(alignment: usize, size: usize) -> *mut c_void;
    fn free(memory: *mut c_void);
    safe fn abort() -> !;
}

/// What `malloc` aligns for any object (C11 7.22.3, `max_align_t`) on the platforms that Rust has.
const MALLOC_ALIGNMENT: usize = 2 * size_of::<usize>();

/// The allocator of the C program.
struct CAllocator;

#[global_allocator]
static ALLOCATOR: CAllocator = CAllocator;

// SAFETY: memory of C's allocator has the size and the alignment that were asked for, belongs to nobody else until it is freed, and no
// function panics.
unsafe impl GlobalAlloc for CAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // An object that is smaller than its alignment may get less of it.
        if layout.align() <= MALLOC_ALIGNMENT && layout.align() <= layout.size() {
            // SAFETY: any size may be asked for.
            return unsafe { malloc(layout.size()) }.cast();
        }
        let layout = layout.pad_to_align();
        // SAFETY: the alignment is a power of two, and the size a multiple of it.
        unsafe { aligned_alloc(layout.align(), layout.size()) }.cast()
    }

    unsafe fn dealloc(&self, memory: *mut u8, _: Layout) {
        // SAFETY: by the contract of this function, `alloc` gave the memory, and nobody uses it any longer.
        unsafe { free(memory.cast()) };
    }
}

/// No call panics, but the compiler does not know.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    abort()
}
