//! Instructions, bytes and times, which have budgets.

pub(crate) mod c_size;
pub(crate) mod compile_time;
pub(crate) mod instructions;
pub(crate) mod programs;
pub(crate) mod size;
