//! The first start: nothing is open, and a name is all it takes to begin.

use anyhow::Result;
use outset_tests::{Home, Window};

#[test]
fn a_name_is_enough_to_begin() -> Result<()> {
    let home = Home::new()?;
    let mut window = Window::start(&home, &[])?;
    window.wait_for("button", "New workspace")?;
    window.create_workspace("Acme Works")?;
    assert!(
        window.all_text()?.contains("Acme Works"),
        "the bar names the workspace"
    );
    window.close()?;

    let files = Home::contents(home.path())?;
    let named = files
        .iter()
        .find(|(path, _)| path.ends_with("Acme Works.outset"));
    let (_, content) = named.expect("a file of that name");
    assert!(content.starts_with(b"SQLite format 3\0"));
    Ok(())
}

#[test]
fn the_first_start_shows_the_sample_and_it_can_be_changed_and_kept() -> Result<()> {
    let home = Home::first_start()?;
    let mut window = Window::start(&home, &[])?;
    window.wait_for_text("This is a sample.")?;
    window.wait_for_text("Promised against delivered")?;
    window.wait_for_paint()?;
    window.click("button", "Archive Energy anomaly")?;
    window.wait_for_text("Your changes stay here until you keep it.")?;

    // The cross asks once, and nothing is closed meanwhile.
    window.ask_to_close()?;
    window.wait_for("dialog", "Keep your changes to the sample?")?;
    window.click("button", "Keep as my workspace…")?;
    window.type_into("Name", "Acme")?;
    window.click("button", "Keep")?;
    window.wait_gone("dialog", "Keep the sample as your workspace")?;
    window.until("the sample to be a workspace", || {
        Ok((!window.all_text()?.contains("This is a sample.")).then_some(()))
    })?;
    // First the new name, then what was changed before it was kept.
    window.press("Control+z")?;
    window.wait_for_notice("Undone: rename workspace")?;
    window.press("Control+z")?;
    window.wait_for("link", "Energy anomaly")?;
    window.close()?;

    let files = Home::contents(home.path())?;
    let of = |name: &str| {
        files
            .iter()
            .filter(|(path, _)| path.ends_with(name))
            .count()
    };
    let names: Vec<_> = files.iter().map(|(path, _)| path).collect();
    assert_eq!(
        (of("Acme.outset"), of("sample.outset")),
        (1, 0),
        "{names:?}"
    );
    Ok(())
}

#[test]
fn a_changed_sample_survives_a_crash_and_can_be_thrown_away() -> Result<()> {
    let home = Home::first_start()?;
    let mut window = Window::start(&home, &[])?;
    window.wait_for_text("Promised against delivered")?;
    window.wait_for_paint()?;
    window.click("button", "Archive Energy anomaly")?;
    window.wait_for_text("Your changes stay here until you keep it.")?;
    window.kill()?;

    window.restart(&home, &[])?;
    window.wait_for_text("Your changes stay here until you keep it.")?;
    window.wait_for("switch", "Show the archive")?;
    window.press("Control+w")?;
    window.click("button", "Throw them away")?;
    window.wait_for("button", "New workspace")?;
    window.click("button", "Look round the sample")?;
    window.wait_for_text("Look round, and change what you like.")?;
    window.wait_for("link", "Energy anomaly")
}

#[test]
fn a_closed_window_leaves_one_file() -> Result<()> {
    let home = Home::new()?;
    let mut window = Window::start(&home, &[])?;
    window.create_workspace("Acme")?;
    window.add_project("Visual inspection")?;
    window.close()?;
    let beside = Home::contents(home.path())?;
    let sidecars = beside.iter().map(|(path, _)| path.display().to_string());
    let sidecars: Vec<_> = sidecars
        .filter(|path| path.ends_with("-wal") || path.ends_with("-shm"))
        .collect();
    assert!(sidecars.is_empty(), "{sidecars:?}");
    Ok(())
}

#[test]
fn a_workspace_without_a_name_is_answered_beside_the_field() -> Result<()> {
    let home = Home::new()?;
    let window = Window::start(&home, &[])?;
    window.click("button", "New workspace")?;
    window.click("button", "Create workspace")?;
    window.wait_at("input[aria-invalid=true]")?;
    assert!(
        window.has("dialog", "New workspace")?,
        "nothing typed is lost"
    );
    Ok(())
}
