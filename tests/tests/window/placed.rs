//! What people expect of a year, placed among the futures.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn expectations_are_placed_among_the_futures_and_follow_the_plan() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Churn*")?;
    window.click("link", "Value*")?;
    window.click("button", "Place the expectations among the futures")?;
    window.wait_for("heading", "Expectations in the room")?;
    window.wait_for("img", "What months*")?;
    let standings = || -> Result<String> {
        let text = window.all_text()?;
        let lines = text.lines().filter(|line| line.contains("of 100"));
        Ok(lines.collect::<Vec<_>>().join("\n"))
    };
    let before = standings()?;
    ensure!(!before.is_empty(), "each person\u{2019}s range is told");
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // Another number of the plan moves the futures, not what people said.
    window.edit("Adoption", "5 to 10 %")?;
    window.until("other standings", || {
        let now = standings()?;
        Ok((!now.is_empty() && now != before).then_some(()))
    })?;
    window.press("Control+z")?;
    window.until("the standings of before", || {
        Ok((standings()? == before).then_some(()))
    })?;
    window.click("button", "Hide the expectations")?;
    window.wait_gone("heading", "Expectations in the room")?;
    window.close()
}
