//! The page of a delivery: phases planned, a demonstration, spending by month, a decision that stops.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

fn delivery(home: &Home) -> Result<Window> {
    let file = workspace::small(home, "Acme")?;
    let window = Window::start(home, &[&file])?;
    window.click("link", workspace::PROJECTS[0])?;
    window.edit("Start month", "2026-01")?;
    window.click_at("nav a[href$='/deliver']")?;
    window.wait_at("#deliver-page-decision")?;
    Ok(window)
}

#[test]
fn phases_get_durations_and_a_demonstration_before_the_gate() -> Result<()> {
    let home = Home::new()?;
    let window = delivery(&home)?;
    window.edit("Duration", "600 to 900")?;
    window.wait_for_text("Proof of concept likely ends in")?;
    window.wait_for_text("no demonstration is planned before the first gate")?;
    window.click_at("#deliver-page-demonstration")?;
    window.wait_for("dialog", "Plan a demonstration")?;
    window.type_into("What is reached or shown", "First look")?;
    window.type_into("Day", "2027-02-01")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "Plan a demonstration")?;
    window.wait_for_text("the first demonstration is on")?;
    window.click("button", "Undo")?;
    window.wait_for_text("no demonstration is planned before the first gate")
}

#[test]
fn spending_is_typed_as_into_a_sheet() -> Result<()> {
    let home = Home::new()?;
    let window = delivery(&home)?;
    window.edit("Own people, Jan 2026", "20000")?;
    window.wait_for_text("€20,000 spent; there is no budget.")?;
    window.press("ArrowRight")?;
    window.type_text("8000")?;
    window.press("Enter")?;
    window.wait_for_text("€28,000 spent; there is no budget.")?;
    window.press("Tab")?;
    window.wait_for_value("External, Jan 2026", "8,000")?;
    window.click("button", "Undo change spending*")?;
    window.wait_for_text("€20,000 spent; there is no budget.")
}

#[test]
fn a_stop_says_what_it_taught() -> Result<()> {
    let home = Home::new()?;
    let window = delivery(&home)?;
    window.click_at("#deliver-page-decision")?;
    window.wait_for("dialog", "Write down a decision")?;
    window.choose("What was decided", "Stop")?;
    window.type_into("Why", "Too little to gain")?;
    window.type_into("What it taught", "Invoices arrive on paper")?;
    window.press("Enter")?;
    window.wait_gone("dialog", "Write down a decision")?;
    window.wait_for_text("Stopped on")?;
    window.wait_for_text("Too little to gain")?;
    window.wait_for_value("What it taught", "Invoices arrive on paper")?;
    window.click("button", "Undo")?;
    window.wait_for_text("No decision is written down yet.")
}
