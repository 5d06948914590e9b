//! Projects: a new one needs a name only; everything else is edited in place.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_new_project_is_named_and_described() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.add_project("Visual inspection")?;
    window.edit("Area", "Plant 2")?;
    window.edit("Start month", "2027-03")?;
    window.edit("Budget", "250000")?;
    window.choose("Stage", "Value")?;
    window.go("Portfolio")?;
    window.wait_for("link", "Visual inspection")?;
    window.wait_for_text("Plant 2")?;
    window.wait_for_text("250,000")?;
    window.close()?;

    window.restart(&home, &[&file])?;
    window.wait_for("link", "Visual inspection")?;
    window.wait_for_text("Plant 2")
}

#[test]
fn typing_rests_and_is_stored_without_a_key() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.type_into("Name", "Optical inspection")?;
    window.wait_for("button", "Undo*")?;
    window.until("the new name in the rail", || {
        Ok(window
            .text("nav")?
            .contains("Optical inspection")
            .then_some(()))
    })
}

#[test]
fn an_unreadable_budget_is_answered_in_words() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.edit("Budget", "about a lot")?;
    window.wait_at("input[aria-invalid=true]")?;
    assert_eq!(
        window.value("Budget")?,
        "about a lot",
        "nothing typed is lost"
    );
    window.press("Escape")?;
    window.wait_for_value("Budget", "")
}

#[test]
fn what_is_left_by_a_key_is_stored_where_it_was_typed() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", workspace::PROJECTS[1])?;
    window.wait_for_value("Name", workspace::PROJECTS[1])?;
    window.find_and_run(workspace::PROJECTS[0])?;
    window.wait_for_value("Name", workspace::PROJECTS[0])?;
    window.type_into("Name", "Left by a key")?;
    window.press("Alt+ArrowLeft")?;
    window.wait_for_value("Name", workspace::PROJECTS[1])?;
    window.go("Portfolio")?;
    window.wait_for("link", "Left by a key")?;
    window.wait_for("link", workspace::PROJECTS[1])
}
