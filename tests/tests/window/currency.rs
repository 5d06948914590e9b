//! Other currencies in the window: typed beside an amount, and their rate where it is asked for.

use crate::value::{begin, fill_in, stored};
use anyhow::{Result, ensure};
use outset_tests::{Home, Window};

/// A first plan with a cost that somebody said in dollars.
fn in_dollars(home: &Home) -> Result<Window> {
    let window = begin(home)?;
    fill_in(&window)?;
    window.click("tab", "Costs")?;
    window.click("button", "Add cost")?;
    window.edit("Amount (Labelling)", "$ 4,000")?;
    Ok(window)
}

#[test]
fn an_amount_in_dollars_asks_for_its_rate_and_counts() -> Result<()> {
    let home = Home::new()?;
    let mut window = in_dollars(&home)?;
    window.wait_for_text("Still missing: One $ in €")?;
    window.wait_for("heading", "Exchange rates")?;
    window.edit("US dollar in euro", "0.88 to 0.97")?;
    window.wait_for_text("$4,000, about €3,700 at €0.92")?;
    window.wait_for_text("chance to pay back")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // The same rate stands on the page of the workspace.
    window.click("link", "Workspace")?;
    window.wait_for("heading", "Exchange rates")?;
    window.edit("US dollar in euro", "0.5")?;
    stored(&window, "€0.5 per $")?;
    window.press("Control+z")?;
    window.wait_for_text("between 0.88 and €0.97 per $")?;
    window.close()
}

#[test]
fn a_scenario_asks_what_if_the_dollar_rises() -> Result<()> {
    let home = Home::new()?;
    let mut window = in_dollars(&home)?;
    window.wait_for("heading", "Exchange rates")?;
    window.edit("US dollar in euro", "0.88 to 0.97")?;
    stored(&window, "$4,000 (Labelling) is then about €3,520 to €3,880")?;
    // While it is typed the page tries it; Escape takes back what this visit of the field typed.
    window.press("Tab")?;
    window.type_into("US dollar in euro", "20")?;
    window.wait_for_text("$4,000 (Labelling) is then about €80,000")?;
    window.press("Escape")?;

    window.click("tab", "Options")?;
    window.click("button", "Add a scenario")?;
    window.edit("Name of the scenario", "The dollar rises")?;
    window.click("button", "Add a scenario")?;
    window.wait_for_text("a difference of €0")?;
    window.choose("Which number: The dollar rises", "US dollar in euro")?;
    window.edit("US dollar in euro", "1.20")?;
    window.wait_for_text("€1.2 per $")?;
    window.wait_for_text("a difference of −€1,")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.close()
}
