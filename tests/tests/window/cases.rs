//! Decisions among several classes and files of cases in the window: typed to the result, and measured.

use crate::value::{begin, fill_in};
use anyhow::{Result, ensure};
use outset_tests::{Home, terminal};

#[test]
fn three_classes_are_typed_to_what_matters() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    window.resize(1280, 1600)?;
    fill_in(&window)?;
    window.click("tab", "Benefits")?;
    window.click("button", "Add: Better decisions, several classes")?;
    window.wait_for_text("Into which classes are cases decided")?;
    for (place, name) in [
        ("Class 1", "Urgent"),
        ("Class 2", "Normal"),
        ("Class 3", "Spam"),
    ] {
        window.edit(&format!("Name of {place}"), name)?;
        window.wait_for_value(&format!("Name of {name}"), name)?;
    }
    for (label, text) in [
        ("Share of Urgent", "10"),
        ("Share of Normal", "70"),
        ("Urgent taken for Normal, worth", "-80"),
        ("Urgent rightly decided today", "60"),
        ("Normal rightly decided today", "90"),
        ("Spam rightly decided today", "80"),
        ("Urgent rightly decided by the model", "80 to 90"),
        ("Normal rightly decided by the model", "95"),
        ("Spam rightly decided by the model", "95"),
    ] {
        // The headline grows and shrinks while numbers come: a click may meet the cell that was there before.
        window.until(label, || {
            window.click("textbox", label)?;
            let (name, _) = window.focus()?;
            Ok((name == label).then_some(()))
        })?;
        window.edit(label, text)?;
        window.until("what was typed in its cell", || {
            Ok((window.value(label)? == text).then_some(()))
        })?;
    }
    window.wait_for_text("Urgent taken for Normal costs €80 each")?;
    window.wait_for_text("most of the benefit comes from here")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    // Cells are moved between as in a sheet, and what one means stands below the table.
    window.type_into("Urgent rightly decided today", "55")?;
    window.press("ArrowDown")?;
    window.until("the cell below", || {
        let (name, _) = window.focus()?;
        Ok((name == "Normal taken for Urgent today").then_some(()))
    })?;
    window.wait_for_text("Normal taken for Urgent today: 5 %")?;
    window.click("button", "Remove Spam")?;
    window.wait_gone("button", "Remove Urgent")?;
    window.press("Control+z")?;
    window.wait_for("button", "Remove Spam")?;
    window.click("tab", "Result")?;
    window.wait_for_text("chance to pay back")?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}

#[test]
fn a_team_is_measured_from_a_file_and_told() -> Result<()> {
    let home = Home::new()?;
    let window = begin(&home)?;
    window.resize(1280, 1600)?;
    let cases = home.documents().join("cases.csv");
    let mut text = String::from("case;human;model;team;truth\n");
    for n in 1..=10 {
        let said = |wrong: &[i32]| if wrong.contains(&n) { "nein" } else { "ja" };
        let (human, model, team) = (said(&[1, 2, 3]), said(&[3, 4]), said(&[3]));
        text += &format!("{n};{human};{model};{team};1\n");
    }
    std::fs::write(&cases, text)?;
    window.click("tab", "Benefits")?;
    window.click("button", "Add: People and model as a team")?;
    window.click("button", "Measure from a file")?;
    window.type_into("File", &cases.to_string_lossy())?;
    window.press("Enter")?;
    window.wait_for_text("Which column means what?")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.click("button", "Read the file")?;
    window
        .wait_for_text("people alone got 70 of 100 right, the model alone 80, both together 90")?;
    window.click("button", "Take these numbers")?;
    window.wait_for_text("Measured on 10 cases of cases.csv")?;
    window.wait_for_text("Together they get 10 more of 100 right")?;
    let objections = window.axe()?;
    ensure!(objections.is_empty(), "{objections:?}");
    window.press("Control+z")?;
    window.until("what was measured to go", || {
        Ok((!window.all_text()?.contains("Measured on 10 cases")).then_some(()))
    })?;
    // The terminal does the same, and the window sees it.
    let file = home.file("Acme.outset");
    let said = terminal::json(
        &home,
        &[
            "benefit".as_ref(),
            "measure".as_ref(),
            file.as_os_str(),
            "Invoice triage".as_ref(),
            "People and model as a team".as_ref(),
            cases.as_os_str(),
        ],
    )?;
    ensure!(said["tables"][0]["rows"][1][1] == "1", "{said}");
    window.wait_for_text("Measured on 10 cases of cases.csv")?;
    assert_eq!(window.policy_violations()?, "");
    Ok(())
}
