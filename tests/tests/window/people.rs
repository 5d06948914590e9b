//! People: added with a rate and a share, edited, given another rate from a day on, and removed
//! without a question, because it can be undone.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};

#[test]
fn a_person_comes_changes_and_goes() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.go("People")?;
    window.wait_for("heading", "Who works on it?")?;
    window.add_person("Ada Lovelace", "800", "80 %")?;
    window.wait_for_text("800")?;
    window.wait_for_text("80 %")?;

    window.click("link", "Ada Lovelace")?;
    window.wait_for_value("Name", "Ada Lovelace")?;
    window.edit("Note", "Analytical engines")?;
    window.click("button", "Add rate")?;
    window.wait_at("main form")?;
    window.type_at("main form input", "2031-01-01")?;
    window.press("Tab")?;
    window.type_text("950")?;
    window.press("Enter")?;
    window.until("two dated rates", || {
        Ok((window.rows_of("Rates")? == 2).then_some(()))
    })?;

    window.go("People")?;
    window.wait_for_text("Analytical engines")?;
    assert!(
        window.all_text()?.contains("800"),
        "the later rate does not hold yet"
    );
    window.click("button", "Remove Ada Lovelace")?;
    window.wait_gone("link", "Ada Lovelace")?;
    window.click("button", "Undo")?;
    window.wait_for("link", "Ada Lovelace")?;
    window.click("link", "Ada Lovelace")?;
    window.until("both rates again", || {
        Ok((window.rows_of("Rates")? == 2).then_some(()))
    })
}

#[test]
fn a_person_without_a_rate_can_follow_later() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.go("People")?;
    window.add_person("Data engineer", "", "")?;
    window.click("link", "Data engineer")?;
    window.wait_for_text("None yet.")
}

#[test]
fn a_rate_is_read_strictly_while_typing() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::empty(&home, "Acme")?;
    let window = Window::start(&home, &[&file])?;
    window.go("People")?;
    window.click("button", "Add person")?;
    window.type_into("Rate", "9,99")?;
    window.wait_at("input[aria-invalid=true]")?;
    assert_eq!(window.value("Rate")?, "9,99", "never taken for 999");
    Ok(())
}
