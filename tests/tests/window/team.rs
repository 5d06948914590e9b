//! The team's page: shares typed into a matrix, gaps judged, another phase looked at, by keyboard too.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

/// A window on the team of a project, with two people.
fn team(home: &Home) -> Result<Window> {
    let file = workspace::small(home, "Acme")?;
    let window = Window::start(home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.click_at("nav a[href$='/team']")?;
    window.wait_at("#team-page-add")?;
    Ok(window)
}

#[test]
fn a_share_is_typed_seen_and_taken_back() -> Result<()> {
    let home = Home::new()?;
    let window = team(&home)?;
    window.wait_for_text("Nobody is planned in the proof of concept yet.")?;
    window.click("tab", "Build")?;
    window.wait_for_text("Nobody is planned in the build yet.")?;
    window.edit("Ada Lovelace, data scientist, build", "40")?;
    window.wait_for_text("One person covers 1 of 7 roles in the build.")?;
    window.press("Tab")?;
    window.wait_for_value("Ada Lovelace, data scientist, build", "40 %")?;
    window.wait_for_text("Ada Lovelace has no rate")?;
    window.click("button", "Undo change assignment*")?;
    window.wait_for_text("Nobody is planned in the build yet.")?;
    window.wait_for_value("Ada Lovelace, data scientist, build", "")
}

#[test]
fn a_share_that_cannot_be_read_is_answered_beside_its_box() -> Result<()> {
    let home = Home::new()?;
    let window = team(&home)?;
    window.edit("Ada Lovelace, data scientist, proof of concept", "140")?;
    window.wait_for_text("Please stay between 0 and 100.")?;
    window.edit("Ada Lovelace, data scientist, proof of concept", "60")?;
    window.press("Tab")?;
    window.wait_for_value("Ada Lovelace, data scientist, proof of concept", "60 %")
}

#[test]
fn arrow_keys_move_through_the_matrix() -> Result<()> {
    let home = Home::new()?;
    let window = team(&home)?;
    window.type_into("Ada Lovelace, data scientist, proof of concept", "40")?;
    window.press("ArrowDown")?;
    let (name, visible) = window.focus()?;
    ensure!(
        name == "Zoë Weiß, data scientist, proof of concept" && visible,
        "the focus is on {name}"
    );
    window.press("ArrowRight")?;
    let (name, _) = window.focus()?;
    ensure!(
        name == "Zoë Weiß, data engineer, proof of concept",
        "the focus is on {name}"
    );
    window.type_text("20")?;
    window.press("Enter")?;
    window.wait_for_text("2 people cover 2 of 6 roles in the proof of concept.")
}

#[test]
fn a_gap_is_accepted_with_its_reason() -> Result<()> {
    let home = Home::new()?;
    let window = team(&home)?;
    window.click("button", "Gap of data engineer: nobody, later. Change it")?;
    window.wait_for("dialog", "How is this gap to be taken?")?;
    window.choose("The gap is", "Accepted for a while")?;
    window.click("button", "Keep")?;
    window.wait_at("dialog input[aria-invalid=true]")?;
    window.type_into("Why it can be done without", "An agency does it")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "How is this gap to be taken?")?;
    window.wait_for(
        "button",
        "Gap of data engineer: nobody, accepted. Change it",
    )
}

#[test]
fn somebody_new_can_be_put_into_a_role_at_once() -> Result<()> {
    let home = Home::new()?;
    let window = team(&home)?;
    window.click_at("#team-page-add")?;
    window.wait_for("dialog", "Add person")?;
    window.type_into("Name", "Jonas Beck")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "Add person")?;
    window.edit("Jonas Beck, data scientist, proof of concept", "50")?;
    window.wait_for_text("One person covers 1 of 6 roles in the proof of concept.")
}

#[test]
fn the_team_is_read_in_german() -> Result<()> {
    let home = Home::new()?;
    let window = team(&home)?;
    window.find_and_run("Language: German")?;
    window.wait_for_text("Noch niemand ist im Machbarkeitsnachweis eingeplant.")?;
    window.click("tab", "Aufbau")?;
    window.wait_for_text("Noch niemand ist im Aufbau eingeplant.")
}
