//! Named places at which a test lets the process die, to show that nothing is lost there.

/// Dies at once, without cleaning up, when the tests ask for a crash at this place.
///
/// Only debug builds listen: `OUTSET_CRASH_AT` names the place.
pub(crate) fn point(place: &str) {
    if cfg!(debug_assertions)
        && std::env::var_os("OUTSET_CRASH_AT").is_some_and(|name| name == place)
    {
        std::process::abort();
    }
}
