//! A damaged file: said in words, kept byte for byte, and the last good backup offered.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

/// A workspace with a backup, cut off in the middle.
fn truncated(home: &Home) -> Result<PathBuf> {
    let file = workspace::small(home, "Acme")?;
    let mut window = Window::start(home, &[&file])?;
    window.go("Workspace")?;
    window.click("button", "Back up now")?;
    window.wait_for_notice("is there and checked")?;
    window.close()?;
    let whole = fs::read(&file)?;
    fs::write(&file, &whole[..whole.len() * 3 / 5])?;
    Ok(file)
}

/// The file and what stands beside it, without what a lock leaves.
fn beside(file: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    Home::contents(file.parent().unwrap_or(file))
}

#[test]
fn a_damaged_file_is_kept_and_a_backup_offered() -> Result<()> {
    let home = Home::new()?;
    let file = truncated(&home)?;
    let before = beside(&file)?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("heading", "Last good backup")?;
    window.wait_for("button", "Restore")?;
    let words = window.all_text()?;
    assert!(
        words.contains(&file.display().to_string()),
        "it names the file: {words}"
    );
    assert_eq!(before, beside(&file)?, "not a byte and no sidecar changes");

    window.click("button", "Restore")?;
    window.go("Portfolio")?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    let damaged = &before
        .iter()
        .find(|(path, _)| *path == file)
        .expect("the file")
        .1;
    let after = beside(&file)?;
    assert!(
        after
            .iter()
            .any(|(path, content)| path != &file && content == damaged),
        "the damaged file is kept"
    );
    Ok(())
}

#[test]
fn a_file_of_another_kind_gets_its_own_sentence() -> Result<()> {
    let home = Home::new()?;
    let file = home.file("Notes.outset");
    fs::write(
        &file,
        "No workspace, only a few lines of text that somebody renamed.\n".repeat(40),
    )?;
    let before = beside(&file)?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("button", "Back to the start")?;
    assert_eq!(before, beside(&file)?, "not a byte and no sidecar changes");
    window.click("button", "Back to the start")?;
    window.wait_for("button", "New workspace")
}

#[test]
fn axe_finds_nothing_beside_a_damaged_file() -> Result<()> {
    let home = Home::new()?;
    let file = truncated(&home)?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("heading", "Last good backup")?;
    let objections = window.axe()?;
    assert!(objections.is_empty(), "{objections:#?}");
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}
