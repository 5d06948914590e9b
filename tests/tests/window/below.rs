//! What stands below the result in the window: each part is opened, asked, and answered in place.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

/// Keeps a picture where somebody asked for pictures.
fn picture(window: &Window, name: &str) -> Result<()> {
    if let Ok(folder) = std::env::var("OUTSET_PICTURES") {
        let place = std::path::Path::new(&folder).join(format!("{name}.png"));
        let up =
            "document.querySelector('[aria-expanded=true][id^=value-page]')?.scrollIntoView();";
        window.script(up, serde_json::json!(null))?;
        window.screenshot(&place)?;
    }
    Ok(())
}

#[test]
fn each_part_below_the_result_is_opened_and_answers() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", "Invoice triage")?;
    window.click("link", "Value*")?;

    window.click_at("#value-page-cash")?;
    window.wait_for_text("Every month in numbers")?;
    picture(&window, "cash")?;
    window.click_at("#value-page-cash")?;

    window.click_at("#value-page-target")?;
    window.wait_for_text("a likely return of €0")?;
    window.choose("For", "a chance to pay back of")?;
    window.wait_for_text("an 80 % chance to pay back")?;
    window.edit("Chance in percent", "90")?;
    window.wait_for_text("a 90 % chance to pay back")?;
    window.edit("Chance in percent", "a lot")?;
    window.wait_at("[aria-invalid=true]")?;
    picture(&window, "target")?;
    window.click_at("#value-page-target")?;

    window.click_at("#value-page-map")?;
    window.wait_for_text("Chance to pay back in percent")?;
    picture(&window, "map")?;
    window.click_at("#value-page-map")?;

    window.click_at("#value-page-effects")?;
    window.wait_for_text("Moves it by")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    picture(&window, "effects")?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}

#[test]
fn a_study_becomes_an_open_point_once() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", "Churn early warning")?;
    window.click("link", "Value*")?;
    window.click_at("#value-page-study")?;
    window.wait_for_text("A study of your own")?;
    window.edit("What it costs", "1000000")?;
    window.wait_for_text("more than it brings")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    picture(&window, "study")?;
    window.click_at("table.stacking tbody tr:first-child button")?;
    window.wait_for_text("Is an open point")?;
    picture(&window, "noted")?;
    window.click_at("table.stacking tbody tr:first-child .link-button")?;
    window.wait_for_text("before deciding (worth up to")?;
    window.press("Control+z")?;
    window.until("the open point to go", || {
        let gone = !window.all_text()?.contains("before deciding (worth up to");
        Ok(gone.then_some(()))
    })
}
