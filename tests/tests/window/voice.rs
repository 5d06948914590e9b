//! Several people's answers in the window: gathered blind, revealed at once, a doubt, and what sceptics make of it.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

#[test]
fn answers_are_gathered_blind_revealed_and_seen_in_the_result() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let mut window = Window::start(&home, &[&file])?;
    window.click("link", "Churn*")?;
    window.click("link", "Value*")?;
    // Beside the number: a doubt begun, and left.
    window.click("button", "I doubt it: Adoption")?;
    window.wait_for_text("A doubt counts at once")?;
    window.click("button", "Cancel")?;
    window.wait_for_text("So far only the number itself counts.")?;
    window.click("button", "Hide answers until all are there")?;
    window.wait_for_text("Nobody has answered yet.")?;

    window.click("button", "Ask somebody")?;
    window.type_into("Who", "Ben")?;
    window.type_into("Their number", "10 to 20 %")?;
    window.wait_for_text("nine times out of ten between 10 and 20")?;
    window.type_into("Why (may stay empty)", "Nobody was asked")?;
    window.press("Enter")?;
    window.wait_for_text("One answer is there and hidden: Ben.")?;
    window.wait_for_text("hidden until revealed")?;
    ensure!(
        !window.all_text()?.contains("Nobody was asked"),
        "a reason gives the number away"
    );

    window.click("button", "Reveal all answers")?;
    window.wait_for_text("2 people count equally")?;
    window.wait_for_text("Nobody was asked")?;
    window.wait_for("img", "In the middle, Ben says*")?;
    window.wait_for("heading", "As sceptics and believers see it")?;
    window.wait_for_text("comes from Adoption alone.")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // A doubt counts at once, and marks the number.
    window.click("button", "I doubt it")?;
    window.type_into("Who", "Clara")?;
    window.type_into("Their number", "30 %")?;
    window.press("Enter")?;
    window.wait_for_text("doubted by Clara")?;
    window.press("Control+z")?;
    window.wait_gone("button", "Remove the answer of Clara")?;
    window.close()
}
