//! Loops over columns with the widest instructions that the processor at hand has, and the functions that may
//! stand in them.

mod exponential;
mod logarithm;

pub(crate) use exponential::exp;
pub(crate) use logarithm::ln;

/// Does some work with them. What it calls takes part only where it is inlined, and so does the closure itself: each
/// says `#[inline(always)]`.
///
/// The digits are those of any other processor: numbers are rounded after each operation, whether they are
/// worked on alone or side by side.
#[inline(always)]
pub(crate) fn wide<R>(work: impl FnOnce() -> R) -> R {
    pulp::Arch::new().dispatch(work)
}
