//! Undo and redo: by button, by key and from the notice, always saying what of.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn undo_and_redo_say_what_they_do() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("button", "Nothing to undo")?;
    window.add_project("Visual inspection")?;
    let undo = window.until("a label of what to undo", || {
        Ok(window
            .names("button")?
            .into_iter()
            .find(|name| name.starts_with("Undo ")))
    })?;
    window.go("Portfolio")?;
    window.click("button", &undo)?;
    window.wait_gone("link", "Visual inspection")?;
    window.wait_for("button", "Nothing to undo")?;
    window.click("button", "Redo*")?;
    window.wait_for("link", "Visual inspection")?;
    window.wait_for("button", "Nothing to redo")
}

#[test]
fn keys_undo_and_redo_several_steps() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    for name in ["One", "Two", "Three"] {
        window.add_project(name)?;
        window.go("Portfolio")?;
        window.wait_for("link", name)?;
    }
    for left in [2, 1, 0] {
        window.press("Control+z")?;
        window.until("one project less", || {
            Ok((window.project_count()? == left).then_some(()))
        })?;
    }
    for there in [1, 2, 3] {
        window.press("Control+Shift+Z")?;
        window.until("one project more", || {
            Ok((window.project_count()? == there).then_some(()))
        })?;
    }
    Ok(())
}

#[test]
fn one_visit_of_a_field_is_one_step() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.type_into("Name", "Inspection A")?;
    window.press("Enter")?;
    window.wait_for("button", "Undo*")?;
    window.press("End")?;
    window.type_text("B")?;
    window.press("Tab")?;
    window.until("the longer name in the rail", || {
        Ok(window.text("nav")?.contains("Inspection AB").then_some(()))
    })?;
    window.click_at("#undo")?;
    window.wait_for_value("Name", workspace::PROJECTS[0])?;
    window.wait_for("button", "Nothing to undo")
}
