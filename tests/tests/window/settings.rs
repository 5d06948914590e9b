//! Settings: language and appearance change at once, and are remembered.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn the_window_speaks_german_and_turns_dark() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("button", "Settings")?;
    window.wait_for("dialog", "Settings")?;
    window.choose("Appearance", "Dark")?;
    window.until("the dark theme", || {
        Ok((window.root_attribute("data-theme")? == "dark").then_some(()))
    })?;
    window.choose("Language", "Deutsch")?;
    window.wait_for("dialog", "Einstellungen")?;
    assert_eq!(window.root_attribute("lang")?, "de");
    window.press("Escape")?;
    window.wait_for("link", "Personen*")?;
    window.close()?;

    window.restart(&home, &[&file])?;
    window.wait_for("link", "Personen*")?;
    assert_eq!(window.root_attribute("data-theme")?, "dark");
    Ok(())
}

#[test]
fn numbers_keep_their_format_in_another_language() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.edit("Budget", "1250")?;
    window.wait_for("button", "Undo*")?;
    window.find_and_run("Language: German")?;
    window.wait_for("link", "Personen*")?;
    window.go("Portfolio")?;
    window.wait_for_text("1,250")
}

#[test]
fn text_grows_by_key() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    for size in ["115", "130", "150", "200"] {
        window.press("Control+Shift+Plus")?;
        window.until("larger text", || {
            Ok((window.root_attribute("data-text-size")? == size).then_some(()))
        })?;
    }
    window.resize(1024, 720)?;
    assert!(
        !window.scrolls_sideways()?,
        "usable at 200 % and 1024 × 720"
    );
    window.press("Control+0")?;
    window.until("normal text", || {
        Ok((window.root_attribute("data-text-size")? == "100").then_some(()))
    })
}

#[test]
fn the_workspace_has_its_own_settings() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.go("Workspace")?;
    window.edit("Name", "Acme Works")?;
    window.choose("Currency", "CHF*")?;
    window.until("a label of what to undo", || {
        Ok(window
            .names("button")?
            .into_iter()
            .find(|name| name.starts_with("Undo ")))
    })?;
    window.close()?;
    window.restart(&home, &[&file])?;
    window.wait_for_value("Name", "Acme Works")
}
