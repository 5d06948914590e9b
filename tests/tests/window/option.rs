//! Options in the window: a simple rule beside the plan, a number said otherwise, a part left out, a scenario.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn a_plan_is_compared_with_a_simple_rule_and_a_scenario() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Churn*")?;
    window.click("link", "Value*")?;
    window.click("tab", "Options")?;
    window.wait_for("img", "Eight of ten futures*")?;
    window.wait_for_text("All ways in the same futures")?;

    // Another model, with one number of its own.
    window.click("button", "Add Another own model")?;
    window.wait_for_text("All its numbers are those of the plan.")?;
    window.choose("Which number: Another own model", "Adoption")?;
    window.edit("Adoption", "90 to 95 %")?;
    // Where it can be removed it is stored; the sample's scenario has a number of the same name.
    window.wait_for("button", "Remove Adoption, Another own model")?;
    window.wait_for_text("The plan says: nine times out of ten between 50 and 85")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // One step takes it back.
    window.press("Control+z")?;
    window.wait_for_text("All its numbers are those of the plan.")?;
    window.press("Control+z")?;
    window.wait_gone("heading", "Another own model")?;

    window.click("button", "Add a scenario")?;
    window.edit("Name of the scenario", "Nobody follows")?;
    window.click("button", "Add a scenario")?;
    window.wait_for_text("a difference of €0")?;
    window.close()
}
