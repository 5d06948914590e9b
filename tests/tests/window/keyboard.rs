//! Without a mouse: every way goes by keys, and one always sees where one is.

use anyhow::Result;
use outset_tests::window::pages::PALETTE;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_project_and_a_person_without_a_mouse() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("heading", "Start with one project")?;

    window.press("Control+Shift+N")?;
    window.wait_for("dialog", "New project")?;
    window.press("Enter")?;
    window.wait_for("textbox", "Name")?;
    window.type_text("Visual inspection")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "New project")?;
    window.wait_at("#scope-answer")?;

    window.find_and_run("Add person")?;
    window.wait_for("dialog", "Add person")?;
    window.type_text("Ada Lovelace")?;
    window.press("Tab")?;
    window.type_text("800")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "Add person")?;

    window.find_and_run("Ada Lovelace")?;
    window.wait_for_value("Name", "Ada Lovelace")?;
    window.press("Control+z")?;
    window.wait_for_text("This person is not there any more.")
}

#[test]
fn the_focus_is_always_visible_and_goes_round() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    let mut visited = Vec::new();
    for _ in 0..30 {
        window.press("Tab")?;
        let (name, visible) = window.focus()?;
        if name.is_empty() {
            break;
        }
        assert!(visible, "one cannot see that \"{name}\" has the focus");
        visited.push(name);
    }
    for name in [
        "Skip to content",
        "Portfolio*",
        "People*",
        "Settings",
        "New project",
        workspace::PROJECTS[0],
    ] {
        let reached = visited.iter().any(|visited| match name.strip_suffix('*') {
            Some(beginning) => visited.starts_with(beginning),
            None => visited == name,
        });
        assert!(reached, "{name} is not reached by Tab: {visited:?}");
    }
    Ok(())
}

#[test]
fn dialogs_close_with_escape_and_give_the_focus_back() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("button", "New project")?;
    window.wait_for("dialog", "New project")?;
    window.press("Escape")?;
    window.wait_gone("dialog", "New project")?;
    assert_eq!(window.focus()?.0, "New project");
    Ok(())
}

#[test]
fn the_palette_finds_projects_by_a_part_of_their_name() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[1])?;
    window.press("Control+k")?;
    window.wait_for("combobox", PALETTE)?;
    window.type_text("forecast")?;
    window.until("the project first", || {
        let first = window.names("option")?.into_iter().next();
        Ok(first
            .is_some_and(|name| name.starts_with(workspace::PROJECTS[1]))
            .then_some(()))
    })?;
    window.press("Enter")?;
    window.wait_for_value("Name", workspace::PROJECTS[1])
}
