//! What an outcome is worth, doubted in the words in which it is asked; and from a gate to how it went for others.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn what_an_outcome_costs_is_doubted_and_a_gate_leads_to_published_figures() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Churn early warning")?;
    window.click("link", "Value*")?;
    window.wait_for_text("chance to pay back")?;
    window.click("tab", "Benefits")?;
    window.click("button", "I doubt it: A false alarm*")?;
    window.type_into("Who", "Ben")?;
    window.type_into("Their number", "20")?;
    // The false alarm costs, and so does what is said of it.
    window.wait_for_text("−€20 a case")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.click("button", "Note the doubt")?;
    window.wait_for_text("doubted by Ben")?;

    window.click("tab", "Phases")?;
    window.click_at("main h3 + .fields .link-button[aria-label^='Use this range']")?;
    window.wait_for_text("published figures lie between 22 % and 54 %")?;
    window.press("Control+z")?;
    window.wait_for_text("You have said no chance at a gate")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.close()
}
