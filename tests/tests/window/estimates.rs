//! Kinds of estimates in the window: points typed, values pasted, a bet that widens, two that move together.

use crate::value::{begin, fill_in, stored};
use anyhow::{Result, ensure};
use outset_tests::Home;
use std::path::Path;

#[test]
fn a_number_is_said_in_other_kinds_and_tied_to_another() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    fill_in(&window)?;
    window.click("tab", "Benefits")?;
    window.edit("Minutes saved for each case", "P10 5, P50 7, P90 11")?;
    stored(&window, "50 % lie below 7 min")?;
    window.click("button", "*Where “Minutes saved for each case” comes from")?;
    window.wait_for_text("How often each value comes about")?;
    window.click("radio", "The wheel")?;
    window.wait_for_text("1.5 times as wide it would be")?;
    window.click("button", "Make it 1.5 times as wide")?;
    window.wait_for_text("50 % lie below 7 min, 90 % lie below 1")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    if let Some(folder) = std::env::var_os("OUTSET_SHOTS") {
        window.screenshot(&Path::new(&folder).join("details.png"))?;
    }
    window.choose("Kind of estimate", "Values that occurred")?;
    window.type_into("Paste values, one a line", "4\nsoon\n9")?;
    window.click("button", "Use these values")?;
    window.wait_for_text("Line 2, “soon”")?;
    window.type_into("Paste values, one a line", "4\n6\n9\n12")?;
    window.click("button", "Use these values")?;
    stored(&window, "one of 4 values between 4 and 12 min")?;
    if let Some(folder) = std::env::var_os("OUTSET_SHOTS") {
        window.screenshot(&Path::new(&folder).join("samples.png"))?;
    }

    window.click("tab", "Plan")?;
    window.wait_for_text("Nothing is said yet.")?;
    window.click("button", "Say how two move")?;
    window.choose("move", "strongly together")?;
    window.click("button", "Say how two move")?;
    window.wait_for_text("nearly always is")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    if let Some(folder) = std::env::var_os("OUTSET_SHOTS") {
        window.screenshot(&Path::new(&folder).join("together.png"))?;
    }
    window.press("Control+z")?;
    window.wait_for_text("Nothing is said yet.")
}
