//! The portfolio of the sample: figures, sorting by keyboard, the archive, and German.

use anyhow::Result;
use outset_tests::{Home, Window, workspace};
use serde_json::json;

fn open(home: &Home) -> Result<Window> {
    let file = workspace::sample(home, "en")?;
    let window = Window::start(home, &[&file])?;
    window.wait_for_text("Promised against delivered")?;
    window.wait_for_paint()?;
    Ok(window)
}

/// The names in the order of the table.
fn order(window: &Window) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('main tbody .name')].map((name) => name.textContent);";
    Ok(serde_json::from_value(window.script(script, json!(null))?)?)
}

fn wait_for_first(window: &Window, name: &str) -> Result<()> {
    window.until(&format!("{name} at the top"), || {
        Ok((order(window)?.first().map(String::as_str) == Some(name)).then_some(()))
    })
}

#[test]
fn every_project_shows_its_figures_and_what_it_waits_for() -> Result<()> {
    let home = Home::new()?;
    let window = open(&home)?;
    for text in [
        "model alert",
        "taught us: Meter first",
        "no return yet",
        "Promised against delivered",
    ] {
        window.wait_for_text(text)?;
    }
    look(&window)?;
    window.find_and_run("Language: German")?;
    window.wait_for_text("Zwei laufende Projekte")?;
    window.wait_for_text("Alarm des Modells")
}

#[test]
fn columns_are_sorted_by_keyboard() -> Result<()> {
    let home = Home::new()?;
    let window = open(&home)?;
    let first = |name| wait_for_first(&window, name);
    first("Invoice triage")?;
    let focus = "[...document.querySelectorAll('th button')].find((head) => head.textContent.includes(arguments[0])).focus();";
    window.script(focus, json!("Now expected"))?;
    window.press("Enter")?;
    first("Demand forecast")?;
    let sorted = "return document.querySelector('th[aria-sort]').getAttribute('aria-sort');";
    assert_eq!(window.script(sorted, json!(null))?, json!("descending"));
    window.press("Enter")?;
    first("Churn early warning")?;
    assert_eq!(window.script(sorted, json!(null))?, json!("ascending"));
    window.script(focus, json!("Project"))?;
    window.press("Space")?;
    first("Churn early warning")?;
    window.press("Space")?;
    first("Visual weld inspection")
}

#[test]
fn an_archived_project_is_hidden_until_asked_for_and_comes_back() -> Result<()> {
    let home = Home::new()?;
    let window = open(&home)?;
    window.click("button", "Archive Churn early warning")?;
    window.wait_for_text("One live project,")?;
    assert_eq!(order(&window)?.len(), 4);
    window.click("switch", "Show the archive")?;
    window.wait_for("link", "Churn early warning")?;
    window.click("button", "Fetch Churn early warning from the archive")?;
    window.wait_for_text("Two live projects")?;
    assert_eq!(order(&window)?.len(), 5);
    window.press("Control+z")?;
    window.wait_for_text("One live project,")
}

/// Leaves pictures where `OUTSET_LOOK` says, for whoever wants to look.
fn look(window: &Window) -> Result<()> {
    let Some(folder) = std::env::var_os("OUTSET_LOOK") else {
        return Ok(());
    };
    let folder = std::path::PathBuf::from(folder);
    for (name, size) in [
        ("wide", (1440, 900)),
        ("mock", (1280, 800)),
        ("small", (1024, 720)),
    ] {
        window.resize(size.0, size.1)?;
        window.wait_for_paint()?;
        window.screenshot(&folder.join(format!("{name}.png")))?;
    }
    Ok(())
}
