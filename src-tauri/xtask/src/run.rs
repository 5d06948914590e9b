//! `cargo xtask run`: from a fresh clone to the open window, or to pictures of every page where there is no screen.

use crate::display::there_is_a_screen;
use crate::{command, place, prerequisites, ui};
use anyhow::{Context, Result};

/// Sets up, builds, and opens the window, with this workspace if one is named.
pub(crate) fn run(file: Option<&str>) -> Result<()> {
    if !there_is_a_screen() {
        return tour();
    }
    prerequisites::all()?;
    build()?;
    let mut window = command::program(place::built("debug", "outset-window"));
    if let Some(file) = file {
        // The name is meant from where the user stands, and the window starts in the root.
        window.arg(std::path::absolute(file).with_context(|| format!("cannot find {file}"))?);
    }
    command::run(&mut window)
}

/// Builds the window's page, the window and the terminal's program.
///
/// Always the whole workspace: another choice of packages would choose other features of
/// shared libraries, and all of them would be compiled a second time.
pub(crate) fn build() -> Result<()> {
    ui::build()?;
    command::run(&mut command::cargo(&["build", "--workspace", "--bins"]))
}

/// Walks through every page and leaves pictures in `target/tour`. The walk starts a virtual screen of its own.
fn tour() -> Result<()> {
    println!("No display here: starting under a virtual one, for a tour with pictures.");
    prerequisites::all_without_screen()?;
    build()?;
    command::run(
        command::program(place::built("debug", "tour"))
            .env("OUTSET_WINDOW", place::built("debug", "outset-window"))
            .env("OUTSET_CLI", place::built("debug", "outset"))
            .env("OUTSET_TOUR", place::target().join("tour")),
    )
}
