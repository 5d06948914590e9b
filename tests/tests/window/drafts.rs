//! A text that cannot be read is kept as it was left: over a restart, and over a power cut.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn an_unreadable_text_survives_a_restart() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    leave_a_draft(&window)?;
    window.close()?;
    window.restart(&home, &[&file])?;
    find_the_draft(&window)
}

#[test]
fn an_unreadable_text_survives_a_power_cut() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::small(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    leave_a_draft(&window)?;
    // What the page sent to be kept is on its way for some milliseconds.
    std::thread::sleep(std::time::Duration::from_millis(500));
    window.kill()?;
    window.restart(&home, &[&file])?;
    find_the_draft(&window)
}

fn leave_a_draft(window: &Window) -> Result<()> {
    window.click("link", workspace::PROJECTS[0])?;
    window.edit("Budget", "about a lot")?;
    window.wait_at("input[aria-invalid=true]")
}

fn find_the_draft(window: &Window) -> Result<()> {
    window.until("the project's page or its list", || {
        if window.has("textbox", "Budget")? {
            return Ok(Some(()));
        }
        if window.has("link", workspace::PROJECTS[0])? {
            window.click("link", workspace::PROJECTS[0])?;
        }
        Ok(None)
    })?;
    window.wait_for_value("Budget", "about a lot")?;
    window.wait_at("input[aria-invalid=true]")
}
