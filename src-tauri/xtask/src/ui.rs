//! The window's sources: their packages, and building them only when something changed.

use crate::{command, place};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What the built window is made from.
const SOURCES: [&str; 3] = ["ui", "assets/locales", "assets/fonts"];

/// Installs the packages that package-lock.json names, unless they are there already.
pub(crate) fn packages() -> Result<()> {
    let ui = place::ui();
    // npm writes this file last, so it is also missing after an installation that broke off.
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    let wanted = changed(&ui.join("package-lock.json"));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    command::run(&mut command::node_tool(
        "npm",
        &ui,
        &["ci", "--no-audit", "--no-fund"],
    ))
}

/// Builds `ui/dist` when a source is newer.
pub(crate) fn build() -> Result<()> {
    let built = changed(&place::ui().join("dist/index.html"));
    let mut newest = None;
    for source in SOURCES {
        newest = newest.max(newest_below(&place::root().join(source))?);
    }
    if built.is_some() && built >= newest {
        return Ok(());
    }
    npm(&["run", "build"])
}

/// Builds `ui/dist` when there is none: enough for what only has to compile.
pub(crate) fn build_if_missing() -> Result<()> {
    if place::ui().join("dist/index.html").is_file() {
        return Ok(());
    }
    build()
}

/// One of the scripts of ui/package.json.
pub(crate) fn npm(words: &[&str]) -> Result<()> {
    command::run(&mut command::node_tool("npm", &place::ui(), words))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|entry| entry.modified()).ok()
}

/// The latest change below a folder, leaving out what is itself built or installed.
fn newest_below(folder: &Path) -> Result<Option<SystemTime>> {
    let mut newest = None;
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        let name = entry.file_name();
        if name == "node_modules" || name == "dist" {
            continue;
        }
        let found = if entry.file_type()?.is_dir() {
            newest_below(&entry.path())?
        } else {
            changed(&entry.path())
        };
        newest = newest.max(found);
    }
    Ok(newest)
}
