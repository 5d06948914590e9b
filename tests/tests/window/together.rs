//! What moves together, said in the window: a pair, another word for it, a group, and taking it back.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn two_estimates_move_together_and_a_group_is_made() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Visual weld*")?;
    window.click("link", "Value*")?;
    window.click("tab", "Plan")?;
    window.wait_for("heading", "What moves together")?;
    let pairs = window.count("button", "Let them move on their own*")?;

    window.click("button", "Say how two move")?;
    window.click("button", "Say how two move")?;
    window.until("one pair more", || {
        let now = window.count("button", "Let them move on their own*")?;
        Ok((now == pairs + 1).then_some(()))
    })?;
    window.wait_for_text("tends to be high.")?;
    let degrees = window.names("combobox")?;
    let degree = degrees
        .iter()
        .rfind(|name| name.starts_with("How they move"));
    let Some(degree) = degree else {
        anyhow::bail!("no degree among {degrees:?}");
    };
    window.choose(degree, "opposite")?;
    window.wait_for_text("is rather low.")?;

    window.click("button", "Add a group")?;
    window.edit("Name of the group", "The market")?;
    window.click("button", "Add a group")?;
    window.wait_for_text("No estimates in it yet.")?;
    window.wait_for("button", "Remove group The market")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // Three steps back.
    window.click("button", "Undo*")?;
    window.wait_gone("button", "Remove group The market")?;
    window.click("button", "Undo*")?;
    window.wait_for_text("tends to be high.")?;
    window.click("button", "Undo*")?;
    window.until("the pairs of before", || {
        let now = window.count("button", "Let them move on their own*")?;
        Ok((now == pairs).then_some(()))
    })?;
    window.close()
}
