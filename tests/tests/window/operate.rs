//! A running model in the window: added, its files read in with bad rows named, limits set, a month checked,
//! and everything undone.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, terminal, workspace};
use std::path::PathBuf;

/// Predictions of three months; every fifth is wrong, and the last line is no row.
fn log(home: &Home) -> Result<PathBuf> {
    let mut text = "id,timestamp,y_pred,truth\n".to_owned();
    for row in 0..90_u32 {
        let (month, day, said) = (7 + row / 30, 1 + row % 30, row % 2);
        let truth = if row % 5 == 0 { 1 - said } else { said };
        text += &format!("{row},2026-{month:02}-{day:02} 10:00,{said},{truth}\n");
    }
    text += "90,soon,1,1\n";
    let path = home.file("predictions.csv");
    std::fs::write(&path, text)?;
    Ok(path)
}

/// The room of a project that has nothing yet.
fn room(home: &Home) -> Result<Window> {
    let file = workspace::small(home, "Acme")?;
    let window = Window::start(home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.go("Operate")?;
    window.wait_for("heading", "No model is running here yet.")?;
    Ok(window)
}

fn add_model(window: &Window) -> Result<()> {
    window.click("button", "Add model")?;
    window.wait_for("dialog", "New model")?;
    window.type_into("Name", "Defects")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "New model")?;
    window.wait_for("heading", "Nothing is known yet of how Defects does.")
}

fn read_in(window: &Window, home: &Home) -> Result<()> {
    let path = log(home)?;
    window.click("button", "Read in a file")?;
    window.wait_for("dialog", "Read in a file")?;
    window.type_into("Where the file is", &path.to_string_lossy())?;
    window.press("Enter")?;
    window.wait_for_text("a comma between cells, 4 columns")?;
    window.click("button", "Check all rows")?;
    window.wait_for_text("1 row cannot be read.")?;
    window.wait_for_text("soon")?;
    window.click("button", "Leave them out and read in the rest")?;
    window.wait_for_text("1 bad row was left out.")?;
    window.click("button", "Done")?;
    window.wait_gone("dialog", "Read in a file")
}

#[test]
fn a_model_comes_and_its_log_is_read_in_and_undone() -> Result<()> {
    let home = Home::new()?;
    let window = room(&home)?;
    add_model(&window)?;
    read_in(&window, &home)?;
    window.wait_for_text("Found of 100 that matter")?;
    ensure!(
        window.rows_of("Versions")? == 1,
        "the file made its version"
    );
    window.click("button", "Set limits for “Found of 100 that matter”")?;
    window.type_into("At least", "95")?;
    window.press("Enter")?;
    window.wait_for("heading", "One measure alerts: *")?;
    window.until("the alert in the rail", || {
        Ok(window.text("nav")?.contains("1 alert").then_some(()))
    })?;
    window.click("button", "Undo*")?;
    window.wait_gone("heading", "One measure alerts: *")?;
    window.click("button", "Undo*")?;
    window.wait_for("heading", "Nothing is known yet of how Defects does.")?;
    ensure!(window.policy_violations()?.is_empty(), "nothing inline");
    Ok(())
}

#[test]
fn a_month_is_checked_in_the_window() -> Result<()> {
    let home = Home::new()?;
    let window = room(&home)?;
    add_model(&window)?;
    read_in(&window, &home)?;
    window.click("button", "Month check")?;
    window.wait_for("dialog", "Month check")?;
    window.type_into("Hours", "12")?;
    window.type_into("Other spending", "640")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "Month check")?;
    window.wait_for_notice("Entered month")?;
    window.click("button", "Undo*")
}

#[test]
fn axe_finds_nothing_in_the_room_and_its_dialogs() -> Result<()> {
    let home = Home::new()?;
    let window = room(&home)?;
    let look = |name: &str| -> Result<()> {
        if let Some(folder) = std::env::var_os("OUTSET_PICTURES") {
            let folder = PathBuf::from(folder);
            window.screenshot(&folder.join(format!("operate-{name}.png")))?;
        }
        let found = window.axe()?;
        ensure!(found.is_empty(), "{name}: {}", found.join("\n"));
        Ok(())
    };
    look("empty")?;
    add_model(&window)?;
    let path = log(&home)?;
    window.click("button", "Read in a file")?;
    window.type_into("Where the file is", &path.to_string_lossy())?;
    window.press("Enter")?;
    window.wait_for_text("a comma between cells, 4 columns")?;
    look("import")?;
    window.click("button", "Check all rows")?;
    window.wait_for_text("1 row cannot be read.")?;
    look("check")?;
    window.press("Escape")?;
    window.wait_gone("dialog", "Read in a file")?;
    read_in(&window, &home)?;
    window.click("button", "Month check")?;
    window.wait_for("dialog", "Month check")?;
    look("month")?;
    window.press("Escape")?;
    window.wait_gone("dialog", "Month check")?;
    window.click("button", "Show all measures")?;
    look("room")?;
    window.find_and_run("Appearance: dark")?;
    window.until("the theme", || {
        Ok((window.root_attribute("data-theme")? == "dark").then_some(()))
    })?;
    look("room-dark")?;
    window.resize(1024, 720)?;
    look("room-small")?;
    ensure!(!window.scrolls_sideways()?, "it fits");
    window.find_and_run("Appearance: light")?;
    for _ in 0..4 {
        window.find_and_run("Larger text")?;
    }
    look("room-large")?;
    ensure!(!window.scrolls_sideways()?, "it fits with large letters");
    Ok(())
}

#[test]
fn what_the_terminal_reads_in_shows_in_the_window() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.go("Operate")?;
    let words = [
        "model",
        "add",
        &file.to_string_lossy(),
        workspace::PROJECTS[0],
        "Defects",
    ]
    .map(str::to_owned);
    terminal::done(&home, &words)?;
    window.wait_for("heading", "Nothing is known yet of how Defects does.")
}
