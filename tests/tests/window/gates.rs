//! Gates, risks and ways to spend less in the window: what each does stands beside it, and goes in a step.

use crate::value::{begin, fill_in, stored};
use anyhow::{Result, ensure};
use outset_tests::Home;

#[test]
fn a_gate_a_risk_and_a_saving_say_what_they_do() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    // High enough that no notice lies over what is clicked.
    window.resize(1280, 1600)?;
    fill_in(&window)?;
    window.wait_for_text("see here what the right to stop is worth")?;
    window.edit("Chance to pass (proof of concept)", "60 %")?;
    stored(&window, "60 %")?;
    window.wait_for_text("The right to stop is worth €")?;
    window.edit("Cost to stop there (proof of concept)", "2k")?;
    stored(&window, "€2,000")?;
    window.click("switch", "The right to stop")?;
    window.wait_for_text("A right to stop would be worth €")?;
    window.press("Control+z")?;
    window.wait_for_text("The right to stop is worth €")?;

    window.click("button", "Add a risk: It comes late")?;
    window.wait_for("group", "The data come late")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    window.click("tab", "Costs")?;
    window.edit("Set aside for what nobody thought of", "15 %")?;
    stored(&window, "15 %")?;
    window.click("button", "Think of it")?;
    window.wait_for("group", "Compute in batches instead of always on")?;
    window.wait_for_text("the plan has no such cost yet")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Control+z")?;
    window.until("the saving to go", || {
        let text = window.all_text()?;
        Ok((!text.contains("the plan has no such cost yet")).then_some(()))
    })?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}
