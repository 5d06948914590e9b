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
