//! Templates in the window: a project begun from one to its headline, saved as one of one's own, and begun from
//! that again.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn a_project_begins_from_a_template_and_becomes_one() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("button", "New project")?;
    window.wait_for("dialog", "New project")?;
    window.click("radio", "From a template")?;
    window.click("button", "Go on")?;
    window.type_into("Name", "Leavers")?;
    window.click("radio", "Customers about to leave")?;
    window.wait_for_text("what a call costs")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.click("button", "Add project")?;
    window.wait_gone("dialog", "New project")?;
    window.wait_for_text("chance to pay back")?;

    // What stays of it is listed before it is saved.
    window.click("tab", "Plan")?;
    window.click("button", "Save as template")?;
    window.wait_for("dialog", "Save Leavers as a template")?;
    window.wait_for_text("Every range becomes 1.5 times as wide")?;
    window.type_into("Name", "Our leavers")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.click("button", "Keep in my list")?;
    window.wait_gone("dialog", "Save Leavers*")?;
    window.wait_for_notice("Kept as template Our leavers")?;

    // It is offered for the next one, and one step takes that back.
    window.go("Portfolio")?;
    window.click("button", "New project")?;
    window.wait_for("dialog", "New project")?;
    window.click("radio", "From a template")?;
    window.click("button", "Go on")?;
    window.type_into("Name", "Next")?;
    window.click("radio", "Our leavers*")?;
    window.click("button", "Add project")?;
    window.wait_gone("dialog", "New project")?;
    window.wait_for_text("chance to pay back")?;
    window.press("Control+z")?;
    window.wait_for_text("not there any more")?;
    window.close()
}

#[test]
fn an_empty_value_page_starts_from_a_template_and_takes_a_published_range() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let mut window = Window::start(&home, &[&file])?;
    window.add_project("Inspection")?;
    window.click("link", "Value*")?;
    window.click("button", "Start from a template")?;
    window.wait_for("dialog", "Start from a template")?;
    window.click("radio", "Visual inspection")?;
    window.click("button", "Add it")?;
    window.wait_gone("dialog", "Start from a template")?;
    window.wait_for_text("chance to pay back")?;

    window.click("tab", "Phases")?;
    window.wait_for("heading", "How it went for others")?;
    window.wait_for_text("699 organisations")?;
    window.click("button", "Use this range: 15*")?;
    window.wait_for_text("Your plan has this range.")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Control+z")?;
    window.wait_for("button", "Use this range: 15*")?;
    window.close()
}
