//! Recent files: opened with a click, and one that went missing says so and can be looked for.

use std::fs;

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_recent_file_opens_again() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    window.find_and_run("Close the workspace")?;
    window.wait_for("heading", "Recent files")?;
    window.click("button", "Acme")?;
    window.wait_for("link", workspace::PROJECTS[0])
}

#[test]
fn a_missing_file_can_be_looked_for_or_forgotten() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    window.find_and_run("Close the workspace")?;
    window.wait_for("heading", "Recent files")?;
    window.close()?;
    fs::remove_file(&file)?;

    window.restart(&home, &[])?;
    window.wait_for("button", "Look for it…")?;
    window.wait_for_text("not found")?;
    window.click("button", "Remove Acme from the list")?;
    window.wait_gone("button", "Look for it…")
}
