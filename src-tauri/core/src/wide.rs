//! Loops over columns with the widest instructions that the processor at hand has.

/// Does some work with them; what it calls takes part only where it is inlined.
///
/// The digits are those of any other processor: numbers are rounded after each operation, whether they are
/// worked on alone or side by side.
#[inline(always)]
pub(crate) fn wide<R>(work: impl FnOnce() -> R) -> R {
    pulp::Arch::new().dispatch(work)
}
