//! A change made in the terminal while the window is open shows within two seconds.

use std::time::{Duration, Instant};

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_change_in_the_terminal_shows_within_two_seconds() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.wait_for("link", workspace::PROJECTS[0])?;
    workspace::add_project(&home, &file, "From the terminal")?;
    let written = Instant::now();
    window.wait_for("link", "From the terminal")?;
    let seen = written.elapsed();
    assert!(seen < Duration::from_secs(2), "seen after {seen:?}");
    Ok(())
}

#[test]
fn undo_does_not_take_back_what_the_terminal_wrote() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.add_project("From the window")?;
    window.go("Portfolio")?;
    workspace::add_project(&home, &file, "From the terminal")?;
    window.wait_for("link", "From the terminal")?;
    window.press("Control+z")?;
    window.wait_gone("link", "From the window")?;
    window.wait_for("link", "From the terminal")
}
