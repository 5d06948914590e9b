//! Shared costs in the window: added once on the page of the workspace, seen beside the costs of a project.

use crate::value::{begin, fill_in};
use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn a_platform_is_added_once_and_seen_beside_the_costs() -> Result<()> {
    let home = Home::new()?;
    let mut window = begin(&home)?;
    fill_in(&window)?;
    window.click("link", "Workspace")?;
    window.wait_for("heading", "Shared costs")?;
    window.click("button", "Add shared cost")?;
    for (label, text) in [("Amount", "2000"), ("Carried from", "2026-01")] {
        window.type_into(label, text)?;
    }
    window.press("Enter")?;
    window.wait_for_text("No project shares it, so it counts nowhere.")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Control+1")?;
    // The table is drawn anew once its totals are there: a click before that would be lost.
    window.wait_for_text("pay back.")?;
    window.wait_for_paint()?;
    window.click("link", "Invoice triage")?;
    window.edit("Start month", "2027-03")?;
    window.click("link", "Value*")?;
    window.click("tab", "Costs")?;
    window.wait_for_text("Shared with nobody yet: all of it from Mar")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.click("button", "Change in Workspace")?;
    window.wait_for_text("Nobody carries it before Mar")?;
    window.close()
}

#[test]
fn what_is_paid_once_is_spread_and_one_project_counts_double() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Workspace")?;
    window.wait_for("heading", "Shared costs")?;
    window.click("button", "Add shared cost")?;
    // Where the cursor is at first, so that nothing is typed elsewhere before it is there.
    window.wait_at("form input:focus")?;
    window.type_text("Platform")?;
    window.type_into("Amount", "60000")?;
    window.choose("Paid", "once")?;
    window.wait_for("textbox", "Spread over months")?;
    window.type_into("Carried from", "2027-01")?;
    window.press("Enter")?;
    window.wait_for_text("€60,000, spread over 36 months")?;
    window.edit("Spread over months", "24")?;
    window.wait_for_text("€60,000, spread over 24 months")?;
    window.click("button", "Who carries it: Platform")?;
    window.choose("Visual weld*", "counts double")?;
    window.wait_for_text("counts double")?;
    window.choose("Who carries it", "only those that are chosen")?;
    window.choose("Churn*", "carries nothing")?;
    window.wait_for_text(
        "Invoice triage from Jan 2027; Visual weld inspection from Jan 2027, counts double",
    )?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Control+1")?;
    window.wait_for_text("pay back.")?;
    window.wait_for_paint()?;
    window.click("link", "Visual weld*")?;
    window.click("link", "Value*")?;
    window.click("tab", "Costs")?;
    window.wait_for_text("€60,000, spread over 24 months")?;
    window.close()
}
