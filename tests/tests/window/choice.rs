//! Which projects a budget is for, in the window.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn a_budget_finds_projects_and_nothing_is_written() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("button", "With this budget, which projects?")?;
    window.wait_for_text("Type a budget")?;
    window.wait_for("img", "Churn early warning is the surest*")?;
    window.click("switch", "Choose among live products too")?;
    window.edit("Budget", "300k")?;
    window.wait_for_text("Together they likely bring")?;
    window.wait_for_text("What another budget would bring")?;
    window.wait_for_text("2 of 2 are chosen.")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // What cannot be read is said beside the field, and the last answer stays.
    window.edit("Budget", "much")?;
    window.wait_for_text("Together they likely bring")?;
    window.edit("Budget", "1")?;
    window.wait_for_text("Invoice triage")?;
    window.find_and_run("Language: German")?;
    window.wait_for_text("Welche Projekte mit diesem Budget?")?;
    window.close()
}
