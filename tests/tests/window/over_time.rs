//! Numbers over time and formulas in the window: said in the details of an estimate, and typed in a field.

use crate::value::{begin, fill_in, stored};
use anyhow::{Result, ensure};
use outset_tests::{Home, Window};

fn headline(window: &Window) -> Result<String> {
    window.text("main .headline")
}

#[test]
fn a_number_changes_over_time_and_stays_the_same_again() -> Result<()> {
    let home = Home::new()?;
    let mut window = begin(&home)?;
    fill_in(&window)?;
    window.click("tab", "Benefits")?;
    window.click_at("main .driver .origin")?;
    window.wait_for_text("Over time")?;
    window.edit("Grows by", "12")?;
    window.wait_for_text("grows 12 % a year: ")?;
    window.wait_for_text("With all that is unsure at its middle.")?;
    stored(&window, "grows 12 % a year")?;
    window.choose("Season", "busy before the year ends")?;
    window.wait_for_text("highest in December (160 % of the mean)")?;
    // Growth may be as unsure as any number.
    window.edit("Grows by", "0 to 15 %")?;
    window.wait_for_text("grows 0 to 15 % a year (nine times out of ten")?;
    stored(&window, "grows 0 to 15 % a year")?;
    window.edit("Grows by", "12")?;
    window.wait_for_text("grows 12 % a year: ")?;
    // What is no length is refused beside its field; what was typed stays.
    window.type_into("Full after", "999")?;
    window.press("Enter")?;
    window.wait_for_text("between 0 and 240")?;
    window.edit("Full after", "6")?;
    window.wait_for_text("is full 6 months after the start")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.click("button", "Keep it the same")?;
    window.wait_gone("button", "Keep it the same")?;
    window.press("Control+z")?;
    window.wait_for_text("grows 12 % a year: ")?;
    ensure!(!window.scrolls_sideways()?, "everything fits");
    window.close()
}

#[test]
fn a_benefit_is_typed_as_a_formula_and_the_result_follows() -> Result<()> {
    let home = Home::new()?;
    let mut window = begin(&home)?;
    fill_in(&window)?;
    window.click("tab", "Benefits")?;
    let before = headline(&window)?;
    window.click("button", "Add: A formula")?;
    window.wait_for_text("No return yet")?;
    // A name that is begun is offered, and Enter takes it.
    window.type_into("Money a month", "= [cas")?;
    window.wait_for("option", "Cases a month")?;
    window.press("Enter")?;
    window.type_text(" × 0.2 €")?;
    window.wait_for_text("= [Cases a month] × 0.2 €: about €")?;
    window.press("Enter")?;
    stored(&window, "= [Cases a month] × 0.2 €: about €")?;
    window.until("the result to follow", || {
        let now = headline(&window)?;
        Ok((now.contains("chance to pay back") && now != before).then_some(()))
    })?;
    // Another unit is another kind of money: refused beside the field, and typed anew where it comes once.
    window.type_into("Money a month", "= [Cases a month] × 2 months × 1 €")?;
    window.press("Enter")?;
    window.wait_for_text("€ a month is needed here")?;
    window.press("Escape")?;
    window.choose("The money comes", "once")?;
    window.edit("Money", "= [Cases a month] × 2 months × 1 €")?;
    stored(&window, "× 1 €: about €20,000")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.close()
}
