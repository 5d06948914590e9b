//! `cargo xtask check`: the quick look while working, without the window and without the web view's libraries.

use crate::command::{cargo, run};
use crate::{prerequisites, steps::Steps, ui};
use anyhow::Result;

/// Formatting and lints.
pub(crate) fn check() -> Result<()> {
    let mut steps = Steps::default();
    steps.step("Formatting of Rust", formatting)?;
    steps.step("Lints of Rust", || {
        run(&mut cargo(&[
            "clippy",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    steps.step("Types and lints of the window", || {
        prerequisites::node()?;
        ui::packages()?;
        ui::npm(&["run", "check"])
    })
}

/// rustfmt with its defaults.
pub(crate) fn formatting() -> Result<()> {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}
