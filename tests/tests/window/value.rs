//! Value in the window: an idea to its result, a missing part that is named, an approval with its reason.

use anyhow::{Result, ensure};
use outset_tests::{Home, Window, workspace};

/// Opens the Value of a new project.
pub(crate) fn begin(home: &Home) -> Result<Window> {
    let file = workspace::empty(home, "Acme")?;
    workspace::add_project(home, &file, "Invoice triage")?;
    let window = Window::start(home, &[&file])?;
    window.click("link", "Invoice triage")?;
    window.click("link", "Value*")?;
    window.wait_for_text("No return yet.")?;
    Ok(window)
}

/// The six numbers of the first answer.
pub(crate) fn fill_in(window: &Window) -> Result<()> {
    window.click("tab", "Benefits")?;
    window.click("button", "Add: Time saved")?;
    for (label, text, read) in [
        ("Cases a month", "8000 to 12000", "8,000 and 12,000"),
        ("Minutes saved for each case", "5 to 9", "5 and 9 min"),
        ("Cost of an hour of this work", "48", "€48 an hour"),
        ("Adoption", "55 to 80", "55 and 80 %"),
    ] {
        window.edit(label, text)?;
        stored(window, read)?;
    }
    window.click("tab", "Phases")?;
    window.edit("Duration (proof of concept)", "2 to 3")?;
    stored(window, "2 and 3 months")?;
    window.edit("Duration (build)", "4 / 6 / 9")?;
    window.wait_for_text("chance to pay back")
}

/// Waits until a number is stored: what it means then stands beside where it comes from.
pub(crate) fn stored(window: &Window, read: &str) -> Result<()> {
    window.until(&format!("\"{read}\" to be stored"), || {
        let said = "return [...document.querySelectorAll('.said')].map((said) => said.innerText).join('\\n');";
        let said = window.script(said, serde_json::json!(null))?;
        let said = said.as_str().unwrap_or_default().replace('\u{a0}', " ");
        Ok(said.contains(read).then_some(()))
    })
}

#[test]
fn an_idea_comes_to_its_result() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    window.wait_for_text("what it brings")?;
    window.click("button", "Enter: what it brings")?;
    fill_in(&window)?;
    window.click("tab", "Result")?;
    window.wait_for("img", "After three years*")?;
    window.wait_for_text("What finance would book")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");

    // A preview stands there while typing, and goes when it is taken back.
    window.type_into("Adoption", "10 to 20")?;
    window.wait_for_text("Preview, not stored yet")?;
    window.press("Escape")?;
    window.wait_for_value("Adoption", "55 – 80 %")
}

#[test]
fn an_approval_asks_for_a_reason_and_is_undone() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    fill_in(&window)?;
    window.click_at("#value-page-approve")?;
    window.type_into("Approved by", "Eva")?;
    window.press("Enter")?;
    window.wait_for_text("A reason is needed")?;
    window.type_into("Reason", "The pilot decides it.")?;
    window.press("Enter")?;
    window.wait_for_text("by Eva.")?;
    window.wait_for_text("Nothing has changed since")?;
    window.press("Control+z")?;
    window.until("the approval to go", || {
        Ok((!window.all_text()?.contains("by Eva.")).then_some(()))
    })?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}

#[test]
fn every_tab_is_reached_by_keyboard_and_found_in_order() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    fill_in(&window)?;
    window.click("tab", "Result")?;
    for tab in ["Benefits", "Costs", "Phases", "Options", "Plan"] {
        window.press("ArrowRight")?;
        window.until(&format!("the focus on {tab}"), || {
            Ok((window.focus()?.0 == tab).then_some(()))
        })?;
        if tab == "Costs" {
            window.click("button", "Add cost")?;
            window.wait_for("group", "Labelling")?;
            let objections = window.axe()?;
            ensure!(objections.is_empty(), "{tab}: {objections:?}");
            window.click("tab", tab)?;
        }
        let objections = window.axe()?;
        ensure!(objections.is_empty(), "{tab}: {objections:?}");
    }
    window.edit("Time looked at", "60")?;
    window.click("tab", "Costs")?;
    window.edit("Amount (Labelling)", "6k to 24k")?;
    window.wait_for_text("over five years")
}

#[test]
fn a_figure_is_taken_along_as_picture_drawing_and_numbers() -> Result<()> {
    let home = Home::new()?;
    let file = workspace::sample(&home, "en")?;
    let window = Window::start(&home, &[&file])?;
    window.click("link", "Invoice triage")?;
    window.click("link", "Value*")?;
    let ways: [(&str, &str, &[u8]); 3] = [
        ("The numbers", "UTF8_STRING", b"Month\tPoor case\t"),
        ("As a drawing (SVG)", "UTF8_STRING", b"<svg"),
        ("As a picture", "image/png", b"\x89PNG"),
    ];
    for (way, kind, begins) in ways {
        window.click_at(".figure .tools button:last-child")?;
        window.click("button", way)?;
        window.until(&format!("{way} in the clipboard"), || {
            let taken = window.clipboard(kind).unwrap_or_default();
            Ok(taken.starts_with(begins).then_some(()))
        })?;
    }
    Ok(())
}

#[test]
fn an_approved_plan_is_compared_with_what_changed_since() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    fill_in(&window)?;
    window.click_at("#value-page-approve")?;
    window.type_into("Approved by", "Eva")?;
    window.type_into("Reason", "The pilot decides it.")?;
    window.press("Enter")?;
    window.wait_for_text("by Eva.")?;
    window.click("tab", "Plan")?;
    window.edit("Time looked at", "60")?;
    window.wait_for_text("over five years")?;
    window.click("tab", "Result")?;
    window.click_at("#value-page-compare")?;
    window.wait_for_text("What moved it most: Time looked at")?;
    window.wait_for("heading", "From the approved plan to now")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Control+z")?;
    window.wait_for_text("Nothing in the plan has changed.")?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}

#[test]
fn a_figure_is_explained_by_keyboard_down_to_its_field() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    fill_in(&window)?;
    window.click("tab", "Result")?;
    window.click("button", "Explain: Likely return")?;
    window.wait_for_text("In the typical future every number takes its middle value.")?;
    window.wait_for_text("÷ 60")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Escape")?;
    window.until("the focus to come back", || {
        Ok((window.focus()?.0 == "Explain: Likely return").then_some(()))
    })?;
    window.press("Enter")?;
    window.click("button", "Go to: Adoption")?;
    window.until("the focus in the field", || {
        Ok(window.focus()?.0.starts_with("Adoption").then_some(()))
    })?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}

#[test]
fn the_proposal_is_written_where_the_dialog_says() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    fill_in(&window)?;
    window.click("tab", "Result")?;
    window.wait_for_text("Release €")?;
    window.click_at("#value-page-proposal")?;
    window.accept_dialog("Where the proposal goes")?;
    window.wait_for_text("Written: ")?;
    // The dialog begins beside the workspace, with a name for the file.
    let file = home.file("Invoice triage – proposal.pdf");
    let bytes = std::fs::read(&file)?;
    ensure!(bytes.starts_with(b"%PDF-"), "{}", file.display());
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}
