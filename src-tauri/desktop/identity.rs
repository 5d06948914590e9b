//! Who this Outset is to the system. With `OUTSET_HOME` it is another one, so that a test never meets the user's.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

/// The folder that stands in for the user's own, if one is named.
pub(crate) fn home() -> Option<PathBuf> {
    std::env::var_os("OUTSET_HOME")
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// The identifier by which a second start finds the first, and under which the web view keeps its files.
pub(crate) fn identifier(usual: &str) -> String {
    home().map_or_else(
        || usual.to_owned(),
        |folder| {
            let mut hasher = DefaultHasher::new();
            folder.hash(&mut hasher);
            format!("{usual}.h{:016x}", hasher.finish()) // a part of a bus name begins with a letter
        },
    )
}
