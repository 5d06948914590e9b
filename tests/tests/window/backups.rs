//! Backups: made from the window, restored from the window, and nothing replaced is lost.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_backup_is_restored_from_the_window() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.add_project("Before")?;
    window.go("Workspace")?;
    window.click("button", "Back up now")?;
    window.wait_for_notice("is there and checked")?;
    window.go("Portfolio")?;
    window.add_project("After")?;

    window.go("Workspace")?;
    window.click("button", "Restore the backup taken*")?;
    window.wait_for_notice("Restored the backup taken")?;
    window.go("Portfolio")?;
    window.wait_for("link", "Before")?;
    assert!(
        !window.has("link", "After")?,
        "the later project is not in the backup"
    );

    let kept = Home::contents(&home.documents())?;
    let replaced = kept.iter().any(|(path, content)| {
        path != &file && content.windows(5).any(|letters| letters == b"After")
    });
    assert!(replaced, "the replaced file is kept");
    Ok(())
}
