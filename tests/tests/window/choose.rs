//! An option is planned in the window, its choice written down, and taken back; what is worth knowing before it.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn an_option_is_planned_and_the_plan_before_comes_back() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Churn*")?;
    window.click("link", "Value*")?;
    window.click("tab", "Options")?;
    window.wait_for("heading", "Worth knowing before choosing")?;
    window.wait_for_text("To know everything before choosing would be worth")?;
    let headline = window.names("heading")?.first().cloned();

    window.click("button", "Plan this one: Buy")?;
    window.wait_for("heading", "The plan before")?;
    window.wait_for_text("Planned as “Buy”.")?;
    window.wait_for_text("This is what is planned")?;
    let planned = window.names("heading")?.first().cloned();
    ensure!(
        planned != headline,
        "the answer is that of the option: {planned:?}"
    );
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // The choice is offered as a decision, and then stands in Deliver.
    window.click("button", "Write it down as a decision")?;
    window.wait_gone("button", "Write it down as a decision")?;
    window.click("link", "Deliver*")?;
    window.wait_for_text("Go on with Buy")?;
    window.click("link", "Value*")?;
    window.wait_for_text("Planned as “Buy”.")?;

    // Two steps of undo: the decision, then the choice.
    window.press("Control+z")?;
    window.wait_for_notice("Undone")?;
    window.press("Control+z")?;
    window.until("the plan before", || {
        let text = window.all_text()?;
        Ok((!text.contains("Planned as")).then_some(()))
    })?;
    let back = window.names("heading")?.first().cloned();
    ensure!(back == headline, "{back:?} is not {headline:?}");

    // Planned again and given back by the button.
    window.click("tab", "Options")?;
    window.click("button", "Plan this one: Buy")?;
    window.click("button", "Plan this one again")?;
    window.wait_gone("heading", "The plan before")?;
    window.close()
}
