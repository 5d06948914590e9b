//! A second Outset on the same file is told who has it, and may look at it.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_second_window_reads_only() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut first = Window::start(&home, &[&file])?;
    first.wait_for("link", workspace::PROJECTS[0])?;

    // Somebody else's machine with the same folder: another home, another bus.
    let elsewhere = Home::new()?;
    let second = Window::start(&elsewhere, &[&file])?;
    second.wait_for("button", "Open read-only")?;
    second.click("button", "Open read-only")?;
    second.wait_for_text("Read-only.")?;
    second.wait_for("link", workspace::PROJECTS[0])?;
    assert!(
        !second.has("button", "New project")?,
        "what cannot be done is not offered"
    );
    second.click("link", workspace::PROJECTS[0])?;
    second.type_into("Name", "Changed")?;
    second.press("Enter")?;
    assert_eq!(second.value("Name")?, workspace::PROJECTS[0]);

    first.add_project("Still writing")?;
    first.close()
}

#[test]
fn a_closed_file_is_free_again() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut first = Window::start(&home, &[&file])?;
    first.wait_for("link", workspace::PROJECTS[0])?;
    let elsewhere = Home::new()?;
    let second = Window::start(&elsewhere, &[&file])?;
    second.wait_for("button", "Try again")?;
    first.kill()?;
    second.click("button", "Try again")?;
    second.wait_for("button", "New project")
}
