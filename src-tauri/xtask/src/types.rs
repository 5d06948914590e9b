//! `cargo xtask types`: writes `ui/src/lib/api/generated.ts` from the Rust types. The same test compares them in `cargo xtask test`.

use crate::command::{cargo, run};
use crate::{prerequisites, ui};
use anyhow::Result;

/// Writes the window's types anew.
pub(crate) fn types() -> Result<()> {
    prerequisites::all()?;
    ui::build_if_missing()?;
    run(cargo(&[
        "test",
        "--workspace",
        "--bin",
        "outset-window",
        "types_are_fresh",
    ])
    .env("OUTSET_BLESS", "1"))
}
