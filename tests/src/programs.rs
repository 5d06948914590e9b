//! Where the built programs stand. Tests start what a user would start, never a function in its place.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The window's program: `OUTSET_WINDOW`, else the one in the target folder.
///
/// # Errors
/// When it has not been built.
pub fn outset_window() -> Result<PathBuf> {
    built("OUTSET_WINDOW", "outset-window")
}

/// The terminal's program: `OUTSET_CLI`, else the one in the target folder.
///
/// # Errors
/// When it has not been built.
pub fn outset() -> Result<PathBuf> {
    built("OUTSET_CLI", "outset")
}

fn built(variable: &str, name: &str) -> Result<PathBuf> {
    let path = match env::var_os(variable) {
        Some(path) => PathBuf::from(path),
        None => target().join("debug").join(name),
    };
    if !path.is_file() {
        bail!(
            "{} is missing: `cargo xtask test` builds it, or name another one in {variable}",
            path.display()
        );
    }
    Ok(path.canonicalize()?)
}

/// The folder where cargo builds: `CARGO_TARGET_DIR`, else `target` at the root.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
